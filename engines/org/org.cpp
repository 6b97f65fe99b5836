#include "engines/org/org.hpp"

#include "engines/org/org.sql.hpp"
#include "engines/org/read.hpp"

namespace linli::org {
namespace {

void declare_engine(App& app) {
  app.make<MemberCounts>();
  auto& routes = app.routes;
  routes.get("/units", linli::can::signed_in, units,
             "Units: the roots, the children of one, or what is found");
  routes
      .get("/units/{unit_id}", linli::can::signed_in, unit_detail,
           "A unit and what it belongs to, today or on any day")
      .refuses(refusal::unit_not_found);
  routes.get("/units/{unit_id}/children", linli::can::signed_in, children, "The units right below one")
      .refuses(refusal::unit_not_found);
  routes.get("/units/{unit_id}/history", can::view, history, "What happened to a unit")
      .refuses(refusal::unit_not_found);
  routes.get("/public/units", linli::can::anyone, public_units, "Units by name, for everybody");

  routes.post("/units", can::change, create_unit, "Create a unit")
      .refuses(refusal::unit_not_found, refusal::unit_has_ended, refusal::kind_not_allowed,
               refusal::code_taken, refusal::day_too_early);
  routes.post("/units/{unit_id}/rename", can::change, rename_unit, "Give a unit another name from a day on")
      .refuses(refusal::unit_not_found, refusal::unit_has_ended, refusal::day_too_early);
  routes.post("/units/{unit_id}/move", can::change, move_unit, "Hang a unit under another one from a day on")
      .refuses(refusal::unit_not_found, refusal::unit_has_ended, refusal::kind_not_allowed, refusal::cycle,
               refusal::day_too_early);
  routes
      .post("/units/{unit_id}/merge", can::change, merge_unit, "Merge a unit into another one from a day on")
      .refuses(refusal::unit_not_found, refusal::unit_has_ended, refusal::kind_not_allowed, refusal::cycle,
               refusal::day_too_early);
  routes
      .post("/units/{unit_id}/upgrade", can::change, upgrade_unit,
            "Raise a unit to another kind from a day on")
      .refuses(refusal::unit_not_found, refusal::unit_has_ended, refusal::kind_not_allowed,
               refusal::not_an_upgrade, refusal::day_too_early);
  routes.post("/units/{unit_id}/dissolve", can::change, dissolve_unit, "End a unit from a day on")
      .refuses(refusal::unit_not_found, refusal::unit_has_ended, refusal::has_children,
               refusal::day_too_early);
}

}  // namespace

Module module() { return {"org", sql::migrations, sql::all, {&can::view, &can::change}, declare_engine}; }

}  // namespace linli::org
