// Small readings of header values, without memory of their own.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace linli::http {

bool same_name(std::string_view a, std::string_view b);  // ASCII letters compare without regard to case
std::string_view trimmed(std::string_view text);         // without spaces and tabs at both ends

// Takes the part before the first `separator` off the front of `rest`, trimmed. Separators inside quoted
// strings do not count.
std::string_view next_part(std::string_view& rest, char separator);

// Whether an Accept-Encoding value allows `coding`, a weight of zero being a refusal.
bool accepts_coding(std::string_view accept_encoding, std::string_view coding);

// Whether an If-None-Match value names `etag`; compared weakly, as RFC 9110 asks for this header.
bool names_etag(std::string_view if_none_match, std::string_view etag);

struct ByteRange {
  enum class Kind { whole, part, unsatisfiable };
  Kind kind = Kind::whole;
  std::uint64_t first = 0;
  std::uint64_t length = 0;
};

// What to send of `size` bytes for this Range value. A malformed value, another unit or several ranges mean
// the whole: a server may always ignore Range, and several ranges in one answer are a way to make it work
// hard.
ByteRange read_range(std::string_view range, std::uint64_t size);

// Whether every '%' is followed by two hexadecimal digits and every character may stand in a request target.
bool well_formed_target(std::string_view target);

std::string_view reason(int status);  // "Not Found"; empty when unknown

// Whether the text holds nothing that could end a header line.
bool fits_a_line(std::string_view text);

}  // namespace linli::http
