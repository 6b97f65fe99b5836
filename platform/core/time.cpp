#include "platform/core/time.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>

#include <fmt/format.h>

namespace linli {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

sys_days to_sys(Day day) {
  return year_month_day{std::chrono::year{day.year()}, std::chrono::month(static_cast<unsigned>(day.month())),
                        std::chrono::day(static_cast<unsigned>(day.day()))};
}

Day from_sys(sys_days days) {
  const year_month_day ymd{days};
  return {static_cast<int>(ymd.year()) * 10000 + static_cast<int>(static_cast<unsigned>(ymd.month())) * 100 +
          static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

constexpr int first_year = 1800, last_year = 2999;

std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

// Reads exactly `digits` digits at `at` and moves on.
bool read_number(std::string_view text, std::size_t& at, std::size_t digits, int& to) {
  if (at + digits > text.size()) return false;
  const auto* end = text.data() + at + digits;
  const auto result = std::from_chars(text.data() + at, end, to);
  if (result.ec != std::errc{} || result.ptr != end || text[at] == '-') return false;
  at += digits;
  return true;
}

// A letter in either case; a sign only as itself.
bool read_char(std::string_view text, std::size_t& at, char wanted) {
  const bool letter = wanted >= 'a' && wanted <= 'z';
  if (at >= text.size() || (letter ? text[at] | 0x20 : text[at]) != wanted) return false;
  ++at;
  return true;
}

}  // namespace

Day day_of(Instant at) {
  return from_sys(sys_days{std::chrono::days{floor_div(at.ms + local_offset_ms, day_ms)}});
}

Instant start_of(Day day) { return {to_sys(day).time_since_epoch().count() * day_ms - local_offset_ms}; }

Day add_days(Day day, int days) { return from_sys(to_sys(day) + std::chrono::days{days}); }

Day add_months(Day day, int months) {
  // Beyond the calendar that we know there is no day to answer, so it ends at its last and first month.
  const int total =
      std::clamp(day.year() * 12 + day.month() - 1 + months, first_year * 12, last_year * 12 + 11);
  const int year = total / 12;
  const int month = total - year * 12 + 1;
  for (int last = day.day();; --last)
    if (auto made = make_day(year, month, last)) return *made;
}

int days_between(Day from, Day to) { return static_cast<int>((to_sys(to) - to_sys(from)).count()); }

std::optional<Day> make_day(int year, int month, int day) {
  const year_month_day ymd{std::chrono::year{year}, std::chrono::month(static_cast<unsigned>(month)),
                           std::chrono::day(static_cast<unsigned>(day))};
  if (month < 1 || day < 1 || year < first_year || year > last_year || !ymd.ok()) return {};
  return Day{year * 10000 + month * 100 + day};
}

std::string to_text(Day day) { return fmt::format("{:04}-{:02}-{:02}", day.year(), day.month(), day.day()); }

std::string to_text(Instant at) {
  const Day day = day_of(at);
  const auto rest = at.ms - start_of(day).ms;
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}+08:00", day.year(), day.month(), day.day(),
                     rest / hour_ms, rest / minute_ms % 60, rest / second_ms % 60, rest % second_ms);
}

std::optional<Day> parse_day(std::string_view text) {
  std::size_t at = 0;
  int year, month, day;
  if (read_number(text, at, 4, year) && read_char(text, at, '-') && read_number(text, at, 2, month) &&
      read_char(text, at, '-') && read_number(text, at, 2, day) && at == text.size())
    return make_day(year, month, day);
  return {};
}

std::optional<Instant> parse_instant(std::string_view text) {
  if (text.size() < 20) return {};
  const auto day = parse_day(text.substr(0, 10));
  std::size_t at = 10;
  int hour, minute, second;
  if (!day || !read_char(text, at, 't') || !read_number(text, at, 2, hour) || !read_char(text, at, ':') ||
      !read_number(text, at, 2, minute) || !read_char(text, at, ':') || !read_number(text, at, 2, second) ||
      hour > 23 || minute > 59 || second > 60)
    return {};
  std::int64_t ms = 0;
  if (at < text.size() && text[at] == '.') {
    std::int64_t unit = 100;
    const std::size_t first = ++at;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, unit /= 10)
      ms += (text[at] - '0') * unit;
    if (at == first) return {};
  }
  std::int64_t offset_ms = 0;
  if (read_char(text, at, 'z')) {
  } else if (at < text.size() && (text[at] == '+' || text[at] == '-')) {
    const int sign = text[at++] == '-' ? -1 : 1;
    int hours, minutes;
    if (!read_number(text, at, 2, hours) || !read_char(text, at, ':') || !read_number(text, at, 2, minutes) ||
        hours > 23 || minutes > 59)
      return {};
    offset_ms = sign * (hours * hour_ms + minutes * minute_ms);
  } else {
    return {};
  }
  if (at != text.size()) return {};
  return Instant{start_of(*day).ms + local_offset_ms + hour * hour_ms + minute * minute_ms +
                 second * second_ms + ms - offset_ms};
}

Instant system_now() {
  return {std::chrono::duration_cast<std::chrono::milliseconds>(
              std::chrono::system_clock::now().time_since_epoch())
              .count()};
}

}  // namespace linli
