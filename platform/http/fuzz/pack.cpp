// The block of packed pages: a damaged one is refused, and nothing outside of it is read.
#include <stdexcept>

#include "platform/http/assets.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* content, std::size_t size) {
  try {
    const linli::http::Assets assets(std::span(reinterpret_cast<const std::byte*>(content), size));
    std::size_t sum = 0;
    for (const auto& asset : assets.all())
      for (const auto view : {asset.path, asset.content_type, asset.body.plain, asset.body.gzip,
                              asset.body.brotli, asset.body.etag})
        for (const char c : view) sum += static_cast<unsigned char>(c);
    if (assets.find("/index.html") && sum == 0) return 0;
  } catch (const std::runtime_error&) {
  }
  return 0;
}
