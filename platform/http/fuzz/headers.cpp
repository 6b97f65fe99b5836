// Header values that a client or a proxy sends, and the target of a request.
#include <cstdlib>

#include "platform/http/proxy.hpp"
#include "platform/http/text.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* content, std::size_t size) {
  using namespace linli::http;
  const auto expect = [](bool holds) {
    if (!holds) std::abort();
  };
  const std::string_view text(reinterpret_cast<const char*>(content), size);
  const auto range = read_range(text, 1000);
  expect(range.kind != ByteRange::Kind::part || (range.length > 0 && range.first + range.length <= 1000));
  accepts_coding(text, "br");
  names_etag(text, "\"a\"");
  well_formed_target(text);
  fits_a_line(text);
  for (auto rest = text; !rest.empty();) next_part(rest, ',');
  const auto address = plain_address(text);
  expect(plain_address(address) == address);

  static const TrustedProxies proxies({"10.0.0.0/8", "::1"});
  const auto cut = text.find('\n');
  Head head;
  head.address = "10.0.0.1";
  head.headers.add("Forwarded", std::string(text.substr(0, cut)));
  if (cut != std::string_view::npos) head.headers.add("X-Forwarded-For", std::string(text.substr(cut + 1)));
  if (proxies.apply(head)) expect(!head.address.empty());
  return 0;
}
