// Statistics of any day: whatever is restructured, related and counted afterwards, from whatever day on, a
// unit's headcount of the days before that day stays what it was, and a unit counts what is formally below
// it, each member once.
#include "engines/org/headcount.hpp"

#include <map>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engines/org/org.sql.hpp"
#include "engines/org/preview.hpp"
#include "engines/org/relations.hpp"
#include "engines/org/tree.hpp"
#include "engines/setting/setting.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::org {
namespace {

struct FormalPlace {
  Id<Unit> unit_id, parent_id;
};
BOOST_DESCRIBE_STRUCT(FormalPlace, (), (unit_id, parent_id))

// Stands for the module that keeps members.
void merged(Ctx& ctx, const UnitMerged& event) {
  const auto n = ctx.db.only<std::int64_t>(sql::own_count, db::arg("unit_id", event.unit_id),
                                           db::arg("as_of", event.on));
  if (n == 0) return;
  count_members(ctx, event.unit_id, event.on, -n);
  count_members(ctx, event.into_id, event.on, n);
}

constexpr Refusal has_members{"test.has_members", 409};

void dissolved(Ctx& ctx, const UnitDissolved& event) {
  const auto today = ctx.today();
  demand(ctx.db.only<std::int64_t>(sql::own_count, db::arg("unit_id", event.unit_id),
                                   db::arg("as_of", today)) == 0,
         has_members);
}

Module people() {
  return {"people", {}, {}, {}, [](App& app) {
            app.on<UnitMerged>(merged);
            app.on<UnitDissolved>(dissolved);
          }};
}

using Counts = std::map<std::int64_t, std::int64_t>;

class County {
 public:
  explicit County(bool postgres) : test_(modules_, {.postgres = postgres}) {
    test_.write([&](Ctx& ctx) {
      const Day on = add_days(ctx.today(), -10);
      units_.push_back(create_unit(ctx, {{}, UnitKind::county, {"县"}, {}, on}).unit_id);
      for (const auto* name : {"东镇", "西镇"})
        units_.push_back(create_unit(ctx, {units_[0], UnitKind::town, {name}, {}, on}).unit_id);
      for (const auto town : {1U, 2U})
        units_.push_back(
            create_unit(ctx, {units_[town], UnitKind::party_committee, {"党委"}, {}, on}).unit_id);
      return 0;
    });
  }

  testkit::TestApp& test() { return test_; }

  bool change(Day on) {
    const auto which = *rc::gen::inRange(0, 14);
    const auto a = unit(), b = unit();
    try {
      test_.write([&](Ctx& ctx) {
        act(ctx, which, a, b, on);
        return 0;
      });
      return true;
    } catch (const Refused&) {
      return false;
    }
  }

  // Every unit's headcount on a day; also that each is its own and its formal children's.
  Counts counts(Day day) {
    return test_.read([&](Ctx& ctx) {
      Counts found, own;
      for (const auto unit : units_) {
        found[unit.value] = headcount(ctx, unit, day);
        own[unit.value] =
            ctx.db.only<std::int64_t>(sql::own_count, db::arg("unit_id", unit), db::arg("as_of", day));
      }
      Counts sums = own;
      std::int64_t all = 0;
      for (const auto& [unit, members] : own) all += members;
      for (const auto& place : ctx.db.all<FormalPlace>(as_of(day)))
        if (place.parent_id) sums[place.parent_id.value] += found[place.unit_id.value];
      for (const auto& [unit, sum] : sums) RC_ASSERT(found[unit] == sum);
      RC_ASSERT(found[units_[0].value] == all);
      for (const auto unit : units_) {
        HeadcountsAsked asked{unit, day};
        RC_ASSERT(headcounts(ctx, asked).total == found[unit.value]);
      }
      return found;
    });
  }

 private:
  Id<Unit> unit() { return units_[*rc::gen::inRange<std::size_t>(0, units_.size())]; }

  // The test's own queries have no parameters, so each day has one.
  static const db::Query& as_of(Day day) {
    struct Text {
      std::string name, text;
      db::Query query;
    };
    static std::map<int, Text> made;
    auto& one = made[day.number];
    if (!one.text.empty()) return one.query;
    const auto number = std::to_string(day.number);
    one.name = "test.formal_on_" + number;
    one.text = "SELECT unit_id, parent_id FROM org_formal WHERE valid_from <= " + number +
               " AND (valid_to IS NULL OR valid_to > " + number + ")";
    return one.query = {one.name, one.text, one.text, {}};
  }

