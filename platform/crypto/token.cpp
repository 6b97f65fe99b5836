#include "platform/crypto/token.hpp"

#include <stdexcept>

#include <sodium.h>

#include "platform/crypto/ready.hpp"

namespace linli::crypto {

std::string random_token(std::size_t entropy_bytes) {
  ready();
  if (entropy_bytes < 16 || entropy_bytes > 64)
    throw std::invalid_argument("a token has 16 to 64 random bytes");
  Bytes entropy(entropy_bytes);
  randombytes_buf(entropy.data(), entropy.size());
  return base64url(entropy);
}

Digest token_digest(std::string_view token) { return blake2b(bytes_of(token)); }

bool same_secret(ByteView a, ByteView b) {
  return a.size() == b.size() && (a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0);
}

bool same_secret(std::string_view a, std::string_view b) { return same_secret(bytes_of(a), bytes_of(b)); }

}  // namespace linli::crypto
