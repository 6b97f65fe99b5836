#include "modules/points/book.hpp"

#include <cmath>

#include "engines/figure/figure.hpp"
#include "engines/setting/setting.hpp"
#include "modules/points/points.sql.hpp"

namespace linli::points {
namespace {

struct AccountPerson {
  std::optional<Id<Person>> person_id;
};
BOOST_DESCRIBE_STRUCT(AccountPerson, (), (person_id))

}  // namespace

Day expiry_day(Ctx& ctx) {
  const Day month = add_months(ctx.today(), static_cast<int>(setting::integer(ctx, "points.expiry_months")));
  const Day first{month.number / 100 * 100 + 1};
  return add_days(add_months(first, 1), -1);
}

Payment pay(Ctx& ctx, const Award& award, Day expires_on) {
  const auto account = ledger::account_of(ctx, award.owner.kind, award.owner.id, award.owner.unit_id);
  Tallies tallies(ctx, award.owner.id, account);
  if (const auto over = tallies.count(award.rule, award.happened_on, award.amount)) return *over;
  const std::string note = tallies.note();
  std::optional<Id<Account>> certified_by;
  if (ctx.actor.account_id && !award.by_rule) certified_by = ctx.actor.account_id;
  auto transfer = ledger::post(ctx, {.kind = ledger::TransferKind::credit,
                                     .cause = award.cause,
                                     .debit_account_id = ledger::bank(ctx),
                                     .credit_account_id = account,
                                     .amount = award.amount,
                                     .rule_id = award.rule.rule_id,
                                     .unit_id = award.owner.unit_id,
                                     .on_day = award.happened_on,
                                     .expires_on = expires_on,
                                     .certified_by = certified_by,
                                     .memo = award.memo,
                                     .note = note});
  if (transfer.repeated) return transfer;
  tallies.keep_others();
  mark_used(ctx, award.rule);
  const Day today = ctx.today();
  figure::add(ctx, "points_earned", award.owner.unit_id, today, award.amount.value);
  figure::add(ctx, "certifications", award.owner.unit_id, today);
  if (award.hours) {
    const std::int64_t tenths = std::llround(*award.hours * 10);
    figure::add(ctx, "service_hours", award.owner.unit_id, today, tenths);
    ctx.db.run(sql::hours_add, db::arg("transfer_id", transfer.transfer_id), db::arg("tenths", tenths));
  }
  ctx.publish(Credited{transfer.transfer_id, award.owner.kind, award.owner.id, award.owner.unit_id,
                       award.rule.rule_id, award.amount, award.happened_on});
  return transfer;
}

ledger::Transfer award(Ctx& ctx, const Award& award) {
  auto payment = pay(ctx, award, expiry_day(ctx));
  if (const auto* over = std::get_if<CapHit>(&payment))
    throw Refused(refusal::cap_reached, {{"period", over->period}, {"cap", over->cap}, {"left", over->left}});
  return std::get<ledger::Transfer>(std::move(payment));
}

Taking take(Ctx& ctx, const RuleRow& rule, const Owner& owner, Id<PointDeduction> deduction_id, Points amount,
            Day happened_on, std::string_view reason) {
  const auto account = ledger::account_of(ctx, owner.kind, owner.id, owner.unit_id);
  Tallies tallies(ctx, owner.id, account);
  tallies.deduct(rule.rule_id, happened_on, amount);
  tallies.keep();
  const Points available = ledger::balance(ctx, account).available;
  const Points floor{setting::integer(ctx, "points.deduction_floor")};
  Taking taking;
  taking.taken = std::clamp(available - floor, Points{0}, amount);
  taking.shortfall = amount - taking.taken;
  if (taking.taken.value == 0) return taking;
  taking.transfer_id = ledger::post(ctx, {.kind = ledger::TransferKind::deduction,
                                          .cause = {"points.deduction", deduction_id},
                                          .debit_account_id = account,
                                          .credit_account_id = ledger::bank(ctx),
                                          .amount = taking.taken,
                                          .rule_id = rule.rule_id,
                                          .unit_id = owner.unit_id,
                                          .on_day = happened_on,
                                          .certified_by = ctx.actor.account_id,
                                          .memo = reason})
                           .transfer_id;
  return taking;
}

void untally(Ctx& ctx, std::int64_t owner_id, Id<LedgerAccount> account_id, Id<Rule> rule_id, Day happened_on,
             Points amount) {
  Tallies tallies(ctx, owner_id, account_id);
  tallies.take_back(rule_id, happened_on, amount);
  tallies.keep();
}

ledger::Transfer take_back(Ctx& ctx, const ledger::Transfer& transfer, const ledger::Cause& cause,
                           std::string_view reason) {
  using Kind = ledger::TransferKind;
  const auto kind = transfer.kind;
  const auto word = std::get<std::string_view>(db::value_of(kind));
  demand(kind == Kind::credit || kind == Kind::deduction || kind == Kind::grant, refusal::not_reversible,
         {{"kind", std::string(word)}});
  auto made = ledger::reverse(ctx, transfer.transfer_id,
                              {.cause = cause, .certified_by = ctx.actor.account_id, .memo = reason});
  if (made.repeated)
    throw Refused(ledger::refusal::already_reversed,
                  {{"reversal_id", std::to_string(made.transfer_id.value)}});
  if (kind == Kind::credit) {
    const auto account_id = transfer.credit_account_id;
    if (transfer.rule_id)
      untally(ctx, ledger::owner_of(ctx, account_id).owner_id, account_id, *transfer.rule_id, transfer.on_day,
              transfer.amount);
    figure::add(ctx, "points_earned", transfer.unit_id, ctx.today(), -transfer.amount.value);
    figure::add(ctx, "certifications", transfer.unit_id, ctx.today(), -1);
    const auto tenths =
        ctx.db.maybe<std::int64_t>(sql::hours_of, db::arg("transfer_id", transfer.transfer_id));
    if (tenths) figure::add(ctx, "service_hours", transfer.unit_id, ctx.today(), -*tenths);
  }
  ctx.publish(Reversed{transfer.transfer_id, made.transfer_id});
  return made;
}

void demand_not_himself(Ctx& ctx, Id<Person> person_id) {
  demand(!ctx.actor.person_id || ctx.actor.person_id != person_id, refusal::own_deed);
}

bool is_actor(Ctx& ctx, Id<Account> account_id) {
  if (account_id == ctx.actor.account_id) return true;
  if (!account_id || !ctx.actor.person_id) return false;
  const auto person = ctx.db.maybe<AccountPerson>(sql::account_person, db::arg("account_id", account_id));
  return person && person->person_id == ctx.actor.person_id;
}

member::MemberBrief actor_member(Ctx& ctx) {
  auto member = member::member_of_account(ctx, ctx.actor.account_id);
  demand(member.has_value(), refusal::not_a_member);
  return *std::move(member);
}

void foresee_deed(Ctx& ctx, Id<Member> member_id) {
  member::foresee_belonging(ctx, member_id);
  ledger::foresee_account(ctx, member_id.value);
}

member::Belonging belonging_of(Ctx& ctx, Id<Member> member_id) {
  const auto member = member::belonging(ctx, member_id);
  demand(member.has_value(), refusal::member_not_found);
  return *member;
}

member::MemberBrief member_of(Ctx& ctx, Id<Member> member_id) {
  auto member = member::find(ctx, member_id);
  demand(member.has_value(), refusal::member_not_found);
  return *std::move(member);
}

member::EverMember ever_member(Ctx& ctx, Id<Member> member_id) {
  auto member = member::find_ever(ctx, member_id);
  demand(member.has_value(), refusal::member_not_found);
  return *std::move(member);
}

Id<Unit> level_above(Ctx& ctx, Id<Unit> unit_id, Certifier certifier) {
  Id<Unit> certified_in = unit_id;
  if (certifier == Certifier::town)
    if (const auto town = ctx.db.maybe<Id<Unit>>(sql::town_above, db::arg("unit_id", unit_id)))
      certified_in = *town;
  const auto parent = ctx.db.maybe<Id<Unit>>(sql::parent_of, db::arg("unit_id", certified_in));
  return parent && *parent ? *parent : certified_in;
}

Id<Account> account_of_member(Ctx& ctx, Id<Member> member_id) {
  const auto member = member::find(ctx, member_id);
  return member && member->account_id ? *member->account_id : Id<Account>{};
}

}  // namespace linli::points
