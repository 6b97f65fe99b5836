set(depends linli_platform_core sodium OpenSSL::Crypto)
