#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/part.hpp"
#include "modules/points/deductions.hpp"
#include "modules/points/points.sql.hpp"

namespace linli::points {
namespace {

void demand_waiting(const DeductionRow& row) {
  demand(row.state == DeductionState::waiting, refusal::deduction_over,
         {{"state", std::string(std::get<std::string_view>(db::value_of(row.state)))}});
}

void decide(Ctx& ctx, const DeductionRow& row, DeductionState state, const Taking& taking,
            const std::optional<std::string>& decision) {
  ctx.db.run(sql::deduction_decided, db::arg("deduction_id", row.deduction_id), db::arg("state", state),
             db::arg("shortfall", taking.shortfall), db::arg("account_id", ctx.actor.account_id),
             db::arg("now", ctx.now), db::arg("decision", decision),
             db::arg("transfer_id", taking.transfer_id));
  ctx.about(row.deduction_id, row.unit_id);
}

}  // namespace

DeductionRow find_deduction(Ctx& ctx, Id<PointDeduction> deduction_id) {
  return ctx.db.one<DeductionRow>(sql::deduction_one, refusal::deduction_not_found,
                                  db::arg("deduction_id", deduction_id));
}

void reverse_deduction(Ctx& ctx, const DeductionRow& row, const ledger::Cause& cause,
                       std::string_view reason) {
  const auto account = ledger::account_of(ctx, ledger::AccountKind::member, row.member_id, row.unit_id);
  untally(ctx, row.member_id.value, account, row.rule_id, row.happened_on, -row.amount);
  if (row.transfer_id) take_back(ctx, ledger::transfer(ctx, *row.transfer_id), cause, reason);
  ctx.db.run(sql::deduction_reversed, db::arg("deduction_id", row.deduction_id));
}

DeductionProposed propose_deduction(Ctx& ctx, const ProposeDeduction& in) {
  const RuleView rule = find_rule(ctx, in.rule_id);
  demand(!rule->earns(), refusal::wrong_class);
  demand(rule->owner == RuleOwner::member, refusal::wrong_owner);
  const auto member = belonging_of(ctx, in.member_id);
  access::demand_within(ctx, can::deduct, member.branch_id);
  demand_day(ctx, *rule, in.happened_on);
  demand_rule_of(ctx, *rule, member.branch_id);
  demand_tier(*rule, member.tier);
  mark_used(ctx, *rule);
  const auto deduction_id = ctx.new_id<PointDeduction>();
  ctx.db.run(sql::deduction_add, in, db::arg("deduction_id", deduction_id),
             db::arg("unit_id", member.branch_id), db::arg("amount", rule->amount),
             db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
  ctx.about(deduction_id, member.branch_id, in.reason.value);
  return {deduction_id};
}

DeductionConfirmed confirm_deduction(Ctx& ctx, const OneDeduction& in) {
  const DeductionRow row = find_deduction(ctx, in.deduction_id);
  access::demand_within(ctx, can::confirm_deduction, row.unit_id);
  demand_waiting(row);
  demand(!is_actor(ctx, row.proposed_by), refusal::second_person);
  demand_year_open(ctx, row.happened_on);
  const RuleView rule = find_rule(ctx, row.rule_id);
  const Owner owner{ledger::AccountKind::member, row.member_id.value, row.unit_id};
  const Taking taking = take(ctx, *rule, owner, row.deduction_id, row.amount, row.happened_on, row.reason);
  decide(ctx, row, DeductionState::confirmed, taking, {});
  const bool veto = rule->class_ == RuleClass::veto;
  ctx.publish(Deducted{row.deduction_id, row.member_id, row.unit_id, row.amount, taking.taken, veto});
  notify::send(ctx, account_of_member(ctx, row.member_id), veto ? "points.vetoed" : "points.deducted",
               {{"rule", rule->name}, {"points", std::to_string(row.amount.value)}, {"reason", row.reason}},
               "/points");
  return {taking.transfer_id, taking.taken, taking.shortfall};
}

Nothing refuse_deduction(Ctx& ctx, const RefuseDeduction& in) {
  const DeductionRow row = find_deduction(ctx, in.deduction_id);
  access::demand_within(ctx, can::confirm_deduction, row.unit_id);
  demand_waiting(row);
  demand_not_himself(ctx, ever_member(ctx, row.member_id).person_id);
  decide(ctx, row, DeductionState::refused, {}, in.reason.value);
  return {};
}

List<DeductionLine> deductions(Ctx& ctx, const DeductionsAsked& in) {
  const auto unit_id = access::scope_unit(ctx, can::deduct, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  const auto& query = org::is_large_part(ctx, unit_id) ? sql::deductions : sql::deductions_by_unit;
  auto list =
      paged_by(ctx.db.all<DeductionLine>(query, db::arg("unit_id", unit_id), in,
                                         db::arg("before", before_number(in)), db::arg("limit", fetched)),
               fetched, &DeductionLine::deduction_id);
  for (DeductionLine& line : list.items)
    if (auto member = member::find_ever(ctx, line.member_id)) line.name = std::move(member->name);
  return list;
}

}  // namespace linli::points
