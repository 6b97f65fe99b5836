set(pack_assets_depends linli_platform_http ZLIB::ZLIB brotli OpenSSL::Crypto)
