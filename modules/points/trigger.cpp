#include "modules/points/trigger.hpp"

#include <algorithm>

#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "modules/activity/activity.hpp"
#include "modules/casework/casework.hpp"
#include "modules/deliberation/deliberation.hpp"
#include "modules/dual_registration/dual_registration.hpp"
#include "modules/points/book.hpp"
#include "modules/points/points.sql.hpp"
#include "modules/wish/wish.hpp"

namespace linli::points {
namespace {

constexpr std::string_view attended = "activity.attended", served = "activity.served",  // service has hours
    undone = "activity.undone";
constexpr std::string_view triggers[] = {
    "casework.solved", "casework.verified",        "casework.patrolled",   "wish.fulfilled",
    attended,          "dual_registration.served", "deliberation.opinion", served};

struct Pulled {
  std::string trigger;
  Id<Account> account_id;  // 0: the organisation's own deed
  Id<Unit> unit_id;
  std::int64_t subject_id = 0;
  Id<Member> member_id{};            // of who may have no account
  std::optional<Day> happened_on{};  // absent: today
  std::optional<double> hours{};
  std::int64_t again_id = 0, undone_id = 0;
};

struct Earner {
  Owner owner;
  std::optional<member::Tier> tier;
};

std::optional<Earner> earner_of(Ctx& ctx, const Pulled& deed) {
  if (deed.member_id) {
    const auto member = member::belonging(ctx, deed.member_id);
    if (!member) return {};
    return Earner{{ledger::AccountKind::member, deed.member_id.value, member->branch_id}, member->tier};
  }
  if (!deed.account_id)
    return Earner{{ledger::AccountKind::organisation, deed.unit_id.value, deed.unit_id}, {}};
  const auto member = member::member_of_account(ctx, deed.account_id);
  if (!member) return {};
  return Earner{{ledger::AccountKind::member, member->member_id.value, member->branch_id}, member->tier};
}

bool is_for(Ctx& ctx, const RuleRow& rule, const Earner& earner) {
  const bool member = earner.owner.kind == ledger::AccountKind::member;
  if ((rule.owner == RuleOwner::member) != member || !rule.earns()) return false;
  if (rule.tier && rule.tier != earner.tier) return false;
  return rule.unit_depth == 0 || org::within(ctx, earner.owner.unit_id, rule.unit_id);
}

// Nothing for a service that was too short to earn a point.
std::optional<Points> worth_of(Ctx& ctx, const RuleRow& rule, const Pulled& deed) {
  if (rule.per == Per::deed) return rule.amount;
  if (!deed.hours || *deed.hours <= 0) return {};
  const Points points = worth_of_hours(ctx, rule, *deed.hours);
  if (points.value <= 0) return {};
  return points;
}

// False when a cap leaves no room for it, or the deed was paid before, even if it was worth something else
// then: the ledger knows by its cause.
bool pay_once(Ctx& ctx, const Award& award) {
  try {
    const auto payment = pay(ctx, award, expiry_day(ctx));
    const auto* transfer = std::get_if<ledger::Transfer>(&payment);
    return transfer && !transfer->repeated;
  } catch (const Refused& refused) {
    if (refused.code() != ledger::refusal::cause_reused.code) throw;
    return false;
  }
}

// What was paid, taken back and is given back is paid by the correction that gives it back. What was never
// taken back, since it was spent, stays paid by its own cause.
ledger::Cause cause_of(Ctx& ctx, const RuleRow& rule, const Pulled& deed) {
  const bool again =
      deed.undone_id && ledger::transfer_for(ctx, {undone, deed.undone_id, rule.rule_id.value});
  return {deed.trigger, again ? deed.again_id : deed.subject_id, rule.rule_id.value};
}

// What a cap does not leave room for is not paid, and nobody's work is held up by it.
void pay_by(Ctx& ctx, const RuleRow& rule, const Earner& earner, const Pulled& deed) {
  const auto cause = cause_of(ctx, rule, deed);
  // What belongs to a year that is over counts in this one: that one may be settled.
  const Day today = ctx.today();
  const Day on = deed.happened_on && deed.happened_on->year() == today.year() ? *deed.happened_on : today;
  const auto amount = worth_of(ctx, rule, deed);
  if (!amount) return;
  const bool paid = pay_once(ctx, {.rule = rule,
                                   .owner = earner.owner,
                                   .amount = *amount,
                                   .hours = rule.per == Per::hour ? deed.hours : std::nullopt,
                                   .happened_on = on,
                                   .cause = cause,
                                   .memo = rule.name,
                                   .by_rule = true});
  if (!paid) return;
  // Whoever checks in hears of it there and then.
  if (deed.trigger == attended) return;
  notify::send(ctx, deed.account_id, "points.certified",
               {{"rule", rule.name}, {"points", std::to_string(amount->value)}, {"day", to_text(on)}},
               "/points");
}

void pull(Ctx& ctx, const Pulled& deed) {
  const Day today = ctx.today();
  const auto rules = ctx.db.remembered_all<Id<Rule>>(sql::rules_of_trigger, db::arg("trigger", deed.trigger),
                                                     db::arg("today", today));
  if (rules->empty()) return;
  const auto earner = earner_of(ctx, deed);
  if (!earner) return;
  for (const auto rule_id : *rules) {
    const RuleView rule = find_rule(ctx, rule_id);
    if (is_for(ctx, *rule, *earner)) pay_by(ctx, *rule, *earner, deed);
  }
}

void case_deed(Ctx& ctx, const casework::Deed& deed) {
  // Only people earn by cases: one that nobody in particular has handled pays nobody.
  if (deed.account_id)
    pull(ctx, {"casework." + std::string(deed.kind), deed.account_id, deed.unit_id, deed.subject_id});
}

void wish_deed(Ctx& ctx, const wish::Deed& deed) {
  pull(ctx, {"wish." + std::string(deed.kind), deed.account_id, deed.unit_id, deed.subject_id});
}

void dual_deed(Ctx& ctx, const dual_registration::Deed& deed) {
  if (deed.account_id)
    pull(ctx,
         {"dual_registration." + std::string(deed.kind), deed.account_id, deed.unit_id, deed.subject_id});
}

void deliberation_deed(Ctx& ctx, const deliberation::Deed& deed) {
  pull(ctx, {"deliberation." + std::string(deed.kind), deed.account_id, deed.unit_id, deed.subject_id});
}

void activity_deed(Ctx& ctx, const activity::Deed& deed) {
  std::optional<double> hours;
  if (deed.hours > 0) hours = deed.hours;
  pull(ctx, {"activity." + std::string(deed.kind), deed.account_id, deed.unit_id, deed.subject_id,
             deed.member_id, deed.happened_on, hours, deed.again_id, deed.undone_id});
}

// What pays for the deed now: what was paid when it was last given back, else what was paid at first.
std::optional<ledger::Transfer> paid_for(Ctx& ctx, const std::string& trigger, Id<Rule> rule_id,
                                         const activity::Undone& event) {
  for (const auto again_id : event.again_ids)
    if (auto paid = ledger::transfer_for(ctx, {trigger, again_id, rule_id.value})) return paid;
  return ledger::transfer_for(ctx, {trigger, event.subject_id, rule_id.value});
}

// He was not there after all: what was paid for it is taken back. Points that he has spent meanwhile cannot
// be; whoever decided hears of it.
void activity_undone(Ctx& ctx, const activity::Undone& event) {
  const std::string trigger = "activity." + std::string(event.kind);
  for (const auto rule_id : ctx.db.all<Id<Rule>>(sql::rules_ever_of_trigger, db::arg("trigger", trigger))) {
    const auto paid = paid_for(ctx, trigger, rule_id, event);
    if (!paid) continue;
    try {
      take_back(ctx, *paid, {undone, event.cause_id, rule_id.value}, event.reason);
    } catch (const Refused& refused) {
      if (refused.code() != ledger::refusal::insufficient.code) continue;
      notify::send(ctx, ctx.actor.account_id, "points.already_spent",
                   {{"name", std::string(event.name)}, {"points", std::to_string(paid->amount.value)}}, "");
      continue;
    }
    notify::send(ctx, event.account_id, "points.reversed",
                 {{"points", std::to_string(paid->amount.value)}, {"reason", std::string(event.reason)}},
                 "/points");
  }
}

}  // namespace

void demand_trigger(const RuleFields& in) {
  if (!in.trigger) return;
  if (std::find(std::begin(triggers), std::end(triggers), in.trigger->value) == std::end(triggers))
    refuse_field("trigger", "field.unknown_value");
  const bool earns = in.class_ == RuleClass::basic || in.class_ == RuleClass::exemplary;
  const bool has_hours = in.trigger->value == served;
  if (!earns || (in.per != Per::deed && !has_hours)) refuse_field("trigger", "field.out_of_range");
}

void follow_deeds(App& app) {
  app.on<casework::Deed>(case_deed);
  app.on<wish::Deed>(wish_deed);
  app.on<activity::Deed>(activity_deed);
  app.on<activity::Undone>(activity_undone);
  app.on<dual_registration::Deed>(dual_deed);
  app.on<deliberation::Deed>(deliberation_deed);
}

}  // namespace linli::points
