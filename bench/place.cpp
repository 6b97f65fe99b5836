// Which of 5,000 grids a position lies in, and what the map of a county costs.
//
//   build/bench_place
#include <cmath>
#include <random>

#include <benchmark/benchmark.h>

#include "engines/place/areas.hpp"

namespace linli::place {
namespace {

constexpr int columns = 100;
constexpr double west = 113.7, south = 34.4, side = 0.006;
constexpr int corners_a_side = 16;

// A jagged line between two corners of the mesh, the same from both sides, as a street or a stream would be.
void add_side(Polygon& grid, Point from, Point to) {
  const bool turned = std::pair(from.x(), from.y()) > std::pair(to.x(), to.y());
  if (turned) std::swap(from, to);
  std::vector<Point> line;
  for (int i = 0; i <= corners_a_side; ++i) {
    const double share = static_cast<double>(i) / corners_a_side;
    const double bend = 0.1 * side * std::sin(share * 20) * std::sin(share * 3.141592653589793);
    const bool eastward = std::abs(to.x() - from.x()) > std::abs(to.y() - from.y());
    line.push_back({from.x() + share * (to.x() - from.x()) + (eastward ? 0 : bend),
                    from.y() + share * (to.y() - from.y()) + (eastward ? bend : 0)});
  }
  if (turned) std::reverse(line.begin(), line.end());
  grid.outer().insert(grid.outer().end(), line.begin(), line.end() - 1);
}

std::vector<KeptArea> mesh(int count) {
  std::vector<KeptArea> areas;
  for (int i = 0; i < count; ++i) {
    const double x = west + i % columns * side, y = south + static_cast<double>(i / columns) * side;
    Polygon grid;
    add_side(grid, {x, y}, {x, y + side});
    add_side(grid, {x, y + side}, {x + side, y + side});
    add_side(grid, {x + side, y + side}, {x + side, y});
    add_side(grid, {x + side, y}, {x, y});
    grid.outer().push_back(grid.outer().front());
    areas.push_back({Id<Area>{i + 1}, AreaKind::grid, Id<Unit>{i + 1}, {}, "grid", {std::move(grid)}});
  }
  return areas;
}

void grid_at_position(benchmark::State& state) {
  const auto count = static_cast<int>(state.range(0));
  const AreaIndex index(mesh(count));
  std::mt19937_64 random{1};
  std::uniform_real_distribution<double> east(0, columns * side),
      north(0, count / static_cast<double>(columns) * side);
  std::int64_t found = 0;
  for (auto _ : state)
    found += index.at(AreaKind::grid, {south + north(random), west + east(random)}) != nullptr;
  state.counters["found"] = static_cast<double>(found) / static_cast<double>(state.iterations());
}
BENCHMARK(grid_at_position)->Arg(500)->Arg(5000)->Unit(benchmark::kMicrosecond);

// What the first position after a change of the map waits for, without reading the store.
void index_made_anew(benchmark::State& state) {
  const auto areas = mesh(static_cast<int>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(AreaIndex(areas));
}
BENCHMARK(index_made_anew)->Arg(5000)->Unit(benchmark::kMillisecond);

void position_of_a_phone(benchmark::State& state) {
  Position position{34.72, 113.98};
  for (auto _ : state) {
    position.lat += 1e-9;
    benchmark::DoNotOptimize(from_gcj02(position));
  }
}
BENCHMARK(position_of_a_phone)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace linli::place

BENCHMARK_MAIN();
