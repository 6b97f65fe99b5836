// What figures promise: sums follow their commands, units add up, ratios show both sides, nobody looks beyond
// his scope.
#include "engines/figure/figure.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::figure {
namespace {

List<Record> hour_records(Ctx& ctx, const RecordsAsked& in) {
  rows_to_fetch(ctx, in);
  return {{{ctx.now, "义诊", "activity", Id<Subject>{5}, in.unit_id, "刘集镇", 4}}, {}};
}

Module hours() {
  return {
      "hours", {}, {}, {}, [](App& app) {
        declare(app, {.name = "hours", .measure = Measure::hours, .records = hour_records});
        declare(app, {.name = "tenths", .measure = Measure::hours, .parts_of_one = 10, .listed = false});
        declare(app, {.name = "people", .count = [](Ctx&, const Span&) { return std::int64_t{8}; }});
        declare(app, {.name = "days",
                      .count =
                          [](Ctx&, const Span& span) {
                            return std::int64_t{days_between(span.from_on, span.to_on) + 1};
                          },
                      .by_days = true,
                      .listed = false});
        declare(
            app,
            {.name = "hours_each", .measure = Measure::ratio, .numerator = "hours", .denominator = "people"});
      }};
}

class Figure : public testing::TestWithParam<testkit::Database> {
 protected:
  Figure() : test_(modules_, {.postgres = GetParam().postgres}) {
    test_.write([&](Ctx& ctx) {
      setting::change(ctx, "access.staff_second_factor", "false", "tests sign in by password alone");
      today_ = ctx.today();
      const Day on = add_days(today_, -100);
      county_ = org::create_unit(ctx, {{}, org::UnitKind::county, {"中牟县"}, {}, on}).unit_id;
      town_ = org::create_unit(ctx, {county_, org::UnitKind::town, {"刘集镇"}, {}, on}).unit_id;
      branch_ = org::create_unit(ctx, {town_, org::UnitKind::branch, {"刘集村党支部"}, {}, on}).unit_id;
      other_ = org::create_unit(ctx, {county_, org::UnitKind::town, {"官渡镇"}, {}, on}).unit_id;
      const auto account = access::create_account(ctx, {"赵甲", "13800000001", {}, town_});
      access::grant_role(ctx, account, "town_staff", town_);
      token_ = access::open_session(ctx, account);
    });
  }

  void count(Id<Unit> unit, Day day, std::int64_t amount) {
    test_.write([&](Ctx& ctx) { add(ctx, "hours", unit, day, amount); });
  }
  std::int64_t sum(Id<Unit> unit, Day from, Day to) {
    return test_.read([&](Ctx& ctx) { return value(ctx, "hours", {unit, from, to}); });
  }
  boost::json::value get(const std::string& path) {
    return boost::json::parse(testkit::body_of(test_.call("GET", path, {}, token_)));
  }

  std::vector<Module> modules_{setting::module(), org::module(), access::module(), module(), hours()};
  testkit::TestApp test_;
  Id<Unit> county_, town_, branch_, other_;
  Day today_;
  std::string token_;
};

INSTANTIATE_TEST_SUITE_P(, Figure, testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return info.param.name; });

TEST_P(Figure, UnitsAddUp) {
  count(branch_, today_, 3);
  count(town_, today_, 2);
  count(other_, today_, 10);
  count(branch_, add_days(today_, -1), 4);
  EXPECT_EQ(sum(county_, today_, today_), 15);
  EXPECT_EQ(sum(town_, today_, today_), 5);
  EXPECT_EQ(sum(town_, add_days(today_, -1), today_), 9);
  EXPECT_EQ(sum(branch_, today_, today_), 3);
}

TEST_P(Figure, ASumOfPartsIsRoundedWhenItIsReadAndNotBefore) {
  test_.write([&](Ctx& ctx) {
    for (int i = 0; i < 4; ++i) add(ctx, "tenths", branch_, today_, 4);
    add(ctx, "tenths", town_, today_, -3);
  });
  EXPECT_EQ(test_.read([&](Ctx& ctx) { return value(ctx, "tenths", {branch_, today_, today_}); }), 2);
  EXPECT_EQ(test_.read([&](Ctx& ctx) { return value(ctx, "tenths", {town_, today_, today_}); }), 1);
  const std::string day = "from_on=" + to_text(today_) + "&to_on=" + to_text(today_);
  const auto by_day = get("/figures/tenths?by=day&" + day);
  EXPECT_EQ(by_day.at("total").as_int64(), 1);
  EXPECT_EQ(by_day.at("items").at(0).at("value").as_int64(), 1);
  EXPECT_EQ(get("/figures/tenths?by=unit&" + day).at("items").at(0).at("value").as_int64(), 2);
}

