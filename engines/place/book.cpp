// The address book: estates and their buildings, and what a place that somebody gives comes to.
#include <cmath>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "engines/place/place.sql.hpp"
#include "engines/place/routes.hpp"
#include "platform/db/like.hpp"

namespace linli::place {
namespace {

struct Named {
  Id<Unit> unit_id;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(Named, (), (unit_id, name))

void check_seen(Ctx& ctx, std::int64_t version) {
  demand(ctx.call.if_match.value_or(version) == version, linli::refusal::changed_meanwhile);
}

std::optional<Position> position_of(const Spot& spot) {
  return position_of(spot.lat, spot.lng, spot.coordinates);
}

// The columns of a position.
struct Columns {
  std::optional<double> lat, lng;
};
BOOST_DESCRIBE_STRUCT(Columns, (), (lat, lng))
Columns columns_of(const std::optional<Position>& position) {
  return position ? Columns{position->lat, position->lng} : Columns{};
}

void demand_keeps(Ctx& ctx, Id<Unit> unit) {
  org::living_unit(ctx, unit);
  access::demand_within(ctx, can::keep, unit);
}

std::optional<Id<Unit>> grid_above(Ctx& ctx, Id<Unit> unit) {
  return ctx.db.maybe<Id<Unit>>(sql::grid_above, db::arg("unit_id", unit));
}

template <class Row>
std::optional<Position> position_in(const Row& row) {
  return row.lat && row.lng ? std::optional(Position{*row.lat, *row.lng}) : std::nullopt;
}

void append_word(std::string& text, std::string_view word) {
  if (word.empty()) return;
  if (!text.empty()) text += ' ';
  text += word;
}

}  // namespace

std::optional<Position> position_of(const std::optional<double>& lat, const std::optional<double>& lng,
                                    const std::optional<Coordinates>& coordinates, std::string_view prefix) {
  const auto field = [&](const char* name) { return std::string(prefix) + name; };
  if (!lat && !lng) return {};
  if (!lat) refuse_field(field("lat"), "field.required");
  if (!lng) refuse_field(field("lng"), "field.required");
  if (!(std::abs(*lat) <= 90)) refuse_field(field("lat"), "field.out_of_range", {{"min", -90}, {"max", 90}});
  if (!(std::abs(*lng) <= 180))
    refuse_field(field("lng"), "field.out_of_range", {{"min", -180}, {"max", 180}});
  const Position position{*lat, *lng};
  return coordinates == Coordinates::gcj02 ? from_gcj02(position) : position;
}

EstateRow estate(Ctx& ctx, Id<Estate> estate_id) {
  return ctx.db.one<EstateRow>(sql::estate, refusal::estate_not_found, db::arg("estate_id", estate_id));
}

BuildingRow building(Ctx& ctx, Id<Building> building_id) {
  return ctx.db.one<BuildingRow>(sql::building, refusal::building_not_found,
                                 db::arg("building_id", building_id));
}

List<EstateRow> estates(Ctx& ctx, const EstatesAsked& in) {
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  const auto pattern = in.q ? std::optional(db::like_anywhere(*in.q)) : std::nullopt;
  return paged_by(ctx.db.all<EstateRow>(sql::estates, db::arg("before", before), db::arg("limit", limit),
                                        db::arg("pattern", pattern), in),
                  limit, &EstateRow::estate_id);
}

List<BuildingRow> buildings(Ctx& ctx, const BuildingsAsked& in) {
  estate(ctx, in.estate_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto after = after_number(in);
  return paged_by(
      ctx.db.all<BuildingRow>(sql::buildings, db::arg("after_id", after), db::arg("limit", limit), in), limit,
      &BuildingRow::building_id);
}

Id<Estate> create_estate(Ctx& ctx, const NewEstate& in) {
  const EstateCreated made{ctx.new_id<Estate>()};
  const auto columns = columns_of(in.position);
  ctx.db.run(sql::add_estate, made, columns, db::arg("unit_id", in.unit_id), db::arg("name", in.name));
  return made.estate_id;
}

Id<Building> create_building(Ctx& ctx, const NewBuilding& in) {
  const BuildingCreated made{ctx.new_id<Building>()};
  const auto columns = columns_of(in.position);
  ctx.db.run(sql::add_building, made, columns, db::arg("estate_id", in.estate_id),
             db::arg("unit_id", in.unit_id), db::arg("name", in.name));
  return made.building_id;
}

EstateCreated post_estate(Ctx& ctx, const CreateEstate& in) {
  demand_keeps(ctx, in.unit_id);
  const EstateCreated made{create_estate(ctx, {in.name.value, in.unit_id, position_of(in)})};
  ctx.about(made.estate_id, in.unit_id, in.name.value);
  return made;
}

Nothing change_estate(Ctx& ctx, const ChangeEstate& in) {
  const auto old = estate(ctx, in.estate_id);
  access::demand_within(ctx, can::keep, old.unit_id);
  demand_keeps(ctx, in.unit_id);
  check_seen(ctx, old.version);
  const auto columns = columns_of(position_of(in));
  ctx.db.run(sql::change_estate, db::arg("lat", columns.lat), db::arg("lng", columns.lng), in);
  ctx.about(in.estate_id, in.unit_id, old.name + " → " + in.name.value);
  return {};
}

BuildingCreated post_building(Ctx& ctx, const CreateBuilding& in) {
  const auto home = estate(ctx, in.estate_id);
  const auto unit = in.unit_id.value_or(home.unit_id);
  demand_keeps(ctx, unit);
  const BuildingCreated made{create_building(ctx, {in.estate_id, in.name.value, unit, position_of(in)})};
  ctx.about(made.building_id, unit, home.name + " " + in.name.value);
  return made;
}

Nothing change_building(Ctx& ctx, const ChangeBuilding& in) {
  const auto old = building(ctx, in.building_id);
  access::demand_within(ctx, can::keep, old.unit_id);
  demand_keeps(ctx, in.unit_id);
  check_seen(ctx, old.version);
  const auto columns = columns_of(position_of(in));
  ctx.db.run(sql::change_building, db::arg("lat", columns.lat), db::arg("lng", columns.lng), in);
  ctx.about(in.building_id, in.unit_id, old.name + " → " + in.name.value);
  return {};
}

// A building that was chosen tells the grid better than a position, which may be a street off; a position
// better than an estate, which may lie in several grids.
Located locate(Ctx& ctx, const Given& given, std::optional<Id<Unit>> otherwise) {
  Located made;
  made.position = position_of(given.lat, given.lng, given.coordinates, "place.");
  std::optional<Id<Unit>> unit;
  std::string building_name;
  std::optional<Position> known;
  if (given.building_id) {
    const auto found = ctx.db.maybe<BuildingRow>(sql::building, db::arg("building_id", *given.building_id));
    if (!found) refuse_field("place.building_id", "field.unknown_value");
    if (given.estate_id.value_or(found->estate_id) != found->estate_id)
      refuse_field("place.building_id", "field.unknown_value");
    made.building_id = found->building_id;
    made.estate_id = found->estate_id;
    building_name = found->name;
    known = position_in(*found);
    unit = found->unit_id;
    made.grid_id = grid_above(ctx, found->unit_id);
  }
  std::optional<EstateRow> home;
  if (const auto estate_id = made.estate_id ? made.estate_id : given.estate_id) {
    home = ctx.db.maybe<EstateRow>(sql::estate, db::arg("estate_id", *estate_id));
    if (!home) refuse_field("place.estate_id", "field.unknown_value");
    made.estate_id = home->estate_id;
    append_word(made.text, home->name);
    if (!known) known = position_in(*home);
  }
  append_word(made.text, building_name);
  if (given.text) append_word(made.text, given.text->value);
  if (!made.position && made.text.empty()) refuse_field("place", "field.required");
  if (!made.position) made.position = known;
  if (!made.grid_id && made.position) made.grid_id = grid_at(ctx, *made.position);
  if (!made.grid_id && home) made.grid_id = grid_above(ctx, home->unit_id);
  if (!unit || (made.grid_id && org::within(ctx, *made.grid_id, *unit))) {
    if (made.grid_id) unit = made.grid_id;
  }
  if (!unit && home) unit = home->unit_id;
  if (!unit) unit = otherwise;
  if (!unit) unit = org::root(ctx);
  demand(unit.has_value(), org::refusal::unit_not_found);
  made.unit_id = *unit;
  return made;
}

PlaceFound place_at(Ctx& ctx, const PositionAsked& in) {
  const auto position = *position_of(in.lat, in.lng, in.coordinates);
  const auto index = areas(ctx);
  PlaceFound found;
  if (const auto* grid = index->at(AreaKind::grid, position)) {
    found.grid_id = grid->unit_id;
    found.grid_name = org::unit_name(ctx, grid->unit_id);
    if (const auto above = ctx.db.maybe<Named>(sql::community_above, db::arg("unit_id", grid->unit_id))) {
      found.community_id = above->unit_id;
      found.community_name = above->name;
    }
  }
  if (const auto* home = index->at(AreaKind::estate, position); home && home->estate_id) {
    found.estate_id = home->estate_id;
    found.estate_name = home->name;
  }
  return found;
}

}  // namespace linli::place
