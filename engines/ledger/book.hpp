// Inside of the ledger: how one transfer is written, and what the commands of a group share while it is open.
#pragma once

#include <map>
#include <unordered_map>
#include <vector>

#include "engines/ledger/ledger.hpp"
#include "platform/crypto/chain.hpp"
#include "platform/db/group_work.hpp"

namespace linli::ledger {

// The lot of points that never expire, and the lot in which an account that may fall below zero owes.
inline constexpr Day never{29991231};
inline constexpr Day debt{0};

// In an account's lot_on.
inline constexpr Day no_lot{0};
inline constexpr Day keeps_none{-1};

inline bool keeps_lots(AccountKind kind) {
  return kind == AccountKind::member || kind == AccountKind::organisation || kind == AccountKind::household;
}

// A change of one lot; positive: points came in.
struct LotMove {
  Id<LedgerAccount> account_id;
  Day expires_on;
  std::int64_t amount = 0;
};
BOOST_DESCRIBE_STRUCT(LotMove, (), (account_id, expires_on, amount))
using LotMoves = std::vector<LotMove>;  // sorted by account and day, each pair once

// What of an account changes.
struct AccountState {
  Id<LedgerAccount> account_id;
  std::optional<Points> floor;
  Points posted, held;
  std::int64_t transfers = 0;
  std::optional<Id<Transfer>> last_transfer_id;
  Day lot_on = no_lot;
  std::int64_t lot_remaining = 0;
  std::string note;                        // of the owner's module
  std::optional<std::int64_t> note_check;  // of the note; none: nobody has kept one since there are checks

  void keep_note(std::string_view text);
  bool keeps_lots() const { return lot_on != keeps_none; }
  Points available() const { return posted - held; }
};
BOOST_DESCRIBE_STRUCT(AccountState, (),
                      (account_id, floor, posted, held, transfers, last_transfer_id, lot_on, lot_remaining,
                       note, note_check))

// To be asked by whoever changes the account. Refuses account_not_found.
AccountState account_state(Ctx& ctx, Id<LedgerAccount> account_id);
void write_account(Ctx& ctx, const AccountState& account);

// One of the county's own accounts. Nearly every transfer touches one, so they are written once per group and
// not once per transfer.
struct House : AccountState {
  AccountKind kind{};
};
BOOST_DESCRIBE_STRUCT(House, (AccountState), (kind))

// Up to which transfer lines were filed, and how many that made.
struct Filing {
  Id<Transfer> last_transfer_id;
  std::int64_t lines = 0;
};
BOOST_DESCRIBE_STRUCT(Filing, (), (last_transfer_id, lines))

struct Booked {
  Id<Transfer> transfer_id;
  crypto::Digest digest;
};

// Accounts as they were left; kept only where an answer may be older than that (Tx::foresees).
using Changed = std::unordered_map<std::int64_t, AccountState>;

// What one command has done so far.
struct CommandBook {
  bool loaded = false;
  std::vector<House> houses;
  std::vector<Booked> transfers;
  std::optional<AccountState> at_hand;  // what account_of has read, for account_state to take
  Changed changed;
};

struct GroupBook {
  bool loaded = false;
  std::int64_t last_id = 0;  // no transfer may get an id up to this
  std::int64_t last_link_id = 0;
  crypto::Digest last_link{};
  std::vector<House> houses;
  std::vector<Booked> transfers;
  Changed changed;
};

// The engine's part of the program.
class Book {
 public:
  explicit Book(db::Store& store);
  GroupBook& group(Ctx& ctx) const;
  CommandBook& command(Ctx& ctx) const;

 private:
  db::GroupWork<GroupBook, CommandBook> work_;
};

CommandBook& command_book(Ctx& ctx);

// An account as this group's commands have left it so far, or null: none has changed it.
const AccountState* changed_in_group(Ctx& ctx, Id<LedgerAccount> account_id);

// A transfer before it is made.
struct Draft {
  TransferKind kind{};
  Cause cause;
  Id<LedgerAccount> debit_account_id, credit_account_id;
  Points amount;
  std::optional<Id<Rule>> rule_id;
  Id<Unit> unit_id;
  Day on_day;
  std::optional<Day> expires_on;
  std::optional<Id<Account>> certified_by;
  std::string_view memo;
  std::optional<std::string_view> note;
  std::optional<Id<Transfer>> reverses_id;
  bool from_hold = false;                 // `taken` was bespoken before
  std::vector<Lot> taken;                 // the debit side's lots to take first; all of them when from a hold
  std::optional<std::vector<Lot>> given;  // the credit side's lots; one of `expires_on` when not said
};

// Writes the transfer, or returns the one that its cause already paid. Refuses insufficient,
// account_not_found, cause_reused.
Transfer book(Ctx& ctx, const Draft& draft);

// The lots of one account: one in the account's row, which the caller writes afterwards, others in
// ledger_lot.
class Lots {
 public:
  Lots(Ctx& ctx, AccountState& account) : ctx_(ctx), account_(account) {}

  // Takes `amount` out: `first` as far as they go, then what expires soonest, the rest as debt.
  void take(std::int64_t amount, const std::vector<Lot>& first);
  // Puts lots in. `owed` (>= 0) is paid off first.
  void give(const std::vector<Lot>& lots, std::int64_t owed);
  // Those with points in them, soonest first; no debt.
  std::vector<Lot> positive();
  // What was taken (negative) and given (positive).
  const LotMoves& moves() const { return moves_; }

 private:
  void change(Day expires_on, std::int64_t amount);
  std::map<std::int32_t, std::int64_t>& others();

  Ctx& ctx_;
  AccountState& account_;
  std::optional<std::map<std::int32_t, std::int64_t>> others_;  // read when first needed
  LotMoves moves_;
};

void keep_moves(Ctx& ctx, std::int64_t source_id, const LotMoves& moves);
void add_move(LotMoves& moves, const LotMove& move);

[[noreturn]] void refuse_cause(Id<Transfer> transfer_id);
[[noreturn]] void refuse_insufficient(const AccountState& account, Points amount);

}  // namespace linli::ledger
