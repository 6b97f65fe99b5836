#include "platform/crypto/totp.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sodium.h>

#include "platform/crypto/encoding.hpp"
#include "platform/crypto/ready.hpp"
#include "platform/crypto/token.hpp"

namespace linli::crypto {
namespace {

constexpr std::size_t secret_bytes = 20;
constexpr std::int64_t window_steps = 1;

std::array<std::uint8_t, 20> hmac_sha1(ByteView key, ByteView message) {
  std::array<std::uint8_t, 20> mac{};
  unsigned length = 0;
  if (HMAC(EVP_sha1(), key.data(), static_cast<int>(key.size()), message.data(), message.size(), mac.data(),
           &length) == nullptr ||
      length != mac.size()) {
    throw std::runtime_error("this OpenSSL refuses HMAC-SHA1");
  }
  return mac;
}

std::string percent_encoded(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string encoded;
  for (const std::uint8_t c : bytes_of(text)) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '-' || c == '.' || c == '_' || c == '~';
    if (plain) {
      encoded.push_back(static_cast<char>(c));
    } else {
      encoded.push_back('%');
      encoded.push_back(digits[c >> 4]);
      encoded.push_back(digits[c & 15]);
    }
  }
  return encoded;
}

}  // namespace

Bytes new_totp_secret() {
  ready();
  Bytes secret(secret_bytes);
  randombytes_buf(secret.data(), secret.size());
  return secret;
}

std::int64_t totp_step_at(std::int64_t unix_time_s) { return unix_time_s / totp_step_s; }

std::string totp_code(ByteView secret, std::int64_t step, int digits) {
  if (digits < 6 || digits > 8) throw std::invalid_argument("a one-time password has 6 to 8 digits");
  std::array<std::uint8_t, 8> message;
  for (std::size_t i = 0; i < message.size(); ++i) {
    message[i] =
        static_cast<std::uint8_t>(static_cast<std::uint64_t>(step) >> (8 * (message.size() - 1 - i)));
  }
  const auto mac = hmac_sha1(secret, message);
  // Dynamic truncation of RFC 4226 §5.3.
  const std::size_t at = mac.back() & 15;
  std::uint32_t value = (mac[at] & 0x7fu) << 24 | mac[at + 1] << 16 | mac[at + 2] << 8 | mac[at + 3];
  std::string code(static_cast<std::size_t>(digits), '0');
  for (auto digit = code.rbegin(); digit != code.rend(); ++digit, value /= 10) {
    *digit = static_cast<char>('0' + value % 10);
  }
  return code;
}

std::optional<std::int64_t> match_totp(ByteView secret, std::string_view code, std::int64_t unix_time_s,
                                       std::int64_t last_used_step) {
  const std::int64_t now = totp_step_at(unix_time_s);
  std::optional<std::int64_t> matched;
  for (std::int64_t step = std::max<std::int64_t>(now - window_steps, 0); step <= now + window_steps;
       ++step) {
    const bool equal = same_secret(totp_code(secret, step), code);
    if (equal && step > last_used_step && !matched) matched = step;
  }
  return matched;
}

std::string otpauth_uri(std::string_view issuer, std::string_view account, ByteView secret) {
  const std::string who = percent_encoded(issuer);
  return "otpauth://totp/" + who + ":" + percent_encoded(account) + "?secret=" + base32(secret) +
         "&issuer=" + who + "&algorithm=SHA1&digits=6&period=30";
}

}  // namespace linli::crypto
