#include "engines/org/headcount.hpp"

#include <algorithm>

#include "engines/org/org.sql.hpp"
#include "engines/org/scope.hpp"
#include "engines/setting/setting.hpp"

namespace linli::org {
namespace {

constexpr int months_most = 120;

Day last_of_month(Day day) { return add_days(add_months(Day{day.number / 100 * 100 + 1}, 1), -1); }

Headcounts counted(Ctx& ctx, Id<Unit> unit_id, Day as_of) {
  if (as_of > ctx.today()) refuse_field("as_of", "field.out_of_range", {{"max", to_text(ctx.today())}});
  const auto unit = db::arg("unit_id", unit_id);
  const auto day = db::arg("as_of", as_of);
  Headcounts found{unit_id, unit_name(ctx, unit_id), as_of, 0, 0, {}};
  found.own = found.total = ctx.db.only<std::int64_t>(sql::own_count, unit, day);
  found.items = ctx.db.all<Headcount>(sql::headcounts, unit, day);
  for (const auto& item : found.items) found.total += item.members;
  return found;
}

}  // namespace

Day first_open_day(Ctx& ctx) {
  const auto days = static_cast<int>(setting::integer(ctx, "org.month_closes_after_days"));
  const Day open = add_days(ctx.today(), -days);
  return Day{open.number / 100 * 100 + 1};
}

void demand_open(Ctx& ctx, Day on) {
  const Day first = first_open_day(ctx);
  demand(on >= first, refusal::month_closed, {{"from", to_text(first)}});
}

void count_members(Ctx& ctx, Id<Unit> unit, Day on, std::int64_t more) {
  ensure(!(on > ctx.today()), "members are counted up to today");
  demand_open(ctx, on);
  const auto unit_id = db::arg("unit_id", unit);
  const auto day = db::arg("on", on);
  const auto by = db::arg("more", more);
  ctx.db.run(sql::count_on_day, unit_id, day, by);
  if (on < ctx.today()) ctx.db.run(sql::count_after_day, unit_id, day, by);
}

std::optional<Day> latest_count(Ctx& ctx, Id<Unit> unit) {
  return ctx.db.only<std::optional<Day>>(sql::latest_count, db::arg("unit_id", unit));
}

std::int64_t headcount(Ctx& ctx, Id<Unit> unit, Day as_of) {
  return ctx.db.only<std::int64_t>(sql::headcount, db::arg("unit_id", unit), db::arg("as_of", as_of));
}

Headcounts headcounts(Ctx& ctx, const HeadcountsAsked& in) {
  return counted(ctx, scope_unit(ctx, can::view, in.unit_id), in.as_of.value_or(ctx.today()));
}

List<Headcount> headcount_rows(Ctx& ctx, const HeadcountRowsAsked& in) {
  const auto fetched = rows_to_fetch(ctx, in);
  const auto after = after_number(in);
  auto all = counted(ctx, scope_unit(ctx, can::view, in.unit_id), in.as_of.value_or(ctx.today())).items;
  const auto first =
      std::find_if(all.begin(), all.end(), [&](const Headcount& row) { return row.unit_id.value > after; });
  all.erase(all.begin(), first);
  if (static_cast<std::int64_t>(all.size()) > fetched) all.resize(static_cast<std::size_t>(fetched));
  return paged_by(std::move(all), fetched, &Headcount::unit_id);
}

Series headcount_series(Ctx& ctx, const SeriesAsked& in) {
  demand_within(ctx, can::view, in.unit_id);
  unit_name(ctx, in.unit_id);
  if (in.to_on > ctx.today()) refuse_field("to_on", "field.out_of_range", {{"max", to_text(ctx.today())}});
  if (in.from_on > in.to_on || days_between(in.from_on, in.to_on) > months_most * 31)
    refuse_field("from_on", "field.out_of_range", {{"max", to_text(in.to_on)}});
  Series series;
  for (auto month = in.from_on; month <= in.to_on; month = add_days(last_of_month(month), 1)) {
    const auto on = std::min(last_of_month(month), in.to_on);
    series.points.push_back({on, headcount(ctx, in.unit_id, on)});
  }
  return series;
}

}  // namespace linli::org
