set(depends linli_platform_command xlsxwriter fmt::fmt)
set(test_depends linli_platform_testkit)
