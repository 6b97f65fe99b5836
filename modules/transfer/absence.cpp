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

struct Row {
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
};
BOOST_DESCRIBE_STRUCT(Row, (),
                      (absence_id, kind, member_id, person_id, name, branch_id, branch_name, home_name,
                       host_unit_id, host_name, place, purpose, kind_before, since_on, until_on, confirmed_on,
                       remind_on, reminded_on, ended_on, note))

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

Id<Absence> add(Ctx& ctx, Row row) {
  row.absence_id = ctx.new_id<Absence>();
  row.remind_on = after_months(ctx, row.kind, row.since_on);
  if (row.until_on && (row.kind == Away::abroad || row.kind == Away::guest)) row.remind_on = row.until_on;
  ctx.db.run(sql::absence_add, row);
  return row.absence_id;
}

Row for_member(const member::MemberBrief& member, Away kind, Day since_on) {
  Row row;
  row.kind = kind;
  row.member_id = member.member_id;
  row.person_id = member.person_id;
  row.name = member.name;
  row.branch_id = member.branch_id;
  row.since_on = since_on;
  return row;
}

AbsenceMade add_absence(Ctx& ctx, const AddAbsence& in) {
  const auto member = member::find(ctx, in.member_id);
  demand(member.has_value(), linli::refusal::not_found);
  access::demand_within(ctx, can::handle, member->branch_id);
  if (in.kind != Away::floating && in.kind != Away::abroad) refuse_field("kind", "field.unknown_value");
  demand_days(ctx, in.since_on, in.until_on);
  demand(open_of(ctx, in.member_id).empty(), refusal::already_absent);
  auto row = for_member(*member, in.kind, in.since_on);
  if (in.host_unit_id) org::living_unit(ctx, *in.host_unit_id);
  row.host_unit_id = in.host_unit_id;
  row.until_on = in.until_on;
  row.place = in.place.value;
  row.purpose = in.purpose.value;
  if (in.kind == Away::floating) {
    row.kind_before = member->kind;
    member::set_kind(ctx, in.member_id, member::Kind::floating);
  }
  const auto absence_id = add(ctx, row);
  ctx.about(absence_id, member->branch_id);
  return {absence_id};
}

AbsenceMade add_guest(Ctx& ctx, const AddGuest& in) {
  org::living_unit(ctx, in.host_unit_id);
  access::demand_within(ctx, can::host, in.host_unit_id);
  demand_days(ctx, in.since_on, in.until_on);
  Row row;
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

Row absence(Ctx& ctx, Id<Absence> absence_id) {
  return ctx.db.one<Row>(sql::absence, refusal::absence_not_found, db::arg("absence_id", absence_id));
}

bool keeps(Ctx& ctx, const Row& row) {
  return row.branch_id ? access::may_within(ctx, can::handle, *row.branch_id)
                       : access::may_within(ctx, can::host, *row.host_unit_id);
}

Nothing confirm(Ctx& ctx, const OneAbsence& in) {
  const auto row = absence(ctx, in.absence_id);
  demand(row.host_unit_id.has_value(), refusal::nothing_to_confirm);
  access::demand_within(ctx, can::host, *row.host_unit_id);
  demand(!row.ended_on, refusal::absence_over);
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
  demand(keeps(ctx, row), linli::refusal::not_allowed);
  demand(!row.ended_on, refusal::absence_over);
  // Being lost or suspended ends by a decision.
  demand(row.kind != Away::lost && row.kind != Away::suspended, refusal::nothing_to_confirm);
  if (in.on > ctx.today()) refuse_field("on", "field.out_of_range", {{"max", to_text(ctx.today())}});
  if (in.on < row.since_on) refuse_field("on", "field.out_of_range", {{"min", to_text(row.since_on)}});
  end(ctx, in.absence_id, row.kind_before, row.member_id, in.on,
      in.note ? std::optional(in.note->value) : std::nullopt);
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

Light light_of(Ctx& ctx, const Row& row) {
  if (row.ended_on || !row.remind_on) return Light::none;
  if (*row.remind_on <= ctx.today()) return Light::red;
  return *row.remind_on <= add_days(ctx.today(), 30) ? Light::yellow : Light::blue;
}

List<AbsenceLine> absences(Ctx& ctx, const AbsencesAsked& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  const bool home = in.side.value_or(HomeOrHost::home) == HomeOrHost::home;
  std::optional<std::int64_t> is_open;
  if (in.open) is_open = *in.open ? 1 : 0;
  std::vector<AbsenceLine> lines;
  for (auto& row :
       ctx.db.all<Row>(home ? sql::absences_at_home : sql::absences_at_host, in, db::arg("scope_id", scope),
                       db::arg("before", before), db::arg("is_open", is_open), db::arg("limit", fetched))) {
    const bool whole = member::shows_names(ctx, home ? *row.branch_id : *row.host_unit_id);
    lines.push_back({row.absence_id, row.kind, row.member_id, whole ? row.name : crypto::mask_name(row.name),
                     row.branch_id, row.branch_name, row.home_name, row.host_unit_id, row.host_name,
                     row.place, row.purpose, row.since_on, row.until_on, row.confirmed_on, row.remind_on,
                     row.reminded_on, row.ended_on, whole ? row.note : std::nullopt, light_of(ctx, row)});
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
      const auto due = ctx.db.all<Row>(sql::to_remind, db::arg("today", today));
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
      .post("/floating-guests", can::host, add_guest,
            "Register a floating member from elsewhere who lives here")
      .refuses(org::refusal::unit_not_found, org::refusal::unit_has_ended);
  routes
      .post("/absences/{absence_id}/confirm", can::host, confirm,
            "Confirm, as the host, that a floating member is here")
      .refuses(refusal::absence_not_found, refusal::nothing_to_confirm, refusal::absence_over);
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
