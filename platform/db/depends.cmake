set(depends linli_platform_core sqlite3 pq spdlog::spdlog fmt::fmt)
set(test_depends linli_platform_testkit)
