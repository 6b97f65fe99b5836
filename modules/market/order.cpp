// Redeeming: the points and the thing are held together, handed over against the pick-up code, or given back.
#include <fmt/format.h>
#include <sodium.h>

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/part.hpp"
#include "engines/setting/setting.hpp"
#include "modules/market/market.sql.hpp"
#include "modules/market/supply.hpp"
#include "modules/member/member.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::market {
namespace {

constexpr std::uint32_t codes = 100'000'000;  // eight digits
constexpr std::int32_t ordered_most = 99;

struct OrderRow {
  Id<linli::Order> order_id;
  Id<linli::Good> good_id;
  std::string good_name;
  GoodKind kind{};
  Id<Unit> unit_id;
  std::string unit_name;
  Id<Account> account_id;
  Id<Person> person_id;
  std::int64_t quantity = 0;
  Points points;
  OrderState state{};
  Id<ledger::Hold> hold_id;
  std::string code;
  std::optional<Id<linli::Slot>> slot_id;
  std::optional<std::string> note;
  Instant pick_up_until, created_at;
  std::optional<Instant> decided_at;
  std::string place;
};
BOOST_DESCRIBE_STRUCT(OrderRow, (),
                      (order_id, good_id, good_name, kind, unit_id, unit_name, account_id, person_id,
                       quantity, points, state, hold_id, code, slot_id, note, pick_up_until, created_at,
                       decided_at, place))

OrderRow row(Ctx& ctx, Id<linli::Order> order_id) {
  return ctx.db.one<OrderRow>(sql::order_one, refusal::order_not_found, db::arg("order_id", order_id));
}

enum class Reader { buyer, staff };

Order shown(Ctx& ctx, const OrderRow& from, Reader reader) {
  Order order{.order_id = from.order_id,
              .good_id = from.good_id,
              .good_name = from.good_name,
              .kind = from.kind,
              .unit_id = from.unit_id,
              .unit_name = from.unit_name,
              .quantity = from.quantity,
              .points = from.points,
              .state = from.state,
              .pick_up_code = {},
              .pick_up_qr = {},
              .pick_up_until = from.pick_up_until,
              .place = from.place,
              .slot = {},
              .note = from.note,
              .member_name_masked = {},
              .created_at = from.created_at,
              .decided_at = from.decided_at,
              .image = {}};
  if (from.slot_id) {
    const auto slot = ctx.db.one<Slot>(sql::slot, refusal::slot_not_found, db::arg("slot_id", *from.slot_id));
    order.slot = OrderSlot{slot.from_at, slot.to_at, slot.place};
  }
  if (reader == Reader::staff) {
    order.member_name_masked = crypto::mask_name(member::person_name(ctx, from.person_id));
  } else if (from.state == OrderState::held) {
    order.pick_up_code = from.code;
    order.pick_up_qr = "linli:order:" + from.code;
  }
  const auto pictures = files::links(ctx, "market.good", from.good_id.value);
  if (!pictures.empty()) order.image = pictures.front();
  return order;
}

// Members pay from their own account, residents from their household's.
Id<LedgerAccount> purse(Ctx& ctx, Id<Unit> unit_id) {
  if (const auto member = member::member_of_account(ctx, ctx.actor.account_id))
    return ledger::account_of(ctx, ledger::AccountKind::member, member->member_id, member->branch_id);
  demand(static_cast<bool>(ctx.actor.person_id), refusal::nobody_to_pay);
  return ledger::account_of(ctx, ledger::AccountKind::household, ctx.actor.person_id, unit_id);
}

// The first day of the period that today lies in: limits count from there.
Day period_of(Day today, LimitPeriod period) {
  const int year = today.year() * 10000;
  switch (period) {
    case LimitPeriod::month:
      return {year + today.month() * 100 + 1};
    case LimitPeriod::half_year:
      return {year + (today.month() <= 6 ? 101 : 701)};
    case LimitPeriod::year:
      break;
  }
  return {year + 101};
}

// Counted from the orders themselves, so that what is given back frees its own period, whatever the limit was
// meanwhile.
void demand_within_limit(Ctx& ctx, const Good& good, std::int64_t quantity) {
  if (!good.limit_per_person) return;
  const auto first_id = first_id_at(start_of(period_of(ctx.today(), *good.limit_period)));
  const auto taken =
      ctx.db.only<std::int64_t>(sql::taken, db::arg("good_id", good.good_id),
                                db::arg("account_id", ctx.actor.account_id), db::arg("first_id", first_id));
  demand(taken + quantity <= *good.limit_per_person, refusal::limit_reached,
         {{"limit", *good.limit_per_person}, {"taken", taken}});
}

std::string new_code(Ctx& ctx, Id<linli::Order> order_id) {
  for (;;) {
    const std::string code = fmt::format("{:08}", randombytes_uniform(codes));
    if (ctx.db.run(sql::code_add, db::arg("code", code), db::arg("order_id", order_id)) == 1) return code;
  }
}

Slot take_slot(Ctx& ctx, const PlaceOrder& in) {
  demand(in.slot_id.has_value(), refusal::slot_needed);
  const auto slot = ctx.db.one<Slot>(sql::slot, refusal::slot_not_found, db::arg("slot_id", *in.slot_id));
  demand(slot.good_id == in.good_id, refusal::slot_not_found);
  demand(slot.from_at > ctx.now, refusal::slot_over);
  demand(slot.places_left >= in.quantity, refusal::sold_out, {{"available", slot.places_left}});
  ctx.db.run(sql::slot_take, db::arg("slot_id", *in.slot_id), db::arg("quantity", std::int64_t{in.quantity}));
  return slot;
}

// The thing goes back to the shelf, the place to the slot.
void give_back(Ctx& ctx, const OrderRow& order) {
  if (order.slot_id)
    ctx.db.run(sql::slot_take, db::arg("slot_id", *order.slot_id), db::arg("quantity", -order.quantity));
  else
    ctx.db.run(sql::stock_hold, db::arg("good_id", order.good_id), db::arg("quantity", -order.quantity));
}

// A service that has begun is not given up by the one who receives it: he would keep both the service and the
// points.
void demand_not_begun(Ctx& ctx, const OrderRow& order) {
  if (!order.slot_id) return;
  const auto slot = ctx.db.one<Slot>(sql::slot, refusal::slot_not_found, db::arg("slot_id", *order.slot_id));
  demand(slot.from_at > ctx.now, refusal::slot_over);
}

void decide(Ctx& ctx, const OrderRow& order, OrderState state, std::int64_t cost_fen) {
  const auto changed = ctx.db.run(sql::order_decide, db::arg("order_id", order.order_id),
                                  db::arg("state", state), db::arg("now", ctx.now),
                                  db::arg("account_id", ctx.actor.account_id), db::arg("cost_fen", cost_fen));
  ensure(changed == 1, "an order is decided once");
  ctx.db.run(sql::code_remove, db::arg("code", order.code));
  ctx.about(order.order_id, order.unit_id);
  const auto word = std::get<std::string_view>(db::value_of(state));
  notify::push(ctx, order.account_id, "order",
               fmt::format(R"({{"order_id":"{}","state":"{}"}})", order.order_id.value, word));
}

void demand_held(const OrderRow& order) {
  if (order.state != OrderState::held)
    throw Refused(refusal::order_over,
                  {{"state", std::string(std::get<std::string_view>(db::value_of(order.state)))}});
}

// The points go back when the time is over, also before the job that gives them back has run.
void demand_in_time(const Ctx& ctx, const OrderRow& order) {
  if (ctx.now >= order.pick_up_until) throw Refused(refusal::order_over, {{"state", "expired"}});
}

// A clerk takes the things from the shelf; who does a service is said where it is offered.
std::vector<Supplied> handed_out(Ctx& ctx, const OrderRow& order) {
  if (order.slot_id) {
    const Good service = good(ctx, order.good_id);
    return {{service.supplier, order.quantity, service.unit_cost_fen.value_or(0)}};
  }
  ctx.db.run(sql::stock_hold, db::arg("good_id", order.good_id), db::arg("quantity", -order.quantity));
  const auto stock = ctx.db.only<std::int64_t>(sql::stock_move, db::arg("good_id", order.good_id),
                                               db::arg("change", -order.quantity));
  const MoveStock issue{
      .good_id = order.good_id, .kind = MovementKind::handed_over, .quantity = order.quantity, .note = {}};
  const StockMoved made{ctx.new_id<linli::Movement>(), stock, {}};
  ctx.db.run(sql::movement_add, made, issue, db::arg("change", -order.quantity),
             db::arg("stock_after", stock), db::arg("account_id", ctx.actor.account_id),
             db::arg("now", ctx.now));
  return take_from_shelf(ctx, order.good_id, order.quantity);
}

}  // namespace

