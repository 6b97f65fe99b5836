#pragma once

#include <stdexcept>

namespace linli::crypto {

/// A sealed value was altered, cut short, moved to another place, or was never sealed by us.
/// Not a refusal: a person cannot cause it by input, so it must end in the log and in an alarm.
struct Tampered : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The key that sealed a value is not in the ring: the store was opened with the wrong or an older key file.
struct KeyMissing : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The key file cannot be trusted or used: absent, unreadable, readable by others, damaged, or already there.
/// The text names the file and what to do about it, because an operator reads it.
struct KeyFileInvalid : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace linli::crypto
