#include "engines/org/tree.hpp"

#include <algorithm>
#include <unordered_map>

#include "engines/org/org.sql.hpp"

namespace linli::org {
namespace {

constexpr std::int32_t levels_shown = 2, levels_most = 12;
constexpr std::size_t nodes_most = 6000;

struct Below {
  Id<Unit> unit_id, parent_id;
  std::int64_t level = 0;
  UnitKind kind{};
  std::string name;
  std::optional<std::string> code;
  std::int64_t own = 0, relations = 0;
};
BOOST_DESCRIBE_STRUCT(Below, (), (unit_id, parent_id, level, kind, name, code, own, relations))

}  // namespace

// Everything below is read, so that each node knows its members; a county is some thousand rows.
Tree tree(Ctx& ctx, const TreeAsked& in) {
  const auto depth = in.depth.value_or(levels_shown);
  if (depth < 1 || depth > levels_most)
    refuse_field("depth", "field.out_of_range", {{"min", 1}, {"max", levels_most}});
  const auto top = in.unit_id ? in.unit_id : root(ctx);
  demand(top.has_value(), refusal::unit_not_found);
  const auto as_of = in.as_of.value_or(ctx.today());
  const auto& query = in.by == TreeBy::formal ? sql::subtree_by_formal : sql::subtree_by_scope;
  auto all = ctx.db.all<Below>(query, db::arg("unit_id", *top), db::arg("as_of", as_of));
  demand(!all.empty(), refusal::unit_not_found);
  std::sort(all.begin(), all.end(), [](const Below& a, const Below& b) {
    return std::tie(a.level, a.unit_id) < std::tie(b.level, b.unit_id);
  });
  struct Sum {
    std::int64_t children = 0, members = 0;
  };
  std::unordered_map<std::int64_t, Sum> sums;
  for (auto row = all.rbegin(); row != all.rend(); ++row) {
    const auto members = sums[row->unit_id.value].members += row->own;
    auto& above = sums[row->parent_id.value];
    above.members += members;
    ++above.children;
  }
  Tree made;
  for (Below& row : all) {
    if (row.level >= depth || made.nodes.size() == nodes_most) {
      made.more = true;
      break;
    }
    const auto& sum = sums[row.unit_id.value];
    made.nodes.push_back({row.unit_id, row.parent_id ? std::optional(row.parent_id) : std::nullopt, row.kind,
                          std::move(row.name), std::move(row.code), row.level, sum.children, sum.members,
                          row.relations});
  }
  return made;
}

List<UnitFound> search(Ctx& ctx, const SearchAsked& in) {
  UnitsAsked asked;
  asked.limit = in.limit;
  asked.after = in.after;
  asked.q = in.q;
  asked.kind = in.kind;
  auto found = units(ctx, asked);
  List<UnitFound> list{{}, found.next};
  for (UnitRow& row : found.items)
    list.items.push_back({row.unit_id, row.kind, std::move(row.name), std::move(row.code), row.children,
                          row.members,
                          ctx.db.all<UnitAbove>(sql::ancestors, db::arg("unit_id", row.unit_id))});
  return list;
}

}  // namespace linli::org