  void act(Ctx& ctx, int which, Id<Unit> a, Id<Unit> b, Day on) {
    const auto kind = which % 2 == 0 ? UnitKind::branch : UnitKind::general_branch;
    const auto name = Text<1, 80>{"新" + std::to_string(units_.size())};
    if (which < 3) {
      units_.push_back(create_unit(ctx, {a, kind, name, {}, on}).unit_id);
    } else if (which < 6) {
      const auto found = org::unit(ctx, a);
      demand(!found.valid_to && found.valid_from <= on, refusal::unit_has_ended);
      count_members(ctx, a, on, which);
    } else if (which == 6) {
      move_unit(ctx, {a, b, on, {}});
    } else if (which == 7) {
      merge_unit(ctx, {a, b, on, {}});
    } else if (which == 8) {
      dissolve_unit(ctx, {a, on, {}});
    } else if (which == 9) {
      const auto below = ctx.db.all<FormalPlace>(as_of(on));
      SplitUnit in;
      in.unit_id = a;
      in.name = name;
      in.on = on;
      for (const auto& place : below)
        if (place.parent_id == a) in.child_ids = {place.unit_id};
      units_.push_back(split_unit(ctx, in).unit_id);
    } else if (which < 12) {
      relations_.push_back(
          relate(ctx, {a, static_cast<RelationKind>(*rc::gen::inRange(0, 6)), b, which == 10, on, {}})
              .relation_id);
    } else if (!relations_.empty()) {
      const auto relation = relations_[*rc::gen::inRange<std::size_t>(0, relations_.size())];
      if (which == 12)
        end_relation(ctx, {relation, on, {}});
      else
        set_formal(ctx, {a, relation, on, {}});
    }
  }
  std::vector<Module> modules_{setting::module(), module(), people()};
  testkit::TestApp test_;
  std::vector<Id<Unit>> units_;
  std::vector<Id<UnitRelation>> relations_;
};

// Of the days before a change nothing becomes another; of days that are closed nothing ever does, from
// whatever day changes are asked for.
void check_random_history(bool postgres, int most_changes) {
  County county(postgres);
  county.test().write([](Ctx& ctx) {
    setting::change(ctx, "org.month_closes_after_days", "1", "Soon");
    return 0;
  });
  std::map<int, Counts> seen;
  const int changes = *rc::gen::inRange(1, most_changes);
  for (int i = 0; i < changes; ++i) {
    const Day today = day_of(county.test().now());
    const Day open = county.test().read([](Ctx& ctx) { return first_open_day(ctx); });
    const Day on = add_days(today, -*rc::gen::inRange(0, 7));
    if (county.change(on)) seen.erase(seen.lower_bound(std::max(on, open).number), seen.end());
    for (int back = 0; back < 8; ++back) {
      const Day day = add_days(today, -back);
      auto counts = county.counts(day);
      // A unit that came later had nobody that day.
      std::erase_if(counts, [](const auto& entry) { return entry.second == 0; });
      RC_ASSERT(seen.try_emplace(day.number, counts).first->second == counts);
    }
    if (*rc::gen::inRange(0, 3) == 0) county.test().tick(day_ms);
  }
}

TEST(Headcounts, OfAPastDayNeverChange) {
  EXPECT_TRUE(rc::check([] { check_random_history(false, 25); }));
}

// A few longer ones: each has a schema of its own to make first.
TEST(Headcounts, OfAPastDayNeverChangeOnPostgres) {
  if (testkit::databases().size() < 2) return;
  rc::detail::TestParams params;
  params.maxSuccess = 5;
  const auto result =
      rc::detail::checkTestable([] { check_random_history(true, 12); }, rc::detail::TestMetadata(), params);
  EXPECT_TRUE(result.is<rc::detail::SuccessResult>());
}

class Formal : public testing::TestWithParam<testkit::Database> {
 protected:
  Formal() : test_(modules_, {.postgres = GetParam().postgres}) {
    test_.write([&](Ctx& ctx) {
      on_ = add_days(ctx.today(), -100);
      setting::change(ctx, "org.month_closes_after_days", "200", "What was before is entered");
      county_ = create_unit(ctx, {{}, UnitKind::county, {"中牟县"}, {}, on_}).unit_id;
      town_ = create_unit(ctx, {county_, UnitKind::town, {"刘集镇"}, {}, on_}).unit_id;
      sector_ = create_unit(ctx, {county_, UnitKind::party_committee, {"建筑行业党委"}, {}, on_}).unit_id;
      branch_ = create_unit(ctx, {town_, UnitKind::branch, {"工地支部"}, {}, on_}).unit_id;
      count_members(ctx, branch_, on_, 7);
      return 0;
    });
  }

