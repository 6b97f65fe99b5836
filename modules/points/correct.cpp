#include "modules/points/correct.hpp"

#include "modules/points/deductions.hpp"
#include "modules/points/points.sql.hpp"

namespace linli::points {
namespace {

// The reversal and the credit of one decision are two transfers of one cause.
constexpr std::int64_t reversal_part = 0, credit_part = 1;

Points signed_for(const ledger::Transfer& transfer, Id<LedgerAccount> account) {
  return transfer.credit_account_id == account ? transfer.amount : -transfer.amount;
}

ledger::Transfer line_of_his(Ctx& ctx, const Correctable& whose, Id<ledger::Transfer> transfer_id) {
  const auto transfer = ledger::transfer(ctx, transfer_id);
  const auto account = ledger::find_account(ctx, ledger::AccountKind::member, whose.member_id);
  const bool his =
      account && (transfer.credit_account_id == *account || transfer.debit_account_id == *account);
  demand(his, ledger::refusal::transfer_not_found);
  demand(transfer_id.value >= whose.from_id && transfer_id.value < whose.to_id, refusal::not_in_publication);
  return transfer;
}

std::optional<Id<ledger::Transfer>> take_line_back(Ctx& ctx, const ledger::Transfer& line,
                                                   const ledger::Cause& cause, std::string_view decision) {
  if (line.kind != ledger::TransferKind::deduction || line.cause_kind != "points.deduction")
    return take_back(ctx, line, cause, decision).transfer_id;
  const auto row = find_deduction(ctx, Id<PointDeduction>{line.cause_id});
  demand(row.state == DeductionState::confirmed, ledger::refusal::already_reversed);
  reverse_deduction(ctx, row, cause, decision);
  const auto made = ledger::transfer_for(ctx, cause);
  return made ? std::optional(made->transfer_id) : std::nullopt;
}

ledger::Transfer credit_deed(Ctx& ctx, const Correctable& whose, const Correction& correction,
                             const ledger::Cause& cause, std::string_view decision) {
  if (!correction.happened_on) refuse_field("correction.happened_on", "field.required");
  const RuleView rule = find_rule(ctx, *correction.rule_id);
  demand(rule->earns(), refusal::wrong_class);
  demand(rule->owner == RuleOwner::member, refusal::wrong_owner);
  demand_day(ctx, *rule, *correction.happened_on);
  demand_rule_of(ctx, *rule, whose.branch_id);
  if (whose.tier) demand_tier(*rule, *whose.tier);
  const Points most = worth(ctx, *rule, correction.hours);
  const Points amount = correction.amount.value_or(most);
  if (amount.value < 1 || amount > most)
    refuse_field("correction.amount", "field.out_of_range", {{"min", 1}, {"max", most.value}});
  return award(ctx, {.rule = *rule,
                     .owner = {ledger::AccountKind::member, whose.member_id.value, whose.branch_id},
                     .amount = amount,
                     .hours = correction.hours,
                     .happened_on = *correction.happened_on,
                     .cause = cause,
                     .memo = decision});
}

}  // namespace

Correctable correctable(Ctx& ctx, Id<Member> member_id, Id<Unit> was_in) {
  if (const auto member = member::belonging(ctx, member_id))
    return {member_id, member->person_id, member->branch_id, member->tier};
  return {member_id, ever_member(ctx, member_id).person_id, was_in, {}};
}

Corrected correct(Ctx& ctx, const Correctable& whose, const Correction& correction,
                  std::string_view cause_kind, std::int64_t cause_id, std::string_view decision) {
  demand(correction.reverse_id || correction.rule_id, refusal::correction_needed);
  demand_not_himself(ctx, whose.person_id);
  Corrected made;
  Points total;
  if (correction.reverse_id) {
    const auto line = line_of_his(ctx, whose, *correction.reverse_id);
    const auto account = ledger::find_account(ctx, ledger::AccountKind::member, whose.member_id);
    made.reversal_id = take_line_back(ctx, line, {cause_kind, cause_id, reversal_part}, decision);
    total = -signed_for(line, *account);
  }
  if (correction.rule_id) {
    const auto credit = credit_deed(ctx, whose, correction, {cause_kind, cause_id, credit_part}, decision);
    made.credit_id = credit.transfer_id;
    total += credit.amount;
  }
  made.corrected = total;
  return made;
}

std::optional<Correcting> correcting(Ctx& ctx, std::string_view cause_kind, std::int64_t cause_id) {
  if (cause_kind != appeal_cause && cause_kind != objection_cause) return {};
  return ctx.db.maybe<Correcting>(cause_kind == appeal_cause ? sql::appeal_behind : sql::objection_behind,
                                  db::arg("id", cause_id));
}

}  // namespace linli::points
