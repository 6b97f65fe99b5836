// Instants (UTC, milliseconds) and calendar days. A county lives in China Standard Time (UTC+8, no summer
// time), so the day of an instant is a fixed shift away.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace linli {

struct Instant {
  std::int64_t ms = 0;  // since 1970-01-01T00:00:00Z
  friend auto operator<=>(const Instant&, const Instant&) = default;
  friend Instant operator+(Instant a, std::int64_t ms) { return {a.ms + ms}; }
  friend std::int64_t operator-(Instant a, Instant b) { return a.ms - b.ms; }
};

// Kept as the number year*10000 + month*100 + day (20261122): orders, reads and stores as an integer.
struct Day {
  std::int32_t number = 0;

  int year() const { return number / 10000; }
  int month() const { return number / 100 % 100; }
  int day() const { return number % 100; }
  friend auto operator<=>(const Day&, const Day&) = default;
};

inline constexpr std::int64_t second_ms = 1000;
inline constexpr std::int64_t minute_ms = 60 * second_ms;
inline constexpr std::int64_t hour_ms = 60 * minute_ms;
inline constexpr std::int64_t day_ms = 24 * hour_ms;
inline constexpr std::int64_t local_offset_ms = 8 * hour_ms;

Day day_of(Instant at);     // the local day
Instant start_of(Day day);  // local midnight
Day add_days(Day day, int days);
Day add_months(Day day, int months);  // the last day of the month where the day does not exist
int days_between(Day from, Day to);
std::optional<Day> make_day(int year, int month,
                            int day);  // nothing unless it is a day of the calendar, 1800–2999

std::string to_text(Day day);     // 2026-11-22
std::string to_text(Instant at);  // 2026-11-22T10:00:00.000+08:00
std::optional<Day> parse_day(std::string_view text);
std::optional<Instant> parse_instant(std::string_view text);  // RFC 3339 with any offset

// The clock is handed in, so that tests can move it.
using Clock = std::function<Instant()>;
Instant system_now();

}  // namespace linli
