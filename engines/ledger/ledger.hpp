// The points of a county, kept in double entry: accounts, and transfers between them that are never changed.
//
// A transfer takes `amount` from its debit account and gives it to its credit account, so all balances
// together are zero. It has a cause (which deed it pays for) and the same cause pays once: asked again with
// the same body, `post` returns the transfer that is there; with another body it refuses ledger.cause_reused.
// A mistake is corrected by a further transfer (`reverse`).
//
//   const auto member = ledger::account_of(ctx, ledger::AccountKind::member, member_id, branch_id);
//   const auto done = ledger::post(ctx, {.kind = ledger::TransferKind::credit,
//                                        .cause = ledger::Cause("points.application", application_id),
//                                        .debit_account_id = ledger::bank(ctx),
//                                        .credit_account_id = member,
//                                        .amount = Points{3}, .rule_id = rule_id, .unit_id = branch_id,
//                                        .expires_on = Day{20271231}, .certified_by = ctx.actor.account_id});
//
// Everything here runs inside the command's transaction.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/command/app.hpp"
#include "platform/core/points.hpp"
#include "platform/core/things.hpp"

namespace linli {

struct LedgerAccount;
struct Rule;

namespace ledger {

struct Hold;
struct Transfer;

namespace refusal {
// The account would fall below its floor; params: available, amount.
inline constexpr Refusal insufficient{"ledger.insufficient", 409};
// This deed was already paid, with another body; params: transfer_id.
inline constexpr Refusal cause_reused{"ledger.cause_reused", 409};
inline constexpr Refusal account_not_found{"ledger.account_not_found", 404};
inline constexpr Refusal transfer_not_found{"ledger.transfer_not_found", 404};
inline constexpr Refusal hold_not_found{"ledger.hold_not_found", 404};
// The hold is already posted, released or overdue; params: state.
inline constexpr Refusal hold_over{"ledger.hold_over", 409};
// The transfer was already reversed for another cause, or is itself a reversal; params: reversal_id.
inline constexpr Refusal already_reversed{"ledger.already_reversed", 409};
// A day can be closed when it is over.
inline constexpr Refusal day_not_over{"ledger.day_not_over", 409};
}  // namespace refusal

// Members, households and organisations hold points that expire by lots and may not fall below their floor (0
// unless said otherwise). The others are the county's own sides of the book: no lots, no floor.
enum class AccountKind { member, organisation, household, bank, goods_fund, expiry, grant, clearing };
BOOST_DESCRIBE_ENUM(AccountKind, member, organisation, household, bank, goods_fund, expiry, grant, clearing)

enum class TransferKind {
  credit,
  deduction,
  reversal,
  redemption,
  refund,
  expiry,
  grant,
  settlement,
  publication
};
BOOST_DESCRIBE_ENUM(TransferKind, credit, deduction, reversal, redemption, refund, expiry, grant, settlement,
                    publication)

enum class HoldState { pending, posted, released };
BOOST_DESCRIBE_ENUM(HoldState, pending, posted, released)

// The deed that a transfer or a hold is for. `kind` is "<module>.<thing>" and a literal; `part` tells apart
// the transfers of one deed (what a rule that is one of several pays: the rule's id).
struct Cause {
  std::string_view kind;
  std::int64_t id = 0;
  std::int64_t part = 0;
  bool is_transfer = false;

  // A deed that nothing but its transfer records: the id is the transfer's own, `part` may say what it is a
  // part of. Nobody can name it again, so it is not looked up, and transfer_for does not find it.
  static Cause transfer_itself(std::string_view kind, std::int64_t part = 0) {
    Cause cause;
    cause.kind = kind;
    cause.part = part;
    cause.is_transfer = true;
    return cause;
  }

