#include "engines/place/place.hpp"

#include "engines/org/org.hpp"
#include "engines/place/place.sql.hpp"
#include "engines/place/routes.hpp"
#include "engines/place/texts.hpp"
#include "engines/setting/setting.hpp"

namespace linli::place {
namespace {

constexpr std::uint64_t most_geojson_bytes = 24 << 20;

void end_areas(Ctx& ctx, const org::UnitDissolved& event) {
  if (ctx.db.run(sql::end_areas_of_unit, db::arg("unit_id", event.unit_id), db::arg("on", event.on)) > 0)
    ctx.app.get<Areas>().kept.changed(ctx);
}

void go_over(Ctx& ctx, const org::UnitMerged& event) {
  for (const auto* query :
       {&sql::areas_go_over, &sql::estates_go_over, &sql::buildings_go_over, &sql::responsibles_go_over})
    ctx.db.run(*query, db::arg("unit_id", event.unit_id), db::arg("into_id", event.into_id));
  ctx.app.get<Areas>().kept.changed(ctx);
}

// What lies under the areas on a map: nothing, until the county names a source of tiles.
struct MapGround {
  std::optional<std::string> tile_url, tile_attribution;
};
BOOST_DESCRIBE_STRUCT(MapGround, (), (tile_url, tile_attribution))

MapGround map_ground(Ctx& ctx, const Nothing&) {
  const auto given = [&](const char* key) {
    auto text = setting::text(ctx, key);
    return text.empty() ? std::nullopt : std::optional(std::move(text));
  };
  return {given("place.tile_url"), given("place.tile_attribution")};
}

void declare(App& app) {
  app.make<Areas>(app);
  declare_import_job(app);
  setting::declare(
      app, {{.key = "place.tile_url", .type = setting::Type::text, .max = 300, .source = texts::tile_source},
            {.key = "place.tile_attribution",
             .type = setting::Type::text,
             .max = 200,
             .source = texts::tile_source}});
  auto& routes = app.routes;
  routes.get("/public/areas", linli::can::anyone, public_areas, "Grids, zones or estates as GeoJSON").heavy();
  routes.get("/public/map", linli::can::anyone, map_ground, "Where the map's tiles come from, if anywhere");
  routes.get("/public/areas/at", linli::can::anyone, place_at,
             "The grid, community and estate at a position");
  routes.get("/public/estates", linli::can::anyone, estates, "Estates of the address book");
  routes.get("/public/estates/{estate_id}/buildings", linli::can::anyone, buildings, "Buildings of an estate")
      .refuses(refusal::estate_not_found);

  routes
      .post("/areas/import", can::keep, import_areas,
            "Check a GeoJSON file of areas, or put them in place of those that are there")
      .max_body(most_geojson_bytes)
      .refuses(refusal::not_geojson, org::refusal::unit_not_found, org::refusal::unit_has_ended);
  routes.get("/area-imports/{import_id}", can::keep, area_import, "How far an import of many areas is")
      .refuses(refusal::import_not_found);
  routes.get("/areas/export", can::keep, export_areas, "Areas as a GeoJSON file")
      .answers("application/geo+json");

  routes.post("/estates", can::keep, post_estate, "Add an estate")
      .refuses(org::refusal::unit_not_found, org::refusal::unit_has_ended);
  routes.put("/estates/{estate_id}", can::keep, change_estate, "Change an estate")
      .refuses(refusal::estate_not_found, org::refusal::unit_not_found, org::refusal::unit_has_ended,
               linli::refusal::changed_meanwhile);
  routes.post("/estates/{estate_id}/buildings", can::keep, post_building, "Add a building")
      .refuses(refusal::estate_not_found, org::refusal::unit_not_found, org::refusal::unit_has_ended);
  routes.put("/buildings/{building_id}", can::keep, change_building, "Change a building")
      .refuses(refusal::building_not_found, org::refusal::unit_not_found, org::refusal::unit_has_ended,
               linli::refusal::changed_meanwhile);

  routes.get("/responsibles", can::keep, list_responsibles, "Who answers for grids, buildings and zones");
  routes
      .post("/responsibles", can::keep, add_responsible,
            "Say who answers for a grid, a building group or a zone")
      .refuses(refusal::area_not_found, refusal::already_responsible, org::refusal::unit_not_found,
               org::refusal::unit_has_ended);
  routes
      .post("/responsibles/{responsible_id}/end", can::keep, end_responsible,
            "Say from when on somebody no longer answers")
      .refuses(refusal::responsible_not_found, refusal::area_not_found);

  app.on<org::UnitDissolved>(end_areas);
  app.on<org::UnitMerged>(go_over);
}

}  // namespace

Module module() { return {"place", sql::migrations, sql::all, {&can::keep}, declare}; }

}  // namespace linli::place
