#include "engines/org/changing.hpp"

#include "engines/org/headcount.hpp"
#include "engines/org/org.sql.hpp"
#include "engines/org/scope.hpp"

namespace linli::org {
namespace {

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

struct FormalLine {
  Id<Unit> parent_id;
  std::optional<Id<UnitRelation>> relation_id;
  Day valid_from;
};
BOOST_DESCRIBE_STRUCT(FormalLine, (), (parent_id, relation_id, valid_from))

std::optional<FormalLine> formal_line(Ctx& ctx, Id<Unit> unit) {
  return ctx.db.maybe<FormalLine>(sql::formal_line, db::arg("unit_id", unit));
}

void demand_not_after(Day changed, Day on) {
  if (changed > on) throw Refused(refusal::day_too_early, {{"from", to_text(changed)}});
}

}  // namespace

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
  if (on > ctx.today()) refuse_field("on", "field.out_of_range", {{"max", to_text(ctx.today())}});
}

void demand_settled(Ctx& ctx, const db::Query& query, Id<Unit> unit, Day on) {
  const auto latest = ctx.db.only<std::optional<Day>>(query, db::arg("unit_id", unit));
  if (latest) demand_not_after(*latest, on);
}

Plain changing(Ctx& ctx, Id<Unit> unit, Day on) {
  auto found = living(ctx, unit);
  demand_within(ctx, can::change, unit);
  demand(!ctx.call.if_match || *ctx.call.if_match == found.version, linli::refusal::changed_meanwhile);
  demand_past_day(ctx, on);
  demand_open(ctx, on);
  return found;
}

void begin_formal(Ctx& ctx, Id<Unit> unit, Id<Unit> parent, std::optional<Id<UnitRelation>> relation,
                  Day on) {
  ctx.db.run(sql::add_formal, db::arg("unit_id", unit), db::arg("parent_id", parent),
             db::arg("relation_id", relation), db::arg("on", on));
}

// Every line from the new parent up has held since `on`, so what is no cycle now was none on any day since.
void demand_formal_fits(Ctx& ctx, Id<Unit> unit, Id<Unit> parent, Day on) {
  if (const auto own = formal_line(ctx, unit)) demand_not_after(own->valid_from, on);
  for (auto at = parent; at;) {
    demand(at != unit, refusal::cycle);
    const auto line = formal_line(ctx, at);
    ensure(line.has_value(), "a unit without a formal place");
    demand_not_after(line->valid_from, on);
    at = line->parent_id;
  }
}

void change_formal(Ctx& ctx, Id<Unit> unit, Id<Unit> parent, std::optional<Id<UnitRelation>> relation,
                   Day on) {
  demand_formal_fits(ctx, unit, parent, on);
  end_formal(ctx, unit, on);
  begin_formal(ctx, unit, parent, relation, on);
}

bool is_formal_by_relation(Ctx& ctx, Id<Unit> unit) {
  const auto line = formal_line(ctx, unit);
  return line && line->relation_id;
}

void end_formal(Ctx& ctx, Id<Unit> unit, Day on) {
  ctx.db.run(sql::end_formal, db::arg("unit_id", unit), db::arg("on", on));
  ctx.db.run(sql::drop_formal_of_the_day, db::arg("unit_id", unit), db::arg("on", on));
}

}  // namespace linli::org
