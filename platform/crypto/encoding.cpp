#include "platform/crypto/encoding.hpp"

#include <sodium.h>

namespace linli::crypto {
namespace {

constexpr std::string_view base32_alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

int base32_value(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a';
  if (c >= '2' && c <= '7') return c - '2' + 26;
  return -1;
}

}  // namespace

std::string hex(ByteView bytes) {
  std::string text(bytes.size() * 2 + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
  text.pop_back();
  return text;
}

std::optional<Bytes> from_hex(std::string_view text) {
  if (text.size() % 2 != 0) return std::nullopt;
  Bytes bytes(text.size() / 2);
  if (bytes.empty()) return bytes;
  std::size_t written = 0;
  const char* end = nullptr;
  const int outcome =
      sodium_hex2bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &written, &end);
  if (outcome != 0 || written != bytes.size() || end != text.data() + text.size()) return std::nullopt;
  return bytes;
}

std::string base64url(ByteView bytes) {
  constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
  std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
  sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), variant);
  text.pop_back();
  return text;
}

std::optional<Bytes> from_base64url(std::string_view text) {
  if (text.empty()) return Bytes{};
  Bytes bytes(text.size() / 4 * 3 + 3);
  std::size_t written = 0;
  const char* end = nullptr;
  const int outcome = sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr,
                                        &written, &end, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  if (outcome != 0 || end != text.data() + text.size()) return std::nullopt;
  bytes.resize(written);
  // libsodium 1.0.18 takes some bytes above 0x7F for letters of its alphabet.
  if (base64url(bytes) != text) return std::nullopt;
  return bytes;
}

std::string base32(ByteView bytes) {
  std::string text;
  text.reserve((bytes.size() * 8 + 4) / 5);
  std::uint32_t bits = 0;
  int count = 0;
  for (const std::uint8_t byte : bytes) {
    bits = (bits << 8) | byte;
    count += 8;
    while (count >= 5) {
      count -= 5;
      text.push_back(base32_alphabet[(bits >> count) & 31]);
    }
    bits &= (1u << count) - 1;
  }
  if (count > 0) text.push_back(base32_alphabet[(bits << (5 - count)) & 31]);
  return text;
}

std::optional<Bytes> from_base32(std::string_view text) {
  while (!text.empty() && text.back() == '=') text.remove_suffix(1);
  Bytes bytes;
  std::uint32_t bits = 0;
  int count = 0;
  for (const char c : text) {
    if (c == ' ' || c == '-') continue;
    const int value = base32_value(c);
    if (value < 0) return std::nullopt;
    bits = (bits << 5) | static_cast<std::uint32_t>(value);
    count += 5;
    if (count >= 8) {
      count -= 8;
      bytes.push_back(static_cast<std::uint8_t>(bits >> count));
    }
    bits &= (1u << count) - 1;
  }
  if (count >= 5 || bits != 0) return std::nullopt;
  return bytes;
}

}  // namespace linli::crypto
