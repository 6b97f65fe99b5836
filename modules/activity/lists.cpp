// Reading: a unit's activities, what is on, one's own.
#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/activity/activity.sql.hpp"
#include "modules/activity/row.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::activity {
namespace {

struct Wanted {
  Id<Unit> unit_id;
  std::int64_t before = 0, from_key = 0;
  std::optional<std::string> kind;
  std::optional<State> state;
  std::int64_t limit = 0;
};
BOOST_DESCRIBE_STRUCT(Wanted, (), (unit_id, before, from_key, kind, state, limit))

std::string key_text(const Row& row) { return std::to_string(row.start_key); }

List<Card> cards(Ctx& ctx, std::vector<Row> rows, std::int64_t limit) {
  auto page = paged(std::move(rows), limit, key_text);
  List<Card> list{{}, page.next};
  for (const Row& one : page.items) list.items.push_back(card(ctx, one));
  return list;
}

std::optional<std::string> kind_asked(const std::optional<Text<1, 40>>& kind) {
  if (!kind) return {};
  return kind->value;
}

// What anybody may know: the numbers of those who came, nobody's name.
bool is_shown(const Row& row) { return row.is_public && row.state != State::planned; }

}  // namespace

List<Card> activities(Ctx& ctx, const ActivitiesAsked& in) {
  const auto unit_id = access::scope_unit(ctx, can::see, in.unit_id);
  const auto limit = rows_to_fetch(ctx, in);
  Wanted wanted{.unit_id = unit_id,
                .before = before_number(in),
                .from_key = in.from_on ? key_at(start_of(*in.from_on)) : 0,
                .kind = kind_asked(in.kind),
                .state = in.state,
                .limit = limit};
  if (in.to_on) wanted.before = std::min(wanted.before, key_at(start_of(add_days(*in.to_on, 1))));
  // A unit without others below has an index of its own; otherwise the way leads along time.
  const bool alone = org::unit(ctx, unit_id).children == 0;
  return cards(ctx, ctx.db.all<Row>(alone ? sql::list_of_unit : sql::list, wanted), limit);
}

Full one(Ctx& ctx, const OneActivity& in) {
  const auto found = row(ctx, in.activity_id);
  demand(may_see(ctx, found), refusal::activity_not_found);
  return full(ctx, found);
}

List<PersonLine> people(Ctx& ctx, const PeopleAsked& in) {
  const auto found = row(ctx, in.activity_id);
  const bool keeps = may_keep(ctx, found);
  demand(keeps || access::may_within(ctx, can::see, found.unit_id), refusal::activity_not_found);
  const auto limit = rows_to_fetch(ctx, in);
  std::optional<std::int64_t> here;
  if (in.checked_in) here = *in.checked_in;
  auto page = paged_by(booking::people(ctx, {.booking_id = found.booking_id(),
                                             .after = {after_number(in)},
                                             .state = in.state,
                                             .here = here,
                                             .limit = limit}),
                       limit, &booking::Entry::who_id);
  List<PersonLine> list{{}, page.next};
  for (auto& entry : page.items) {
    PersonLine line{.entry_id = entry.entry_id,
                    .person_id = {},
                    .member_id = {},
                    .name = keeps ? entry.name : crypto::mask_name(entry.name),
                    .standing = entry.standing,
                    .votes = entry.votes,
                    .state = entry.state,
                    .checked_in_at = entry.checked_in_at,
                    .checked_in_by = entry.checked_in_by,
                    .minutes = entry.minutes};
    if (entry.person_id) line.person_id = entry.person_id;
    if (entry.member_id) line.member_id = entry.member_id;
    list.items.push_back(std::move(line));
  }
  return list;
}

