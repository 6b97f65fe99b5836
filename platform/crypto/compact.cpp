#include "platform/crypto/compact.hpp"

#include <array>
#include <cstdint>

namespace linli::crypto {
namespace {

/// Blanks, hyphens and marks that spreadsheets and input methods leave inside numbers, as UTF-8.
constexpr std::array<std::string_view, 12> dropped = {
    "\xC2\xA0",      // no-break space
    "\xE2\x80\x8B",  // zero-width space
    "\xE2\x80\x8E",  // left-to-right mark
    "\xE2\x80\xAA",  // left-to-right embedding
    "\xE2\x80\xAC",  // pop directional formatting
    "\xE2\x80\xAD",  // left-to-right override
    "\xE2\x80\x90",  // hyphen
    "\xE2\x80\x93",  // en dash
    "\xE2\x80\xAF",  // narrow no-break space
    "\xE3\x80\x80",  // ideographic space
    "\xEF\xBB\xBF",  // byte order mark
    "\xEF\xBC\x8D",  // full-width hyphen
};

char capital(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

/// The ASCII character whose full-width form (U+FF01 to U+FF5E) the text begins with, or 0.
char narrowed(std::string_view text) {
  if (text.size() < 3 || text[0] != '\xEF') return 0;
  const auto second = static_cast<std::uint8_t>(text[1]);
  const auto third = static_cast<std::uint8_t>(text[2]);
  if (second == 0xBC && third >= 0x81 && third <= 0xBF) return static_cast<char>(third - 0x81 + '!');
  if (second == 0xBD && third >= 0x80 && third <= 0x9E) return static_cast<char>(third - 0x80 + '`');
  return 0;
}

}  // namespace

std::string compact(std::string_view text) {
  std::string kept;
  kept.reserve(text.size());
  while (!text.empty()) {
    std::size_t taken = 0;
    for (const std::string_view each : dropped) {
      if (text.starts_with(each)) taken = each.size();
    }
    if (taken == 0) {
      const char narrow = narrowed(text);
      const char c = narrow != 0 ? narrow : text.front();
      taken = narrow != 0 ? 3 : 1;
      if (c != ' ' && c != '-' && c != '\t' && c != '\r' && c != '\n') kept.push_back(capital(c));
    }
    text.remove_prefix(taken);
  }
  return kept;
}

}  // namespace linli::crypto
