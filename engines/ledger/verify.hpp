// The passes of `verify`, which recompute the ledger from its first transfer.
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "engines/ledger/book.hpp"
#include "platform/crypto/merkle.hpp"

namespace linli::ledger::check {

// Ends the verification at the first row that is wrong.
struct Wrong {
  Fault fault;
};
[[noreturn]] inline void wrong(std::string_view table, std::int64_t key, std::string what) {
  throw Wrong{{std::string(table), std::to_string(key), std::move(what)}};
}

// Rows as they lie in the store. What the program knows as words is text here, because a damaged row may hold
// any.
struct AccountRow {
  Id<LedgerAccount> account_id;
  std::string kind;
  std::int64_t owner_id = 0;
  Id<Unit> unit_id;
  std::optional<Points> floor;
  std::int64_t posted = 0, held = 0, transfers = 0;
  std::optional<Id<Transfer>> last_transfer_id;
  Day lot_on;
  std::int64_t lot_remaining = 0;
  std::string note;
  std::optional<std::int64_t> note_check;
  Instant opened_at;
  Bytes digest;
};
BOOST_DESCRIBE_STRUCT(AccountRow, (),
                      (account_id, kind, owner_id, unit_id, floor, posted, held, transfers, last_transfer_id,
                       lot_on, lot_remaining, note, note_check, opened_at, digest))

struct TransferRow {
  Id<Transfer> transfer_id;
  std::string kind;
  std::string cause_kind;
  std::int64_t cause_id = 0, cause_part = 0;
  std::optional<Id<Rule>> rule_id;
  Id<Unit> unit_id;
  Id<LedgerAccount> debit_account_id, credit_account_id;
  Points amount;
  std::optional<Id<Transfer>> debit_previous_id, credit_previous_id;
  Points debit_balance_after, credit_balance_after;
  std::optional<Id<Transfer>> reverses_id;
  std::optional<Day> expires_on;
  Day on_day;
  Instant at;
  std::optional<Id<Account>> certified_by;
  std::string memo;
  Bytes digest;
  std::optional<Id<Transfer>> caused_id, reversal_id;
};
BOOST_DESCRIBE_STRUCT(TransferRow, (),
                      (transfer_id, kind, cause_kind, cause_id, cause_part, rule_id, unit_id,
                       debit_account_id, credit_account_id, amount, debit_previous_id, credit_previous_id,
                       debit_balance_after, credit_balance_after, reverses_id, expires_on, on_day, at,
                       certified_by, memo, digest, caused_id, reversal_id))

struct HoldRow {
  Id<Hold> hold_id;
  Id<LedgerAccount> account_id, to_account_id;
  Points amount;
  std::string state;
  std::optional<Instant> expires_at;
  Instant made_at;
  std::string cause_kind;
  std::int64_t cause_id = 0, cause_part = 0;
  std::optional<Id<Transfer>> transfer_id;
  Bytes digest;
};
BOOST_DESCRIBE_STRUCT(HoldRow, (),
                      (hold_id, account_id, to_account_id, amount, state, expires_at, made_at, cause_kind,
                       cause_id, cause_part, transfer_id, digest))

struct LinkRow {
  std::int64_t id = 0;
  Id<Transfer> first_transfer_id, last_transfer_id;
  std::int64_t transfers = 0;
  Bytes previous, digest;
};
BOOST_DESCRIBE_STRUCT(LinkRow, (), (id, first_transfer_id, last_transfer_id, transfers, previous, digest))

struct MoveRow {
  std::int64_t source_id = 0;
  Id<LedgerAccount> account_id;
  Day expires_on;
  std::int64_t amount = 0;
};
BOOST_DESCRIBE_STRUCT(MoveRow, (), (source_id, account_id, expires_on, amount))

// What an account should be.
struct Expected {
  std::int64_t posted = 0, held = 0, transfers = 0;
  std::optional<std::int64_t> floor;
  std::optional<Id<Transfer>> last;
  bool lots = false;
  std::vector<std::pair<std::int32_t, std::int64_t>> remaining;  // by day, few

  void add(Day day, std::int64_t amount);
};
using Accounts = std::unordered_map<std::int64_t, Expected>;

struct Run {
  db::Tx& tx;
  const std::function<void(std::int64_t)>& progress;
  Verification& result;
  Accounts accounts{};
  // How many rows of each table belong to something.
  std::int64_t causes = 0, reversals = 0, moves = 0, hold_lots = 0, lines = 0;
  // The end of the chain of links so far.
  crypto::Digest running{};
};

inline constexpr std::int64_t page_rows = 5000;

void accounts(Run& run);
void transfers(Run& run);
void holds(Run& run);
void lots(Run& run);
void lines(Run& run);
void balances(Run& run);
void counts(Run& run);

}  // namespace linli::ledger::check
