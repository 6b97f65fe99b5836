// Giving: pledged by a neighbour, received by the unit, or called off.
#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/notify/notify.hpp"
#include "modules/charity/charity.sql.hpp"
#include "modules/charity/dto.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::charity {
namespace {

struct PledgeRow {
  Id<linli::Pledge> pledge_id;
  Id<linli::Charity> charity_id;
  std::string title;
  std::int64_t item_index = 0;
  GoalKind kind{};
  std::string item;
  std::int64_t quantity = 0;
  bool anonymous = false;
  PledgeState state{};
  Instant created_at;
  std::optional<Instant> decided_at;
  Id<Account> account_id;
  std::string account_name;
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(PledgeRow, (),
                      (pledge_id, charity_id, title, item_index, kind, item, quantity, anonymous, state,
                       created_at, decided_at, account_id, account_name, unit_id))

PledgeRow row(Ctx& ctx, Id<linli::Pledge> pledge_id) {
  return ctx.db.one<PledgeRow>(sql::pledge, refusal::pledge_not_found, db::arg("pledge_id", pledge_id));
}

// Whoever gives without his name is not named to the unit either.
Pledge shown(const Ctx& ctx, const PledgeRow& from) {
  Pledge pledge{.pledge_id = from.pledge_id,
                .charity_id = from.charity_id,
                .title = from.title,
                .item_index = from.item_index,
                .kind = from.kind,
                .item = from.item,
                .quantity = from.quantity,
                .anonymous = from.anonymous,
                .giver_name = {},
                .state = from.state,
                .created_at = from.created_at,
                .decided_at = from.decided_at};
  if (from.account_id == ctx.actor.account_id)
    pledge.giver_name = from.account_name;
  else if (!from.anonymous)
    pledge.giver_name = crypto::mask_name(from.account_name);
  return pledge;
}

List<Pledge> shown(const Ctx& ctx, std::vector<PledgeRow> rows, std::int64_t limit) {
  auto page = paged_by(std::move(rows), limit, &PledgeRow::pledge_id);
  List<Pledge> list{{}, page.next};
  for (const PledgeRow& one : page.items) list.items.push_back(shown(ctx, one));
  return list;
}

void move_goal(Ctx& ctx, const PledgeRow& of, std::int64_t pledged, std::int64_t received) {
  ctx.db.run(sql::goal_move, db::arg("pledged", pledged), db::arg("received", received), of);
}

void demand_waiting(const PledgeRow& pledge) {
  if (pledge.state == PledgeState::pledged) return;
  throw Refused(refusal::pledge_over,
                {{"state", std::string(std::get<std::string_view>(db::value_of(pledge.state)))}});
}

void decide(Ctx& ctx, const PledgeRow& pledge, PledgeState state, std::int64_t quantity) {
  const auto changed = ctx.db.run(sql::pledge_decide, db::arg("pledge_id", pledge.pledge_id),
                                  db::arg("state", state), db::arg("quantity", quantity),
                                  db::arg("now", ctx.now), db::arg("account_id", ctx.actor.account_id));
  ensure(changed == 1, "a pledge is decided once");
  ctx.about(pledge.pledge_id, pledge.unit_id, pledge.title);
}

std::string link_to(const PledgeRow& pledge) {
  return "/charities/" + std::to_string(pledge.charity_id.value);
}

}  // namespace

Pledge make_pledge(Ctx& ctx, const MakePledge& in) {
  const auto of = charity(ctx, in.charity_id);
  demand(of.state != State::closed, refusal::charity_closed);
  demand(of.ends_on >= ctx.today(), refusal::ended, {{"ends_on", to_text(of.ends_on)}});
  if (in.quantity < 1) refuse_field("quantity", "field.out_of_range", {{"min", 1}});
  const auto goal = ctx.db.one<Given>(sql::goal, refusal::item_not_found, in);
  const auto left = goal.quantity - goal.pledged;
  demand(in.quantity <= left, refusal::enough, {{"left", left}});
  const auto pledge_id = ctx.new_id<linli::Pledge>();
  const bool anonymous = in.anonymous.value_or(false);
  ctx.db.run(sql::pledge_add, db::arg("pledge_id", pledge_id), db::arg("account_id", ctx.actor.account_id),
             db::arg("anonymous", anonymous), db::arg("now", ctx.now), in);
  const auto made = row(ctx, pledge_id);
  move_goal(ctx, made, in.quantity, 0);
  ctx.about(pledge_id, of.unit_id, of.title);
  return shown(ctx, made);
}

Pledge receive_pledge(Ctx& ctx, const ReceivePledge& in) {
  const auto pledge = row(ctx, in.pledge_id);
  access::demand_within(ctx, can::keep, pledge.unit_id);
  demand(pledge.account_id != ctx.actor.account_id, refusal::own_pledge);
  demand_waiting(pledge);
  const auto came = in.quantity.value_or(pledge.quantity);
  if (came < 1 || came > pledge.quantity)
    refuse_field("quantity", "field.out_of_range", {{"min", 1}, {"max", pledge.quantity}});
  move_goal(ctx, pledge, came - pledge.quantity, came);
  decide(ctx, pledge, PledgeState::received, came);
  if (ctx.db.only<std::int64_t>(sql::goals_open, pledge) == 0)
    ctx.db.run(sql::set_state, db::arg("state", State::reached), db::arg("charity_id", pledge.charity_id));
  figure::add(ctx, "charity_gifts", pledge.unit_id, ctx.today());
  if (pledge.kind == GoalKind::hours) figure::add(ctx, "charity_hours", pledge.unit_id, ctx.today(), came);
  notify::send(ctx, pledge.account_id, "charity.received",
               {{"title", pledge.title}, {"item", pledge.item}, {"quantity", std::to_string(came)}},
               link_to(pledge));
  return shown(ctx, row(ctx, in.pledge_id));
}

Pledge cancel_pledge(Ctx& ctx, const OnePledge& in) {
  const auto pledge = row(ctx, in.pledge_id);
  const bool own = pledge.account_id == ctx.actor.account_id;
  demand(own || access::may_within(ctx, can::keep, pledge.unit_id), refusal::pledge_not_found);
  demand_waiting(pledge);
  move_goal(ctx, pledge, -pledge.quantity, 0);
  decide(ctx, pledge, PledgeState::cancelled, pledge.quantity);
  if (!own)
    notify::send(ctx, pledge.account_id, "charity.pledge_cancelled", {{"title", pledge.title}},
                 link_to(pledge));
  return shown(ctx, row(ctx, in.pledge_id));
}

List<Pledge> my_pledges(Ctx& ctx, const Page& in) {
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  return shown(ctx,
               ctx.db.all<PledgeRow>(sql::pledges_of_account, db::arg("account_id", ctx.actor.account_id),
                                     db::arg("before", before), db::arg("limit", limit)),
               limit);
}

List<Pledge> pledges(Ctx& ctx, const PledgesAsked& in) {
  access::demand_within(ctx, can::keep, charity(ctx, in.charity_id).unit_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  return shown(
      ctx,
      ctx.db.all<PledgeRow>(sql::pledges, db::arg("charity_id", in.charity_id), db::arg("before", before),
                            db::arg("state", in.state), db::arg("limit", limit)),
      limit);
}

}  // namespace linli::charity
