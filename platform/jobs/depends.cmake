set(depends linli_platform_command spdlog::spdlog)
set(test_depends linli_platform_testkit)
