#include "engines/access/access.hpp"
#include "engines/figure/figures.hpp"

namespace linli::figure {
namespace {

struct IndicatorLine {
  std::string figure;
  Measure unit{};
  std::optional<std::string> numerator, denominator;
  bool has_records = false;
};
BOOST_DESCRIBE_STRUCT(IndicatorLine, (), (figure, unit, numerator, denominator, has_records))

struct Indicators {
  std::vector<IndicatorLine> items;
};
BOOST_DESCRIBE_STRUCT(Indicators, (), (items))

struct FigureAsked {
  std::string figure;
  std::optional<Id<Unit>> unit_id;
  std::optional<Day> from_on, to_on;  // this year until today when not said
  std::optional<By> by;
};
BOOST_DESCRIBE_STRUCT(FigureAsked, (), (figure, unit_id, from_on, to_on, by))

struct FigurePart {
  std::string key, label;
  std::optional<std::int64_t> value, numerator, denominator;
};
BOOST_DESCRIBE_STRUCT(FigurePart, (), (key, label, value, numerator, denominator))

struct FigureAnswer {
  std::string figure;
  Measure unit{};
  Id<Unit> unit_id;
  Day from_on, to_on;
  std::optional<std::int64_t> total, numerator, denominator;
  std::optional<double> ratio;  // nothing when the denominator is 0
  std::vector<FigurePart> items;
};
BOOST_DESCRIBE_STRUCT(FigureAnswer, (),
                      (figure, unit, unit_id, from_on, to_on, total, numerator, denominator, ratio, items))

struct FigureRecordsAsked : Page {
  std::string figure;
  std::optional<Id<Unit>> unit_id;
  std::optional<Day> from_on, to_on;
};
BOOST_DESCRIBE_STRUCT(FigureRecordsAsked, (Page), (figure, unit_id, from_on, to_on))

// Three years of days are as much as a chart can show.
constexpr int most_days = 1100;

template <class Asked>
Span span_of(Ctx& ctx, const Asked& in) {
  const Day to_on = in.to_on.value_or(ctx.today());
  const Day from_on = in.from_on.value_or(Day{to_on.year() * 10000 + 101});
  if (from_on > to_on) refuse_field("from_on", "field.out_of_range");
  return {access::scope_unit(ctx, can::see, in.unit_id), from_on, to_on};
}

Indicators indicators(Ctx& ctx, const Nothing&) {
  Indicators made;
  for (const Indicator& one : ctx.app.get<Figures>().all()) {
    if (!one.listed) continue;
    IndicatorLine& line =
        made.items.emplace_back(IndicatorLine{one.name, one.measure, {}, {}, static_cast<bool>(one.records)});
    if (one.measure != Measure::ratio) continue;
    line.numerator = one.numerator;
    line.denominator = one.denominator;
  }
  return made;
}

void fill_ratio(Ctx& ctx, const Indicator& one, const Span& span, By by, FigureAnswer& made) {
  const auto& figures = ctx.app.get<Figures>();
  const Indicator& above = figures.indicator(one.numerator);
  const Indicator& below = figures.indicator(one.denominator);
  made.numerator = total(ctx, above, span);
  made.denominator = total(ctx, below, span);
  if (*made.denominator != 0)
    made.ratio = static_cast<double>(*made.numerator) / static_cast<double>(*made.denominator);
  std::map<std::string, std::int64_t> denominators;
  // A denominator that has only a now holds for every day and month.
  const bool steady = by != By::unit && below.count && !below.by_days;
  if (!steady)
    for (const Part& part : parts(ctx, below, span, by)) denominators[part.key] = part.value;
  for (const Part& part : parts(ctx, above, span, by)) {
    const auto found = denominators.find(part.key);
    made.items.push_back({part.key,
                          part.label,
                          {},
                          part.value,
                          steady                        ? *made.denominator
                          : found == denominators.end() ? 0
                                                        : found->second});
  }
}

FigureAnswer figure(Ctx& ctx, const FigureAsked& in) {
  const Indicator& one = ctx.app.get<Figures>().indicator(in.figure);
  const By by = in.by.value_or(By::day);
  const Span span = span_of(ctx, in);
  demand(by != By::day || days_between(span.from_on, span.to_on) <= most_days, refusal::too_long,
         {{"most", most_days}});
  FigureAnswer made{one.name, one.measure, span.unit_id, span.from_on, span.to_on};
  if (one.measure == Measure::ratio) {
    fill_ratio(ctx, one, span, by, made);
    return made;
  }
  made.total = total(ctx, one, span);
  for (Part& part : parts(ctx, one, span, by))
    made.items.push_back({std::move(part.key), std::move(part.label), part.value});
  return made;
}

List<Record> records(Ctx& ctx, const FigureRecordsAsked& in) {
  const Indicator& one = ctx.app.get<Figures>().indicator(in.figure);
  const Span span = span_of(ctx, in);
  demand(static_cast<bool>(one.records), refusal::no_records);
  RecordsAsked asked;
  asked.limit = in.limit;
  asked.after = in.after;
  asked.unit_id = span.unit_id;
  asked.from_on = span.from_on;
  asked.to_on = span.to_on;
  return one.records(ctx, asked);
}

}  // namespace

void declare_routes(App& app) {
  app.routes.get("/figures", can::see, indicators, "What the county counts");
  app.routes
      .get("/figures/{figure}", can::see, figure, "A figure over a unit and a span, by day, month or unit")
      .heavy()
      .refuses(refusal::figure_not_found, refusal::too_long);
  app.routes.get("/figures/{figure}/records", can::see, records, "The records that a figure was counted from")
      .heavy()
      .exports()
      .refuses(refusal::figure_not_found, refusal::no_records);
}

}  // namespace linli::figure
