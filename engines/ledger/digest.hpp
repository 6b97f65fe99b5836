// The digests of the ledger's rows. The order of fields is fixed for ever; another list of fields takes a new
// subject.
#pragma once

#include <string_view>

#include "engines/ledger/book.hpp"

namespace linli::ledger {

inline void add_optional(crypto::Hasher& hasher, const std::optional<std::int64_t>& value) {
  if (value)
    hasher.integer(*value);
  else
    hasher.nothing();
}
template <class Thing>
void add_optional(crypto::Hasher& hasher, const std::optional<Id<Thing>>& id) {
  if (id)
    hasher.integer(id->value);
  else
    hasher.nothing();
}

inline void add_moves(crypto::Hasher& hasher, const LotMoves& moves) {
  hasher.integer(static_cast<std::int64_t>(moves.size()));
  for (const LotMove& move : moves)
    hasher.integer(move.account_id.value).integer(move.expires_on.number).integer(move.amount);
}

// `row` is a Transfer, or the same with its kind as text (which a damaged row may have any of).
template <class Row>
crypto::Digest transfer_digest(const Row& row, std::string_view kind, const LotMoves& moves) {
  crypto::Hasher hasher("ledger.transfer/1");
  hasher.integer(row.transfer_id.value).text(kind);
  hasher.text(row.cause_kind).integer(row.cause_id).integer(row.cause_part);
  add_optional(hasher, row.rule_id);
  hasher.integer(row.unit_id.value).integer(row.debit_account_id.value).integer(row.credit_account_id.value);
  hasher.integer(row.amount.value);
  add_optional(hasher, row.debit_previous_id);
  add_optional(hasher, row.credit_previous_id);
  hasher.integer(row.debit_balance_after.value).integer(row.credit_balance_after.value);
  add_optional(hasher, row.reverses_id);
  if (row.expires_on)
    hasher.integer(row.expires_on->number);
  else
    hasher.nothing();
  hasher.integer(row.on_day.number).integer(row.at.ms);
  add_optional(hasher, row.certified_by);
  hasher.text(row.memo);
  add_moves(hasher, moves);
  return hasher.finish();
}

template <class Row>
crypto::Digest account_digest(const Row& row, std::string_view kind) {
  crypto::Hasher hasher("ledger.account/1");
  hasher.integer(row.account_id.value).text(kind).integer(row.owner_id).integer(row.unit_id.value);
  if (row.floor)
    hasher.integer(row.floor->value);
  else
    hasher.nothing();
  hasher.integer(row.opened_at.ms);
  return hasher.finish();
}

// `released` are the moves that the release made when it paid off a debt.
template <class Row>
crypto::Digest hold_digest(const Row& row, std::string_view state, const std::vector<Lot>& lots,
                           const LotMoves& released) {
  crypto::Hasher hasher("ledger.hold/1");
  hasher.integer(row.hold_id.value).integer(row.account_id.value).integer(row.to_account_id.value);
  hasher.integer(row.amount.value).text(state);
  if (row.expires_at)
    hasher.integer(row.expires_at->ms);
  else
    hasher.nothing();
  hasher.integer(row.made_at.ms);
  hasher.text(row.cause_kind).integer(row.cause_id).integer(row.cause_part);
  add_optional(hasher, row.transfer_id);
  hasher.integer(static_cast<std::int64_t>(lots.size()));
  for (const Lot& lot : lots) hasher.integer(lot.expires_on.number).integer(lot.remaining.value);
  add_moves(hasher, released);
  return hasher.finish();
}

// Begins the body of a group's link; the digests of its transfers follow as bytes, in their order.
inline crypto::Hasher link_body(std::int64_t link_id) {
  crypto::Hasher hasher("ledger.link/1");
  hasher.integer(link_id);
  return hasher;
}

inline crypto::Digest first_link() { return crypto::genesis("ledger"); }

// The word of an enumerator, as it is stored.
template <class Enum>
std::string_view word_of(Enum value) {
  return std::get<std::string_view>(db::value_of(value));
}

inline BytesView view_of(const crypto::Digest& digest) {
  return {{reinterpret_cast<const char*>(digest.data()), digest.size()}};
}

}  // namespace linli::ledger
