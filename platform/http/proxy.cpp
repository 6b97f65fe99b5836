#include "platform/http/proxy.hpp"

#include <charconv>
#include <optional>
#include <stdexcept>

#include <boost/asio/ip/address.hpp>

#include "platform/http/text.hpp"

namespace linli::http {
namespace {

namespace ip = boost::asio::ip;

std::optional<ip::address> parse(std::string_view text) {
  boost::system::error_code failure;
  auto address = ip::make_address(std::string(text), failure);
  if (failure) return std::nullopt;
  if (address.is_v6() && address.to_v6().is_v4_mapped())
    return ip::make_address_v4(ip::v4_mapped, address.to_v6());
  return address;
}

// Both families in one space, as RFC 4291 maps them, so that a block is bytes and a number of bits.
std::array<unsigned char, 16> bytes_of(const ip::address& address) {
  if (address.is_v6()) return address.to_v6().to_bytes();
  return ip::make_address_v6(ip::v4_mapped, address.to_v4()).to_bytes();
}

struct Hop {
  std::string address;
  bool https = false;
};

std::string_view unquoted(std::string_view text) {
  if (text.size() >= 2 && text.front() == '"' && text.back() == '"') return text.substr(1, text.size() - 2);
  return text;
}

std::vector<std::string_view> values_of(const Headers& headers, std::string_view name) {
  std::vector<std::string_view> values;
  for (const auto& [key, value] : headers.items) {
    if (!same_name(key, name)) continue;
    std::string_view rest = value;
    while (!rest.empty()) values.push_back(next_part(rest, ','));
  }
  return values;
}

std::vector<Hop> forwarded(const Headers& headers) {
  std::vector<Hop> hops;
  for (auto element : values_of(headers, "Forwarded")) {
    Hop hop;
    while (!element.empty()) {
      auto pair = next_part(element, ';');
      auto equals = pair.find('=');
      if (equals == std::string_view::npos) continue;
      auto name = trimmed(pair.substr(0, equals));
      auto value = unquoted(trimmed(pair.substr(equals + 1)));
      if (same_name(name, "for")) hop.address = plain_address(value);
      if (same_name(name, "proto")) hop.https = same_name(value, "https");
    }
    hops.push_back(std::move(hop));
  }
  return hops;
}

std::vector<Hop> x_forwarded(const Headers& headers) {
  std::vector<Hop> hops;
  auto protocols = values_of(headers, "X-Forwarded-Proto");
  bool https = !protocols.empty() && same_name(protocols.back(), "https");
  for (auto value : values_of(headers, "X-Forwarded-For")) hops.push_back({plain_address(value), https});
  if (hops.empty() && !protocols.empty()) hops.push_back({{}, https});
  return hops;
}

// The nearest hop that is no proxy of ours; an unreadable one ends the chain, for nothing behind it can be
// believed.
const Hop* client(const TrustedProxies& proxies, const std::vector<Hop>& hops) {
  for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop)
    if (!proxies.trusts(hop->address)) return &*hop;
  return hops.empty() ? nullptr : &hops.front();
}

}  // namespace

std::string plain_address(std::string_view text) {
  if (text.starts_with('[')) {
    auto close = text.find(']');
    if (close == std::string_view::npos) return {};
    text = text.substr(1, close - 1);
  } else if (auto colon = text.find(':');
             colon != std::string_view::npos && text.find(':', colon + 1) == std::string_view::npos) {
    text = text.substr(0, colon);
  }
  auto address = parse(text);
  return address ? address->to_string() : std::string{};
}

TrustedProxies::TrustedProxies(const std::vector<std::string>& blocks) {
  for (const auto& text : blocks) {
    auto slash = text.find('/');
    auto address = parse(trimmed(std::string_view(text).substr(0, slash)));
    unsigned whole = address && address->is_v4() ? 32 : 128;
    unsigned bits = whole;
    bool fine = address.has_value();
    if (slash != std::string::npos) {
      auto end = text.data() + text.size();
      auto [stop, error] = std::from_chars(text.data() + slash + 1, end, bits);
      fine = fine && error == std::errc{} && stop == end && bits <= whole;
    }
    if (!fine)
      throw std::invalid_argument("trusted proxy '" + text + "' is neither an address nor a CIDR block");
    blocks_.push_back({bytes_of(*address), bits + (128 - whole)});
  }
}

bool TrustedProxies::trusts(std::string_view text) const {
  if (blocks_.empty()) return false;
  auto address = parse(text);
  if (!address) return false;
  auto bytes = bytes_of(*address);
  for (const auto& block : blocks_) {
    unsigned i = 0;
    while (i + 8 <= block.bits && bytes[i / 8] == block.bytes[i / 8]) i += 8;
    if (i + 8 <= block.bits) continue;
    unsigned shift = 8 - (block.bits - i);
    if (shift == 8 || (bytes[i / 8] >> shift) == (block.bytes[i / 8] >> shift)) return true;
  }
  return false;
}

bool TrustedProxies::apply(Head& head) const {
  if (!trusts(head.address)) return true;
  auto standard = forwarded(head.headers);
  auto usual = x_forwarded(head.headers);
  auto one = client(*this, standard);
  auto other = client(*this, usual);
  if (one && other && !other->address.empty() && one->address != other->address) return false;
  if (one && other) {
    head.secure = one->https && other->https;
  } else if (one || other) {
    head.secure = (one ? one : other)->https;
  }
  for (auto hop : {one, other})
    if (hop && !hop->address.empty()) head.address = hop->address;
  return true;
}

}  // namespace linli::http
