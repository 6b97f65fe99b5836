#include "modules/casework/metrics.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/median.hpp"
#include "platform/export/export.hpp"

namespace linli::casework {
namespace {

constexpr int days_when_not_said = 90, days_most = 1100;

// What is counted of a case.
struct Measured {
  Id<linli::Case> case_id;
  Id<CaseCategory> category_id;
  std::string name_zh, name_en;
  std::optional<Id<Unit>> grid_id;
  std::optional<std::string> grid_name;
  std::optional<double> lat, lng;
  Stage stage{};
  std::optional<std::string> meaning;
  Instant reported_at, response_due_at;
  std::optional<Instant> established_at, dispatched_at, responded_at, done_at, verified_at, closed_at, due_at,
      missed_at;
  std::optional<bool> satisfied;
  bool excluded = false, is_public = false;
};
BOOST_DESCRIBE_STRUCT(Measured, (),
                      (case_id, category_id, name_zh, name_en, grid_id, grid_name, lat, lng, stage, meaning,
                       reported_at, response_due_at, established_at, dispatched_at, responded_at, done_at,
                       verified_at, closed_at, due_at, missed_at, satisfied, excluded, is_public))

struct Times {
  Day from_on, to_on;
};

Times times_of(Ctx& ctx, std::optional<Day> from_on, std::optional<Day> to_on) {
  Times times;
  times.to_on = to_on.value_or(ctx.today());
  times.from_on = from_on.value_or(add_days(times.to_on, -days_when_not_said));
  if (times.from_on > times.to_on) refuse_field("from_on", "field.out_of_range");
  if (days_between(times.from_on, times.to_on) > days_most)
    refuse_field("from_on", "field.out_of_range", {{"max", days_most}});
  return times;
}

template <class Use>
void each_case(Ctx& ctx, Id<Unit> unit_id, const Times& times, Use use) {
  const auto first = first_id_at(start_of(times.from_on)),
             before = first_id_at(start_of(add_days(times.to_on, 1)));
  ctx.db.each<Measured>(sql::measured, use, db::arg("unit_id", unit_id), db::arg("first", first),
                        db::arg("before", before));
}

// What was no case of ours: turned away, taken back, or told twice.
bool is_void(const Measured& row) {
  return row.meaning == "refused" || row.meaning == "withdrawn" || row.meaning == "merged";
}
bool is_ended(const Measured& row) { return row.meaning == "solved" || row.meaning == "unsolvable"; }

struct Formulas {
  bool of_reported = false, silent_is_content = false;
};

Formulas formulas(Ctx& ctx) {
  return {setting::text(ctx, "casework.solution_formula") == "reported",
          setting::text(ctx, "casework.satisfaction_formula") == "silent_is_content"};
}

enum class Counts { no, below, above };  // only in the denominator, or in the numerator, too

Counts response_of(const Measured& row) {
  if (is_void(row)) return Counts::no;
  return row.responded_at && *row.responded_at <= row.response_due_at ? Counts::above : Counts::below;
}
Counts solution_of(const Measured& row, const Formulas& by) {
  if (is_void(row) || (!by.of_reported && !is_ended(row))) return Counts::no;
  return row.meaning == "solved" ? Counts::above : Counts::below;
}
Counts satisfaction_of(const Measured& row, const Formulas& by) {
  if (!is_ended(row) || (!row.satisfied && !by.silent_is_content)) return Counts::no;
  return row.satisfied.value_or(true) ? Counts::above : Counts::below;
}

Counts counts(std::string_view rate, const Measured& row, const Formulas& by) {
  if (rate == "response") return response_of(row);
  if (rate == "solution") return solution_of(row, by);
  return satisfaction_of(row, by);
}

constexpr std::string_view rate_names[] = {"response", "solution", "satisfaction"};

std::vector<Rate> empty_rates(const Formulas& by) {
  return {
      {"response", 0, 0, 0, "answered_in_time / reported"},
      {"solution", 0, 0, 0, by.of_reported ? "solved / reported" : "solved / ended"},
      {"satisfaction", 0, 0, 0, by.silent_is_content ? "satisfied_or_silent / ended" : "satisfied / rated"}};
}

void add_to_rates(std::vector<Rate>& rates, const Measured& row, const Formulas& by) {
  for (Rate& rate : rates) {
    const Counts what = counts(rate.rate, row, by);
    if (what == Counts::no) continue;
    if (row.excluded) {
      ++rate.excluded;
      continue;
    }
    ++rate.denominator;
    rate.numerator += what == Counts::above;
  }
}

// From when to when a case was in a stage, or on its whole way.
struct TimeIn {
  std::optional<Instant> from, to;
  bool is_over() const { return from && to && *from <= *to; }
};

TimeIn time_in(std::string_view stage, const Measured& row) {
  if (stage == "establish") return {row.reported_at, row.established_at};
  if (stage == "dispatch") return {row.established_at, row.dispatched_at};
  if (stage == "handle") return {row.dispatched_at, row.done_at};
  if (stage == "verify") return {row.done_at, row.verified_at};
  if (stage == "total" && is_ended(row)) return {row.reported_at, row.closed_at};
  return {};
}

struct Clocked {
  const char* stage;
  std::vector<std::int64_t> minutes{};

