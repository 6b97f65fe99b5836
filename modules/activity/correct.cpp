// What turned out to be wrong when the list was closed: with a reason, and by two persons.
#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "modules/activity/activity.sql.hpp"
#include "modules/activity/row.hpp"

namespace linli::activity {
namespace {

struct CorrectionRow : Correction {
  Id<Person> person_id;
  Id<Member> member_id;
  Id<Account> account_id;
};
BOOST_DESCRIBE_STRUCT(CorrectionRow, (Correction), (person_id, member_id, account_id))

CorrectionRow correction_row(Ctx& ctx, Id<ActivityCorrection> correction_id) {
  return ctx.db.one<CorrectionRow>(sql::correction, refusal::correction_not_found,
                                   db::arg("correction_id", correction_id));
}

CorrectionRow decide(Ctx& ctx, Id<ActivityCorrection> correction_id, CorrectionState to,
                     const std::optional<std::string>& note) {
  const auto before = correction_row(ctx, correction_id);
  access::demand_within(ctx, can::approve_correction, before.unit_id);
  demand(before.account_id != ctx.actor.account_id || ctx.actor.program, refusal::second_person);
  const auto changed =
      ctx.db.run(sql::correction_decide, db::arg("correction_id", correction_id), db::arg("state", to),
                 db::arg("account_id", ctx.actor.account_id), db::arg("account_name", ctx.actor.name),
                 db::arg("note", note), db::arg("now", ctx.now));
  demand(changed == 1, refusal::correction_over);
  ctx.about(correction_id, before.unit_id, before.reason);
  return before;
}

std::vector<std::int64_t> decided_before(Ctx& ctx, const CorrectionRow& from, bool attended) {
  return ctx.db.all<std::int64_t>(sql::corrections_before, from, db::arg("attended", attended));
}

void apply(Ctx& ctx, const CorrectionRow& from) {
  const auto of = row(ctx, from.activity_id);
  const auto who = who_of(ctx, {}, from.person_id);
  const auto before = booking::entry(ctx, of.booking_id(), who.id());
  const bool is_here = before && before->checked_in_at;
  if (!from.attended) {
    const auto gone = booking::undo_check_in(ctx, of.booking_id(), who.id());
    if (of.late_reason && !of.counted) return;
    uncount_arrival(ctx, occasion(of), gone);
    ctx.publish(Undone{of.serves ? "served" : "attended", gone.account_id, gone.name, gone.entry_id.value,
                       from.correction_id.value, from.reason, decided_before(ctx, from, true)});
    return;
  }
  const auto minutes = from.minutes.value_or((of.ends_at - of.starts_at) / minute_ms);
  if (is_here) return booking::set_minutes(ctx, of.booking_id(), who.id(), minutes);
  const auto entry = booking::check_in_anybody(
      ctx,
      {.booking_id = of.booking_id(), .how = booking::How::correction, .at = of.ends_at, .minutes = minutes},
      who);
  if (of.late_reason && !of.counted) return;
  const auto undone = decided_before(ctx, from, false);
  count_arrival(ctx, occasion(of), entry,
                undone.empty() ? GivenBack{} : GivenBack{from.correction_id.value, undone.front()});
}

}  // namespace

CorrectionMade propose_correction(Ctx& ctx, const ProposeCorrection& in) {
  const auto of = row(ctx, in.activity_id);
  access::demand_within(ctx, can::keep, of.unit_id);
  demand_state(of, {State::noticed, State::archived, State::accepted, State::sent_back});
  demand(of.starts_at <= ctx.now, refusal::not_yet);
  if (in.minutes && (*in.minutes < 1 || *in.minutes > minutes_most))
    refuse_field("minutes", "field.out_of_range", {{"min", 1}, {"max", minutes_most}});
  const auto who = who_of(ctx, in.member_id, in.person_id);
  const auto entry = booking::entry(ctx, of.booking_id(), who.id());
  demand(entry || access::may_within(ctx, can::keep, who.unit_id), refusal::person_not_found);
  demand(in.attended || (entry && entry->checked_in_at), booking::refusal::not_checked_in);
  const CorrectionMade made{ctx.new_id<ActivityCorrection>()};
  ctx.db.run(sql::correction_add, made, in, db::arg("unit_id", of.unit_id),
             db::arg("person_id", who.person_id), db::arg("member_id", who.member_id),
             db::arg("name", who.name), db::arg("account_id", ctx.actor.account_id),
             db::arg("account_name", ctx.actor.name), db::arg("now", ctx.now));
  ctx.about(made.correction_id, of.unit_id, in.reason.value);
  return made;
}

List<Correction> corrections(Ctx& ctx, const CorrectionsAsked& in) {
  // Whoever keeps attendance may ask for one, whoever decides must see what waits.
  const bool keeps = in.unit_id ? access::may_within(ctx, can::keep, *in.unit_id) : ctx.actor.may(can::keep);
  const auto scope = access::scope_unit(ctx, keeps ? can::keep : can::approve_correction, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  auto page =
      paged(ctx.db.all<CorrectionRow>(sql::corrections, db::arg("scope_id", scope), db::arg("before", before),
                                      db::arg("state", in.state), db::arg("limit", fetched)),
            fetched, [](const CorrectionRow& row) { return std::to_string(row.correction_id.value); });
  List<Correction> list{{}, page.next};
  for (auto& row : page.items) list.items.push_back(std::move(row));
  return list;
}

Correction approve_correction(Ctx& ctx, const OneCorrection& in) {
  apply(ctx, decide(ctx, in.correction_id, CorrectionState::approved, {}));
  return correction_row(ctx, in.correction_id);
}

Correction refuse_correction(Ctx& ctx, const RefuseCorrection& in) {
  const auto before = decide(ctx, in.correction_id, CorrectionState::refused, in.reason.value);
  notify::send(ctx, before.account_id, "activity.correction_refused",
               {{"title", before.title}, {"reason", in.reason.value}},
               "/activities/" + std::to_string(before.activity_id.value));
  return correction_row(ctx, in.correction_id);
}

}  // namespace linli::activity
