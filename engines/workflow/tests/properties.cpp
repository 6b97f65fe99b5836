// Random definitions and random histories: never two states or none, no move without its right, every end
// reachable, and a pause leaves what was left.
#include <map>
#include <set>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engines/workflow/check.hpp"
#include "engines/workflow/deadline.hpp"
#include "engines/workflow/keep.hpp"
#include "engines/workflow/tests/errand.hpp"
#include "engines/workflow/workflow.sql.hpp"

namespace linli::workflow {
namespace {

constexpr int people =
    3;  // person 0 holds a permission and a part, person 1 the part alone, person 2 nothing

struct Arrow {
  int from, to, who;  // who: 0 permission, 1 part, 2 permission and never the part, 3 nobody
};

struct Drawn {
  int states = 2, ends = 1;
  std::vector<Arrow> arrows;
};

std::string words(const std::string& text) { return fmt::format(R"({{"zh-CN": "{0}", "en": "{0}"}})", text); }

std::string who_of(int who) {
  switch (who) {
    case 0:
      return R"("who": [{"permission": "errand.run"}])";
    case 1:
      return R"("who": [{"part": "doer"}])";
    case 2:
      return R"("who": [{"permission": "errand.run"}], "never": [{"part": "doer"}])";
    default:
      return R"("who": [])";
  }
}

// The last `ends` states are ends. Each state but the ends has a deadline of an hour that only tells.
std::string text_of(const Drawn& drawn, std::string_view name, std::string_view clock = "wall") {
  std::string states, moves, covered;
  for (int i = 0; i < drawn.states; ++i) {
    const bool end = i >= drawn.states - drawn.ends;
    states += fmt::format(R"({}{{"state": "s{}", "title": {}{}}})", i ? ", " : "", i,
                          words(fmt::format("S{}", i)), end ? R"(, "end": true, "meaning": "solved")" : "");
    if (!end) covered += fmt::format(R"({}"s{}")", covered.empty() ? "" : ", ", i);
  }
  for (std::size_t i = 0; i < drawn.arrows.size(); ++i)
    moves += fmt::format(R"({}{{"move": "m{}", "title": {}, "from": ["s{}"], "to": "s{}", {}}})",
                         i ? ", " : "", i, words(fmt::format("M{}", i)), drawn.arrows[i].from,
                         drawn.arrows[i].to, who_of(drawn.arrows[i].who));
  return fmt::format(
      R"({{"name": "{}", "title": {}, "parts": [{{"part": "doer", "title": {}}}], "states": [{}], "moves": [{}],
    "deadlines": [{{"deadline": "d", "title": {}, "from_states": [{}], "clock": "{}", "minutes": 60, "warn_percent": 50, "missed": {{"tell": true}}}}]}})",
      name, words("W"), words("D"), states, moves, words("T"), covered, clock);
}

Drawn draw() {
  Drawn drawn;
  drawn.states = *rc::gen::inRange(2, 8);
  drawn.ends = *rc::gen::inRange(1, std::min(3, drawn.states));
  const auto arrows = *rc::gen::inRange(1, 14);
  for (int i = 0; i < arrows; ++i)
    drawn.arrows.push_back({*rc::gen::inRange(0, drawn.states), *rc::gen::inRange(0, drawn.states),
                            *rc::gen::weightedElement<int>({{6, 0}, {6, 1}, {6, 2}, {1, 3}})});
  return drawn;
}

bool is_end(const Drawn& drawn, int state) { return state >= drawn.states - drawn.ends; }

// The slow way: from each state, everything that can be reached by following arrows one by one.
std::set<int> reached_from(const Drawn& drawn, int start) {
  std::set<int> reached{start};
  for (int round = 0; round < drawn.states; ++round)
    for (const auto& arrow : drawn.arrows)
      if (reached.contains(arrow.from)) reached.insert(arrow.to);
  return reached;
}

bool is_good(const Drawn& drawn) {
  const auto from_start = reached_from(drawn, 0);
  for (int state = 0; state < drawn.states; ++state) {
    if (!from_start.contains(state)) return false;
    const auto onward = reached_from(drawn, state);
    if (std::none_of(onward.begin(), onward.end(), [&](int other) { return is_end(drawn, other); }))
      return false;
  }
  return std::none_of(drawn.arrows.begin(), drawn.arrows.end(),
                      [](const Arrow& arrow) { return arrow.who == 3; });
}

// Makes a good one of any: a chain through all states, with the last before the ends leading to each of them.
Drawn mended(Drawn drawn) {
  std::erase_if(drawn.arrows, [](const Arrow& arrow) { return arrow.who == 3; });
  const int last = drawn.states - drawn.ends - 1;
  for (int state = 0; state < last; ++state) drawn.arrows.push_back({state, state + 1, state % 3});
  for (int end = last + 1; end < drawn.states; ++end) drawn.arrows.push_back({last, end, end % 3});
  return drawn;
}

