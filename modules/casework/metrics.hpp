// The three rates with their denominators, how long each stage takes, what people complain about, and where:
// inside of this module.
#pragma once

#include "modules/casework/cases.hpp"

namespace linli::casework {

struct MetricsAsked {
  std::optional<Id<Unit>> unit_id;
  std::optional<Day> from_on, to_on;  // of reporting; the last 90 days when not said
};
BOOST_DESCRIBE_STRUCT(MetricsAsked, (), (unit_id, from_on, to_on))

struct Rate {
  std::string rate;  // response, solution, satisfaction
  std::int64_t numerator = 0, denominator = 0, excluded = 0;
  std::string formula;
};
BOOST_DESCRIBE_STRUCT(Rate, (), (rate, numerator, denominator, excluded, formula))

struct StageTime {
  std::string stage;  // of the stages, and `total`
  std::string title;
  std::optional<std::int64_t> median_minutes, p90_minutes;
  std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(StageTime, (), (stage, title, median_minutes, p90_minutes, count))

struct CategoryShare {
  Id<CaseCategory> category_id;
  std::string name;
  std::int64_t count = 0;
  double share = 0;
};
BOOST_DESCRIBE_STRUCT(CategoryShare, (), (category_id, name, count, share))

struct GridCount {
  Id<Unit> unit_id;
  std::string name;
  std::int64_t count = 0, overdue = 0;
};
BOOST_DESCRIBE_STRUCT(GridCount, (), (unit_id, name, count, overdue))

struct Heat {
  double lat = 0, lng = 0;
  std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(Heat, (), (lat, lng, count))

struct MonthCount {
  std::string month;
  std::int64_t reported = 0, closed = 0;
};
BOOST_DESCRIBE_STRUCT(MonthCount, (), (month, reported, closed))

struct Metrics {
  Id<Unit> unit_id;
  Day from_on, to_on;
  std::int64_t total = 0, overdue = 0, excluded = 0;
  std::vector<Rate> rates;
  std::vector<StageTime> stages;
  std::vector<CategoryShare> by_category;
  std::vector<GridCount> by_grid;
  std::vector<Heat> heat;
  std::vector<MonthCount> by_month;
};
BOOST_DESCRIBE_STRUCT(Metrics, (),
                      (unit_id, from_on, to_on, total, overdue, excluded, rates, stages, by_category, by_grid,
                       heat, by_month))

// The same for everybody: groups below the smallest count are left out, and no grids.
struct PublicMetrics {
  Id<Unit> unit_id;
  Day from_on, to_on;
  std::optional<std::int64_t> total;
  std::int64_t smallest = 0;
  std::vector<Rate> rates;
  std::vector<CategoryShare> by_category;
  std::vector<MonthCount> by_month;
};
BOOST_DESCRIBE_STRUCT(PublicMetrics, (),
                      (unit_id, from_on, to_on, total, smallest, rates, by_category, by_month))

struct NumberAsked : Page {
  std::string number;  // total, overdue, excluded, response, solution, satisfaction (their numerators),
                       // <rate>_denominator, category, grid, month
  std::optional<std::string> key;
  std::optional<Id<Unit>> unit_id;
  std::optional<Day> from_on, to_on;
};
BOOST_DESCRIBE_STRUCT(NumberAsked, (Page), (number, key, unit_id, from_on, to_on))

Metrics case_metrics(Ctx& ctx, const MetricsAsked& in);
PublicMetrics public_metrics(Ctx& ctx, const MetricsAsked& in);
List<CaseCard> metric_cases(Ctx& ctx, const NumberAsked& in);

}  // namespace linli::casework