  std::int64_t count(Id<Unit> unit, Day day) {
    return test_.read([&](Ctx& ctx) { return headcount(ctx, unit, day); });
  }
  template <class F>
  std::string refusal_of(F f) {
    try {
      test_.write([&](Ctx& ctx) { return f(ctx), 0; });
      return "";
    } catch (const Refused& refused) {
      return std::string(refused.code());
    }
  }
  Day today() { return day_of(test_.now()); }

  std::vector<Module> modules_{setting::module(), module(), people()};
  testkit::TestApp test_;
  Day on_;
  Id<Unit> county_, town_, sector_, branch_;
};

INSTANTIATE_TEST_SUITE_P(, Formal, testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return info.param.name; });

TEST_P(Formal, StatisticsCountWhereTheFormalRelationSays) {
  const auto middle = add_days(on_, 50);
  const auto relation = test_.write([&](Ctx& ctx) {
    return relate(ctx, {branch_, RelationKind::dual, sector_, true, middle, {}}).relation_id;
  });
  EXPECT_EQ(count(town_, add_days(middle, -1)), 7);
  EXPECT_EQ(count(town_, middle), 0);
  EXPECT_EQ(count(sector_, middle), 7);
  EXPECT_EQ(count(county_, today()), 7);
  // The tree that scopes follow is another matter.
  EXPECT_TRUE(test_.read([&](Ctx& ctx) { return within(ctx, branch_, town_); }));
  test_.write([&](Ctx& ctx) { return end_relation(ctx, {relation, today(), {}}); });
  EXPECT_EQ(count(town_, today()), 7);
  EXPECT_EQ(count(sector_, add_days(today(), -1)), 7);
  EXPECT_EQ(refusal_of([&](Ctx& ctx) {
              end_relation(ctx, {relation, today(), {}});
            }),
            "org.relation_has_ended");
  EXPECT_EQ(refusal_of([&](Ctx& ctx) {
              relate(ctx, {branch_, RelationKind::dual, sector_, true, middle, {}});
            }),
            "org.day_too_early");
}

TEST_P(Formal, WhatComesOutOfAUnitCountsWhereItCounts) {
  const auto made = test_.write([&](Ctx& ctx) {
    relate(ctx, {branch_, RelationKind::dual, sector_, true, on_, {}});
    const auto group = create_unit(ctx, {branch_, UnitKind::party_group, {"一组"}, {}, on_}).unit_id;
    SplitUnit in;
    in.unit_id = branch_;
    in.name = {"工地二支部"};
    in.child_ids = {group};
    in.on = today();
    const auto unit = split_unit(ctx, in).unit_id;
    count_members(ctx, unit, today(), 3);
    return unit;
  });
  EXPECT_EQ(count(sector_, today()), 10);
  EXPECT_EQ(count(town_, today()), 0);
  test_.read([&](Ctx& ctx) {
    const auto now = relations(ctx, {made, {}}).items;
    EXPECT_EQ(now.size(), 1U);
    EXPECT_TRUE(now.at(0).formal);
    EXPECT_EQ(now.at(0).other_id, sector_);
    return 0;
  });
}

TEST_P(Formal, AMonthThatIsClosedStaysAsItWasReported) {
  const Day closed{today().number / 100 * 100 + 1};
  test_.write([&](Ctx& ctx) {
    setting::change(ctx, "org.month_closes_after_days", "0", "All is entered");
    return 0;
  });
  const auto before = add_days(closed, -1);
  EXPECT_EQ(test_.read([](Ctx& ctx) { return first_open_day(ctx); }), closed);
  const auto refused = [&](auto&& act) { EXPECT_EQ(refusal_of(act), "org.month_closed"); };
  refused([&](Ctx& ctx) { count_members(ctx, branch_, before, 1); });
  refused([&](Ctx& ctx) { move_unit(ctx, {branch_, sector_, before, {}}); });
  refused([&](Ctx& ctx) { merge_unit(ctx, {branch_, sector_, before, {}}); });
  refused([&](Ctx& ctx) { rename_unit(ctx, {branch_, {"新名"}, before, {}}); });
  refused([&](Ctx& ctx) { relate(ctx, {branch_, RelationKind::dual, sector_, true, before, {}}); });
  refused([&](Ctx& ctx) { begin_relation(ctx, branch_, {RelationKind::dual, sector_, true, {}}, before); });
  EXPECT_EQ(refusal_of([&](Ctx& ctx) { count_members(ctx, branch_, closed, 1); }), "");
  EXPECT_EQ(count(county_, before), 7);
}

