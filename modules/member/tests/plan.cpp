// The lists that people wait for must not walk over everybody.
#include <gtest/gtest.h>

#include "modules/member/member.sql.hpp"
#include "modules/member/tests/town.hpp"
#include "platform/testkit/plans.hpp"

namespace linli::member {
namespace {

using testing_town::Town;

TEST(Plans, NoListScansATableThatGrows) {
  Town town(false);
  for (const db::Query* query : sql::all) {
    const auto plan = testkit::Plans(town.test.store().address()).of(*query);
    for (const char* table :
         {"SCAN p\n", "SCAN m\n", "SCAN n\n", "SCAN a\n", "SCAN c\n", "SCAN r\n", "SCAN x\n", "SCAN i\n"})
      EXPECT_EQ(plan.find(table), std::string::npos) << query->name << "\n" << plan;
  }
}

TEST(Plans, SmallUnitsAreReadBranchByBranch) {
  Town town(false);
  const auto plan = testkit::Plans(town.test.store().address()).of(sql::members_found);
  EXPECT_NE(plan.find("m USING INDEX member_by_branch"), std::string::npos) << plan;
}

}  // namespace
}  // namespace linli::member
