// Members who are away. Clocks remind, each once; what follows is decided by people, with a day and a reason.
#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/transfer/dto.hpp"
#include "modules/transfer/transfer.sql.hpp"
#include "platform/crypto/masking.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::transfer {
namespace {

struct AbsenceRow {
  Id<Absence> absence_id;
  Away kind{};
  std::optional<Id<Member>> member_id;
  Id<Person> person_id;
  std::string name;
  std::optional<Id<Unit>> branch_id;
  std::optional<std::string> branch_name, home_name;
  std::optional<Id<Unit>> host_unit_id;
  std::optional<std::string> host_name;
  std::string place, purpose;
  std::optional<member::Kind> kind_before;
  Day since_on;
  std::optional<Day> until_on, confirmed_on, remind_on, reminded_on, ended_on;
  std::optional<std::string> note;
  std::optional<Id<Account>> asked_by;
  std::optional<Day> accepted_on;
};
BOOST_DESCRIBE_STRUCT(AbsenceRow, (),
                      (absence_id, kind, member_id, person_id, name, branch_id, branch_name, home_name,
                       host_unit_id, host_name, place, purpose, kind_before, since_on, until_on, confirmed_on,
                       remind_on, reminded_on, ended_on, note, asked_by, accepted_on))

struct OpenRow {
  Id<Absence> absence_id;
  Away kind{};
  std::optional<member::Kind> kind_before;
};
BOOST_DESCRIBE_STRUCT(OpenRow, (), (absence_id, kind, kind_before))

std::vector<OpenRow> open_of(Ctx& ctx, Id<Member> member_id) {
  return ctx.db.all<OpenRow>(sql::open_absences_of, db::arg("member_id", member_id));
}

const char* months_setting(Away kind) {
  switch (kind) {
    case Away::lost:
      return "transfer.lost_months";
    case Away::suspended:
      return "transfer.suspended_months";
    default:
      return "transfer.away_months";
  }
}

Day after_months(Ctx& ctx, Away kind, Day since) {
  return add_months(since, static_cast<int>(setting::integer(ctx, months_setting(kind))));
}

void demand_days(Ctx& ctx, Day since_on, const std::optional<Day>& until_on) {
  if (since_on > ctx.today()) refuse_field("since_on", "field.out_of_range", {{"max", to_text(ctx.today())}});
  if (until_on && *until_on < since_on)
    refuse_field("until_on", "field.out_of_range", {{"min", to_text(since_on)}});
}

Id<Absence> add(Ctx& ctx, AbsenceRow row) {
  row.absence_id = ctx.new_id<Absence>();
  row.remind_on = after_months(ctx, row.kind, row.since_on);
  if (row.until_on && (row.kind == Away::abroad || row.kind == Away::guest)) row.remind_on = row.until_on;
  if (!row.asked_by) row.accepted_on = ctx.today();
  ctx.db.run(sql::absence_add, row);
  return row.absence_id;
}

AbsenceRow for_member(const member::MemberBrief& member, Away kind, Day since_on) {
  AbsenceRow row;
  row.kind = kind;
  row.member_id = member.member_id;
  row.person_id = member.person_id;
  row.name = member.name;
  row.branch_id = member.branch_id;
  row.since_on = since_on;
  return row;
}

// What is the same whether his branch registers a member or he reports himself.
AbsenceRow wanted(Ctx& ctx, const member::MemberBrief& member, const ReportAbsence& in) {
  if (in.kind != Away::floating && in.kind != Away::abroad) refuse_field("kind", "field.unknown_value");
  demand_days(ctx, in.since_on, in.until_on);
  demand(open_of(ctx, member.member_id).empty(), refusal::already_absent);
  auto row = for_member(member, in.kind, in.since_on);
  if (in.host_unit_id) org::living_unit(ctx, *in.host_unit_id);
  row.host_unit_id = in.host_unit_id;
  row.until_on = in.until_on;
  row.place = in.place.value;
  row.purpose = in.purpose.value;
  return row;
}

std::optional<member::Kind> now_floating(Ctx& ctx, Away kind, const member::MemberBrief& member) {
  if (kind != Away::floating) return {};
  member::set_kind(ctx, member.member_id, member::Kind::floating);
  return member.kind;
}

AbsenceMade add_absence(Ctx& ctx, const AddAbsence& in) {
  const auto member = member::find(ctx, in.member_id);
  demand(member.has_value(), linli::refusal::not_found);
  access::demand_within(ctx, can::handle, member->branch_id);
  auto row = wanted(ctx, *member, {in.kind, in.since_on, in.until_on, in.host_unit_id, in.place, in.purpose});
  row.kind_before = now_floating(ctx, in.kind, *member);
  const auto absence_id = add(ctx, row);
  ctx.about(absence_id, member->branch_id);
  return {absence_id};
}

void tell_branch(Ctx& ctx, const AbsenceRow& row, const char* message) {
  for (const auto account : ctx.db.all<Id<Account>>(sql::who_may, db::arg("permission", can::handle.name),
                                                    db::arg("unit_id", *row.branch_id)))
    if (account != ctx.actor.account_id)
      notify::send(ctx, account, message, {{"name", row.name}, {"place", row.place}}, "/absences");
}

void tell_absent(Ctx& ctx, const AbsenceRow& row, const char* message, const std::string& reason) {
  if (row.asked_by && *row.asked_by != ctx.actor.account_id)
    notify::send(ctx, *row.asked_by, message, {{"place", row.place}, {"reason", reason}}, "/away");
}

AbsenceMade report_absence(Ctx& ctx, const ReportAbsence& in) {
  const auto member = member::member_of_account(ctx, ctx.actor.account_id);
  demand(member.has_value(), refusal::not_a_member);
  auto row = wanted(ctx, *member, in);
  row.asked_by = ctx.actor.account_id;
  const auto absence_id = add(ctx, row);
  tell_branch(ctx, row, "transfer.away_asked");
  ctx.about(absence_id, member->branch_id);
  return {absence_id};
}

AbsenceMade add_guest(Ctx& ctx, const AddGuest& in) {
  org::living_unit(ctx, in.host_unit_id);
  access::demand_within(ctx, can::host, in.host_unit_id);
  demand_days(ctx, in.since_on, in.until_on);
  AbsenceRow row;
  row.kind = Away::guest;
  row.person_id = member::know_person(
      ctx, {in.name.value, in.phone ? std::optional(in.phone->value) : std::nullopt, {}, {}, {}, {}});
  row.name = in.name.value;
  row.home_name = in.home_name.value;
  row.host_unit_id = in.host_unit_id;
  row.place = org::unit_name(ctx, in.host_unit_id);
  row.purpose = in.purpose.value;
  row.since_on = in.since_on;
  row.until_on = in.until_on;
  row.confirmed_on = ctx.today();
  const auto absence_id = add(ctx, row);
  ctx.about(absence_id, in.host_unit_id);
  return {absence_id};
}

AbsenceRow absence(Ctx& ctx, Id<Absence> absence_id) {
  return ctx.db.one<AbsenceRow>(sql::absence, refusal::absence_not_found, db::arg("absence_id", absence_id));
}

bool keeps(Ctx& ctx, const AbsenceRow& row) {
  return row.branch_id ? access::may_within(ctx, can::handle, *row.branch_id)
                       : access::may_within(ctx, can::host, *row.host_unit_id);
}

AbsenceRow waiting(Ctx& ctx, Id<Absence> absence_id) {
  auto row = absence(ctx, absence_id);
  demand(row.branch_id && access::may_within(ctx, can::handle, *row.branch_id), refusal::absence_not_found);
  // Nobody answers what he himself has asked.
  demand(!row.asked_by || *row.asked_by != ctx.actor.account_id, linli::refusal::not_allowed);
  demand(!row.ended_on, refusal::absence_over);
  demand(!row.accepted_on, refusal::nothing_to_accept);
  return row;
}

Nothing accept(Ctx& ctx, const OneAbsence& in) {
  const auto row = waiting(ctx, in.absence_id);
  const auto member = member::find(ctx, *row.member_id);
  demand(member.has_value(), refusal::absence_over);
  const auto kind_before = now_floating(ctx, row.kind, *member);
  const auto today = ctx.today();
  ctx.db.run(sql::absence_accept, in, db::arg("today", today), db::arg("kind_before", kind_before));
  tell_absent(ctx, row, "transfer.away_accepted", {});
  ctx.about(in.absence_id, *row.branch_id);
  return {};
}

Nothing refuse_it(Ctx& ctx, const RefuseAbsence& in) {
  const auto row = waiting(ctx, in.absence_id);
  const auto today = ctx.today();
  ctx.db.run(sql::absence_end, in, db::arg("on", today), db::arg("end_note", in.reason));
  tell_absent(ctx, row, "transfer.away_refused", in.reason.value);
  ctx.about(in.absence_id, *row.branch_id);
  return {};
}

bool is_own_absence(const Ctx& ctx, const AbsenceRow& row) {
  return ctx.actor.person_id && ctx.actor.person_id == row.person_id;
}

Nothing confirm(Ctx& ctx, const OneAbsence& in) {
  const auto row = absence(ctx, in.absence_id);
  demand(row.host_unit_id.has_value(), refusal::nothing_to_confirm);
  access::demand_within(ctx, can::host, *row.host_unit_id);
  demand(!row.ended_on, refusal::absence_over);
  demand(row.accepted_on.has_value(), refusal::not_accepted);
  demand(!row.confirmed_on, refusal::nothing_to_confirm);
  const auto today = ctx.today();
  ctx.db.run(sql::absence_confirm, in, db::arg("on", today));
  ctx.about(in.absence_id, *row.host_unit_id);
  return {};
}

void end(Ctx& ctx, Id<Absence> absence_id, std::optional<member::Kind> kind_before,
         std::optional<Id<Member>> member_id, Day on, const std::optional<std::string>& note) {
  ctx.db.run(sql::absence_end, db::arg("absence_id", absence_id), db::arg("on", on),
             db::arg("end_note", note));
  if (kind_before && member_id && member::find(ctx, *member_id))
    member::set_kind(ctx, *member_id, *kind_before);
}

Nothing end_absence(Ctx& ctx, const EndAbsence& in) {
  const auto row = absence(ctx, in.absence_id);
  const bool own = is_own_absence(ctx, row);
  demand(own || keeps(ctx, row), linli::refusal::not_allowed);
  demand(!row.ended_on, refusal::absence_over);
  // Being lost or suspended ends by a decision.
  demand(row.kind != Away::lost && row.kind != Away::suspended, refusal::nothing_to_confirm);
  if (in.on > ctx.today()) refuse_field("on", "field.out_of_range", {{"max", to_text(ctx.today())}});
  if (in.on < row.since_on) refuse_field("on", "field.out_of_range", {{"min", to_text(row.since_on)}});
  end(ctx, in.absence_id, row.kind_before, row.member_id, in.on,
      in.note ? std::optional(in.note->value) : std::nullopt);
  if (own && row.branch_id) tell_branch(ctx, row, "transfer.away_back");
  ctx.about(in.absence_id, row.branch_id ? *row.branch_id : *row.host_unit_id);
  return {};
}

Nothing decide(Ctx& ctx, const Decide& in) {
  const auto row = absence(ctx, in.absence_id);
  demand(row.branch_id && row.member_id && (row.kind == Away::lost || row.kind == Away::suspended),
         refusal::nothing_to_decide);
  access::demand_within(ctx, member::can::decide, *row.branch_id);
  demand(!row.ended_on, refusal::absence_over);
  const bool ends_it = in.decision != Decision::back;
  const auto from = after_months(ctx, row.kind, row.since_on);
  if (ends_it && in.on < from) throw Refused(refusal::too_early, {{"from", to_text(from)}});
  const member::Turn back{in.on, member::StayReason::returned, in.reason.value};
  switch (in.decision) {
    case Decision::back:
      member::set_standing(ctx, *row.member_id, member::Status::full, back);
      break;
    case Decision::suspend:
      demand(row.kind == Away::lost, refusal::nothing_to_decide);
      member::set_standing(ctx, *row.member_id, member::Status::suspended,
                           {in.on, member::StayReason::suspended, in.reason.value});
      break;
    case Decision::remove:
      demand(row.kind == Away::suspended, refusal::nothing_to_decide);
      member::leave(ctx, *row.member_id, member::LeftReason::removed, in.on, in.reason.value);
      break;
    case Decision::left_by_himself:
      member::leave(ctx, *row.member_id, member::LeftReason::left_by_himself, in.on, in.reason.value);
      break;
  }
  ctx.about(in.absence_id, *row.branch_id,
            std::string(std::get<std::string_view>(db::value_of(in.decision))));
  return {};
}

Light absence_light(Ctx& ctx, const AbsenceRow& row) {
  if (row.ended_on || !row.remind_on || !row.accepted_on) return Light::none;
  if (*row.remind_on <= ctx.today()) return Light::red;
  return *row.remind_on <= add_days(ctx.today(), 30) ? Light::yellow : Light::blue;
}

AbsenceLine line(Ctx& ctx, const AbsenceRow& row, bool whole) {
  return {row.absence_id,
          row.kind,
          row.member_id,
          whole ? row.name : crypto::mask_name(row.name),
          row.branch_id,
          row.branch_name,
          row.home_name,
          row.host_unit_id,
          row.host_name,
          row.place,
          row.purpose,
          row.since_on,
          row.until_on,
          row.confirmed_on,
          row.remind_on,
          row.reminded_on,
          row.ended_on,
          whole ? row.note : std::nullopt,
          absence_light(ctx, row),
          row.accepted_on};
}

List<AbsenceLine> my_absences(Ctx& ctx, const Page& in) {
  if (!ctx.actor.person_id) return {};
  const auto fetched = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  std::vector<AbsenceLine> lines;
  for (const auto& row :
       ctx.db.all<AbsenceRow>(sql::absences_of_person, db::arg("person_id", ctx.actor.person_id),
                              db::arg("before", before), db::arg("limit", fetched)))
    lines.push_back(line(ctx, row, true));
  return paged_by(std::move(lines), fetched, &AbsenceLine::absence_id);
}

List<AbsenceLine> absences(Ctx& ctx, const AbsencesAsked& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  const bool home = in.side.value_or(HomeOrHost::home) == HomeOrHost::home;
  std::optional<std::int64_t> is_open;
  if (in.open) is_open = *in.open ? 1 : 0;
  std::vector<AbsenceLine> lines;
  for (const auto& row : ctx.db.all<AbsenceRow>(home ? sql::absences_at_home : sql::absences_at_host, in,
                                                db::arg("scope_id", scope), db::arg("before", before),
                                                db::arg("is_open", is_open), db::arg("limit", fetched))) {
    const bool whole = member::shows_names(ctx, home ? *row.branch_id : *row.host_unit_id);
    lines.push_back(line(ctx, row, whole));
  }
  return paged_by(std::move(lines), fetched, &AbsenceLine::absence_id);
}

// ---- what the register says

void standing_changed(Ctx& ctx, const member::StandingChanged& event) {
  for (const auto& open : open_of(ctx, event.member_id))
    if (open.kind == Away::lost || open.kind == Away::suspended)
      end(ctx, open.absence_id, {}, {}, event.on, {});
  if (event.to != member::Status::lost && event.to != member::Status::suspended) return;
  const auto member = member::find(ctx, event.member_id);
  ensure(member.has_value(), "who is lost is still in the register");
  add(ctx, for_member(*member, event.to == member::Status::lost ? Away::lost : Away::suspended, event.on));
}

void member_left(Ctx& ctx, const member::MemberLeft& event) {
  for (const auto& open : open_of(ctx, event.member_id)) end(ctx, open.absence_id, {}, {}, event.on, {});
}

void member_moved(Ctx& ctx, const member::MemberMoved& event) {
  ctx.db.run(sql::absences_moved, db::arg("member_id", event.member_id), db::arg("to_id", event.to_id));
}

// ---- reminders

const char* message_of(Away kind) {
  switch (kind) {
    case Away::floating:
      return "transfer.away_long";
    case Away::guest:
    case Away::abroad:
      return "transfer.away_over";
    case Away::lost:
      return "transfer.lost_long";
    case Away::suspended:
      return "transfer.suspended_long";
  }
  return "transfer.away_long";
}

void remind(jobs::JobRun& run) {
  for (bool more = true; more;)
    run.app.write([&](Ctx& ctx) {
      const auto today = ctx.today();
      const auto due = ctx.db.all<AbsenceRow>(sql::to_remind, db::arg("today", today));
      for (const auto& row : due) {
        const auto unit = row.branch_id ? *row.branch_id : *row.host_unit_id;
        const auto& permission = row.kind == Away::lost || row.kind == Away::suspended ? member::can::decide
                                 : row.branch_id                                       ? can::handle
                                                                                       : can::host;
        for (const auto account : ctx.db.all<Id<Account>>(
                 sql::who_may, db::arg("permission", permission.name), db::arg("unit_id", unit)))
          notify::send(ctx, account, message_of(row.kind),
                       {{"name", row.name}, {"since", to_text(row.since_on)}}, "/absences");
        ctx.db.run(sql::reminded, row, db::arg("today", today));
      }
      more = !due.empty();
    });
}

}  // namespace

