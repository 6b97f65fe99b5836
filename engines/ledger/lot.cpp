#include <algorithm>

#include "engines/ledger/book.hpp"
#include "engines/ledger/ledger.sql.hpp"

namespace linli::ledger {
namespace {

struct LotRow {
  Day expires_on;
  std::int64_t remaining = 0;
  bool own = false;
};
BOOST_DESCRIBE_STRUCT(LotRow, (), (expires_on, remaining, own))

}  // namespace

Lots::Lots(Ctx& ctx, Id<LedgerAccount> account_id) : ctx_(ctx), account_id_(account_id) {
  for (const LotRow& row : ctx.db.all<LotRow>(sql::lots_of, db::arg("account_id", account_id))) {
    if (!row.own) {
      others_[row.expires_on.number] = row.remaining;
      continue;
    }
    own_on_ = row.expires_on;
    own_ = row.remaining;
  }
}

std::vector<Lot> Lots::positive() const {
  auto all = others_;
  if (own_on_ != no_lot) all[own_on_.number] += own_;
  std::vector<Lot> lots;
  for (const auto& [day, remaining] : all)
    if (Day{day} != debt) lots.push_back({Day{day}, Points{remaining}});
  return lots;
}

void Lots::change(Day expires_on, std::int64_t amount) {
  if (amount == 0) return;
  add_move(moves_, {account_id_, expires_on, amount});
  const bool fills_place = own_on_ == no_lot && amount > 0 && expires_on != debt && !others_.contains(expires_on.number);
  if (expires_on != debt && (own_on_ == expires_on || fills_place)) {
    const std::int64_t part = std::max(amount, -own_);
    own_ += part;
    amount -= part;
    own_on_ = own_ == 0 ? no_lot : expires_on;
    ctx_.db.run(sql::own_lot_put, db::arg("account_id", account_id_), db::arg("expires_on", own_on_),
                db::arg("remaining", own_));
    if (amount == 0) return;
  }
  const std::int64_t remaining = others_[expires_on.number] += amount;
  const auto account = db::arg("account_id", account_id_), day = db::arg("expires_on", expires_on);
  if (remaining != 0) return void(ctx_.db.run(sql::lot_put, account, day, db::arg("remaining", remaining)));
  others_.erase(expires_on.number);
  ctx_.db.run(sql::lot_drop, account, day);
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

LotMoves take_lots(Ctx& ctx, Id<LedgerAccount> account_id, std::int64_t amount, const std::vector<Lot>& first) {
  Lots all(ctx, account_id);
  std::vector<Lot> lots = all.positive();
  const auto take = [&](Lot& lot, std::int64_t most) {
    const std::int64_t part = std::min({amount, lot.remaining.value, most});
    all.change(lot.expires_on, -part);
    lot.remaining.value -= part;
    amount -= part;
  };
  for (const Lot& wanted : first)
    for (Lot& lot : lots)
      if (lot.expires_on == wanted.expires_on) take(lot, wanted.remaining.value);
  for (Lot& lot : lots) take(lot, amount);
  all.change(debt, -amount);
  return all.moves();
}

LotMoves give_lots(Ctx& ctx, Id<LedgerAccount> account_id, const std::vector<Lot>& lots, std::int64_t owed) {
  Lots all(ctx, account_id);
  for (const Lot& lot : lots) {
    const std::int64_t paid = std::min(owed, lot.remaining.value);
    owed -= paid;
    all.change(debt, paid);
    // Points that were owed and are given back after the debt was paid have no lot to return to.
    all.change(lot.expires_on == debt ? never : lot.expires_on, lot.remaining.value - paid);
  }
  return all.moves();
}

void keep_moves(Ctx& ctx, std::int64_t source_id, const LotMoves& moves) {
  for (const LotMove& move : moves) ctx.db.run(sql::move_add, db::arg("source_id", source_id), move);
}

std::vector<Lot> expiring(Ctx& ctx, Id<LedgerAccount> account_id) {
  auto lots = Lots(ctx, account_id).positive();
  std::erase_if(lots, [](const Lot& lot) { return lot.expires_on == never; });
  return lots;
}

}  // namespace linli::ledger