  void add(const Measured& row) {
    if (const auto time = time_in(stage, row); time.is_over())
      minutes.push_back((*time.to - *time.from) / minute_ms);
  }
};

std::string month_of(Instant at) { return to_text(day_of(at)).substr(0, 7); }

bool is_red(Ctx& ctx, const Measured& row) {
  return is_overdue(row.due_at, row.missed_at, row.stage, ctx.now);
}

template <class Key, class Value>
std::vector<Value> by_count(std::map<Key, Value>& counted) {
  std::vector<Value> list;
  for (auto& [key, value] : counted) list.push_back(std::move(value));
  std::stable_sort(list.begin(), list.end(),
                   [](const Value& a, const Value& b) { return a.count > b.count; });
  return list;
}

void add_shares(std::vector<CategoryShare>& list, std::int64_t total) {
  for (auto& one : list)
    one.share = total == 0 ? 0 : static_cast<double>(one.count) / static_cast<double>(total);
}

std::vector<StageTime> stage_times(Ctx& ctx, std::vector<Clocked>& clocks) {
  std::vector<StageTime> made;
  const auto& texts = ctx.app.get<exports::Texts>();
  for (Clocked& clock : clocks) {
    const auto* title = texts.find(ctx.call.locale, std::string("value.stage.") + clock.stage);
    made.push_back({clock.stage, title ? *title : clock.stage, median(clock.minutes),
                    percentile(clock.minutes, 90), static_cast<std::int64_t>(clock.minutes.size())});
  }
  return made;
}

bool stands_behind(Ctx& ctx, const NumberAsked& in, const Measured& row, const Formulas& by) {
  if (in.number == "total") return true;
  if (in.number == "overdue") return is_red(ctx, row);
  if (in.number == "excluded") return row.excluded;
  if (in.number == "category") return in.key == std::to_string(row.category_id.value);
  if (in.number == "grid") return row.grid_id && in.key == std::to_string(row.grid_id->value);
  if (in.number == "grid_overdue")
    return row.grid_id && in.key == std::to_string(row.grid_id->value) && is_red(ctx, row);
  if (in.number == "month") return in.key == month_of(row.reported_at);
  if (in.number == "month_closed") return row.closed_at && in.key == month_of(*row.closed_at);
  if (in.number == "stage") return time_in(in.key.value_or(""), row).is_over();
  for (const auto rate : rate_names) {
    const auto what = row.excluded ? Counts::no : counts(rate, row, by);
    if (in.number == rate) return what == Counts::above;
    if (in.number == std::string(rate) + "_denominator") return what != Counts::no;
  }
  throw Refused(refusal::number_not_found);
}

}  // namespace

std::optional<std::int64_t> percentile(std::vector<std::int64_t> values, int percent) {
  if (values.empty()) return {};
  const auto rank = static_cast<std::size_t>(std::ceil(percent / 100.0 * static_cast<double>(values.size())));
  const auto at = values.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(rank, 1) - 1);
  std::nth_element(values.begin(), at, values.end());
  return *at;
}