void declare_absences(App& app) {
  auto& routes = app.routes;
  routes.post("/absences", can::handle, add_absence, "Register a member as floating or abroad")
      .refuses(refusal::already_absent, org::refusal::unit_not_found, org::refusal::unit_has_ended);
  routes
      .post("/me/absences", linli::can::signed_in, report_absence,
            "Report myself as floating or abroad; my branch answers")
      .refuses(refusal::not_a_member, refusal::already_absent, org::refusal::unit_not_found,
               org::refusal::unit_has_ended);
  routes.get("/me/absences", linli::can::signed_in, my_absences, "Where I am or was away");
  routes.post("/absences/{absence_id}/accept", can::handle, accept, "Agree to what a member has reported")
      .refuses(refusal::absence_not_found, refusal::absence_over, refusal::nothing_to_accept);
  routes
      .post("/absences/{absence_id}/refuse", can::handle, refuse_it,
            "Do not agree to what a member has reported")
      .refuses(refusal::absence_not_found, refusal::absence_over, refusal::nothing_to_accept);
  routes
      .post("/floating-guests", can::host, add_guest,
            "Register a floating member from elsewhere who lives here")
      .refuses(org::refusal::unit_not_found, org::refusal::unit_has_ended);
  routes
      .post("/absences/{absence_id}/confirm", can::host, confirm,
            "Confirm, as the host, that a floating member is here")
      .refuses(refusal::absence_not_found, refusal::nothing_to_confirm, refusal::absence_over,
               refusal::not_accepted);
  routes.post("/absences/{absence_id}/end", linli::can::signed_in, end_absence, "He is back")
      .refuses(refusal::absence_not_found, refusal::absence_over, refusal::nothing_to_confirm);
  routes
      .post("/absences/{absence_id}/decide", member::can::decide, decide,
            "Decide about a member who is lost or suspended")
      .refuses(refusal::absence_not_found, refusal::absence_over, refusal::nothing_to_decide,
               refusal::too_early);
  routes.get("/absences", can::see, absences, "Members who are away, from home or at their host").exports();
  app.on<member::StandingChanged>(standing_changed);
  app.on<member::MemberLeft>(member_left);
  app.on<member::MemberMoved>(member_moved);
  auto& jobs = app.get<jobs::Jobs>();
  jobs.kind("transfer.remind", remind);
  jobs.every("transfer.remind_daily", "transfer.remind", jobs::daily(7, 10));
}

}  // namespace linli::transfer
