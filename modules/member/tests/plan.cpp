// The lists that people wait for must not walk over everybody.
#include <gtest/gtest.h>
#include <sqlite3.h>

#include "modules/member/member.sql.hpp"
#include "modules/member/tests/town.hpp"

namespace linli::member {
namespace {

using testing_town::Town;

std::string plan_of(const std::string& file, const db::Query& query) {
  sqlite3* handle = nullptr;
  EXPECT_EQ(sqlite3_open_v2(file.c_str(), &handle, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
  sqlite3_stmt* statement = nullptr;
  const auto text = "EXPLAIN QUERY PLAN " + std::string(query.sqlite);
  EXPECT_EQ(sqlite3_prepare_v2(handle, text.c_str(), -1, &statement, nullptr), SQLITE_OK)
      << sqlite3_errmsg(handle);
  std::string plan;
  while (sqlite3_step(statement) == SQLITE_ROW)
    plan += reinterpret_cast<const char*>(sqlite3_column_text(statement, 3)) + std::string("\n");
  sqlite3_finalize(statement);
  sqlite3_close(handle);
  return plan;
}

TEST(Plans, NoListScansATableThatGrows) {
  Town town(false);
  for (const db::Query* query : sql::all) {
    const auto plan = plan_of(town.test.store().address(), *query);
    for (const char* table :
         {"SCAN p\n", "SCAN m\n", "SCAN n\n", "SCAN a\n", "SCAN c\n", "SCAN r\n", "SCAN x\n", "SCAN i\n"})
      EXPECT_EQ(plan.find(table), std::string::npos) << query->name << "\n" << plan;
  }
}

TEST(Plans, SmallUnitsAreReadBranchByBranch) {
  Town town(false);
  const auto plan = plan_of(town.test.store().address(), sql::members_found);
  EXPECT_NE(plan.find("m USING INDEX member_by_branch"), std::string::npos) << plan;
}

}  // namespace
}  // namespace linli::member
