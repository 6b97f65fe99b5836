#include "modules/market/supply.hpp"

#include <algorithm>

#include "engines/access/access.hpp"
#include "modules/market/market.sql.hpp"

namespace linli::market {
namespace {

struct Delivery {
  Id<linli::Movement> movement_id;
  std::optional<std::string> supplier;
  std::int64_t unit_cost_fen = 0, remaining = 0;
};
BOOST_DESCRIBE_STRUCT(Delivery, (), (movement_id, supplier, unit_cost_fen, remaining))

}  // namespace

void demand_cost(Ctx& ctx, Id<Unit> unit_id, const std::optional<std::int64_t>& unit_cost_fen,
                 std::int64_t before) {
  if (unit_cost_fen.value_or(before) == before) return;
  if (*unit_cost_fen < 0 || *unit_cost_fen > unit_cost_most_fen)
    refuse_field("unit_cost_fen", "field.out_of_range", {{"min", 0}, {"max", unit_cost_most_fen}});
  demand(access::may_within(ctx, can::set_cost, unit_id), refusal::cost_not_yours);
}

std::vector<Supplied> take_from_shelf(Ctx& ctx, Id<linli::Good> good_id, std::int64_t quantity) {
  std::vector<Supplied> taken;
  while (quantity > 0) {
    const auto oldest = ctx.db.maybe<Delivery>(sql::delivery_oldest, db::arg("good_id", good_id));
    ensure(oldest.has_value(), "more leaves the shelf than came");
    const auto part = std::min(quantity, oldest->remaining);
    ctx.db.run(sql::delivery_take, db::arg("movement_id", oldest->movement_id), db::arg("quantity", part));
    taken.push_back({oldest->supplier, part, oldest->unit_cost_fen});
    quantity -= part;
  }
  return taken;
}

std::int64_t keep_supply(Ctx& ctx, Id<linli::Order> order_id, Points price,
                         const std::vector<Supplied>& supplied) {
  std::int64_t line = 0, owed = 0;
  for (const Supplied& from : supplied) {
    const std::int64_t cost_fen = from.unit_cost_fen * from.quantity;
    ctx.db.run(sql::supply_add, db::arg("order_id", order_id), db::arg("line", ++line),
               db::arg("supplier", from.supplier), db::arg("quantity", from.quantity),
               db::arg("points", price.value * from.quantity), db::arg("cost_fen", cost_fen));
    owed += cost_fen;
  }
  return owed;
}

}  // namespace linli::market
