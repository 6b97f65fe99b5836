// Changes of the tree. Each takes effect from a day that may lie in the past, but never before a day on which
// something that it rests on changed: so the tree of an earlier day stays what it was, and no day's tree has
// a cycle.
#include "engines/org/org.hpp"
#include "engines/org/org.sql.hpp"
#include "engines/org/scope.hpp"

namespace linli {
struct UnitChange;
}

namespace linli::org {
namespace {

struct Plain {
  Id<Unit> unit_id;
  UnitKind kind{};
  std::string name;
  Id<Unit> parent_id;
  std::int64_t depth = 0;
  Day valid_from;
  std::optional<Day> valid_to;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Plain, (), (unit_id, kind, name, parent_id, depth, valid_from, valid_to, version))

struct Log {
  Id<UnitChange> change_id;
  Id<Unit> unit_id;
  Instant now;
  Day on;
  ChangeAction action{};
  std::optional<std::string> from, to;
  Id<Account> account_id;
  std::string account_name;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(Log, (),
                      (change_id, unit_id, now, on, action, from, to, account_id, account_name, note))

std::string word(UnitKind kind) { return std::string(std::get<std::string_view>(db::value_of(kind))); }

void log(Ctx& ctx, Id<Unit> unit, Day on, ChangeAction action, std::optional<std::string> from,
         std::optional<std::string> to, const std::optional<Text<1, 500>>& note) {
  const Log line{
      ctx.new_id<UnitChange>(), unit,           ctx.now, on, action, std::move(from), std::move(to),
      ctx.actor.account_id,     ctx.actor.name, note};
  ctx.db.run(sql::add_change, line);
}

Plain living(Ctx& ctx, Id<Unit> unit) {
  auto found = ctx.db.one<Plain>(sql::unit_plain, refusal::unit_not_found, db::arg("unit_id", unit));
  demand(!found.valid_to, refusal::unit_has_ended);
  return found;
}

void demand_past_day(Ctx& ctx, Day on) {
  const auto tomorrow = add_days(ctx.today(), 1);
  if (!(on < tomorrow)) refuse_field("on", "field.out_of_range", {{"max", to_text(ctx.today())}});
}

// Nothing that `query` knows of may have changed after `on`.
void demand_settled(Ctx& ctx, const db::Query& query, Id<Unit> unit, Day on) {
  const auto latest = ctx.db.only<std::optional<Day>>(query, db::arg("unit_id", unit));
  if (latest && on < *latest) throw Refused(refusal::day_too_early, {{"from", to_text(*latest)}});
}

// The unit that a command is about to change from `on`.
Plain changing(Ctx& ctx, Id<Unit> unit, Day on) {
  auto found = living(ctx, unit);
  demand_within(ctx, can::change, unit);
  demand(!ctx.call.if_match || *ctx.call.if_match == found.version, linli::refusal::changed_meanwhile);
  demand_past_day(ctx, on);
  return found;
}

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
}

void end(Ctx& ctx, Id<Unit> unit, std::optional<Id<Unit>> into, Day on) {
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
  log(ctx, unit, in.on, ChangeAction::create, {}, in.name.value, {});
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

Nothing move_unit(Ctx& ctx, const MoveUnit& in) {
  const auto unit = changing(ctx, in.unit_id, in.on);
  const auto to = living(ctx, in.parent_id);
  demand_within(ctx, can::change, to.unit_id);
  demand(!within(ctx, to.unit_id, unit.unit_id), refusal::cycle);
  if (unit.parent_id == to.unit_id) return {};
  demand_kind_under(ctx, word(to.kind), unit.kind);
  demand_settled(ctx, sql::latest_change_of_parent, unit.unit_id, in.on);
  demand_settled(ctx, sql::latest_change_above, to.unit_id, in.on);

  const auto from = unit.parent_id ? ctx.db.one<Plain>(sql::unit_plain, refusal::unit_not_found,
                                                       db::arg("unit_id", unit.parent_id))
                                   : Plain{};
  relocate(ctx, unit, from, to, in.on, in.note);
  ctx.about(in.unit_id, in.unit_id, from.name + " → " + to.name);
  return {};
}

Nothing merge_unit(Ctx& ctx, const MergeUnit& in) {
  const auto unit = changing(ctx, in.unit_id, in.on);
  const auto into = living(ctx, in.into_id);
  demand_within(ctx, can::change, into.unit_id);
  demand(!within(ctx, into.unit_id, unit.unit_id), refusal::cycle);
  demand_children_fit(ctx, unit.unit_id, into.kind);
  demand_end_settled(ctx, unit.unit_id, in.on);
  demand_settled(ctx, sql::latest_change_above, into.unit_id, in.on);

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

Nothing upgrade_unit(Ctx& ctx, const UpgradeUnit& in) {
  const auto unit = changing(ctx, in.unit_id, in.on);
  const auto allowed = ctx.db.maybe<std::int64_t>(sql::upgrade_allowed, db::arg("from_kind", unit.kind),
                                                  db::arg("to_kind", in.kind));
  demand(allowed.has_value(), refusal::not_an_upgrade, {{"from", word(unit.kind)}, {"to", word(in.kind)}});
  if (unit.parent_id) demand_kind_under(ctx, word(living(ctx, unit.parent_id).kind), in.kind);
  demand_children_fit(ctx, unit.unit_id, in.kind);
  change_name(ctx, unit, unit.name, in.kind, in.on);
  log(ctx, in.unit_id, in.on, ChangeAction::upgrade, word(unit.kind), word(in.kind), in.note);
  ctx.publish(UnitUpgraded{in.unit_id, unit.kind, in.kind, in.on});
  ctx.about(in.unit_id, in.unit_id, word(unit.kind) + " → " + word(in.kind));
  return {};
}

Nothing dissolve_unit(Ctx& ctx, const DissolveUnit& in) {
  const auto unit = changing(ctx, in.unit_id, in.on);
  demand(ctx.db.all<Plain>(sql::living_children, db::arg("unit_id", unit.unit_id)).empty(),
         refusal::has_children);
  demand_end_settled(ctx, unit.unit_id, in.on);
  end(ctx, unit.unit_id, {}, in.on);
  log(ctx, in.unit_id, in.on, ChangeAction::dissolve, unit.name, {}, in.note);
  ctx.publish(UnitDissolved{in.unit_id, in.on});
  ctx.about(in.unit_id, in.unit_id, unit.name);
  return {};
}

}  // namespace linli::org
