#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace linli::crypto {

/// Owned binary content: what a BYTEA or BLOB column holds.
using Bytes = std::vector<std::uint8_t>;

/// Binary content that somebody else owns.
using ByteView = std::span<const std::uint8_t>;

/// The bytes of a text, not copied; the text must outlive the view.
inline ByteView bytes_of(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// The same bytes as a text. Whether they are valid UTF-8 is not checked.
inline std::string text_of(ByteView bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace linli::crypto
