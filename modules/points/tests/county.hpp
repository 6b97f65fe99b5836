// A county with one branch and as many members as a test asks for.
#pragma once

#include <span>
#include <vector>

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/member/member.hpp"
#include "modules/points/dto.hpp"
#include "platform/command/command.sql.hpp"
#include "platform/export/export.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::points {

inline std::span<const Module> tested_modules() {
  static const std::vector<Module> modules{
      setting::module(), org::module(),    access::module(),
      jobs::module(),    files::module(),  exports::module(),
      ledger::module(),  figure::module(), notify::module(),
      member::module(),  points::module(), {"command", command::sql::migrations, command::sql::all}};
  return modules;
}

struct RuleWanted {
  Points amount{1};
  std::optional<std::int64_t> cap_day{}, cap_month{}, cap_year{};
};

struct County {
  explicit County(bool postgres, int members_wanted) : test(tested_modules(), {.postgres = postgres}) {
    test.write([&](Ctx& ctx) {
      org::CreateUnit unit;
      unit.kind = org::UnitKind::county;
      unit.name.value = "County";
      unit.on = Day{20200101};
      county = org::create_unit(ctx, unit).unit_id;
      unit.kind = org::UnitKind::branch;
      unit.parent_id = county;
      unit.name.value = "Branch";
      branch = org::create_unit(ctx, unit).unit_id;
    });
    for (int made = 0; made < members_wanted; made += 1000)
      test.write([&](Ctx& ctx) {
        for (int i = made; i < std::min(made + 1000, members_wanted); ++i) add_member(ctx, i);
      });
  }

  void add_member(Ctx& ctx, int number) {
    member::NewMember member;
    member.name = "Member " + std::to_string(number);
    member.birth_on = Day{19800101};
    member.branch_id = branch;
    member.joined_on = Day{20100701};
    members.push_back(member::create(ctx, member));
  }

  Id<Rule> rule(const RuleWanted& wanted) {
    return test.write([&](Ctx& ctx) {
      CreateRule rule;
      rule.name.value = "Rule";
      rule.amount = wanted.amount;
      rule.cap_day = wanted.cap_day;
      rule.cap_month = wanted.cap_month;
      rule.cap_year = wanted.cap_year;
      rule.valid_from = Day{20240101};
      rule.source.value = "test";
      rule.unit_id = county;
      return create_rule(ctx, rule).rule_id;
    });
  }

  testkit::TestApp test;
  Id<Unit> county, branch;
  std::vector<Id<Member>> members;
};

}  // namespace linli::points
