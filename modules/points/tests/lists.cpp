// Lists of a unit do not meet what other units have, and show the same whichever way they are read.
#include <gtest/gtest.h>

#include "engines/org/part.hpp"
#include "modules/points/points.sql.hpp"
#include "modules/points/tests/county.hpp"
#include "platform/testkit/plans.hpp"

namespace linli::points {
namespace {

TEST(Lists, OfASmallUnitWalkTheIndexOfItsUnits) {
  County county(false, 0);
  for (const db::Query* query :
       {&sql::applications_by_unit, &sql::deductions_by_unit, &sql::appeals_by_unit, &sql::grants_by_unit}) {
    const auto plan = testkit::Plans(county.test.store().address()).of(*query);
    EXPECT_NE(plan.find("SEARCH s USING COVERING INDEX"), std::string::npos) << query->name << "\n" << plan;
    EXPECT_NE(plan.find("_by_unit (unit_id=? AND id"), std::string::npos) << query->name << "\n" << plan;
    EXPECT_EQ(plan.find("PRIMARY KEY (rowid<?)"), std::string::npos) << query->name << "\n" << plan;
  }
}

struct Found {
  Id<PointApplication> application_id;
};
BOOST_DESCRIBE_STRUCT(Found, (), (application_id))

class Ways : public ::testing::TestWithParam<testkit::Database> {};

TEST_P(Ways, ShowTheSame) {
  County county(GetParam().postgres, 1);
  for (const db::Query* query : sql::all) EXPECT_NO_THROW(county.test.store().check(*query)) << query->name;
  const auto rule_id = county.rule({.amount = Points{1}});
  std::vector<Id<Unit>> branches{county.branch};
  std::vector<Id<PointApplication>> made;
  county.test.write([&](Ctx& ctx) {
    for (int i = 0; i < 19; ++i) {
      org::CreateUnit unit;
      unit.kind = i < 3 ? org::UnitKind::building_group : org::UnitKind::branch;
      unit.on = Day{20200101};
      unit.parent_id = i < 3 ? county.branch : county.county;
      unit.name.value = "Branch " + std::to_string(i);
      branches.push_back(org::create_unit(ctx, unit).unit_id);
    }
    for (std::size_t i = 0; i < 100; ++i) {
      made.push_back(ctx.new_id<PointApplication>());
      ctx.db.run(sql::application_add, db::arg("application_id", made.back()), db::arg("rule_id", rule_id),
                 db::arg("member_id", county.members.front()),
                 db::arg("organisation_id", std::optional<Id<Unit>>{}),
                 db::arg("unit_id", branches[i * i % branches.size()]), db::arg("account_id", Id<Account>{}),
                 db::arg("happened_on", ctx.today()), db::arg("hours", std::optional<double>{}),
                 db::arg("text", "deed"), db::arg("amount", Points{1}), db::arg("now", ctx.now));
      if (i % 3 == 0)
        ctx.db.run(sql::application_withdraw, db::arg("application_id", made.back()),
                   db::arg("now", ctx.now));
    }
  });
  county.test.read([&](Ctx& ctx) {
    EXPECT_TRUE(org::is_large_part(ctx, county.county));
    EXPECT_TRUE(org::is_large_part(ctx, branches[0]));
    EXPECT_FALSE(org::is_large_part(ctx, branches[1]));
    const auto ask = [&](const db::Query& query, Id<Unit> unit_id, Id<PointApplication> before,
                         const std::optional<std::string>& state) {
      std::vector<std::int64_t> ids;
      for (const auto& row : ctx.db.all<Found>(
               query, db::arg("unit_id", unit_id), db::arg("before", before), db::arg("state", state),
               db::arg("rule_id", std::optional<Id<Rule>>{}), db::arg("limit", std::int64_t{5})))
        ids.push_back(row.application_id.value);
      return ids;
    };
    for (const auto unit_id : {county.county, branches[0], branches[1], branches[4]})
      for (const auto before : {Id<PointApplication>{INT64_MAX}, made[50], made[3]})
        for (const std::optional<std::string>& state :
             {std::optional<std::string>{}, std::optional<std::string>{"withdrawn"}})
          EXPECT_EQ(ask(sql::applications_by_unit, unit_id, before, state),
                    ask(sql::applications, unit_id, before, state));
  });
}

INSTANTIATE_TEST_SUITE_P(Databases, Ways, ::testing::ValuesIn(testkit::databases()),
                         [](const auto& tested) { return tested.param.name; });

}  // namespace
}  // namespace linli::points