class Properties : public testing::Test {
 protected:
  Properties() : test_(modules_) {
    test_.write([&](Ctx& ctx) {
      const Day on = add_days(ctx.today(), -100);
      town_ = org::create_unit(ctx, {{}, org::UnitKind::county, {"County"}, {}, on}).unit_id;
      for (int i = 0; i < people; ++i) {
        person_[i] = access::create_account(
            ctx, {fmt::format("person {}", i), fmt::format("1380000000{}", i), {}, town_});
      }
      ctx.db.run(sql_role_, db::arg("role", "town_staff"), db::arg("permission", "errand.run"));
    });
  }

  std::string next_name() { return fmt::format("errand.drawn{}", ++names_); }

  template <class F>
  auto as(int who, F&& f) {
    Actor actor;
    actor.account_id = person_[who];
    static const auto run = std::make_shared<const PermissionNames>(PermissionNames{"errand.run"});
    if (who == 0) actor.grants.push_back({"", town_, run});
    return test_.write([&](Ctx& program) {
      Ctx ctx{program.app, program.db, program.now, actor, program.call, {}};
      return f(ctx);
    });
  }

  Id<WorkflowItem> begin(const std::string& name) {
    return test_.write([&](Ctx& ctx) {
      return start(ctx, {.definition = name,
                         .subject_kind = "drawn",
                         .subject_id = ++subjects_,
                         .unit_id = town_,
                         .parts = {{"doer", person_[0], {}}, {"doer", person_[1], {}}}});
    });
  }

  static constexpr std::string_view role_params_[] = {"role", "permission"};
  static constexpr db::Query sql_role_{
      "test.role", "INSERT INTO access_role_permission (role, permission) VALUES (?1, ?2)",
      "INSERT INTO access_role_permission (role, permission) VALUES ($1, $2)", role_params_};
  std::vector<Module> modules_ = errand::modules();
  testkit::TestApp test_;
  Id<Unit> town_;
  Id<Account> person_[people];
  int names_ = 0;
  std::int64_t subjects_ = 0;
};

RC_GTEST_FIXTURE_PROP(Properties, TheCheckerSeesWhatTheSlowWaySees, ()) {
  auto drawn = draw();
  if (*rc::gen::arbitrary<bool>()) drawn = mended(drawn);
  const auto text = text_of(drawn, next_name());
  const auto problems = test_.read([&](Ctx& ctx) { return check(ctx, text).problems; });
  for (const auto& problem : problems) RC_LOG() << problem.path << ' ' << problem.code << '\n';
  RC_ASSERT(problems.empty() == is_good(drawn));
}

// Each end of a good definition is really reached, by moves that the engine makes.
RC_GTEST_FIXTURE_PROP(Properties, EveryEndIsReached, ()) {
  const auto drawn = mended(draw());
  const auto name = next_name(), text = text_of(drawn, name);
  ship(test_.app(), {.module = "errand", .json = text});
  for (int end = drawn.states - drawn.ends; end < drawn.states; ++end) {
    const auto id = begin(name);
    // Back from the end, the shortest way first.
    std::map<int, int> arrow_to;
    std::vector<int> level{0};
    std::set<int> known{0};
    while (!level.empty()) {
      std::vector<int> next;
      for (const int state : level)
        for (std::size_t i = 0; i < drawn.arrows.size(); ++i)
          if (drawn.arrows[i].from == state && known.insert(drawn.arrows[i].to).second) {
            arrow_to[drawn.arrows[i].to] = static_cast<int>(i);
            next.push_back(drawn.arrows[i].to);
          }
      level = next;
    }
    std::vector<int> way;
    for (int state = end; state != 0; state = drawn.arrows[way.back()].from)
      way.push_back(arrow_to.at(state));
    std::reverse(way.begin(), way.end());
    for (const int arrow : way)
      test_.write([&](Ctx& ctx) { move_as_program(ctx, {id, fmt::format("m{}", arrow)}); });
    const auto at = test_.read([&](Ctx& ctx) { return item(ctx, id); });
    RC_ASSERT(at.state == fmt::format("s{}", end));
    RC_ASSERT(at.ended);
  }
}

// What a person may do, said a second time, from nothing but the drawing.
bool may(const Arrow& arrow, int who) {
  const bool permission = who == 0, part = who != 2;
  switch (arrow.who) {
    case 0:
      return permission;
    case 1:
      return part;
    case 2:
      return permission && !part;
    default:
      return false;
  }
}

