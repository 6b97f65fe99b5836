// Packs built web pages into one file that the server carries: pack_assets OUT [PREFIX=]DIR… [--depfile FILE]
// A directory that is not there is left out with a word, so that the server builds without the web pages.
#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include <brotli/encode.h>
#include <openssl/evp.h>
#include <zlib.h>

#include "platform/http/assets.hpp"

namespace {

namespace fs = std::filesystem;
using linli::http::PackedFile;

struct Type {
  std::string_view ending, content_type;
  bool compressible;
};

constexpr Type types[] = {
    {".html", "text/html; charset=utf-8", true},
    {".js", "text/javascript; charset=utf-8", true},
    {".mjs", "text/javascript; charset=utf-8", true},
    {".css", "text/css; charset=utf-8", true},
    {".json", "application/json", true},
    {".map", "application/json", true},
    {".webmanifest", "application/manifest+json", true},
    {".svg", "image/svg+xml", true},
    {".txt", "text/plain; charset=utf-8", true},
    {".xml", "application/xml", true},
    {".wasm", "application/wasm", true},
    {".ico", "image/x-icon", true},
    {".ttf", "font/ttf", true},
    {".otf", "font/otf", true},
    {".woff", "font/woff", false},
    {".woff2", "font/woff2", false},
    {".png", "image/png", false},
    {".jpg", "image/jpeg", false},
    {".jpeg", "image/jpeg", false},
    {".gif", "image/gif", false},
    {".webp", "image/webp", false},
    {".avif", "image/avif", false},
};

Type type_of(const fs::path& file) {
  auto ending = file.extension().string();
  for (const auto& type : types)
    if (type.ending == ending) return type;
  return {"", "application/octet-stream", true};
}

std::string read_file(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  if (!in) throw std::runtime_error("cannot read " + file.string());
  return std::move(text).str();
}

std::string gzip(const std::string& plain) {
  z_stream stream{};
  constexpr int gzip_window = 15 + 16;
  if (deflateInit2(&stream, 9, Z_DEFLATED, gzip_window, 9, Z_DEFAULT_STRATEGY) != Z_OK)
    throw std::runtime_error("zlib does not start");
  std::string out(deflateBound(&stream, plain.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
  stream.avail_in = static_cast<uInt>(plain.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  auto result = deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  if (result != Z_STREAM_END) throw std::runtime_error("zlib fails");
  return out;
}

// The best quality costs seconds for each megabyte.
std::string brotli(const std::string& plain) {
  int quality = plain.size() < (1 << 20) ? BROTLI_MAX_QUALITY : 9;
  std::string out(BrotliEncoderMaxCompressedSize(plain.size()), '\0');
  std::size_t size = out.size();
  auto in = reinterpret_cast<const std::uint8_t*>(plain.data());
  if (!BrotliEncoderCompress(quality, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_GENERIC, plain.size(), in, &size,
                             reinterpret_cast<std::uint8_t*>(out.data())))
    throw std::runtime_error("brotli fails");
  out.resize(size);
  return out;
}

std::string etag(const std::string& plain) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> hash;
  unsigned int size = 0;
  EVP_Digest(plain.data(), plain.size(), hash.data(), &size, EVP_sha256(), nullptr);
  std::string text = "\"";
  for (int i = 0; i < 12; ++i) {
    text += "0123456789abcdef"[hash[i] >> 4];
    text += "0123456789abcdef"[hash[i] & 15];
  }
  return text + '"';
}

PackedFile pack(const fs::path& file, std::string path) {
  auto type = type_of(file);
  PackedFile packed{std::move(path), std::string(type.content_type), {}, read_file(file), {}, {}};
  packed.etag = etag(packed.plain);
  if (!type.compressible || packed.plain.empty()) return packed;
  auto keep_if_smaller = [&](std::string form, std::string& place) {
    if (form.size() < packed.plain.size()) place = std::move(form);
  };
  keep_if_smaller(gzip(packed.plain), packed.gzip);
  keep_if_smaller(brotli(packed.plain), packed.brotli);
  return packed;
}

std::string prefix_of(const std::string& argument, fs::path& directory) {
  auto equals = argument.find('=');
  directory = equals == std::string::npos ? argument : argument.substr(equals + 1);
  if (equals == std::string::npos) return "/";
  auto prefix = argument.substr(0, equals);
  if (!prefix.starts_with('/')) prefix.insert(0, "/");
  if (!prefix.ends_with('/')) prefix += '/';
  return prefix;
}

// As Make and Ninja read it: a change of any file, or of a directory's list of files, makes the pack anew.
void write_depfile(const fs::path& file, const std::string& target, const std::vector<fs::path>& sources) {
  std::ofstream out(file);
  out << target << ':';
  for (const auto& source : sources) {
    out << " \\\n  ";
    for (char c : source.string()) out << (c == ' ' || c == '#' ? "\\" : "") << c;
  }
  out << '\n';
  if (!out) throw std::runtime_error("cannot write " + file.string());
}

void run(std::vector<std::string> arguments) {
  std::string depfile;
  auto option = std::find(arguments.begin(), arguments.end(), "--depfile");
  if (option != arguments.end() && option + 1 != arguments.end()) {
    depfile = option[1];
    arguments.erase(option, option + 2);
  }
  if (arguments.size() < 2)
    throw std::runtime_error("usage: pack_assets OUT [PREFIX=]DIR... [--depfile FILE]");
  std::vector<PackedFile> files;
  std::vector<fs::path> sources;
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    fs::path directory;
    auto prefix = prefix_of(arguments[i], directory);
    if (!fs::is_directory(directory)) {
      std::cerr << "pack_assets: " << directory.string() << " is not there, its pages are left out\n";
      continue;
    }
    sources.push_back(directory);
    for (const auto& entry : fs::recursive_directory_iterator(directory)) {
      sources.push_back(entry.path());
      if (entry.is_regular_file())
        files.push_back(
            pack(entry.path(), prefix + entry.path().lexically_relative(directory).generic_string()));
    }
  }
  std::ofstream out(arguments[0], std::ios::binary);
  out << linli::http::write_pack(std::move(files));
  if (!out.flush()) throw std::runtime_error("cannot write " + arguments[0]);
  if (!depfile.empty()) write_depfile(depfile, arguments[0], sources);
}

}  // namespace

int main(int count, char** arguments) {
  try {
    run({arguments + 1, arguments + count});
    return 0;
  } catch (const std::exception& failure) {
    std::cerr << "pack_assets: " << failure.what() << '\n';
    return 1;
  }
}
