// What everybody reads: the feed is well formed, names nobody and holds nothing that is private.
#include <gtest/gtest.h>

#include "modules/casework/casework.sql.hpp"
#include "modules/casework/tests/county.hpp"

namespace linli::casework {
namespace {

using testing_county::County;

// By the program itself, from the report to the end.
void solve(County& county, Id<linli::Case> case_id, Id<Account> handler_id) {
  county.test.write([&](Ctx& ctx) {
    const auto row = case_row(ctx, case_id);
    const auto move = [&](const char* name, workflow::Form form, std::optional<std::string> note) {
      workflow::move_as_program(ctx, {.item_id = row.item_id,
                                      .move = name,
                                      .form = std::move(form),
                                      .note = std::move(note),
                                      .file_ids = {}});
    };
    move("dispatch", {{"account_id", std::to_string(handler_id.value)}}, {});
    move("report_solved", {}, "Done <quickly> & well, ring 13812345678");
    move("verify_accept", {}, {});
  });
  county.test.tick(8 * day_ms);
  workflow::fire_due(county.test.app());
}

Id<Account> grid_worker(County& county) {
  return county.test.write([&](Ctx& ctx) {
    access::NewAccount in;
    in.name = "Worker";
    in.phone = "13800000001";
    in.home_unit_id = county.grid;
    const auto account = access::create_account(ctx, in);
    access::grant_role(ctx, account, "grid_worker", county.grid);
    return account;
  });
}

TEST(Feed, HoldsWhatWasClosedInPublicAndNamesNobody) {
  for (const auto& database : testkit::databases()) {
    County county(database.postgres);
    const auto worker = grid_worker(county);
    const auto open = county.report("A hole <here>", "road_surface"),
               hidden = county.report("Unpaid since May", "wages");
    solve(county, open.case_id, worker);
    solve(county, hidden.case_id, worker);
    const auto answer = county.test.call("GET", "/public/cases.atom");
    const auto body = testkit::body_of(answer);
    EXPECT_EQ(answer.status, 200) << body;
    EXPECT_EQ(answer.headers.get("Content-Type"), "application/atom+xml; charset=utf-8");
    EXPECT_NE(body.find("<feed xmlns=\"http://www.w3.org/2005/Atom\">"), std::string::npos) << body;
    EXPECT_NE(body.find("A hole &lt;here&gt;"), std::string::npos) << body;
    EXPECT_NE(body.find("Done &lt;quickly&gt; &amp; well, ring ****"), std::string::npos) << body;
    EXPECT_EQ(body.find("Unpaid"), std::string::npos) << body;
    EXPECT_EQ(body.find("Worker"), std::string::npos) << body;
    const auto seen = county.test.read([&](Ctx& ctx) { return public_cases(ctx, {}); });
    ASSERT_EQ(seen.size(), 1U) << database.name;
    EXPECT_EQ(seen.front().case_id, open.case_id);
    EXPECT_FALSE(county.test.read([&](Ctx& ctx) { return public_case(ctx, hidden.case_id); }).has_value());
  }
}

TEST(PublicCases, AreFilteredAndPaged) {
  for (const auto& database : testkit::databases()) {
    County county(database.postgres);
    const auto worker = grid_worker(county);
    std::vector<Id<linli::Case>> made;
    for (const char* category : {"road_surface", "rubbish", "parking", "rubbish"}) {
      made.push_back(county.report("Something", category).case_id);
      solve(county, made.back(), worker);
    }
    const auto found = [&](const PublicCasesWanted& wanted) {
      std::vector<Id<linli::Case>> ids;
      for (const auto& one : county.test.read([&](Ctx& ctx) { return public_cases(ctx, wanted); }))
        ids.push_back(one.case_id);
      return ids;
    };
    using Ids = std::vector<Id<linli::Case>>;
    EXPECT_EQ(found({}), (Ids{made[3], made[2], made[1], made[0]})) << database.name;
    EXPECT_EQ(found({.limit = 2}), (Ids{made[3], made[2]}));
    EXPECT_EQ(found({.before = made[2], .limit = 2}), (Ids{made[1], made[0]}));
    EXPECT_EQ(found({.category_codes = {"rubbish"}}), (Ids{made[3], made[1]}));
    EXPECT_EQ(found({.category_codes = {"parking", "road_surface"}}), (Ids{made[2], made[0]}));
    EXPECT_EQ(found({.closed = false}), Ids{});
    EXPECT_EQ(found({.from_at = instant_of_id(made[2].value)}), (Ids{made[3], made[2]}));
    EXPECT_EQ(found({.unit_id = county.town}), Ids{});
  }
}

}  // namespace
}  // namespace linli::casework
