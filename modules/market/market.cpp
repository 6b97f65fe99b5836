#include "modules/market/market.hpp"

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/market/dto.hpp"
#include "modules/market/market.sql.hpp"
#include "modules/market/texts.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::market {
namespace {

constexpr std::int64_t holds_at_once = 200;

struct HandedOverRow {
  Id<linli::Order> order_id;
  std::string good_name;
  Id<Unit> unit_id;
  std::string unit_name;
  Points points;
  Instant decided_at;
};
BOOST_DESCRIBE_STRUCT(HandedOverRow, (), (order_id, good_name, unit_id, unit_name, points, decided_at))

// The orders behind both figures; `value` is 1 or the points.
template <bool points>
List<figure::Record> handed_over_records(Ctx& ctx, const figure::RecordsAsked& asked) {
  const auto limit = rows_to_fetch(ctx, asked);
  const auto before = before_number(asked);
  const auto from = start_of(asked.from_on), to = start_of(add_days(asked.to_on, 1));
  auto rows = paged_by(ctx.db.all<HandedOverRow>(sql::handed_over, db::arg("scope_id", asked.unit_id),
                                                 db::arg("from_at", from), db::arg("to_at", to),
                                                 db::arg("before", before), db::arg("limit", limit)),
                       limit, &HandedOverRow::order_id);
  List<figure::Record> list{{}, rows.next};
  for (const auto& row : rows.items)
    list.items.push_back({row.decided_at, row.good_name, "order", Id<figure::Subject>{row.order_id.value},
                          row.unit_id, row.unit_name, points ? row.points.value : 1});
  return list;
}

// Orders that nobody picked up give everything back.
void release_overdue(jobs::JobRun& run) {
  for (std::int64_t released = holds_at_once; released == holds_at_once;)
    run.app.write([&](Ctx& ctx) { released = ledger::release_overdue(ctx, holds_at_once); });
}

void declare(App& app) {
  auto& routes = app.routes;
  routes.get("/public/goods", linli::can::anyone, public_goods, "Goods and services that points buy");
  routes.get("/public/goods/{good_id}", linli::can::anyone, public_good, "One good")
      .refuses(refusal::good_not_found);
  routes.get("/public/goods/{good_id}/slots", linli::can::anyone, slots, "When a service can be booked");
  routes.get("/donation-receipts/{receipt_number}", linli::can::anyone, receipt, "A donor's receipt")
      .refuses(refusal::receipt_not_found);

  routes.post("/orders", linli::can::signed_in, place_order, "Redeem: hold the points and the thing")
      .refuses(refusal::good_not_found, refusal::good_is_off, refusal::window_closed, refusal::sold_out,
               refusal::limit_reached, refusal::nobody_to_pay, refusal::slot_needed, refusal::slot_not_found,
               refusal::slot_over, ledger::refusal::insufficient);
  routes.get("/me/orders", linli::can::signed_in, my_orders, "My orders");
  routes.get("/me/orders/{order_id}", linli::can::signed_in, my_order, "One of my orders")
      .refuses(refusal::order_not_found);
  routes.post("/orders/{order_id}/cancel", linli::can::signed_in, cancel_order, "Give an order up")
      .refuses(refusal::order_not_found, refusal::order_over, refusal::slot_over);

  routes.get("/goods", can::keep, goods, "Goods that one keeps").exports();
  routes.post("/goods", can::keep, create_good, "Offer a good");
  routes.put("/goods/{good_id}", can::keep, change_good, "Change a good")
      .refuses(refusal::good_not_found, linli::refusal::changed_meanwhile);
  routes.post("/goods/{good_id}/on", can::keep, switch_on, "Put a good on offer")
      .refuses(refusal::good_not_found);
  routes.post("/goods/{good_id}/off", can::keep, switch_off, "Take a good off")
      .refuses(refusal::good_not_found);
  routes.post("/goods/{good_id}/movements", can::keep, move_stock, "Purchase, donation, stocktake, write-off")
      .refuses(refusal::good_not_found, refusal::no_stock, refusal::stock_too_small);
  routes.get("/goods/{good_id}/movements", can::keep, movements, "The stock's history")
      .exports()
      .refuses(refusal::good_not_found);
  routes.post("/goods/{good_id}/slots", can::keep, add_slot, "Offer hours of a service")
      .refuses(refusal::good_not_found, refusal::slot_not_found);

  routes.get("/orders", can::hand_over, orders, "Orders to hand over").exports();
  routes.get("/orders/by-code/{code}", can::hand_over, order_by_code, "The order of a pick-up code")
      .refuses(refusal::order_not_found);
  routes.post("/orders/{order_id}/hand-over", can::hand_over, hand_over, "Hand over against the code")
      .refuses(refusal::order_not_found, refusal::order_over, refusal::wrong_code, refusal::own_order);
  routes.get("/supplier-settlements", can::settle, settlement, "What suppliers are owed for a period")
      .heavy()
      .exports();

  setting::declare(app, {{.key = "market.pick_up_days",
                          .type = setting::Type::integer,
                          .default_value = "7",
                          .min = 1,
                          .max = 60,
                          .unit = "days",
                          .source = texts::pick_up_source}});
  figure::declare(
      app,
      {.name = "points_redeemed", .measure = figure::Measure::points, .records = handed_over_records<true>});
  figure::declare(app, {.name = "orders_handed_over",
                        .measure = figure::Measure::count,
                        .records = handed_over_records<false>});
  app.get<files::Files>().public_kind("market.good");
  app.on<ledger::HoldOverdue>(hold_overdue);
  auto& jobs = app.get<jobs::Jobs>();
  jobs.kind("market.release_overdue", release_overdue);
  jobs.every("market.release_overdue_often", "market.release_overdue", jobs::each(5 * minute_ms));
  texts::add_to(app);
}

}  // namespace

List<SettlementLine> settlement(Ctx& ctx, const SettlementAsked& in) {
  const auto scope = access::scope_unit(ctx, can::settle, in.unit_id);
  if (in.to_on < in.from_on) refuse_field("to_on", "field.out_of_range");
  const auto from = start_of(in.from_on), to = start_of(add_days(in.to_on, 1));
  return {ctx.db.all<SettlementLine>(sql::settlement, db::arg("scope_id", scope),
                                     db::arg("supplier", in.supplier), db::arg("from_at", from),
                                     db::arg("to_at", to)),
          {}};
}

Module module() {
  return {"market",
          sql::migrations,
          sql::all,
          {&can::keep, &can::set_cost, &can::hand_over, &can::settle},
          declare};
}

}  // namespace linli::market
