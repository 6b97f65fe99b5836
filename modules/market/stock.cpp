#include <fmt/format.h>
#include <sodium.h>

#include "engines/access/access.hpp"
#include "modules/market/market.sql.hpp"
#include "modules/market/supply.hpp"

namespace linli::market {
namespace {

// Far beyond what a county keeps; the bound holds every sum inside 64 bits.
constexpr std::int64_t quantity_most = 1'000'000;
constexpr std::uint32_t receipts_a_day = 100'000'000;  // eight digits

// What a movement does to the stock; a stocktake sets it to what was counted.
std::int64_t change_of(const MoveStock& in, const Good& good) {
  const bool counted = in.kind == MovementKind::stocktake;
  const std::int64_t least = counted ? 0 : 1;
  if (in.quantity < least || in.quantity > quantity_most)
    refuse_field("quantity", "field.out_of_range", {{"min", least}, {"max", quantity_most}});
  switch (in.kind) {
    case MovementKind::purchase:
    case MovementKind::donation:
      return in.quantity;
    case MovementKind::write_off:
      return -in.quantity;
    case MovementKind::stocktake:
      return in.quantity - good.stock;
    case MovementKind::handed_over:
      break;  // made by orders only
  }
  refuse_field("kind", "field.unknown_value");
}

// What a purchase does not say, and whose a stocktake's find is, the last purchase tells.
MoveStock completed(MoveStock moved, std::int64_t change, const Good& good) {
  if (change <= 0 || moved.kind == MovementKind::donation) return moved;
  if (!moved.unit_cost_fen) moved.unit_cost_fen = good.unit_cost_fen;
  if (!moved.supplier && good.supplier) moved.supplier = Text<1, 80>{*good.supplier};
  return moved;
}

// A donor keeps this number; anybody who knows it may look it up.
std::string new_receipt_number(Ctx& ctx) {
  for (;;) {
    const std::string number =
        fmt::format("D{}-{:08}", ctx.today().number, randombytes_uniform(receipts_a_day));
    if (!ctx.db.maybe<Receipt>(sql::receipt, db::arg("receipt_number", number))) return number;
  }
}

// Several slots may begin at one moment, so a page ends at a moment and a slot. What is over is not shown.
struct SlotPlace {
  Instant from_at;
  Id<linli::Slot> slot_id;
};
BOOST_DESCRIBE_STRUCT(SlotPlace, (), (from_at, slot_id))

SlotPlace place_after(const Ctx& ctx, const Page& page) {
  const SlotPlace soonest{ctx.now, {INT64_MAX}};
  if (!page.after) return soonest;
  const auto dash = page.after->find('-');
  if (dash == std::string::npos) refuse_field("after", "field.bad_format");
  const SlotPlace asked{{before_number({{}, page.after->substr(0, dash)})},
                        {before_number({{}, page.after->substr(dash + 1)})}};
  return asked.from_at > ctx.now ? asked : soonest;
}

}  // namespace

StockMoved move_stock(Ctx& ctx, const MoveStock& in) {
  const Good before = good(ctx, in.good_id);
  access::demand_within(ctx, can::keep, before.unit_id);
  demand(before.kind != GoodKind::service, refusal::no_stock);
  if (in.kind == MovementKind::donation && !in.donor) refuse_field("donor", "field.required");
  if (in.kind == MovementKind::stocktake && !in.note && in.quantity != before.stock)
    refuse_field("note", "field.required");
  demand_cost(ctx, before.unit_id, in.unit_cost_fen, before.unit_cost_fen.value_or(0));
  const auto change = change_of(in, before);
  demand(before.stock + change >= before.held, refusal::stock_too_small, {{"held", before.held}});
  const auto stock =
      ctx.db.only<std::int64_t>(sql::stock_move, db::arg("good_id", in.good_id), db::arg("change", change));
  const MoveStock moved = completed(in, change, before);
  if (in.kind == MovementKind::purchase)
    ctx.db.run(sql::good_purchased, db::arg("good_id", in.good_id),
               db::arg("unit_cost_fen", moved.unit_cost_fen), db::arg("supplier", moved.supplier));
  if (change < 0) take_from_shelf(ctx, in.good_id, -change);
  StockMoved made{ctx.new_id<linli::Movement>(), stock, {}};
  if (in.kind == MovementKind::donation) made.receipt_number = new_receipt_number(ctx);
  ctx.db.run(sql::movement_add, made, moved, db::arg("change", change), db::arg("stock_after", stock),
             db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
  ctx.about(in.good_id, before.unit_id, fmt::format("{:+}", change));
  return made;
}

List<Movement> movements(Ctx& ctx, const MovementsAsked& in) {
  access::demand_within(ctx, can::keep, good(ctx, in.good_id).unit_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  return paged_by(ctx.db.all<Movement>(sql::movements, db::arg("good_id", in.good_id),
                                       db::arg("before", before), db::arg("limit", limit)),
                  limit, &Movement::movement_id);
}

Receipt receipt(Ctx& ctx, const ReceiptAsked& in) {
  return ctx.db.one<Receipt>(sql::receipt, refusal::receipt_not_found, in);
}

SlotMade add_slot(Ctx& ctx, const AddSlot& in) {
  const Good of = good(ctx, in.good_id);
  access::demand_within(ctx, can::keep, of.unit_id);
  demand(of.kind == GoodKind::service, refusal::slot_not_found);
  if (in.to_at <= in.from_at) refuse_field("to_at", "field.out_of_range");
  if (in.from_at <= ctx.now) refuse_field("from_at", "field.out_of_range");
  if (in.places < 1) refuse_field("places", "field.out_of_range", {{"min", 1}});
  const SlotMade made{ctx.new_id<linli::Slot>()};
  ctx.db.run(sql::slot_add, made, in);
  ctx.about(made.slot_id, of.unit_id);
  return made;
}

List<Slot> slots(Ctx& ctx, const SlotsAsked& in) {
  const auto limit = rows_to_fetch(ctx, in);
  const auto after = place_after(ctx, in);
  return paged(ctx.db.all<Slot>(sql::slots, after, db::arg("good_id", in.good_id), db::arg("limit", limit)),
               limit,
               [](const Slot& slot) { return fmt::format("{}-{}", slot.from_at.ms, slot.slot_id.value); });
}

}  // namespace linli::market
