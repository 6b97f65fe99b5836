#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "platform/crypto/digest.hpp"

namespace linli::crypto {

/// A random token in base64url: session cookies, links that let somebody in, pick-up codes in a QR picture.
/// `entropy_bytes` 16 to 64; the default of 32 gives 43 characters. Throws std::invalid_argument outside.
std::string random_token(std::size_t entropy_bytes = 32);

/// What the store keeps in place of a token (BLAKE2b-256), so that a stolen copy of the store opens no
/// session. No key and no slowness are needed, as such a token cannot be guessed; for short codes see
/// one_time_code.hpp.
Digest token_digest(std::string_view token);

/// Whether two texts are equal, in a time that does not depend on where they differ. The lengths may show.
bool same_secret(std::string_view a, std::string_view b);
bool same_secret(ByteView a, ByteView b);

}  // namespace linli::crypto
