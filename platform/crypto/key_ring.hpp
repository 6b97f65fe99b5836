#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <vector>

#include "platform/crypto/bytes.hpp"
#include "platform/crypto/error.hpp"

namespace linli::crypto {

/// Thirty-two secret bytes that are wiped from memory when they go out of use.
class SecretKey {
 public:
  static constexpr std::size_t size_bytes = 32;

  SecretKey() = default;
  SecretKey(const SecretKey&) = default;
  SecretKey& operator=(const SecretKey&) = default;
  ~SecretKey();

  static SecretKey random();

  std::uint8_t* data() { return bytes_.data(); }
  const std::uint8_t* data() const { return bytes_.data(); }
  ByteView view() const { return bytes_; }

 private:
  std::array<std::uint8_t, size_bytes> bytes_{};
};

/// The numbered keys of one store. The newest seals, every one opens, so rotation is the adding of a key and
/// old values may be sealed anew at leisure. No key is used directly: each purpose has a subkey derived from
/// it, so that what one purpose reveals tells nothing about another. Never changes once made, hence may be
/// read by any number of threads.
///
/// The file is text, one key a line: number, 64 hexadecimal digits, and 8 digits that check the line, so that
/// a copy kept on paper can be typed in again safely. Without the file no sealed field can be read. A backup
/// of the store holds it too, and is to be kept as safe.
class KeyRing {
 public:
  /// A number from 1 upwards; it is stored in every sealed value.
  using Number = std::uint16_t;

  /// Makes a key file with one key, readable by its owner only (0600), and waits until it is on disk.
  /// Throws KeyFileInvalid when something is already there: overwriting a key destroys what it sealed.
  static KeyRing create(const std::filesystem::path& file);

  /// Reads a key file. Throws KeyFileInvalid when it is absent, damaged, or open to group or others.
  static KeyRing load(const std::filesystem::path& file);

  /// Adds a key to the file and returns the ring with it. The file is replaced in one step, so a power cut
  /// leaves the old or the new one whole. Throws KeyFileInvalid as `load` does, and when another rotation is
  /// under way (its half-written `<file>.new` exists).
  static KeyRing rotate(const std::filesystem::path& file);

  /// A ring with `count` keys that live in memory only, for tests and for trying the product out.
  static KeyRing random(Number count = 1);

  /// The number of the key that seals.
  Number newest() const { return keys_.back().number; }

  /// All numbers, rising.
  std::vector<Number> numbers() const;

  /// The subkey that seals fields. Throws KeyMissing when the ring has no such number.
  const SecretKey& sealing(Number number) const;

  /// The subkey for digests of short secrets such as one-time codes. Throws KeyMissing likewise.
  const SecretKey& token(Number number) const;

  /// The subkey of blind indexes. It comes from the oldest key and does not change with rotation: an index
  /// made of two keys could not find equal values any more.
  const SecretKey& blind_index() const { return blind_index_; }

 private:
  struct Numbered {
    Number number = 0;
    SecretKey root;
    SecretKey sealing;
    SecretKey token;
  };

  explicit KeyRing(std::vector<Numbered> keys);

  static Numbered derive(Number number, const SecretKey& root);
  static std::vector<Numbered> read(const std::filesystem::path& file);
  const Numbered& at(Number number) const;

  std::vector<Numbered> keys_;
  SecretKey blind_index_;
};

}  // namespace linli::crypto
