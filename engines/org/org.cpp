#include "engines/org/org.hpp"

#include "engines/org/headcount.hpp"
#include "engines/org/org.sql.hpp"
#include "engines/org/preview.hpp"
#include "engines/org/read.hpp"
#include "engines/org/relations.hpp"
#include "engines/org/texts.hpp"
#include "engines/org/tree.hpp"
#include "engines/setting/setting.hpp"

namespace linli::org {
namespace {

void declare_reads(Routes& routes) {
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
  routes
      .get("/unit-tree", linli::can::signed_in, tree,
           "A unit and the levels below it, with members, today or on any day")
      .refuses(refusal::unit_not_found)
      .heavy();
  routes.get("/unit-search", linli::can::signed_in, search,
             "Units by name or code, each with what it hangs under");
  routes
      .get("/units/{unit_id}/relations", linli::can::signed_in, relations,
           "What a unit belongs to beside the tree, and what belongs to it")
      .refuses(refusal::unit_not_found);
  routes
      .get("/units/{unit_id}/preview", can::change, preview,
           "What a restructuring would move, and whether it would be refused")
      .refuses(refusal::unit_not_found, refusal::unit_has_ended);
  routes
      .get("/headcounts", can::view, headcounts,
           "Members of a unit and of each below it, by the formal relation, on any day")
      .refuses(refusal::unit_not_found);
  routes.get("/headcounts/rows", can::view, headcount_rows, "The same as a list")
      .exports()
      .refuses(refusal::unit_not_found);
  routes
      .get("/units/{unit_id}/headcount-series", can::view, headcount_series,
           "Members of a unit month by month")
      .refuses(refusal::unit_not_found)
      .heavy();
}

void declare_changes(Routes& routes) {
  routes.post("/units", can::change, create_unit, "Create a unit, with what it belongs to")
      .refuses(refusal::unit_not_found, refusal::unit_has_ended, refusal::kind_not_allowed,
               refusal::code_taken, refusal::day_too_early, refusal::already_related, refusal::relation_taken,
               refusal::joint_too_many, refusal::not_itself);
  routes
      .post("/units/{unit_id}/split", can::change, split_unit,
            "Make a new unit of chosen children and members of one, from a day on")
      .refuses(refusal::unit_not_found, refusal::unit_has_ended, refusal::kind_not_allowed,
               refusal::code_taken, refusal::day_too_early, refusal::month_closed, refusal::nothing_goes_over,
               refusal::not_a_child);
  routes
      .post("/units/{unit_id}/relations", can::change, relate,
            "Let a unit belong to another one beside the tree, from a day on")
      .refuses(refusal::unit_not_found, refusal::unit_has_ended, refusal::already_related,
               refusal::relation_taken, refusal::joint_too_many, refusal::not_itself, refusal::cycle,
               refusal::day_too_early, refusal::month_closed);
  routes.post("/unit-relations/{relation_id}/end", can::change, end_relation, "End a relation from a day on")
      .refuses(refusal::relation_not_found, refusal::relation_has_ended, refusal::cycle,
               refusal::day_too_early, refusal::month_closed);
  routes
      .post("/units/{unit_id}/formal", can::change, set_formal,
            "Say by which relation statistics count a unit, from a day on")
      .refuses(refusal::unit_not_found, refusal::unit_has_ended, refusal::relation_not_found,
               refusal::relation_has_ended, refusal::not_itself, refusal::cycle, refusal::day_too_early,
               refusal::month_closed);
  routes.post("/units/{unit_id}/rename", can::change, rename_unit, "Give a unit another name from a day on")
      .refuses(refusal::unit_not_found, refusal::unit_has_ended, refusal::day_too_early,
               refusal::month_closed);
  routes.post("/units/{unit_id}/move", can::change, move_unit, "Hang a unit under another one from a day on")
      .refuses(refusal::unit_not_found, refusal::unit_has_ended, refusal::kind_not_allowed, refusal::cycle,
               refusal::day_too_early, refusal::month_closed);
  routes
      .post("/units/{unit_id}/merge", can::change, merge_unit, "Merge a unit into another one from a day on")
      .refuses(refusal::unit_not_found, refusal::unit_has_ended, refusal::kind_not_allowed, refusal::cycle,
               refusal::day_too_early, refusal::month_closed);
  routes
      .post("/units/{unit_id}/upgrade", can::change, upgrade_unit,
            "Raise a unit to another kind from a day on")
      .refuses(refusal::unit_not_found, refusal::unit_has_ended, refusal::kind_not_allowed,
               refusal::not_an_upgrade, refusal::day_too_early, refusal::month_closed);
  routes.post("/units/{unit_id}/dissolve", can::change, dissolve_unit, "End a unit from a day on")
      .refuses(refusal::unit_not_found, refusal::unit_has_ended, refusal::has_children,
               refusal::day_too_early, refusal::month_closed);
}

void declare_engine(App& app) {
  app.make<MemberCounts>();
  app.make<MovingParts>();
  setting::Setting joint;
  joint.key = "org.joint_most";
  joint.default_value = "5";
  joint.min = 2;
  joint.max = 50;
  joint.unit = "units";
  joint.source = texts::joint_source;
  setting::Setting closing;
  closing.key = "org.month_closes_after_days";
  closing.default_value = "10";
  closing.min = 0;
  closing.max = 3660;
  closing.unit = "days";
  closing.source = texts::closing_source;
  setting::declare(app, {joint, closing});
  declare_reads(app.routes);
  declare_changes(app.routes);
}

}  // namespace

Module module() { return {"org", sql::migrations, sql::all, {&can::view, &can::change}, declare_engine}; }

}  // namespace linli::org
