#include "engines/ledger/book.hpp"
#include "engines/ledger/ledger.sql.hpp"

namespace linli::ledger {
namespace {

// Where the points of a transfer's credit side went.
std::vector<Lot> lots_filled(const Transfer& transfer, const LotMoves& moves) {
  std::vector<Lot> lots;
  for (const LotMove& move : moves)
    if (move.account_id == transfer.credit_account_id) lots.push_back({move.expires_on, Points{move.amount}});
  if (lots.empty()) lots.push_back({transfer.expires_on.value_or(never), transfer.amount});
  return lots;
}

// Where the points of its debit side came from; nothing when that account keeps no lots.
std::optional<std::vector<Lot>> lots_emptied(const Transfer& transfer, const LotMoves& moves) {
  std::optional<std::vector<Lot>> lots;
  for (const LotMove& move : moves) {
    if (move.account_id != transfer.debit_account_id) continue;
    if (!lots) lots.emplace();
    lots->push_back({move.expires_on, Points{-move.amount}});
  }
  return lots;
}

Transfer take_back(Ctx& ctx, Id<Transfer> transfer_id, const Reversal& reversal, TransferKind kind) {
  if (auto found = transfer_for(ctx, reversal.cause)) {
    if (found->reverses_id != transfer_id || found->kind != kind) refuse_cause(found->transfer_id);
    found->repeated = true;
    return *std::move(found);
  }
  const Transfer original = transfer(ctx, transfer_id);
  const auto reversal_id = ctx.db.maybe<Id<Transfer>>(sql::reversal_of, db::arg("transfer_id", transfer_id));
  if (reversal_id || original.reverses_id)
    throw Refused(refusal::already_reversed,
                  {{"reversal_id", std::to_string(reversal_id.value_or(transfer_id).value)}});
  const auto moves = ctx.db.all<LotMove>(sql::moves_of, db::arg("source_id", transfer_id));
  Transfer made = book(ctx, {.kind = kind,
                             .cause = reversal.cause,
                             .debit_account_id = original.credit_account_id,
                             .credit_account_id = original.debit_account_id,
                             .amount = original.amount,
                             .rule_id = original.rule_id,
                             .unit_id = original.unit_id,
                             .on_day = ctx.today(),
                             .certified_by = reversal.certified_by,
                             .memo = reversal.memo,
                             .reverses_id = transfer_id,
                             .taken = lots_filled(original, moves),
                             .given = lots_emptied(original, moves)});
  ctx.db.run(sql::reversal_add, db::arg("transfer_id", transfer_id),
             db::arg("reversal_id", made.transfer_id));
  return made;
}

}  // namespace

Transfer post(Ctx& ctx, const Posting& posting) {
  return book(ctx, {.kind = posting.kind,
                    .cause = posting.cause,
                    .debit_account_id = posting.debit_account_id,
                    .credit_account_id = posting.credit_account_id,
                    .amount = posting.amount,
                    .rule_id = posting.rule_id,
                    .unit_id = posting.unit_id,
                    .on_day = posting.on_day.value_or(ctx.today()),
                    .expires_on = posting.expires_on,
                    .certified_by = posting.certified_by,
                    .memo = posting.memo,
                    .note = posting.note});
}

Transfer reverse(Ctx& ctx, Id<Transfer> transfer_id, const Reversal& reversal) {
  return take_back(ctx, transfer_id, reversal, TransferKind::reversal);
}

Transfer refund(Ctx& ctx, Id<Transfer> transfer_id, const Reversal& reversal) {
  return take_back(ctx, transfer_id, reversal, TransferKind::refund);
}

Transfer transfer(Ctx& ctx, Id<Transfer> transfer_id) {
  return ctx.db.one<Transfer>(sql::transfer_one, refusal::transfer_not_found,
                              db::arg("transfer_id", transfer_id));
}

std::optional<Transfer> transfer_for(Ctx& ctx, const Cause& cause) {
  const auto found =
      ctx.db.maybe<Id<Transfer>>(sql::cause_transfer, db::arg("cause_id", cause.id),
                                 db::arg("cause_kind", cause.kind), db::arg("cause_part", cause.part));
  if (!found) return {};
  return transfer(ctx, *found);
}

}  // namespace linli::ledger
