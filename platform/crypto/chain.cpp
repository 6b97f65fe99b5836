#include "platform/crypto/chain.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <boost/endian/conversion.hpp>

#include "platform/crypto/ready.hpp"

namespace linli::crypto {
namespace {

constexpr std::uint8_t kind_text = 't';
constexpr std::uint8_t kind_bytes = 'b';
constexpr std::uint8_t kind_integer = 'i';
constexpr std::uint8_t kind_flag = 'f';
constexpr std::uint8_t kind_nothing = 'n';

/// Sixteen bytes that set links apart from every other BLAKE2b of the product.
constexpr char link_personal[crypto_generichash_blake2b_PERSONALBYTES + 1] = "linli chain link";

}  // namespace

Hasher::Hasher(std::string_view subject) {
  ready();
  crypto_generichash_init(&state_, nullptr, 0, Digest{}.size());
  text(subject);
}

void Hasher::add(std::uint8_t kind, std::uint64_t number) {
  std::array<std::uint8_t, 9> field;
  field[0] = kind;
  boost::endian::store_big_u64(field.data() + 1, number);
  add(field);
}

void Hasher::add(ByteView part) {
  if (part.size() > gathered_.size() - count_) {
    crypto_generichash_update(&state_, gathered_.data(), std::exchange(count_, 0));
    if (part.size() > gathered_.size()) {
      crypto_generichash_update(&state_, part.data(), part.size());
      return;
    }
  }
  std::copy(part.begin(), part.end(), gathered_.begin() + static_cast<std::ptrdiff_t>(count_));
  count_ += part.size();
}

Hasher& Hasher::text(std::string_view value) {
  add(kind_text, value.size());
  add(bytes_of(value));
  return *this;
}

Hasher& Hasher::bytes(ByteView value) {
  add(kind_bytes, value.size());
  add(value);
  return *this;
}

Hasher& Hasher::integer(std::int64_t value) {
  add(kind_integer, static_cast<std::uint64_t>(value));
  return *this;
}

Hasher& Hasher::flag(bool value) {
  add(kind_flag, value ? 1 : 0);
  return *this;
}

Hasher& Hasher::nothing() {
  add(kind_nothing, 0);
  return *this;
}

Digest Hasher::finish() {
  crypto_generichash_update(&state_, gathered_.data(), count_);
  Digest digest;
  crypto_generichash_final(&state_, digest.data(), digest.size());
  return digest;
}

Digest genesis(std::string_view chain) { return Hasher("linli.chain.genesis/1").text(chain).finish(); }

Digest link(const Digest& previous, const Digest& body) {
  ready();
  std::array<std::uint8_t, 64> both;
  std::copy(previous.begin(), previous.end(), both.begin());
  std::copy(body.begin(), body.end(), both.begin() + previous.size());
  Digest digest;
  crypto_generichash_blake2b_salt_personal(digest.data(), digest.size(), both.data(), both.size(), nullptr, 0,
                                           nullptr, reinterpret_cast<const unsigned char*>(link_personal));
  return digest;
}

}  // namespace linli::crypto
