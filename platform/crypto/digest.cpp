#include "platform/crypto/digest.hpp"

#include <stdexcept>
#include <vector>

#include "platform/crypto/ready.hpp"

namespace linli::crypto {

Sha256::Sha256() { crypto_hash_sha256_init(&state_); }

Sha256& Sha256::update(ByteView part) {
  crypto_hash_sha256_update(&state_, part.data(), part.size());
  return *this;
}

Digest Sha256::finish() {
  Digest digest;
  crypto_hash_sha256_final(&state_, digest.data());
  return digest;
}

Digest sha256(ByteView content) { return Sha256().update(content).finish(); }

Digest sha256(std::string_view content) { return sha256(bytes_of(content)); }

Digest sha256(std::istream& content) {
  Sha256 hasher;
  std::vector<char> piece(64 * 1024);
  while (content) {
    content.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    hasher.update(bytes_of({piece.data(), static_cast<std::size_t>(content.gcount())}));
  }
  if (!content.eof()) throw std::runtime_error("the content could not be read to its end");
  return hasher.finish();
}

Digest blake2b(ByteView content) {
  ready();
  Digest digest;
  crypto_generichash(digest.data(), digest.size(), content.data(), content.size(), nullptr, 0);
  return digest;
}

}  // namespace linli::crypto
