set(depends Boost::headers OpenSSL::SSL OpenSSL::Crypto)
