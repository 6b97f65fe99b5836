#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace linli::crypto {

/// What one guess of a password costs. The defaults are OWASP's first choice for Argon2id (19 MiB, 2 passes,
/// one lane): about 20 ms on a small server, small enough that a morning's log-ins do not exhaust its memory.
struct PasswordCost {
  /// Memory in KiB, at least 8.
  std::uint32_t memory_kib = 19 * 1024;
  /// Passes over that memory, at least 1.
  std::uint32_t passes = 2;
};

/// The longest password taken, in bytes; a longer one is a mistake or an attack on our time.
inline constexpr std::size_t password_limit_bytes = 1024;

/// Argon2id with a random salt, in the common "$argon2id$v=19$m=…" spelling that carries its own parameters.
/// Throws std::invalid_argument when the password is empty or too long (callers refuse those first), and
/// std::bad_alloc when the memory is not to be had.
std::string hash_password(std::string_view password, const PasswordCost& cost = {});

/// Whether the password made this hash. False, never an exception, for an empty or too long password and for
/// a text that is no hash.
bool verify_password(std::string_view password, const std::string& hash);

/// Whether the hash was made with other parameters than these, so that it is replaced at the next log-in,
/// when the password is at hand. True for a text that is no hash.
bool needs_rehash(const std::string& hash, const PasswordCost& cost = {});

/// Costs as much as one verification and does nothing. Called when there is no such account, so that the time
/// of the answer does not tell who has one.
void pretend_to_verify(std::string_view password, const PasswordCost& cost = {});

}  // namespace linli::crypto
