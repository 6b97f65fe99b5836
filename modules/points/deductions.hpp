// Deductions as other commands of this module see them.
#pragma once

#include "modules/points/book.hpp"

namespace linli::points {

struct DeductionRow {
  Id<PointDeduction> deduction_id;
  Id<Rule> rule_id;
  Id<Member> member_id;
  Id<Unit> unit_id;
  Day happened_on;
  std::string reason;
  Points amount;
  Points shortfall;
  DeductionState state{};
  Id<Account> proposed_by;
  std::optional<Id<Account>> decided_by;
  std::optional<Instant> decided_at;
  std::optional<Id<ledger::Transfer>> transfer_id;
};
BOOST_DESCRIBE_STRUCT(DeductionRow, (),
                      (deduction_id, rule_id, member_id, unit_id, happened_on, reason, amount, shortfall,
                       state, proposed_by, decided_by, decided_at, transfer_id))

DeductionRow find_deduction(Ctx& ctx, Id<PointDeduction> deduction_id);  // refuses deduction_not_found

// Undoes a confirmed deduction in the year's record and in the ledger.
void reverse_deduction(Ctx& ctx, const DeductionRow& row, const ledger::Cause& cause,
                       std::string_view reason);

}  // namespace linli::points