TEST_P(Figure, ACommandThatIsUndoneCountsNowhere) {
  EXPECT_THROW(test_.write([&](Ctx& ctx) {
    add(ctx, "hours", branch_, today_, 3);
    throw Refused(refusal::no_records);
  }),
               Refused);
  count(branch_, today_, 1);
  EXPECT_EQ(sum(branch_, today_, today_), 1);
}

TEST_P(Figure, OneCommandMayAddManyTimes) {
  test_.write([&](Ctx& ctx) {
    for (int i = 0; i < 100; ++i) add(ctx, "hours", branch_, today_, i % 3 == 0 ? -1 : 2);
  });
  EXPECT_EQ(sum(branch_, today_, today_), 98);
}

TEST_P(Figure, AFigureIsReadByDayMonthAndUnit) {
  count(branch_, today_, 3);
  count(town_, today_, 2);
  count(branch_, add_months(today_, -1), 4);
  const std::string span = "from_on=" + to_text(add_months(today_, -2)) + "&to_on=" + to_text(today_);
  const auto days = get("/figures/hours?by=day&" + span);
  EXPECT_EQ(days.at("total").as_int64(), 9);
  ASSERT_EQ(days.at("items").as_array().size(), 2U);
  EXPECT_EQ(days.at("items").at(1).at("key").as_string(), to_text(today_));
  EXPECT_EQ(days.at("items").at(1).at("value").as_int64(), 5);
  const auto months = get("/figures/hours?by=month&" + span);
  EXPECT_EQ(months.at("items").at(1).at("key").as_string(), to_text(today_).substr(0, 7));
  const auto units = get("/figures/hours?by=unit&" + span);
  ASSERT_EQ(units.at("items").as_array().size(), 2U);
  EXPECT_EQ(units.at("items").at(0).at("label").as_string(), "刘集村党支部");
  EXPECT_EQ(units.at("items").at(0).at("value").as_int64(), 7);
  EXPECT_EQ(units.at("items").at(1).at("label").as_string(), "刘集镇");
  EXPECT_EQ(units.at("items").at(1).at("value").as_int64(), 2);
}

TEST_P(Figure, ARatioShowsBothSides) {
  count(branch_, today_, 4);
  const auto ratio = get("/figures/hours_each?by=day");
  EXPECT_EQ(ratio.at("numerator").as_int64(), 4);
  EXPECT_EQ(ratio.at("denominator").as_int64(), 8);
  EXPECT_DOUBLE_EQ(ratio.at("ratio").as_double(), 0.5);
  EXPECT_EQ(ratio.at("items").at(0).at("denominator").as_int64(), 8);
  const auto all = get("/figures");
  ASSERT_EQ(all.at("items").as_array().size(), 3U);
  EXPECT_EQ(all.at("items").at(0).at("has_records").as_bool(), true);
  EXPECT_EQ(all.at("items").at(2).at("denominator").as_string(), "people");
}

TEST_P(Figure, ACountThatMindsDaysIsAskedForEach) {
  const auto days = get("/figures/days?by=day&from_on=2026-01-01&to_on=2026-01-03");
  EXPECT_EQ(days.at("items").as_array().size(), 3U);
  EXPECT_EQ(days.at("total").as_int64(), 3);
  const auto months = get("/figures/days?by=month&from_on=2025-12-30&to_on=2026-01-03");
  ASSERT_EQ(months.at("items").as_array().size(), 2U);
  EXPECT_EQ(months.at("items").at(0).at("value").as_int64(), 2);
  EXPECT_EQ(months.at("items").at(1).at("value").as_int64(), 3);
}

TEST_P(Figure, NobodyLooksBeyondHisScope) {
  EXPECT_EQ(get("/figures/hours?unit_id=" + std::to_string(other_.value)).at("code").as_string(),
            "access.not_allowed");
  EXPECT_EQ(get("/figures/hours/records?unit_id=" + std::to_string(county_.value)).at("code").as_string(),
            "access.not_allowed");
  EXPECT_EQ(get("/figures/hours/records").at("items").at(0).at("title").as_string(), "义诊");
  EXPECT_EQ(get("/figures/people/records").at("code").as_string(), "figure.no_records");
  EXPECT_EQ(get("/figures/none").at("code").as_string(), "figure.not_found");
  EXPECT_EQ(get("/figures/hours?from_on=2020-01-01&by=day").at("code").as_string(), "figure.too_long");
}

}  // namespace
}  // namespace linli::figure
