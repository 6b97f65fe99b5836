#include "platform/core/text.hpp"

namespace linli {
namespace {

// The length in bytes of the code point that begins `text`, 0 when it is not well-formed (overlong,
// surrogate, beyond U+10FFFF).
std::size_t code_point_length(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto continues = [&](std::size_t i) { return i < text.size() && (byte(i) & 0xC0) == 0x80; };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return continues(1) ? 2 : 0;
  if ((lead & 0xF0) == 0xE0) {
    if (!continues(1) || !continues(2)) return 0;
    if ((lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xED && byte(1) > 0x9F)) return 0;
    return 3;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    if (!continues(1) || !continues(2) || !continues(3)) return 0;
    if ((lead == 0xF0 && byte(1) < 0x90) || (lead == 0xF4 && byte(1) > 0x8F)) return 0;
    return 4;
  }
  return 0;
}

constexpr std::string_view full_width_space = "\xE3\x80\x80";

}  // namespace

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  while (!text.empty()) {
    const std::size_t length = code_point_length(text);
    if (length == 0) return not_utf8;
    text.remove_prefix(length);
    ++count;
  }
  return count;
}

std::string_view trimmed(std::string_view text) {
  const auto blank = [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; };
  for (;;) {
    if (!text.empty() && blank(text.front()))
      text.remove_prefix(1);
    else if (text.starts_with(full_width_space))
      text.remove_prefix(3);
    else
      break;
  }
  for (;;) {
    if (!text.empty() && blank(text.back()))
      text.remove_suffix(1);
    else if (text.ends_with(full_width_space))
      text.remove_suffix(3);
    else
      return text;
  }
}

}  // namespace linli
