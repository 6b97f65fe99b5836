#include "engines/figure/figure.sql.hpp"
#include "engines/figure/figures.hpp"

namespace linli::figure {
namespace {

struct Period {
  std::int64_t period = 0;
  std::int64_t value = 0;
};
BOOST_DESCRIBE_STRUCT(Period, (), (period, value))

struct UnitSum {
  Id<Unit> unit_id;
  std::string name;
  std::int64_t value = 0;
};
BOOST_DESCRIBE_STRUCT(UnitSum, (), (unit_id, name, value))

struct UnitName {
  Id<Unit> unit_id;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(UnitName, (), (unit_id, name))

// What a call over each day or month may cost at most.
constexpr int most_periods = 62;

std::string month_text(Day day) { return to_text(day).substr(0, 7); }

Part part_of(By by, Day day, std::int64_t value) {
  std::string key = by == By::month ? month_text(day) : to_text(day);
  return {key, key, value};
}

std::int64_t sum(Ctx& ctx, const Indicator& indicator, const Span& span) {
  return ctx.db.only<std::int64_t>(sql::total, db::arg("figure", indicator.name), span);
}

std::int64_t rounded(const Indicator& indicator, std::int64_t sum) {
  const std::int64_t half = indicator.parts_of_one / 2;
  return (sum < 0 ? sum - half : sum + half) / indicator.parts_of_one;
}

std::vector<Part> sums_by_unit(Ctx& ctx, const Indicator& indicator, const Span& span) {
  std::vector<Part> parts;
  std::int64_t rest = sum(ctx, indicator, span);
  for (const UnitSum& unit : ctx.db.all<UnitSum>(sql::by_unit, db::arg("figure", indicator.name), span)) {
    parts.push_back({std::to_string(unit.unit_id.value), unit.name, rounded(indicator, unit.value)});
    rest -= unit.value;
  }
  // What happened at the unit itself, or at one below it that is no more.
  if (rest != 0)
    parts.push_back({std::to_string(span.unit_id.value),
                     ctx.db.maybe<std::string>(sql::unit_name, db::arg("unit_id", span.unit_id)).value_or(""),
                     rounded(indicator, rest)});
  return parts;
}

std::vector<Part> counts_by_unit(Ctx& ctx, const Indicator& indicator, const Span& span) {
  std::vector<Part> parts;
  for (const UnitName& unit : ctx.db.all<UnitName>(sql::units_below, db::arg("unit_id", span.unit_id)))
    parts.push_back({std::to_string(unit.unit_id.value), unit.name,
                     indicator.count(ctx, {unit.unit_id, span.from_on, span.to_on})});
  return parts;
}

std::vector<Part> counts_by_period(Ctx& ctx, const Indicator& indicator, const Span& span, By by) {
  std::vector<Part> parts;
  if (!indicator.by_days) return {part_of(by, span.to_on, indicator.count(ctx, span))};
  for (Day from = span.from_on; from <= span.to_on;) {
    demand(static_cast<int>(parts.size()) < most_periods, refusal::too_long, {{"most", most_periods}});
    Day next = add_days(from, 1);
    if (by == By::month) next = add_months(Day{from.number / 100 * 100 + 1}, 1);
    const Day to = std::min(add_days(next, -1), span.to_on);
    parts.push_back(part_of(by, from, indicator.count(ctx, {span.unit_id, from, to})));
    from = next;
  }
  return parts;
}

}  // namespace

std::int64_t total(Ctx& ctx, const Indicator& indicator, const Span& span) {
  if (indicator.count) return indicator.count(ctx, span);
  return rounded(indicator, sum(ctx, indicator, span));
}

std::vector<Part> parts(Ctx& ctx, const Indicator& indicator, const Span& span, By by) {
  if (indicator.count)
    return by == By::unit ? counts_by_unit(ctx, indicator, span) : counts_by_period(ctx, indicator, span, by);
  if (by == By::unit) return sums_by_unit(ctx, indicator, span);
  std::vector<Part> parts;
  const auto& query = by == By::month ? sql::by_month : sql::by_day;
  for (const Period& period : ctx.db.all<Period>(query, db::arg("figure", indicator.name), span)) {
    const auto number = static_cast<std::int32_t>(by == By::month ? period.period * 100 + 1 : period.period);
    parts.push_back(part_of(by, Day{number}, rounded(indicator, period.value)));
  }
  return parts;
}

}  // namespace linli::figure
