set(pack_assets_depends linli_platform_http ZLIB::ZLIB brotli OpenSSL::Crypto)
set(cases_depends linli_app_server linli_platform_testkit)
set(crash_depends linli_app_server)
set(workflow_pictures_depends linli_app_server linli_platform_testkit)
