#include "modules/points/book.hpp"

#include <cmath>

#include "engines/figure/figure.hpp"
#include "engines/setting/setting.hpp"
#include "modules/points/points.sql.hpp"

namespace linli::points {
namespace {

struct Periods {
  std::int64_t year = 0, month = 0, day = 0;
};
BOOST_DESCRIBE_STRUCT(Periods, (), (year, month, day))

Periods periods_of(Day day) { return {day.number / 10000, day.number / 100, day.number}; }

// The sums that a deed is counted in. A rule without caps of a day or month is counted by years alone.
struct Count {
  const char* name;
  std::int64_t period;
  std::optional<std::int64_t> cap;
};

std::vector<Count> counts_of(const RuleRow& rule, Day happened_on) {
  const Periods periods = periods_of(happened_on);
  if (!rule.cap_day && !rule.cap_month) return {{"year", periods.year, rule.cap_year}};
  return {{"year", periods.year, rule.cap_year},
          {"month", periods.month, rule.cap_month},
          {"day", periods.day, rule.cap_day}};
}

std::int64_t counted(Ctx& ctx, const Count& count, Id<Rule> rule_id, std::int64_t owner_id) {
  return ctx.db
      .maybe<std::int64_t>(sql::tallied, db::arg("period", count.period), db::arg("owner_id", owner_id),
                           db::arg("rule_id", rule_id))
      .value_or(0);
}

CapHit hit(const Count& count, std::int64_t before) {
  return {count.name, *count.cap, std::max<std::int64_t>(*count.cap - before, 0)};
}

void add_to(Ctx& ctx, const Count& count, Id<Rule> rule_id, std::int64_t owner_id, Points amount) {
  ctx.db.run(sql::tally_add, db::arg("period", count.period), db::arg("owner_id", owner_id),
             db::arg("rule_id", rule_id), db::arg("amount", amount));
}

}  // namespace

std::optional<CapHit> tally(Ctx& ctx, const RuleRow& rule, std::int64_t owner_id, Day happened_on,
                            Points amount) {
  const auto counts = counts_of(rule, happened_on);
  // One count is asked and added to at once; of several none may be changed when another is full.
  if (const Count& only = counts.front(); counts.size() == 1 && only.cap && amount.value <= *only.cap) {
    if (ctx.db.changed_one(sql::tally_within, db::arg("period", only.period), db::arg("owner_id", owner_id),
                           db::arg("rule_id", rule.rule_id), db::arg("amount", amount),
                           db::arg("cap", *only.cap)))
      return {};
  }
  for (const Count& count : counts) {
    if (!count.cap) continue;
    const auto before = counted(ctx, count, rule.rule_id, owner_id);
    if (before + amount.value > *count.cap) return hit(count, before);
  }
  for (const Count& count : counts) add_to(ctx, count, rule.rule_id, owner_id, amount);
  return {};
}

void untally(Ctx& ctx, Id<Rule> rule_id, std::int64_t owner_id, Day happened_on, Points amount) {
  ctx.db.run(sql::tally_take, periods_of(happened_on), db::arg("owner_id", owner_id),
             db::arg("rule_id", rule_id), db::arg("amount", amount));
}

Day expiry_day(Ctx& ctx) {
  const Day month = add_months(ctx.today(), static_cast<int>(setting::integer(ctx, "points.expiry_months")));
  const Day first{month.number / 100 * 100 + 1};
  return add_days(add_months(first, 1), -1);
}

ledger::Transfer pay(Ctx& ctx, const Award& award, Day expires_on) {
  const auto account = ledger::account_of(ctx, award.owner.kind, award.owner.id, award.owner.unit_id);
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
                                     .memo = award.memo});
  if (transfer.repeated) return transfer;
  const Day today = ctx.today();
  figure::add(ctx, "points_earned", award.owner.unit_id, today, award.amount.value);
  figure::add(ctx, "certifications", award.owner.unit_id, today);
  if (award.hours) figure::add(ctx, "service_hours", award.owner.unit_id, today, std::llround(*award.hours));
  ctx.publish(Credited{transfer.transfer_id, award.owner.kind, award.owner.id, award.owner.unit_id,
                       award.rule.rule_id, award.amount, award.happened_on});
  return transfer;
}

ledger::Transfer award(Ctx& ctx, const Award& award) {
  if (const auto over = tally(ctx, award.rule, award.owner.id, award.happened_on, award.amount))
    throw Refused(refusal::cap_reached, {{"period", over->period}, {"cap", over->cap}, {"left", over->left}});
  return pay(ctx, award, expiry_day(ctx));
}

Taking take(Ctx& ctx, const RuleRow& rule, const Owner& owner, Id<PointDeduction> deduction_id, Points amount,
            Day happened_on, std::string_view reason) {
  add_to(ctx, {"year", periods_of(happened_on).year, {}}, rule.rule_id, owner.id, -amount);
  const auto account = ledger::account_of(ctx, owner.kind, owner.id, owner.unit_id);
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
    const auto owner = ledger::balance(ctx, transfer.credit_account_id);
    if (transfer.rule_id) untally(ctx, *transfer.rule_id, owner.owner_id, transfer.on_day, transfer.amount);
    figure::add(ctx, "points_earned", transfer.unit_id, ctx.today(), -transfer.amount.value);
    figure::add(ctx, "certifications", transfer.unit_id, ctx.today(), -1);
  }
  ctx.publish(Reversed{transfer.transfer_id, made.transfer_id});
  return made;
}

void demand_not_himself(Ctx& ctx, const member::MemberBrief& member) {
  const bool himself =
      ctx.actor.account_id && ((member.account_id && *member.account_id == ctx.actor.account_id) ||
                               (ctx.actor.person_id && ctx.actor.person_id == member.person_id));
  demand(!himself, refusal::own_deed);
}

member::MemberBrief actor_member(Ctx& ctx) {
  auto member = member::member_of_account(ctx, ctx.actor.account_id);
  demand(member.has_value(), refusal::not_a_member);
  return *std::move(member);
}

void foresee_deed(Ctx& ctx, Id<Member> member_id) {
  member::foresee(ctx, member_id);
  ledger::foresee_account(ctx, ledger::AccountKind::member, member_id.value);
}

member::MemberBrief member_of(Ctx& ctx, Id<Member> member_id) {
  auto member = member::find(ctx, member_id);
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
