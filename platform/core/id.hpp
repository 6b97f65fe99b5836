// Identifiers: 64-bit, made by the application, ordered by time so that indexes append. Typed in C++, strings
// on the wire.
#pragma once

#include <atomic>
#include <compare>
#include <cstdint>
#include <functional>

#include "platform/core/time.hpp"

namespace linli {

template <class Thing>
struct Id {
  std::int64_t value = 0;  // 0 names nothing

  explicit operator bool() const { return value != 0; }
  friend auto operator<=>(const Id&, const Id&) = default;
};

// Makes identifiers. Bits from the top: sign 0, 42 of milliseconds since 2020, 6 of node, 15 of sequence.
// Safe to call from any thread; never returns the same number twice in one process, and never a smaller one
// than before, even when the clock is set back.
class Ids {
 public:
  explicit Ids(unsigned node = 0) : node_(node & 63U) {}
  std::int64_t next(Instant now);

 private:
  unsigned node_;
  std::atomic<std::uint64_t> last_{0};  // milliseconds << 15 | sequence
};

// The moment at which an identifier was made.
Instant instant_of_id(std::int64_t id);
// The smallest identifier that could be made at `at`: lets a query by time use the primary key.
std::int64_t first_id_at(Instant at);

}  // namespace linli

template <class Thing>
struct std::hash<linli::Id<Thing>> {
  std::size_t operator()(linli::Id<Thing> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
