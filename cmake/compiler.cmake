# Language, warnings, optimisation, compiler cache.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# Full debug information makes the build twice as long and ten times as big; -g1 keeps usable stack traces.
# Assertions of the libraries stay off, ours (`ensure`) are always on.
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1 -DNDEBUG")
set(CMAKE_C_FLAGS_RELWITHDEBINFO "-O2 -g1 -DNDEBUG")

# -pthread must be the same everywhere, or the precompiled header does not fit.
# Leaving the rest of an aggregate at its defaults is good style, so that warning is off.
add_compile_options(-Wall -Wextra -Werror -Wno-missing-field-initializers -pthread)
add_link_options(-pthread)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # False alarms of g++ 12 and 14 inside standard and Boost headers at -O2.
  add_compile_options(-Wno-maybe-uninitialized -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread
                      $<$<COMPILE_LANGUAGE:CXX>:-Wno-restrict> -Wno-dangling-pointer -Wno-free-nonheap-object)
  # ccache needs the preprocessed text to say which precompiled header was read.
  add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
endif()

# A build from nothing is twice as fast when the sources of a folder are compiled several at a time, since most of the time goes
# into reading headers; a change of one source costs more then. So CI does it (cmake -D CMAKE_UNITY_BUILD=ON), an editor does not.
set(CMAKE_UNITY_BUILD_BATCH_SIZE 8)
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # Warns of what an anonymous namespace of an included source is used for, which is how such a build works.
  add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-Wno-subobject-linkage>)
endif()

if(LINLI_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
if(LINLI_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "LINLI_FUZZ needs clang++: cmake --preset fuzz")
  endif()
  # g++ is the compiler that judges; clang's own warnings must not stop a fuzz run.
  add_compile_options(-Wno-error -fsanitize=fuzzer-no-link,address)
  add_link_options(-fsanitize=address)
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
endif()

# lld links in a third of the time of the default linker.
find_program(LLD ld.lld)
if(LLD)
  add_link_options(-fuse-ld=lld)
endif()
