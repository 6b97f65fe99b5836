// Text that comes from outside: UTF-8, counted in code points, limits in the type.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace linli {

// Number of code points; nothing (npos) when the bytes are not UTF-8.
inline constexpr std::size_t not_utf8 = std::string_view::npos;
std::size_t count_code_points(std::string_view text);

// Without white space (full-width space included) and control characters at both ends.
std::string_view trimmed(std::string_view text);

// A line or a paragraph of `min` to `max` code points after trimming. Control characters except newline and
// tab are refused.
template <std::size_t min, std::size_t max>
struct Text {
  std::string value;

  operator std::string_view() const { return value; }
  friend auto operator<=>(const Text&, const Text&) = default;
};

}  // namespace linli
