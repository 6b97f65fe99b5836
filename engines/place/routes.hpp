// The routes: inside of this engine.
#pragma once

#include "engines/place/areas.hpp"
#include "platform/command/list.hpp"

namespace linli::place {

// ---- areas

struct AreasAsked {
  std::optional<Id<Unit>> unit_id;  // and all below it
  std::optional<AreaKind> kind;     // absent: grid
};
BOOST_DESCRIBE_STRUCT(AreasAsked, (), (unit_id, kind))

struct AreaProperties {
  Id<Area> area_id;
  AreaKind kind{};
  Id<Unit> unit_id;
  std::optional<Id<Estate>> estate_id;
  std::string name;
  std::int32_t colour_index = 0;
};
BOOST_DESCRIBE_STRUCT(AreaProperties, (), (area_id, kind, unit_id, estate_id, name, colour_index))

struct AreaGeometry {
  std::string type = "MultiPolygon";
  Coordinates4 coordinates;
};
BOOST_DESCRIBE_STRUCT(AreaGeometry, (), (type, coordinates))

struct AreaFeature {
  std::string type = "Feature";
  AreaProperties properties;
  AreaGeometry geometry;
};
BOOST_DESCRIBE_STRUCT(AreaFeature, (), (type, properties, geometry))

struct AreaCollection {
  std::string type = "FeatureCollection";
  std::vector<AreaFeature> features;
};
BOOST_DESCRIBE_STRUCT(AreaCollection, (), (type, features))

struct PositionAsked {
  double lat = 0, lng = 0;
  std::optional<Coordinates> coordinates;
};
BOOST_DESCRIBE_STRUCT(PositionAsked, (), (lat, lng, coordinates))

struct PlaceFound {
  std::optional<Id<Unit>> grid_id;
  std::optional<std::string> grid_name;
  std::optional<Id<Unit>> community_id;
  std::optional<std::string> community_name;
  std::optional<Id<Estate>> estate_id;
  std::optional<std::string> estate_name;
};
BOOST_DESCRIBE_STRUCT(PlaceFound, (),
                      (grid_id, grid_name, community_id, community_name, estate_id, estate_name))

enum class ImportMode { check, replace };
BOOST_DESCRIBE_ENUM(ImportMode, check, replace)

struct ImportAreas {
  AreaKind kind{};
  Id<Unit> unit_id;
  std::string geojson;
  ImportMode mode{};
  std::optional<Coordinates> coordinates;  // of the file; absent: wgs84
};
BOOST_DESCRIBE_STRUCT(ImportAreas, (), (kind, unit_id, geojson, mode, coordinates))

struct BadFeature {
  std::int32_t feature = 0;  // counted from 0
  std::string code;
};
BOOST_DESCRIBE_STRUCT(BadFeature, (), (feature, code))

struct Imported {
  std::int32_t features = 0;
  std::vector<BadFeature> bad;
  bool saved = false;                       // only when nothing is bad
  std::optional<Id<AreaImport>> import_id;  // too many to be saved at once: a job does it
};
BOOST_DESCRIBE_STRUCT(Imported, (), (features, bad, saved, import_id))

struct OneImport {
  Id<AreaImport> import_id;
};
BOOST_DESCRIBE_STRUCT(OneImport, (), (import_id))

enum class ImportState { waiting, done, failed };
BOOST_DESCRIBE_ENUM(ImportState, waiting, done, failed)

struct AreaImportLine {
  Id<AreaImport> import_id;
  Id<Unit> unit_id;
  AreaKind kind{};
  ImportState state{};
  std::int64_t features = 0, done = 0;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(AreaImportLine, (), (import_id, unit_id, kind, state, features, done, created_at))

AreaCollection public_areas(Ctx& ctx, const AreasAsked& in);
PlaceFound place_at(Ctx& ctx, const PositionAsked& in);
Imported import_areas(Procedure& procedure, const ImportAreas& in);
AreaImportLine area_import(Ctx& ctx, const OneImport& in);
void declare_import_job(App& app);
http::Response export_areas(RawCall& call);

// ---- address book

struct EstatesAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Text<1, 80>> q;
};
BOOST_DESCRIBE_STRUCT(EstatesAsked, (Page), (unit_id, q))

struct EstateRow {
  Id<Estate> estate_id;
  std::string name;
  Id<Unit> unit_id;
  std::string unit_name;
  std::optional<double> lat, lng;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(EstateRow, (), (estate_id, name, unit_id, unit_name, lat, lng, version))

struct BuildingsAsked : Page {
  Id<Estate> estate_id;
};
BOOST_DESCRIBE_STRUCT(BuildingsAsked, (Page), (estate_id))

struct BuildingRow {
  Id<Building> building_id;
  Id<Estate> estate_id;
  std::string name;
  Id<Unit> unit_id;
  std::string unit_name;
  std::optional<double> lat, lng;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(BuildingRow, (), (building_id, estate_id, name, unit_id, unit_name, lat, lng, version))

// Where something of the address book is, as a client sends it.
struct Spot {
  std::optional<double> lat, lng;
  std::optional<Coordinates> coordinates;
};
BOOST_DESCRIBE_STRUCT(Spot, (), (lat, lng, coordinates))

struct CreateEstate : Spot {
  Text<1, 80> name;
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(CreateEstate, (Spot), (name, unit_id))

struct EstateCreated {
  Id<Estate> estate_id;
};
BOOST_DESCRIBE_STRUCT(EstateCreated, (), (estate_id))

struct ChangeEstate : CreateEstate {
  Id<Estate> estate_id;
};
BOOST_DESCRIBE_STRUCT(ChangeEstate, (CreateEstate), (estate_id))

struct CreateBuilding : Spot {
  Id<Estate> estate_id;
  Text<1, 80> name;
  std::optional<Id<Unit>> unit_id;  // absent: that of the estate
};
BOOST_DESCRIBE_STRUCT(CreateBuilding, (Spot), (estate_id, name, unit_id))

struct BuildingCreated {
  Id<Building> building_id;
};
BOOST_DESCRIBE_STRUCT(BuildingCreated, (), (building_id))

struct ChangeBuilding : Spot {
  Id<Building> building_id;
  Text<1, 80> name;
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(ChangeBuilding, (Spot), (building_id, name, unit_id))

List<EstateRow> estates(Ctx& ctx, const EstatesAsked& in);
List<BuildingRow> buildings(Ctx& ctx, const BuildingsAsked& in);
EstateCreated post_estate(Ctx& ctx, const CreateEstate& in);
Nothing change_estate(Ctx& ctx, const ChangeEstate& in);
BuildingCreated post_building(Ctx& ctx, const CreateBuilding& in);
Nothing change_building(Ctx& ctx, const ChangeBuilding& in);

EstateRow estate(Ctx& ctx, Id<Estate> estate_id);          // refuses place.estate_not_found
BuildingRow building(Ctx& ctx, Id<Building> building_id);  // refuses place.building_not_found

// WGS84, checked; nothing when neither is given. `prefix` stands before the names of fields in what is
// refused.
std::optional<Position> position_of(const std::optional<double>& lat, const std::optional<double>& lng,
                                    const std::optional<Coordinates>& coordinates,
                                    std::string_view prefix = {});

// ---- who answers

enum class ResponsiblePart { grid_worker, building_leader, zone_member };
BOOST_DESCRIBE_ENUM(ResponsiblePart, grid_worker, building_leader, zone_member)

struct ResponsiblesAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Id<Area>> area_id;
  std::optional<ResponsiblePart> part;
};
BOOST_DESCRIBE_STRUCT(ResponsiblesAsked, (Page), (unit_id, area_id, part))

struct ResponsibleLine : ResponsibleRow {
  std::optional<std::string> unit_name, area_name;
};
BOOST_DESCRIBE_STRUCT(ResponsibleLine, (ResponsibleRow), (unit_name, area_name))

struct AddResponsible {
  ResponsiblePart part{};
  Id<Account> account_id;
  std::optional<Id<Unit>> unit_id;  // of a grid worker or building leader
  std::optional<Id<Area>> area_id;  // of a member responsible for a zone
  Day since_on;
};
BOOST_DESCRIBE_STRUCT(AddResponsible, (), (part, account_id, unit_id, area_id, since_on))

struct ResponsibleAdded {
  Id<Responsible> responsible_id;
};
BOOST_DESCRIBE_STRUCT(ResponsibleAdded, (), (responsible_id))

struct EndResponsible {
  Id<Responsible> responsible_id;
  Day on;  // the first day on which he no longer answers
};
BOOST_DESCRIBE_STRUCT(EndResponsible, (), (responsible_id, on))

List<ResponsibleLine> list_responsibles(Ctx& ctx, const ResponsiblesAsked& in);
ResponsibleAdded add_responsible(Ctx& ctx, const AddResponsible& in);
Nothing end_responsible(Ctx& ctx, const EndResponsible& in);

}  // namespace linli::place
