// How a deed becomes points: inside of this module.
#pragma once

#include <variant>

#include "modules/points/tally.hpp"

namespace linli::points {

// Who earns: a member in his branch, or an organisation.
struct Owner {
  ledger::AccountKind kind = ledger::AccountKind::member;
  std::int64_t id = 0;
  Id<Unit> unit_id;
};

struct Award {
  const RuleRow& rule;
  Owner owner;
  Points amount;
  std::optional<double> hours;
  Day happened_on;
  ledger::Cause cause;
  std::string_view memo;
  bool by_rule = false;  // nobody has certified it
};

// The day on which points that are earned today expire: the end of a month, so that an account has one lot a
// month.
Day expiry_day(Ctx& ctx);

// Counts a deed and pays it: tallies, transfer, figures, event. One that would go over a cap is not paid, and
// the cap is answered.
using Payment = std::variant<ledger::Transfer, CapHit>;
Payment pay(Ctx& ctx, const Award& award, Day expires_on);

// The same; refuses cap_reached.
ledger::Transfer award(Ctx& ctx, const Award& award);

// Takes points of a deduction that was confirmed. The year's record loses all of them; the balance gives what
// it has above the floor that the county set. The difference is kept as the deduction's shortfall and is not
// collected later.
struct Taking {
  std::optional<Id<ledger::Transfer>> transfer_id;
  Points taken, shortfall;
};
Taking take(Ctx& ctx, const RuleRow& rule, const Owner& owner, Id<PointDeduction> deduction_id, Points amount,
            Day happened_on, std::string_view reason);

// What was counted of a deed counts no more.
void untally(Ctx& ctx, std::int64_t owner_id, Id<LedgerAccount> account_id, Id<Rule> rule_id, Day happened_on,
             Points amount);

// Takes back a credit, a deduction or a grant, in the ledger, the tallies and the figures.
ledger::Transfer take_back(Ctx& ctx, const ledger::Transfer& transfer, const ledger::Cause& cause,
                           std::string_view reason);

// Nobody gets points by his own hand: refuses own_deed.
void demand_not_himself(Ctx& ctx, Id<Person> person_id);
// Whether an account is the actor's. Two accounts of one person are one person.
bool is_actor(Ctx& ctx, Id<Account> account_id);

// The member that the actor is; refuses not_a_member.
member::MemberBrief actor_member(Ctx& ctx);
member::MemberBrief member_of(Ctx& ctx, Id<Member> member_id);   // refuses member_not_found
member::Belonging belonging_of(Ctx& ctx, Id<Member> member_id);  // the same
// The same of who may have left the register since: what waits for a decision is decided all the same.
member::EverMember ever_member(Ctx& ctx, Id<Member> member_id);
// That a member is going to be credited, see Tx::foresee.
void foresee_deed(Ctx& ctx, Id<Member> member_id);

// The unit that decides about what was certified in `unit_id` by `rule`: one level above the certifier.
Id<Unit> level_above(Ctx& ctx, Id<Unit> unit_id, Certifier certifier);

// Whom to tell; 0 is nobody.
Id<Account> account_of_member(Ctx& ctx, Id<Member> member_id);

}  // namespace linli::points
