// What the engine promises of one item: whose move, when overdue, what is kept.
#include "engines/workflow/workflow.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include "engines/workflow/keep.hpp"
#include "engines/workflow/tests/errand.hpp"
#include "engines/workflow/workflow.sql.hpp"

namespace linli::workflow {
namespace {

using errand::seen;

std::string code_of(const std::function<void()>& act) {
  try {
    act();
  } catch (const Refused& refused) {
    return refused.fields().empty() ? std::string(refused.code())
                                    : refused.fields().front().field + " " + refused.fields().front().code;
  }
  return "";
}

class Errand : public testing::TestWithParam<testkit::Database> {
 protected:
  Errand() : test_(modules_, {.postgres = GetParam().postgres}) {
    test_.write([&](Ctx& ctx) {
      setting::change(ctx, "access.staff_second_factor", "false", "tests sign in by password alone");
      const Day on = add_days(ctx.today(), -100);
      county_ = org::create_unit(ctx, {{}, org::UnitKind::county, {"County"}, {}, on}).unit_id;
      town_ = org::create_unit(ctx, {county_, org::UnitKind::town, {"Town"}, {}, on}).unit_id;
      other_ = org::create_unit(ctx, {county_, org::UnitKind::town, {"Other"}, {}, on}).unit_id;
      asker_ = account(ctx, "asker", {}, {});
      runner_ = account(ctx, "runner", "bank_clerk", town_);
      checker_ = account(ctx, "checker", "town_staff", town_);
      stranger_ = account(ctx, "stranger", "bank_clerk", other_);
    });
  }

  // The roles of the county stand in: clerks run, staff of the town check.
  Id<Account> account(Ctx& ctx, const std::string& name, std::string_view role, Id<Unit> unit) {
    static int phones = 0;
    const auto made =
        access::create_account(ctx, {name, "138" + std::to_string(10000000 + ++phones), {}, town_});
    if (!role.empty()) access::grant_role(ctx, made, role, unit);
    return made;
  }

  // Acts as somebody: with the grants of his roles, and the permissions of this test's module among them.
  template <class F>
  auto as(Id<Account> who, F&& f) {
    Actor actor;
    actor.account_id = who;
    const auto grant = [&](Id<Unit> unit, std::initializer_list<const char*> names) {
      actor.grants.push_back({"", unit, std::make_shared<const PermissionNames>(names.begin(), names.end())});
    };
    if (who == runner_) grant(town_, {"errand.run"});
    if (who == stranger_) grant(other_, {"errand.run", "errand.check"});
    if (who == checker_)
      grant(town_, {"errand.check", "errand.run", "workflow.approve_extension", "workflow.see"});
    return test_.write([&](Ctx& program) {
      Ctx ctx{program.app, program.db, program.now, actor, program.call, {}};
      return f(ctx);
    });
  }

  Id<WorkflowItem> begin(std::string_view tier = "plain", std::vector<Part> more = {}) {
    more.push_back({"asker", asker_, {}});
    return test_.write([&](Ctx& ctx) {
      return start(ctx, {.definition = "errand.errand",
                         .subject_kind = "errand",
                         .subject_id = ++subjects_,
                         .unit_id = town_,
                         .tier = tier,
                         .parts = more});
    });
  }
  std::string go(Id<Account> who, Id<WorkflowItem> item, std::string move, Form form = {},
                 std::optional<std::string> note = {}) {
    return code_of([&] { as(who, [&](Ctx& ctx) { workflow::move(ctx, {item, move, form, note}); }); });
  }
  std::string state(Id<WorkflowItem> id) {
    return test_.read([&](Ctx& ctx) { return item(ctx, id).state; });
  }
  std::vector<std::string> offered(Id<Account> who, Id<WorkflowItem> id) {
    return as(who, [&](Ctx& ctx) {
      std::vector<std::string> moves;
      for (const auto& offer : offers(ctx, item(ctx, id))) moves.push_back(offer.move);
      return moves;
    });
  }
  std::vector<std::string> kinds(Id<WorkflowItem> id) {
    return test_.read([&](Ctx& ctx) {
      std::vector<std::string> all;
      for (const auto& line : lines(ctx, id, {}, 100)) all.push_back(line.kind);
      return all;
    });
  }
  std::map<std::string, DeadlineNow> running(Id<WorkflowItem> id) {
    return test_.read([&](Ctx& ctx) {
      std::map<std::string, DeadlineNow> all;
      for (auto& deadline : deadlines(ctx, id)) all[deadline.deadline] = deadline;
      return all;
    });
  }
  void tick(std::int64_t minutes) {
    test_.tick(minutes * minute_ms);
    fire_due(test_.app());
  }
  errand::Seen& seen() { return test_.app().get<errand::Seen>(); }

