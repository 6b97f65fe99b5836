// Definitions as they are kept: drafts, switching on, the schema that describes them, the picture.
#include "engines/workflow/versions.hpp"

#include <set>

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include "engines/workflow/picture.hpp"
#include "engines/workflow/simulate.hpp"
#include "engines/workflow/tests/errand.hpp"

namespace linli::workflow {
namespace {

namespace bj = boost::json;

class Versions : public testing::TestWithParam<testkit::Database> {
 protected:
  Versions() : test_(modules_, {.postgres = GetParam().postgres}) {
    test_.write([&](Ctx& ctx) {
      town_ = org::create_unit(ctx, {{}, org::UnitKind::county, {"County"}, {}, add_days(ctx.today(), -100)})
                  .unit_id;
      for (const char* permission : {"errand.run", "errand.check"})
        ctx.db.run(role_, db::arg("permission", permission));
    });
  }

  bj::object shipped() { return bj::parse(errand::definition).as_object(); }
  DraftSaved save(const bj::object& definition) {
    return test_.write([&](Ctx& ctx) { return save_draft(ctx, {{bj::serialize(definition)}, {}}); });
  }
  // The codes of what is wrong, each with its path.
  std::set<std::string> faults(const bj::object& definition) {
    return test_.read([&](Ctx& ctx) {
      std::set<std::string> all;
      for (const auto& problem : check_definition(ctx, {{bj::serialize(definition)}}).problems)
        all.insert(problem.path + " " + problem.code);
      return all;
    });
  }
  Id<WorkflowVersion> version_of_new_item() {
    return test_.write([&](Ctx& ctx) {
      const auto id = start(ctx, {.definition = "errand.errand",
                                  .subject_kind = "errand",
                                  .subject_id = ++subjects_,
                                  .unit_id = town_});
      return item(ctx, id).version_id;
    });
  }

