#include "engines/calendar/calendars.hpp"

#include "engines/calendar/calendar.sql.hpp"

namespace linli::calendar {
namespace {

// Eight hours a day (职工工作时间的规定, 第三条) in two shifts, until the county says otherwise.
const std::vector<Shift> default_shifts{{8 * 60, 12 * 60}, {14 * 60, 18 * 60}};

struct StoredShift {
  Day from_on;
  std::int32_t from_minute = 0, to_minute = 0;
};
BOOST_DESCRIBE_STRUCT(StoredShift, (), (from_on, from_minute, to_minute))

std::vector<ShiftTable> tables(Ctx& ctx) {
  std::vector<ShiftTable> made{{WorkingTime::first_day, default_shifts}};
  for (const auto& row : ctx.db.all<StoredShift>(sql::shifts)) {
    if (made.back().from_on != row.from_on) made.push_back({row.from_on, {}});
    made.back().shifts.push_back({row.from_minute, row.to_minute});
  }
  return made;
}

Calendar load(Ctx& ctx, const Official& official) {
  std::map<Day, bool> exceptions;
  for (const OfficialDay& day : official.days) exceptions[day.on] = day.working;
  auto own = ctx.db.all<OwnDay>(sql::days);
  for (const OwnDay& day : own) exceptions[day.on] = day.working;
  return {std::move(own), WorkingTime(exceptions, tables(ctx))};
}

}  // namespace

Calendars::Calendars(App& app)
    : official(calendar::official()),
      kept(app, sql::version, sql::set_version, [this](Ctx& ctx) { return load(ctx, official); }) {}

}  // namespace linli::calendar
