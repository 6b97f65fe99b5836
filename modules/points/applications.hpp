// Applications as other commands of this module see them.
#pragma once

#include "modules/points/book.hpp"

namespace linli::points {

struct ApplicationRow {
  Id<PointApplication> application_id;
  Id<Rule> rule_id;
  std::optional<Id<Member>> member_id;
  std::optional<Id<Unit>> organisation_id;
  Id<Unit> unit_id;
  Id<Account> account_id;
  Day happened_on;
  std::optional<double> hours;
  std::optional<std::string> text;
  Points amount;
  ApplicationState state{};
  std::optional<Id<Account>> first_by;
  std::optional<Id<Account>> decided_by;
  std::optional<Instant> decided_at;
  std::optional<Id<ledger::Transfer>> transfer_id;
};
BOOST_DESCRIBE_STRUCT(ApplicationRow, (),
                      (application_id, rule_id, member_id, organisation_id, unit_id, account_id, happened_on,
                       hours, text, amount, state, first_by, decided_by, decided_at, transfer_id))

ApplicationRow find_application(Ctx& ctx,
                                Id<PointApplication> application_id);  // refuses application_not_found

// Credits what was applied for as a deed of `counts_on`, marks the application as certified and tells the
// applicant. Refuses cap_reached.
Id<ledger::Transfer> pay_application(Ctx& ctx, const ApplicationRow& row, const RuleRow& rule, Points amount,
                                     Day counts_on);

}  // namespace linli::points
