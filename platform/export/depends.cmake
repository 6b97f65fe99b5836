set(depends linli_platform_command linli_platform_http linli_platform_print xlsxwriter fmt::fmt)
set(test_depends linli_platform_testkit ZLIB::ZLIB)
