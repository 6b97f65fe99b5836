#include "platform/crypto/one_time_code.hpp"

#include <sodium.h>

#include "platform/crypto/ready.hpp"
#include "platform/crypto/token.hpp"

namespace linli::crypto {
namespace {

constexpr std::size_t code_digits = 6;
constexpr std::uint32_t code_count = 1'000'000;

Digest keyed_digest(const SecretKey& key, std::string_view subject, std::string_view code) {
  const std::uint8_t end_of_subject = 0;
  crypto_generichash_state state;
  Digest digest;
  crypto_generichash_init(&state, key.data(), SecretKey::size_bytes, digest.size());
  crypto_generichash_update(&state, bytes_of(subject).data(), subject.size());
  crypto_generichash_update(&state, &end_of_subject, 1);
  crypto_generichash_update(&state, bytes_of(code).data(), code.size());
  crypto_generichash_final(&state, digest.data(), digest.size());
  return digest;
}

}  // namespace

std::string one_time_code() {
  ready();
  const std::string digits = std::to_string(randombytes_uniform(code_count));
  return std::string(code_digits - digits.size(), '0') + digits;
}

Digest code_digest(const KeyRing& keys, std::string_view subject, std::string_view code) {
  ready();
  return keyed_digest(keys.token(keys.newest()), subject, code);
}

bool code_matches(const KeyRing& keys, std::string_view subject, std::string_view code,
                  const Digest& stored) {
  ready();
  bool matches = false;
  for (const KeyRing::Number number : keys.numbers()) {
    matches |= same_secret(keyed_digest(keys.token(number), subject, code), stored);
  }
  return matches;
}

}  // namespace linli::crypto
