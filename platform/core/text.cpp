#include "platform/core/text.hpp"

#include "platform/core/utf8.hpp"

namespace linli {
namespace {

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
