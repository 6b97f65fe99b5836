#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include <sodium.h>

#include "platform/crypto/digest.hpp"

/// Append-only records (transfers, the audit log) are tied together: each keeps `link(previous link, digest
/// of its own fields)`. Who alters, removes or reorders one has to rewrite every later one, and the published
/// head then no longer fits.
namespace linli::crypto {

/// BLAKE2b-256 over fields in one canonical spelling. Every field is preceded by its kind, and by its length
/// where that can vary, so no two lists of fields share bytes: ("ab", "c") differs from ("a", "bc"), nothing
/// from "", 1 from "1". Fields are told apart by their order, therefore a subject's order is fixed for ever;
/// a changed list of fields takes a new subject name ("ledger.transfer/2").
class Hasher {
 public:
  /// `subject` names what is being hashed and its version, so that records of two kinds never share a digest.
  explicit Hasher(std::string_view subject);

  Hasher& text(std::string_view value);
  Hasher& bytes(ByteView value);
  Hasher& integer(std::int64_t value);
  Hasher& flag(bool value);
  /// A field that has no value (NULL in the store).
  Hasher& nothing();

  /// Ends the digest; the object must not be used afterwards.
  Digest finish();

 private:
  void add(std::uint8_t kind, std::uint64_t number);
  void add(ByteView part);

  // Fields are a few bytes each, and libsodium takes many at once more quickly.
  std::array<std::uint8_t, 512> gathered_;
  std::size_t count_ = 0;
  crypto_generichash_state state_;
};

/// What the first record of a chain takes for its predecessor. `chain` names the store and the table, so that
/// the records of one chain do not verify in another.
Digest genesis(std::string_view chain);

/// The link of a record: BLAKE2b-256 of the previous link and the digest of the record's own fields.
Digest link(const Digest& previous, const Digest& body);

}  // namespace linli::crypto
