#include "modules/activity/duties.hpp"

#include <algorithm>

#include "engines/access/access.hpp"
#include "engines/setting/setting.hpp"
#include "modules/activity/activity.sql.hpp"
#include "modules/activity/texts.hpp"

namespace linli::activity {
namespace {

struct Held {
  Id<linli::Activity> activity_id;
  Id<Unit> unit_id;
  std::string kind, title;
  Instant starts_at;
  State state{};
  bool late = false;
  // What was entered late counts when somebody else has looked at it.
  bool fulfils() const { return state == State::accepted || (state == State::archived && !late); }
};
BOOST_DESCRIBE_STRUCT(Held, (), (activity_id, unit_id, kind, title, starts_at, state, late))

struct Owing {
  Duty duty{};
  std::string title;
  Every every{};
};

int months_of(Every every) {
  switch (every) {
    case Every::month:
      return 1;
    case Every::quarter:
      return 3;
    case Every::half_year:
      return 6;
    case Every::year:
      return 12;
    case Every::never:
      break;
  }
  return 0;
}

Every every_of(const std::string& word) {
  Every every{};
  ensure(shape_of<Every>().read(shape_of<Every>(), &every, word) == nullptr, "a duty is owed every so often");
  return every;
}

std::string key_of(Duty duty) {
  return "activity.duty." + std::string(std::get<std::string_view>(db::value_of(duty)));
}

bool owes(Duty duty, org::UnitKind kind, bool has_committee) {
  if (kind == org::UnitKind::party_group) return duty == Duty::group_meeting;
  if (kind != org::UnitKind::branch || duty == Duty::group_meeting) return false;
  return duty != Duty::committee_meeting || has_committee;
}

// A branch with enough members elects a committee, which then meets.
bool has_committee(Ctx& ctx, Id<Unit> unit_id) {
  return ctx.app.get<org::MemberCounts>().count(ctx, unit_id) >=
         setting::integer(ctx, "activity.committee_from_members");
}

std::vector<Owing> owing(Ctx& ctx, Id<Unit> unit_id, org::UnitKind kind) {
  std::vector<Owing> all;
  const bool committee = kind == org::UnitKind::branch && has_committee(ctx, unit_id);
  for (const texts::DutyWords& words : texts::duties()) {
    const Every every = every_of(setting::text(ctx, key_of(words.duty)));
    if (every == Every::never || !owes(words.duty, kind, committee)) continue;
    all.push_back({words.duty, localised(ctx, words.chinese, words.english), every});
  }
  return all;
}

using Fulfils = std::vector<std::pair<std::string, std::vector<Duty>>>;

Fulfils what_fulfils(Ctx& ctx) {
  Fulfils all;
  for (const KindRow& kind : all_kinds(ctx)) all.emplace_back(kind.kind, kind.parsed().duties);
  return all;
}

bool is_for(const Fulfils& fulfils, const Held& held, Duty duty) {
  for (const auto& [kind, duties] : fulfils)
    if (kind == held.kind) return std::find(duties.begin(), duties.end(), duty) != duties.end();
  return false;
}

std::vector<Held> held_between(Ctx& ctx, Id<Unit> unit_id, Day from_on, Day to_on) {
  const auto from_key = key_at(start_of(from_on)), to_key = key_at(start_of(add_days(to_on, 1)));
  return ctx.db.all<Held>(sql::of_unit_between, db::arg("unit_id", unit_id), db::arg("from_key", from_key),
                          db::arg("to_key", to_key));
}

Light light_of(Ctx& ctx, Day from_on, Day to_on) {
  const Day today = ctx.today();
  if (today > to_on) return Light::overdue;
  if (today < from_on) return Light::coming;
  return days_between(today, to_on) < setting::integer(ctx, "activity.near_days") ? Light::near : Light::due;
}

// Of several the first that fulfils; else the first that is planned.
Fulfilment fulfilment(Ctx& ctx, const Fulfils& fulfils, const std::vector<Held>& held, Duty duty, Day from_on,
                      Day to_on) {
  Fulfilment made{.from_on = from_on,
                  .to_on = to_on,
                  .light = light_of(ctx, from_on, to_on),
                  .activity_id = {},
                  .title = {},
                  .starts_at = {},
                  .state = {}};
  const Held* found = nullptr;
  for (const Held& one : held) {
    const Day on = day_of(one.starts_at);
    if (on < from_on || on > to_on || !is_for(fulfils, one, duty)) continue;
    if (!found || (one.fulfils() && !found->fulfils())) found = &one;
  }
  if (!found) return made;
  if (found->fulfils()) made.light = Light::done;
  made.activity_id = found->activity_id;
  made.title = found->title;
  made.starts_at = found->starts_at;
  made.state = found->state;
  return made;
}

// The period of `every` that a day lies in.
std::pair<Day, Day> period_of(Every every, Day on) {
  const int months = months_of(every);
  const Day from{on.year() * 10000 + ((on.month() - 1) / months * months + 1) * 100 + 1};
  return {from, add_days(add_months(from, months), -1)};
}

Day month_of(const std::optional<Text<7, 7>>& asked, Day today) {
  if (!asked) return Day{today.number / 100 * 100 + 1};
  const auto day = parse_day(asked->value + "-01");
  if (!day) refuse_field("month", "field.bad_format");
  return *day;
}

// What is asked for on `on`: this month, or where the period is over or has not begun, on its last day.
UnitLights lights_of(Ctx& ctx, const Fulfils& fulfils, Id<Unit> unit_id, const std::string& name,
                     org::UnitKind kind, Day on) {
  UnitLights made{
      .unit_id = unit_id, .unit_name = name, .done = 0, .due = 0, .near = 0, .overdue = 0, .lights = {}};
  const auto held = held_between(ctx, unit_id, Day{on.year() * 10000 + 101}, Day{on.year() * 10000 + 1231});
  for (const Owing& owed : owing(ctx, unit_id, kind)) {
    const auto [from, to] = period_of(owed.every, on);
    const auto light = fulfilment(ctx, fulfils, held, owed.duty, from, to).light;
    made.lights.push_back({owed.duty, light});
    made.done += light == Light::done;
    made.due += light == Light::due || light == Light::coming;
    made.near += light == Light::near;
    made.overdue += light == Light::overdue;
  }
  return made;
}

struct OwingUnit {
  Id<Unit> unit_id;
  std::string unit_name;
  org::UnitKind kind{};
};
BOOST_DESCRIBE_STRUCT(OwingUnit, (), (unit_id, unit_name, kind))

}  // namespace

std::optional<KindRow> kind_of_duty(Ctx& ctx, Duty duty) {
  for (auto& kind : all_kinds(ctx)) {
    const auto duties = kind.parsed().duties;
    if (kind.active && !duties.empty() && duties.front() == duty) return std::move(kind);
  }
  return {};
}

std::vector<DutyYear> duties_of(Ctx& ctx, const org::UnitRow& unit, std::int64_t year) {
  const Day first{static_cast<std::int32_t>(year) * 10000 + 101},
      last{static_cast<std::int32_t>(year) * 10000 + 1231};
  const auto held = held_between(ctx, unit.unit_id, first, last);
  const auto fulfils = what_fulfils(ctx);
  std::vector<DutyYear> all;
  for (const Owing& owed : owing(ctx, unit.unit_id, unit.kind)) {
    DutyYear duty{owed.duty, owed.title, owed.every, {}};
    for (Day from = first; from <= last; from = add_months(from, months_of(owed.every))) {
      const Day to = period_of(owed.every, from).second;
      // A unit owes nothing for a time in which it was not yet there.
      if (to >= unit.valid_from) duty.periods.push_back(fulfilment(ctx, fulfils, held, owed.duty, from, to));
    }
    all.push_back(std::move(duty));
  }
  return all;
}

Duties duties(Ctx& ctx, const DutiesAsked& in) {
  const auto unit = org::unit(ctx, access::scope_unit(ctx, can::see, in.unit_id));
  const auto year = in.year.value_or(ctx.today().year());
  if (year < 2000 || year > 2999) refuse_field("year", "field.out_of_range");
  return {unit.unit_id, unit.name, year, duties_of(ctx, unit, year)};
}

Owed owed(Ctx& ctx, const OwedAsked& in) {
  const auto unit = org::unit(ctx, access::scope_unit(ctx, can::see, in.unit_id));
  const Day today = ctx.today();
  const auto held =
      held_between(ctx, unit.unit_id, Day{today.year() * 10000 + 101}, Day{today.year() * 10000 + 1231});
  const auto fulfils = what_fulfils(ctx);
  Owed made{unit.unit_id, unit.name, to_text(today).substr(0, 7), {}};
  for (const Owing& one : owing(ctx, unit.unit_id, unit.kind)) {
    const auto [from, to] = period_of(one.every, today);
    OwedLine line;
    static_cast<Fulfilment&>(line) = fulfilment(ctx, fulfils, held, one.duty, from, to);
    line.duty = one.duty;
    line.duty_title = one.title;
    line.every = one.every;
    if (const auto kind = kind_of_duty(ctx, one.duty)) line.kind = kind->kind;
    made.items.push_back(std::move(line));
  }
  return made;
}

List<UnitLights> lights(Ctx& ctx, const LightsAsked& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const Day on = month_of(in.month, ctx.today());
  const auto fetched = rows_to_fetch(ctx, in);
  const auto fulfils = what_fulfils(ctx);
  List<UnitLights> list;
  for (std::int64_t after = after_number(in);;) {
    const auto units = ctx.db.all<OwingUnit>(sql::owing_units, db::arg("scope_id", scope),
                                             db::arg("after", after), db::arg("limit", fetched));
    for (const OwingUnit& unit : units) {
      if (static_cast<std::int64_t>(list.items.size()) == fetched - 1) {
        list.next = std::to_string(after);
        return list;
      }
      after = unit.unit_id.value;
      auto line = lights_of(ctx, fulfils, unit.unit_id, unit.unit_name, unit.kind, on);
      const auto has = [&](const DutyLight& light) { return light.light == *in.light; };
      if (!in.light || std::any_of(line.lights.begin(), line.lights.end(), has))
        list.items.push_back(std::move(line));
    }
    if (static_cast<std::int64_t>(units.size()) < fetched) return list;
  }
}

}  // namespace linli::activity
