#include "engines/place/areas.hpp"

#include <algorithm>

#include <boost/geometry.hpp>

#include "engines/place/place.sql.hpp"

namespace linli::place {
namespace {

namespace bgi = boost::geometry::index;

struct Stored {
  Id<Area> area_id;
  AreaKind kind{};
  Id<Unit> unit_id;
  std::optional<Id<Estate>> estate_id;
  std::string name, coordinates;
};
BOOST_DESCRIBE_STRUCT(Stored, (), (area_id, kind, unit_id, estate_id, name, coordinates))

AreaIndex load(Ctx& ctx) {
  std::vector<KeptArea> areas;
  for (auto& row : ctx.db.all<Stored>(sql::living_areas))
    areas.push_back({row.area_id, row.kind, row.unit_id, row.estate_id, std::move(row.name),
                     outline_of_text(row.coordinates)});
  return AreaIndex(std::move(areas));
}

}  // namespace

AreaIndex::AreaIndex(std::vector<KeptArea> areas) : areas_(std::move(areas)) {
  std::array<std::vector<Entry>, 3> entries;
  for (std::uint32_t i = 0; i < areas_.size(); ++i) {
    areas_[i].size = size_of(areas_[i].outline);
    entries[static_cast<std::size_t>(areas_[i].kind)].emplace_back(box_of(areas_[i].outline), i);
  }
  // Made of all at once the tree is packed more closely than one that grows.
  for (std::size_t kind = 0; kind < trees_.size(); ++kind) trees_[kind] = Tree(entries[kind]);
  colour();
}

// Each area takes the first colour that no earlier one whose box touches its own has; when all are taken, the
// one that the fewest have.
void AreaIndex::colour() {
  for (std::uint32_t i = 0; i < areas_.size(); ++i) {
    std::array<int, colours> taken{};
    const auto& tree = trees_[static_cast<std::size_t>(areas_[i].kind)];
    for (auto near = tree.qbegin(bgi::intersects(box_of(areas_[i].outline))); near != tree.qend(); ++near)
      if (near->second < i) ++taken[static_cast<std::size_t>(areas_[near->second].colour_index)];
    areas_[i].colour_index =
        static_cast<std::int32_t>(std::min_element(taken.begin(), taken.end()) - taken.begin());
  }
}

template <class Use>
void AreaIndex::each_at(AreaKind kind, Position position, Use use) const {
  const Point point = point_of(position);
  const auto& tree = trees_[static_cast<std::size_t>(kind)];
  for (auto near = tree.qbegin(bgi::intersects(point)); near != tree.qend(); ++near)
    if (const KeptArea& area = areas_[near->second]; covers(area.outline, point)) use(area);
}

const KeptArea* AreaIndex::at(AreaKind kind, Position position) const {
  const KeptArea* smallest = nullptr;
  each_at(kind, position, [&](const KeptArea& area) {
    const bool better = !smallest || area.size < smallest->size ||
                        (area.size == smallest->size && area.area_id < smallest->area_id);
    if (better) smallest = &area;
  });
  return smallest;
}

std::vector<const KeptArea*> AreaIndex::all_at(AreaKind kind, Position position) const {
  std::vector<const KeptArea*> found;
  each_at(kind, position, [&](const KeptArea& area) { found.push_back(&area); });
  std::sort(found.begin(), found.end(), [](const auto* a, const auto* b) { return a->area_id < b->area_id; });
  return found;
}

Areas::Areas(App& app) : kept(app, sql::version, sql::set_version, load) {}

std::shared_ptr<const AreaIndex> areas(Ctx& ctx) { return ctx.app.get<Areas>().kept.now(ctx); }

std::optional<Id<Unit>> grid_at(Ctx& ctx, Position position) {
  const auto index = areas(ctx);
  const auto* area = index->at(AreaKind::grid, position);
  return area ? std::optional(area->unit_id) : std::nullopt;
}

}  // namespace linli::place
