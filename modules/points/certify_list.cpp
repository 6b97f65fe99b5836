#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "modules/points/book.hpp"
#include "modules/points/points.sql.hpp"

namespace linli::points {
namespace {

// Whether the actor may certify in a branch, and the rule holds there: asked once per branch, not per member.
class Branches {
 public:
  Branches(Ctx& ctx, const RuleRow& rule) : ctx_(ctx), rule_(rule) {}
  // Nothing, or the code of the refusal.
  std::optional<std::string_view> problem(Id<Unit> branch_id) {
    const auto [found, added] = known_.try_emplace(branch_id.value);
    if (added) found->second = ask(branch_id);
    return found->second;
  }

 private:
  std::optional<std::string_view> ask(Id<Unit> branch_id) {
    if (!access::may_within(ctx_, certifier_of(rule_), branch_id)) return linli::refusal::not_allowed.code;
    if (rule_.unit_depth > 0 && !org::within(ctx_, branch_id, rule_.unit_id))
      return refusal::rule_elsewhere.code;
    return {};
  }

  Ctx& ctx_;
  const RuleRow& rule_;
  std::unordered_map<std::int64_t, std::optional<std::string_view>> known_;
};

constexpr std::size_t most_listed = 2000;

// A member and his place in the list. By number, since members of one branch mostly follow on each other and
// their balances lie side by side.
std::vector<std::pair<Id<Member>, std::size_t>> in_order(const std::vector<Id<Member>>& list) {
  std::vector<std::pair<Id<Member>, std::size_t>> members;
  members.reserve(list.size());
  for (const Id<Member> member_id : list) members.emplace_back(member_id, members.size());
  std::sort(members.begin(), members.end());
  return members;
}

}  // namespace

void foresee_list(Ctx& ctx, const CertifyList& in) {
  if (in.member_ids.size() > most_listed) return;
  for (const auto member_id : in.member_ids) foresee_deed(ctx, member_id);
}

// Who cannot be credited is skipped with the reason; the others are. Rule, day, amount and expiry are the
// list's and asked once.
ListCertified certify_list(Ctx& ctx, const CertifyList& in) {
  if (in.member_ids.empty() || in.member_ids.size() > most_listed)
    refuse_field("member_ids", "field.out_of_range",
                 {{"min", 1}, {"max", static_cast<std::int64_t>(most_listed)}});
  const RuleView rule = find_rule(ctx, in.rule_id);
  demand(rule->earns(), refusal::wrong_class);
  demand(rule->owner == RuleOwner::member, refusal::wrong_owner);
  demand(ctx.actor.may(certifier_of(*rule)), linli::refusal::not_allowed);
  demand_day(ctx, *rule, in.happened_on);
  const Points amount = worth(ctx, *rule, in.hours);
  const Day expires_on = expiry_day(ctx);
  ListCertified made{ctx.new_id<PointCertification>(), 0, {}};
  Branches branches(ctx, *rule);
  std::map<std::size_t, Skipped> skipped;  // by place in the list
  std::optional<Id<Member>> before;
  for (const auto& [member_id, place] : in_order(in.member_ids)) {
    const auto skip = [&](std::string_view code) { skipped[place] = {member_id, std::string(code)}; };
    if (std::exchange(before, member_id) == member_id) {
      skip(refusal::twice_in_list.code);
      continue;
    }
    const auto member = member::belonging(ctx, member_id);
    if (!member) {
      skip(refusal::member_not_found.code);
      continue;
    }
    try {
      if (const auto code = branches.problem(member->branch_id)) {
        skip(*code);
        continue;
      }
      demand_not_himself(ctx, member->person_id);
      demand_tier(*rule, member->tier);
    } catch (const Refused& refused) {
      skip(refused.code());
      continue;
    }
    const auto payment =
        pay(ctx,
            {.rule = *rule,
             .owner = {ledger::AccountKind::member, member_id.value, member->branch_id},
             .amount = amount,
             .hours = in.hours,
             .happened_on = in.happened_on,
             .cause = ledger::Cause::transfer_itself("points.certification", made.certification_id.value),
             .memo = in.title.value},
            expires_on);
    if (std::holds_alternative<CapHit>(payment)) {
      skip(refusal::cap_reached.code);
      continue;
    }
    notify::push_to_person(ctx, member->person_id, "points", "{}");
    ++made.credited;
  }
  for (auto& [place, one] : skipped) made.skipped.push_back(std::move(one));
  ctx.db.run(sql::certification_add, db::arg("skipped", std::ssize(made.skipped)),
             db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now), in, made);
  ctx.about(made.certification_id, rule->unit_id, in.title.value + " " + std::to_string(made.credited));
  return made;
}

}  // namespace linli::points
