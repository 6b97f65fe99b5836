// What the commands that change the tree have in common. Inside of this engine.
#pragma once

#include "engines/org/org.hpp"
#include "engines/org/preview.hpp"
#include "platform/db/query.hpp"

namespace linli {
struct UnitChange;
struct UnitRelation;
}  // namespace linli

namespace linli::org {

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

template <class Choice>
std::string word(Choice choice) {
  return std::string(std::get<std::string_view>(db::value_of(choice)));
}

void log(Ctx& ctx, Id<Unit> unit, Day on, ChangeAction action, std::optional<std::string> from,
         std::optional<std::string> to, const std::optional<Text<1, 500>>& note);

Plain living(Ctx& ctx, Id<Unit> unit);
void demand_past_day(Ctx& ctx, Day on);
// Nothing that `query` knows of may have changed after `on`.
void demand_settled(Ctx& ctx, const db::Query& query, Id<Unit> unit, Day on);
// The unit that a command is about to change from `on`.
Plain changing(Ctx& ctx, Id<Unit> unit, Day on);

// ---- the formal relation: where statistics count a unit
// -----------------------------------------------------

// A new unit's first line.
void begin_formal(Ctx& ctx, Id<Unit> unit, Id<Unit> parent, std::optional<Id<UnitRelation>> relation, Day on);
// Refuses what would break some day's picture: a cycle, or a later change that rests on what is now.
void demand_formal_fits(Ctx& ctx, Id<Unit> unit, Id<Unit> parent, Day on);
void change_formal(Ctx& ctx, Id<Unit> unit, Id<Unit> parent, std::optional<Id<UnitRelation>> relation,
                   Day on);
bool is_formal_by_relation(Ctx& ctx, Id<Unit> unit);
void end_formal(Ctx& ctx, Id<Unit> unit, Day on);

// ---- relations
// ----------------------------------------------------------------------------------------------

// Those of an ending unit: whatever belonged to it now belongs to `into`, or only to its place in the tree.
void hand_over_relations(Ctx& ctx, Id<Unit> unit, std::optional<Id<Unit>> into, Day on);
// A unit that comes out of another one counts where that one counts.
void inherit_formal(Ctx& ctx, Id<Unit> from, Id<Unit> made, Day on);
void begin_relations(Ctx& ctx, Id<Unit> unit, const std::vector<NewRelation>& wanted, Day on);

// ---- checks of the restructurings, for the commands and for their preview
// -----------------------------------

struct Pair {
  Plain unit, other;
};
Pair check_move(Ctx& ctx, const MoveUnit& in);
Pair check_merge(Ctx& ctx, const MergeUnit& in);
Plain check_upgrade(Ctx& ctx, const UpgradeUnit& in);
Plain check_dissolve(Ctx& ctx, const DissolveUnit& in);
Plain check_split(Ctx& ctx, Id<Unit> unit, Day on);

}  // namespace linli::org
