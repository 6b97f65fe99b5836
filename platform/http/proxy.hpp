// Who is at the other end when a proxy stands between.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "platform/http/server.hpp"

namespace linli::http {

class TrustedProxies {
 public:
  TrustedProxies() = default;
  explicit TrustedProxies(
      const std::vector<std::string>& blocks);  // throws std::invalid_argument naming the block

  // `address` is in text form; an IPv4 address mapped into IPv6 counts as IPv4.
  bool trusts(std::string_view address) const;

  // Fills address and secure of `head`, which hold what the connection itself tells, from the forwarding
  // headers when the peer is trusted. False when Forwarded and X-Forwarded-For both came and name different
  // clients: most proxies write one and pass the other on, so that one of them is the client's own invention.
  bool apply(Head& head) const;

 private:
  struct Block {
    std::array<unsigned char, 16> bytes;
    unsigned bits;
  };
  std::vector<Block> blocks_;
};

// The usual text form of an address without port and brackets, an IPv4 address mapped into IPv6 as IPv4;
// empty when it is no address ("unknown", "_hidden", rubbish).
std::string plain_address(std::string_view text);

}  // namespace linli::http
