#include "engines/org/relations.hpp"

#include "engines/org/changing.hpp"
#include "engines/org/headcount.hpp"
#include "engines/org/org.sql.hpp"
#include "engines/org/scope.hpp"
#include "engines/setting/setting.hpp"

namespace linli::org {
namespace {

struct Line {
  Id<UnitRelation> relation_id;
  Id<Unit> unit_id, other_id;
  RelationKind kind{};
  Day valid_from;
  std::optional<Day> valid_to;
  std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(Line, (), (relation_id, unit_id, other_id, kind, valid_from, valid_to, note))

Line living_relation(Ctx& ctx, Id<UnitRelation> relation) {
  auto found = ctx.db.one<Line>(sql::relation, refusal::relation_not_found, db::arg("relation_id", relation));
  demand(!found.valid_to, refusal::relation_has_ended);
  return found;
}

// A unit is attached to one other and has one parent of a kind; of the rest there may be several.
bool only_one(RelationKind kind) {
  return kind == RelationKind::administrative || kind == RelationKind::party ||
         kind == RelationKind::attached;
}

void demand_joint_not_full(Ctx& ctx, Id<Unit> other) {
  const auto most = setting::integer(ctx, "org.joint_most");
  const auto kind = RelationKind::joint;
  const auto covered =
      ctx.db.only<std::int64_t>(sql::related_by_kind, db::arg("other_id", other), db::arg("kind", kind));
  demand(covered < most, refusal::joint_too_many, {{"most", most}});
}

void demand_new(Ctx& ctx, Id<Unit> unit, RelationKind kind, Id<Unit> other) {
  const auto unit_id = db::arg("unit_id", unit);
  const bool same = ctx.db
                        .maybe<Id<UnitRelation>>(sql::same_relation, unit_id, db::arg("other_id", other),
                                                 db::arg("kind", kind))
                        .has_value();
  demand(!same, refusal::already_related);
  if (!only_one(kind)) return;
  const bool taken =
      ctx.db.maybe<Id<UnitRelation>>(sql::relation_of_kind, unit_id, db::arg("kind", kind)).has_value();
  demand(!taken, refusal::relation_taken, {{"kind", word(kind)}});
}

Id<UnitRelation> add(Ctx& ctx, Id<Unit> unit, RelationKind kind, Id<Unit> other, Day on,
                     const std::optional<std::string>& note) {
  const auto relation = ctx.new_id<UnitRelation>();
  ctx.db.run(sql::add_relation, db::arg("relation_id", relation), db::arg("unit_id", unit),
             db::arg("other_id", other), db::arg("kind", kind), db::arg("on", on), db::arg("note", note));
  return relation;
}

void make_formal(Ctx& ctx, const Plain& unit, Id<Unit> parent, std::optional<Id<UnitRelation>> relation,
                 Day on, const std::optional<Text<1, 500>>& note) {
  change_formal(ctx, unit.unit_id, parent, relation, on);
  log(ctx, unit.unit_id, on, ChangeAction::formal, {}, unit_name(ctx, parent), note);
}

// Where a relation was the formal one, the place in the tree takes over.
void close(Ctx& ctx, const Line& line, Day on) {
  if (line.valid_from > on) throw Refused(refusal::day_too_early, {{"from", to_text(line.valid_from)}});
  const auto relation_id = db::arg("relation_id", line.relation_id);
  const auto formal =
      ctx.db.maybe<Id<Unit>>(sql::unit_formal_by, db::arg("unit_id", line.unit_id), relation_id).has_value();
  if (formal) {
    demand_open(ctx, on);
    const auto unit =
        ctx.db.one<Plain>(sql::unit_plain, refusal::unit_not_found, db::arg("unit_id", line.unit_id));
    change_formal(ctx, unit.unit_id, unit.parent_id, {}, on);
  }
  ctx.db.run(sql::end_relation, relation_id, db::arg("on", on));
  ctx.db.run(sql::drop_relation_of_the_day, relation_id, db::arg("on", on));
}

// Neither side may be a unit that the actor has nothing to say in.
Plain other_side(Ctx& ctx, Id<Unit> other) {
  auto found = living(ctx, other);
  demand_within(ctx, can::change, other);
  return found;
}

Id<UnitRelation> begin(Ctx& ctx, const Plain& unit, const NewRelation& wanted, Day on) {
  const auto other = living(ctx, wanted.other_id);
  demand(other.unit_id != unit.unit_id && other.unit_id != unit.parent_id, refusal::not_itself);
  for (const auto& side : {unit, other})
    if (on < side.valid_from) throw Refused(refusal::day_too_early, {{"from", to_text(side.valid_from)}});
  demand_new(ctx, unit.unit_id, wanted.kind, other.unit_id);
  if (wanted.kind == RelationKind::joint) demand_joint_not_full(ctx, other.unit_id);
  const auto note = wanted.note ? std::optional<std::string>(wanted.note->value) : std::nullopt;
  const auto relation = add(ctx, unit.unit_id, wanted.kind, other.unit_id, on, note);
  log(ctx, unit.unit_id, on, ChangeAction::relate, word(wanted.kind), other.name, wanted.note);
  if (wanted.formal) make_formal(ctx, unit, other.unit_id, relation, on, wanted.note);
  return relation;
}

}  // namespace

std::optional<Id<UnitRelation>> find_relation(Ctx& ctx, Id<Unit> unit, RelationKind kind, Id<Unit> other) {
  return ctx.db.maybe<Id<UnitRelation>>(sql::same_relation, db::arg("unit_id", unit),
                                        db::arg("other_id", other), db::arg("kind", kind));
}

Id<UnitRelation> begin_relation(Ctx& ctx, Id<Unit> unit, const NewRelation& wanted, Day on) {
  demand_past_day(ctx, on);
  if (wanted.formal) demand_open(ctx, on);
  return begin(ctx, living(ctx, unit), wanted, on);
}

void close_relation(Ctx& ctx, Id<UnitRelation> relation, Day on) {
  demand_past_day(ctx, on);
  const auto line = living_relation(ctx, relation);
  close(ctx, line, on);
  log(ctx, line.unit_id, on, ChangeAction::unrelate, word(line.kind), unit_name(ctx, line.other_id), {});
}

void begin_relations(Ctx& ctx, Id<Unit> unit, const std::vector<NewRelation>& wanted, Day on) {
  if (wanted.empty()) return;
  const auto made = living(ctx, unit);
  for (const auto& one : wanted) {
    other_side(ctx, one.other_id);
    begin(ctx, made, one, on);
  }
}

void inherit_formal(Ctx& ctx, Id<Unit> from, Id<Unit> made, Day on) {
  const auto formal = ctx.db.maybe<Line>(sql::formal_relation, db::arg("unit_id", from));
  if (!formal) return;
  const auto unit = living(ctx, made);
  if (unit.parent_id == formal->other_id) return;  // it counts there as it stands
  NewRelation wanted{formal->kind, formal->other_id, true, {}};
  begin(ctx, unit, wanted, on);
}

void hand_over_relations(Ctx& ctx, Id<Unit> unit, std::optional<Id<Unit>> into, Day on) {
  for (const auto& line : ctx.db.all<Line>(sql::living_relations_of, db::arg("unit_id", unit))) {
    ctx.db.run(sql::end_relation, db::arg("relation_id", line.relation_id), db::arg("on", on));
    ctx.db.run(sql::drop_relation_of_the_day, db::arg("relation_id", line.relation_id), db::arg("on", on));
  }
  for (const auto& line : ctx.db.all<Line>(sql::living_relations_to, db::arg("unit_id", unit))) {
    const bool formal = ctx.db
                            .maybe<Id<Unit>>(sql::unit_formal_by, db::arg("unit_id", line.unit_id),
                                             db::arg("relation_id", line.relation_id))
                            .has_value();
    close(ctx, line, on);
    if (!into || line.unit_id == *into) continue;
    const auto belonging = living(ctx, line.unit_id);
    if (belonging.parent_id == *into) continue;
    const bool known = ctx.db
                           .maybe<Id<UnitRelation>>(sql::same_relation, db::arg("unit_id", line.unit_id),
                                                    db::arg("other_id", *into), db::arg("kind", line.kind))
                           .has_value();
    if (known) continue;
    const auto relation = add(ctx, line.unit_id, line.kind, *into, on, line.note);
    log(ctx, line.unit_id, on, ChangeAction::relate, word(line.kind), unit_name(ctx, *into), {});
    if (formal) change_formal(ctx, line.unit_id, *into, relation, on);
  }
}

Relations relations(Ctx& ctx, const RelationsAsked& in) {
  unit(ctx, in.unit_id);
  const auto as_of = db::arg("as_of", in.as_of ? *in.as_of : ctx.today());
  Relations found{ctx.db.all<RelationRow>(sql::relations_of, as_of, in)};
  for (auto& row : ctx.db.all<RelationRow>(sql::relations_to, as_of, in))
    found.items.push_back(std::move(row));
  return found;
}

RelationMade relate(Ctx& ctx, const Relate& in) {
  const auto unit = changing(ctx, in.unit_id, in.on);
  const auto other = other_side(ctx, in.other_id);
  const auto relation = begin(ctx, unit, {in.kind, in.other_id, in.formal.value_or(false), in.note}, in.on);
  ctx.about(relation, in.unit_id, unit.name + " → " + other.name);
  return {relation};
}

Nothing end_relation(Ctx& ctx, const EndRelation& in) {
  const auto line = living_relation(ctx, in.relation_id);
  const auto unit = changing(ctx, line.unit_id, in.on);
  close(ctx, line, in.on);
  const auto other = unit_name(ctx, line.other_id);
  log(ctx, line.unit_id, in.on, ChangeAction::unrelate, word(line.kind), other, in.note);
  ctx.about(in.relation_id, line.unit_id, unit.name + " → " + other);
  return {};
}

Nothing set_formal(Ctx& ctx, const SetFormal& in) {
  const auto unit = changing(ctx, in.unit_id, in.on);
  auto parent = unit.parent_id;
  if (in.relation_id) {
    const auto line = living_relation(ctx, *in.relation_id);
    demand(line.unit_id == in.unit_id, refusal::relation_not_found);
    if (line.valid_from > in.on) throw Refused(refusal::day_too_early, {{"from", to_text(line.valid_from)}});
    parent = other_side(ctx, line.other_id).unit_id;
  }
  demand(static_cast<bool>(parent), refusal::not_itself);
  make_formal(ctx, unit, parent, in.relation_id, in.on, in.note);
  ctx.about(in.unit_id, in.unit_id, unit_name(ctx, parent));
  return {};
}

}  // namespace linli::org
