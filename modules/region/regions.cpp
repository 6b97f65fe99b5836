// Regions, who resides in them, and the picture of one core and its forts.
#include <map>

#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/headcount.hpp"
#include "engines/org/relations.hpp"
#include "engines/setting/setting.hpp"
#include "modules/region/region.sql.hpp"
#include "modules/region/row.hpp"

namespace linli::region {
namespace {

bool may_lead(org::UnitKind kind) {
  using enum org::UnitKind;
  return kind == county || kind == town || kind == village || kind == community || kind == party_committee ||
         kind == general_branch;
}

struct ListCount {
  Id<RegionResident> resident_id;
  ListKind list{};
  std::int64_t found = 0;
};
BOOST_DESCRIBE_STRUCT(ListCount, (), (resident_id, list, found))

struct TaskCount {
  Id<RegionResident> resident_id;
  std::int64_t open_tasks = 0, overdue = 0;
};
BOOST_DESCRIBE_STRUCT(TaskCount, (), (resident_id, open_tasks, overdue))

// The units that reside there, each with what it has, needs, does and owes.
std::vector<ResidentShown> residents(Ctx& ctx, Id<linli::Region> region_id) {
  const auto region = db::arg("region_id", region_id);
  std::vector<ResidentShown> shown;
  std::map<Id<RegionResident>, std::size_t> places;
  for (auto& row : ctx.db.all<ResidentKept>(sql::residents, region)) {
    places[row.resident_id] = shown.size();
    ResidentShown one;
    one.resident_id = row.resident_id;
    one.name = std::move(row.name);
    one.sector = row.sector;
    one.unit_id = row.org_unit_id;
    one.joined_on = row.joined_on;
    shown.push_back(std::move(one));
  }
  for (const auto& count : ctx.db.all<ListCount>(sql::items_by_resident, region)) {
    const auto place = places.find(count.resident_id);
    if (place == places.end()) continue;
    auto& one = shown[place->second];
    (count.list == ListKind::resource ? one.resources
     : count.list == ListKind::need   ? one.needs
                                      : one.projects) = count.found;
  }
  const auto today = ctx.today();
  for (const auto& count : ctx.db.all<TaskCount>(sql::tasks_by_resident, region, db::arg("today", today))) {
    const auto place = places.find(count.resident_id);
    if (place == places.end()) continue;
    shown[place->second].tasks_open = count.open_tasks;
    shown[place->second].tasks_overdue = count.overdue;
  }
  return shown;
}

struct PartyUnit {
  Id<Unit> unit_id;
  std::string name;
  org::UnitKind kind{};
};
BOOST_DESCRIBE_STRUCT(PartyUnit, (), (unit_id, name, kind))

struct PartTimeKept {
  Id<RegionPartTime> part_time_id;
  Id<linli::Region> region_id;
  std::string name;
  Day since;
  std::optional<Day> until;
};
BOOST_DESCRIBE_STRUCT(PartTimeKept, (), (part_time_id, region_id, name, since, until))

}  // namespace

RegionKept kept(Ctx& ctx, Id<linli::Region> region_id) {
  return ctx.db.one<RegionKept>(sql::kept, refusal::region_not_found, db::arg("region_id", region_id));
}

RegionKept keeping(Ctx& ctx, Id<linli::Region> region_id) {
  auto region = kept(ctx, region_id);
  access::demand_within(ctx, can::keep, region.unit_id);
  demand(!region.ended_on, refusal::already_ended);
  return region;
}

// Whoever works where the region is, or in a unit that resides there.
bool sees(Ctx& ctx, const RegionKept& region) {
  if (access::may_within(ctx, can::see, region.unit_id)) return true;
  for (const auto& resident : ctx.db.all<ResidentKept>(sql::residents, region))
    if (resident.org_unit_id && access::may_within(ctx, can::see, *resident.org_unit_id)) return true;
  return false;
}

RegionKept seeing(Ctx& ctx, Id<linli::Region> region_id) {
  auto region = kept(ctx, region_id);
  demand(sees(ctx, region), linli::refusal::not_allowed);
  return region;
}

ResidentKept resident_of(Ctx& ctx, Id<linli::Region> region_id, Id<RegionResident> resident_id) {
  auto resident = ctx.db.one<ResidentKept>(sql::resident, refusal::resident_not_found,
                                           db::arg("resident_id", resident_id));
  demand(resident.region_id == region_id, refusal::resident_not_found);
  demand(!resident.left_on, refusal::has_left);
  return resident;
}

bool may_answer(Ctx& ctx, const RegionKept& region, std::optional<Id<Unit>> resident_unit_id) {
  if (access::may_within(ctx, can::keep, region.unit_id)) return true;
  return resident_unit_id && access::may_within(ctx, can::answer, *resident_unit_id);
}

void demand_past(Ctx& ctx, const char* field, Day on) {
  if (on > ctx.today()) refuse_field(field, "field.out_of_range", {{"max", to_text(ctx.today())}});
}

Light light(Ctx& ctx, Day due_on, std::optional<Day> done_on) {
  if (done_on) return *done_on > due_on ? Light::red : Light::blue;
  if (due_on < ctx.today()) return Light::red;
  const auto near = static_cast<int>(setting::integer(ctx, "region.near_days"));
  return due_on <= add_days(ctx.today(), near) ? Light::yellow : Light::blue;
}

Day first_of_year(Ctx& ctx) { return Day{ctx.today().year() * 10000 + 101}; }

void tell(Ctx& ctx, const RegionKept& region, std::optional<Id<Unit>> resident_unit_id, std::string_view kind,
          const std::vector<std::pair<std::string, std::string>>& params) {
  const auto link = "/regions/" + std::to_string(region.region_id.value);
  std::vector<Id<Account>> accounts;
  if (resident_unit_id)
    accounts = ctx.db.all<Id<Account>>(sql::answering, db::arg("unit_id", *resident_unit_id));
  if (accounts.empty())
    accounts = ctx.db.all<Id<Account>>(sql::to_be_told, db::arg("unit_id", region.unit_id));
  for (const auto account : accounts) notify::send(ctx, account, kind, params, link);
}

RegionMade begin_region(Ctx& ctx, const BeginRegion& in) {
  access::demand_within(ctx, can::keep, in.unit_id);
  const auto unit = org::living_unit(ctx, in.unit_id);
  demand(may_lead(unit.kind), refusal::not_a_core);
  demand_past(ctx, "began_on", in.began_on);
  demand(!ctx.db.maybe<Id<linli::Region>>(sql::of_unit, in), refusal::region_exists);
  const RegionMade made{ctx.new_id<linli::Region>()};
  ctx.db.run(sql::add, made, in, db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
  ctx.about(made.region_id, in.unit_id, in.name.value);
  return made;
}

List<RegionRow> regions(Ctx& ctx, const RegionsAsked& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  const auto today = ctx.today(), year_from = first_of_year(ctx);
  return paged_by(ctx.db.all<RegionRow>(sql::regions, db::arg("scope_id", scope), db::arg("before", before),
                                        db::arg("limit", limit), db::arg("today", today),
                                        db::arg("year_from", year_from)),
                  limit, &RegionRow::region_id);
}

RegionShown region(Ctx& ctx, const OneRegion& in) {
  const auto found = seeing(ctx, in.region_id);
  const auto today = ctx.today(), year_from = first_of_year(ctx);
  RegionShown shown;
  static_cast<RegionRow&>(shown) =
      ctx.db.one<RegionRow>(sql::region_row, refusal::region_not_found, in, db::arg("today", today),
                            db::arg("year_from", year_from));
  shown.part_time_members = ctx.db.all<PartTime>(sql::part_timers, in);
  shown.contacts = contacts(ctx, in.region_id);
  shown.resident_units = residents(ctx, in.region_id);
  if (!found.ended_on && access::may_within(ctx, can::keep, found.unit_id)) shown.may.emplace_back("keep");
  if (access::may_within(ctx, can::reveal, found.unit_id)) shown.may.emplace_back("reveal");
  return shown;
}

RegionView region_view(Ctx& ctx, const OneRegion& in) {
  const auto found = seeing(ctx, in.region_id);
  const auto today = ctx.today(), year_from = first_of_year(ctx);
  const auto unit = org::unit(ctx, found.unit_id);
  RegionView view{in.region_id,
                  found.name,
                  {unit.unit_id, unit.name, unit.kind, org::headcount(ctx, unit.unit_id, today)},
                  {},
                  {}};
  for (auto& below : ctx.db.all<PartyUnit>(sql::party_units_below, db::arg("unit_id", found.unit_id))) {
    Fort fort;
    fort.unit_id = below.unit_id;
    fort.name = std::move(below.name);
    fort.kind = below.kind;
    fort.distance = Distance::below;
    fort.members = org::headcount(ctx, below.unit_id, today);
    view.forts.push_back(std::move(fort));
  }
  for (auto& one : residents(ctx, in.region_id)) {
    Fort fort{
        one.unit_id, one.resident_id, std::move(one.name), {},           one.sector,     Distance::resident,
        0,           one.resources,   one.needs,           one.projects, one.tasks_open, one.tasks_overdue};
    if (one.unit_id) {
      fort.kind = org::unit(ctx, *one.unit_id).kind;
      fort.members = org::headcount(ctx, *one.unit_id, today);
    }
    view.forts.push_back(std::move(fort));
  }
  view.figures =
      ctx.db.only<RegionFigures>(sql::figures, in, db::arg("today", today), db::arg("year_from", year_from));
  view.figures.forts = static_cast<std::int64_t>(view.forts.size());
  view.figures.meetings_wanted = setting::integer(ctx, "region.meetings_a_year");
  return view;
}

ResidentMade add_resident(Ctx& ctx, const AddResident& in) {
  const auto region = keeping(ctx, in.region_id);
  demand_past(ctx, "joined_on", in.joined_on);
  if (in.joined_on < region.began_on)
    throw Refused(refusal::day_too_early, {{"from", to_text(region.began_on)}});
  if (in.unit_id) {
    org::living_unit(ctx, *in.unit_id);
    demand(!ctx.db.maybe<Id<RegionResident>>(sql::resident_of_unit, in), refusal::already_resident);
    org::begin_relation(ctx, *in.unit_id, {org::RelationKind::regional, region.unit_id, false, {}},
                        in.joined_on);
  }
  const ResidentMade made{ctx.new_id<RegionResident>()};
  ctx.db.run(sql::add_resident, made, in);
  ctx.about(made.resident_id, region.unit_id, in.name.value);
  return made;
}

Nothing leave_region(Ctx& ctx, const LeaveRegion& in) {
  const auto resident = ctx.db.one<ResidentKept>(sql::resident, refusal::resident_not_found, in);
  const auto region = keeping(ctx, resident.region_id);
  demand(!resident.left_on, refusal::has_left);
  demand_past(ctx, "on", in.on);
  if (in.on < resident.joined_on)
    throw Refused(refusal::day_too_early, {{"from", to_text(resident.joined_on)}});
  if (resident.org_unit_id)
    if (const auto relation =
            org::find_relation(ctx, *resident.org_unit_id, org::RelationKind::regional, region.unit_id))
      org::close_relation(ctx, *relation, in.on);
  ctx.db.run(sql::set_left, in);
  ctx.db.run(sql::end_part_time_of_resident, db::arg("region_id", resident.region_id), in);
  ctx.about(in.resident_id, region.unit_id, resident.name);
  return {};
}

PartTimeMade add_part_time(Ctx& ctx, const AddPartTime& in) {
  const auto region = keeping(ctx, in.region_id);
  const auto resident = resident_of(ctx, in.region_id, in.resident_id);
  demand_past(ctx, "since", in.since);
  if (in.since < resident.joined_on)
    throw Refused(refusal::day_too_early, {{"from", to_text(resident.joined_on)}});
  const PartTimeMade made{ctx.new_id<RegionPartTime>()};
  ctx.db.run(sql::add_part_time, made, in);
  ctx.about(made.part_time_id, region.unit_id, in.name.value);
  return made;
}

Nothing end_part_time(Ctx& ctx, const EndPartTime& in) {
  const auto one = ctx.db.one<PartTimeKept>(sql::part_time, refusal::part_time_not_found, in);
  const auto region = keeping(ctx, one.region_id);
  demand(!one.until, refusal::already_ended);
  demand_past(ctx, "until", in.until);
  if (in.until < one.since) throw Refused(refusal::day_too_early, {{"from", to_text(one.since)}});
  ctx.db.run(sql::end_part_time, in);
  ctx.about(in.part_time_id, region.unit_id, one.name);
  return {};
}

}  // namespace linli::region
