// The picture of the tree: inside of this engine.
#pragma once

#include "engines/org/org.hpp"
#include "engines/org/read.hpp"

namespace linli::org {

enum class TreeBy { scope, formal };
BOOST_DESCRIBE_ENUM(TreeBy, scope, formal)

struct TreeAsked {
  std::optional<Id<Unit>> unit_id;    // the root when absent
  std::optional<std::int32_t> depth;  // how many levels are shown, the unit's own the first
  std::optional<Day> as_of;
  std::optional<TreeBy> by;
};
BOOST_DESCRIBE_STRUCT(TreeAsked, (), (unit_id, depth, as_of, by))

struct TreeNode {
  Id<Unit> unit_id;
  std::optional<Id<Unit>> parent_id;
  UnitKind kind{};
  std::string name;
  std::optional<std::string> code;
  std::int64_t depth = 0;  // 0: the unit that was asked for
  std::int64_t children = 0;
  std::int64_t members = 0;  // with everything below, shown or not
  std::int64_t relations = 0;
};
BOOST_DESCRIBE_STRUCT(TreeNode, (),
                      (unit_id, parent_id, kind, name, code, depth, children, members, relations))

struct Tree {
  std::vector<TreeNode> nodes;  // level by level
  bool more = false;            // there is more than is shown, below or beside
};
BOOST_DESCRIBE_STRUCT(Tree, (), (nodes, more))

struct SearchAsked : Page {
  Text<1, 80> q;
  std::optional<UnitKind> kind;
};
BOOST_DESCRIBE_STRUCT(SearchAsked, (Page), (q, kind))

struct UnitFound {
  Id<Unit> unit_id;
  UnitKind kind{};
  std::string name;
  std::optional<std::string> code;
  std::int64_t children = 0, members = 0;
  std::vector<UnitAbove> path;  // the root first
};
BOOST_DESCRIBE_STRUCT(UnitFound, (), (unit_id, kind, name, code, children, members, path))

Tree tree(Ctx& ctx, const TreeAsked& in);
List<UnitFound> search(Ctx& ctx, const SearchAsked& in);

}  // namespace linli::org
