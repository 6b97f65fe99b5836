// The lists that people wait for walk an index of one unit, however many cases there are.
#include <gtest/gtest.h>

#include "modules/casework/casework.sql.hpp"
#include "modules/casework/staff.hpp"
#include "modules/casework/tests/county.hpp"
#include "platform/testkit/plans.hpp"

namespace linli::casework {
namespace {

using testing_county::County;

TEST(Plans, ListsWalkTheIndexOfTheirUnitAndSortNothing) {
  County county(false);
  for (const db::Query* query : {&sql::cases, &sql::cases_of_stage, &sql::public_cases, &sql::public_closed,
                                 &sql::my_cases, &sql::open_since, &sql::to_take_around,
                                 &sql::reported_between, &sql::ended_between, &sql::satisfied_between}) {
    const auto plan = testkit::Plans(county.test.store().address()).of(*query);
    EXPECT_EQ(plan.find("SCAN"), std::string::npos) << query->name << "\n" << plan;
    EXPECT_EQ(plan.find("TEMP B-TREE"), std::string::npos) << query->name << "\n" << plan;
    EXPECT_EQ(plan.find("MATERIALIZE"), std::string::npos) << query->name << "\n" << plan;
  }
}

TEST(Plans, NothingScansATableThatGrows) {
  County county(false);
  for (const db::Query* query : sql::all) {
    const auto plan = testkit::Plans(county.test.store().address()).of(*query);
    for (const char* table : {"SCAN c\n", "SCAN s\n", "SCAN casework_case\n", "SCAN casework_scope\n",
                              "SCAN f\n", "SCAN t\n", "SCAN h\n", "SCAN p\n"})
      EXPECT_EQ(plan.find(table), std::string::npos) << query->name << "\n" << plan;
  }
}

TEST(Report, IsNumberedByDayOnBothDatabases) {
  for (const auto& database : testkit::databases()) {
    County county(database.postgres);
    const auto first = county.report("A hole in the road"), second = county.report("Another hole");
    EXPECT_EQ(first.number, "202601050001") << database.name;
    EXPECT_EQ(second.number, "202601050002") << database.name;
    EXPECT_EQ(first.state, "reported") << database.name;
    EXPECT_TRUE(first.due_at.has_value()) << database.name;
  }
}

TEST(Report, StandsInTheListsOfWhereItsUnitIsNow) {
  for (const auto& database : testkit::databases()) {
    County county(database.postgres);
    Id<Unit> other_town;
    const auto made = county.test.write([&](Ctx& ctx) {
      other_town = County::unit(ctx, county.county, org::UnitKind::town, "Other town");
      const auto estate = place::create_estate(ctx, {"Sun", county.grid, {}});
      NewCase in;
      in.category_id = category_by_code(ctx, "rubbish")->category_id;
      in.text = "Rubbish";
      in.place.building_id = place::create_building(ctx, {estate, "1", county.grid, {}});
      return casework::report(ctx, in);
    });
    EXPECT_EQ(made.grid_name, "Grid") << database.name;
    const auto listed = [&](Id<Unit> unit_id) {
      return county.test.read([&](Ctx& ctx) {
        CasesAsked asked;
        asked.unit_id = unit_id;
        return cases_list(ctx, asked).items.size();
      });
    };
    for (const auto unit_id : {county.county, county.town, county.village, county.grid})
      EXPECT_EQ(listed(unit_id), 1U) << database.name;
    EXPECT_EQ(listed(other_town), 0U) << database.name;
    county.test.write([&](Ctx& ctx) {
      org::move_unit(ctx, {county.village, other_town, Day{20260105}, {}});
    });
    EXPECT_EQ(listed(county.town), 0U) << database.name;
    for (const auto unit_id : {county.county, other_town, county.village, county.grid})
      EXPECT_EQ(listed(unit_id), 1U) << database.name;
  }
}

}  // namespace
}  // namespace linli::casework