RC_GTEST_FIXTURE_PROP(Properties, HistoriesFollowTheDrawing, ()) {
  const auto drawn = mended(draw());
  const auto name = next_name(), text = text_of(drawn, name);
  ship(test_.app(), {.module = "errand", .json = text});
  const auto id = begin(name);
  int state = 0;
  bool paused = false;
  std::size_t moves = 0;
  const auto steps = *rc::gen::inRange(1, 25);
  for (int step = 0; step < steps; ++step) {
    const auto deed = *rc::gen::weightedElement<int>({{8, 0}, {2, 1}, {1, 2}});
    if (deed == 0) {
      const auto which = *rc::gen::inRange<std::size_t>(0, drawn.arrows.size());
      const auto who = *rc::gen::inRange(0, people);
      const auto& arrow = drawn.arrows[which];
      const bool expected = arrow.from == state && !paused && may(arrow, who);
      bool offered = false, made = true;
      as(who, [&](Ctx& ctx) {
        for (const auto& offer : offers(ctx, item(ctx, id)))
          offered = offered || offer.move == fmt::format("m{}", which);
      });
      try {
        as(who, [&](Ctx& ctx) { workflow::move(ctx, {id, fmt::format("m{}", which)}); });
      } catch (const Refused&) {
        made = false;
      }
      RC_ASSERT(made == expected);
      RC_ASSERT(offered == expected);
      if (made) state = arrow.to, ++moves;
    } else if (deed == 1) {
      test_.tick(*rc::gen::inRange<std::int64_t>(1, 90) * minute_ms);
      fire_due(test_.app());
    } else if (!is_end(drawn, state)) {
      test_.write([&](Ctx& ctx) {
        if (paused)
          resume_item(ctx, {id, {}});
        else
          pause_item(ctx, {id, {"rest"}, ctx.now + 48 * hour_ms});
      });
      paused = !paused;
    }
    const auto at = test_.read([&](Ctx& ctx) { return item(ctx, id); });
    if (paused && !at.paused) paused = false;  // the time of the pause was over
    RC_ASSERT(at.state == fmt::format("s{}", state));
    RC_ASSERT(at.ended == is_end(drawn, state));
    RC_ASSERT(at.paused == paused);
  }
  // The lines are the whole way, without a gap.
  const auto all = test_.read([&](Ctx& ctx) { return lines(ctx, id, {}, 1000); });
  std::string last = "s0";
  std::size_t made = 0;
  for (const auto& line : all) {
    if (line.kind != "move") continue;
    ++made;
    RC_ASSERT(line.from == last);
    last = *line.to;
  }
  RC_ASSERT(made == moves);
  RC_ASSERT(last == fmt::format("s{}", state));
}

// However often the clocks were stopped and for how long: what was left is left, and the deadline passes
// after exactly its time.
void pauses_keep_the_time(testkit::TestApp& test, Id<WorkflowItem> id, Clock clock) {
  const auto row = [&] {
    return test.read(
        [&](Ctx& ctx) { return ctx.db.all<DeadlineRow>(sql::deadlines, db::arg("item_id", id)).front(); });
  };
  const auto left = [&](Instant due) {
    return test.read([&](Ctx& ctx) { return calendar::between_ms(ctx, clock, ctx.now, due); });
  };
  std::int64_t expected = 60 * minute_ms;
  const auto rounds = *rc::gen::inRange(0, 6);
  for (int round = 0; round < rounds; ++round) {
    const auto before = test.now();
    test.tick(*rc::gen::inRange<std::int64_t>(0, 20 * minute_ms));
    const auto used = test.read([&](Ctx& ctx) { return calendar::between_ms(ctx, clock, before, ctx.now); });
    if (used >= expected) break;
    expected -= used;
    test.write([&](Ctx& ctx) { pause_item(ctx, {id, {"rest"}, ctx.now + 72 * hour_ms}); });
    RC_ASSERT(row().state == DeadlineState::paused);
    RC_ASSERT(row().remaining_ms == expected);
    test.tick(*rc::gen::inRange<std::int64_t>(0, 70 * hour_ms));
    fire_due(test.app());
    RC_ASSERT(row().remaining_ms == expected);
    test.write([&](Ctx& ctx) { resume_item(ctx, {id, {}}); });
    RC_ASSERT(row().state == DeadlineState::running);
    RC_ASSERT(left(row().due_at) == expected);
  }
  const auto due = row().due_at;
  test.tick(due - test.now() - 1);
  fire_due(test.app());
  RC_ASSERT(row().state == DeadlineState::running);
  test.tick(1);
  fire_due(test.app());
  RC_ASSERT(row().state == DeadlineState::missed);
}

RC_GTEST_FIXTURE_PROP(Properties, PausesKeepTheTimeOfTheWall, ()) {
  const auto name = next_name(), text = text_of({2, 1, {{0, 1, 0}}}, name);
  ship(test_.app(), {.module = "errand", .json = text});
  pauses_keep_the_time(test_, begin(name), Clock::wall);
}

RC_GTEST_FIXTURE_PROP(Properties, PausesKeepTheTimeOfWork, ()) {
  test_.tick(*rc::gen::inRange<std::int64_t>(0, 10 * day_ms));
  const auto name = next_name(), text = text_of({2, 1, {{0, 1, 0}}}, name, "working");
  ship(test_.app(), {.module = "errand", .json = text});
  pauses_keep_the_time(test_, begin(name), Clock::working);
}

}  // namespace
}  // namespace linli::workflow