std::optional<std::int64_t> median(std::vector<std::int64_t> values) {
  if (values.empty()) return {};
  std::sort(values.begin(), values.end());
  const auto middle = values.size() / 2;
  return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

Metrics case_metrics(Ctx& ctx, const MetricsAsked& in) {
  const auto unit_id = access::scope_unit(ctx, can::see, in.unit_id);
  const auto times = times_of(ctx, in.from_on, in.to_on);
  const auto by = formulas(ctx);
  Metrics made{.unit_id = unit_id,
               .from_on = times.from_on,
               .to_on = times.to_on,
               .rates = empty_rates(by),
               .stages = {},
               .by_category = {},
               .by_grid = {},
               .heat = {},
               .by_month = {}};
  std::vector<Clocked> clocks{{"establish"}, {"dispatch"}, {"handle"}, {"verify"}, {"total"}};
  std::map<std::int64_t, CategoryShare> categories;
  std::map<std::int64_t, GridCount> grids;
  std::map<std::pair<double, double>, Heat> squares;
  std::map<std::string, MonthCount> months;
  each_case(ctx, unit_id, times, [&](const Measured& row) {
    ++made.total;
    const bool red = is_red(ctx, row);
    made.overdue += red;
    made.excluded += row.excluded;
    add_to_rates(made.rates, row, by);
    for (Clocked& clock : clocks) clock.add(row);
    auto& category = categories[row.category_id.value];
    category.category_id = row.category_id;
    if (category.count++ == 0) category.name = localised(ctx, row.name_zh, row.name_en);
    if (row.grid_id) {
      auto& grid = grids[row.grid_id->value];
      grid.unit_id = *row.grid_id;
      grid.name = row.grid_name.value_or("");
      ++grid.count;
      grid.overdue += red;
    }
    if (row.lat && row.lng) {
      const auto square = place::coarse({*row.lat, *row.lng});
      auto& heat = squares[{square.lat, square.lng}];
      heat.lat = square.lat;
      heat.lng = square.lng;
      ++heat.count;
    }
    ++months[month_of(row.reported_at)].reported;
    if (row.closed_at) ++months[month_of(*row.closed_at)].closed;
  });
  made.stages = stage_times(ctx, clocks);
  made.by_category = by_count(categories);
  add_shares(made.by_category, made.total);
  made.by_grid = by_count(grids);
  made.heat = by_count(squares);
  const auto smallest = setting::integer(ctx, "casework.small_count");
  std::erase_if(made.heat, [&](const Heat& one) { return one.count < smallest; });
  for (auto& [month, count] : months) made.by_month.push_back({month, count.reported, count.closed});
  return made;
}

PublicMetrics public_metrics(Ctx& ctx, const MetricsAsked& in) {
  const auto county = org::root(ctx);
  demand(county.has_value(), org::refusal::unit_not_found);
  const auto unit_id = in.unit_id.value_or(*county);
  org::unit_name(ctx, unit_id);
  const auto times = times_of(ctx, in.from_on, in.to_on);
  const auto by = formulas(ctx);
  const auto smallest = setting::integer(ctx, "casework.small_count");
  PublicMetrics made{.unit_id = unit_id,
                     .from_on = times.from_on,
                     .to_on = times.to_on,
                     .total = {},
                     .smallest = smallest,
                     .rates = empty_rates(by),
                     .by_category = {},
                     .by_month = {}};
  std::int64_t total = 0;
  std::map<std::int64_t, CategoryShare> categories;
  std::map<std::string, MonthCount> months;
  each_case(ctx, unit_id, times, [&](const Measured& row) {
    // What appears in no public list is not counted in public either: a difference of two numbers would show
    // it.
    if (!row.is_public) return;
    ++total;
    add_to_rates(made.rates, row, by);
    auto& category = categories[row.category_id.value];
    category.category_id = row.category_id;
    if (category.count++ == 0) category.name = localised(ctx, row.name_zh, row.name_en);
    ++months[month_of(row.reported_at)].reported;
    if (row.closed_at) ++months[month_of(*row.closed_at)].closed;
  });
  std::erase_if(made.rates, [&](const Rate& rate) { return rate.denominator < smallest; });
  for (Rate& rate : made.rates)
    if (rate.excluded < smallest) rate.excluded = 0;
  if (total < smallest) return made;
  made.total = total;
  made.by_category = by_count(categories);
  add_shares(made.by_category, total);
  std::erase_if(made.by_category, [&](const CategoryShare& one) { return one.count < smallest; });
  for (auto& [month, count] : months)
    if (count.reported >= smallest)
      made.by_month.push_back({month, count.reported, count.closed >= smallest ? count.closed : 0});
  return made;
}

List<CaseCard> metric_cases(Ctx& ctx, const NumberAsked& in) {
  const auto unit_id = access::scope_unit(ctx, can::see, in.unit_id);
  const auto times = times_of(ctx, in.from_on, in.to_on);
  const auto by = formulas(ctx);
  const auto fetched = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  std::vector<Id<linli::Case>> found;
  each_case(ctx, unit_id, times, [&](const Measured& row) {
    if (row.case_id.value < before && stands_behind(ctx, in, row, by)) found.push_back(row.case_id);
  });
  std::sort(found.begin(), found.end(), std::greater<>());
  if (static_cast<std::int64_t>(found.size()) > fetched) found.resize(static_cast<std::size_t>(fetched));
  std::vector<CardRow> rows;
  for (const auto case_id : found) rows.push_back(*card_row(ctx, case_id));
  return card_page(ctx, std::move(rows), fetched, Reader::staff);
}

}  // namespace linli::casework
