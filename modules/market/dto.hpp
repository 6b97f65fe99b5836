// What goes in and out of the commands of this module: the structs are the wire format.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engines/ledger/ledger.hpp"
#include "modules/market/market.hpp"
#include "platform/command/list.hpp"
#include "platform/files/files.hpp"

namespace linli::market {

enum class GoodKind { goods, service, virtual_ };
BOOST_DESCRIBE_ENUM(GoodKind, goods, service, virtual_)
enum class GoodState { on, off };
BOOST_DESCRIBE_ENUM(GoodState, on, off)
enum class LimitPeriod { month, half_year, year };
BOOST_DESCRIBE_ENUM(LimitPeriod, month, half_year, year)
enum class MovementKind { purchase, donation, stocktake, write_off, handed_over };
BOOST_DESCRIBE_ENUM(MovementKind, purchase, donation, stocktake, write_off, handed_over)
enum class OrderState { held, handed_over, cancelled, expired };
BOOST_DESCRIBE_ENUM(OrderState, held, handed_over, cancelled, expired)

// ---- goods

struct Window {
  Day from_on, to_on;  // both included
};
BOOST_DESCRIBE_STRUCT(Window, (), (from_on, to_on))

struct GoodFields {
  Text<1, 80> name;
  Text<0, 2000> description;
  Points price;
  Text<1, 200> place;
  std::optional<Text<1, 80>> supplier;
  // What the supplier is owed for one. A good's purchases tell it, a service's is said here; absent: as it
  // was.
  std::optional<std::int64_t> unit_cost_fen;
  std::optional<std::int64_t> limit_per_person;
  std::optional<LimitPeriod> limit_period;
  std::optional<Day> expires_on;
  std::vector<Window> windows;
  std::optional<Id<File>> image_file_id;
};
BOOST_DESCRIBE_STRUCT(GoodFields, (),
                      (name, description, price, place, supplier, unit_cost_fen, limit_per_person,
                       limit_period, expires_on, windows, image_file_id))

struct CreateGood : GoodFields {
  GoodKind kind{};
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(CreateGood, (GoodFields), (kind, unit_id))

struct ChangeGood : GoodFields {
  Id<linli::Good> good_id;
};
BOOST_DESCRIBE_STRUCT(ChangeGood, (GoodFields), (good_id))

struct OneGood {
  Id<linli::Good> good_id;
};
BOOST_DESCRIBE_STRUCT(OneGood, (), (good_id))

struct Good {
  Id<linli::Good> good_id;
  GoodKind kind{};
  std::string name, description;
  Points price;
  Id<Unit> unit_id;
  std::string unit_name;
  std::string place;
  std::optional<std::string> supplier;
  std::optional<std::int64_t> unit_cost_fen;  // shown to those who keep the good
  std::optional<files::Link> image;
  std::int64_t stock = 0, held = 0, available = 0;
  std::optional<std::int64_t> limit_per_person;
  std::optional<LimitPeriod> limit_period;
  std::optional<bool> window_open;
  std::vector<Window> windows;
  std::optional<Day> expires_on;
  GoodState state{};
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Good, (),
                      (good_id, kind, name, description, price, unit_id, unit_name, place, supplier,
                       unit_cost_fen, image, stock, held, available, limit_per_person, limit_period,
                       window_open, windows, expires_on, state, version))

struct GoodsAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<GoodState> state;
  std::optional<GoodKind> kind;
  std::optional<Text<1, 80>> q;
};
BOOST_DESCRIBE_STRUCT(GoodsAsked, (Page), (unit_id, state, kind, q))

struct PublicGoodsAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<GoodKind> kind;
  std::optional<Text<1, 80>> q;
};
BOOST_DESCRIBE_STRUCT(PublicGoodsAsked, (Page), (unit_id, kind, q))

struct GoodMade {
  Id<linli::Good> good_id;
};
BOOST_DESCRIBE_STRUCT(GoodMade, (), (good_id))

// ---- stock

