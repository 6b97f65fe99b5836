// Where things are: the areas of grids and responsibility zones as polygons, the address book of estates and
// buildings, and who answers for a grid, a building or a zone. Positions are WGS84 inside; what comes in
// GCJ-02 (Chinese phones and maps) is converted at the edge.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe.hpp>

#include "platform/command/app.hpp"
#include "platform/core/shape.hpp"

namespace linli {
struct Area;
struct AreaImport;
struct Estate;
struct Building;
struct Responsible;
}  // namespace linli

namespace linli::place {

namespace can {
inline constexpr Permission keep{"place.keep"};  // areas, address book, who answers for them
}

namespace refusal {
inline constexpr Refusal area_not_found{"place.area_not_found", 404};
inline constexpr Refusal import_not_found{"place.import_not_found", 404};
inline constexpr Refusal estate_not_found{"place.estate_not_found", 404};
inline constexpr Refusal building_not_found{"place.building_not_found", 404};
inline constexpr Refusal responsible_not_found{"place.responsible_not_found", 404};
inline constexpr Refusal not_geojson{"place.not_geojson", 422};
inline constexpr Refusal already_responsible{"place.already_responsible", 409};
}  // namespace refusal

struct Position {
  double lat = 0, lng = 0;  // WGS84 degrees
};
BOOST_DESCRIBE_STRUCT(Position, (), (lat, lng))

// GCJ-02 → WGS84 to within a metre, and back; outside of China both are the identity.
Position from_gcj02(Position gcj02);
Position to_gcj02(Position wgs84);
double metres_between(Position a, Position b);
// The centre of the square of about `metres` in which a position lies: what the public sees.
Position coarse(Position exact, double metres = 500);

enum class Coordinates { wgs84, gcj02 };
BOOST_DESCRIBE_ENUM(Coordinates, wgs84, gcj02)

// A place as a person gives it: a position, a building of the address book, or words. At least one of them.
struct Given {
  std::optional<double> lat, lng;
  std::optional<Coordinates> coordinates;  // absent: wgs84
  std::optional<Id<Estate>> estate_id;
  std::optional<Id<Building>> building_id;
  std::optional<Text<1, 200>> text;
};
BOOST_DESCRIBE_STRUCT(Given, (), (lat, lng, coordinates, estate_id, building_id, text))

// What it comes to.
struct Located {
  std::optional<Position> position;
  std::optional<Id<Estate>> estate_id;
  std::optional<Id<Building>> building_id;
  std::optional<Id<Unit>> grid_id;  // a unit of kind grid
  Id<Unit> unit_id;  // the grid, or the narrowest unit that is known: building group, community, town, the
                     // county at last
  std::string text;  // estate, building and words, as shown
};
// Names the field that is wrong: place.lat, place.building_id …; `otherwise` answers when neither position
// nor building lies in a grid.
Located locate(Ctx& ctx, const Given& given, std::optional<Id<Unit>> otherwise = {});

// The grid in whose area the position lies: a point-in-polygon over an index in memory.
std::optional<Id<Unit>> grid_at(Ctx& ctx, Position position);

// Who answers: "grid_worker" or "building_leader" of a unit (nearest first, upward through the tree),
// "zone_member" of the zones at a place.
struct ResponsibleRow {
  Id<Responsible> responsible_id;
  std::string part;
  Id<Account> account_id;
  std::string name;
  std::optional<Id<Unit>> unit_id;
  std::optional<Id<Area>> area_id;
  Day since_on;
  std::optional<Day> until_on;
};
BOOST_DESCRIBE_STRUCT(ResponsibleRow, (),
                      (responsible_id, part, account_id, name, unit_id, area_id, since_on, until_on))
std::vector<ResponsibleRow> responsibles(Ctx& ctx, std::string_view part, Id<Unit> unit_id);
std::vector<ResponsibleRow> zone_members_at(Ctx& ctx, Position position);

// For seeds and imports.
struct NewArea {
  std::string kind;  // grid, zone, estate
  Id<Unit> unit_id;
  std::string name;
  std::vector<std::vector<Position>>
      rings;  // the first is the outline, the others are holes; first point = last point
  std::optional<Id<Estate>> estate_id{};  // of an estate's area
};
Id<Area> create_area(Ctx& ctx, const NewArea& in);
struct NewEstate {
  std::string name;
  Id<Unit> unit_id;
  std::optional<Position> position;
};
Id<Estate> create_estate(Ctx& ctx, const NewEstate& in);
struct NewBuilding {
  Id<Estate> estate_id;
  std::string name;
  Id<Unit> unit_id;
  std::optional<Position> position;
};
Id<Building> create_building(Ctx& ctx, const NewBuilding& in);
struct NewResponsible {
  std::string part;
  Id<Account> account_id;
  std::optional<Id<Unit>> unit_id;
  std::optional<Id<Area>> area_id;
  Day since_on;
};
Id<Responsible> create_responsible(Ctx& ctx, const NewResponsible& in);

Module module();

}  // namespace linli::place
