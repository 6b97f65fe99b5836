#include "engines/calendar/working_time.hpp"

#include <algorithm>

#include "platform/core/refusal.hpp"

namespace linli::calendar {
namespace {

constexpr std::size_t days_a_week = 7;
constexpr std::size_t saturday = 5;          // Monday is 0
constexpr std::size_t weekday_of_first = 5;  // 2000-01-01 was a Saturday

bool is_weekend(std::size_t day) { return (day + weekday_of_first) % days_a_week >= saturday; }

std::int64_t length_ms(const Shift& shift) { return (shift.to_minute - shift.from_minute) * minute_ms; }

std::int64_t length_ms(const std::vector<Shift>& shifts) {
  std::int64_t sum = 0;
  for (const Shift& shift : shifts) sum += length_ms(shift);
  return sum;
}

Instant begin_of(std::size_t day) {
  return {start_of(WorkingTime::first_day).ms + static_cast<std::int64_t>(day) * day_ms};
}

}  // namespace

WorkingTime::WorkingTime(const std::map<Day, bool>& exceptions, std::vector<ShiftTable> tables)
    : tables_(std::move(tables)) {
  ensure(!tables_.empty(), "working time without shifts");
  const auto days = static_cast<std::size_t>(days_between(first_day, last_day)) + 1;
  table_of_.assign(days, 0);
  for (std::size_t t = 1; t < tables_.size(); ++t) {
    const auto from = std::clamp<std::int64_t>(days_between(first_day, tables_[t].from_on), 0,
                                               static_cast<std::int64_t>(days));
    std::fill(table_of_.begin() + from, table_of_.end(), static_cast<std::uint16_t>(t));
  }
  std::vector<bool> worked(days);
  for (std::size_t day = 0; day < days; ++day) worked[day] = !is_weekend(day);
  for (const auto& [on, working] : exceptions)
    if (first_day <= on && on <= last_day) worked[index_of(on)] = working;
  worked_.reserve(days + 1);
  worked_.push_back(0);
  for (std::size_t day = 0; day < days; ++day)
    worked_.push_back(worked_.back() + (worked[day] ? length_ms(shifts_of(day)) : 0));
}

std::size_t WorkingTime::index_of(Day on) const {
  return static_cast<std::size_t>(days_between(first_day, std::clamp(on, first_day, last_day)));
}

bool WorkingTime::is_working_day(Day on) const {
  if (on < first_day || last_day < on) return false;
  const auto day = index_of(on);
  return worked_[day + 1] > worked_[day];
}

const std::vector<Shift>& WorkingTime::shifts_on(Day on) const { return shifts_of(index_of(on)); }

std::int64_t WorkingTime::worked_before(Instant at) const {
  const std::int64_t since = at.ms - begin_of(0).ms;
  if (since <= 0) return 0;
  const auto day = static_cast<std::size_t>(since / day_ms);
  if (day + 1 >= worked_.size()) return worked_.back();
  std::int64_t sum = worked_[day];
  if (worked_[day + 1] == sum) return sum;
  const std::int64_t into_day = since % day_ms;
  for (const Shift& shift : shifts_of(day))
    sum += std::clamp<std::int64_t>(into_day - shift.from_minute * minute_ms, 0, length_ms(shift));
  return sum;
}

// The earliest one: the end of a shift and not the begin of the next.
Instant WorkingTime::first_instant_of(std::int64_t worked) const {
  if (worked <= 0) return begin_of(0);
  const auto reached = std::lower_bound(worked_.begin(), worked_.end(), worked);
  if (reached == worked_.end()) return begin_of(table_of_.size());
  const auto day = static_cast<std::size_t>(reached - worked_.begin()) - 1;
  std::int64_t left = worked - worked_[day];
  for (const Shift& shift : shifts_of(day)) {
    if (left <= length_ms(shift)) return begin_of(day) + (shift.from_minute * minute_ms + left);
    left -= length_ms(shift);
  }
  throw Broken("the sum of a working day is not that of its shifts");
}

Instant WorkingTime::next_begin(Instant from) const {
  // One millisecond later in working time there is a shift for sure; it began where that millisecond did, or
  // before `from`.
  const Instant first = first_instant_of(worked_before(from) + 1);
  return std::max(from, Instant{first.ms - 1});
}

Instant WorkingTime::add_ms(Instant from, std::int64_t ms) const {
  return ms == 0 ? next_begin(from) : first_instant_of(worked_before(from) + ms);
}

}  // namespace linli::calendar
