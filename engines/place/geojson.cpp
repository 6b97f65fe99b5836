// Areas as GeoJSON (RFC 7946): for maps, and as files in and out.
#include <map>
#include <set>
#include <span>
#include <unordered_set>

#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/access/account.hpp"
#include "engines/org/org.hpp"
#include "engines/place/place.sql.hpp"
#include "engines/place/routes.hpp"
#include "platform/command/match.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::place {
namespace {

namespace bj = boost::json;

constexpr std::size_t most_features = 20'000, saved_at_once = 200;
constexpr std::size_t most_name = 80;

struct AreaBrief {
  Id<Area> area_id;
  AreaKind kind{};
  Id<Unit> unit_id;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(AreaBrief, (), (area_id, kind, unit_id, name))

struct AreaToKeep {
  Id<Unit> unit_id;
  std::optional<Id<Estate>> estate_id;
  std::string name;
  std::string coordinates;
};
BOOST_DESCRIBE_STRUCT(AreaToKeep, (), (unit_id, estate_id, name, coordinates))

// What one feature comes to, or why it cannot be taken.
struct FeatureRead {
  AreaToKeep area;
  const char* problem = nullptr;
};

std::unordered_set<Id<Unit>> units_below(Ctx& ctx, Id<Unit> unit) {
  std::unordered_set<Id<Unit>> units;
  for (const auto id : ctx.db.all<Id<Unit>>(sql::units_below, db::arg("unit_id", unit))) units.insert(id);
  return units;
}

// Texts and whole numbers of a feature's properties.
std::string property(const bj::object& properties, std::string_view name) {
  const auto* value = properties.if_contains(name);
  if (!value) return {};
  if (value->is_string()) return std::string(trimmed(value->get_string()));
  if (value->is_int64()) return std::to_string(value->get_int64());
  return {};
}

template <class Thing>
std::optional<Id<Thing>> id_property(const bj::object& properties, std::string_view name) {
  const auto text = property(properties, name);
  Id<Thing> id;
  const auto& shape = shape_of<Id<Thing>>();
  if (text.empty() || shape.read(shape, &id, text)) return {};
  return id;
}

class Import {
 public:
  Import(Ctx& ctx, const ImportAreas& in) : ctx_(ctx), in_(in), below_(units_below(ctx, in.unit_id)) {}

  FeatureRead read(const bj::value& value) {
    FeatureRead made;
    const auto* feature = value.if_object();
    const auto* geometry = feature ? feature->if_contains("geometry") : nullptr;
    if (!geometry) return {{}, "place.not_geojson"};
    auto outline = outline_of_geometry(*geometry, in_.coordinates.value_or(Coordinates::wgs84));
    if (outline.problem) return {{}, outline.problem};
    const auto* found = feature->if_contains("properties");
    const bj::object none;
    const auto& properties = found && found->is_object() ? found->get_object() : none;
    made.area.name = property(properties, "name");
    if (const auto length = count_code_points(made.area.name); length > most_name)
      return {{}, "place.name_too_long"};
    switch (in_.kind) {
      case AreaKind::grid:
        made.problem = choose_grid(properties, made.area);
        break;
      case AreaKind::zone:
        made.problem = choose_zone(properties, made.area);
        break;
      case AreaKind::estate:
        made.problem = choose_estate(properties, made.area);
        break;
    }
    made.area.coordinates = text_of(outline.outline);
    return made;
  }

 private:
  const char* choose_grid(const bj::object& properties, AreaToKeep& area) {
    std::optional<Id<Unit>> unit = id_property<Unit>(properties, "unit_id");
    if (!unit) {
      if (const auto code = property(properties, "code"); !code.empty()) unit = org::unit_by_code(ctx_, code);
    }
    if (!unit && !area.name.empty()) {
      const auto named = ctx_.db.all<Id<Unit>>(sql::living_grids_named, db::arg("unit_id", in_.unit_id),
                                               db::arg("name", area.name));
      if (named.size() > 1) return "place.unit_ambiguous";
      if (!named.empty()) unit = named.front();
    }
    if (!unit || !below_.contains(*unit)) return "place.unit_not_found";
    const auto row = org::unit(ctx_, *unit);
    if (row.kind != org::UnitKind::grid || row.valid_to) return "place.not_a_grid";
    if (!used_.insert({unit->value, {}}).second) return "place.twice";
    area.unit_id = *unit;
    if (area.name.empty()) area.name = row.name;
    return nullptr;
  }

