#include "apps/server/demo_neighbourhood.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "apps/server/demo_words.hpp"
#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "platform/divisions/divisions.hpp"

namespace linli::demo {
namespace {

// The map is a lattice whose points are pushed about a little, so that neighbours share their borders and no
// grid is a plain square. Each town has a block of 6 x 6 meshes, five towns in a row.
constexpr double south = 34.46, west = 113.78, mesh_lat = 0.018, mesh_lng = 0.014;
constexpr int block = 6, towns_in_row = 5;

double push(int x, int y, int salt) {
  auto z = static_cast<std::uint64_t>(x * 7919 + y * 104729 + salt * 15485863 + 1);
  z = (z ^ (z >> 15)) * 0x2C1B3C6DULL;
  z = (z ^ (z >> 12)) * 0x297A2D39ULL;
  return (static_cast<double>((z ^ (z >> 15)) % 1000) / 1000 - 0.5) * 0.5;
}

place::Position lattice(int x, int y) {
  return {south + (y + push(x, y, 1)) * mesh_lat, west + (x + push(x, y, 2)) * mesh_lng};
}

struct Block {
  int x, y, width, height;

  std::vector<place::Position> outline() const {
    std::vector<place::Position> ring;
    for (int i = 0; i < width; ++i) ring.push_back(lattice(x + i, y));
    for (int i = 0; i < height; ++i) ring.push_back(lattice(x + width, y + i));
    for (int i = width; i > 0; --i) ring.push_back(lattice(x + i, y + height));
    for (int i = height; i > 0; --i) ring.push_back(lattice(x, y + i));
    ring.push_back(ring.front());
    return ring;
  }
  place::Position centre() const {
    return {south + (y + height / 2.0) * mesh_lat, west + (x + width / 2.0) * mesh_lng};
  }
};

class Making {
 public:
  Making(Play& play, Dice& dice, Cast& cast) : play_(play), dice_(dice), cast_(cast) {}

  Neighbourhood make() {
    play_.app().write([this](Ctx& ctx) { departments(ctx); });
    const auto divisions = divisions::county_divisions(county_code);
    int at = 0;
    for (const auto& town : divisions) {
      if (town.level != divisions::Level::town) continue;
      const bool played = town.code == town_code;
      std::vector<divisions::Division> villages;
      for (const auto& village : divisions)
        if (village.parent_code() == town.code) villages.push_back(village);
      const int x = at % towns_in_row * block, y = at / towns_in_row * block;
      play_.app().write([&](Ctx& ctx) {
        played ? whole_town(ctx, villages, x, y) : other_town(ctx, town, villages, x, y);
      });
      ++at;
    }
    play_.app().write([this](Ctx& ctx) { market_zone(ctx); });
    return std::move(made_);
  }

 private:
  Id<Unit> unit(Ctx& ctx, Id<Unit> parent, org::UnitKind kind, const std::string& name) {
    org::CreateUnit in;
    in.parent_id = parent;
    in.kind = kind;
    in.name.value = name;
    in.on = Day{20240101};
    return org::create_unit(ctx, in).unit_id;
  }

  Id<Account> staff(Ctx& ctx, const std::string& who, const std::string& name, const char* role,
                    Id<Unit> unit, const char* shown_phone = nullptr) {
    access::NewAccount in;
    in.name = name;
    in.phone = shown_phone ? shown_phone : next_phone(cast_);
    if (shown_phone) in.password_hash = cast_.password_hash;
    in.home_unit_id = unit;
    const auto account = access::create_account(ctx, in);
    access::grant_role(ctx, account, role, unit);
    play_.cast(who, account);
    return account;
  }

  void departments(Ctx& ctx) {
    for (const auto& name : department_names()) {
      const auto id = unit(ctx, cast_.county_id, org::UnitKind::department, name);
      const bool shown = made_.departments.empty();
      const std::string who =
          shown ? "department_staff" : fmt::format("department_{}", made_.departments.size());
      staff(ctx, who, shown ? text("department_staff") : person_name(dice_, dice_.chance(40)),
            "department_staff", id, shown ? department_phone : nullptr);
      made_.departments.push_back({id, who});
    }
  }