Order place_order(Ctx& ctx, const PlaceOrder& in) {
  if (in.quantity < 1 || in.quantity > ordered_most)
    refuse_field("quantity", "field.out_of_range", {{"min", 1}, {"max", ordered_most}});
  const Good of = good(ctx, in.good_id);
  demand(of.state == GoodState::on && (!of.expires_on || *of.expires_on >= ctx.today()),
         refusal::good_is_off);
  demand(of.window_open.value_or(true), refusal::window_closed);
  const auto from = purse(ctx, of.unit_id);
  demand_within_limit(ctx, of, in.quantity);
  Day ready_on = ctx.today();
  if (of.kind == GoodKind::service) {
    ready_on = day_of(take_slot(ctx, in).to_at);
  } else {
    demand(!in.slot_id, refusal::slot_not_found);
    demand(of.available >= in.quantity, refusal::sold_out, {{"available", of.available}});
    ctx.db.run(sql::stock_hold, db::arg("good_id", in.good_id),
               db::arg("quantity", std::int64_t{in.quantity}));
  }
  const auto order_id = ctx.new_id<linli::Order>();
  const Points points{of.price.value * in.quantity};
  const Instant until =
      start_of(add_days(ready_on, static_cast<int>(setting::integer(ctx, "market.pick_up_days")) + 1));
  const auto hold = ledger::hold(ctx, {.cause = ledger::Cause("market.order", order_id),
                                       .account_id = from,
                                       .to_account_id = ledger::goods_fund(ctx),
                                       .amount = points,
                                       .expires_at = until});
  const std::string code = new_code(ctx, order_id);
  ctx.db.run(sql::order_add, db::arg("order_id", order_id), db::arg("unit_id", of.unit_id),
             db::arg("account_id", ctx.actor.account_id), db::arg("person_id", ctx.actor.person_id),
             db::arg("points", points), db::arg("hold_id", hold.hold_id), db::arg("code", code),
             db::arg("pick_up_until", until), db::arg("now", ctx.now), in);
  ctx.about(order_id, of.unit_id, of.name);
  return shown(ctx, row(ctx, order_id), Reader::buyer);
}

