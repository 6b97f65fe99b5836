// Claiming: of many who want to, exactly one gets the wish. Whoever comes late is told by the first row that
// is read.
#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/member/member.hpp"
#include "modules/wish/row.hpp"
#include "modules/wish/wish.sql.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::wish {
namespace {

struct ForClaim {
  State state{};
  Id<Account> account_id;
  std::optional<ClaimerKind> claimed_kind;
  std::optional<std::string> claimed_account_name, claimed_unit_name;
};
BOOST_DESCRIBE_STRUCT(ForClaim, (),
                      (state, account_id, claimed_kind, claimed_account_name, claimed_unit_name))

[[noreturn]] void refuse_claimed(const ForClaim& wish) {
  RefusalParams params;
  if (wish.claimed_kind == ClaimerKind::member && wish.claimed_account_name)
    params.emplace_back("claimed_by", crypto::mask_name(*wish.claimed_account_name));
  else if (wish.claimed_unit_name)
    params.emplace_back("claimed_by", *wish.claimed_unit_name);
  throw Refused(refusal::already_claimed, std::move(params));
}

void demand_open(const ForClaim& wish) {
  if (wish.state == State::published && !wish.claimed_kind) return;
  if (wish.claimed_kind) refuse_claimed(wish);
  throw Refused(refusal::not_open, {{"state", word(wish.state)}});
}

// Nobody takes more than he can bring; an organisation has many hands.
void demand_hands_free(Ctx& ctx) {
  const auto most = setting::integer(ctx, "wish.claims_most");
  const auto open = ctx.db.only<std::int64_t>(sql::open_claims, db::arg("account_id", ctx.actor.account_id));
  demand(open < most, refusal::too_many_claims, {{"most", most}});
}

// Who brings it: the account, a group of his own branch with him, or whoever acts for the organisation.
workflow::Part claimer(Ctx& ctx, const Claim& in) {
  if (in.as == ClaimerKind::organisation) {
    if (!in.unit_id) refuse_field("unit_id", "field.required");
    org::living_unit(ctx, *in.unit_id);
    access::demand_within(ctx, can::claim_as_organisation, *in.unit_id);
    return {"claimer", {}, *in.unit_id};
  }
  const auto member = member::member_of_account(ctx, ctx.actor.account_id);
  demand(member.has_value(), refusal::not_a_member);
  demand_hands_free(ctx);
  if (in.as == ClaimerKind::member) {
    if (in.unit_id) refuse_field("unit_id", "field.out_of_range");
    return {"claimer", ctx.actor.account_id, {}};
  }
  if (!in.unit_id) refuse_field("unit_id", "field.required");
  org::living_unit(ctx, *in.unit_id);
  demand(org::within(ctx, *in.unit_id, member->branch_id), refusal::not_your_team);
  return {"claimer", ctx.actor.account_id, {}};
}

}  // namespace

WishFull claim(Ctx& ctx, const Claim& in) {
  const auto wish = ctx.db.one<ForClaim>(sql::for_claim, refusal::wish_not_found, in);
  demand_open(wish);
  demand(wish.account_id != ctx.actor.account_id, refusal::own_wish);
  const auto part = claimer(ctx, in);
  const auto won =
      ctx.db.run(sql::claim, in, db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
  demand(won == 1, refusal::already_claimed);
  const auto claimed = row(ctx, in.wish_id);
  workflow::set_part(ctx, claimed.item_id, part.part, {part});
  workflow::move(ctx, {.item_id = claimed.item_id, .move = "claim"});
  ctx.about(in.wish_id, claimed.unit_id, claimed.number);
  return full(ctx, row(ctx, in.wish_id));
}

}  // namespace linli::wish
