# What comes from the distribution. A depends.cmake may name an imported target (Boost::json, OpenSSL::SSL …) or the short
# names made here.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(Boost 1.81 REQUIRED COMPONENTS json url)
find_package(OpenSSL REQUIRED)
find_package(ZLIB REQUIRED)
find_package(fmt REQUIRED)
find_package(spdlog REQUIRED)
find_package(CLI11 REQUIRED)
find_package(GTest REQUIRED)
find_package(benchmark REQUIRED)

# linli_package(<short name> <pkg-config names…>)
function(linli_package name)
  string(TOUPPER ${name} prefix)
  pkg_check_modules(${prefix} REQUIRED IMPORTED_TARGET GLOBAL ${ARGN})
  add_library(${name} ALIAS PkgConfig::${prefix})
endfunction()

linli_package(sqlite3 sqlite3)
linli_package(pq libpq)
linli_package(sodium libsodium)
linli_package(vips vips)
linli_package(curl libcurl)
linli_package(pangocairo pangocairo pangoft2 cairo-pdf cairo-ft freetype2 fontconfig)
linli_package(brotli libbrotlienc libbrotlidec)

# xlsxwriter is linked by its plain name: Debian 13's pkg-config file asks for a package that nothing needs.

# toml++ ships a compiled part on Debian; the header alone is enough and builds the same everywhere.
add_library(tomlplusplus INTERFACE)
target_compile_definitions(tomlplusplus INTERFACE TOML_HEADER_ONLY=1)

# Debian's rapidcheck brings no gtest target of its own, only the header.
add_library(linli_gtest INTERFACE)
target_link_libraries(linli_gtest INTERFACE GTest::gtest GTest::gtest_main rapidcheck)

# A precompiled header only fits where the macros that its headers look at are the same, so these are set for every target.
add_compile_definitions(BOOST_ALL_NO_LIB BOOST_CONTAINER_NO_LIB BOOST_CONTAINER_DYN_LINK BOOST_JSON_NO_LIB
                        BOOST_JSON_DYN_LINK BOOST_URL_NO_LIB BOOST_URL_DYN_LINK BOOST_SYSTEM_NO_LIB BOOST_SYSTEM_DYN_LINK)
