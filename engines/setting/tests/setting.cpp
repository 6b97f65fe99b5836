#include "engines/setting/setting.hpp"

#include <gtest/gtest.h>

#include "platform/command/command.sql.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli {
namespace {

const Module remembered_keys{"command", command::sql::migrations, command::sql::all};

const Module rules{"rules", {}, {}, {}, [](App& app) {
                     setting::declare(app, {{.key = "rules.days",
                                             .type = setting::Type::integer,
                                             .default_value = "7",
                                             .min = 7,
                                             .max = 60,
                                             .unit = "days",
                                             .source = "a rule of the county"},
                                            {.key = "rules.names",
                                             .type = setting::Type::choice,
                                             .default_value = "masked",
                                             .choices = {"full", "masked"}}});
                   }};

std::vector<Module> modules() { return {remembered_keys, setting::module(), rules}; }

// The token "keeper" may do everything with settings.
void open_gate(App& app) {
  static const auto permissions =
      std::make_shared<const PermissionNames>(PermissionNames{"setting.see", "setting.change"});
  app.gate.authenticate = [](Ctx&, std::string_view token) {
    Actor actor;
    if (token != "keeper") return actor;
    actor.account_id = {7};
    actor.name = "Li";
    actor.grants.push_back({"rule_keeper", {1}, permissions});
    return actor;
  };
}

class Settings : public testing::TestWithParam<bool> {
 protected:
  Settings() : all_(modules()), test(all_, {.postgres = GetParam()}) { open_gate(test.app()); }
  std::int64_t days() {
    return test.read([](Ctx& ctx) { return setting::integer(ctx, "rules.days"); });
  }
  std::vector<Module> all_;
  testkit::TestApp test;
};

std::vector<bool> brands() {
  std::vector<bool> all;
  for (const auto& database : testkit::databases()) all.push_back(database.postgres);
  return all;
}
INSTANTIATE_TEST_SUITE_P(Stores, Settings, testing::ValuesIn(brands()));

TEST_P(Settings, HaveTheirDefaultUntilChanged) {
  EXPECT_EQ(days(), 7);
  test.write([](Ctx& ctx) { setting::change(ctx, "rules.days", "10", "the town asked"); });
  EXPECT_EQ(days(), 10);
}

TEST_P(Settings, ComplianceSwitchesAreOff) {
  test.read([](Ctx& ctx) {
    for (const char* key :
         {"points.individual_ranking", "activity.location_check_in", "study.duration_scoring"})
      EXPECT_FALSE(setting::truth(ctx, key)) << key;
  });
}

TEST_P(Settings, RefuseWhatBreaksTheirLimits) {
  for (const auto& [value, code] :
       {std::pair{"6", "field.out_of_range"}, {"61", "field.out_of_range"}, {"x", "field.not_a_number"}}) {
    try {
      test.write([&](Ctx& ctx) { setting::change(ctx, "rules.days", value, "trial"); });
      FAIL() << value;
    } catch (const Refused& refused) {
      ASSERT_EQ(refused.fields().size(), 1U);
      EXPECT_EQ(refused.fields()[0].code, code);
    }
  }
  EXPECT_THROW(test.write([](Ctx& ctx) { setting::change(ctx, "rules.names", "none", "trial"); }), Refused);
  EXPECT_THROW(test.write([](Ctx& ctx) { setting::change(ctx, "rules.unheard_of", "1", "trial"); }), Refused);
}

TEST_P(Settings, ACommandThatIsUndoneLeavesNothingBehind) {
  test.write([](Ctx& ctx) { EXPECT_EQ(setting::integer(ctx, "rules.days"), 7); });
  EXPECT_ANY_THROW(test.write([](Ctx& ctx) {
    setting::change(ctx, "rules.days", "10", "trial");
    EXPECT_EQ(setting::integer(ctx, "rules.days"), 10);
    throw Refused(refusal::not_allowed);
  }));
  test.write([](Ctx& ctx) { EXPECT_EQ(setting::integer(ctx, "rules.days"), 7); });
}

TEST_P(Settings, AreChangedOverHttpByThoseWhoMay) {
  EXPECT_EQ(test.call("GET", "/settings").status, 401);
  EXPECT_EQ(test.call("PUT", "/settings/rules.days", R"({"value":"9"})", "keeper").status, 422);
  EXPECT_EQ(
      test.call("PUT", "/settings/rules.days", R"({"value":"9","reason":"asked for"})", "keeper").status,
      200);
  const auto stale = test.call("PUT", "/settings/rules.days", R"({"value":"8","reason":"asked for"})",
                               "keeper", {{"If-Match", "\"0\""}});
  EXPECT_EQ(stale.status, 412);
  const std::string list = testkit::body_of(test.call("GET", "/settings", {}, "keeper"));
  EXPECT_NE(list.find(R"("key":"rules.days","value":"9","default_value":"7")"), std::string::npos) << list;
  EXPECT_NE(list.find(R"("changed_by":"Li")"), std::string::npos);
  const std::string changes =
      testkit::body_of(test.call("GET", "/settings/rules.days/changes", {}, "keeper"));
  EXPECT_NE(changes.find(R"("old_value":"7","new_value":"9","reason":"asked for")"), std::string::npos)
      << changes;
}

}  // namespace
}  // namespace linli
