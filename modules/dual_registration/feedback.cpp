// What the home unit and the community read of it: lines a member, tables a unit, figures.
#include <algorithm>

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/dual_registration/dual_registration.sql.hpp"
#include "modules/dual_registration/register.hpp"
#include "modules/dual_registration/texts.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::dual_registration {
namespace {

constexpr std::int64_t looked_at_once = 500;

struct ServedByMember {
  std::int64_t times = 0, hours = 0, posts = 0;
  std::optional<Day> last_served_on;
};
BOOST_DESCRIBE_STRUCT(ServedByMember, (), (times, hours, posts, last_served_on))

struct Child {
  Id<Unit> unit_id;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(Child, (), (unit_id, name))

struct MemberServices {
  Id<Member> member_id;
  std::int64_t times = 0, hours = 0;
};
BOOST_DESCRIBE_STRUCT(MemberServices, (), (member_id, times, hours))

struct Moments {
  Instant from_at, to_at;
};
BOOST_DESCRIBE_STRUCT(Moments, (), (from_at, to_at))

Moments moments_of(const Days& days) { return {start_of(days.from_on), start_of(add_days(days.to_on, 1))}; }

FeedbackLine line_of(Ctx& ctx, const member::MemberBrief& member, const Days& days) {
  const auto id = db::arg("member_id", member.member_id);
  const auto sum = ctx.db.only<ServedByMember>(sql::served_by_member, id, days);
  FeedbackLine line{
      .member_id = member.member_id,
      .name = member::shows_names(ctx, member.branch_id) ? member.name : crypto::mask_name(member.name),
      .home_unit_id = member.branch_id,
      .home_unit_name = org::unit_name(ctx, member.branch_id),
      .community_name = {},
      .registered_on = {},
      .posts = ctx.db.only<std::int64_t>(sql::claims_of_member, id, moments_of(days)),
      .times = sum.times,
      .hours = sum.hours,
      .last_served_on = sum.last_served_on};
  if (const auto registration = of_member(ctx, member.member_id)) {
    line.community_name = registration->community_name;
    line.registered_on = registration->registered_on;
  }
  return line;
}

std::optional<double> percent(std::int64_t part, std::int64_t of) {
  if (of == 0) return {};
  return static_cast<double>((part * 2000 + of) / (2 * of)) / 10.0;
}

TableLine table_line(Ctx& ctx, Id<Unit> unit_id, Side side, const Days& days, std::int64_t wanted) {
  const bool home = side == Side::home;
  const auto unit = db::arg("unit_id", unit_id);
  TableLine line;
  line.registered =
      ctx.db.only<std::int64_t>(home ? sql::registered_of_homes : sql::registered_in_communities, unit, days);
  line.organisations = ctx.db.only<std::int64_t>(
      home ? sql::organisations_of_homes : sql::organisations_in_communities, unit, days);
  line.posts = home ? ctx.db.only<std::int64_t>(sql::posts_of_homes, unit, moments_of(days))
                    : ctx.db.only<std::int64_t>(sql::posts_in_communities, unit, days);
  ctx.db.each<MemberServices>(
      home ? sql::services_of_homes : sql::services_in_communities,
      [&](const MemberServices& row) {
        line.times += row.times;
        line.hours += row.hours;
        line.met_duty += row.times >= wanted;
      },
      unit, days);
  if (home) {
    line.in_service = member::in_service_of(ctx, unit_id);
    line.registered_percent = percent(line.registered, *line.in_service);
  }
  return line;
}

bool is_empty(const TableLine& line) {
  return line.in_service.value_or(0) == 0 && line.registered == 0 && line.organisations == 0 &&
         line.posts == 0 && line.times == 0;
}

struct CountedRecord {
  Id<DualRecord> record_id;
  Id<Unit> community_id;
  std::string community_name;
  std::optional<std::string> title;
  Day served_on;
  std::int64_t hours = 0;
};
BOOST_DESCRIBE_STRUCT(CountedRecord, (), (record_id, community_id, community_name, title, served_on, hours))

// Who served is not told here, nor what he wrote of it.
template <bool hours>
List<figure::Record> service_records(Ctx& ctx, const figure::RecordsAsked& asked) {
  const auto limit = rows_to_fetch(ctx, asked);
  const auto before = before_number(asked);
  const auto state = RecordState::certified;
  auto rows =
      paged_by(ctx.db.all<CountedRecord>(sql::records_in_communities, db::arg("scope_id", asked.unit_id),
                                         db::arg("before", before), db::arg("limit", limit),
                                         db::arg("state", state), asked),
               limit, &CountedRecord::record_id);
  List<figure::Record> list{{}, rows.next};
  for (const auto& row : rows.items)
    list.items.push_back({start_of(row.served_on), row.title.value_or(row.community_name), "dual_record",
                          Id<figure::Subject>{row.record_id.value}, row.community_id, row.community_name,
                          hours ? row.hours : 1});
  return list;
}

}  // namespace

// The members of a unit come by their ids; who is not in service is passed over until the page is full.
List<FeedbackLine> feedback(Ctx& ctx, const FeedbackAsked& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto days = days_of(ctx, in.from_on, in.to_on);
  Id<Member> after{after_number(in)};
  std::vector<FeedbackLine> lines;
  while (static_cast<std::int64_t>(lines.size()) < limit) {
    const auto members = member::each_of_unit(ctx, scope, after, looked_at_once);
    for (const auto& member : members) {
      if (static_cast<std::int64_t>(lines.size()) == limit) break;
      if (member.kind == member::Kind::in_service) lines.push_back(line_of(ctx, member, days));
    }
    if (static_cast<std::int64_t>(members.size()) < looked_at_once) break;
    after = members.back().member_id;
  }
  return paged_by(std::move(lines), limit, &FeedbackLine::member_id);
}

Table table(Ctx& ctx, const TableAsked& in) {
  const auto days = days_of(ctx, in.from_on, in.to_on);
  Table made{access::scope_unit(ctx, can::see, in.unit_id), days.from_on, days.to_on, {}};
  const Side side = in.side.value_or(Side::community);
  const auto wanted = setting::integer(ctx, "dual_registration.times_a_year");
  for (const Child& child : ctx.db.all<Child>(sql::children, made)) {
    auto line = table_line(ctx, child.unit_id, side, days, wanted);
    if (is_empty(line)) continue;
    line.key = std::to_string(child.unit_id.value);
    line.label = child.name;
    made.items.push_back(std::move(line));
  }
  auto total = table_line(ctx, made.unit_id, side, days, wanted);
  total.key = "total";
  total.label = texts::total(ctx.call.locale);
  made.items.push_back(std::move(total));
  return made;
}

void declare_figures(App& app) {
  using figure::Measure;
  const auto count = [&](const char* name, auto of, bool by_days) {
    figure::declare(app, {.name = name, .measure = Measure::count, .count = of, .by_days = by_days});
  };
  count(
      "dual_registered",
      [](Ctx& ctx, const figure::Span& span) {
        return ctx.db.only<std::int64_t>(sql::registered_in_communities, span);
      },
      true);
  count(
      "dual_home_registered",
      [](Ctx& ctx, const figure::Span& span) {
        return ctx.db.only<std::int64_t>(sql::registered_of_homes, span);
      },
      true);
  count(
      "dual_in_service",
      [](Ctx& ctx, const figure::Span& span) { return member::in_service_of(ctx, span.unit_id); }, false);
  figure::declare(app, {.name = "dual_registered_ratio",
                        .measure = Measure::ratio,
                        .numerator = "dual_home_registered",
                        .denominator = "dual_in_service"});
  figure::declare(app,
                  {.name = "dual_services", .measure = Measure::count, .records = service_records<false>});
  figure::declare(
      app, {.name = "dual_service_hours", .measure = Measure::hours, .records = service_records<true>});
}

}  // namespace linli::dual_registration