  const char* choose_zone(const bj::object& properties, AreaToKeep& area) {
    area.unit_id = id_property<Unit>(properties, "unit_id").value_or(in_.unit_id);
    if (!below_.contains(area.unit_id)) return "place.unit_not_found";
    if (area.name.empty()) return "place.name_missing";
    return used_.insert({area.unit_id.value, area.name}).second ? nullptr : "place.twice";
  }

  const char* choose_estate(const bj::object& properties, AreaToKeep& area) {
    std::optional<EstateRow> home;
    if (const auto id = id_property<Estate>(properties, "estate_id")) {
      home = ctx_.db.maybe<EstateRow>(sql::estate, db::arg("estate_id", *id));
    } else if (!area.name.empty()) {
      const auto named = ctx_.db.all<EstateRow>(sql::estates_named, db::arg("unit_id", in_.unit_id),
                                                db::arg("name", area.name));
      if (named.size() > 1) return "place.estate_ambiguous";
      if (!named.empty()) home = named.front();
    }
    if (!home || !below_.contains(home->unit_id)) return "place.estate_not_found";
    area.unit_id = home->unit_id;
    area.estate_id = home->estate_id;
    area.name = home->name;
    return used_.insert({home->estate_id.value, {}}).second ? nullptr : "place.twice";
  }

  Ctx& ctx_;
  const ImportAreas& in_;
  const std::unordered_set<Id<Unit>> below_;
  std::set<std::pair<std::int64_t, std::string>> used_;
};

// An area that is there already, under the same unit and for a zone the same name, keeps its identifier, and
// with it who answers for it. What the file does not name ends when all of it has been taken in; until then
// maps stay as they were, since nobody is told of the change.
class Replacing {
 public:
  Replacing(Ctx& ctx, const ImportAreas& in) : kind_(in.kind) {
    for (const auto& row : ctx.db.all<AreaBrief>(sql::areas_within, in))
      old_.emplace(key(row.unit_id, row.name), row.area_id);
  }

  void put(Ctx& ctx, std::span<const FeatureRead> features) {
    for (const auto& feature : features) {
      const auto found = old_.find(key(feature.area.unit_id, feature.area.name));
      if (found != old_.end()) {
        ctx.db.run(sql::change_area, db::arg("area_id", found->second), feature.area);
        old_.erase(found);
      } else {
        const auto area_id = ctx.new_id<Area>();
        ctx.db.run(sql::add_area, db::arg("area_id", area_id), db::arg("now", ctx.now),
                   db::arg("kind", kind_), feature.area);
      }
    }
  }

  void finish(Ctx& ctx) {
    const Day today = ctx.today();
    for (const auto& [_, area_id] : old_)
      ctx.db.run(sql::end_area, db::arg("area_id", area_id), db::arg("on", today));
    ctx.app.get<Areas>().kept.changed(ctx);
  }

 private:
  std::pair<std::int64_t, std::string> key(Id<Unit> unit, const std::string& name) const {
    return {unit.value, kind_ == AreaKind::grid ? std::string() : name};
  }

