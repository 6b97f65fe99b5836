// Standing: who is lost, suspended, admitted, converted or gone; each with its day and reason.
#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/member/lists.hpp"
#include "modules/member/member.sql.hpp"
#include "modules/member/members.hpp"
#include "modules/member/routes.hpp"
#include "modules/member/stays.hpp"
#include "modules/member/texts.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::member {
namespace {

Record record_or_refuse(Ctx& ctx, Id<Member> id) {
  auto record = find_record(ctx, id);
  demand(record.has_value(), linli::refusal::not_found);
  return *std::move(record);
}

// What is counted from the first open day on may have happened before.
FieldChange happened_on(Day on) { return {"happened_on", {}, to_text(on)}; }

std::string word_of(Status status) { return std::string(std::get<std::string_view>(db::value_of(status))); }

// What is neither branch nor standing.
void edit(Ctx& ctx, Id<Member> member_id, const Membership& wish) {
  const auto before = record_or_refuse(ctx, member_id);
  auto record = before;
  const auto changes = amend(ctx, record, wish);
  if (changes.empty()) return;
  set_record(ctx, record, before);
  log_change(ctx, record.person_id, By(ctx), "edit", changes);
}

// ---- routes

struct StaysAsked {
  Id<Member> member_id;
};
BOOST_DESCRIBE_STRUCT(StaysAsked, (), (member_id))

struct Stay {
  Day from_on;
  std::optional<Day> until_on;
  Id<Unit> branch_id;
  std::string branch_name;
  Status status{};
  StayReason reason{};
  std::optional<std::string> note;
  std::string account_name;
};
BOOST_DESCRIBE_STRUCT(Stay, (),
                      (from_on, until_on, branch_id, branch_name, status, reason, note, account_name))

List<Stay> stays(Ctx& ctx, const StaysAsked& in) {
  const auto branch = ctx.db.one<Id<Unit>>(sql::branch_of_member, linli::refusal::not_found, in);
  access::demand_within(ctx, can::view, branch);
  ctx.about(in.member_id, branch);
  return {ctx.db.all<Stay>(sql::stays, in), {}};
}

struct SetStanding {
  Id<Member> member_id;
  Status status{};
  Day on;
  Text<2, 500> note;
};
BOOST_DESCRIBE_STRUCT(SetStanding, (), (member_id, status, on, note))

Nothing post_standing(Ctx& ctx, const SetStanding& in) {
  const auto record = record_or_refuse(ctx, in.member_id);
  access::demand_within(ctx, can::decide, record.branch_id);
  if (in.status == Status::former || in.status == Status::probationary)
    refuse_field("status", "field.unknown_value");
  if (record.status == Status::probationary) refuse_field("status", "field.unknown_value");
  const auto reason = in.status == Status::lost        ? StayReason::lost
                      : in.status == Status::suspended ? StayReason::suspended
                                                       : StayReason::returned;
  set_standing(ctx, in.member_id, in.status, {in.on, reason, in.note.value});
  ctx.about(in.member_id, record.branch_id, word_of(in.status));
  return {};
}

struct Leave {
  Id<Member> member_id;
  Day on;
  LeftReason reason{};
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(Leave, (), (member_id, on, reason, note))

Nothing post_leave(Ctx& ctx, const Leave& in) {
  const auto record = record_or_refuse(ctx, in.member_id);
  access::demand_within(ctx, can::decide, record.branch_id);
  leave(ctx, in.member_id, in.reason, in.on, in.note ? std::optional(in.note->value) : std::nullopt);
  ctx.about(in.member_id, record.branch_id, std::string(std::get<std::string_view>(db::value_of(in.reason))));
  return {};
}

struct FormerAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<LeftReason> reason;
  std::optional<Text<1, 80>> q;
};
BOOST_DESCRIBE_STRUCT(FormerAsked, (Page), (unit_id, reason, q))

struct FormerMember {
  Id<Member> member_id;
  Id<Person> person_id;
  std::string name;
  Id<Unit> branch_id;
  std::string branch_name;
  Day joined_on, left_on;
  LeftReason left_reason{};
  std::optional<std::string> left_note;
};
BOOST_DESCRIBE_STRUCT(FormerMember, (),
                      (member_id, person_id, name, branch_id, branch_name, joined_on, left_on, left_reason,
                       left_note))

List<FormerMember> former_members(Ctx& ctx, const FormerAsked& in) {
  const auto scope = access::scope_unit(ctx, can::view, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  const auto keys = keys_beginning_with(in.q ? in.q->value : "");
  auto rows =
      ctx.db.all<FormerMember>(in.q ? sql::former_members_named : sql::former_members, in,
                               db::arg("scope_id", scope), db::arg("from", keys.from), db::arg("to", keys.to),
                               db::arg("before", before), db::arg("limit", fetched));
  for (auto& row : rows) {
    if (shows_names(ctx, row.branch_id)) continue;
    row.name = crypto::mask_name(row.name);
    row.left_note.reset();
  }
  return paged_by(std::move(rows), fetched, &FormerMember::member_id);
}

}  // namespace

// ---- for other modules

std::optional<EverMember> find_ever(Ctx& ctx, Id<Member> member_id) {
  return ctx.db.maybe<EverMember>(sql::member_ever, db::arg("member_id", member_id));
}

Id<Person> know_person(Ctx& ctx, const NewPerson& in) {
  Particulars particulars{in.name, in.phone, in.id_number, {}, in.education, in.birth_on, in.sex};
  normalize(particulars, ctx.today());
  if (const auto known = same_person(ctx, particulars)) return known->person_id;
  const auto made = add_person(ctx, particulars, {});
  log_change(ctx, made.person_id, By(ctx), "create");
  return made.person_id;
}

PersonBrief person_brief(Ctx& ctx, Id<Person> person_id) {
  const auto row = person(ctx, person_id);
  PersonBrief brief{person_id,
                    row.name,
                    masked(ctx.app, Sealed::phone, person_id, row.phone),
                    row.birth_on,
                    row.sex,
                    row.education,
                    {},
                    access::account_by_person(ctx, person_id)};
  if (const auto record = record_of_person(ctx, person_id)) brief.member_id = record->member_id;
  return brief;
}

bool shows_names(Ctx& ctx, Id<Unit> unit_id) { return access::may_within(ctx, can::names, unit_id); }

Id<Member> admit(Ctx& ctx, const Admission& in, const Turn& turn) {
  if (turn.on > ctx.today()) refuse_field("on", "field.out_of_range", {{"max", to_text(ctx.today())}});
  demand_branch(ctx, in.branch_id, in.group_id);
  demand(!record_of_person(ctx, in.person_id), refusal::already_member);
  const auto who = person(ctx, in.person_id);
  Membership wish;
  wish.kind = in.kind;
  wish.status = in.status;
  wish.branch_id = in.branch_id;
  wish.group_id = in.group_id;
  wish.joined_on = in.joined_on;
  const auto record = add_record(ctx, who, wish, turn);
  log_change(ctx, in.person_id, By(ctx), "admit");
  if (const auto account = access::account_by_person(ctx, in.person_id))
    access::grant_role(ctx, *account, "member", in.branch_id);
  return record.member_id;
}

void set_standing(Ctx& ctx, Id<Member> member_id, Status status, const Turn& turn) {
  const auto before = record_or_refuse(ctx, member_id);
  demand(before.status != status, refusal::standing_same);
  demand_settled(ctx, member_id, turn.on);
  auto record = before;
  Membership wish;
  wish.status = status;
  auto changes = amend(ctx, record, wish);
  changes.push_back(happened_on(turn.on));
  set_record(ctx, record, before, turn);
  log_change(ctx, record.person_id, By(ctx), "standing", changes);
}

void move_to(Ctx& ctx, Id<Member> member_id, Id<Unit> branch_id, const Turn& turn) {
  const auto before = record_or_refuse(ctx, member_id);
  demand_branch(ctx, branch_id, {});
  demand_settled(ctx, member_id, turn.on);
  auto record = before;
  Membership wish;
  wish.branch_id = branch_id;
  auto changes = amend(ctx, record, wish);
  if (changes.empty()) return;
  changes.push_back(happened_on(turn.on));
  set_record(ctx, record, before, turn);
  log_change(ctx, record.person_id, By(ctx), "move", changes);
}

void leave(Ctx& ctx, Id<Member> member_id, LeftReason reason, Day on,
           const std::optional<std::string>& note) {
  const auto record = record_or_refuse(ctx, member_id);
  demand_settled(ctx, member_id, on);
  end_stay(ctx, record, {on, StayReason::left, note});
  ctx.db.run(sql::set_former, db::arg("member_id", member_id), db::arg("on", on), db::arg("reason", reason),
             db::arg("leave_note", note));
  log_change(ctx, record.person_id, By(ctx), "leave",
             {{"status", word_of(record.status), word_of(Status::former)}, happened_on(on)});
  if (const auto account = access::account_by_person(ctx, record.person_id))
    access::revoke_role(ctx, *account, "member", record.branch_id);
  ctx.publish(MemberLeft{member_id, record.branch_id, reason, on});
}

void set_kind(Ctx& ctx, Id<Member> member_id, Kind kind) {
  Membership wish;
  wish.kind = kind;
  edit(ctx, member_id, wish);
}

void set_group(Ctx& ctx, Id<Member> member_id, Id<Unit> group_id) {
  demand_branch(ctx, record_or_refuse(ctx, member_id).branch_id, group_id);
  Membership wish;
  wish.group_id = group_id;
  edit(ctx, member_id, wish);
}

std::vector<MemberBrief> each_of_unit_on(Ctx& ctx, Id<Unit> unit_id, Day on, Id<Member> after_id,
                                         std::int64_t limit) {
  const auto kind = org::unit(ctx, unit_id).kind;
  const bool group = kind == org::UnitKind::party_group || kind == org::UnitKind::building_group;
  return ctx.db.all<MemberBrief>(group ? sql::briefs_of_group_on : sql::briefs_of_unit_on,
                                 db::arg("unit_id", unit_id), db::arg("on", on),
                                 db::arg("after_id", after_id), db::arg("limit", limit));
}

std::vector<Joined> joined_in_month(Ctx& ctx, Id<Unit> unit_id, int month, Id<Member> after_id,
                                    std::int64_t limit) {
  const std::int64_t of = month;
  return ctx.db.all<Joined>(sql::joined_in_month, db::arg("unit_id", unit_id), db::arg("month", of),
                            db::arg("after_id", after_id), db::arg("limit", limit));
}

std::optional<Day> joined_on(Ctx& ctx, Id<Member> member_id) {
  const auto record = find_record(ctx, member_id);
  return record ? std::optional(record->joined_on) : std::nullopt;
}

std::int64_t in_service_of(Ctx& ctx, Id<Unit> unit_id) {
  return ctx.db.only<std::int64_t>(sql::in_service_of, db::arg("unit_id", unit_id));
}

std::int64_t full_members_of(Ctx& ctx, Id<Unit> branch_id, Day on) {
  return ctx.db.only<std::int64_t>(sql::full_members_of, db::arg("branch_id", branch_id), db::arg("on", on));
}

void declare_standing(App& app) {
  auto& routes = app.routes;
  routes.get("/members/{member_id}/stays", can::view, stays,
             "Where a member belonged, and as what, from day to day");
  routes
      .post("/members/{member_id}/standing", can::decide, post_standing,
            "Decide that contact with a member is lost, that he is suspended, or back")
      .refuses(refusal::standing_same, refusal::day_too_early);
  routes
      .post("/members/{member_id}/leave", can::decide, post_leave,
            "Take a member off the register, with day and reason; the person stays")
      .refuses(refusal::day_too_early);
  routes.get("/former-members", can::view, former_members, "Those who have left the register").exports();
  add_standing_texts(app);
}

}  // namespace linli::member
