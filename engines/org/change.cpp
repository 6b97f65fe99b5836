// Changes of the tree. Each takes effect from a day that may lie in the past, but never before a day on which
// something that it rests on changed: so the tree of an earlier day stays what it was, and no day's tree has
// a cycle.
#include "engines/org/changing.hpp"
#include "engines/org/org.sql.hpp"
#include "engines/org/scope.hpp"

namespace linli::org {
namespace {

void demand_kind_under(Ctx& ctx, const std::string& parent_kind, UnitKind kind) {
  const auto allowed = ctx.db.maybe<std::int64_t>(
      sql::kind_under, db::arg("parent_kind", std::string_view(parent_kind)), db::arg("kind", kind));
  demand(allowed.has_value(), refusal::kind_not_allowed,
         {{"kind", word(kind)}, {"parent_kind", parent_kind}});
}

void demand_children_fit(Ctx& ctx, Id<Unit> unit, UnitKind kind) {
  const auto out_of_place =
      ctx.db.only<std::int64_t>(sql::children_out_of_place, db::arg("unit_id", unit), db::arg("kind", kind));
  demand(out_of_place == 0, refusal::kind_not_allowed, {{"children", out_of_place}});
}

void end_place(Ctx& ctx, Id<Unit> unit, Day on) {
  ctx.db.run(sql::end_parent, db::arg("unit_id", unit), db::arg("on", on));
  ctx.db.run(sql::drop_parent_of_the_day, db::arg("unit_id", unit), db::arg("on", on));
}

void end_name(Ctx& ctx, Id<Unit> unit, Day on) {
  ctx.db.run(sql::end_name, db::arg("unit_id", unit), db::arg("on", on));
  ctx.db.run(sql::drop_name_of_the_day, db::arg("unit_id", unit), db::arg("on", on));
}

// Hangs the unit and all below it under another parent in the tree of today.
void hang(Ctx& ctx, Id<Unit> unit, Id<Unit> parent) {
  const auto unit_id = db::arg("unit_id", unit);
  const auto parent_id = db::arg("parent_id", parent);
  ctx.db.run(sql::set_parent, unit_id, parent_id);
  ctx.db.run(sql::cut_from_above, unit_id);
  ctx.db.run(sql::hang_under, unit_id, parent_id);
  ctx.db.run(sql::recount_depth, unit_id);
}

void relocate(Ctx& ctx, const Plain& unit, const Plain& from, const Plain& to, Day on,
              const std::optional<Text<1, 500>>& note) {
  end_place(ctx, unit.unit_id, on);
  ctx.db.run(sql::add_parent, db::arg("unit_id", unit.unit_id), db::arg("parent_id", to.unit_id),
             db::arg("on", on));
  hang(ctx, unit.unit_id, to.unit_id);
  if (!is_formal_by_relation(ctx, unit.unit_id)) change_formal(ctx, unit.unit_id, to.unit_id, {}, on);
  log(ctx, unit.unit_id, on, ChangeAction::move, from.name, to.name, note);
  ctx.publish(UnitMoved{unit.unit_id, from.unit_id, to.unit_id, on});
}

void change_name(Ctx& ctx, const Plain& unit, std::string_view name, UnitKind kind, Day on) {
  demand_settled(ctx, sql::latest_change_of_name, unit.unit_id, on);
  end_name(ctx, unit.unit_id, on);
  const auto unit_id = db::arg("unit_id", unit.unit_id);
  ctx.db.run(sql::add_name, unit_id, db::arg("name", name), db::arg("kind", kind), db::arg("on", on));
  ctx.db.run(sql::set_name, unit_id, db::arg("name", name), db::arg("kind", kind));
}

// What must be settled before a unit can end on a day.
void demand_end_settled(Ctx& ctx, Id<Unit> unit, Day on) {
  demand_settled(ctx, sql::latest_change_of_parent, unit, on);
  demand_settled(ctx, sql::latest_change_of_name, unit, on);
  demand_settled(ctx, sql::latest_change_below, unit, on);
  demand_settled(ctx, sql::latest_formal, unit, on);
  demand_settled(ctx, sql::latest_formal_below, unit, on);
  demand_settled(ctx, sql::latest_change_of_relations, unit, on);
  demand_settled(ctx, sql::latest_count, unit, on);
}

void end(Ctx& ctx, Id<Unit> unit, std::optional<Id<Unit>> into, Day on) {
  hand_over_relations(ctx, unit, into, on);
  end_formal(ctx, unit, on);
  end_place(ctx, unit, on);
  end_name(ctx, unit, on);
  ctx.db.run(sql::end_unit, db::arg("unit_id", unit), db::arg("into_id", into), db::arg("on", on));
}

}  // namespace

UnitCreatedAnswer create_unit(Ctx& ctx, const CreateUnit& in) {
  demand_past_day(ctx, in.on);
  Plain parent;
  if (in.parent_id) {
    parent = living(ctx, *in.parent_id);
    demand_within(ctx, can::change, parent.unit_id);
    demand_kind_under(ctx, word(parent.kind), in.kind);
    if (in.on < parent.valid_from)
      throw Refused(refusal::day_too_early, {{"from", to_text(parent.valid_from)}});
  } else {
    demand(ctx.actor.program, linli::refusal::not_allowed);
    demand_kind_under(ctx, "", in.kind);
  }
  if (in.code) demand(!unit_by_code(ctx, *in.code), refusal::code_taken);

  const auto unit = ctx.new_id<Unit>();
  const std::int64_t depth = in.parent_id ? parent.depth + 1 : 0;
  const auto unit_id = db::arg("unit_id", unit);
  const auto parent_id = db::arg("parent_id", parent.unit_id);
  ctx.db.run(sql::add_unit, unit_id, parent_id, db::arg("depth", depth), in);
  ctx.db.run(sql::add_parent, unit_id, parent_id, in);
  ctx.db.run(sql::add_name, unit_id, in);
  ctx.db.run(sql::add_own_ancestors, unit_id, parent_id);
  begin_formal(ctx, unit, parent.unit_id, {}, in.on);
  log(ctx, unit, in.on, ChangeAction::create, {}, in.name.value, {});
  begin_relations(ctx, unit, in.relations, in.on);
  ctx.publish(UnitCreated{unit, parent.unit_id, in.kind, in.on});
  ctx.about(unit, unit, in.name.value);
  return {unit};
}

Nothing rename_unit(Ctx& ctx, const RenameUnit& in) {
  const auto unit = changing(ctx, in.unit_id, in.on);
  change_name(ctx, unit, in.name, unit.kind, in.on);
  log(ctx, in.unit_id, in.on, ChangeAction::rename, unit.name, in.name.value, in.note);
  ctx.publish(UnitRenamed{in.unit_id, in.on});
  ctx.about(in.unit_id, in.unit_id, unit.name + " → " + in.name.value);
  return {};
}

Pair check_move(Ctx& ctx, const MoveUnit& in) {
  Pair found{changing(ctx, in.unit_id, in.on), living(ctx, in.parent_id)};
  const auto& [unit, to] = found;
  demand_within(ctx, can::change, to.unit_id);
  demand(!within(ctx, to.unit_id, unit.unit_id), refusal::cycle);
  if (unit.parent_id == to.unit_id) return found;
  demand_kind_under(ctx, word(to.kind), unit.kind);
  demand_settled(ctx, sql::latest_change_of_parent, unit.unit_id, in.on);
  demand_settled(ctx, sql::latest_change_above, to.unit_id, in.on);
  if (!is_formal_by_relation(ctx, unit.unit_id)) demand_formal_fits(ctx, unit.unit_id, to.unit_id, in.on);
  return found;
}

Nothing move_unit(Ctx& ctx, const MoveUnit& in) {
  const auto [unit, to] = check_move(ctx, in);
  if (unit.parent_id == to.unit_id) return {};
  const auto from = unit.parent_id ? ctx.db.one<Plain>(sql::unit_plain, refusal::unit_not_found,
                                                       db::arg("unit_id", unit.parent_id))
                                   : Plain{};
  relocate(ctx, unit, from, to, in.on, in.note);
  ctx.about(in.unit_id, in.unit_id, from.name + " → " + to.name);
  return {};
}

Pair check_merge(Ctx& ctx, const MergeUnit& in) {
  Pair found{changing(ctx, in.unit_id, in.on), living(ctx, in.into_id)};
  const auto& [unit, into] = found;
  demand_within(ctx, can::change, into.unit_id);
  demand(!within(ctx, into.unit_id, unit.unit_id), refusal::cycle);
  demand_children_fit(ctx, unit.unit_id, into.kind);
  demand_end_settled(ctx, unit.unit_id, in.on);
  demand_settled(ctx, sql::latest_change_above, into.unit_id, in.on);
  return found;
}

Nothing merge_unit(Ctx& ctx, const MergeUnit& in) {
  const auto [unit, into] = check_merge(ctx, in);
  for (const auto& child : ctx.db.all<Plain>(sql::living_children, db::arg("unit_id", unit.unit_id)))
    relocate(ctx, child, unit, into, in.on, in.note);
  end(ctx, unit.unit_id, into.unit_id, in.on);
  hang(ctx, unit.unit_id, into.unit_id);
  log(ctx, unit.unit_id, in.on, ChangeAction::merge, unit.name, into.name, in.note);
  log(ctx, into.unit_id, in.on, ChangeAction::merge, unit.name, into.name, in.note);
  ctx.publish(UnitMerged{unit.unit_id, into.unit_id, in.on});
  ctx.about(in.unit_id, in.into_id, unit.name + " → " + into.name);
  return {};
}

Plain check_split(Ctx& ctx, Id<Unit> unit, Day on) {
  auto found = changing(ctx, unit, on);
  demand(static_cast<bool>(found.parent_id), refusal::kind_not_allowed, {{"kind", word(found.kind)}});
  demand_settled(ctx, sql::latest_count, unit, on);
  demand_settled(ctx, sql::latest_formal, unit, on);
  return found;
}

UnitCreatedAnswer split_unit(Ctx& ctx, const SplitUnit& in) {
  const auto unit = check_split(ctx, in.unit_id, in.on);
  demand(!in.child_ids.empty() || !in.member_ids.empty(), refusal::nothing_goes_over);
  CreateUnit wish;
  wish.parent_id = in.parent_id.value_or(unit.parent_id);
  wish.kind = in.kind.value_or(unit.kind);
  wish.name = in.name;
  wish.code = in.code;
  wish.on = in.on;
  const auto made = create_unit(ctx, wish);
  inherit_formal(ctx, unit.unit_id, made.unit_id, in.on);
  const auto to = living(ctx, made.unit_id);
  for (const auto child_id : in.child_ids) {
    const auto child = living(ctx, child_id);
    demand(child.parent_id == unit.unit_id && child_id != made.unit_id, refusal::not_a_child,
           {{"name", child.name}});
    demand_kind_under(ctx, word(to.kind), child.kind);
    demand_settled(ctx, sql::latest_change_of_parent, child_id, in.on);
    relocate(ctx, child, unit, to, in.on, in.note);
  }
  log(ctx, unit.unit_id, in.on, ChangeAction::split, unit.name, to.name, in.note);
  log(ctx, to.unit_id, in.on, ChangeAction::split, unit.name, to.name, in.note);
  ctx.publish(UnitSplit{unit.unit_id, to.unit_id, in.on, in.member_ids});
  ctx.about(in.unit_id, in.unit_id, unit.name + " → " + to.name);
  return made;
}

Plain check_upgrade(Ctx& ctx, const UpgradeUnit& in) {
  auto unit = changing(ctx, in.unit_id, in.on);
  const auto allowed = ctx.db.maybe<std::int64_t>(sql::upgrade_allowed, db::arg("from_kind", unit.kind),
                                                  db::arg("to_kind", in.kind));
  demand(allowed.has_value(), refusal::not_an_upgrade, {{"from", word(unit.kind)}, {"to", word(in.kind)}});
  if (unit.parent_id) demand_kind_under(ctx, word(living(ctx, unit.parent_id).kind), in.kind);
  demand_children_fit(ctx, unit.unit_id, in.kind);
  demand_settled(ctx, sql::latest_change_of_name, unit.unit_id, in.on);
  return unit;
}

Nothing upgrade_unit(Ctx& ctx, const UpgradeUnit& in) {
  const auto unit = check_upgrade(ctx, in);
  change_name(ctx, unit, unit.name, in.kind, in.on);
  log(ctx, in.unit_id, in.on, ChangeAction::upgrade, word(unit.kind), word(in.kind), in.note);
  ctx.publish(UnitUpgraded{in.unit_id, unit.kind, in.kind, in.on});
  ctx.about(in.unit_id, in.unit_id, word(unit.kind) + " → " + word(in.kind));
  return {};
}

Plain check_dissolve(Ctx& ctx, const DissolveUnit& in) {
  auto unit = changing(ctx, in.unit_id, in.on);
  demand(ctx.db.all<Plain>(sql::living_children, db::arg("unit_id", unit.unit_id)).empty(),
         refusal::has_children);
  demand_end_settled(ctx, unit.unit_id, in.on);
  return unit;
}

Nothing dissolve_unit(Ctx& ctx, const DissolveUnit& in) {
  const auto unit = check_dissolve(ctx, in);
  end(ctx, unit.unit_id, {}, in.on);
  log(ctx, in.unit_id, in.on, ChangeAction::dissolve, unit.name, {}, in.note);
  ctx.publish(UnitDissolved{in.unit_id, in.on});
  ctx.about(in.unit_id, in.unit_id, unit.name);
  return {};
}

}  // namespace linli::org
