#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "platform/crypto/bytes.hpp"
#include "platform/crypto/error.hpp"
#include "platform/crypto/key_ring.hpp"

namespace linli::crypto {

/// How many bytes a sealed value is longer than its plain one: version 1, key number 2, nonce 24, tag 16.
inline constexpr std::size_t seal_overhead_bytes = 43;

/// Seals a personal field with the newest key (XChaCha20-Poly1305, a random nonce each time, so equal values
/// look different).
///
/// `associated` names the place that the value belongs to, such as "member.phone" or, better,
/// "member.phone/<id>": it is not stored but must be given again to open, so a sealed value that somebody
/// copies into another column or row does not open there.
Bytes seal(const KeyRing& keys, ByteView plain, std::string_view associated);
Bytes seal(const KeyRing& keys, std::string_view plain, std::string_view associated);

/// Opens what `seal` made, with whichever key made it. Throws Tampered when any byte of the value or the
/// associated text differs, KeyMissing when the ring lacks its key.
Bytes open(const KeyRing& keys, ByteView sealed, std::string_view associated);

/// The same for a field that holds text.
std::string open_text(const KeyRing& keys, ByteView sealed, std::string_view associated);

/// The number of the key that sealed a value. Throws Tampered when it cannot be a sealed value.
KeyRing::Number sealed_with(ByteView sealed);

/// The value sealed anew with the newest key, or nothing when it already is: the job that follows a rotation
/// writes only what changed. Throws as `open` does.
std::optional<Bytes> reseal(const KeyRing& keys, ByteView sealed, std::string_view associated);

/// Sixteen bytes that are equal exactly for equal texts of one purpose: stored and indexed beside a sealed
/// field, they find a person by the whole phone or ID number, and nothing else.
using BlindIndex = std::array<std::uint8_t, 16>;

/// Keyed BLAKE2b of a text. `purpose` ("member.phone") keeps the indexes of two fields from being compared.
/// `normalized` must be in one spelling (see `chinese_mobile`, `citizen_id`), as equal bytes alone are equal.
/// Only the key protects such guessable texts: whoever has it can try all phone numbers.
BlindIndex blind_index(const KeyRing& keys, std::string_view purpose, std::string_view normalized);

}  // namespace linli::crypto
