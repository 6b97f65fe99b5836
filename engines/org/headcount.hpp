// How many members units had on any day, counted along the formal relation. The module that keeps members
// says what changes from which day on; the sums of any day are then read here, and a day that is over stays
// as it was.
#pragma once

#include "engines/org/org.hpp"
#include "platform/command/list.hpp"

namespace linli::org {

// Some days after its end a month is closed: what was reported of its days stays. The first day that is open.
Day first_open_day(Ctx& ctx);
// Refuses month_closed.
void demand_open(Ctx& ctx, Day on);

// From `on` (open, and not after today) there are `more` members (less, when negative) in the unit itself.
void count_members(Ctx& ctx, Id<Unit> unit, Day on, std::int64_t more);
// The last day from which the unit's own count changed.
std::optional<Day> latest_count(Ctx& ctx, Id<Unit> unit);
// In the unit and formally below it, on that day.
std::int64_t headcount(Ctx& ctx, Id<Unit> unit, Day as_of);

struct HeadcountsAsked {
  std::optional<Id<Unit>> unit_id;
  std::optional<Day> as_of;
};
BOOST_DESCRIBE_STRUCT(HeadcountsAsked, (), (unit_id, as_of))

struct Headcount {
  Id<Unit> unit_id;
  std::string unit_name;
  UnitKind kind{};
  std::int64_t units = 0;  // with members or without, itself included
  std::int64_t members = 0;
};
BOOST_DESCRIBE_STRUCT(Headcount, (), (unit_id, unit_name, kind, units, members))

struct Headcounts {
  Id<Unit> unit_id;
  std::string unit_name;
  Day as_of;
  std::int64_t own = 0, total = 0;
  std::vector<Headcount> items;  // what is right below it
};
BOOST_DESCRIBE_STRUCT(Headcounts, (), (unit_id, unit_name, as_of, own, total, items))

struct HeadcountRowsAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Day> as_of;
};
BOOST_DESCRIBE_STRUCT(HeadcountRowsAsked, (Page), (unit_id, as_of))

struct SeriesAsked {
  Id<Unit> unit_id;
  Day from_on, to_on;
};
BOOST_DESCRIBE_STRUCT(SeriesAsked, (), (unit_id, from_on, to_on))

struct SeriesPoint {
  Day on;
  std::int64_t members = 0;
};
BOOST_DESCRIBE_STRUCT(SeriesPoint, (), (on, members))

struct Series {
  std::vector<SeriesPoint> points;
};
BOOST_DESCRIBE_STRUCT(Series, (), (points))

Headcounts headcounts(Ctx& ctx, const HeadcountsAsked& in);
List<Headcount> headcount_rows(Ctx& ctx, const HeadcountRowsAsked& in);
// Month by month, each on its last day.
Series headcount_series(Ctx& ctx, const SeriesAsked& in);

}  // namespace linli::org