  Cause() = default;
  Cause(std::string_view kind, std::int64_t id, std::int64_t part = 0) : kind(kind), id(id), part(part) {}
  template <class Thing>
  Cause(std::string_view kind, Id<Thing> id, std::int64_t part = 0) : kind(kind), id(id.value), part(part) {}
};

// ---- Accounts

struct Terms {
  // 0 or less; nothing: may fall without end. Only looked at for member, organisation and household. A hold
  // never goes below 0.
  std::optional<Points> floor = Points{0};
};

// The account of an owner; opened with `terms` when he has none yet. The unit is where it is opened. No two
// owners have the same number, of whatever kind they are: ids are unique in a store.
Id<LedgerAccount> account_of(Ctx& ctx, AccountKind kind, std::int64_t owner_id, Id<Unit> unit_id,
                             const Terms& terms = {});
template <class Owner>
Id<LedgerAccount> account_of(Ctx& ctx, AccountKind kind, Id<Owner> owner_id, Id<Unit> unit_id,
                             const Terms& terms = {}) {
  return account_of(ctx, kind, owner_id.value, unit_id, terms);
}
// That `account_of` is going to be asked, see Tx::foresee.
void foresee_account(Ctx& ctx, std::int64_t owner_id);
// `account_of` without opening: nothing when there is none. Works in reads.
std::optional<Id<LedgerAccount>> find_account(Ctx& ctx, AccountKind kind, std::int64_t owner_id);
template <class Owner>
std::optional<Id<LedgerAccount>> find_account(Ctx& ctx, AccountKind kind, Id<Owner> owner_id) {
  return find_account(ctx, kind, owner_id.value);
}
// The county's own accounts (owner 0): bank (points come from there), goods_fund (redeemed points go there),
// expiry, grant, clearing.
Id<LedgerAccount> house(Ctx& ctx, AccountKind kind);
inline Id<LedgerAccount> bank(Ctx& ctx) { return house(ctx, AccountKind::bank); }
inline Id<LedgerAccount> goods_fund(Ctx& ctx) { return house(ctx, AccountKind::goods_fund); }
// The owner moved to another unit.
void move_account(Ctx& ctx, Id<LedgerAccount> account_id, Id<Unit> unit_id);

struct Owner {
  AccountKind kind{};
  std::int64_t owner_id = 0;
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(Owner, (), (kind, owner_id, unit_id))

// Refuses account_not_found.
Owner owner_of(Ctx& ctx, Id<LedgerAccount> account_id);

struct Balance {
  Points posted;     // everything that was transferred
  Points held;       // of it bespoken by pending holds
  Points available;  // posted - held
  std::optional<Points> floor;
};
BOOST_DESCRIBE_STRUCT(Balance, (), (posted, held, available, floor))

// Refuses account_not_found. What a county's own account shows inside a write is its state before the running
// group of commands.
Balance balance(Ctx& ctx, Id<LedgerAccount> account_id);

// What the module that pays an owner keeps with his balance, so that to pay him writes one row: some hundred
// bytes at most, empty at first. The ledger reads nothing in it; `verify` sees whether it is as it was kept.
std::string note(Ctx& ctx, Id<LedgerAccount> account_id);
void set_note(Ctx& ctx, Id<LedgerAccount> account_id, std::string_view note);
// The notes that are not empty, of the owners of one kind from `first` to `last`.
struct Noted {
  std::int64_t owner_id = 0;
  std::string note;
};
BOOST_DESCRIBE_STRUCT(Noted, (), (owner_id, note))
std::vector<Noted> notes(Ctx& ctx, AccountKind kind, std::int64_t first_owner_id, std::int64_t last_owner_id);

// Points of an account that expire at the end of a day.
struct Lot {
  Day expires_on;
  Points remaining;
};
BOOST_DESCRIBE_STRUCT(Lot, (), (expires_on, remaining))

// What is still there and will expire, soonest first. Points without an end are not among them.
std::vector<Lot> expiring(Ctx& ctx, Id<LedgerAccount> account_id);

// ---- Transfers

struct Posting {
  TransferKind kind = TransferKind::credit;
  Cause cause;
  Id<LedgerAccount> debit_account_id;   // gives
  Id<LedgerAccount> credit_account_id;  // receives
  Points amount;                        // > 0
  std::optional<Id<Rule>> rule_id;
  Id<Unit> unit_id;               // where it happened; 0: nowhere in particular
  std::optional<Day> on_day;      // the day of the deed; today when not said
  std::optional<Day> expires_on;  // of the points received; never when not said
  std::optional<Id<Account>> certified_by;
  std::string_view memo = {};                 // what a statement shows beside the rule's name
  std::optional<std::string_view> note = {};  // of who receives, from now on; as it was when not said
};

struct Transfer {
  Id<Transfer> transfer_id;
  TransferKind kind{};
  std::string cause_kind;
  std::int64_t cause_id = 0;
  std::int64_t cause_part = 0;
  std::optional<Id<Rule>> rule_id;
  Id<Unit> unit_id;
  Id<LedgerAccount> debit_account_id, credit_account_id;
  Points amount;
  std::optional<Id<Transfer>> debit_previous_id, credit_previous_id;  // the transfer before on each account
  Points debit_balance_after, credit_balance_after;
  std::optional<Id<Transfer>> reverses_id;
  std::optional<Day> expires_on;
  Day on_day;
  Instant at;
  std::optional<Id<Account>> certified_by;
  std::string memo;
  bool repeated = false;  // the cause was already paid: nothing was posted now
};
BOOST_DESCRIBE_STRUCT(Transfer, (),
                      (transfer_id, kind, cause_kind, cause_id, cause_part, rule_id, unit_id,
                       debit_account_id, credit_account_id, amount, debit_previous_id, credit_previous_id,
                       debit_balance_after, credit_balance_after, reverses_id, expires_on, on_day, at,
                       certified_by, memo))

// Refuses insufficient, cause_reused, account_not_found.
Transfer post(Ctx& ctx, const Posting& posting);

struct Reversal {
  Cause cause;  // why it is taken back: "points.appeal", …
  std::optional<Id<Account>> certified_by;
  std::string_view memo = {};
};
// Takes a transfer back by one in the opposite direction; points return to (or are taken from) the lots that
// they came from (went to). Once per transfer. Refuses transfer_not_found, already_reversed, insufficient
// (the points were spent meanwhile).
Transfer reverse(Ctx& ctx, Id<Transfer> transfer_id, const Reversal& reversal);
// The same with the kind refund: goods given back.
Transfer refund(Ctx& ctx, Id<Transfer> transfer_id, const Reversal& reversal);

// Refuses transfer_not_found.
Transfer transfer(Ctx& ctx, Id<Transfer> transfer_id);
// What a deed paid; nothing when it was not paid.
std::optional<Transfer> transfer_for(Ctx& ctx, const Cause& cause);

// One transfer as seen from one account.
struct StatementLine {
  Id<Transfer> transfer_id;
  TransferKind kind{};
  Instant at;
  Day on_day;
  Points amount;  // negative when it went out
  Points balance_after;
  std::string cause_kind;
  std::int64_t cause_id = 0;
  std::optional<Id<Rule>> rule_id;
  Id<Unit> unit_id;
  std::optional<Day> expires_on;
  std::optional<Id<Account>> certified_by;
  std::string memo;
  std::optional<Id<Transfer>> reverses_id;
  std::optional<Id<Transfer>> reversed_by;