  void grid(Ctx& ctx, Id<Unit> parent, const std::string& name, const std::string& staff_name,
            const Block& where, bool in_town) {
    Grid made;
    made.unit_id = unit(ctx, parent, org::UnitKind::grid, name);
    made.name = name;
    made.staff = staff_name;
    made.centre = where.centre();
    made.reach = 0.2 * std::min(mesh_lat * where.height, mesh_lng * where.width);
    made.in_town = in_town;
    place::create_area(ctx,
                       {.kind = "grid", .unit_id = made.unit_id, .name = name, .rings = {where.outline()}});
    const bool shown = in_town && !shown_worker_;  // whose bench the log-in page opens
    made.worker = shown ? "grid_worker" : fmt::format("worker_{}", made_.grids.size());
    shown_worker_ = shown_worker_ || shown;
    const auto worker =
        staff(ctx, made.worker, shown ? text("grid_worker") : person_name(dice_, dice_.chance(60)),
              "grid_worker", made.unit_id, shown ? grid_worker_phone : nullptr);
    place::create_responsible(ctx, {.part = "grid_worker",
                                    .account_id = worker,
                                    .unit_id = made.unit_id,
                                    .area_id = {},
                                    .since_on = Day{20240101}});
    estate(ctx, made, in_town ? 6 : 3);
    neighbours(ctx, made, in_town ? 4 : 2);
    if (shown) made.neighbours.push_back("resident");
    made_.grids.push_back(std::move(made));
  }

  void estate(Ctx& ctx, Grid& grid, int buildings) {
    const auto position = [&] {
      return place::Position{grid.centre.lat + spread(grid), grid.centre.lng + spread(grid)};
    };
    const auto id = place::create_estate(ctx, {dice_.pick(estate_names()), grid.unit_id, position()});
    for (int i = 1; i <= buildings; ++i)
      grid.buildings.push_back(place::create_building(
          ctx, {id, fmt::format("{}{}", i, text("building_number")), grid.unit_id, position()}));
  }
  double spread(const Grid& grid) { return (dice_.below(2001) - 1000) / 1000.0 * grid.reach; }

  void neighbours(Ctx& ctx, Grid& grid, int count) {
    for (int i = 0; i < count; ++i) {
      member::NewResident in;
      in.name = person_name(dice_, dice_.chance(55));
      in.phone = next_phone(cast_);
      in.unit_id = grid.unit_id;
      const auto person = member::create_resident(ctx, in);
      const std::string who = fmt::format("neighbour_{}_{}", made_.grids.size(), i);
      play_.cast(who, member::open_account(ctx, {person, *in.phone, {}}));
      grid.neighbours.push_back(who);
    }
  }

  void whole_town(Ctx& ctx, const std::vector<divisions::Division>& villages, int x, int y) {
    constexpr int across = block / 2;  // two grids a village, each two meshes wide
    int at = 0;
    for (const auto& village : villages) {
      const auto id = *org::unit_by_code(ctx, village.code);
      for (const char* number : {"first_grid", "second_grid"}) {
        if (at >= across * block) return;
        grid(ctx, id, short_name(village.name) + text(number), "town_staff",
             {x + at % across * 2, y + at / across, 2, 1}, true);
        ++at;
      }
    }
  }

  void other_town(Ctx& ctx, const divisions::Division& town, const std::vector<divisions::Division>& villages,
                  int x, int y) {
    const std::string who = "staff_" + town.code;
    staff(ctx, who, person_name(dice_, dice_.chance(40)), "town_staff", *org::unit_by_code(ctx, town.code));
    constexpr int half = block / 2;
    for (std::size_t i = 0; i < std::min<std::size_t>(4, villages.size()); ++i) {
      const int dx = static_cast<int>(i % 2) * half, dy = static_cast<int>(i / 2) * half;
      grid(ctx, *org::unit_by_code(ctx, villages[i].code), short_name(villages[i].name) + text("first_grid"),
           who, {x + dx, y + dy, half, half}, false);
    }
  }

  // Members who answer for the merchants of a market: the same map with another kind of area.
  void market_zone(Ctx& ctx) {
    for (const Grid& grid : made_.grids) {
      if (!grid.in_town) continue;
      const double r = grid.reach * 0.6;
      const auto corner = [&](double lat, double lng) {
        return place::Position{grid.centre.lat + lat * r, grid.centre.lng + lng * r};
      };
      const auto area = place::create_area(
          ctx, {.kind = "zone",
                .unit_id = cast_.town_id,
                .name = text("market_zone"),
                .rings = {{corner(-1, -1), corner(-1, 1), corner(1, 1.2), corner(1, -1), corner(-1, -1)}}});
      for (int i = 0; i < 5; ++i)
        place::create_responsible(
            ctx, {.part = "zone_member",
                  .account_id = play_.account(cast_.active_members[static_cast<std::size_t>(i)]),
                  .unit_id = {},
                  .area_id = area,
                  .since_on = Day{20240101}});
      return;
    }
  }

  Play& play_;
  Dice& dice_;
  Cast& cast_;
  Neighbourhood made_;
  bool shown_worker_ = false;
};

}  // namespace

Neighbourhood make_neighbourhood(Play& play, Dice& dice, Cast& cast) {
  return Making(play, dice, cast).make();
}

}  // namespace linli::demo
