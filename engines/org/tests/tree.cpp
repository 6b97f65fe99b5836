// The tree for random histories: whatever is changed and refused, in whatever order and from whatever day on,
// what the tree was before that day stays as it was, no day's tree has a cycle, and org_ancestor says the
// same as the parents do.
#include <map>
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engines/org/org.hpp"
#include "engines/org/org.sql.hpp"
#include "engines/org/read.hpp"
#include "engines/setting/setting.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::org {
namespace {

constexpr db::Query all_units{"test.all_units",
                              "SELECT id, parent_id, depth FROM org_unit ORDER BY id",
                              "SELECT id, parent_id, depth FROM org_unit ORDER BY id",
                              {}};
constexpr db::Query all_ancestors{
    "test.all_ancestors",
    "SELECT unit_id, ancestor_id, depth FROM org_ancestor ORDER BY unit_id, ancestor_id",
    "SELECT unit_id, ancestor_id, depth FROM org_ancestor ORDER BY unit_id, ancestor_id",
    {}};

struct UnitLine {
  Id<Unit> id, parent_id;
  std::int64_t depth = 0;
};
BOOST_DESCRIBE_STRUCT(UnitLine, (), (id, parent_id, depth))

struct AncestorLine {
  Id<Unit> unit_id, ancestor_id;
  std::int64_t depth = 0;
  friend auto operator<=>(const AncestorLine&, const AncestorLine&) = default;
};
BOOST_DESCRIBE_STRUCT(AncestorLine, (), (unit_id, ancestor_id, depth))

// The tree of one day as the reading routes tell it.
using Picture = std::map<std::int64_t, std::string>;

class Village {
 public:
  explicit Village(bool postgres) : test_(modules_, {.postgres = postgres}) {
    test_.write([&](Ctx& ctx) {
      const Day on = add_days(ctx.today(), -10);
      units_.push_back(create_unit(ctx, {{}, UnitKind::county, {"县"}, {}, on}).unit_id);
      for (const auto* name : {"东镇", "西镇"})
        units_.push_back(create_unit(ctx, {units_[0], UnitKind::town, {name}, {}, on}).unit_id);
      return 0;
    });
  }

  testkit::TestApp& test() { return test_; }
  Id<Unit> unit(std::size_t i) const { return units_[i % units_.size()]; }

  // One random change; true when it was made.
  bool change(Day on) {
    const auto which = *rc::gen::inRange(0, 10);
    const auto a = unit(*rc::gen::arbitrary<std::uint8_t>()), b = unit(*rc::gen::arbitrary<std::uint8_t>());
    const auto kind = static_cast<UnitKind>(*rc::gen::inRange(0, 12));
    try {
      test_.write([&](Ctx& ctx) {
        if (which < 4) {
          units_.push_back(
              create_unit(ctx, {a, kind, {"新" + std::to_string(units_.size())}, {}, on}).unit_id);
        } else if (which < 6) {
          move_unit(ctx, {a, b, on, {}});
        } else if (which == 6) {
          merge_unit(ctx, {a, b, on, {}});
        } else if (which == 7) {
          rename_unit(ctx, {a, {"改" + std::to_string(++names_)}, on, {}});
        } else if (which == 8) {
          upgrade_unit(ctx, {a, kind, on, {}});
        } else {
          dissolve_unit(ctx, {a, on, {}});
        }
        return 0;
      });
      return true;
    } catch (const Refused&) {
      return false;
    }
  }

  Picture picture(std::optional<Day> as_of) {
    return test_.read([&](Ctx& ctx) {
      Picture found;
      for (const auto unit : units_) {
        try {
          const auto detail = unit_detail(ctx, {unit, as_of});
          if (!as_of && detail.valid_to) continue;
          std::string line = detail.name + "/" + std::to_string(static_cast<int>(detail.kind)) + "/" +
                             std::to_string(detail.children) + "/" + std::to_string(detail.depth);
          for (const auto& above : detail.ancestors)
            line += " < " + std::to_string(above.unit_id.value) + above.name;
          found[unit.value] = line;
        } catch (const Refused&) {
          // It did not exist that day.
        }
      }
      return found;
    });
  }