  bool operator==(const StatementLine&) const = default;
};
BOOST_DESCRIBE_STRUCT(StatementLine, (),
                      (transfer_id, kind, at, on_day, amount, balance_after, cause_kind, cause_id, rule_id,
                       unit_id, expires_on, certified_by, memo, reverses_id, reversed_by))

// The account's lines, newest first, before the line of `before` (nothing: from the newest). At most `limit`.
// Costs the same however long the history is.
std::vector<StatementLine> statement(Ctx& ctx, Id<LedgerAccount> account_id,
                                     std::optional<Id<Transfer>> before, std::int64_t limit);
// Transfers are written in the order of time, where an account's lines lie far apart. This copies the lines
// of at most `limit` transfers, of those that have not been filed the oldest, to where an account's lie
// beside one another: a statement is read twice or three times as quickly, and from a disk with one look
// instead of one a line. It shows the same with and without. Returns of how many transfers; for a job.
std::int64_t file_lines(Ctx& ctx, std::int64_t limit);

// ---- Holds: points that are bespoken until a deed is done or given up

struct HoldRequest {
  Cause cause;
  Id<LedgerAccount> account_id;     // whose points
  Id<LedgerAccount> to_account_id;  // who receives them when it is posted
  Points amount;                    // > 0
  std::optional<Instant> expires_at;
};

struct Hold {
  Id<Hold> hold_id;
  Id<LedgerAccount> account_id, to_account_id;
  Points amount;
  HoldState state{};
  std::optional<Instant> expires_at;
  Instant made_at;
  std::string cause_kind;
  std::int64_t cause_id = 0;
  std::int64_t cause_part = 0;
  std::optional<Id<Transfer>> transfer_id;
};
BOOST_DESCRIBE_STRUCT(Hold, (),
                      (hold_id, account_id, to_account_id, amount, state, expires_at, made_at, cause_kind,
                       cause_id, cause_part, transfer_id))

// Counts against the available points at once; the lots that expire soonest are bespoken first. The same
// cause and body again returns the same hold. Refuses insufficient, cause_reused, account_not_found.
Hold hold(Ctx& ctx, const HoldRequest& request);

struct HoldPosting {
  TransferKind kind = TransferKind::redemption;
  Id<Unit> unit_id;
  std::optional<Day> expires_on;  // of what the other side receives, when it keeps lots
  std::optional<Id<Account>> certified_by;
  std::string_view memo = {};
};
// Makes the transfer, with the hold's own cause. A posted hold returns its transfer again. Refuses
// hold_not_found, hold_over.
Transfer post_hold(Ctx& ctx, Id<Hold> hold_id, const HoldPosting& posting);
// Gives the points back to their lots. A released hold stays released. Refuses hold_not_found, hold_over (it
// was posted).
Hold release_hold(Ctx& ctx, Id<Hold> hold_id);

// Published in the transaction that released a hold because its time was over.
struct HoldOverdue {
  Hold hold;
};
// Releases at most `limit` holds whose time is over and publishes HoldOverdue for each; returns how many. For
// a job.
std::int64_t release_overdue(Ctx& ctx, std::int64_t limit);

// ---- Time

struct Expired {
  std::int64_t accounts = 0;                         // looked at
  std::int64_t transfers = 0;                        // posted
  Points points;                                     // expired
  std::optional<Id<LedgerAccount>> last_account_id;  // go on after this one; nothing when all were looked at
};
// Transfers what expired before `day` to the expiry account, for at most `limit` accounts after
// `after_account_id`. A repeat for the same day does nothing. For a job that goes on until last_account_id is
// nothing.
Expired expire(Ctx& ctx, Day day, Id<LedgerAccount> after_account_id, std::int64_t limit);

struct Root {
  Day day;
  Bytes root;  // SHA-256 Merkle root over the digests of the day's transfers, in their order
  std::int64_t transfers = 0;
};
BOOST_DESCRIBE_STRUCT(Root, (), (day, root, transfers))
// Keeps the Merkle roots of every open day up to this one, which must be over, and returns its root; a closed
// day returns its root again. The first day with a root is the first transfer's: nothing for a day before it.
// Refuses day_not_over.
std::optional<Root> close_day(Ctx& ctx, Day day);
// The same for every day before today; returns how many were closed (at most `limit`).
std::int64_t close_days(Ctx& ctx, std::int64_t limit = 400);

// ---- Verification

struct Fault {
  std::string table;  // "ledger_transfer"
  std::string key;    // of the first row that is wrong
  std::string what;   // in plain English, for `linli verify`
};

struct Verification {
  std::int64_t transfers = 0, accounts = 0, holds = 0, links = 0, roots = 0;
  std::optional<Fault> fault;
  bool good() const { return !fault; }
};
// Recomputes digests, links, each account's chain, balances, lots, holds and roots from the first transfer
// on, over one snapshot. `progress` is told now and then how many transfers are done. Memory: about 200 bytes
// an account.
Verification verify(db::Store& store, const std::function<void(std::int64_t transfers)>& progress = {});

Module module();

}  // namespace ledger
}  // namespace linli