// `quantity` is what came or went; of a stocktake what was counted.
struct MoveStock {
  Id<linli::Good> good_id;
  MovementKind kind{};
  std::int64_t quantity = 0;
  std::optional<std::int64_t> unit_cost_fen;
  std::optional<Text<1, 80>> donor, supplier;
  std::optional<Day> expires_on;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(MoveStock, (),
                      (good_id, kind, quantity, unit_cost_fen, donor, supplier, expires_on, note))

struct StockMoved {
  Id<linli::Movement> movement_id;
  std::int64_t stock = 0;
  std::optional<std::string> receipt_number;
};
BOOST_DESCRIBE_STRUCT(StockMoved, (), (movement_id, stock, receipt_number))

struct Movement {
  Id<linli::Movement> movement_id;
  MovementKind kind{};
  std::int64_t change = 0, stock_after = 0;
  std::optional<std::int64_t> unit_cost_fen;
  std::optional<std::string> donor, supplier;
  std::optional<Day> expires_on;
  std::optional<std::string> receipt_number, note, account_name;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(Movement, (),
                      (movement_id, kind, change, stock_after, unit_cost_fen, donor, supplier, expires_on,
                       receipt_number, note, account_name, at))

struct MovementsAsked : Page {
  Id<linli::Good> good_id;
};
BOOST_DESCRIBE_STRUCT(MovementsAsked, (Page), (good_id))

struct ReceiptAsked {
  std::string receipt_number;
};
BOOST_DESCRIBE_STRUCT(ReceiptAsked, (), (receipt_number))

struct Receipt {
  std::string receipt_number;
  std::optional<std::string> donor;
  std::string good_name;
  std::int64_t quantity = 0;
  Instant at;
  std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(Receipt, (), (receipt_number, donor, good_name, quantity, at, unit_name))

// ---- slots of services

struct AddSlot {
  Id<linli::Good> good_id;
  Instant from_at, to_at;
  Text<1, 200> place;
  std::int32_t places = 1;
};
BOOST_DESCRIBE_STRUCT(AddSlot, (), (good_id, from_at, to_at, place, places))

struct SlotMade {
  Id<linli::Slot> slot_id;
};
BOOST_DESCRIBE_STRUCT(SlotMade, (), (slot_id))

struct Slot {
  Id<linli::Slot> slot_id;
  Id<linli::Good> good_id;
  Instant from_at, to_at;
  std::string place;
  std::int64_t places = 0, places_left = 0;
};
BOOST_DESCRIBE_STRUCT(Slot, (), (slot_id, good_id, from_at, to_at, place, places, places_left))

struct SlotsAsked : Page {
  Id<linli::Good> good_id;
};
BOOST_DESCRIBE_STRUCT(SlotsAsked, (Page), (good_id))

// ---- orders

struct PlaceOrder {
  Id<linli::Good> good_id;
  std::int32_t quantity = 1;
  std::optional<Id<linli::Slot>> slot_id;
  std::optional<Text<1, 200>> note;
};
BOOST_DESCRIBE_STRUCT(PlaceOrder, (), (good_id, quantity, slot_id, note))

struct OneOrder {
  Id<linli::Order> order_id;
};
BOOST_DESCRIBE_STRUCT(OneOrder, (), (order_id))

struct OrderByCode {
  std::string code;
};
BOOST_DESCRIBE_STRUCT(OrderByCode, (), (code))

struct HandOver {
  Id<linli::Order> order_id;
  Text<1, 40> code;
};
BOOST_DESCRIBE_STRUCT(HandOver, (), (order_id, code))

struct OrderSlot {
  Instant from_at, to_at;
  std::string place;
};
BOOST_DESCRIBE_STRUCT(OrderSlot, (), (from_at, to_at, place))

// The pick-up code and its QR text are shown to the one who ordered only.
struct Order {
  Id<linli::Order> order_id;
  Id<linli::Good> good_id;
  std::string good_name;
  GoodKind kind{};
  Id<Unit> unit_id;
  std::string unit_name;
  std::int64_t quantity = 0;
  Points points;
  OrderState state{};
  std::optional<std::string> pick_up_code, pick_up_qr;
  Instant pick_up_until;
  std::string place;
  std::optional<OrderSlot> slot;
  std::optional<std::string> note;
  std::optional<std::string> member_name_masked;
  Instant created_at;
  std::optional<Instant> decided_at;
  std::optional<files::Link> image;
};
BOOST_DESCRIBE_STRUCT(Order, (),
                      (order_id, good_id, good_name, kind, unit_id, unit_name, quantity, points, state,
                       pick_up_code, pick_up_qr, pick_up_until, place, slot, note, member_name_masked,
                       created_at, decided_at, image))

struct OrdersAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<OrderState> state;
  std::optional<Id<linli::Good>> good_id;
};
BOOST_DESCRIBE_STRUCT(OrdersAsked, (Page), (unit_id, state, good_id))

// ---- settlement

struct SettlementAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Text<1, 80>> supplier;
  Day from_on, to_on;
};
BOOST_DESCRIBE_STRUCT(SettlementAsked, (Page), (unit_id, supplier, from_on, to_on))

struct SettlementLine {
  std::string supplier;  // empty: given, or nobody said
  Id<Good> good_id;
  std::string good_name;
  std::int64_t quantity = 0;
  Points points;
  std::int64_t cost_fen = 0;
};
BOOST_DESCRIBE_STRUCT(SettlementLine, (), (supplier, good_id, good_name, quantity, points, cost_fen))

// ---- the commands

GoodMade create_good(Ctx& ctx, const CreateGood& in);
Good change_good(Ctx& ctx, const ChangeGood& in);
Good switch_on(Ctx& ctx, const OneGood& in);
Good switch_off(Ctx& ctx, const OneGood& in);
List<Good> goods(Ctx& ctx, const GoodsAsked& in);
List<Good> public_goods(Ctx& ctx, const PublicGoodsAsked& in);
Good public_good(Ctx& ctx, const OneGood& in);
// With windows, picture and cost. Refuses good_not_found.
Good good(Ctx& ctx, Id<linli::Good> good_id);

StockMoved move_stock(Ctx& ctx, const MoveStock& in);
List<Movement> movements(Ctx& ctx, const MovementsAsked& in);
Receipt receipt(Ctx& ctx, const ReceiptAsked& in);

SlotMade add_slot(Ctx& ctx, const AddSlot& in);
List<Slot> slots(Ctx& ctx, const SlotsAsked& in);

Order place_order(Ctx& ctx, const PlaceOrder& in);
List<Order> my_orders(Ctx& ctx, const Page& in);
Order my_order(Ctx& ctx, const OneOrder& in);
Order cancel_order(Ctx& ctx, const OneOrder& in);
List<Order> orders(Ctx& ctx, const OrdersAsked& in);
Order order_by_code(Ctx& ctx, const OrderByCode& in);
Order hand_over(Ctx& ctx, const HandOver& in);
void hold_overdue(Ctx& ctx, const ledger::HoldOverdue& event);  // the pick-up time is over

List<SettlementLine> settlement(Ctx& ctx, const SettlementAsked& in);

}  // namespace linli::market
