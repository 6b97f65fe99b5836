set(depends linli_platform_command linli_platform_jobs linli_platform_crypto spdlog::spdlog fmt::fmt)
set(test_depends linli_platform_testkit)
