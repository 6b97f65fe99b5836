# From folders to targets.
#
#   platform/db/*.cpp            library linli_platform_db        (engines/X: linli_engine_X, modules/X: linli_module_X)
#   platform/db/depends.cmake    set(depends linli_platform_core sqlite3 pq)      what the library links
#                                set(test_depends linli_platform_testkit)         what its tests link besides
#                                set(embed NAME=PATH)             a file packed into the library, between the symbols
#                                                                 linli_NAME_begin and linli_NAME_end
#   platform/db/*.sql, migrations/*.sql    build/generated/platform/db/db.sql.{hpp,cpp}, compiled into the library
#   modules/X/workflows/*.json   build/generated/modules/X/X.workflows.{hpp,cpp}, compiled into the library
#   platform/db/tests/*.cpp      test_platform_db, a GoogleTest program
#   platform/db/fuzz/NAME.cpp    fuzz_platform_db_NAME            only with LINLI_FUZZ
#   apps/server/*.cpp            linli_app_server (all but main.cpp) and the program build/linli
#   tools/NAME.cpp               program NAME                     tools/depends.cmake: set(NAME_depends …)
#   bench/NAME.cpp               bench_NAME, not part of `all`    bench/depends.cmake: set(NAME_depends …)

set(generated ${CMAKE_BINARY_DIR}/generated)
set(targets_to_link "" CACHE INTERNAL "")

# One precompiled header for everybody.
file(WRITE ${CMAKE_BINARY_DIR}/pch.cpp.new "")
configure_file(${CMAKE_BINARY_DIR}/pch.cpp.new ${CMAKE_BINARY_DIR}/pch.cpp COPYONLY)
add_library(linli_pch STATIC ${CMAKE_BINARY_DIR}/pch.cpp)
target_precompile_headers(linli_pch PRIVATE ${CMAKE_SOURCE_DIR}/cmake/pch.hpp)

function(linli_common target)
  target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR} ${generated})
  if(NOT LINLI_FUZZ)
    target_precompile_headers(${target} REUSE_FROM linli_pch)
  endif()
endfunction()

# Dependencies are linked at the very end, when every folder has its target.
function(linli_later target)
  set(links_of_${target} "${ARGN}" CACHE INTERNAL "")
  set(targets_to_link ${targets_to_link} ${target} CACHE INTERNAL "")
endfunction()

function(linli_link_folders)
  foreach(target ${targets_to_link})
    get_target_property(type ${target} TYPE)
    set(visibility PUBLIC)
    if(type STREQUAL INTERFACE_LIBRARY)
      set(visibility INTERFACE)
    endif()
    foreach(name ${links_of_${target}})
      if(name MATCHES "^linli_" AND NOT TARGET ${name})
        message(WARNING "${target} depends on ${name}, which has no folder")
        continue()
      endif()
      linli_check_floor(${target} ${name})
      target_link_libraries(${target} ${visibility} ${name})
    endforeach()
  endforeach()
endfunction()

# Dependencies point down: modules → engines → platform.
function(linli_check_floor target name)
  set(rank_platform 1)
  set(rank_engine 2)
  set(rank_module 3)
  set(rank_app 4)
  if(target MATCHES "^linli_(platform|engine|module)_")
    set(own ${rank_${CMAKE_MATCH_1}})
    if(name MATCHES "^linli_(platform|engine|module|app)_" AND rank_${CMAKE_MATCH_1} GREATER own)
      message(FATAL_ERROR "${target} may not depend on ${name}: dependencies point down only")
    endif()
  endif()
endfunction()

