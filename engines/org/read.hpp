// The reading routes: inside of this engine.
#pragma once

#include "engines/org/org.hpp"
#include "platform/command/list.hpp"

namespace linli {
struct UnitChange;
}

namespace linli::org {

// Without parent_id, kind and q: the roots.
struct UnitsAsked : Page {
  std::optional<Id<Unit>> parent_id;
  std::optional<UnitKind> kind;
  std::optional<Text<1, 80>> q;  // a part of the name, or the whole code
  std::optional<Day> as_of;
};
BOOST_DESCRIBE_STRUCT(UnitsAsked, (Page), (parent_id, kind, q, as_of))

struct ChildrenAsked : Page {
  Id<Unit> unit_id;
  std::optional<UnitKind> kind;
  std::optional<Day> as_of;
};
BOOST_DESCRIBE_STRUCT(ChildrenAsked, (Page), (unit_id, kind, as_of))

struct UnitAsked {
  Id<Unit> unit_id;
  std::optional<Day> as_of;
};
BOOST_DESCRIBE_STRUCT(UnitAsked, (), (unit_id, as_of))

struct UnitAbove {
  Id<Unit> unit_id;
  std::string name;
  UnitKind kind{};
};
BOOST_DESCRIBE_STRUCT(UnitAbove, (), (unit_id, name, kind))

struct UnitDetail : UnitRow {
  std::vector<UnitAbove> ancestors;  // the root first
};
BOOST_DESCRIBE_STRUCT(UnitDetail, (UnitRow), (ancestors))

struct HistoryAsked : Page {
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(HistoryAsked, (Page), (unit_id))

struct HistoryLine {
  Id<UnitChange> change_id;
  Instant at;
  Day on;
  ChangeAction action{};
  std::optional<std::string> from, to;
  std::string account_name;
  std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(HistoryLine, (), (change_id, at, on, action, from, to, account_name, note))

struct PublicUnitsAsked : Page {
  std::optional<Id<Unit>> parent_id;
  std::optional<Text<1, 80>> q;
};
BOOST_DESCRIBE_STRUCT(PublicUnitsAsked, (Page), (parent_id, q))

struct PublicUnit {
  Id<Unit> unit_id;
  std::string name;
  UnitKind kind{};
  std::int64_t children = 0;
};
BOOST_DESCRIBE_STRUCT(PublicUnit, (), (unit_id, name, kind, children))

List<UnitRow> units(Ctx& ctx, const UnitsAsked& in);
List<UnitRow> children(Ctx& ctx, const ChildrenAsked& in);
UnitDetail unit_detail(Ctx& ctx, const UnitAsked& in);
List<HistoryLine> history(Ctx& ctx, const HistoryAsked& in);
List<PublicUnit> public_units(Ctx& ctx, const PublicUnitsAsked& in);

}  // namespace linli::org
