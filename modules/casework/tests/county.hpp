// A small county for the tests of this module.
#pragma once

#include "engines/access/access.hpp"
#include "engines/calendar/calendar.hpp"
#include "engines/figure/figure.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "engines/place/place.hpp"
#include "engines/setting/setting.hpp"
#include "engines/workflow/workflow.hpp"
#include "modules/casework/cases.hpp"
#include "platform/command/command.sql.hpp"
#include "platform/export/export.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::casework::testing_county {

inline std::vector<Module> modules() {
  return {Module{"command", command::sql::migrations, command::sql::all, {}, [](App&) {}},
          setting::module(),
          org::module(),
          access::module(),
          jobs::module(),
          files::module(),
          exports::module(),
          figure::module(),
          notify::module(),
          calendar::module(),
          place::module(),
          workflow::module(),
          casework::module()};
}

struct County {
  testkit::TestApp test;
  Id<Unit> county, town, village, grid;

  explicit County(bool postgres) : test(modules(), {.postgres = postgres}) {
    test.write([&](Ctx& ctx) {
      county = unit(ctx, {}, org::UnitKind::county, "County");
      town = unit(ctx, county, org::UnitKind::town, "Town");
      village = unit(ctx, town, org::UnitKind::village, "Village");
      grid = unit(ctx, village, org::UnitKind::grid, "Grid");
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

  CaseMade report(std::string text, const char* category = "road_surface") {
    return test.write([&](Ctx& ctx) {
      NewCase in;
      in.category_id = category_by_code(ctx, category)->category_id;
      in.text = std::move(text);
      in.place.text.emplace().value = "By the gate";
      return casework::report(ctx, in);
    });
  }
};

}  // namespace linli::casework::testing_county