List<Order> my_orders(Ctx& ctx, const Page& in) {
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  auto rows =
      paged_by(ctx.db.all<OrderRow>(sql::orders_of_account, db::arg("account_id", ctx.actor.account_id),
                                    db::arg("before", before), db::arg("limit", limit)),
               limit, &OrderRow::order_id);
  List<Order> list{{}, rows.next};
  for (const auto& one : rows.items) list.items.push_back(shown(ctx, one, Reader::buyer));
  return list;
}

Order my_order(Ctx& ctx, const OneOrder& in) {
  const auto order = row(ctx, in.order_id);
  demand(order.account_id == ctx.actor.account_id, refusal::order_not_found);
  return shown(ctx, order, Reader::buyer);
}

Order cancel_order(Ctx& ctx, const OneOrder& in) {
  const auto order = row(ctx, in.order_id);
  const bool own = order.account_id == ctx.actor.account_id;
  demand(own || access::may_within(ctx, can::hand_over, order.unit_id), refusal::order_not_found);
  demand_held(order);
  if (own) demand_not_begun(ctx, order);
  ledger::release_hold(ctx, order.hold_id);
  give_back(ctx, order);
  decide(ctx, order, OrderState::cancelled, 0);
  if (!own)
    notify::send(ctx, order.account_id, "market.order_cancelled", {{"good", order.good_name}}, "/orders");
  return shown(ctx, row(ctx, in.order_id), own ? Reader::buyer : Reader::staff);
}

