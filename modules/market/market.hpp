// Goods, services and virtual items that points buy: redeem holds the points and the thing, the pick-up code
// is scanned, then the points move.
#pragma once

#include "platform/command/app.hpp"
#include "platform/core/points.hpp"
#include "platform/core/things.hpp"

namespace linli {

struct Good;
struct Order;
struct Slot;
struct Movement;

namespace market {

namespace can {
inline constexpr Permission keep{"market.keep"};            // goods, prices, stock, slots
inline constexpr Permission set_cost{"market.set_cost"};    // what a supplier is owed for one
inline constexpr Permission hand_over{"market.hand_over"};  // scan a code, hand the thing over; sees orders
inline constexpr Permission settle{"market.settle"};        // what suppliers are owed
}  // namespace can

namespace refusal {
inline constexpr Refusal good_not_found{"market.good_not_found", 404};
inline constexpr Refusal good_is_off{"market.good_is_off", 409};
inline constexpr Refusal window_closed{"market.window_closed", 409};
inline constexpr Refusal sold_out{"market.sold_out", 409};            // param: available
inline constexpr Refusal limit_reached{"market.limit_reached", 409};  // params: limit, taken
inline constexpr Refusal nobody_to_pay{"market.nobody_to_pay", 403};  // the account belongs to no person
inline constexpr Refusal slot_needed{"market.slot_needed", 422};
inline constexpr Refusal slot_not_found{"market.slot_not_found", 404};
inline constexpr Refusal slot_over{"market.slot_over", 409};
inline constexpr Refusal order_not_found{"market.order_not_found", 404};
inline constexpr Refusal order_over{"market.order_over", 409};  // param: state
inline constexpr Refusal wrong_code{"market.wrong_code", 409};
inline constexpr Refusal own_order{"market.own_order", 403};              // nobody hands over to himself
inline constexpr Refusal cost_not_yours{"market.cost_not_yours", 403};    // nobody sets what he is owed
inline constexpr Refusal stock_too_small{"market.stock_too_small", 409};  // param: held
inline constexpr Refusal receipt_not_found{"market.receipt_not_found", 404};
inline constexpr Refusal no_stock{"market.no_stock", 409};  // a service has slots, not a stock
}  // namespace refusal

struct HandedOver {
  Id<Order> order_id;
  Id<Unit> unit_id;
  Points points;
};

Module module();

}  // namespace market
}  // namespace linli