List<Card> public_activities(Ctx& ctx, const PublicActivitiesAsked& in) {
  const auto scope = in.unit_id ? in.unit_id : org::root(ctx);
  if (!scope) return {};
  const auto limit = rows_to_fetch(ctx, in);
  const auto kind = kind_asked(in.kind);
  const auto unit = db::arg("unit_id", *scope), of_kind = db::arg("kind", kind),
             most = db::arg("limit", limit);
  const auto today = key_at(start_of(ctx.today()));
  if (in.past.value_or(false)) {
    const auto before = std::min(before_number(in), today);
    return cards(ctx, ctx.db.all<Row>(sql::public_past, unit, of_kind, most, db::arg("before", before)),
                 limit);
  }
  const auto after = in.after ? after_number(in) : today - 1;
  return cards(ctx, ctx.db.all<Row>(sql::public_coming, unit, of_kind, most, db::arg("after", after)), limit);
}

Full public_activity(Ctx& ctx, const OneActivity& in) {
  const auto found = row(ctx, in.activity_id);
  demand(is_shown(found), refusal::activity_not_found);
  return full(ctx, found);
}

List<MyCard> my_activities(Ctx& ctx, const MyActivitiesAsked& in) {
  const auto limit = rows_to_fetch(ctx, in);
  const auto who_id = guest_of(ctx.actor);
  // What has begun today is still on.
  const Instant now = start_of(ctx.today());
  const auto who = db::arg("who_id", who_id), at = db::arg("now", now), most = db::arg("limit", limit);
  std::vector<Row> rows;
  if (in.past.value_or(false)) {
    const auto before = before_number(in);
    rows = ctx.db.all<Row>(sql::my_past, who, at, most, db::arg("before", before));
  } else {
    const auto after = after_number(in);
    rows = ctx.db.all<Row>(sql::my_coming, who, at, most, db::arg("after", after));
  }
  auto page = paged(std::move(rows), limit, key_text);
  List<MyCard> list{{}, page.next};
  for (const Row& one : page.items) {
    MyCard line;
    static_cast<Card&>(line) = card(ctx, one);
    line.mine = mine(ctx, one).value_or(Mine{});
    list.items.push_back(std::move(line));
  }
  return list;
}

namespace {

struct AttendedRow {
  Id<linli::Activity> activity_id;
  std::string title, kind, title_zh, title_en;
  Instant starts_at;
  std::int64_t start_key = 0;
  std::string unit_name;
  std::int64_t minutes = 0;
  bool serves = false;
};
BOOST_DESCRIBE_STRUCT(AttendedRow, (),
                      (activity_id, title, kind, title_zh, title_en, starts_at, start_key, unit_name, minutes,
                       serves))

struct Sums {
  std::int64_t times = 0, minutes = 0, serving_minutes = 0;
};
BOOST_DESCRIBE_STRUCT(Sums, (), (times, minutes, serving_minutes))

}  // namespace

Attendance my_attendance(Ctx& ctx, const AttendanceAsked& in) {
  const auto year = in.year.value_or(ctx.today().year());
  if (year < 2000 || year > 2999) refuse_field("year", "field.out_of_range");
  const Instant from_at = start_of(Day{static_cast<std::int32_t>(year) * 10000 + 101});
  const Instant to_at = start_of(Day{static_cast<std::int32_t>(year + 1) * 10000 + 101});
  const auto who_id = guest_of(ctx.actor);
  const auto who = db::arg("who_id", who_id), from = db::arg("from_at", from_at),
             to = db::arg("to_at", to_at);
  const auto sums = ctx.db.only<Sums>(sql::attended_sums, who, from, to);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  auto page = paged(ctx.db.all<AttendedRow>(sql::attended, who, from, to, db::arg("before", before),
                                            db::arg("limit", limit)),
                    limit, [](const AttendedRow& row) { return std::to_string(row.start_key); });
  Attendance made{year, sums.times, sums.minutes, sums.serving_minutes, {}, page.next};
  for (auto& row : page.items)
    made.items.push_back({row.activity_id, std::move(row.title), std::move(row.kind),
                          localised(ctx, row.title_zh, row.title_en), row.starts_at, std::move(row.unit_name),
                          row.minutes, row.serves});
  return made;
}

}  // namespace linli::activity
