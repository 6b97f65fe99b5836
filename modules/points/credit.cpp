#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "modules/points/book.hpp"

namespace linli::points {

void foresee_credit(Ctx& ctx, const Credit& in) { foresee_deed(ctx, in.member_id); }

// The path that is asked for most: the rule comes from the group's memory, the member and his account by
// their keys, the tally and the ledger are touched where the day's other writes are.
CreditMade credit(Ctx& ctx, const Credit& in) {
  const RuleView rule = find_rule(ctx, in.rule_id);
  demand(rule->earns(), refusal::wrong_class);
  demand(rule->owner == RuleOwner::member, refusal::wrong_owner);
  const auto member = belonging_of(ctx, in.member_id);
  access::demand_within(ctx, certifier_of(*rule), member.branch_id);
  demand_not_himself(ctx, member.person_id);
  demand_day(ctx, *rule, in.happened_on);
  demand_rule_of(ctx, *rule, member.branch_id);
  demand_tier(*rule, member.tier);
  const Points amount = worth(ctx, *rule, in.hours);
  const auto transfer =
      award(ctx, {.rule = *rule,
                  .owner = {ledger::AccountKind::member, in.member_id.value, member.branch_id},
                  .amount = amount,
                  .hours = in.hours,
                  .happened_on = in.happened_on,
                  .cause = ledger::Cause::transfer_itself("points.credit"),
                  .memo = in.note ? std::string_view(in.note->value) : std::string_view{}});
  notify::push_to_person(ctx, member.person_id, "points", "{}");
  ctx.about(transfer.transfer_id, member.branch_id);
  return {transfer.transfer_id, amount, transfer.credit_balance_after};
}

}  // namespace linli::points
