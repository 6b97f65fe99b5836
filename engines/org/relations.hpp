// Relations between units beside the tree, each with the days on which it held, and which of them is the
// formal one.
#pragma once

#include "engines/org/org.hpp"

namespace linli {
struct UnitRelation;
}

namespace linli::org {

struct RelationRow {
  Id<UnitRelation> relation_id;
  Id<Unit> unit_id;  // who belongs
  std::string unit_name;
  UnitKind unit_kind{};
  Id<Unit> other_id;  // to what
  std::string other_name;
  UnitKind other_kind{};
  RelationKind kind{};
  bool formal = false;
  Day valid_from;
  std::optional<Day> valid_to;
  std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(RelationRow, (),
                      (relation_id, unit_id, unit_name, unit_kind, other_id, other_name, other_kind, kind,
                       formal, valid_from, valid_to, note))

struct Relations {
  std::vector<RelationRow> items;
};
BOOST_DESCRIBE_STRUCT(Relations, (), (items))

struct RelationsAsked {
  Id<Unit> unit_id;
  std::optional<Day> as_of;
};
BOOST_DESCRIBE_STRUCT(RelationsAsked, (), (unit_id, as_of))

struct Relate {
  Id<Unit> unit_id;
  RelationKind kind{};
  Id<Unit> other_id;
  std::optional<bool> formal;
  Day on;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(Relate, (), (unit_id, kind, other_id, formal, on, note))

struct RelationMade {
  Id<UnitRelation> relation_id;
};
BOOST_DESCRIBE_STRUCT(RelationMade, (), (relation_id))

struct EndRelation {
  Id<UnitRelation> relation_id;
  Day on;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(EndRelation, (), (relation_id, on, note))

// Without a relation the parent in the tree is the formal one.
struct SetFormal {
  Id<Unit> unit_id;
  std::optional<Id<UnitRelation>> relation_id;
  Day on;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(SetFormal, (), (unit_id, relation_id, on, note))

// Those that hold today or on the day asked for, in both directions.
Relations relations(Ctx& ctx, const RelationsAsked& in);
RelationMade relate(Ctx& ctx, const Relate& in);
Nothing end_relation(Ctx& ctx, const EndRelation& in);
Nothing set_formal(Ctx& ctx, const SetFormal& in);

// For modules whose own commands make units belong to each other, and who have checked who may do that.
// The one that holds now between the two.
std::optional<Id<UnitRelation>> find_relation(Ctx& ctx, Id<Unit> unit, RelationKind kind, Id<Unit> other);
Id<UnitRelation> begin_relation(Ctx& ctx, Id<Unit> unit, const NewRelation& wanted, Day on);
void close_relation(Ctx& ctx, Id<UnitRelation> relation, Day on);

}  // namespace linli::org
