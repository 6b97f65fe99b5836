// The tree of units changes; members and residents go along.
#include "engines/org/org.hpp"
#include "engines/org/preview.hpp"
#include "modules/member/member.sql.hpp"
#include "modules/member/register.hpp"
#include "modules/member/routes.hpp"

namespace linli::member {
namespace {

void move_members(Ctx& ctx, const db::Query& query, const char* param, Id<Unit> from, Day on,
                  Membership wish) {
  for (Record& record : ctx.db.all<Record>(query, db::arg(param, from))) {
    const auto before = record;
    // The groups of a merged branch go along with it.
    if (wish.branch_id) wish.group_id = record.group_id;
    const auto changes = amend(ctx, record, wish);
    set_record(ctx, record, before, Turn{on, StayReason::restructured});
    log_change(ctx, record.person_id, By(ctx), "move", changes);
  }
}

void unit_merged(Ctx& ctx, const org::UnitMerged& event) {
  Membership to_branch, to_group;
  to_branch.branch_id = event.into_id;
  to_group.group_id = event.into_id;
  move_members(ctx, sql::members_in_branch, "branch_id", event.unit_id, event.on, to_branch);
  move_members(ctx, sql::members_in_group, "group_id", event.unit_id, event.on, to_group);
  ctx.db.run(sql::residents_move, db::arg("unit_id", event.unit_id), db::arg("into_id", event.into_id));
}

// The chosen ones go over; groups that went with the new unit keep theirs.
void unit_split(Ctx& ctx, const org::UnitSplit& event) {
  for (const auto id : event.member_ids) {
    const auto before = find_record(ctx, id);
    demand(before && before->branch_id == event.unit_id, refusal::not_in_unit);
    auto record = *before;
    Membership wish;
    wish.branch_id = event.new_id;
    if (before->group_id && org::within(ctx, *before->group_id, event.new_id))
      wish.group_id = before->group_id;
    const auto changes = amend(ctx, record, wish);
    if (changes.empty()) continue;
    set_record(ctx, record, *before, Turn{event.on, StayReason::restructured});
    log_change(ctx, record.person_id, By(ctx), "move", changes);
  }
}

void unit_dissolved(Ctx& ctx, const org::UnitDissolved& event) {
  const auto unit = db::arg("unit_id", event.unit_id);
  const bool lived_in = ctx.db.maybe<Id<Person>>(sql::resident_in_unit, unit).has_value();
  // Whoever is suspended is not counted and still belongs to it.
  const bool belonged_to =
      !ctx.db.all<Record>(sql::members_in_branch, db::arg("branch_id", event.unit_id)).empty();
  demand(!lived_in && !belonged_to && members_of_unit(ctx, event.unit_id) == 0, refusal::branch_has_members);
}

std::vector<org::Moving> would_move(Ctx& ctx, const org::Restructuring& asked) {
  const bool ends = asked.action == org::ChangeAction::dissolve;
  std::int64_t here = 0;
  if (ends || asked.action == org::ChangeAction::merge)
    here = static_cast<std::int64_t>(
        ctx.db.all<Record>(sql::members_in_branch, db::arg("branch_id", asked.unit_id)).size());
  else
    here = members_of_unit(ctx, asked.unit_id);
  return {{"members", here, ends && here > 0}};
}

}  // namespace

void follow_units(App& app) {
  app.on<org::UnitMerged>(unit_merged);
  app.on<org::UnitSplit>(unit_split);
  app.on<org::UnitDissolved>(unit_dissolved);
  app.get<org::MovingParts>().count.push_back(would_move);
  app.get<org::MemberCounts>().count = members_of_unit;
}

}  // namespace linli::member
