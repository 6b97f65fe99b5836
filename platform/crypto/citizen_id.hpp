#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "platform/core/time.hpp"

namespace linli::crypto {

enum class Sex { male, female };

/// What a citizen's ID number says by itself.
struct CitizenId {
  /// Eighteen characters, the last a digit or a capital X: the spelling that is stored, sealed and indexed.
  std::string number;
  /// Six digits: the county of first registration, which need not be where the person lives.
  std::string division_code;
  Day born_on;
  Sex sex = Sex::male;
};

/// Reads an ID number of 18 characters (GB 11643-1999) as people type it: blanks, full-width digits, a small
/// x. Nothing when the province does not exist, the birthday is no day of 1900 to 2099, or the check
/// character (ISO 7064 MOD 11-2) does not fit, which finds every single mistyped digit and every swap of
/// neighbours. Old numbers of 15 digits are refused: they are not valid since 2013. A birthday after today is
/// for the caller to refuse.
std::optional<CitizenId> citizen_id(std::string_view text);

}  // namespace linli::crypto
