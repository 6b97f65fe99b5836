#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "platform/crypto/bytes.hpp"

/// Time-based one-time passwords (RFC 6238) in the one form that every authenticator app understands:
/// HMAC-SHA1, steps of 30 seconds, six digits.
namespace linli::crypto {

inline constexpr std::int64_t totp_step_s = 30;

/// A fresh secret of 20 bytes, the length of the hash, as RFC 4226 recommends. It is stored sealed.
Bytes new_totp_secret();

/// The number of the 30-second step that a moment falls into.
std::int64_t totp_step_at(std::int64_t unix_time_s);

/// The code of one step; `digits` 6 to 8 (others throw std::invalid_argument; eight are for RFC 6238's
/// examples).
std::string totp_code(ByteView secret, std::int64_t step, int digits = 6);

/// The step whose code was typed, looking one step back and one ahead for clocks that run apart and slow
/// fingers; nothing when none matches. Only steps after `last_used_step` count: the caller stores the step
/// returned and gives it next time, so that a code that was overlooked over a shoulder cannot be used again
/// (RFC 6238 §5.2).
std::optional<std::int64_t> match_totp(ByteView secret, std::string_view code, std::int64_t unix_time_s,
                                       std::int64_t last_used_step = -1);

/// The address that an authenticator app reads from a QR picture. `issuer` (the product and county) and
/// `account` may hold any UTF-8; both are percent-encoded.
std::string otpauth_uri(std::string_view issuer, std::string_view account, ByteView secret);

}  // namespace linli::crypto
