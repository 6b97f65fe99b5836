#include "platform/crypto/checksum.hpp"

#include <array>

#include <boost/endian/conversion.hpp>
#include <sodium.h>

#include "platform/crypto/bytes.hpp"
#include "platform/crypto/ready.hpp"

namespace linli::crypto {

std::int64_t checksum(std::int64_t owner, std::string_view text) {
  ready();
  std::array<std::uint8_t, crypto_shorthash_KEYBYTES> key{};
  boost::endian::store_big_s64(key.data(), owner);
  std::array<std::uint8_t, crypto_shorthash_BYTES> sum;
  const ByteView bytes = bytes_of(text);
  crypto_shorthash(sum.data(), bytes.data(), bytes.size(), key.data());
  return boost::endian::load_big_s64(sum.data());
}

}  // namespace linli::crypto
