# linli_embed_assets(TARGET NAME [PREFIX=]DIR…)
#
# Packs the files of the directories (see tools/pack_assets.cpp) into TARGET's binary. Sources include
# "assets/NAME.hpp" and call linli::assets::NAME(), which gives the pack for linli::http::Assets. The directories may be made by
# a later step: what is not there is left out, and the pack is made anew once it is.
function(linli_embed_assets target name)
  set(out ${CMAKE_BINARY_DIR}/generated/assets)
  file(MAKE_DIRECTORY ${out})
  file(CONFIGURE OUTPUT ${out}/${name}.hpp CONTENT [[
#pragma once

#include <cstddef>
#include <span>

namespace linli::assets {

std::span<const std::byte> @name@();

}  // namespace linli::assets
]] @ONLY)
  file(CONFIGURE OUTPUT ${out}/${name}.cpp CONTENT [[
#include "assets/@name@.hpp"

extern "C" const std::byte linli_assets_@name@_begin[];
extern "C" const std::byte linli_assets_@name@_end[];

namespace linli::assets {

std::span<const std::byte> @name@() { return {linli_assets_@name@_begin, linli_assets_@name@_end}; }

}  // namespace linli::assets
]] @ONLY)
  # A directory that does not exist yet cannot be in the list of dependencies, so it is looked for at each configuration,
  # which CONFIGURE_DEPENDS repeats as soon as it appears.
  set(existing)
  foreach(argument ${ARGN})
    string(REGEX REPLACE "^[^=]*=" "" directory ${argument})
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${directory}/*)
    list(APPEND existing ${files})
  endforeach()
  add_custom_command(
    OUTPUT ${out}/${name}.pack
    COMMAND pack_assets ${out}/${name}.pack ${ARGN} --depfile ${out}/${name}.pack.d
    DEPFILE ${out}/${name}.pack.d
    DEPENDS pack_assets ${existing}
    COMMENT "Web pages of ${name}" VERBATIM)
  add_library(linli_assets_${name} OBJECT ${out}/${name}.cpp)
  target_include_directories(linli_assets_${name} PRIVATE ${CMAKE_BINARY_DIR}/generated)
  linli_embed(linli_assets_${name} assets_${name}=${out}/${name}.pack)
  target_sources(${target} PRIVATE $<TARGET_OBJECTS:linli_assets_${name}>)
endfunction()
