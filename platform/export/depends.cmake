set(depends linli_platform_command linli_platform_http xlsxwriter fmt::fmt)
set(test_depends linli_platform_testkit ZLIB::ZLIB)
