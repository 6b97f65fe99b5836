// Points: whole numbers, never fractions.
#pragma once

#include <compare>
#include <cstdint>

namespace linli {

struct Points {
  std::int64_t value = 0;

  friend auto operator<=>(const Points&, const Points&) = default;
  friend Points operator+(Points a, Points b) { return {a.value + b.value}; }
  friend Points operator-(Points a, Points b) { return {a.value - b.value}; }
  friend Points operator-(Points a) { return {-a.value}; }
  Points& operator+=(Points other) { return value += other.value, *this; }
  Points& operator-=(Points other) { return value -= other.value, *this; }
};

}  // namespace linli
