// What somebody typed, as the pattern of LIKE … ESCAPE '!'.
#pragma once

#include <string>
#include <string_view>

namespace linli::db {

// Finds the text anywhere. LIKE's own signs are taken as they are typed.
inline std::string like_anywhere(std::string_view typed) {
  std::string pattern = "%";
  for (const char c : typed) {
    if (c == '%' || c == '_' || c == '!') pattern += '!';
    pattern += c;
  }
  return pattern + "%";
}

}  // namespace linli::db
