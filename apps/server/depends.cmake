# Every engine and module is linked: the list in modules.cpp says which take part.
set(depends linli_platform_command linli_platform_http linli_platform_jobs linli_platform_files linli_platform_export
  linli_platform_crypto linli_platform_seal linli_platform_divisions linli_platform_testkit archive)
set(test_depends ZLIB::ZLIB vips)
set(embed demo_lamp=data/demo/lamp.png demo_rubbish=data/demo/rubbish.png demo_road=data/demo/road.png
  demo_water=data/demo/water.png demo_gift=data/demo/gift.png demo_done=data/demo/done.png)
foreach(floor engine module)
  file(GLOB folders CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${floor}s/*)
  foreach(folder ${folders})
    cmake_path(GET folder FILENAME name)
    file(GLOB sources ${folder}/*.cpp)
    if(sources)
      list(APPEND depends linli_${floor}_${name})
    endif()
  endforeach()
endforeach()
