// What a restructuring would move, before anybody decides it.
#pragma once

#include "engines/org/org.hpp"

namespace linli::org {

// What is asked about: only what the tree itself knows. Split is asked for the whole unit.
struct Restructuring {
  Id<Unit> unit_id;
  ChangeAction action{};
  std::optional<Id<Unit>> other_id;  // where it goes
  std::optional<UnitKind> kind;      // what it becomes
  Day on;
};
BOOST_DESCRIBE_STRUCT(Restructuring, (), (unit_id, action, other_id, kind, on))

// "members", 23: `what` is named on the screen by the key moving.<what>.
struct Moving {
  std::string what;
  std::int64_t count = 0;
  bool blocks = false;  // it has nowhere to go, so that the restructuring would be refused
};
BOOST_DESCRIBE_STRUCT(Moving, (), (what, count, blocks))

// Modules add what they keep at a unit: app.get<org::MovingParts>().count.push_back(…). Nothing is said of a
// count of 0.
struct MovingParts {
  std::vector<std::function<std::vector<Moving>(Ctx&, const Restructuring&)>> count;
};

struct PreviewAsked {
  Id<Unit> unit_id;
  ChangeAction action{};
  std::optional<Id<Unit>> other_id;
  std::optional<UnitKind> kind;
  std::optional<Day> on;  // today when absent
};
BOOST_DESCRIBE_STRUCT(PreviewAsked, (), (unit_id, action, other_id, kind, on))

struct RefusedParam {
  std::string name, value;
};
BOOST_DESCRIBE_STRUCT(RefusedParam, (), (name, value))

struct WouldBeRefused {
  std::string code;
  std::vector<RefusedParam> params;
};
BOOST_DESCRIBE_STRUCT(WouldBeRefused, (), (code, params))

struct Preview {
  ChangeAction action{};
  Id<Unit> unit_id;
  std::string unit_name;
  UnitKind kind{};
  std::optional<Id<Unit>> other_id;
  std::optional<std::string> other_name;
  Day on;
  std::vector<Moving> goes;
  std::optional<WouldBeRefused> refused;
};
BOOST_DESCRIBE_STRUCT(Preview, (),
                      (action, unit_id, unit_name, kind, other_id, other_name, on, goes, refused))

Preview preview(Ctx& ctx, const PreviewAsked& in);

}  // namespace linli::org
