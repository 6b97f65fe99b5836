#pragma once

#include <string>
#include <string_view>

namespace linli::crypto {

/// A number as people type or paste it, brought to one spelling: full-width digits and letters become ASCII,
/// blanks of every kind (also the ideographic one and those that cannot be seen) and hyphens go, letters
/// become capital. Other characters stay, so that what follows can refuse them.
std::string compact(std::string_view text);

}  // namespace linli::crypto
