#pragma once

#include <string>
#include <string_view>

#include "platform/crypto/digest.hpp"
#include "platform/crypto/key_ring.hpp"

namespace linli::crypto {

/// Six digits, each of the million equally likely, leading zeros kept: the code sent to a phone for log-in.
/// A million is few: the caller limits attempts and lifetime.
std::string one_time_code();

/// What the store keeps in place of a code: keyed, as a plain digest of six digits is undone in a second.
/// `subject` binds it to whom and what it was sent for ("login/13800001234"). Made with the newest key.
Digest code_digest(const KeyRing& keys, std::string_view subject, std::string_view code);

/// Whether this code was digested for this subject, with any key of the ring, so that a rotation between
/// sending and typing harms nobody. Constant time in the code.
bool code_matches(const KeyRing& keys, std::string_view subject, std::string_view code, const Digest& stored);

}  // namespace linli::crypto
