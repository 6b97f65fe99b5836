// Sectors with their committees, and stations that serve several organisations.
#include <map>

#include "engines/access/access.hpp"
#include "engines/org/relations.hpp"
#include "modules/coverage/coverage.sql.hpp"
#include "modules/coverage/register.hpp"

namespace linli::coverage {
namespace {

struct FoundSector {
  Id<CoverageSector> sector_id;
  std::optional<Id<Unit>> committee_unit_id, host_unit_id;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(FoundSector, (), (sector_id, committee_unit_id, host_unit_id, version))

struct PlacedInSector {
  std::optional<Id<CoverageSector>> sector_id;
};
BOOST_DESCRIBE_STRUCT(PlacedInSector, (), (sector_id))

void check(Ctx& ctx, const Text<2, 40>& name, Id<CoverageSector> own, std::optional<Id<Unit>> committee,
           std::optional<Id<Unit>> host) {
  const auto same = ctx.db.maybe<Id<CoverageSector>>(sql::sector_by_name, db::arg("name", name));
  demand(!same || *same == own, refusal::sector_taken);
  if (committee)
    demand(org::living_unit(ctx, *committee).kind == org::UnitKind::party_committee,
           refusal::not_a_party_unit);
  if (host) org::living_unit(ctx, *host);
}

// Sector committee and host lead together: their relation says so from its day on, and nothing else does.
// Answers the host that the sector must name itself, since there can be no relation.
std::optional<Id<Unit>> lead_together(Ctx& ctx, std::optional<Id<Unit>> committee,
                                      std::optional<Id<Unit>> host) {
  if (!committee || !host || *committee == *host) return host;
  if (org::unit(ctx, *committee).parent_id == host) return host;  // it leads already
  if (!org::find_relation(ctx, *committee, org::RelationKind::dual, *host))
    org::begin_relation(ctx, *committee, {org::RelationKind::dual, *host, {}, {}}, ctx.today());
  return {};
}

std::optional<Id<UnitRelation>> relation_of(Ctx& ctx, const FoundSector& sector) {
  if (!sector.committee_unit_id || !sector.host_unit_id) return {};
  return org::find_relation(ctx, *sector.committee_unit_id, org::RelationKind::dual, *sector.host_unit_id);
}

// Whether it is the relation that says who hosts the sector.
bool is_told(Ctx& ctx, const FoundSector& sector) { return relation_of(ctx, sector).has_value(); }

void lead_no_more(Ctx& ctx, const FoundSector& before) {
  if (const auto relation = relation_of(ctx, before)) org::close_relation(ctx, *relation, ctx.today());
}

}  // namespace

List<SectorLine> sectors(Ctx& ctx, const SectorsAsked& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  auto rows =
      paged_by(ctx.db.all<SectorRow>(sql::sectors, db::arg("before", before), db::arg("limit", limit)), limit,
               &SectorRow::sector_id);
  std::map<Id<CoverageSector>, std::int64_t> counts;
  const Day today = ctx.today();
  ctx.db.each<PlacedInSector>(
      sql::placed,
      [&](const PlacedInSector& row) {
        if (row.sector_id) ++counts[*row.sector_id];
      },
      db::arg("scope_id", scope), db::arg("as_of", today));
  List<SectorLine> list{{}, rows.next};
  for (auto& row : rows.items) {
    SectorLine& line = list.items.emplace_back();
    static_cast<SectorRow&>(line) = std::move(row);
    line.organisations = counts[line.sector_id];
  }
  return list;
}

SectorMade add_sector(Ctx& ctx, const AddSector& in) {
  check(ctx, in.name, {}, in.committee_unit_id, in.host_unit_id);
  const SectorMade made{ctx.new_id<CoverageSector>()};
  const auto own_host = lead_together(ctx, in.committee_unit_id, in.host_unit_id);
  ctx.db.run(sql::sector_add, made, in, db::arg("own_host_id", own_host));
  ctx.about(made.sector_id, {}, in.name.value);
  return made;
}

Nothing edit_sector(Ctx& ctx, const EditSector& in) {
  const auto before = ctx.db.one<FoundSector>(sql::sector, refusal::sector_not_found, in);
  demand(before.version == ctx.expected_version(), linli::refusal::changed_meanwhile);
  check(ctx, in.name, in.sector_id, in.committee_unit_id, in.host_unit_id);
  const bool same =
      before.committee_unit_id == in.committee_unit_id && before.host_unit_id == in.host_unit_id;
  // What has ended keeps who led it: the relation with its days.
  const bool told = same && in.ended_on && is_told(ctx, before);
  if (!same || in.ended_on) lead_no_more(ctx, before);
  auto own_host = in.host_unit_id;
  if (told) own_host.reset();
  if (!in.ended_on) own_host = lead_together(ctx, in.committee_unit_id, in.host_unit_id);
  ctx.db.run(sql::sector_set, in, db::arg("own_host_id", own_host));
  ctx.about(in.sector_id, {}, in.name.value);
  return {};
}

List<Station> stations(Ctx& ctx, const OfUnit& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  return paged_by(ctx.db.all<Station>(sql::stations, db::arg("scope_id", scope), db::arg("before", before),
                                      db::arg("limit", limit)),
                  limit, &Station::station_id);
}

StationMade add_station(Ctx& ctx, const AddStation& in) {
  access::demand_within(ctx, can::keep, in.unit_id);
  org::living_unit(ctx, in.unit_id);
  demand_past(ctx, "opened_on", in.opened_on);
  const StationMade made{ctx.new_id<CoverageStation>()};
  ctx.db.run(sql::station_add, made, in);
  ctx.about(made.station_id, in.unit_id, in.name.value);
  return made;
}

Nothing close_station(Ctx& ctx, const CloseStation& in) {
  const auto station = ctx.db.one<Station>(sql::station, refusal::station_not_found, in);
  access::demand_within(ctx, can::keep, station.unit_id);
  demand(!station.closed_on, refusal::station_closed);
  demand_past(ctx, "on", in.on);
  demand(in.on >= station.opened_on, refusal::day_too_early, {{"from_on", to_text(station.opened_on)}});
  ctx.db.run(sql::station_close, in);
  end_covers(ctx, ctx.db.all<OpenCover>(sql::covers_of_station, in), in.on);
  ctx.about(in.station_id, station.unit_id, station.name);
  return {};
}

}  // namespace linli::coverage
