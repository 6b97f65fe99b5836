// The tree of units changes; members and residents go along.
#include "engines/org/org.hpp"
#include "modules/member/member.sql.hpp"
#include "modules/member/register.hpp"
#include "modules/member/routes.hpp"

namespace linli::member {
namespace {

void move_members(Ctx& ctx, const db::Query& query, const char* param, Id<Unit> from, Membership wish) {
  for (Record& record : ctx.db.all<Record>(query, db::arg(param, from))) {
    const auto before = record.branch_id;
    // The groups of a merged branch go along with it.
    if (wish.branch_id) wish.group_id = record.group_id;
    const auto changes = amend(ctx, record, wish);
    set_record(ctx, record, before);
    log_change(ctx, record.person_id, By(ctx), "move", changes);
  }
}

void unit_merged(Ctx& ctx, const org::UnitMerged& event) {
  Membership to_branch, to_group;
  to_branch.branch_id = event.into_id;
  to_group.group_id = event.into_id;
  move_members(ctx, sql::members_in_branch, "branch_id", event.unit_id, to_branch);
  move_members(ctx, sql::members_in_group, "group_id", event.unit_id, to_group);
  ctx.db.run(sql::residents_move, db::arg("unit_id", event.unit_id), db::arg("into_id", event.into_id));
}

void unit_dissolved(Ctx& ctx, const org::UnitDissolved& event) {
  const auto unit = db::arg("unit_id", event.unit_id);
  const bool lived_in = ctx.db.maybe<Id<Person>>(sql::resident_in_unit, unit).has_value();
  demand(!lived_in && members_of_unit(ctx, event.unit_id) == 0, refusal::branch_has_members);
}

}  // namespace

void follow_units(App& app) {
  app.on<org::UnitMerged>(unit_merged);
  app.on<org::UnitDissolved>(unit_dissolved);
  app.get<org::MemberCounts>().count = members_of_unit;
}

}  // namespace linli::member
