#include "platform/crypto/sealed.hpp"

#include <algorithm>

#include <sodium.h>

#include "platform/crypto/ready.hpp"

namespace linli::crypto {
namespace {

constexpr std::uint8_t version = 1;
constexpr std::size_t head_bytes = 3;
constexpr std::size_t nonce_bytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_bytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(head_bytes + nonce_bytes + tag_bytes == seal_overhead_bytes);

/// The head is authenticated too, so that a value cannot be passed off as one of another version or key.
Bytes authenticated(ByteView head, std::string_view associated) {
  Bytes all(head.begin(), head.end());
  const ByteView place = bytes_of(associated);
  all.insert(all.end(), place.begin(), place.end());
  return all;
}

}  // namespace

Bytes seal(const KeyRing& keys, ByteView plain, std::string_view associated) {
  ready();
  const KeyRing::Number number = keys.newest();
  Bytes sealed(plain.size() + seal_overhead_bytes);
  sealed[0] = version;
  sealed[1] = static_cast<std::uint8_t>(number >> 8);
  sealed[2] = static_cast<std::uint8_t>(number);
  std::uint8_t* const nonce = sealed.data() + head_bytes;
  randombytes_buf(nonce, nonce_bytes);
  const Bytes place = authenticated(ByteView(sealed).first(head_bytes), associated);
  crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonce_bytes, nullptr, plain.data(), plain.size(),
                                             place.data(), place.size(), nullptr, nonce,
                                             keys.sealing(number).data());
  return sealed;
}

Bytes seal(const KeyRing& keys, std::string_view plain, std::string_view associated) {
  return seal(keys, bytes_of(plain), associated);
}

KeyRing::Number sealed_with(ByteView sealed) {
  if (sealed.size() < seal_overhead_bytes) throw Tampered("a sealed value is too short to be one");
  if (sealed[0] != version) throw Tampered("a sealed value has an unknown version");
  return static_cast<KeyRing::Number>(sealed[1] << 8 | sealed[2]);
}

Bytes open(const KeyRing& keys, ByteView sealed, std::string_view associated) {
  ready();
  const SecretKey& key = keys.sealing(sealed_with(sealed));
  const Bytes place = authenticated(sealed.first(head_bytes), associated);
  const ByteView nonce = sealed.subspan(head_bytes, nonce_bytes);
  const ByteView locked = sealed.subspan(head_bytes + nonce_bytes);
  Bytes plain(locked.size() - tag_bytes);
  const int outcome =
      crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, locked.data(), locked.size(),
                                                 place.data(), place.size(), nonce.data(), key.data());
  if (outcome != 0) throw Tampered("a sealed value of " + std::string(associated) + " was altered or moved");
  return plain;
}

std::string open_text(const KeyRing& keys, ByteView sealed, std::string_view associated) {
  return text_of(open(keys, sealed, associated));
}

std::optional<Bytes> reseal(const KeyRing& keys, ByteView sealed, std::string_view associated) {
  Bytes plain = open(keys, sealed, associated);
  if (sealed_with(sealed) == keys.newest()) return std::nullopt;
  Bytes renewed = seal(keys, plain, associated);
  sodium_memzero(plain.data(), plain.size());
  return renewed;
}

BlindIndex blind_index(const KeyRing& keys, std::string_view purpose, std::string_view normalized) {
  ready();
  // A zero byte ends the purpose, which is one of our own names and holds none: "a" + "bc" differs from "ab"
  // + "c".
  const std::uint8_t end_of_purpose = 0;
  crypto_generichash_state state;
  BlindIndex index;
  const SecretKey& key = keys.blind_index();
  crypto_generichash_init(&state, key.data(), SecretKey::size_bytes, index.size());
  crypto_generichash_update(&state, bytes_of(purpose).data(), purpose.size());
  crypto_generichash_update(&state, &end_of_purpose, 1);
  crypto_generichash_update(&state, bytes_of(normalized).data(), normalized.size());
  crypto_generichash_final(&state, index.data(), index.size());
  return index;
}

}  // namespace linli::crypto
