// The pack: "LINLIPK1", the number of files, then for each file six texts (path, type, etag, plain, gzip,
// brotli), each as its length and its bytes. Numbers have 32 bits, least byte first. Files are ordered by
// path.
#include "platform/http/assets.hpp"

#include <algorithm>
#include <stdexcept>

namespace linli::http {
namespace {

constexpr std::string_view magic = "LINLIPK1";

void put_number(std::string& out, std::size_t number) {
  if (number > UINT32_MAX) throw std::length_error("a file of a pack is limited to 4 GiB");
  for (int shift = 0; shift < 32; shift += 8) out += static_cast<char>(number >> shift & 0xff);
}

class PackReader {
 public:
  explicit PackReader(std::string_view rest) : rest_(rest) {}

  std::string_view take(std::size_t length) {
    if (length > rest_.size()) throw std::runtime_error("the pack of web pages is cut short");
    auto text = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return text;
  }
  std::uint32_t number() {
    auto bytes = take(4);
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
  }
  std::string_view text() { return take(number()); }

 private:
  std::string_view rest_;
};

bool is_lower_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }
bool is_digit_or_upper(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); }
bool is_base64url(char c) { return is_digit_or_upper(c) || (c >= 'a' && c <= 'z') || c == '-' || c == '_'; }

}  // namespace

Assets::Assets(std::span<const std::byte> pack) {
  PackReader reader({reinterpret_cast<const char*>(pack.data()), pack.size()});
  if (reader.take(magic.size()) != magic) throw std::runtime_error("this is no pack of web pages");
  auto count = reader.number();
  for (std::uint32_t i = 0; i < count; ++i) {
    Asset asset;
    asset.path = reader.text();
    asset.content_type = reader.text();
    asset.body.etag = reader.text();
    asset.body.plain = reader.text();
    asset.body.gzip = reader.text();
    asset.body.brotli = reader.text();
    assets_.push_back(asset);
  }
}

const Asset* Assets::find(std::string_view path) const {
  auto found =
      std::lower_bound(assets_.begin(), assets_.end(), path,
                       [](const Asset& asset, std::string_view wanted) { return asset.path < wanted; });
  return found != assets_.end() && found->path == path ? &*found : nullptr;
}

Response asset_response(const Asset& asset) {
  Response response;
  response.headers.items.reserve(4);
  response.headers.add("Content-Type", std::string(asset.content_type));
  response.headers.add("Cache-Control",
                       named_by_content(asset.path) ? "public, max-age=31536000, immutable" : "no-cache");
  response.body = asset.body;
  return response;
}

// A word of eight small letters ("-settings.js") is no hash; a real one without any digit or capital is rare
// and then merely asked for again.
bool named_by_content(std::string_view path) {
  auto name = path.substr(path.rfind('/') + 1);
  for (std::size_t dot = name.find('.', 9); dot < name.size(); dot = name.find('.', dot + 1)) {
    auto hash = name.substr(dot - 8, 8);
    auto before = name[dot - 9];
    if (before == '.' && std::all_of(hash.begin(), hash.end(), is_lower_hex)) return true;
    if (before == '-' && std::all_of(hash.begin(), hash.end(), is_base64url) &&
        std::any_of(hash.begin(), hash.end(), is_digit_or_upper))
      return true;
  }
  return false;
}

std::string write_pack(std::vector<PackedFile> files) {
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  auto twice =
      std::adjacent_find(files.begin(), files.end(), [](auto& a, auto& b) { return a.path == b.path; });
  if (twice != files.end()) throw std::invalid_argument("two files for " + twice->path);
  std::string out(magic);
  put_number(out, files.size());
  for (const auto& file : files) {
    for (const auto* text :
         {&file.path, &file.content_type, &file.etag, &file.plain, &file.gzip, &file.brotli}) {
      put_number(out, text->size());
      out += *text;
    }
  }
  return out;
}

}  // namespace linli::http
