// All living areas in memory, found by position: inside of this engine.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <boost/geometry/index/rtree.hpp>

#include "engines/place/outline.hpp"
#include "platform/command/kept.hpp"

namespace linli::place {

enum class AreaKind { grid, zone, estate };
BOOST_DESCRIBE_ENUM(AreaKind, grid, zone, estate)

struct KeptArea {
  Id<Area> area_id;
  AreaKind kind{};
  Id<Unit> unit_id;
  std::optional<Id<Estate>> estate_id;
  std::string name;
  Outline outline;
  double size = 0;
  std::int32_t colour_index = 0;  // another one than that of neighbours, on a map
};

class AreaIndex {
 public:
  static constexpr std::int32_t colours = 8;

  AreaIndex() = default;
  explicit AreaIndex(std::vector<KeptArea> areas);

  const std::vector<KeptArea>& areas() const { return areas_; }
  // The smallest area of that kind that has the position in it or on its edge; nullptr when there is none.
  const KeptArea* at(AreaKind kind, Position position) const;
  std::vector<const KeptArea*> all_at(AreaKind kind, Position position) const;

 private:
  using Entry = std::pair<Box, std::uint32_t>;
  using Tree = boost::geometry::index::rtree<Entry, boost::geometry::index::quadratic<16>>;
  template <class Use>
  void each_at(AreaKind kind, Position position, Use use) const;
  void colour();

  std::vector<KeptArea> areas_;
  std::array<Tree, 3> trees_;  // by kind
};

struct Areas {
  explicit Areas(App& app);
  Kept<AreaIndex> kept;
};

std::shared_ptr<const AreaIndex> areas(Ctx& ctx);

}  // namespace linli::place
