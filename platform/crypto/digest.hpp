#pragma once

#include <array>
#include <cstdint>
#include <istream>
#include <string_view>

#include <sodium.h>

#include "platform/crypto/bytes.hpp"
#include "platform/crypto/encoding.hpp"

namespace linli::crypto {

/// A 256-bit digest. Which function made it (SHA-256 or BLAKE2b-256) is said where it is used.
using Digest = std::array<std::uint8_t, 32>;

/// SHA-256 in pieces: the name of an uploaded file in the content-addressed store, computed while it streams
/// by.
class Sha256 {
 public:
  Sha256();
  Sha256& update(ByteView part);
  /// Ends the digest; the object must not be used afterwards.
  Digest finish();

 private:
  crypto_hash_sha256_state state_;
};

/// SHA-256 of content in memory.
Digest sha256(ByteView content);
Digest sha256(std::string_view content);

/// SHA-256 of everything that is left in a stream, read in pieces of 64 KiB.
/// Throws std::runtime_error when reading fails, because half a file must not get a name.
Digest sha256(std::istream& content);

/// BLAKE2b-256 of content in memory: faster than SHA-256, for whatever no browser has to recompute.
Digest blake2b(ByteView content);

}  // namespace linli::crypto