# Compiles the folder's SQL into typed constants.
function(linli_sql target folder name)
  file(GLOB sql CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.sql ${CMAKE_SOURCE_DIR}/${folder}/migrations/*.sql)
  if(NOT sql)
    return()
  endif()
  if(NOT TARGET sqlgen)
    message(FATAL_ERROR "${folder} has .sql files but tools/sqlgen.cpp is missing")
  endif()
  set(out ${generated}/${folder}/${name}.sql)
  add_custom_command(
    OUTPUT ${out}.hpp ${out}.cpp
    COMMAND sqlgen ${generated} ${folder}
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
    DEPENDS sqlgen ${sql}
    COMMENT "SQL of ${folder}" VERBATIM)
  target_sources(${target} PRIVATE ${out}.cpp ${out}.hpp)
endfunction()

# Compiles the folder's workflow definitions into constants.
function(linli_workflows target folder name)
  file(GLOB definitions CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/workflows/*.json)
  if(NOT definitions)
    return()
  endif()
  set(out ${generated}/${folder}/${name}.workflows)
  add_custom_command(
    OUTPUT ${out}.hpp ${out}.cpp
    COMMAND workflowgen ${generated} ${folder}
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
    DEPENDS workflowgen ${definitions}
    COMMENT "Workflows of ${folder}" VERBATIM)
  target_sources(${target} PRIVATE ${out}.cpp ${out}.hpp)
endfunction()

# Packs files into the library, with NAME=PATH each. An assembler file does it without a copy and in no time.
function(linli_embed target)
  foreach(entry ${ARGN})
    string(REGEX MATCH "^([a-z_]+)=(.+)$" matched ${entry})
    set(name ${CMAKE_MATCH_1})
    cmake_path(ABSOLUTE_PATH CMAKE_MATCH_2 BASE_DIRECTORY ${CMAKE_SOURCE_DIR} OUTPUT_VARIABLE path)
    set(assembly ${generated}/embed/${name}.s)
    file(CONFIGURE OUTPUT ${assembly} @ONLY CONTENT [[
.section .rodata
.balign 16
.global linli_@name@_begin
.global linli_@name@_end
linli_@name@_begin:
.incbin "@path@"
linli_@name@_end:
.byte 0
.section .note.GNU-stack,"",%progbits
]])
    set_source_files_properties(${assembly} PROPERTIES OBJECT_DEPENDS ${path})
    target_sources(${target} PRIVATE ${assembly})
  endforeach()
endfunction()

function(linli_tests folder target)
  file(GLOB tests CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/tests/*.cpp)
  if(NOT tests)
    return()
  endif()
  string(REGEX REPLACE "^linli_" "test_" program ${target})
  add_executable(${program} ${tests})
  linli_common(${program})
  # Tests of one folder name their own tables and rows alike.
  set_target_properties(${program} PROPERTIES UNITY_BUILD OFF)
  target_compile_definitions(${program} PRIVATE LINLI_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  linli_later(${program} ${target} ${ARGN} linli_gtest)
  add_test(NAME ${folder} COMMAND ${program} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
endfunction()

function(linli_fuzz folder target)
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/fuzz/*.cpp)
  string(REGEX REPLACE "^linli_" "fuzz_" prefix ${target})
  if(NOT LINLI_FUZZ)
    return()
  endif()
  foreach(source ${sources})
    cmake_path(GET source STEM name)
    add_executable(${prefix}_${name} ${source})
    linli_common(${prefix}_${name})
    target_link_options(${prefix}_${name} PRIVATE -fsanitize=fuzzer)
    linli_later(${prefix}_${name} ${target} ${ARGN})
  endforeach()
endfunction()

# Reads FOLDER/depends.cmake, if there, into `depends` and `test_depends` of the caller.
macro(linli_read_depends folder)
  set(depends "")
  set(test_depends "")
  set(embed "")
  file(GLOB depends_file CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/depends.cmake)
  if(depends_file)
    include(${depends_file})
  endif()
endmacro()

function(linli_folder folder target)
  cmake_path(GET folder FILENAME name)
  linli_read_depends(${folder})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.cpp)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  file(GLOB sql CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.sql ${CMAKE_SOURCE_DIR}/${folder}/migrations/*.sql)
  if(sources OR sql)
    add_library(${target} STATIC ${sources})
    linli_common(${target})
    linli_sql(${target} ${folder} ${name})
    linli_workflows(${target} ${folder} ${name})
    linli_embed(${target} ${embed})
  else()
    add_library(${target} INTERFACE)
    target_include_directories(${target} INTERFACE ${CMAKE_SOURCE_DIR} ${generated})
  endif()
  linli_later(${target} ${depends})
  linli_tests(${folder} ${target} ${test_depends})
  linli_fuzz(${folder} ${target} ${test_depends})
endfunction()

function(linli_floor floor prefix)
  file(GLOB folders CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${floor}/*)
  foreach(folder ${folders})
    if(IS_DIRECTORY ${folder})
      cmake_path(GET folder FILENAME name)
      linli_folder(${floor}/${name} linli_${prefix}_${name})
    endif()
  endforeach()
endfunction()

function(linli_server)
  linli_folder(apps/server linli_app_server)
  set_target_properties(linli_app_server PROPERTIES UNITY_BUILD OFF)  # each chapter of the demo names its own
  linli_embed_assets(linli_app_server web ${CMAKE_SOURCE_DIR}/web/client/dist/build/h5
    console=${CMAKE_SOURCE_DIR}/web/console/dist openapi=${CMAKE_SOURCE_DIR}/web/openapi)
  file(GLOB main CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/apps/server/main.cpp)
  if(main)
    add_executable(linli ${main})
    linli_common(linli)
    # First, so that its malloc is everybody's. Sanitizers bring their own.
    if(NOT LINLI_SANITIZE)
      target_link_libraries(linli PRIVATE mimalloc)
    endif()
    # The lines for stack traces are half of the program unless they are compressed.
    if(LLD)
      target_link_options(linli PRIVATE -Wl,--compress-debug-sections=zlib)
    endif()
    linli_later(linli linli_app_server)
    set_target_properties(linli PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
  endif()
endfunction()

# The generators are needed before anything else can be compiled, so they link nothing of ours.
function(linli_tool name)
  file(GLOB source CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tools/${name}.cpp)
  if(source)
    add_executable(${name} ${source})
    linli_common(${name})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tools)
    linli_later(${name} ${ARGN})
  endif()
endfunction()

function(linli_tools)
  linli_read_depends(tools)
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tools/*.cpp)
  foreach(source ${sources})
    cmake_path(GET source STEM name)
    if(NOT TARGET ${name})
      linli_tool(${name} ${${name}_depends})
    endif()
  endforeach()
  if(TARGET tidy)
    add_test(NAME tidy COMMAND tidy ${CMAKE_SOURCE_DIR})
  endif()
endfunction()

function(linli_benchmarks)
  add_custom_target(benchmarks)
  linli_read_depends(bench)
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/bench/*.cpp)
  foreach(source ${sources})
    cmake_path(GET source STEM name)
    add_executable(bench_${name} EXCLUDE_FROM_ALL ${source})
    linli_common(bench_${name})
    linli_later(bench_${name} benchmark::benchmark ${${name}_depends})
    add_dependencies(benchmarks bench_${name})
  endforeach()
endfunction()