  static constexpr std::string_view params_[] = {"permission"};
  static constexpr db::Query role_{
      "test.role", "INSERT INTO access_role_permission (role, permission) VALUES ('bank_clerk', ?1)",
      "INSERT INTO access_role_permission (role, permission) VALUES ('bank_clerk', $1)", params_};
  std::vector<Module> modules_ = errand::modules();
  testkit::TestApp test_;
  Id<Unit> town_;
  std::int64_t subjects_ = 0;
};

INSTANTIATE_TEST_SUITE_P(, Versions, testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return info.param.name; });

TEST_P(Versions, ADraftIsUsedOnceItIsSwitchedOn) {
  EXPECT_EQ(faults(shipped()), std::set<std::string>{});
  const auto first = version_of_new_item();
  auto changed = shipped();
  changed["title"] = {{"zh-CN", "代办"}, {"en", "Deputy"}};
  const auto draft = save(changed);
  EXPECT_EQ(draft.version, 2);
  EXPECT_EQ(version_of_new_item(), first);
  test_.write([&](Ctx& ctx) { switch_on(ctx, {draft.version_id}); });
  EXPECT_EQ(version_of_new_item(), draft.version_id);
  test_.read([&](Ctx& ctx) {
    const auto on = workflows(ctx, {});
    ASSERT_EQ(on.items.size(), 1u);
    EXPECT_EQ(on.items[0].title, "代办");
    EXPECT_EQ(on.items[0].running, 3);
    EXPECT_FALSE(on.items[0].shipped);
    VersionsAsked asked;
    asked.name = "errand.errand";
    const auto all = versions(ctx, asked);
    ASSERT_EQ(all.items.size(), 2u);
    EXPECT_EQ(all.items[0].state, VersionState::on);
    EXPECT_EQ(all.items[1].state, VersionState::retired);
    EXPECT_EQ(version(ctx, {draft.version_id}).graph.states.size(), 5u);
  });
  EXPECT_THROW(test_.write([&](Ctx& ctx) { switch_on(ctx, {draft.version_id}); }), Refused);
  // Back to the old one, whose items never left it.
  test_.write([&](Ctx& ctx) { switch_on(ctx, {first}); });
  EXPECT_EQ(version_of_new_item(), first);
}

TEST_P(Versions, EachFaultIsNamed) {
  using Faults = std::set<std::string>;
  const auto with = [&](const std::function<void(bj::object&)>& change) {
    auto definition = shipped();
    change(definition);
    return faults(definition);
  };
  const auto move = [](bj::object& definition, std::size_t i) -> bj::object& {
    return definition["moves"].as_array()[i].as_object();
  };
  const auto deadline = [](bj::object& definition, std::size_t i) -> bj::object& {
    return definition["deadlines"].as_array()[i].as_object();
  };
  EXPECT_EQ(with([&](auto& d) { move(d, 0)["to"] = "nowhere"; }), Faults{"moves.0.to unknown_state"});
  EXPECT_EQ(with([&](auto& d) { move(d, 0)["guards"] = {"errand.never_heard"}; }),
            Faults{"moves.0.guards.0 unknown_guard"});
  EXPECT_EQ(with([&](auto& d) { move(d, 0)["effects"] = {"errand.never_heard"}; }),
            Faults{"moves.0.effects.0 unknown_effect"});
  EXPECT_EQ(with([&](auto& d) {
              move(d, 0)["who"] = {{{"permission", "errand.fly"}}};
            }),
            Faults{"moves.0.who.0.permission unknown_permission"});
  EXPECT_EQ(with([&](auto& d) { move(d, 0)["who"] = {{{"permission", "workflow.keep"}}}; }), Faults{});
  EXPECT_EQ(with([&](auto& d) {
              move(d, 0)["who"] = {{{"part", "boss"}}};
            }),
            Faults{"moves.0.who.0.part unknown_part"});
  EXPECT_EQ(with([&](auto& d) {
              move(d, 1)["never"] = {{{"part", "runner"}}};
            }),
            Faults{"moves.1.who move_by_nobody"});
  EXPECT_EQ(with([&](auto& d) { move(d, 4)["note"] = "required"; }), Faults{"moves.4 automatic_needs_input"});
  EXPECT_EQ(with([&](auto& d) { deadline(d, 0).erase("missed"); }),
            (Faults{"deadlines.0.missed deadline_without_handler", "moves.4.who move_by_nobody"}));
  EXPECT_EQ(with([&](auto& d) {
              deadline(d, 1)["missed"] = {{"move", "climb"}};
            }),
            Faults{"deadlines.1.missed.move deadline_move_not_open"});
  EXPECT_EQ(with([&](auto& d) { deadline(d, 0)["minutes"] = 0; }), Faults{"deadlines.0.minutes bad_minutes"});
  EXPECT_EQ(with([&](auto& d) {
              deadline(d, 0)["minutes"] = {{"slow", 5}};
            }),
            Faults{"deadlines.0.minutes.slow unknown_tier"});
  EXPECT_EQ(with([&](auto& d) { deadline(d, 0)["setting"] = "errand.no_such"; }),
            Faults{"deadlines.0.setting unknown_setting"});
  EXPECT_EQ(with([&](auto& d) { deadline(d, 0)["setting"] = "workflow.extension_minutes_alone"; }), Faults{});
  EXPECT_EQ(with([&](auto& d) { d["automatic"].as_array()[1].as_object()["event"] = "errand.rain"; }),
            Faults{"automatic.1.event unknown_event"});
  EXPECT_EQ(with([&](auto& d) { d["states"].as_array()[3].as_object().erase("meaning"); }),
            Faults{"states.3.meaning end_without_meaning"});
  EXPECT_EQ(with([&](auto& d) {
              d["states"].as_array()[0].as_object()["title"] = {{"zh-CN", "x"}};
            }),
            Faults{"states.0.title title_missing"});
  EXPECT_EQ(with([&](auto& d) { move(d, 6)["from"] = {"asked", "asked"}; }), Faults{"moves.6.from.1 twice"});
  EXPECT_EQ(with([&](auto& d) { move(d, 6)["to"] = "running"; }), Faults{"states.4 end_unreachable"});
}

TEST_P(Versions, TheSimulatorWalks) {
  test_.read([&](Ctx& ctx) {
    Simulate in;
    in.definition.value = errand::definition;
    in.start_at = ctx.now;
    in.tier = "urgent";
    in.moves = {{"take", ctx.now + 15 * minute_ms},
                {"report", ctx.now + 130 * minute_ms},
                {"drop", ctx.now + 131 * minute_ms}};
    const auto made = simulate(ctx, in);
    // asked, climbed at ten minutes, taken, overdue at two hours, reported; then `drop` is not open.
    ASSERT_EQ(made.steps.size(), 5u);
    EXPECT_EQ(made.steps[1].move, "climb");
    EXPECT_TRUE(made.steps[1].by_program);
    EXPECT_EQ(made.steps[2].state, "running");
    ASSERT_EQ(made.steps[3].deadlines.size(), 1u);
    EXPECT_TRUE(made.steps[3].deadlines[0].overdue);
    EXPECT_EQ(made.steps[4].state, "done");
    ASSERT_EQ(made.problems.size(), 1u);
    EXPECT_EQ(made.problems[0].path, "moves.2.move");
    EXPECT_EQ(made.problems[0].code, "move_not_open");
  });
}

TEST_P(Versions, ThePictureIsTheSameEachTime) {
  test_.read([&](Ctx& ctx) {
    const auto once = pictures(ctx), again = pictures(ctx);
    ASSERT_EQ(once.size(), 1u);
    EXPECT_EQ(once[0].svg, again[0].svg);
    for (const char* words : {"待接单", "接单", "↻ 提级", "◷ 总时限"})
      EXPECT_NE(once[0].svg.find(words), std::string::npos) << words;
  });
}

// The schema and the structs that read a definition name the same fields, and the same of them are required.
template <class Spec>
void same_fields(const bj::object& schema) {
  std::set<std::string> of_schema, of_struct, required;
  for (const auto& property : schema.at("properties").as_object())
    if (property.key() != "$schema") of_schema.insert(property.key());
  for (const auto& field : shape_of<Spec>().fields) of_struct.insert(std::string(field.name));
  EXPECT_EQ(of_schema, of_struct) << typeid(Spec).name();
  if (const auto* names = schema.if_contains("required"))
    for (const auto& name : names->as_array()) required.insert(std::string(name.as_string()));
  for (const auto& field : shape_of<Spec>().fields) {
    const bool may_miss =
        field.shape->kind == Shape::Kind::optional || field.shape->kind == Shape::Kind::list;
    EXPECT_TRUE(may_miss || required.contains(std::string(field.name))) << field.name;
  }
}

TEST(WorkflowSchema, SaysWhatIsRead) {
  const auto schema = bj::parse(schema_text()).as_object();
  const auto& parts = schema.at("$defs").as_object();
  same_fields<Definition>(schema);
  same_fields<PartSpec>(parts.at("part").as_object());
  same_fields<TierSpec>(parts.at("tier").as_object());
  same_fields<StateSpec>(parts.at("state").as_object());
  same_fields<WhoSpec>(parts.at("who").as_object());
  same_fields<ChoiceSpec>(parts.at("choice").as_object());
  same_fields<FieldSpec>(parts.at("field").as_object());
  same_fields<MoveSpec>(parts.at("move").as_object());
  same_fields<ThenSpec>(parts.at("then").as_object());
  same_fields<DeadlineSpec>(parts.at("deadline").as_object());
  same_fields<AutomaticSpec>(parts.at("automatic").as_object());
}

}  // namespace
}  // namespace linli::workflow
