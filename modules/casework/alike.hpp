// How alike two texts are: inside of this module.
#pragma once

#include <string_view>

namespace linli::casework {

// The share of pairs of neighbouring characters that both have, from 0 to 1. Works for Chinese, which has no
// spaces between words.
double alike(std::string_view a, std::string_view b);

}  // namespace linli::casework
