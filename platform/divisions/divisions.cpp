#include "platform/divisions/divisions.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
#include <span>
#include <stdexcept>

#include <brotli/decode.h>

extern "C" {
extern const std::uint8_t linli_divisions_begin[];
extern const std::uint8_t linli_divisions_end[];
}

namespace linli::divisions {

namespace {

constexpr std::size_t province_digits = 2;
constexpr std::size_t county_digits = 6;
constexpr std::size_t digits_per_level = 3;

// The compressed tree of one province. The file is a sequence of: province code, length in four bytes (low
// byte first), tree.
std::span<const std::uint8_t> province_block(std::string_view province) {
  std::span<const std::uint8_t> rest(linli_divisions_begin, linli_divisions_end);
  constexpr std::size_t head = province_digits + 4;
  while (rest.size() > head) {
    const std::size_t length = rest[2] | rest[3] << 8 | rest[4] << 16 | std::size_t{rest[5]} << 24;
    if (std::memcmp(rest.data(), province.data(), province_digits) == 0) return rest.subspan(head, length);
    rest = rest.subspan(head + length);
  }
  return {};
}

// Calls `take` with each line of the compressed text until it returns false. Keeps only a piece of the text
// in memory.
void each_line(std::span<const std::uint8_t> compressed, const std::function<bool(std::string_view)>& take) {
  const std::unique_ptr<BrotliDecoderState, void (*)(BrotliDecoderState*)> decoder(
      BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), BrotliDecoderDestroyInstance);
  std::array<std::uint8_t, 16 << 10> piece;
  std::string line;
  std::size_t in_left = compressed.size();
  const std::uint8_t* in = compressed.data();
  for (auto state = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
       state == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;) {
    std::size_t out_left = piece.size();
    std::uint8_t* out = piece.data();
    state = BrotliDecoderDecompressStream(decoder.get(), &in_left, &in, &out_left, &out, nullptr);
    if (state != BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT && state != BROTLI_DECODER_RESULT_SUCCESS)
      throw std::runtime_error("the packed divisions are damaged");
    for (const std::uint8_t* at = piece.data(); at != out;) {
      const auto* end = std::find(at, static_cast<const std::uint8_t*>(out), '\n');
      line.append(at, end);
      if (end == out) break;
      if (!take(line)) return;
      line.clear();
      at = end + 1;
    }
  }
}

// A county's line begins with its whole code; a town's with one space and a village's with two, then the last
// three digits.
std::size_t depth_of(std::string_view line) { return std::min(line.find_first_not_of(' '), std::size_t{2}); }

}  // namespace

std::string_view Division::parent_code() const {
  if (level == Level::county) return {};
  return std::string_view(code).substr(0, code.size() - digits_per_level);
}

std::vector<Division> county_divisions(std::string_view county_code) {
  const bool all_digits =
      std::all_of(county_code.begin(), county_code.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (county_code.size() != county_digits || !all_digits) return {};

  std::vector<Division> found;
  std::string town_code;
  const auto province = province_block(county_code.substr(0, province_digits));
  if (province.empty()) return {};
  each_line(province, [&](std::string_view line) {
    const std::size_t depth = depth_of(line);
    if (depth == 0) {
      const std::string_view code = line.substr(0, county_digits);
      if (code == county_code)
        found.push_back({std::string(code), std::string(line.substr(county_digits)), Level::county});
      return code <= county_code;
    }
    if (found.empty()) return true;
    const std::string_view digits = line.substr(depth, digits_per_level);
    const std::string_view name = line.substr(depth + digits_per_level);
    if (depth == 1) {
      town_code = found.front().code + std::string(digits);
      found.push_back({town_code, std::string(name), Level::town});
    } else {
      found.push_back({town_code + std::string(digits), std::string(name), Level::village});
    }
    return true;
  });
  return found;
}

}  // namespace linli::divisions
