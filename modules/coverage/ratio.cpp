// How far the coverage is: by area, by sector, as figures, and where a branch of one's own could be.
#include <map>
#include <unordered_map>

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/coverage/coverage.sql.hpp"
#include "modules/coverage/register.hpp"
#include "modules/coverage/texts.hpp"

namespace linli::coverage {
namespace {

struct Placed {
  Id<NewOrganisation> organisation_id;
  std::optional<Id<CoverageSector>> sector_id;
  Id<Unit> child_id;
};
BOOST_DESCRIBE_STRUCT(Placed, (), (organisation_id, sector_id, child_id))

struct PlacedWay {
  Id<NewOrganisation> organisation_id;
  Way way{};
};
BOOST_DESCRIBE_STRUCT(PlacedWay, (), (organisation_id, way))

struct Sector {
  std::string name;
};
BOOST_DESCRIBE_STRUCT(Sector, (), (name))

struct Counted {
  Id<NewOrganisation> organisation_id;
  std::string name;
  Id<Unit> unit_id;
  std::string unit_name;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(Counted, (), (organisation_id, name, unit_id, unit_name, created_at))

struct SuggestibleRow {
  Id<NewOrganisation> organisation_id;
  std::string name;
  Id<Unit> unit_id;
  std::string unit_name;
  std::int64_t full_members_reported = 0;
};
BOOST_DESCRIBE_STRUCT(SuggestibleRow, (), (organisation_id, name, unit_id, unit_name, full_members_reported))

struct LinkedRow {
  Id<Member> member_id;
};
BOOST_DESCRIBE_STRUCT(LinkedRow, (), (member_id))

// To one decimal, as reports print it.
std::optional<double> percent(std::int64_t part, std::int64_t of) {
  if (of == 0) return {};
  return static_cast<double>((part * 2000 + of) / (2 * of)) / 10.0;
}

using WayBits = unsigned;
constexpr WayBits bit(Way way) { return 1U << static_cast<unsigned>(way); }
constexpr WayBits organisational =
    bit(Way::separate) | bit(Way::joint) | bit(Way::attached) | bit(Way::building);

void count(TableLine& line, WayBits ways) {
  ++line.organisations;
  line.covered += (ways & organisational) != 0;
  line.work_covered += ways != 0;
  line.uncovered += (ways & organisational) == 0;
  line.separate += (ways & bit(Way::separate)) != 0;
  line.joint += (ways & bit(Way::joint)) != 0;
  line.attached += (ways & bit(Way::attached)) != 0;
  line.building += (ways & bit(Way::building)) != 0;
  line.station += (ways & bit(Way::station)) != 0;
  line.instructor += (ways & bit(Way::instructor)) != 0;
}

std::string label_of(Ctx& ctx, By by, std::int64_t key) {
  if (by == By::area) return org::unit_name(ctx, Id<Unit>{key});
  if (key == 0) return texts::no_sector(ctx.call.locale);
  return ctx.db.one<Sector>(sql::sector, refusal::sector_not_found, db::arg("sector_id", key)).name;
}

constexpr const char* level_all = "all";
constexpr const char* level_work = "work";
constexpr const char* level_organisation = "organisation";

std::int64_t counted(Ctx& ctx, const figure::Span& span, const char* level) {
  return ctx.db.only<std::int64_t>(sql::counted, db::arg("scope_id", span.unit_id),
                                   db::arg("as_of", span.to_on), db::arg("level", level));
}

List<figure::Record> records(Ctx& ctx, const figure::RecordsAsked& asked, const char* level) {
  const auto limit = rows_to_fetch(ctx, asked);
  const auto before = before_number(asked);
  auto rows = paged_by(ctx.db.all<Counted>(sql::counted_records, db::arg("scope_id", asked.unit_id),
                                           db::arg("as_of", asked.to_on), db::arg("level", level),
                                           db::arg("before", before), db::arg("limit", limit)),
                       limit, &Counted::organisation_id);
  List<figure::Record> list{{}, rows.next};
  for (const auto& row : rows.items)
    list.items.push_back({row.created_at, row.name, "new_organisation",
                          Id<figure::Subject>{row.organisation_id.value}, row.unit_id, row.unit_name, 1});
  return list;
}

}  // namespace

std::int64_t own_branch_members(Ctx& ctx) { return setting::integer(ctx, "coverage.own_branch_members"); }

Table table(Ctx& ctx, const TableAsked& in) {
  Table made{access::scope_unit(ctx, can::see, in.unit_id), in.as_of.value_or(ctx.today()), {}};
  const auto scope = db::arg("scope_id", made.unit_id), day = db::arg("as_of", made.as_of);
  const By by = in.by.value_or(By::area);
  std::unordered_map<Id<NewOrganisation>, WayBits> ways;
  ctx.db.each<PlacedWay>(
      sql::placed_ways, [&](const PlacedWay& row) { ways[row.organisation_id] |= bit(row.way); }, scope, day);
  std::map<std::int64_t, TableLine> lines;
  TableLine total{.key = "total", .label = texts::total(ctx.call.locale)};
  ctx.db.each<Placed>(
      sql::placed,
      [&](const Placed& row) {
        const auto found = ways.find(row.organisation_id);
        const WayBits its = found == ways.end() ? 0 : found->second;
        count(lines[by == By::area ? row.child_id.value : row.sector_id.value_or(Id<CoverageSector>{}).value],
              its);
        count(total, its);
      },
      scope, day);
  for (auto& [key, line] : lines) {
    line.key = key ? std::to_string(key) : std::string{};
    line.label = label_of(ctx, by, key);
    made.items.push_back(std::move(line));
  }
  made.items.push_back(std::move(total));
  for (auto& line : made.items) {
    line.covered_percent = percent(line.covered, line.organisations);
    line.work_covered_percent = percent(line.work_covered, line.organisations);
  }
  return made;
}

List<Suggestion> suggestions(Ctx& ctx, const OfUnit& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  const auto needed = own_branch_members(ctx);
  auto rows = paged_by(
      ctx.db.all<SuggestibleRow>(sql::suggestible, db::arg("scope_id", scope), db::arg("before", before),
                                 db::arg("needed", needed), db::arg("limit", limit)),
      limit, &SuggestibleRow::organisation_id);
  const Day today = ctx.today();
  List<Suggestion> list{{}, rows.next};
  for (const auto& row : rows.items) {
    Suggestion one{row.organisation_id,       row.name, row.unit_id, row.unit_name,
                   row.full_members_reported, 0,        needed,      {}};
    for (const auto& link : ctx.db.all<LinkedRow>(sql::linked, row)) {
      const auto member = member::find(ctx, link.member_id);
      one.full_members_registered += member && member->status == member::Status::full;
    }
    // Probationary members are linked, too, and do not count.
    if (one.full_members_reported < needed && one.full_members_registered < needed) continue;
    one.ways = ctx.db.all<Way>(sql::ways, row, db::arg("as_of", today));
    list.items.push_back(std::move(one));
  }
  return list;
}

void declare_figures(App& app) {
  using figure::Measure;
  const auto declare = [&](const char* name, const char* level) {
    figure::declare(
        app, {.name = name,
              .measure = Measure::count,
              .count = [level](Ctx& ctx, const figure::Span& span) { return counted(ctx, span, level); },
              .by_days = true,
              .records = [level](Ctx& ctx,
                                 const figure::RecordsAsked& asked) { return records(ctx, asked, level); }});
  };
  declare("coverage_organisations", level_all);
  declare("coverage_covered", level_organisation);
  declare("coverage_work_covered", level_work);
  figure::declare(app, {.name = "coverage_organisational_ratio",
                        .measure = Measure::ratio,
                        .numerator = "coverage_covered",
                        .denominator = "coverage_organisations"});
  figure::declare(app, {.name = "coverage_work_ratio",
                        .measure = Measure::ratio,
                        .numerator = "coverage_work_covered",
                        .denominator = "coverage_organisations"});
  figure::declare(app, {.name = "coverage_visits", .measure = Measure::count});
}

}  // namespace linli::coverage
