// The past stays: whatever happens to members and units, the headcount of a day that is over never changes
// again, and the register's dated lines add up to it.
#include <map>
#include <random>

#include <gtest/gtest.h>

#include "engines/org/headcount.hpp"
#include "modules/member/tests/town.hpp"

namespace linli::member {
namespace {

using testing_town::Town;

class History : public ::testing::TestWithParam<testkit::Database> {};
INSTANTIATE_TEST_SUITE_P(Databases, History, ::testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return info.param.name; });

constexpr int days_played = 40, acts_a_day = 4;

struct Play {
  Town town;
  std::mt19937 dice{20261122};
  std::vector<Id<Unit>> branches;
  std::vector<Id<Unit>> units;
  std::vector<Id<Member>> members;
  std::map<std::pair<std::int64_t, int>, std::int64_t> seen;

  explicit Play(bool postgres) : town(postgres) {
    branches = {town.branch, town.other_branch};
    units = {town.county, town.town, town.branch, town.other_branch};
  }

  template <class T>
  T pick(const std::vector<T>& from) {
    return from[dice() % from.size()];
  }

  void act(Ctx& ctx) {
    const auto today = ctx.today();
    switch (dice() % 8) {
      case 0:
      case 1:
      case 2: {
        auto in = town.member("Somebody", "139" + std::to_string(10000000 + members.size()));
        in.branch_id = pick(branches);
        members.push_back(create(ctx, in));
        return;
      }
      case 3:
        if (!members.empty()) move_to(ctx, pick(members), pick(branches), {today, StayReason::transferred});
        return;
      case 4:
        if (!members.empty())
          set_standing(ctx, pick(members), dice() % 2 ? Status::lost : Status::suspended,
                       {today, StayReason::lost});
        return;
      case 5:
        if (!members.empty()) leave(ctx, pick(members), LeftReason::other, today, {});
        return;
      case 6: {
        org::SplitUnit split;
        split.unit_id = pick(branches);
        split.name.value = "Split";
        split.on = today;
        for (const auto& member : each_of_unit(ctx, split.unit_id, {}, 2))
          split.member_ids.push_back(member.member_id);
        const auto made = org::split_unit(ctx, split).unit_id;
        branches.push_back(made);
        units.push_back(made);
        return;
      }
      default: {
        if (branches.size() < 3) return;
        org::MergeUnit merge;
        merge.unit_id = branches.back();
        merge.into_id = branches.front();
        merge.on = today;
        org::merge_unit(ctx, merge);
        branches.pop_back();
        return;
      }
    }
  }

  // What the dated lines say of a branch on a day.
  static std::int64_t by_lines(Ctx& ctx, Id<Unit> unit, Day on) {
    std::int64_t members = 0;
    for (const auto& member : each_of_unit_on(ctx, unit, on, {}, 10'000))
      members += member.status != Status::suspended;
    return members;
  }
};

TEST_P(History, ADayThatIsOverStaysAsItWas) {
  Play play(GetParam().postgres);
  for (int day = 0; day < days_played; ++day) {
    for (int i = 0; i < acts_a_day; ++i) {
      try {
        play.town.test.write([&](Ctx& ctx) { play.act(ctx); });
      } catch (const Refused&) {
        // Somebody was chosen who has left, or who is there already: nothing has happened.
      }
    }
    play.town.test.read([&](Ctx& ctx) {
      const auto today = ctx.today();
      for (const auto unit : play.units)
        play.seen[{unit.value, today.number}] = org::headcount(ctx, unit, today);
      EXPECT_EQ(org::headcount(ctx, play.town.county, today), Play::by_lines(ctx, play.town.county, today))
          << to_text(today);
      EXPECT_EQ(org::headcount(ctx, play.town.county, today), members_of_unit(ctx, play.town.county))
          << to_text(today);
    });
    play.town.test.tick(day_ms);
  }
  play.town.test.read([&](Ctx& ctx) {
    for (const auto& [of, members] : play.seen)
      EXPECT_EQ(org::headcount(ctx, Id<Unit>{of.first}, Day{of.second}), members)
          << of.first << " " << of.second;
  });
}

}  // namespace
}  // namespace linli::member
