// Who answers for a grid, a building group or a responsibility zone.
#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "engines/place/place.sql.hpp"
#include "engines/place/routes.hpp"

namespace linli::place {
namespace {

struct AreaAskedFor {
  Id<Area> area_id;
  AreaKind kind{};
  Id<Unit> unit_id;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(AreaAskedFor, (), (area_id, kind, unit_id, name))

AreaAskedFor area(Ctx& ctx, Id<Area> area_id) {
  return ctx.db.one<AreaAskedFor>(sql::area, refusal::area_not_found, db::arg("area_id", area_id));
}

// The unit over which one must be a keeper; checks that a zone goes with its members and a unit with all
// others.
Id<Unit> unit_of(Ctx& ctx, const AddResponsible& in) {
  if (in.part == ResponsiblePart::zone_member) {
    if (!in.area_id) refuse_field("area_id", "field.required");
    if (in.unit_id) refuse_field("unit_id", "field.unknown_field");
    const auto zone = area(ctx, *in.area_id);
    if (zone.kind != AreaKind::zone) refuse_field("area_id", "field.unknown_value");
    return zone.unit_id;
  }
  if (!in.unit_id) refuse_field("unit_id", "field.required");
  if (in.area_id) refuse_field("area_id", "field.unknown_field");
  return org::living_unit(ctx, *in.unit_id).unit_id;
}

}  // namespace

Id<Responsible> create_responsible(Ctx& ctx, const NewResponsible& in) {
  const ResponsibleAdded made{ctx.new_id<Responsible>()};
  ctx.db.run(sql::add_responsible, made, db::arg("part", in.part), db::arg("account_id", in.account_id),
             db::arg("unit_id", in.unit_id), db::arg("area_id", in.area_id),
             db::arg("since_on", in.since_on));
  return made.responsible_id;
}

std::vector<ResponsibleRow> responsibles(Ctx& ctx, std::string_view part, Id<Unit> unit_id) {
  const Day today = ctx.today();
  return ctx.db.all<ResponsibleRow>(sql::responsibles_upward, db::arg("part", part),
                                    db::arg("unit_id", unit_id), db::arg("today", today));
}

std::vector<ResponsibleRow> zone_members_at(Ctx& ctx, Position position) {
  const auto index = areas(ctx);
  const Day today = ctx.today();
  std::vector<ResponsibleRow> found;
  for (const auto* zone : index->all_at(AreaKind::zone, position)) {
    auto rows = ctx.db.all<ResponsibleRow>(sql::responsibles_of_area, db::arg("part", "zone_member"),
                                           db::arg("area_id", zone->area_id), db::arg("today", today));
    std::move(rows.begin(), rows.end(), std::back_inserter(found));
  }
  return found;
}

List<ResponsibleLine> list_responsibles(Ctx& ctx, const ResponsiblesAsked& in) {
  const auto scope = access::scope_unit(ctx, can::keep, in.unit_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  return paged(ctx.db.all<ResponsibleLine>(sql::responsibles, db::arg("scope_id", scope),
                                           db::arg("before", before), db::arg("limit", limit), in),
               limit, [](const ResponsibleLine& row) { return std::to_string(row.responsible_id.value); });
}

ResponsibleAdded add_responsible(Ctx& ctx, const AddResponsible& in) {
  const auto unit = unit_of(ctx, in);
  access::demand_within(ctx, can::keep, unit);
  const auto name = access::account_name(ctx, in.account_id);
  demand(!ctx.db.maybe<std::int64_t>(sql::same_responsible, in), refusal::already_responsible);
  const auto part = std::string(std::get<std::string_view>(db::value_of(in.part)));
  const ResponsibleAdded made{
      create_responsible(ctx, {part, in.account_id, in.unit_id, in.area_id, in.since_on})};
  ctx.about(made.responsible_id, unit, part + " " + name);
  return made;
}

Nothing end_responsible(Ctx& ctx, const EndResponsible& in) {
  const auto row = ctx.db.one<ResponsibleRow>(sql::responsible, refusal::responsible_not_found, in);
  const auto unit = row.unit_id ? *row.unit_id : area(ctx, *row.area_id).unit_id;
  access::demand_within(ctx, can::keep, unit);
  if (in.on < row.since_on) refuse_field("on", "field.out_of_range", {{"min", to_text(row.since_on)}});
  ctx.db.run(sql::end_responsible, in);
  ctx.about(in.responsible_id, unit, row.part + " " + row.name);
  return {};
}

}  // namespace linli::place