  AreaKind kind_;
  std::map<std::pair<std::int64_t, std::string>, Id<Area>> old_;
};

const bj::array& features_of(const bj::value& document) {
  const auto* object = document.if_object();
  const auto* type = object ? object->if_contains("type") : nullptr;
  const auto* features = object ? object->if_contains("features") : nullptr;
  const bool good = type && type->is_string() && type->get_string() == "FeatureCollection" && features &&
                    features->is_array();
  demand(good, refusal::not_geojson);
  if (features->get_array().size() > most_features)
    refuse_field("geojson", "field.too_long", {{"max", static_cast<std::int64_t>(most_features)}});
  return features->get_array();
}

AreasAsked asked_in_query(std::string_view query) {
  const auto pairs = query_pairs(query);
  demand(pairs.has_value(), linli::refusal::malformed, {{"reason", "query"}});
  AreasAsked asked;
  const auto take = [](const std::string& name, const std::string& value, auto& field) {
    using Inner = typename std::remove_reference_t<decltype(field)>::value_type;
    const auto& shape = shape_of<Inner>();
    if (const char* code = shape.read(shape, &field.emplace(), value)) refuse_field(name, code);
  };
  for (const auto& [name, value] : *pairs) {
    if (name == "unit_id")
      take(name, value, asked.unit_id);
    else if (name == "kind")
      take(name, value, asked.kind);
    else
      refuse_field(count_code_points(name) == not_utf8 ? "query" : name, "field.unknown_field");
  }
  return asked;
}

void append_feature(const KeptArea& area, std::string& out) {
  const auto text = text_of(area.outline);
  const bool single = area.outline.size() == 1;
  bj::object properties{{"area_id", std::to_string(area.area_id.value)},
                        {"kind", std::get<std::string_view>(db::value_of(area.kind))},
                        {"unit_id", std::to_string(area.unit_id.value)},
                        {"name", area.name}};
  if (area.estate_id) properties["estate_id"] = std::to_string(area.estate_id->value);
  fmt::format_to(std::back_inserter(out),
                 R"({}{{"type":"Feature","properties":{},"geometry":{{"type":"{}","coordinates":{}}}}})",
                 out.back() == '[' ? "" : ",\n", bj::serialize(properties),
                 single ? "Polygon" : "MultiPolygon",
                 single ? std::string_view(text).substr(1, text.size() - 2) : std::string_view(text));
}

}  // namespace

AreaCollection public_areas(Ctx& ctx, const AreasAsked& in) {
  const auto index = areas(ctx);
  const auto kind = in.kind.value_or(AreaKind::grid);
  std::optional<std::unordered_set<Id<Unit>>> below;
  if (in.unit_id) below = units_below(ctx, *in.unit_id);
  AreaCollection made;
  for (const KeptArea& area : index->areas())
    if (area.kind == kind && (!below || below->contains(area.unit_id)))
      made.features.push_back({.properties = {area.area_id, area.kind, area.unit_id, area.estate_id,
                                              area.name, area.colour_index},
                               .geometry = {.coordinates = coordinates_of(area.outline)}});
  return made;
}

namespace {

struct FileRead {
  Imported told;
  std::vector<FeatureRead> features;
};

FileRead read_file(Ctx& ctx, const ImportAreas& in, const bj::array& features) {
  Import import(ctx, in);
  FileRead file{{static_cast<std::int32_t>(features.size()), {}, false, {}}, {}};
  for (std::int32_t i = 0; i < file.told.features; ++i) {
    file.features.push_back(import.read(features[static_cast<std::size_t>(i)]));
    if (file.features.back().problem) file.told.bad.push_back({i, file.features.back().problem});
  }
  return file;
}

bj::value parsed(const std::string& geojson) {
  try {
    return json::parse(geojson);
  } catch (const Refused&) {
    throw Refused(refusal::not_geojson);
  }
}

void set_import(App& app, Id<AreaImport> import_id, ImportState state, std::int64_t done) {
  app.write([&](Ctx& ctx) {
    ctx.db.run(sql::set_import, db::arg("import_id", import_id), db::arg("state", state),
               db::arg("done", done));
  });
}

// Judged again, because the county may have changed since; then some at a time, so that nobody waits behind
// it. Running it once more from the start does no harm: what is there already is only changed.
void run_import(jobs::JobRun& run) {
  const auto import_id = run.payload_as<OneImport>().import_id;
  std::optional<ImportAreas> in;
  run.app.read(
      [&](Ctx& ctx) { in = ctx.db.maybe<ImportAreas>(sql::import_file, db::arg("import_id", import_id)); });
  if (!in) return;
  const auto document = parsed(in->geojson);
  FileRead file;
  std::optional<Replacing> replacing;
  run.app.read([&](Ctx& ctx) {
    file = read_file(ctx, *in, features_of(document));
    replacing.emplace(ctx, *in);
  });
  if (!file.told.bad.empty()) return set_import(run.app, import_id, ImportState::failed, 0);
  const auto total = static_cast<std::int64_t>(file.features.size());
  std::span<const FeatureRead> rest = file.features;
  while (!rest.empty()) {
    const auto batch = rest.first(std::min(rest.size(), saved_at_once));
    rest = rest.subspan(batch.size());
    const auto done = total - static_cast<std::int64_t>(rest.size());
    const auto before = *replacing;
    run.app.write([&](Ctx& ctx) {
      replacing = before;
      replacing->put(ctx, batch);
      ctx.db.run(sql::set_import, db::arg("import_id", import_id), db::arg("state", ImportState::waiting),
                 db::arg("done", done));
    });
    run.progress(done, total);
  }
  run.app.write([&](Ctx& ctx) {
    replacing->finish(ctx);
    ctx.db.run(sql::set_import, db::arg("import_id", import_id), db::arg("state", ImportState::done),
               db::arg("done", total));
  });
}

}  // namespace

// Reading and judging a large file takes a while: not on the writer's thread.
Imported import_areas(Procedure& procedure, const ImportAreas& in) {
  const auto document = parsed(in.geojson);
  auto file = procedure.read([&](Ctx& ctx) {
    access::demand_within(ctx, can::keep, org::living_unit(ctx, in.unit_id).unit_id);
    return read_file(ctx, in, features_of(document));
  });
  auto& made = file.told;
  procedure.write([&](Ctx& ctx) {
    if (in.mode == ImportMode::replace && made.bad.empty()) {
      if (file.features.size() <= saved_at_once) {
        Replacing replacing(ctx, in);
        replacing.put(ctx, file.features);
        replacing.finish(ctx);
        made.saved = true;
      } else {
        made.import_id = ctx.new_id<AreaImport>();
        ctx.db.run(sql::add_import, in, db::arg("import_id", *made.import_id),
                   db::arg("features", std::int64_t{made.features}),
                   db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
        jobs::enqueue(ctx, "place.import_areas", OneImport{*made.import_id});
      }
    }
    const auto word = [](auto choice) { return std::get<std::string_view>(db::value_of(choice)); };
    access::record_for(
        ctx, "post_areas_import", ctx.actor.account_id, ctx.actor.name, in.unit_id.value, in.unit_id,
        fmt::format("{} {}: {}, bad {}", word(in.mode), word(in.kind), made.features, made.bad.size()));
  });
  return made;
}

AreaImportLine area_import(Ctx& ctx, const OneImport& in) {
  auto line = ctx.db.one<AreaImportLine>(sql::import, refusal::import_not_found, in);
  demand(access::may_within(ctx, can::keep, line.unit_id), refusal::import_not_found);
  return line;
}

void declare_import_job(App& app) {
  app.get<jobs::Jobs>().kind("place.import_areas", run_import, {.attempts = 3});
}

http::Response export_areas(RawCall& call) {
  const auto asked = asked_in_query(call.request.head.query);
  std::string body = R"({"type":"FeatureCollection","features":[)";
  call.procedure.read([&](Ctx& ctx) {
    const auto below = units_below(ctx, access::scope_unit(ctx, can::keep, asked.unit_id));
    const auto index = areas(ctx);
    for (const KeptArea& area : index->areas())
      if (area.kind == asked.kind.value_or(AreaKind::grid) && below.contains(area.unit_id))
        append_feature(area, body);
  });
  http::Response response;
  response.headers.set("Content-Type", "application/geo+json");
  response.headers.set("Content-Disposition", "attachment; filename=\"areas.geojson\"");
  response.headers.set("Cache-Control", "no-store");
  response.body = body + "]}\n";
  return response;
}

Id<Area> create_area(Ctx& ctx, const NewArea& in) {
  AreaKind kind{};
  const auto& shape = shape_of<AreaKind>();
  if (shape.read(shape, &kind, in.kind)) refuse_field("kind", "field.unknown_value");
  const auto read = outline_of_rings(in.rings);
  if (read.problem) refuse_field("rings", read.problem);
  const auto area_id = ctx.new_id<Area>();
  ctx.db.run(sql::add_area, db::arg("area_id", area_id), db::arg("now", ctx.now), db::arg("kind", kind),
             AreaToKeep{in.unit_id, in.estate_id, in.name, text_of(read.outline)});
  ctx.app.get<Areas>().kept.changed(ctx);
  return area_id;
}

}  // namespace linli::place
