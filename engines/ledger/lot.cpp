#include <algorithm>

#include "engines/ledger/book.hpp"
#include "engines/ledger/ledger.sql.hpp"

namespace linli::ledger {
namespace {

void change_lot(Ctx& ctx, LotMoves& moves, Id<LedgerAccount> account_id, Day expires_on, std::int64_t amount) {
  if (amount == 0) return;
  ctx.db.run(sql::lot_add, db::arg("account_id", account_id), db::arg("expires_on", expires_on), db::arg("amount", amount));
  add_move(moves, {account_id, expires_on, amount});
}

}  // namespace

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
  auto lots = ctx.db.all<Lot>(sql::lots_of, db::arg("account_id", account_id));
  LotMoves moves;
  const auto take = [&](Lot& lot, std::int64_t most) {
    const std::int64_t part = std::min({amount, lot.remaining.value, most});
    change_lot(ctx, moves, account_id, lot.expires_on, -part);
    lot.remaining.value -= part;
    amount -= part;
  };
  for (const Lot& wanted : first)
    for (Lot& lot : lots)
      if (lot.expires_on == wanted.expires_on) take(lot, wanted.remaining.value);
  for (Lot& lot : lots) take(lot, amount);
  change_lot(ctx, moves, account_id, debt, -amount);
  return moves;
}

LotMoves give_lots(Ctx& ctx, Id<LedgerAccount> account_id, const std::vector<Lot>& lots, std::int64_t owed) {
  LotMoves moves;
  for (const Lot& lot : lots) {
    const std::int64_t paid = std::min(owed, lot.remaining.value);
    owed -= paid;
    change_lot(ctx, moves, account_id, debt, paid);
    // Points that were owed and are given back after the debt was paid have no lot to return to.
    change_lot(ctx, moves, account_id, lot.expires_on == debt ? never : lot.expires_on, lot.remaining.value - paid);
  }
  return moves;
}

void keep_moves(Ctx& ctx, std::int64_t source_id, const LotMoves& moves) {
  for (const LotMove& move : moves) ctx.db.run(sql::move_add, db::arg("source_id", source_id), move);
}

std::vector<Lot> expiring(Ctx& ctx, Id<LedgerAccount> account_id) {
  auto lots = ctx.db.all<Lot>(sql::lots_of, db::arg("account_id", account_id));
  std::erase_if(lots, [](const Lot& lot) { return lot.expires_on == never; });
  return lots;
}

}  // namespace linli::ledger
