// Terms: begun by an election, shifted by the level above, told of in time.
#include <algorithm>
#include <charconv>
#include <set>

#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "engines/setting/setting.hpp"
#include "modules/post/post.sql.hpp"
#include "modules/post/row.hpp"

namespace linli::post {
namespace {

constexpr std::int64_t told_at_once = 500;
constexpr std::int32_t days_shown = 180, days_most = 3660;

bool has_terms(org::UnitKind kind) {
  return kind == org::UnitKind::branch || kind == org::UnitKind::general_branch ||
         kind == org::UnitKind::party_committee;
}

Basis basis_of(Ctx& ctx, Id<Unit> unit_id) {
  const auto kind = ctx.db.maybe<org::UnitKind>(sql::place_kind, db::arg("unit_id", unit_id));
  return kind == org::UnitKind::village || kind == org::UnitKind::community ? Basis::village : Basis::other;
}

Day regular_end(Ctx& ctx, Basis basis, Day began_on) {
  const auto years =
      setting::integer(ctx, basis == Basis::village ? "post.term_years_village" : "post.term_years_other");
  return add_months(began_on, static_cast<int>(years) * 12);
}

void demand_size(Ctx& ctx, const BeginTerm& in, org::UnitKind kind) {
  if (kind != org::UnitKind::branch) return;
  std::int64_t committee = 0;
  for (const Elected& one : in.elected)
    if (one.kind != Kind::group_leader) ++committee;
  const auto most = setting::integer(ctx, "post.committee_most");
  demand(committee <= most, refusal::too_many, {{"most", most}});
  const auto full_members = member::full_members_of(ctx, in.unit_id, in.began_on);
  if (full_members < setting::integer(ctx, "post.committee_members_least")) return;
  const auto least = setting::integer(ctx, "post.committee_least");
  demand(committee >= least, refusal::too_few, {{"least", least}});
}

void demand_one_secretary(const BeginTerm& in) {
  const auto secretaries = std::count_if(in.elected.begin(), in.elected.end(),
                                         [](const Elected& one) { return one.kind == Kind::secretary; });
  demand(secretaries > 0, refusal::no_secretary);
  demand(secretaries < 2, refusal::one_secretary);
}

// What runs must have begun before the day on which something else takes its place.
void demand_after_what_runs(Ctx& ctx, Id<Unit> unit_id, Day on) {
  auto latest = ctx.db.only<std::optional<Day>>(sql::last_day, db::arg("unit_id", unit_id));
  if (const auto term = running_term(ctx, unit_id); term && (!latest || *latest < term->began_on))
    latest = term->began_on;
  if (latest && on <= *latest)
    throw Refused(refusal::day_too_early, {{"from", to_text(add_days(*latest, 1))}});
}

struct Ending {
  Id<PostTerm> term_id;
  Id<Unit> unit_id;
  std::string unit_name;
  Day ends_on;
};
BOOST_DESCRIBE_STRUCT(Ending, (), (term_id, unit_id, unit_name, ends_on))

void tell(Ctx& ctx, const Ending& term, std::string_view kind) {
  std::set<Id<Account>> accounts;
  for (const auto account : ctx.db.all<Id<Account>>(sql::to_be_told, term)) accounts.insert(account);
  if (const auto secretary = ctx.db.maybe<Id<Member>>(sql::secretary_members, term))
    if (const auto brief = member::find(ctx, *secretary); brief && brief->account_id)
      accounts.insert(*brief->account_id);
  for (const auto account : accounts)
    notify::send(ctx, account, kind, {{"unit", term.unit_name}, {"on", to_text(term.ends_on)}},
                 "/organisation");
}

// Where a list ordered by day and number goes on: "20261231.17".
struct Place {
  Day on;
  std::int64_t id = 0;
};

Place place_after(const Page& page) {
  if (!page.after) return {};
  Place place;
  const auto* begin = page.after->data();
  const auto* end = begin + page.after->size();
  const auto day = std::from_chars(begin, end, place.on.number);
  if (day.ec != std::errc{} || day.ptr == end || *day.ptr != '.') refuse_field("after", "field.bad_format");
  const auto id = std::from_chars(day.ptr + 1, end, place.id);
  if (id.ec != std::errc{} || id.ptr != end) refuse_field("after", "field.bad_format");
  return place;
}

struct EndingRow {
  Id<PostTerm> term_id;
  Id<Unit> unit_id;
  std::string unit_name;
  org::UnitKind unit_kind{};
  std::int64_t number = 0;
  Day began_on, ends_on;
  std::optional<std::string> secretary_name;
};
BOOST_DESCRIBE_STRUCT(EndingRow, (),
                      (term_id, unit_id, unit_name, unit_kind, number, began_on, ends_on, secretary_name))

}  // namespace

Light light(Ctx& ctx, Day ends_on) {
  if (ends_on <= ctx.today()) return Light::red;
  const auto lead = static_cast<int>(setting::integer(ctx, "post.remind_days"));
  return ends_on <= add_days(ctx.today(), lead) ? Light::yellow : Light::blue;
}

Term shown(Ctx& ctx, const TermRow& row) {
  return {.term_id = row.term_id,
          .number = row.number,
          .basis = row.basis,
          .began_on = row.began_on,
          .regular_end_on = row.regular_end_on,
          .ends_on = row.ends_on,
          .ended_on = row.ended_on,
          .shift_reason = row.shift_reason,
          .note = row.note,
          .light = row.ended_on ? Light::blue : light(ctx, row.ends_on)};
}

std::optional<TermRow> running_term(Ctx& ctx, Id<Unit> unit_id) {
  return ctx.db.maybe<TermRow>(sql::running_term, db::arg("unit_id", unit_id));
}

Posts begin_term(Ctx& ctx, const BeginTerm& in) {
  access::demand_within(ctx, can::keep, in.unit_id);
  const auto unit = org::living_unit(ctx, in.unit_id);
  demand(has_terms(unit.kind), refusal::no_party_unit);
  demand_past(ctx, "began_on", in.began_on);
  demand_one_secretary(in);
  demand_size(ctx, in, unit.kind);
  demand_after_what_runs(ctx, in.unit_id, in.began_on);

  const auto unit_id = db::arg("unit_id", in.unit_id);
  const auto reason = EndReason::term;
  ctx.db.run(sql::end_terms, unit_id, db::arg("on", in.began_on));
  ctx.db.run(sql::end_posts, unit_id, db::arg("on", in.began_on), db::arg("reason", reason));
  const auto term_id = ctx.new_id<PostTerm>();
  const std::int64_t number = ctx.db.only<std::int64_t>(sql::last_number, unit_id) + 1;
  const auto basis = in.basis ? *in.basis : basis_of(ctx, in.unit_id);
  const auto ends_on = regular_end(ctx, basis, in.began_on);
  ctx.db.run(sql::add_term, db::arg("term_id", term_id), db::arg("number", number), db::arg("basis", basis),
             db::arg("ends_on", ends_on), db::arg("account_id", ctx.actor.account_id),
             db::arg("now", ctx.now), in);
  std::set<Id<Member>> named;
  for (const Elected& one : in.elected) {
    const auto member = eligible(ctx, in.unit_id, one.member_id);
    demand(named.insert(one.member_id).second, refusal::named_twice, {{"name", member.name}});
    const auto post_id = ctx.new_id<Post>();
    const std::optional<std::string> note;
    ctx.db.run(sql::add_post, unit_id, one, db::arg("post_id", post_id), db::arg("member_name", member.name),
               db::arg("since", in.began_on), db::arg("term_id", term_id), db::arg("note", note),
               db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
  }
  ctx.about(term_id, in.unit_id, unit.name);
  return posts_now(ctx, in.unit_id);
}

Posts shift_term(Ctx& ctx, const ShiftTerm& in) {
  const auto term = ctx.db.one<TermRow>(sql::term, refusal::term_not_found, in);
  access::demand_within(ctx, can::approve, term.unit_id);
  demand(!term.ended_on, refusal::already_ended);
  const auto months = setting::integer(ctx, "post.shift_months");
  const auto earliest = add_months(term.regular_end_on, -static_cast<int>(months));
  const auto latest = add_months(term.regular_end_on, static_cast<int>(months));
  demand(in.ends_on >= earliest && in.ends_on <= latest, refusal::too_long, {{"months", months}});
  if (in.ends_on <= term.began_on)
    refuse_field("ends_on", "field.out_of_range", {{"min", to_text(add_days(term.began_on, 1))}});
  ctx.db.run(sql::shift_term, in);
  ctx.about(in.term_id, term.unit_id, to_text(term.ends_on) + " → " + to_text(in.ends_on));
  return posts_now(ctx, term.unit_id);
}

List<EndingTerm> terms_ending(Ctx& ctx, const EndingAsked& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto days = in.within_days.value_or(days_shown);
  if (days < 0 || days > days_most)
    refuse_field("within_days", "field.out_of_range", {{"min", 0}, {"max", days_most}});
  const auto until = add_days(ctx.today(), days);
  const auto after = place_after(in);
  const auto limit = rows_to_fetch(ctx, in);
  std::vector<EndingTerm> terms;
  for (auto& row : ctx.db.all<EndingRow>(sql::ending, db::arg("scope_id", scope), db::arg("until", until),
                                         db::arg("after_on", after.on), db::arg("after_id", after.id),
                                         db::arg("limit", limit)))
    terms.push_back({row.term_id, row.unit_id, std::move(row.unit_name), row.unit_kind, row.number,
                     row.began_on, row.ends_on, days_between(ctx.today(), row.ends_on),
                     light(ctx, row.ends_on), std::move(row.secretary_name)});
  return paged(std::move(terms), limit, [](const EndingTerm& term) {
    return std::to_string(term.ends_on.number) + "." + std::to_string(term.term_id.value);
  });
}

void remind(Ctx& ctx) {
  const auto today = ctx.today();
  const auto until = add_days(today, static_cast<int>(setting::integer(ctx, "post.remind_days")));
  for (const Ending& term : ctx.db.all<Ending>(sql::to_remind, db::arg("until", until),
                                               db::arg("today", today), db::arg("limit", told_at_once))) {
    ctx.db.run(sql::set_reminded, term, db::arg("now", ctx.now));
    tell(ctx, term, "post.term_ending");
  }
  for (const Ending& term :
       ctx.db.all<Ending>(sql::to_tell, db::arg("today", today), db::arg("limit", told_at_once))) {
    ctx.db.run(sql::set_told, term, db::arg("now", ctx.now));
    tell(ctx, term, "post.term_over");
  }
}

}  // namespace linli::post
