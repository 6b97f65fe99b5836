// Working time as a pure value: which days are worked and from when to when. The working milliseconds before
// each day are summed up once, so that adding and measuring are a search in one sorted row of numbers,
// however long the stretch is.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include <boost/describe.hpp>

#include "platform/core/shape.hpp"
#include "platform/core/time.hpp"

namespace linli::calendar {

// A stretch of a working day, in minutes after local midnight; `to_minute` no longer belongs to it.
struct Shift {
  std::int32_t from_minute = 0;
  std::int32_t to_minute = 0;
  friend bool operator==(const Shift&, const Shift&) = default;
};
BOOST_DESCRIBE_STRUCT(Shift, (), (from_minute, to_minute))

// The shifts from a day on, in order, apart from each other.
struct ShiftTable {
  Day from_on;
  std::vector<Shift> shifts;
};
BOOST_DESCRIBE_STRUCT(ShiftTable, (), (from_on, shifts))

class WorkingTime {
 public:
  // What lies outside of these days has no working time.
  static constexpr Day first_day{20000101};
  static constexpr Day last_day{20991231};

  // Monday to Friday are worked, but for `exceptions` (true: worked). The first table of shifts also holds
  // for all days before it; there is at least one.
  WorkingTime(const std::map<Day, bool>& exceptions, std::vector<ShiftTable> tables);

  bool is_working_day(Day on) const;
  // Of a working day in the table that is in force on `on`.
  const std::vector<Shift>& shifts_on(Day on) const;
  const std::vector<ShiftTable>& tables() const { return tables_; }

  // Negative when `to` is earlier.
  std::int64_t between_ms(Instant from, Instant to) const { return worked_before(to) - worked_before(from); }
  // The first instant that lies `ms` of working time from `from`; `ms` may be negative. Zero: `from` itself,
  // or the begin of the next shift when `from` is outside of one. Past the last known day: the end of that
  // day.
  Instant add_ms(Instant from, std::int64_t ms) const;

 private:
  std::size_t index_of(Day on) const;
  const std::vector<Shift>& shifts_of(std::size_t day) const { return tables_[table_of_[day]].shifts; }
  std::int64_t worked_before(Instant at) const;
  Instant first_instant_of(std::int64_t worked) const;
  Instant next_begin(Instant from) const;

  std::vector<ShiftTable> tables_;
  std::vector<std::int64_t> worked_;  // before the day, from the first day on; one more than there are days
  std::vector<std::uint16_t> table_of_;  // by day
};

}  // namespace linli::calendar
