// The bytes of UTF-8, for what is cut or mended before it is kept. Text that is typed is refused instead, see
// text.hpp.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace linli {

// The length in bytes of the code point that begins `text` (not empty), 0 when it is not well-formed
// (overlong, surrogate, beyond U+10FFFF).
std::size_t code_point_length(std::string_view text);

// At most so many bytes of a well-formed text, no code point cut in two.
std::string_view cut_utf8(std::string_view text, std::size_t bytes);

// The same text with U+FFFD for each byte that is no part of a code point, and for NUL, which PostgreSQL
// refuses.
std::string mended_utf8(std::string_view text);

}  // namespace linli