  void check_ancestors() {
    test_.read([&](Ctx& ctx) {
      std::map<std::int64_t, Id<Unit>> parent;
      const auto units = ctx.db.all<UnitLine>(all_units);
      for (const auto& line : units) parent[line.id.value] = line.parent_id;
      std::set<AncestorLine> expected;
      for (const auto& line : units) {
        std::int64_t depth = 0;
        for (auto at = line.id; at; at = parent[at.value]) {
          RC_ASSERT(depth <= static_cast<std::int64_t>(units.size()));
          expected.insert({line.id, at, depth++});
        }
        RC_ASSERT(line.depth == depth - 1);
      }
      const auto stored = ctx.db.all<AncestorLine>(all_ancestors);
      RC_ASSERT(std::set<AncestorLine>(stored.begin(), stored.end()) == expected);
      RC_ASSERT(stored.size() == expected.size());
      return 0;
    });
  }

 private:
  std::vector<Module> modules_{setting::module(), module()};
  testkit::TestApp test_;
  std::vector<Id<Unit>> units_;
  int names_ = 0;
};

void check_random_history(bool postgres, int most_changes) {
  Village village(postgres);
  std::map<int, Picture> seen;  // by day, each as first seen after the last change that reaches back to it
  const int changes = *rc::gen::inRange(1, most_changes);
  for (int i = 0; i < changes; ++i) {
    const Day today = day_of(village.test().now());
    const Day on = add_days(today, -*rc::gen::inRange(0, 4));
    if (village.change(on)) seen.erase(seen.lower_bound(on.number), seen.end());
    for (int back = 0; back < 6; ++back) {
      const Day day = add_days(today, -back);
      const auto picture = village.picture(day);
      const auto before = seen.try_emplace(day.number, picture).first;
      RC_ASSERT(before->second == picture);
    }
    village.check_ancestors();
    RC_ASSERT(village.picture({}) == village.picture(today));
    if (*rc::gen::inRange(0, 3) == 0) village.test().tick(day_ms);
  }
}

class OrgTree : public testing::TestWithParam<testkit::Database> {};
INSTANTIATE_TEST_SUITE_P(, OrgTree, testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return info.param.name; });

// A server takes longer for each step.
TEST_P(OrgTree, KeepsEveryPastDay) {
  const bool postgres = GetParam().postgres;
  EXPECT_TRUE(rc::check([&] { check_random_history(postgres, postgres ? 12 : 40); }));
}

class Org : public testing::TestWithParam<testkit::Database> {
 protected:
  Org() : test_(modules_, {.postgres = GetParam().postgres}) {
    test_.write([&](Ctx& ctx) {
      const Day on = add_days(ctx.today(), -100);
      county_ = create_unit(ctx, {{}, UnitKind::county, {"中牟县"}, {}, on}).unit_id;
      town_ = create_unit(ctx, {county_, UnitKind::town, {"刘集镇"}, Text<1, 40>{"410122101"}, on}).unit_id;
      other_ = create_unit(ctx, {county_, UnitKind::town, {"官渡镇"}, {}, on}).unit_id;
      committee_ = create_unit(ctx, {town_, UnitKind::party_committee, {"企业党委"}, {}, on}).unit_id;
      branch_ = create_unit(ctx, {committee_, UnitKind::branch, {"第一支部"}, {}, on}).unit_id;
      group_ = create_unit(ctx, {branch_, UnitKind::party_group, {"第一小组"}, {}, on}).unit_id;
      return 0;
    });
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

  std::vector<Module> modules_{setting::module(), module()};
  testkit::TestApp test_;
  Id<Unit> county_, town_, other_, committee_, branch_, group_;
};

INSTANTIATE_TEST_SUITE_P(, Org, testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return info.param.name; });

TEST_P(Org, EveryQueryCompiles) {
  for (const db::Query* query : sql::all) test_.store().check(*query);
}

TEST_P(Org, AMergedUnitsRecordsStayInScope) {
  test_.write([&](Ctx& ctx) { return merge_unit(ctx, {town_, other_, today(), {}}); });
  test_.read([&](Ctx& ctx) {
    EXPECT_TRUE(within(ctx, town_, other_));
    EXPECT_TRUE(within(ctx, group_, other_));
    EXPECT_EQ(unit(ctx, committee_).parent_id, other_);
    EXPECT_EQ(unit(ctx, town_).merged_into, other_);
    const auto yesterday = unit_detail(ctx, {branch_, add_days(today(), -1)});
    EXPECT_EQ(yesterday.ancestors[1].name, "刘集镇");
    return 0;
  });
}

TEST_P(Org, AnUpgradeKeepsTheUnitAndItsHistory) {
  test_.write([&](Ctx& ctx) { return upgrade_unit(ctx, {branch_, UnitKind::general_branch, today(), {}}); });
  test_.read([&](Ctx& ctx) {
    EXPECT_EQ(unit(ctx, branch_).kind, UnitKind::general_branch);
    EXPECT_EQ(unit_detail(ctx, {branch_, add_days(today(), -1)}).kind, UnitKind::branch);
    HistoryAsked asked;
    asked.unit_id = branch_;
    const auto lines = history(ctx, asked).items;
    EXPECT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].action, ChangeAction::upgrade);
    EXPECT_EQ(lines[0].from, "branch");
    return 0;
  });
}

