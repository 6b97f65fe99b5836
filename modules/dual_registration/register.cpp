// Who is registered where.
#include "modules/dual_registration/register.hpp"

#include <algorithm>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/dual_registration/dual_registration.sql.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::dual_registration {
namespace {

void set_skills(Ctx& ctx, Id<DualRegistration> registration_id, const std::vector<Skill>& skills) {
  const auto id = db::arg("registration_id", registration_id);
  ctx.db.run(sql::skills_clear, id);
  for (const Skill skill : skills) ctx.db.run(sql::skill_add, id, db::arg("skill", skill));
}

void finish(Ctx& ctx, const Row& registration, std::string_view reason) {
  const Day today = ctx.today();
  ctx.db.run(sql::end, registration, db::arg("today", today), db::arg("reason", reason));
  ctx.db.run(sql::claims_withdraw, registration, db::arg("now", ctx.now));
}

// The home unit of today reads what its member does; what he did before stays where it was.
void moved(Ctx& ctx, const member::MemberMoved& event) {
  ctx.db.run(sql::move_home, db::arg("member_id", event.member_id), db::arg("to_id", event.to_id));
}

// Who is no member any more serves as a neighbour, not on the home unit's account.
void left(Ctx& ctx, const member::MemberLeft& event) {
  if (const auto registration = of_member(ctx, event.member_id)) finish(ctx, *registration, {});
}

}  // namespace

Row row(Ctx& ctx, Id<DualRegistration> registration_id) {
  return ctx.db.one<Row>(sql::one, refusal::registration_not_found,
                         db::arg("registration_id", registration_id));
}

std::optional<Row> of_member(Ctx& ctx, Id<Member> member_id) {
  return ctx.db.maybe<Row>(sql::of_member, db::arg("member_id", member_id));
}

member::MemberBrief me(Ctx& ctx) {
  auto member = member::member_of_account(ctx, ctx.actor.account_id);
  demand(member.has_value(), refusal::not_a_member);
  return *std::move(member);
}

Row mine_now(Ctx& ctx) {
  auto registration = of_member(ctx, me(ctx).member_id);
  demand(registration.has_value(), refusal::not_registered);
  return *std::move(registration);
}

void demand_community(Ctx& ctx, Id<Unit> unit_id) {
  const auto kind = org::living_unit(ctx, unit_id).kind;
  demand(kind == org::UnitKind::community || kind == org::UnitKind::village, refusal::not_a_community);
}

std::vector<Skill> skills_of(Ctx& ctx, Id<DualRegistration> registration_id) {
  return ctx.db.all<Skill>(sql::skills, db::arg("registration_id", registration_id));
}

std::string name_for(Ctx& ctx, Id<Member> member_id, Id<Unit> community_id, Id<Unit> home_unit_id) {
  const auto member = member::find(ctx, member_id);
  if (!member) return {};
  const bool whole = member->account_id == ctx.actor.account_id || member::shows_names(ctx, community_id) ||
                     member::shows_names(ctx, home_unit_id);
  return whole ? member->name : crypto::mask_name(member->name);
}

Days days_of(Ctx& ctx, std::optional<Day> from_on, std::optional<Day> to_on) {
  const Day last = to_on.value_or(ctx.today());
  const Days days{from_on.value_or(Day{last.year() * 10000 + 101}), last};
  if (days.from_on > days.to_on)
    refuse_field("from_on", "field.out_of_range", {{"max", to_text(days.to_on)}});
  return days;
}

Served served(Ctx& ctx, Id<DualRegistration> registration_id, const Days& days) {
  return ctx.db.only<Served>(sql::served, db::arg("registration_id", registration_id), days);
}

Mine mine(Ctx& ctx, const Nothing&) {
  const auto member = member::member_of_account(ctx, ctx.actor.account_id);
  Mine made;
  if (!member) return made;
  made.in_service = member->kind == member::Kind::in_service;
  made.times_wanted = setting::integer(ctx, "dual_registration.times_a_year");
  made.records = records_of(ctx, member->member_id);
  const auto registration = of_member(ctx, member->member_id);
  if (!registration) return made;
  made.registration = Registration{registration->registration_id,
                                   registration->community_id,
                                   registration->community_name,
                                   registration->home_unit_id,
                                   registration->home_unit_name,
                                   registration->registered_on,
                                   skills_of(ctx, registration->registration_id),
                                   registration->free_text,
                                   registration->version};
  const auto sum = served(ctx, registration->registration_id, days_of(ctx, {}, {}));
  made.times = sum.times;
  made.hours = sum.hours;
  made.claims = claims_of(ctx, registration->registration_id);
  return made;
}

