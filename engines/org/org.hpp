// Units of a county — towns, villages, grids, Party branches … — as one tree that keeps its history, so that
// any day's tree can be asked. Whoever has to say "in this unit or below it" joins org_ancestor (unit_id,
// ancestor_id, depth); every unit is an ancestor of itself.
//
// Beside its place in the tree a unit may belong to others in several ways (relations.hpp). Statistics count
// it in one place only, its formal one (headcount.hpp): under its parent, unless another relation is the
// formal one.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe.hpp>

#include "platform/command/app.hpp"
#include "platform/command/ctx.hpp"
#include "platform/core/refusal.hpp"
#include "platform/core/shape.hpp"

namespace linli {
struct Member;
}

namespace linli::org {

enum class UnitKind {
  county,
  town,
  village,
  community,
  grid,
  building_group,
  department,
  party_committee,
  general_branch,
  branch,
  party_group,
  enterprise,
  alliance
};
BOOST_DESCRIBE_ENUM(UnitKind, county, town, village, community, grid, building_group, department,
                    party_committee, general_branch, branch, party_group, enterprise, alliance)

enum class ChangeAction { create, rename, move, merge, upgrade, dissolve, split, relate, unrelate, formal };
BOOST_DESCRIBE_ENUM(ChangeAction, create, rename, move, merge, upgrade, dissolve, split, relate, unrelate,
                    formal)

// How a unit belongs to another one that is not its parent in the tree: administratively, in the Party, under
// dual leadership (条块双重), as a member of a regional committee, attached (挂靠), in a joint branch (联合).
enum class RelationKind { administrative, party, dual, regional, attached, joint };
BOOST_DESCRIBE_ENUM(RelationKind, administrative, party, dual, regional, attached, joint)

namespace refusal {
inline constexpr Refusal unit_not_found{"org.unit_not_found", 404};
inline constexpr Refusal unit_has_ended{"org.unit_has_ended", 409};      // merged or dissolved
inline constexpr Refusal kind_not_allowed{"org.kind_not_allowed", 409};  // not under a unit of that kind
inline constexpr Refusal not_an_upgrade{"org.not_an_upgrade", 409};
inline constexpr Refusal cycle{"org.cycle", 409};  // under itself or one of its own
inline constexpr Refusal has_children{"org.has_children", 409};
inline constexpr Refusal code_taken{"org.code_taken", 409};
inline constexpr Refusal day_too_early{"org.day_too_early",
                                       409};  // something changed later than that day; param `from`
inline constexpr Refusal month_closed{"org.month_closed", 409};  // numbers were reported; param `from`
inline constexpr Refusal already_related{"org.already_related", 409};
inline constexpr Refusal relation_taken{"org.relation_taken",
                                        409};  // there is one of that kind; param `kind`
inline constexpr Refusal joint_too_many{"org.joint_too_many", 409};  // param `most`
inline constexpr Refusal not_itself{"org.not_itself", 409};          // nor with its own parent
inline constexpr Refusal relation_not_found{"org.relation_not_found", 404};
inline constexpr Refusal relation_has_ended{"org.relation_has_ended", 409};
inline constexpr Refusal nothing_goes_over{"org.nothing_goes_over",
                                           409};  // a split takes somebody or something along
inline constexpr Refusal not_a_child{"org.not_a_child", 409};
}  // namespace refusal

namespace can {
inline constexpr Permission view{"org.view"};  // history of the tree
inline constexpr Permission change{
    "org.change"};  // create, rename, move, merge, split, upgrade, dissolve, relate
}  // namespace can

// A unit as it is now (or as it was on the day that was asked for). `valid_to` is the first day on which it
// is no more.
struct UnitRow {
  Id<Unit> unit_id;
  UnitKind kind{};
  std::string name;
  std::optional<std::string> code;
  std::optional<Id<Unit>> parent_id;
  std::int64_t depth = 0;  // 0: a root
  Day valid_from;
  std::optional<Day> valid_to;
  std::optional<Id<Unit>> merged_into;
  std::int64_t children = 0;
  std::int64_t members = 0;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(UnitRow, (),
                      (unit_id, kind, name, code, parent_id, depth, valid_from, valid_to, merged_into,
                       children, members, version))

// Whether `unit` is `ancestor` or below it, in the tree of today.
bool within(Ctx& ctx, Id<Unit> unit, Id<Unit> ancestor);
// The name that the unit has now; refuses org.unit_not_found.
std::string unit_name(Ctx& ctx, Id<Unit> unit);
// Refuses org.unit_not_found. `members` is 0 here.
UnitRow unit(Ctx& ctx, Id<Unit> unit);
// Refuses org.unit_has_ended, too: for whatever is about to be attached to a unit.
UnitRow living_unit(Ctx& ctx, Id<Unit> unit);
std::optional<Id<Unit>> unit_by_code(Ctx& ctx, std::string_view code);
// The first root: the county of the store.
std::optional<Id<Unit>> root(Ctx& ctx);

struct NewRelation {
  RelationKind kind{};
  Id<Unit> other_id;
  bool formal = false;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(NewRelation, (), (kind, other_id, formal, note))

// The commands. Seeds and the command line call them through App::write; routes call them too.
struct CreateUnit {
  std::optional<Id<Unit>> parent_id;  // absent only when the program itself makes a root
  UnitKind kind{};
  Text<1, 80> name;
  std::optional<Text<1, 40>> code;  // the statistical code, unique among units that have one
  Day on;
  std::vector<NewRelation> relations = {};
};
BOOST_DESCRIBE_STRUCT(CreateUnit, (), (parent_id, kind, name, code, on, relations))

struct UnitCreatedAnswer {
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(UnitCreatedAnswer, (), (unit_id))

struct RenameUnit {
  Id<Unit> unit_id;
  Text<1, 80> name;
  Day on;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(RenameUnit, (), (unit_id, name, on, note))

struct MoveUnit {
  Id<Unit> unit_id;
  Id<Unit> parent_id;
  Day on;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(MoveUnit, (), (unit_id, parent_id, on, note))

// The unit ends; its children and, through UnitMerged, whatever else hangs on it go over to `into_id`.
struct MergeUnit {
  Id<Unit> unit_id;
  Id<Unit> into_id;
  Day on;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(MergeUnit, (), (unit_id, into_id, on, note))

struct UpgradeUnit {
  Id<Unit> unit_id;
  UnitKind kind{};
  Day on;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(UpgradeUnit, (), (unit_id, kind, on, note))

struct DissolveUnit {
  Id<Unit> unit_id;
  Day on;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(DissolveUnit, (), (unit_id, on, note))

// A new unit beside the old one (or below it, when it is named as the parent), of its kind unless another is
// named; the chosen children and members go over.
struct SplitUnit {
  Id<Unit> unit_id;
  Text<1, 80> name;
  std::optional<UnitKind> kind;
  std::optional<Id<Unit>> parent_id;
  std::optional<Text<1, 40>> code;
  std::vector<Id<Unit>> child_ids;
  std::vector<Id<Member>> member_ids;
  Day on;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(SplitUnit, (), (unit_id, name, kind, parent_id, code, child_ids, member_ids, on, note))

UnitCreatedAnswer create_unit(Ctx& ctx, const CreateUnit& in);
Nothing rename_unit(Ctx& ctx, const RenameUnit& in);
Nothing move_unit(Ctx& ctx, const MoveUnit& in);
Nothing merge_unit(Ctx& ctx, const MergeUnit& in);
Nothing upgrade_unit(Ctx& ctx, const UpgradeUnit& in);
Nothing dissolve_unit(Ctx& ctx, const DissolveUnit& in);
UnitCreatedAnswer split_unit(Ctx& ctx, const SplitUnit& in);

// Events, published when the tables already show the change. A listener that cannot go along refuses.
struct UnitCreated {
  Id<Unit> unit_id, parent_id;
  UnitKind kind;
  Day on;
};
struct UnitRenamed {
  Id<Unit> unit_id;
  Day on;
};
struct UnitMoved {
  Id<Unit> unit_id, from_id, to_id;
  Day on;
};
// After it org_ancestor shows the merged unit below the other one, so that its old records stay in scope.
struct UnitMerged {
  Id<Unit> unit_id, into_id;
  Day on;
};
struct UnitUpgraded {
  Id<Unit> unit_id;
  UnitKind from, to;
  Day on;
};
struct UnitDissolved {
  Id<Unit> unit_id;
  Day on;
};
// The children have moved; the members go over with whoever keeps them.
struct UnitSplit {
  Id<Unit> unit_id, new_id;
  Day on;
  std::vector<Id<Member>> member_ids;
};

// How many members a unit and all below it have: lent by the module that knows members.
struct MemberCounts {
  std::function<std::int64_t(Ctx&, Id<Unit>)> count = [](Ctx&, Id<Unit>) { return std::int64_t{0}; };
};

Module module();

}  // namespace linli::org