// The shortest way to a page.
const db::Query& orders_query(Ctx& ctx, const OrdersAsked& in, Id<Unit> scope) {
  if (in.good_id) return sql::orders_of_good;
  if (org::is_large_part(ctx, scope)) return in.state ? sql::orders_in_state : sql::orders;
  return in.state ? sql::orders_by_unit_and_state : sql::orders_by_unit;
}

List<Order> orders(Ctx& ctx, const OrdersAsked& in) {
  const auto scope = access::scope_unit(ctx, can::hand_over, in.unit_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  auto rows = paged_by(ctx.db.all<OrderRow>(orders_query(ctx, in, scope), db::arg("scope_id", scope),
                                            db::arg("before", before), db::arg("state", in.state),
                                            db::arg("good_id", in.good_id), db::arg("limit", limit)),
                       limit, &OrderRow::order_id);
  List<Order> list{{}, rows.next};
  for (const auto& one : rows.items) list.items.push_back(shown(ctx, one, Reader::staff));
  return list;
}

Order order_by_code(Ctx& ctx, const OrderByCode& in) {
  const auto order_id = ctx.db.one<Id<linli::Order>>(sql::code_order, refusal::order_not_found, in);
  const auto order = row(ctx, order_id);
  // A code of another town is not even known to exist here.
  demand(access::may_within(ctx, can::hand_over, order.unit_id), refusal::order_not_found);
  return shown(ctx, order, Reader::staff);
}

Order hand_over(Ctx& ctx, const HandOver& in) {
  const auto order = row(ctx, in.order_id);
  access::demand_within(ctx, can::hand_over, order.unit_id);
  demand(order.account_id != ctx.actor.account_id, refusal::own_order);
  demand_held(order);
  demand_in_time(ctx, order);
  demand(order.code == in.code.value, refusal::wrong_code);
  ledger::post_hold(
      ctx, order.hold_id,
      {.unit_id = order.unit_id, .certified_by = ctx.actor.account_id, .memo = order.good_name});
  const auto supplied = handed_out(ctx, order);
  const Points price{order.points.value / order.quantity};
  decide(ctx, order, OrderState::handed_over, keep_supply(ctx, order.order_id, price, supplied));
  figure::add(ctx, "points_redeemed", order.unit_id, ctx.today(), order.points.value);
  figure::add(ctx, "orders_handed_over", order.unit_id, ctx.today());
  notify::send(ctx, order.account_id, "market.handed_over",
               {{"good", order.good_name}, {"points", std::to_string(order.points.value)}}, "/orders");
  ctx.publish(HandedOver{order.order_id, order.unit_id, order.points});
  return shown(ctx, row(ctx, in.order_id), Reader::staff);
}

void hold_overdue(Ctx& ctx, const ledger::HoldOverdue& event) {
  const auto order_id =
      ctx.db.maybe<Id<linli::Order>>(sql::order_by_hold, db::arg("hold_id", event.hold.hold_id));
  if (!order_id) return;
  const auto order = row(ctx, *order_id);
  give_back(ctx, order);
  decide(ctx, order, OrderState::expired, 0);
  notify::send(ctx, order.account_id, "market.order_expired", {{"good", order.good_name}}, "/orders");
}

}  // namespace linli::market
