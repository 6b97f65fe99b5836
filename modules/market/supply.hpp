// From whom things are that leave the shelf: inside of this module.
//
// Each purchase, donation and find of a stocktake is kept with what is left of it, and things leave in the
// order in which they came. So a supplier is owed the price of his own delivery for each of his things that
// was handed over, whoever delivers today; what was given costs nothing; of what a stocktake finds, and of a
// purchase without a price or a supplier, the last purchase tells both. What is written off or missing is
// owed to nobody. A service has no shelf: its supplier and cost are those that it has when it is handed over.
#pragma once

#include "modules/market/dto.hpp"

namespace linli::market {

// The most that one of something may cost: the bounds hold every sum inside 64 bits.
inline constexpr std::int64_t unit_cost_most_fen = 1'000'000'000;
// What is said of a cost that is `before` now. Refuses the field `unit_cost_fen`; cost_not_yours to whoever
// keeps goods, as suppliers themselves do, but may not say what is owed for them in the unit.
void demand_cost(Ctx& ctx, Id<Unit> unit_id, const std::optional<std::int64_t>& unit_cost_fen,
                 std::int64_t before);

// So many of one supplier's.
struct Supplied {
  std::optional<std::string> supplier;
  std::int64_t quantity = 0, unit_cost_fen = 0;
};

// Takes so many from the shelf, the oldest first. There must be as many.
std::vector<Supplied> take_from_shelf(Ctx& ctx, Id<linli::Good> good_id, std::int64_t quantity);
// Keeps from whom an order's things were; `price` is that of one in points. Returns what is owed for all.
std::int64_t keep_supply(Ctx& ctx, Id<linli::Order> order_id, Points price,
                         const std::vector<Supplied>& supplied);

}  // namespace linli::market
