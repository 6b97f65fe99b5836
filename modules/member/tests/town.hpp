// A small town for the tests of this module.
#pragma once

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/member/register.hpp"
#include "platform/command/command.sql.hpp"
#include "platform/export/export.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::member::testing_town {

inline std::vector<Module> modules() {
  return {Module{"command", command::sql::migrations, command::sql::all, {}, nullptr},
          setting::module(),
          org::module(),
          access::module(),
          jobs::module(),
          exports::module(),
          notify::module(),
          figure::module(),
          member::module()};
}

struct Town {
  testkit::TestApp test;
  Id<Unit> county, town, village, branch, other_branch, group;

  explicit Town(bool postgres)
      : test(modules(), {.postgres = postgres, .dispatch = {.workers = 2, .exporter = exports::list_file}}) {
    test.write([&](Ctx& ctx) {
      county = unit(ctx, {}, org::UnitKind::county, "County");
      town = unit(ctx, county, org::UnitKind::town, "Town");
      village = unit(ctx, town, org::UnitKind::village, "Village");
      branch = unit(ctx, town, org::UnitKind::branch, "Branch 1");
      other_branch = unit(ctx, town, org::UnitKind::branch, "Branch 2");
      group = unit(ctx, branch, org::UnitKind::party_group, "Group 1");
    });
  }

  static Id<Unit> unit(Ctx& ctx, std::optional<Id<Unit>> parent, org::UnitKind kind, const char* name) {
    org::CreateUnit in;
    in.parent_id = parent;
    in.kind = kind;
    in.name.value = name;
    in.on = Day{20200101};
    return org::create_unit(ctx, in).unit_id;
  }

  NewMember member(std::string name, std::optional<std::string> phone) const {
    NewMember in;
    in.name = std::move(name);
    in.phone = std::move(phone);
    in.branch_id = branch;
    in.joined_on = Day{20100701};
    return in;
  }
};

}  // namespace linli::member::testing_town