TEST_P(Formal, NoUnitCountsUnderItself) {
  EXPECT_EQ(refusal_of([&](Ctx& ctx) {
              relate(ctx, {town_, RelationKind::party, branch_, true, today(), {}});
            }),
            "org.cycle");
  EXPECT_EQ(refusal_of([&](Ctx& ctx) {
              relate(ctx, {branch_, RelationKind::party, branch_, {}, today(), {}});
            }),
            "org.not_itself");
  EXPECT_EQ(refusal_of([&](Ctx& ctx) {
              relate(ctx, {branch_, RelationKind::party, sector_, {}, today(), {}});
            }),
            "");
  EXPECT_EQ(refusal_of([&](Ctx& ctx) {
              relate(ctx, {branch_, RelationKind::party, sector_, {}, today(), {}});
            }),
            "org.already_related");
  EXPECT_EQ(refusal_of([&](Ctx& ctx) {
              relate(ctx, {branch_, RelationKind::party, county_, {}, today(), {}});
            }),
            "org.relation_taken");
}

TEST_P(Formal, AMergedUnitHandsOverWhatBelongedToIt) {
  const auto other = test_.write([&](Ctx& ctx) {
    relate(ctx, {branch_, RelationKind::dual, sector_, true, on_, {}});
    return create_unit(ctx, {county_, UnitKind::party_committee, {"城建党委"}, {}, on_}).unit_id;
  });
  test_.write([&](Ctx& ctx) { return merge_unit(ctx, {sector_, other, today(), {}}); });
  EXPECT_EQ(count(other, today()), 7);
  EXPECT_EQ(count(sector_, add_days(today(), -1)), 7);
  test_.read([&](Ctx& ctx) {
    const auto now = relations(ctx, {branch_, {}}).items;
    EXPECT_EQ(now.size(), 1U);
    EXPECT_EQ(now.at(0).other_id, other);
    EXPECT_TRUE(now.at(0).formal);
    const auto before = relations(ctx, {branch_, add_days(today(), -1)}).items;
    EXPECT_EQ(before.at(0).other_id, sector_);
    return 0;
  });
}

TEST_P(Formal, TheTreeIsShownBothWays) {
  test_.write([&](Ctx& ctx) {
    return relate(ctx, {branch_, RelationKind::dual, sector_, true, today(), {}});
  });
  test_.read([&](Ctx& ctx) {
    const auto members_of = [](const Tree& tree, Id<Unit> unit) {
      for (const auto& node : tree.nodes)
        if (node.unit_id == unit) return node.members;
      return std::int64_t{-1};
    };
    const auto scope = tree(ctx, {{}, 2, {}, TreeBy::scope}), formal = tree(ctx, {{}, 9, {}, TreeBy::formal});
    EXPECT_TRUE(scope.more);
    EXPECT_EQ(scope.nodes.size(), 3U);
    EXPECT_EQ(members_of(scope, town_), 7);
    EXPECT_FALSE(formal.more);
    EXPECT_EQ(members_of(formal, town_), 0);
    EXPECT_EQ(members_of(formal, sector_), 7);
    EXPECT_EQ(formal.nodes.back().relations, 1);
    return 0;
  });
}

TEST_P(Formal, APreviewSaysWhatWouldGoAndWhatWouldBeRefused) {
  test_.read([&](Ctx& ctx) {
    const auto merge = preview(ctx, {town_, ChangeAction::merge, sector_, {}, {}});
    EXPECT_FALSE(merge.refused);
    EXPECT_EQ(merge.goes.at(0).what, "units");
    EXPECT_EQ(merge.goes.at(0).count, 1);
    const auto upgrade = preview(ctx, {branch_, ChangeAction::upgrade, {}, UnitKind::party_committee, {}});
    EXPECT_EQ(upgrade.refused->code, "org.not_an_upgrade");
    const auto dissolve = preview(ctx, {town_, ChangeAction::dissolve, {}, {}, {}});
    EXPECT_EQ(dissolve.refused->code, "org.has_children");
    return 0;
  });
}

TEST_P(Formal, AJointBranchCoversNotMoreThanTheSettingSays) {
  test_.write([&](Ctx& ctx) {
    for (int i = 0; i < 5; ++i) {
      CreateUnit in{town_, UnitKind::enterprise, {"企业" + std::to_string(i)}, {}, today()};
      in.relations.push_back({RelationKind::joint, branch_, false, {}});
      create_unit(ctx, in);
    }
    return 0;
  });
  EXPECT_EQ(refusal_of([&](Ctx& ctx) {
              CreateUnit in{town_, UnitKind::enterprise, {"企业"}, {}, today()};
              in.relations.push_back({RelationKind::joint, branch_, false, {}});
              create_unit(ctx, in);
            }),
            "org.joint_too_many");
}

}  // namespace
}  // namespace linli::org
