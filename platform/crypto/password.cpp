#include "platform/crypto/password.hpp"

#include <array>
#include <new>
#include <stdexcept>

#include <sodium.h>

#include "platform/crypto/ready.hpp"

namespace linli::crypto {
namespace {

bool acceptable(std::string_view password) {
  return !password.empty() && password.size() <= password_limit_bytes;
}

std::size_t memory_bytes(const PasswordCost& cost) { return std::size_t{cost.memory_kib} * 1024; }

}  // namespace

std::string hash_password(std::string_view password, const PasswordCost& cost) {
  ready();
  if (!acceptable(password)) throw std::invalid_argument("a password has 1 to 1024 bytes");
  if (cost.passes < crypto_pwhash_argon2id_OPSLIMIT_MIN ||
      memory_bytes(cost) < crypto_pwhash_argon2id_MEMLIMIT_MIN) {
    throw std::invalid_argument("Argon2id needs at least 1 pass and 8 KiB");
  }
  std::array<char, crypto_pwhash_argon2id_STRBYTES> hash{};
  if (crypto_pwhash_argon2id_str(hash.data(), password.data(), password.size(), cost.passes,
                                 memory_bytes(cost)) != 0) {
    throw std::bad_alloc();
  }
  return hash.data();
}

bool verify_password(std::string_view password, const std::string& hash) {
  ready();
  if (!acceptable(password)) return false;
  return crypto_pwhash_argon2id_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

bool needs_rehash(const std::string& hash, const PasswordCost& cost) {
  ready();
  return crypto_pwhash_argon2id_str_needs_rehash(hash.c_str(), cost.passes, memory_bytes(cost)) != 0;
}

void pretend_to_verify(std::string_view password, const PasswordCost& cost) {
  if (acceptable(password)) hash_password(password, cost);
}

}  // namespace linli::crypto
