#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "platform/crypto/bytes.hpp"

namespace linli::crypto {

/// Lower-case hexadecimal, two characters a byte.
std::string hex(ByteView bytes);

/// Reads hexadecimal of either case; nothing when the length is odd or any other character appears.
std::optional<Bytes> from_hex(std::string_view text);

/// base64url of RFC 4648 §5 without padding: safe in a path, a query, a header and a file name.
std::string base64url(ByteView bytes);

/// Strict reverse of `base64url`: nothing when there is padding, another character or a loose bit at the end,
/// so that each content has exactly one spelling.
std::optional<Bytes> from_base64url(std::string_view text);

/// Base32 of RFC 4648 §6 without padding: what authenticator apps read and people can type.
std::string base32(ByteView bytes);

/// Reads base32 as people copy it: either case, blanks and hyphens between groups, padding or none.
/// Nothing when another character appears, the length is impossible, or loose bits are set.
std::optional<Bytes> from_base32(std::string_view text);

}  // namespace linli::crypto