Mine register_here(Ctx& ctx, const Register& in) {
  const auto member = me(ctx);
  demand(member.kind == member::Kind::in_service, refusal::not_in_service);
  demand_community(ctx, in.community_id);
  demand(!of_member(ctx, member.member_id), refusal::already_registered);
  const auto id = ctx.new_id<DualRegistration>();
  const Day today = ctx.today();
  ctx.db.run(sql::add, in, db::arg("registration_id", id), db::arg("member_id", member.member_id),
             db::arg("account_id", ctx.actor.account_id), db::arg("home_unit_id", member.branch_id),
             db::arg("today", today));
  set_skills(ctx, id, in.skills);
  ctx.about(id, in.community_id);
  return mine(ctx, {});
}

Mine change_skills(Ctx& ctx, const ChangeSkills& in) {
  const auto registration = mine_now(ctx);
  ctx.db.run(sql::set_text, in, db::arg("registration_id", registration.registration_id));
  set_skills(ctx, registration.registration_id, in.skills);
  ctx.about(registration.registration_id, registration.community_id);
  return mine(ctx, {});
}

Nothing leave(Ctx& ctx, const Nothing&) {
  const auto registration = mine_now(ctx);
  finish(ctx, registration, {});
  ctx.about(registration.registration_id, registration.community_id);
  return {};
}

Nothing end_registration(Ctx& ctx, const EndRegistration& in) {
  const auto registration = row(ctx, in.registration_id);
  access::demand_within(ctx, can::keep, registration.community_id);
  demand(!registration.ended_on, refusal::registration_ended);
  finish(ctx, registration, in.reason);
  ctx.about(in.registration_id, registration.community_id);
  return {};
}

List<RegistrationLine> registrations(Ctx& ctx, const RegistrationsAsked& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  std::optional<std::int64_t> ended;
  if (in.state) ended = *in.state == RegistrationState::ended ? 1 : 0;
  const auto& query = in.side == Side::home ? sql::of_homes : sql::in_communities;
  auto rows = paged_by(ctx.db.all<Row>(query, db::arg("scope_id", scope), db::arg("before", before),
                                       db::arg("limit", limit), db::arg("ended", ended), in),
                       limit, &Row::registration_id);
  const auto days = days_of(ctx, {}, {});
  List<RegistrationLine> list{{}, rows.next};
  for (const Row& row : rows.items) {
    const auto sum = served(ctx, row.registration_id, days);
    list.items.push_back({row.registration_id, row.member_id,
                          name_for(ctx, row.member_id, row.community_id, row.home_unit_id), row.home_unit_id,
                          row.home_unit_name, row.community_id, row.community_name, row.registered_on,
                          row.ended_on, skills_of(ctx, row.registration_id), sum.times, sum.hours});
  }
  return list;
}

// ---- organisations

List<UnitLine> units(Ctx& ctx, const UnitsAsked& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  const auto& query = in.side == Side::home ? sql::units_of_homes : sql::units_in_communities;
  return paged_by(ctx.db.all<UnitLine>(query, db::arg("scope_id", scope), db::arg("before", before),
                                       db::arg("limit", limit)),
                  limit, &UnitLine::dual_unit_id);
}

UnitRegistered register_unit(Ctx& ctx, const RegisterUnit& in) {
  access::demand_within(ctx, can::register_unit, in.unit_id);
  org::living_unit(ctx, in.unit_id);
  demand_community(ctx, in.community_id);
  demand(!ctx.db.maybe<Id<DualUnit>>(sql::unit_open, in), refusal::already_registered);
  const UnitRegistered made{ctx.new_id<DualUnit>()};
  const Day today = ctx.today();
  ctx.db.run(sql::unit_add, made, in, db::arg("today", today));
  ctx.about(made.dual_unit_id, in.unit_id);
  return made;
}

Nothing end_unit(Ctx& ctx, const OneUnit& in) {
  const auto unit = ctx.db.one<UnitLine>(sql::unit, refusal::unit_not_found, in);
  if (!access::may_within(ctx, can::register_unit, unit.unit_id))
    access::demand_within(ctx, can::keep, unit.community_id);
  demand(!unit.ended_on, refusal::registration_ended);
  const Day today = ctx.today();
  ctx.db.run(sql::unit_end, in, db::arg("today", today));
  ctx.about(in.dual_unit_id, unit.unit_id);
  return {};
}

void follow_members(App& app) {
  app.on<member::MemberMoved>(moved);
  app.on<member::MemberLeft>(left);
}

}  // namespace linli::dual_registration
