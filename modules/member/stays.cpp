#include "modules/member/stays.hpp"

#include "engines/org/headcount.hpp"
#include "modules/member/member.sql.hpp"

namespace linli::member {
namespace {

// One member more or fewer in a branch, from a day on.
void count(Ctx& ctx, Id<Unit> branch_id, Status status, Day on, std::int64_t more) {
  if (is_counted(status)) count_in_branch(ctx, branch_id, on, more);
}

void write(Ctx& ctx, const Record& record, Day on, const Turn& turn) {
  ctx.db.run(sql::stay_add, record, db::arg("on", on), db::arg("reason", turn.reason),
             db::arg("stay_note", turn.note), db::arg("account_name", ctx.actor.name));
}

Day open_day(Ctx& ctx, Day on) { return std::max(on, org::first_open_day(ctx)); }

// Ends what runs and gives the day from which something else holds.
Day close(Ctx& ctx, const Record& before, Day on) {
  const auto stay = open_stay(ctx, before.member_id);
  ensure(stay.has_value(), "a member of the register has a stay");
  const auto day = std::max(open_day(ctx, on), stay->from_on);
  count(ctx, stay->branch_id, stay->status, day, -1);
  if (day == stay->from_on)
    ctx.db.run(sql::stay_drop, db::arg("member_id", before.member_id), db::arg("on", day));
  else
    ctx.db.run(sql::stay_end, db::arg("member_id", before.member_id), db::arg("on", day));
  return day;
}

}  // namespace

bool is_counted(Status status) {
  return status == Status::full || status == Status::probationary || status == Status::lost;
}

void count_in_branch(Ctx& ctx, Id<Unit> branch_id, Day on, std::int64_t more) {
  org::count_members(ctx, branch_id, on, more);
  ctx.db.run(sql::count_in_branch, db::arg("branch_id", branch_id), db::arg("more", more));
}

void begin_stay_uncounted(Ctx& ctx, const Record& record, const Turn& turn) {
  write(ctx, record, turn.on, turn);
}

void begin_stay(Ctx& ctx, const Record& record, const Turn& turn) {
  const auto day = open_day(ctx, turn.on);
  write(ctx, record, day, turn);
  count(ctx, record.branch_id, record.status, day, 1);
}

void turn_stay(Ctx& ctx, const Record& before, const Record& after, const Turn& turn) {
  if (before.branch_id == after.branch_id && before.status == after.status) return;
  const auto day = close(ctx, before, turn.on);
  write(ctx, after, day, turn);
  count(ctx, after.branch_id, after.status, day, 1);
}

void end_stay(Ctx& ctx, const Record& before, const Turn& turn) {
  Record after = before;
  after.status = Status::former;
  // The last line says why, and from when there is none.
  write(ctx, after, close(ctx, before, turn.on), turn);
}

std::optional<StayRow> open_stay(Ctx& ctx, Id<Member> member_id) {
  return ctx.db.maybe<StayRow>(sql::stay_open, db::arg("member_id", member_id));
}

void demand_settled(Ctx& ctx, Id<Member> member_id, Day on) {
  if (on > ctx.today()) refuse_field("on", "field.out_of_range", {{"max", to_text(ctx.today())}});
  const auto stay = open_stay(ctx, member_id);
  if (stay && on < stay->from_on) throw Refused(refusal::day_too_early, {{"from", to_text(stay->from_on)}});
}

}  // namespace linli::member
