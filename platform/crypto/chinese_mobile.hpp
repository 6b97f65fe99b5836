#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace linli::crypto {

/// A mobile number of mainland China as its 11 digits, the one spelling that is stored, sealed and indexed.
/// Takes what people write: blanks and hyphens between groups, full-width digits, +86, 0086 or 86 in front.
/// Nothing for anything else. The second digit is 3 to 9; finer ranges change too often to be checked.
std::optional<std::string> chinese_mobile(std::string_view text);

}  // namespace linli::crypto
