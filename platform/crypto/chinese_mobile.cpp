#include "platform/crypto/chinese_mobile.hpp"

#include <algorithm>

#include "platform/crypto/compact.hpp"

namespace linli::crypto {

std::optional<std::string> chinese_mobile(std::string_view text) {
  std::string number = compact(text);
  if (number.starts_with("(+86)")) {
    number.erase(0, 5);
  } else if (number.starts_with("+86")) {
    number.erase(0, 3);
  } else if (number.starts_with("0086")) {
    number.erase(0, 4);
  } else if (number.size() == 13 && number.starts_with("86")) {
    number.erase(0, 2);
  }
  const bool digits_only =
      std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (number.size() != 11 || !digits_only || number[0] != '1' || number[1] < '3') return std::nullopt;
  return number;
}

}  // namespace linli::crypto