  std::vector<Module> modules_ = errand::modules();
  testkit::TestApp test_;
  Id<Unit> county_, town_, other_;
  Id<Account> asker_, runner_, checker_, stranger_;
  std::int64_t subjects_ = 0;
};

INSTANTIATE_TEST_SUITE_P(, Errand, testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return info.param.name; });

using Words = std::vector<std::string>;

TEST_P(Errand, GoesThroughItsStates) {
  const auto id = begin();
  EXPECT_EQ(go(runner_, id, "take"), "");
  EXPECT_EQ(go(runner_, id, "report", {{"minutes", "15"}, {"how", "bike"}}, "left at the door"), "");
  EXPECT_EQ(go(checker_, id, "accept"), "");
  test_.read([&](Ctx& ctx) {
    const auto now = item(ctx, id);
    EXPECT_TRUE(now.ended);
    EXPECT_EQ(now.state, "closed");
    const auto all = lines(ctx, id, {}, 100);
    ASSERT_EQ(all.size(), 4u);
    EXPECT_EQ(all[0].kind, "start");
    EXPECT_TRUE(all[0].by_program);
    EXPECT_EQ(all[1].by_name, "runner");
    EXPECT_EQ(all[1].by_unit_name, "Town");
    EXPECT_EQ(all[2].note, "left at the door");
    ASSERT_EQ(all[2].form.size(), 2u);
    EXPECT_EQ(all[2].form[1].value, "骑车");
    EXPECT_EQ(all[3].from, "done");
    EXPECT_EQ(all[3].to, "closed");
    EXPECT_EQ(lines(ctx, id, all[1].line_id, 1).front().line_id, all[2].line_id);
  });
  EXPECT_EQ(seen().moved, (Words{"take", "report", "accept"}));
  EXPECT_EQ(seen().effects, (Words{"took"}));
}

TEST_P(Errand, AMoveIsWhoseItIs) {
  const auto id = begin();
  EXPECT_EQ(go(stranger_, id, "take"), "workflow.not_yours");
  EXPECT_EQ(go(asker_, id, "take"), "workflow.not_yours");
  EXPECT_EQ(go(runner_, id, "accept"), "workflow.move_not_open");
  EXPECT_EQ(go(runner_, id, "fly"), "workflow.move_not_open");
  EXPECT_EQ(go(runner_, id, "climb"), "workflow.not_yours");
  EXPECT_EQ(offered(asker_, id), (Words{"drop"}));
  EXPECT_EQ(offered(runner_, id), (Words{"take"}));
  EXPECT_EQ(offered(stranger_, id), (Words{}));
  // Never wins: whoever asked does not run, though he has the permission.
  test_.write([&](Ctx& ctx) { set_part(ctx, id, "asker", {{"asker", runner_, {}}}); });
  EXPECT_EQ(go(runner_, id, "take"), "workflow.not_yours");
  // And the runner does not accept his own work.
  EXPECT_EQ(go(checker_, id, "take"), "");
  EXPECT_EQ(go(checker_, id, "report", {{"minutes", "1"}}, "x"), "");
  EXPECT_EQ(offered(checker_, id), (Words{"reject"}));
}

TEST_P(Errand, AUnitHoldsAPartThroughItsPermission) {
  const auto id = begin("plain", {{"runner", {}, town_}});
  EXPECT_TRUE(as(runner_, [&](Ctx& ctx) { return holds_part(ctx, id, "runner"); }));
  EXPECT_FALSE(as(stranger_, [&](Ctx& ctx) { return holds_part(ctx, id, "runner"); }));
  EXPECT_FALSE(as(asker_, [&](Ctx& ctx) { return holds_part(ctx, id, "runner"); }));
  test_.write([&](Ctx& ctx) { set_part(ctx, id, "runner", {{"runner", {}, other_}}); });
  EXPECT_TRUE(as(stranger_, [&](Ctx& ctx) { return holds_part(ctx, id, "runner"); }));
}

TEST_P(Errand, TheFormIsRead) {
  const auto id = begin();
  go(runner_, id, "take");
  EXPECT_EQ(go(runner_, id, "report", {}, "x"), "minutes field.required");
  EXPECT_EQ(go(runner_, id, "report", {{"minutes", "soon"}}, "x"), "minutes field.not_a_number");
  EXPECT_EQ(go(runner_, id, "report", {{"minutes", "601"}}, "x"), "minutes field.out_of_range");
  EXPECT_EQ(go(runner_, id, "report", {{"minutes", "5"}, {"how", "plane"}}, "x"), "how field.unknown_value");
  EXPECT_EQ(go(runner_, id, "report", {{"minutes", "5"}, {"why", "x"}}, "x"), "why field.unknown_field");
  EXPECT_EQ(go(runner_, id, "report", {{"minutes", "5"}}), "workflow.note_needed");
  EXPECT_EQ(go(runner_, id, "report", {{"minutes", "5"}}, "  "), "workflow.note_needed");
  EXPECT_EQ(state(id), "running");
}

TEST_P(Errand, AGuardHidesAndRefuses) {
  const auto id = begin();
  seen().guard_holds = false;
  EXPECT_EQ(offered(runner_, id), (Words{}));
  EXPECT_EQ(go(runner_, id, "take"), "errand.not_today");
  EXPECT_EQ(state(id), "asked");
}

TEST_P(Errand, DeadlinesWarnAndPassOnceEach) {
  const auto id = begin();
  go(runner_, id, "take");
  tick(239);
  EXPECT_EQ(seen().warned, (Words{}));
  tick(1);
  EXPECT_EQ(seen().warned, (Words{"whole"}));
  tick(239);
  EXPECT_EQ(seen().missed, (Words{}));
  tick(1);
  tick(1000);
  EXPECT_EQ(seen().missed, (Words{"whole"}));
  EXPECT_EQ(kinds(id), (Words{"start", "move", "deadline_warned", "deadline_missed"}));
  // The red mark stays after the work is done.
  go(runner_, id, "report", {{"minutes", "5"}}, "late");
  EXPECT_EQ(running(id)["whole"].state, "missed");
  EXPECT_EQ(running(id)["taken"].state, "met");
}

TEST_P(Errand, WhoeverMovesTooLateHasMissedIt) {
  const auto id = begin();
  test_.tick(61 * minute_ms);  // and no timer looks
  EXPECT_EQ(go(runner_, id, "take"), "");
  EXPECT_EQ(running(id)["taken"].state, "missed");
  EXPECT_EQ(seen().missed, (Words{"taken"}));
  fire_due(test_.app());
  EXPECT_EQ(seen().missed, (Words{"taken"}));
}

TEST_P(Errand, AMissedDeadlineClimbsAndBeginsAnew) {
  const auto id = begin("urgent");
  tick(10);
  tick(10);
  EXPECT_EQ(seen().effects, (Words{"climbed", "climbed"}));
  EXPECT_EQ(running(id)["taken"].state, "running");
  EXPECT_EQ(running(id)["taken"].remaining_minutes, 10);
  EXPECT_EQ(running(id)["whole"].remaining_minutes, 100);
  go(runner_, id, "take");
  tick(30);
  EXPECT_EQ(seen().effects, (Words{"climbed", "climbed", "took"}));
}

TEST_P(Errand, ATimerThatFailsHoldsUpNobody) {
  begin("urgent");
  const auto other = begin();
  go(runner_, other, "take");
  go(runner_, other, "report", {{"minutes", "5"}}, "there");
  seen().effect_fails = true;
  tick(24 * 60);
  EXPECT_EQ(state(other), "closed");
  // Tried again, and given up with the mark alone.
  for (int i = 0; i < 8; ++i) tick(9 * 60);
  EXPECT_EQ(std::count(seen().missed.begin(), seen().missed.end(), "taken") > 0, true);
}

TEST_P(Errand, APauseLeavesWhatWasLeft) {
  const auto id = begin();
  go(checker_, id, "take");
  tick(100);
  EXPECT_EQ(as(checker_,
               [&](Ctx& ctx) {
                 return pause_item(ctx, {id, {"rain"}, ctx.now + hour_ms});
               })
                .state,
            "paused");
  EXPECT_EQ(go(checker_, id, "report", {{"minutes", "5"}}, "x"), "workflow.paused");
  EXPECT_EQ(offered(checker_, id), (Words{}));
  EXPECT_EQ(running(id)["whole"].remaining_minutes, 380);
  tick(59);
  EXPECT_EQ(running(id)["whole"].state, "paused");
  tick(1);  // by itself
  EXPECT_EQ(running(id)["whole"].state, "running");
  EXPECT_EQ(running(id)["whole"].remaining_minutes, 380);
  EXPECT_EQ(code_of([&] { as(checker_, [&](Ctx& ctx) {
                            resume_item(ctx, {id, {}});
                          }); }),
            "workflow.not_paused");
  tick(379);
  EXPECT_EQ(seen().missed, (Words{}));
  tick(1);
  EXPECT_EQ(seen().missed, (Words{"whole"}));
}

TEST_P(Errand, ALongPauseAndMuchTimeTakeASecondPerson) {
  const auto id = begin();
  go(checker_, id, "take");
  EXPECT_EQ(code_of([&] { as(asker_, [&](Ctx& ctx) {
                            pause_item(ctx, {id, {"why not"}, {}});
                          }); }),
            "access.not_allowed");
  EXPECT_EQ(as(checker_,
               [&](Ctx& ctx) {
                 return pause_item(ctx, {id, {"no end in sight"}, {}});
               })
                .state,
            "waiting");
  const auto ask = [&](std::int64_t minutes) {
    return as(checker_, [&](Ctx& ctx) { return ask_extension(ctx, {id, "whole", minutes, {"a long way"}}); });
  };
  EXPECT_EQ(ask(400).state, KeepState::granted);
  EXPECT_EQ(running(id)["whole"].remaining_minutes, 880);
  const auto second = ask(81);  // 481 together
  EXPECT_EQ(second.state, KeepState::waiting);
  EXPECT_EQ(running(id)["whole"].remaining_minutes, 880);
  EXPECT_EQ(code_of([&] { as(checker_, [&](Ctx& ctx) { approve_extension(ctx, {second.extension_id}); }); }),
            "workflow.second_person");
  EXPECT_EQ(code_of([&] { as(stranger_, [&](Ctx& ctx) { approve_extension(ctx, {second.extension_id}); }); }),
            "workflow.extension_not_found");
  test_.write([&](Ctx& ctx) { approve_extension(ctx, {second.extension_id}); });
  EXPECT_EQ(running(id)["whole"].remaining_minutes, 961);
  EXPECT_EQ(code_of([&] {
              test_.write([&](Ctx& ctx) { refuse_extension(ctx, {second.extension_id, {"no more"}}); });
            }),
            "workflow.extension_over");
  EXPECT_EQ(code_of([&] {
              as(checker_, [&](Ctx& ctx) { ask_extension(ctx, {id, "taken", 5, {"too late"}}); });
            }),
            "workflow.no_such_deadline");
  // What waited has no sense any more once the item has ended.
  EXPECT_EQ(go(asker_, id, "drop"), "");
  test_.read([&](Ctx& ctx) {
    const auto all = extensions(ctx, {{}, {}, {}});
    ASSERT_EQ(all.items.size(), 3u);
    EXPECT_EQ(all.items.back().state, KeepState::void_);
    EXPECT_EQ(all.items.back().kind, KeepKind::pause);
  });
  EXPECT_EQ(running(id)["whole"].state, "void");
}

TEST_P(Errand, AnotherTierIsReckonedFromTheBegin) {
  const auto id = begin();
  tick(30);
  test_.write([&](Ctx& ctx) { set_tier(ctx, id, "urgent"); });
  EXPECT_EQ(running(id)["whole"].remaining_minutes, 90);
  fire_due(test_.app());
  EXPECT_EQ(seen().missed, (Words{"taken"}));  // thirty minutes of ten are over
}

TEST_P(Errand, TheProgramMovesOnTimeAndOnEvents) {
  const auto done = [&] {
    const auto id = begin();
    go(runner_, id, "take");
    go(runner_, id, "report", {{"minutes", "5"}}, "there");
    return id;
  };
  const auto waits = done(), rejected = done(), paid = done();
  EXPECT_EQ(test_.write([&](Ctx& ctx) { return happened(ctx, paid, "errand.paid").has_value(); }), true);
  EXPECT_EQ(test_.write([&](Ctx& ctx) { return happened(ctx, paid, "errand.paid").has_value(); }), false);
  EXPECT_EQ(state(paid), "closed");
  tick(60);
  EXPECT_EQ(go(checker_, rejected, "reject"), "");
  tick(24 * 60);
  EXPECT_EQ(state(waits), "closed");
  EXPECT_EQ(state(rejected), "running");
}

TEST_P(Errand, ALineMayStandAlone) {
  const auto id = begin();
  test_.write([&](Ctx& ctx) { add_line(ctx, id, "errand.called", "nobody answered"); });
  test_.read([&](Ctx& ctx) {
    const auto line = lines(ctx, id, {}, 10).back();
    EXPECT_EQ(line.kind, "note");
    EXPECT_EQ(line.title, "已致电");
    EXPECT_EQ(line.note, "nobody answered");
  });
}

TEST_P(Errand, ARunningItemKeepsItsVersion) {
  const auto old = begin();
  auto changed = boost::json::parse(errand::definition);
  auto& moves = changed.as_object()["moves"].as_array();
  moves[0].as_object()["to"] = "done";
  moves[1].as_object()["from"] = boost::json::array{"running", "done"};
  moves.erase(moves.begin() + 3);  // no `reject`: running is only for those who drop
  const auto text = boost::json::serialize(changed);
  test_.write([&](Ctx& ctx) {
    ctx.db.run(sql::retire, db::arg("name", "errand.errand"));
    const auto id = ctx.new_id<WorkflowVersion>();
    const std::optional<std::string> note;
    ctx.db.run(sql::version_add, db::arg("version_id", id), db::arg("name", "errand.errand"),
               db::arg("version", std::int64_t{2}), db::arg("module", "errand"), db::arg("state", "on"),
               db::arg("shipped", false), db::arg("definition", text), db::arg("note", note),
               db::arg("saved_at", ctx.now), db::arg("saved_by", Id<Account>{1}));
  });
  const auto fresh = begin();
  EXPECT_EQ(go(runner_, fresh, "take"), "");
  EXPECT_EQ(go(runner_, old, "take"), "");
  EXPECT_EQ(state(fresh), "done");
  EXPECT_EQ(state(old), "running");
  // What is shipped anew does not put a county's own version aside.
  std::string shipped(errand::definition);
  shipped.replace(shipped.find("跑腿"), 6, "代办");
  ship(test_.app(), {.module = "errand", .json = shipped});
  ship(test_.app(), {.module = "errand", .json = shipped});
  const auto newest = begin();
  test_.read([&](Ctx& ctx) {
    EXPECT_EQ(item(ctx, newest).version_id, item(ctx, fresh).version_id);
    EXPECT_EQ(ctx.db.only<std::int64_t>(sql::newest_version, db::arg("name", "errand.errand")), 3);
  });
}

// Retention may take the words off a line; who moved what when stays.
TEST(WorkflowLines, AreNeverChanged) {
  for (const db::Query* query : sql::all) {
    if (query == &sql::lines_forget) {
      for (const char* column :
           {" at =", " move =", " kind =", " from_state =", " to_state =", " account_id ="})
        EXPECT_EQ(query->sqlite.find(column), std::string_view::npos) << column;
    } else {
      EXPECT_EQ(query->sqlite.find("UPDATE workflow_line"), std::string_view::npos) << query->name;
    }
    EXPECT_EQ(query->sqlite.find("DELETE FROM workflow_line"), std::string_view::npos) << query->name;
    EXPECT_EQ(query->sqlite.find("UPDATE workflow_version SET definition"), std::string_view::npos)
        << query->name;
  }
}

}  // namespace
}  // namespace linli::workflow
