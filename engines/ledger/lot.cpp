#include <algorithm>

#include "engines/ledger/book.hpp"
#include "engines/ledger/ledger.sql.hpp"

namespace linli::ledger {
namespace {

struct OtherLot {
  Day expires_on;
  std::int64_t remaining = 0;
};
BOOST_DESCRIBE_STRUCT(OtherLot, (), (expires_on, remaining))

}  // namespace

std::map<std::int32_t, std::int64_t>& Lots::others() {
  if (!others_) {
    others_.emplace();
    for (const OtherLot& lot :
         ctx_.db.all<OtherLot>(sql::other_lots, db::arg("account_id", account_.account_id)))
      others_->emplace(lot.expires_on.number, lot.remaining);
  }
  return *others_;
}

std::vector<Lot> Lots::positive() {
  auto all = others();
  if (account_.lot_on > no_lot) all[account_.lot_on.number] += account_.lot_remaining;
  std::vector<Lot> lots;
  for (const auto& [day, remaining] : all)
    if (Day{day} != debt) lots.push_back({Day{day}, Points{remaining}});
  return lots;
}

void Lots::change(Day expires_on, std::int64_t amount) {
  if (amount == 0) return;
  add_move(moves_, {account_.account_id, expires_on, amount});
  const bool fits = account_.lot_on == expires_on || (account_.lot_on == no_lot && amount > 0);
  if (fits && expires_on != debt) {
    const std::int64_t part = std::max(amount, -account_.lot_remaining);
    account_.lot_remaining += part;
    account_.lot_on = account_.lot_remaining == 0 ? no_lot : expires_on;
    amount -= part;
    if (amount == 0) return;
  }
  // A day may have a lot in both places.
  const std::int64_t remaining = others()[expires_on.number] += amount;
  const auto account = db::arg("account_id", account_.account_id), day = db::arg("expires_on", expires_on);
  if (remaining != 0) return void(ctx_.db.run(sql::lot_put, account, day, db::arg("remaining", remaining)));
  others().erase(expires_on.number);
  ctx_.db.run(sql::lot_drop, account, day);
}

void Lots::take(std::int64_t amount, const std::vector<Lot>& first) {
  std::vector<Lot> lots = positive();
  const auto take_from = [&](Lot& lot, std::int64_t most) {
    const std::int64_t part = std::min({amount, lot.remaining.value, most});
    change(lot.expires_on, -part);
    lot.remaining.value -= part;
    amount -= part;
  };
  for (const Lot& wanted : first)
    for (Lot& lot : lots)
      if (lot.expires_on == wanted.expires_on) take_from(lot, wanted.remaining.value);
  for (Lot& lot : lots) take_from(lot, amount);
  change(debt, -amount);
}

void Lots::give(const std::vector<Lot>& lots, std::int64_t owed) {
  for (const Lot& lot : lots) {
    const std::int64_t paid = std::min(owed, lot.remaining.value);
    owed -= paid;
    change(debt, paid);
    // Points that were owed and are given back after the debt was paid have no lot to return to.
    change(lot.expires_on == debt ? never : lot.expires_on, lot.remaining.value - paid);
  }
}

void add_move(LotMoves& moves, const LotMove& move) {
  const auto key = [](const LotMove& m) { return std::pair(m.account_id.value, m.expires_on.number); };
  const auto at = std::lower_bound(moves.begin(), moves.end(), move,
                                   [&](const LotMove& a, const LotMove& b) { return key(a) < key(b); });
  if (at != moves.end() && key(*at) == key(move))
    at->amount += move.amount;
  else
    moves.insert(at, move);
}

void keep_moves(Ctx& ctx, std::int64_t source_id, const LotMoves& moves) {
  for (const LotMove& move : moves) ctx.db.run(sql::move_add, db::arg("source_id", source_id), move);
}

std::vector<Lot> expiring(Ctx& ctx, Id<LedgerAccount> account_id) {
  AccountState account = account_state(ctx, account_id);
  auto lots = Lots(ctx, account).positive();
  std::erase_if(lots, [](const Lot& lot) { return lot.expires_on == never; });
  return lots;
}

}  // namespace linli::ledger
