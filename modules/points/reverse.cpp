#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "modules/points/deductions.hpp"

namespace linli::points {
namespace {

// Whose points they are has no part in it, whatever is taken back.
void demand_not_owner(Ctx& ctx, const ledger::Owner& owner) {
  if (owner.kind == ledger::AccountKind::member)
    demand_not_himself(ctx, ever_member(ctx, Id<Member>{owner.owner_id}).person_id);
  if (owner.kind == ledger::AccountKind::household) demand_not_himself(ctx, Id<Person>{owner.owner_id});
}

}  // namespace

// A transfer is reversed once, so its own id is the reversal's cause.
TransferMade reverse_transfer(Ctx& ctx, const ReverseTransfer& in) {
  const auto transfer = ledger::transfer(ctx, in.transfer_id);
  access::demand_within(ctx, can::reverse, transfer.unit_id);
  const ledger::Cause cause{"points.reversal", in.transfer_id};
  ctx.about(in.transfer_id, transfer.unit_id, in.reason.value);
  const bool deduction =
      transfer.kind == ledger::TransferKind::deduction && transfer.cause_kind == "points.deduction";
  const auto owner =
      ledger::owner_of(ctx, deduction ? transfer.debit_account_id : transfer.credit_account_id);
  demand_not_owner(ctx, owner);
  if (deduction) {
    const auto row = find_deduction(ctx, Id<PointDeduction>{transfer.cause_id});
    demand(row.state == DeductionState::confirmed, ledger::refusal::already_reversed);
    reverse_deduction(ctx, row, cause, in.reason.value);
  } else {
    take_back(ctx, transfer, cause, in.reason.value);
  }
  if (owner.kind == ledger::AccountKind::member)
    notify::send(ctx, account_of_member(ctx, Id<Member>{owner.owner_id}), "points.reversed",
                 {{"points", std::to_string(transfer.amount.value)}, {"reason", in.reason.value}}, "/points");
  const auto made = ledger::transfer_for(ctx, cause);
  ensure(made.has_value(), "a reversal without its transfer");
  return {made->transfer_id};
}

}  // namespace linli::points