TEST_P(Org, WhatIsImpossibleIsRefused) {
  EXPECT_EQ(refusal_of([&](Ctx& ctx) { move_unit(ctx, {committee_, branch_, today(), {}}); }), "org.cycle");
  EXPECT_EQ(refusal_of([&](Ctx& ctx) { merge_unit(ctx, {town_, branch_, today(), {}}); }), "org.cycle");
  EXPECT_EQ(refusal_of([&](Ctx& ctx) { move_unit(ctx, {town_, group_, today(), {}}); }), "org.cycle");
  EXPECT_EQ(refusal_of([&](Ctx& ctx) {
              create_unit(ctx, {group_, UnitKind::town, {"镇"}, {}, today()});
            }),
            "org.kind_not_allowed");
  EXPECT_EQ(refusal_of([&](Ctx& ctx) {
              upgrade_unit(ctx, {town_, UnitKind::county, today(), {}});
            }),
            "org.not_an_upgrade");
  EXPECT_EQ(refusal_of([&](Ctx& ctx) { dissolve_unit(ctx, {branch_, today(), {}}); }), "org.has_children");
  EXPECT_EQ(refusal_of([&](Ctx& ctx) {
              rename_unit(ctx, {branch_, {"未来"}, add_days(today(), 1), {}});
            }),
            "request.invalid");
  test_.write([](Ctx& ctx) {
    setting::change(ctx, "org.month_closes_after_days", "200", "What was before is entered");
    return 0;
  });
  EXPECT_EQ(refusal_of([&](Ctx& ctx) {
              rename_unit(ctx, {branch_, {"以前"}, add_days(today(), -101), {}});
            }),
            "org.day_too_early");
  EXPECT_EQ(refusal_of([&](Ctx& ctx) {
              create_unit(ctx, {county_, UnitKind::town, {"镇"}, Text<1, 40>{"410122101"}, today()});
            }),
            "org.code_taken");
  EXPECT_EQ(refusal_of([&](Ctx& ctx) { dissolve_unit(ctx, {group_, today(), {}}); }), "");
  EXPECT_EQ(refusal_of([&](Ctx& ctx) { dissolve_unit(ctx, {group_, today(), {}}); }), "org.unit_has_ended");
}

TEST_P(Org, AListIsFoundByNameCodeKindAndParent) {
  test_.read([&](Ctx& ctx) {
    UnitsAsked asked;
    EXPECT_EQ(units(ctx, asked).items.at(0).unit_id, county_);
    asked.parent_id = county_;
    asked.limit = 1;
    auto page = units(ctx, asked);
    EXPECT_EQ(page.items.at(0).unit_id, town_);
    asked.after = page.next;
    page = units(ctx, asked);
    EXPECT_EQ(page.items.at(0).unit_id, other_);
    EXPECT_FALSE(page.next);
    asked = {};
    asked.q = Text<1, 80>{"支部"};
    EXPECT_EQ(units(ctx, asked).items.at(0).unit_id, branch_);
    asked.q = Text<1, 80>{"410122101"};
    EXPECT_EQ(units(ctx, asked).items.at(0).unit_id, town_);
    asked.q = Text<1, 80>{"%"};
    EXPECT_TRUE(units(ctx, asked).items.empty());
    asked = {};
    asked.kind = UnitKind::party_group;
    EXPECT_EQ(units(ctx, asked).items.at(0).unit_id, group_);
    return 0;
  });
}

TEST_P(Org, FiveThousandUnitsAreMadeAtOnce) {
  const auto start = std::chrono::steady_clock::now();
  test_.write([&](Ctx& ctx) {
    Id<Unit> parent = town_;
    for (int i = 0; i < 5000; ++i) {
      const bool village = i % 25 == 0;
      const auto made = create_unit(ctx, {village ? town_ : parent,
                                          village ? UnitKind::village : UnitKind::grid,
                                          {"单位" + std::to_string(i)},
                                          {},
                                          today()});
      if (village) parent = made.unit_id;
    }
    return 0;
  });
  const auto took = std::chrono::steady_clock::now() - start;
  EXPECT_EQ(test_.read([&](Ctx& ctx) { return unit(ctx, town_).children; }), 201);
  EXPECT_LT(took, std::chrono::seconds(20));
}

}  // namespace
}  // namespace linli::org
