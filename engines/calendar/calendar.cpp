#include "engines/calendar/calendar.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "engines/calendar/calendar.sql.hpp"
#include "engines/calendar/calendars.hpp"
#include "platform/command/list.hpp"

namespace linli {
struct CalendarChange;
}

namespace linli::calendar {
namespace {

constexpr int most_days_at_once = 31;
constexpr std::size_t most_shifts = 6;
constexpr std::int32_t minutes_a_day = 24 * 60;
constexpr std::int64_t most_trial_minutes = 1'000'000;

enum class DayKind { holiday, moved_workday, county };
BOOST_DESCRIBE_ENUM(DayKind, holiday, moved_workday, county)

struct YearAsked {
  std::optional<std::int32_t> year;  // absent: this year
};
BOOST_DESCRIBE_STRUCT(YearAsked, (), (year))

struct CalendarDay {
  Day on;
  bool working = false;
  std::optional<std::string> name;
  DayKind kind{};
};
BOOST_DESCRIBE_STRUCT(CalendarDay, (), (on, working, name, kind))

struct CalendarYear {
  std::int32_t year = 0;
  std::vector<CalendarDay> items;
  std::vector<Shift> shifts;             // in force today, or on the first day of another year
  std::vector<ShiftTable> shift_tables;  // all, the oldest first
  Day known_until_on;
};
BOOST_DESCRIBE_STRUCT(CalendarYear, (), (year, items, shifts, shift_tables, known_until_on))

struct SetDay {
  Day on;
  std::optional<Day> until_on;  // the last of several days
  bool working = false;
  Text<1, 40> name;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(SetDay, (), (on, until_on, working, name, reason))

struct RemoveDay {
  Day on;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(RemoveDay, (), (on, reason))

struct SetShifts {
  std::vector<Shift> shifts;
  Day from_on;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(SetShifts, (), (shifts, from_on, reason))

struct TrialAsked {
  Instant from_at;
  std::int64_t minutes = 0;
};
BOOST_DESCRIBE_STRUCT(TrialAsked, (), (from_at, minutes))

struct Trial {
  Instant due_at;
};
BOOST_DESCRIBE_STRUCT(Trial, (), (due_at))

enum class ChangeAction { set_day, remove_day, set_shifts };
BOOST_DESCRIBE_ENUM(ChangeAction, set_day, remove_day, set_shifts)

struct ChangeLine {
  Id<CalendarChange> change_id;
  Instant at;
  ChangeAction action{};
  Day from_on;
  std::optional<Day> until_on;
  std::string detail, reason, account_name;
};
BOOST_DESCRIBE_STRUCT(ChangeLine, (),
                      (change_id, at, action, from_on, until_on, detail, reason, account_name))

std::shared_ptr<const Calendar> now(Ctx& ctx) { return ctx.app.get<Calendars>().kept.now(ctx); }

void demand_day_in_reach(std::string field, Day on) {
  if (on < WorkingTime::first_day || WorkingTime::last_day < on)
    refuse_field(std::move(field), "field.out_of_range",
                 {{"min", to_text(WorkingTime::first_day)}, {"max", to_text(WorkingTime::last_day)}});
}

CalendarYear calendar_year(Ctx& ctx, const YearAsked& in) {
  const auto& calendars = ctx.app.get<Calendars>();
  const auto kept = now(ctx);
  const std::int32_t this_year = ctx.today().year(), year = in.year.value_or(this_year);
  const auto from = WorkingTime::first_day.year(), to = WorkingTime::last_day.year();
  if (year < from || year > to) refuse_field("year", "field.out_of_range", {{"min", from}, {"max", to}});
  std::map<Day, CalendarDay> days;
  for (const OfficialDay& day : calendars.official.days)
    if (day.on.year() == year)
      days[day.on] = {day.on, day.working, ctx.call.locale == "en" ? day.name_en : day.name_zh,
                      day.working ? DayKind::moved_workday : DayKind::holiday};
  for (const OwnDay& day : kept->own_days)
    if (day.on.year() == year) days[day.on] = {day.on, day.working, day.name, DayKind::county};
  CalendarYear made{year, {}, {}, kept->time.tables(), calendars.official.known_until_on};
  for (auto& [on, day] : days) made.items.push_back(std::move(day));
  made.shifts = kept->time.shifts_on(year == this_year ? ctx.today() : Day{year * 10000 + 101});
  return made;
}

void keep_change(Ctx& ctx, ChangeAction action, Day from_on, std::optional<Day> until_on, std::string detail,
                 std::string_view reason) {
  const ChangeLine line{
      ctx.new_id<CalendarChange>(), ctx.now,       action, from_on, until_on, std::move(detail),
      std::string(reason),          ctx.actor.name};
  ctx.db.run(sql::add_change, line, db::arg("account_id", ctx.actor.account_id));
  ctx.app.get<Calendars>().kept.changed(ctx);
  ctx.about(line.change_id, {}, fmt::format("{} {}", to_text(from_on), line.detail));
  ctx.publish(Changed{from_on});
}

Nothing set_day(Ctx& ctx, const SetDay& in) {
  const Day last = in.until_on.value_or(in.on);
  demand_day_in_reach("on", in.on);
  demand_day_in_reach("until_on", last);
  const int more = days_between(in.on, last);
  if (more < 0 || more >= most_days_at_once)
    refuse_field("until_on", "field.out_of_range",
                 {{"min", to_text(in.on)}, {"max", to_text(add_days(in.on, most_days_at_once - 1))}});
  for (Day on = in.on; on <= last; on = add_days(on, 1))
    ctx.db.run(sql::set_day, OwnDay{on, in.working, in.name.value});
  keep_change(ctx, ChangeAction::set_day, in.on, in.until_on,
              fmt::format("{} {}", in.working ? "+" : "-", in.name.value), in.reason);
  return {};
}

Nothing remove_day(Ctx& ctx, const RemoveDay& in) {
  demand(ctx.db.run(sql::remove_day, in) == 1, linli::refusal::not_found);
  keep_change(ctx, ChangeAction::remove_day, in.on, {}, "", in.reason);
  return {};
}

// In order, apart from each other, within one day.
void demand_good_shifts(const std::vector<Shift>& shifts) {
  if (shifts.empty()) refuse_field("shifts", "field.required");
  if (shifts.size() > most_shifts)
    refuse_field("shifts", "field.too_long", {{"max", static_cast<std::int64_t>(most_shifts)}});
  std::int32_t free_from = 0;
  for (std::size_t i = 0; i < shifts.size(); ++i) {
    const auto field = [&](const char* name) { return fmt::format("shifts.{}.{}", i, name); };
    const Shift& shift = shifts[i];
    if (shift.from_minute < free_from)
      refuse_field(field("from_minute"), "field.out_of_range", {{"min", free_from}, {"max", minutes_a_day}});
    if (shift.to_minute <= shift.from_minute || shift.to_minute > minutes_a_day)
      refuse_field(field("to_minute"), "field.out_of_range",
                   {{"min", shift.from_minute + 1}, {"max", minutes_a_day}});
    free_from = shift.to_minute;
  }
}

std::string shown(const std::vector<Shift>& shifts) {
  std::string text;
  for (const Shift& shift : shifts)
    text += fmt::format("{}{:02}:{:02}–{:02}:{:02}", text.empty() ? "" : ", ", shift.from_minute / 60,
                        shift.from_minute % 60, shift.to_minute / 60, shift.to_minute % 60);
  return text;
}

// Never for days that are over: what was due then was due.
Nothing set_shifts(Ctx& ctx, const SetShifts& in) {
  demand_good_shifts(in.shifts);
  if (in.from_on < ctx.today() || WorkingTime::last_day < in.from_on)
    refuse_field("from_on", "field.out_of_range",
                 {{"min", to_text(ctx.today())}, {"max", to_text(WorkingTime::last_day)}});
  ctx.db.run(sql::clear_shifts, in);
  for (const Shift& shift : in.shifts) ctx.db.run(sql::add_shift, shift, db::arg("from_on", in.from_on));
  keep_change(ctx, ChangeAction::set_shifts, in.from_on, {}, shown(in.shifts), in.reason);
  return {};
}

Trial trial(Ctx& ctx, const TrialAsked& in) {
  demand_day_in_reach("from_at", day_of(in.from_at));
  if (in.minutes < 0 || in.minutes > most_trial_minutes)
    refuse_field("minutes", "field.out_of_range", {{"min", 0}, {"max", most_trial_minutes}});
  return {add_minutes(ctx, Clock::working, in.from_at, in.minutes)};
}

List<ChangeLine> changes(Ctx& ctx, const Page& in) {
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  return paged_by(ctx.db.all<ChangeLine>(sql::changes, db::arg("before", before), db::arg("limit", limit)),
                  limit, &ChangeLine::change_id);
}

void declare(App& app) {
  app.make<Calendars>(app);
  auto& routes = app.routes;
  routes.get("/public/calendar", linli::can::anyone, calendar_year,
             "Holidays, moved working days and shifts of a year");
  routes.post("/calendar-days", can::keep, set_day, "Say that the county works on a day, or does not");
  routes
      .post("/calendar-days/{on}/remove", can::keep, remove_day,
            "Let the official calendar hold again on a day")
      .refuses(linli::refusal::not_found);
  routes.put("/calendar-shifts", can::keep, set_shifts, "Set the shifts of working days from a day on");
  routes.get("/calendar-changes", can::keep, changes, "Who changed the calendar, when and why");
  routes.get("/calendar-trial", can::keep, trial, "When a stretch of working time would be over");
}

}  // namespace

std::int64_t between_ms(Ctx& ctx, Clock clock, Instant from, Instant to) {
  return clock == Clock::wall ? to - from : now(ctx)->time.between_ms(from, to);
}

Instant add_ms(Ctx& ctx, Clock clock, Instant from, std::int64_t ms) {
  return clock == Clock::wall ? from + ms : now(ctx)->time.add_ms(from, ms);
}

Instant add_minutes(Ctx& ctx, Clock clock, Instant from, std::int64_t minutes) {
  return add_ms(ctx, clock, from, minutes * minute_ms);
}

std::int64_t minutes_of_working_day(Ctx& ctx, Day on) {
  std::int64_t minutes = 0;
  for (const Shift& shift : now(ctx)->time.shifts_on(on)) minutes += shift.to_minute - shift.from_minute;
  return minutes;
}

bool is_working_day(Ctx& ctx, Day on) { return now(ctx)->time.is_working_day(on); }

Day known_until(Ctx& ctx) { return ctx.app.get<Calendars>().official.known_until_on; }

Module module() { return {"calendar", sql::migrations, sql::all, {&can::keep}, declare}; }

}  // namespace linli::calendar
