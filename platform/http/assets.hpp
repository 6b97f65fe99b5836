// The web pages that the program carries with it: one read-only block of bytes, made by tools/pack_assets.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "platform/http/server.hpp"

namespace linli::http {

struct Asset {
  std::string_view path;  // "/console/index.html"
  std::string_view content_type;
  AssetBody body;
};

// Everything points into the block, which must outlive it.
class Assets {
 public:
  Assets() = default;                                // no pages
  explicit Assets(std::span<const std::byte> pack);  // throws std::runtime_error when the block is damaged

  const Asset* find(std::string_view path) const;
  const std::vector<Asset>& all() const { return assets_; }  // ordered by path

 private:
  std::vector<Asset> assets_;
};

// The page with its type and how long it may be kept: for a year when the name holds a hash of the content,
// else it is asked for again each time (and answered 304 when it is the same).
Response asset_response(const Asset& asset);

// Whether the file's name holds a hash of its content as bundlers write it: -Ab3_9xYz. or .0f1e2d3c. before
// the ending.
bool named_by_content(std::string_view path);

struct PackedFile {
  std::string path, content_type, etag, plain, gzip, brotli;
};
std::string write_pack(std::vector<PackedFile> files);

}  // namespace linli::http
