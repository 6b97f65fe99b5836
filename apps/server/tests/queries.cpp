// Every statement of every folder: it compiles on both databases, and goes by an index into every table that
// grows. Whether it is the index of what is asked for, such as a unit's, the tests of the folder say.
#include <map>
#include <memory>
#include <regex>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

#include "apps/server/modules.hpp"
#include "platform/testkit/plans.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli {
namespace {

// Tables that a county fills once and that stay small.
const std::map<std::string, std::string> small_tables = {
    {"access_role", "the shipped roles and a county's own: a dozen"},
    {"access_role_permission", "a dozen roles with some dozens of permissions each"},
    {"workflow_version", "a few dozen definitions, each with a few versions"},
    {"calendar_day", "a county's own days: some a year"},
    {"calendar_shift", "the shifts of the day: changed with the season at most"},
    {"casework_category", "what may be reported: a hundred at most"},
    {"casework_dispatch_rule", "who gets what: some dozens"},
    {"activity_kind", "what people come together for: a dozen"},
    {"points_rule", "asked only whether there is one"},
    {"points_star_level", "ten stars"},
};

// Statements that are meant to see everything, or a part that the plan cannot know to be small.
const std::map<std::string, std::string> may_scan = {
    {"ledger.check_counts", "`linli verify` counts every row"},
    {"ledger.filed_last", "the last row of the table"},
    {"ledger.filings", "`linli verify` goes through them: one for a thousand transfers"},
    {"ledger.first_transfer", "the first row of the table"},
    {"ledger.link_last", "the last row of the table"},
    {"ledger.root_last", "the last row of the table"},
    {"place.living_areas", "the whole map is kept in memory; read once after a change"},
};

std::vector<const db::Query*> all_queries() {
  std::vector<const db::Query*> all;
  for (const Module& module : all_modules())
    all.insert(all.end(), module.queries.begin(), module.queries.end());
  return all;
}

// The table that a plan calls `alias`; empty when it is a subquery's or a common table expression's.
std::string table_of(const std::string& alias, std::string_view text, const std::set<std::string>& tables) {
  if (tables.contains(alias)) return alias;
  static const std::regex named(R"(\b(?:FROM|JOIN|UPDATE|INTO|,)\s+(\w+)\s+(?:AS\s+)?(\w+))",
                                std::regex::icase);
  const std::string all(text);
  for (std::sregex_iterator at(all.begin(), all.end(), named), end; at != end; ++at)
    if ((*at)[2] == alias && tables.contains((*at)[1])) return (*at)[1];
  return {};
}

TEST(queries, compile_on_sqlite_and_postgresql) {
  const auto modules = all_modules();
  for (const auto& database : testkit::databases()) {
    testkit::TestApp test(modules, {.postgres = database.postgres});
    for (const db::Query* query : all_queries())
      EXPECT_NO_THROW(test.store().check(*query)) << database.name << ": " << query->name;
  }
}

TEST(queries, scan_no_table_that_grows) {
  const auto modules = all_modules();
  testkit::TestApp test(modules);
  testkit::Plans plans(test.store().address());
  const auto tables = plans.tables();
  std::set<std::string> used;
  for (const db::Query* query : all_queries()) {
    std::istringstream plan(plans.of(*query));
    for (std::string line; std::getline(plan, line);) {
      if (!line.starts_with("SCAN ")) continue;
      const auto alias = line.substr(5, line.find(' ', 5) - 5);
      const auto table = table_of(alias, query->sqlite, tables);
      if (table.empty()) continue;
      if (small_tables.contains(table)) {
        used.insert(table);
      } else if (may_scan.contains(std::string(query->name))) {
        used.insert(std::string(query->name));
      } else {
        ADD_FAILURE() << query->name << " scans " << table << ": " << line;
      }
    }
  }
  // An exception that nobody needs any more is taken off the list.
  for (const auto* list : {&small_tables, &may_scan})
    for (const auto& [name, why] : *list)
      EXPECT_TRUE(used.contains(name)) << name << " scans nothing: " << why;
}

}  // namespace
}  // namespace linli
