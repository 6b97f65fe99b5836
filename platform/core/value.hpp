// What a database column can hold, as both of ours understand it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace linli {

// Bytes that are no text: sealed fields, hashes.
struct Bytes {
  std::string value;
  friend auto operator<=>(const Bytes&, const Bytes&) = default;
};

struct BytesView {
  std::string_view value;
};

// Views live as long as what they were made from: the struct that is bound, or the row that is read until the
// next step.
using Value = std::variant<std::monostate, std::int64_t, double, std::string_view, BytesView>;

}  // namespace linli
