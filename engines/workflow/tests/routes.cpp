// The engine's own routes: whoever may not see a subject learns nothing, and a module that has something to
// leave out keeps its lines.
#include <boost/json.hpp>
#include <gtest/gtest.h>

#include "engines/workflow/tests/errand.hpp"

namespace linli::workflow {
namespace {

Module secrets() {
  return {"secret", {}, {}, {}, [](App& app) {
            subject(app, {.kind = "secret",
                          .may_see = [](Ctx& ctx, std::int64_t) { return ctx.actor.signed_in(); },
                          .link = "/secrets/"});
            subject(
                app,
                {.kind = "hidden", .may_see = [](Ctx&, std::int64_t) { return false; }, .link = "/hidden/"});
          }};
}

class Routes : public testing::TestWithParam<testkit::Database> {
 protected:
  Routes()
      : modules_(errand::modules()),
        test_((modules_.push_back(secrets()), modules_), {.postgres = GetParam().postgres}) {
    test_.write([&](Ctx& ctx) {
      setting::change(ctx, "access.staff_second_factor", "false", "tests sign in by password alone");
      town_ = org::create_unit(ctx, {{}, org::UnitKind::county, {"County"}, {}, add_days(ctx.today(), -100)})
                  .unit_id;
      asker_ = access::create_account(ctx, {"asker", "13800000001", {}, town_});
      token_ = access::open_session(ctx, asker_);
    });
  }
  std::string begin(std::string_view kind) {
    return std::to_string(test_
                              .write([&](Ctx& ctx) {
                                return start(ctx, {.definition = "errand.errand",
                                                   .subject_kind = kind,
                                                   .subject_id = 1,
                                                   .unit_id = town_,
                                                   .parts = {{"asker", asker_, {}}}});
                              })
                              .value);
  }
  int call(std::string_view method, const std::string& path, const std::string& body = {}) {
    const auto response = test_.call(method, path, body, token_);
    answer_ = boost::json::parse(testkit::body_of(response));
    return response.status;
  }

  std::vector<Module> modules_;
  testkit::TestApp test_;
  Id<Unit> town_;
  Id<Account> asker_;
  std::string token_;
  boost::json::value answer_;
};

INSTANTIATE_TEST_SUITE_P(, Routes, testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return info.param.name; });

TEST_P(Routes, ShowAndMoveAnOpenSubject) {
  const auto id = begin("errand");
  ASSERT_EQ(call("GET", "/workflow-items/" + id), 200);
  EXPECT_EQ(answer_.at("title").as_string(), "errand 1");
  EXPECT_EQ(answer_.at("offers").as_array().size(), 1u);
  EXPECT_EQ(answer_.at("path").as_array().size(), 1u);
  EXPECT_EQ(call("POST", "/workflow-items/" + id + "/moves",
                 R"({"move": "drop", "form": [], "file_ids": [], "seen_state": "running"})"),
            409);
  EXPECT_EQ(answer_.at("code").as_string(), "workflow.move_not_open");
  EXPECT_EQ(call("POST", "/workflow-items/" + id + "/moves", R"({"move": "drop", "seen_state": "asked"})"),
            200);
  EXPECT_EQ(answer_.at("meaning").as_string(), "withdrawn");
  EXPECT_EQ(call("GET", "/workflow-items/" + id + "/lines"), 200);
  EXPECT_EQ(answer_.at("items").as_array().size(), 2u);
  EXPECT_EQ(call("POST", "/workflow-items/" + id + "/pause", R"({"reason": "no reason at all"})"), 403);
}

TEST_P(Routes, LeaveToTheModuleWhatIsItsOwn) {
  const auto id = begin("secret");
  EXPECT_EQ(call("GET", "/workflow-items/" + id), 200);
  EXPECT_EQ(call("GET", "/workflow-items/" + id + "/lines"), 404);
  EXPECT_EQ(call("POST", "/workflow-items/" + id + "/moves", R"({"move": "drop"})"), 404);
}

TEST_P(Routes, TellNothingOfWhatIsHidden) {
  const auto id = begin("hidden");
  EXPECT_EQ(call("GET", "/workflow-items/" + id), 404);
  EXPECT_EQ(call("GET", "/workflow-items/" + id + "/lines"), 404);
  EXPECT_EQ(call("POST", "/workflow-items/" + id + "/moves", R"({"move": "drop"})"), 404);
  EXPECT_EQ(call("POST", "/workflow-items/" + id + "/pause", R"({"reason": "no reason at all"})"), 404);
}

}  // namespace
}  // namespace linli::workflow
