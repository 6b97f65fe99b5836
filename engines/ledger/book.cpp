#include "engines/ledger/book.hpp"

#include <utility>

#include "engines/ledger/digest.hpp"
#include "engines/ledger/ledger.sql.hpp"
#include "platform/crypto/checksum.hpp"

namespace linli::ledger {
namespace {

struct LinkLast {
  std::int64_t id = 0;
  Id<Transfer> last_transfer_id;
  Bytes digest;
};
BOOST_DESCRIBE_STRUCT(LinkLast, (), (id, last_transfer_id, digest))

struct NewLink {
  std::int64_t id = 0;
  Id<Transfer> first_transfer_id, last_transfer_id;
  std::int64_t transfers = 0;
};
BOOST_DESCRIBE_STRUCT(NewLink, (), (id, first_transfer_id, last_transfer_id, transfers))

void load(GroupBook& group, db::Tx& tx) {
  group.last_link = first_link();
  if (const auto last = tx.remembered<LinkLast>(sql::link_last)) {
    group.last_link_id = last->id;
    group.last_id = last->last_transfer_id.value;
    ensure(last->digest.value.size() == group.last_link.size(), "the last link of the ledger is damaged");
    std::copy(last->digest.value.begin(), last->digest.value.end(), group.last_link.begin());
  }
  // Ids tell the day of a transfer for the daily root, so nothing may be added to a closed day, even if the
  // clock is set back.
  if (const auto closed = tx.remembered<Day>(sql::root_last))
    group.last_id = std::max(group.last_id, first_id_at(start_of(add_days(*closed, 1))) - 1);
  group.houses = *tx.remembered_all<House>(sql::houses);
  group.loaded = true;
}

void put_account(db::Tx& tx, const AccountState& account) { tx.change_one(sql::account_write, account); }

void join(GroupBook& group, CommandBook& book) {
  group.houses = std::move(book.houses);
  group.transfers.insert(group.transfers.end(), book.transfers.begin(), book.transfers.end());
  for (auto& [account_id, state] : book.changed) group.changed[account_id] = std::move(state);
}

void finish(db::Tx& tx, GroupBook& group) {
  if (group.transfers.empty()) return;
  for (const House& house : group.houses)
    if (house.last_transfer_id && *house.last_transfer_id >= group.transfers.front().transfer_id)
      put_account(tx, house);
  NewLink made;
  made.id = group.last_link_id + 1;
  made.first_transfer_id = group.transfers.front().transfer_id;
  made.last_transfer_id = group.transfers.back().transfer_id;
  made.transfers = static_cast<std::int64_t>(group.transfers.size());
  crypto::Hasher body = link_body(made.id);
  for (const Booked& booked : group.transfers) body.bytes(booked.digest);
  const crypto::Digest digest = crypto::link(group.last_link, body.finish());
  const db::Arg previous{"previous", view_of(group.last_link)};
  const db::Arg digest_arg{"digest", view_of(digest)};
  tx.run(sql::link_add, made, previous, digest_arg);
  // The next group begins where this one ends.
  tx.remember(sql::link_last, LinkLast{made.id, made.last_transfer_id, {std::string(view_of(digest).value)}});
  tx.remember_all(sql::houses, group.houses);
}

House* house_of(CommandBook& book, Id<LedgerAccount> account_id) {
  for (House& house : book.houses)
    if (house.account_id == account_id) return &house;
  return nullptr;
}

// One side of a transfer: one of the county's own accounts, which the group writes, or an account of its own.
class Side {
 public:
  Side(Ctx& ctx, CommandBook& book, Id<LedgerAccount> account_id) : house_(house_of(book, account_id)) {
    if (!house_) own_ = account_state(ctx, account_id);
  }
  AccountState& operator*() { return house_ ? *house_ : own_; }
  AccountState* operator->() { return &**this; }

  void move(Id<Transfer> transfer_id, std::int64_t amount) {
    AccountState& account = **this;
    account.posted.value += amount;
    ++account.transfers;
    previous_id_ = std::exchange(account.last_transfer_id, transfer_id);
  }
  std::optional<Id<Transfer>> previous_id() const { return previous_id_; }
  void write(Ctx& ctx) {
    if (!house_) write_account(ctx, own_);
  }

 private:
  House* house_;
  AccountState own_;
  std::optional<Id<Transfer>> previous_id_;  // the transfer before the one that moved it
};

// The transfer that the draft's cause has already paid.
Transfer paid(Ctx& ctx, const Draft& draft) {
  auto found = transfer_for(ctx, draft.cause);
  ensure(found.has_value(), "a cause without its transfer");
  const bool same = found->kind == draft.kind && found->debit_account_id == draft.debit_account_id &&
                    found->credit_account_id == draft.credit_account_id && found->amount == draft.amount &&
                    found->rule_id == draft.rule_id && found->unit_id == draft.unit_id &&
                    found->expires_on == draft.expires_on && found->reverses_id == draft.reverses_id &&
                    found->memo == draft.memo;
  if (!same) refuse_cause(found->transfer_id);
  found->repeated = true;
  return *std::move(found);
}

// Moves the lots of both accounts and returns what a reader could not tell from the transfer itself.
LotMoves move_lots(Ctx& ctx, const Draft& draft, AccountState& debit, AccountState& credit) {
  LotMoves moves;
  if (debit.keeps_lots() && draft.from_hold) {
    for (const Lot& lot : draft.taken)
      add_move(moves, {draft.debit_account_id, lot.expires_on, -lot.remaining.value});
  } else if (debit.keeps_lots()) {
    Lots lots(ctx, debit);
    lots.take(draft.amount.value, draft.taken);
    moves = lots.moves();
  }
  if (!credit.keeps_lots()) return moves;
  Lots lots(ctx, credit);
  const std::int64_t owed = std::max<std::int64_t>(draft.amount.value - credit.available().value, 0);
  lots.give(draft.given.value_or(std::vector<Lot>{{draft.expires_on.value_or(never), draft.amount}}), owed);
  if (draft.given || owed > 0)
    for (const LotMove& move : lots.moves()) add_move(moves, move);
  return moves;
}

}  // namespace

Book::Book(db::Store& store) : work_(store, join, finish) {}

GroupBook& Book::group(Ctx& ctx) const {
  GroupBook& group = work_.whole(ctx.db);
  if (!group.loaded) load(group, ctx.db);
  return group;
}

CommandBook& Book::command(Ctx& ctx) const {
  CommandBook& book = work_.part(ctx.db);
  if (!book.loaded) {
    book.houses = group(ctx).houses;
    book.loaded = true;
  }
  return book;
}

CommandBook& command_book(Ctx& ctx) { return ctx.app.get<Book>().command(ctx); }

Transfer book(Ctx& ctx, const Draft& draft) {
  ensure(draft.amount.value > 0, "a transfer moves more than nothing");
  ensure(draft.debit_account_id != draft.credit_account_id, "a transfer has two accounts");
  ensure(!draft.cause.kind.empty() && (draft.cause.id != 0) != draft.cause.is_transfer,
         "a transfer has a cause");
  CommandBook& command = command_book(ctx);
  GroupBook& group = ctx.app.get<Book>().group(ctx);

  Transfer made;
  made.transfer_id = Id<Transfer>{group.last_id = std::max(ctx.new_id<Transfer>().value, group.last_id + 1)};
  made.kind = draft.kind;
  made.cause_kind = draft.cause.kind;
  made.cause_id = draft.cause.is_transfer ? made.transfer_id.value : draft.cause.id;
  made.cause_part = draft.cause.part;
  Side debit(ctx, command, draft.debit_account_id), credit(ctx, command, draft.credit_account_id);
  if (!draft.cause.is_transfer && !ctx.db.changed_one(sql::cause_take, made)) return paid(ctx, draft);

  const std::int64_t amount = draft.amount.value;
  if (!draft.from_hold && debit->floor && debit->available().value - amount < debit->floor->value) {
    // Nothing may be left behind, since the command may go on without this transfer.
    if (!draft.cause.is_transfer) ctx.db.run(sql::cause_drop, made);
    refuse_insufficient(*debit, draft.amount);
  }
  if (draft.from_hold) debit->held -= draft.amount;
  debit.move(made.transfer_id, -amount);
  credit.move(made.transfer_id, amount);
  const LotMoves moves = move_lots(ctx, draft, *debit, *credit);
  if (draft.note) credit->keep_note(*draft.note);
  debit.write(ctx);
  credit.write(ctx);

  made.rule_id = draft.rule_id;
  made.unit_id = draft.unit_id;
  made.debit_account_id = draft.debit_account_id;
  made.credit_account_id = draft.credit_account_id;
  made.amount = draft.amount;
  made.debit_previous_id = debit.previous_id();
  made.credit_previous_id = credit.previous_id();
  made.debit_balance_after = debit->posted;
  made.credit_balance_after = credit->posted;
  made.reverses_id = draft.reverses_id;
  made.expires_on = draft.expires_on;
  made.on_day = draft.on_day;
  made.at = ctx.now;
  made.certified_by = draft.certified_by;
  made.memo = draft.memo;
  const crypto::Digest digest = transfer_digest(made, word_of(made.kind), moves);
  ctx.db.run(sql::transfer_add, db::Arg{"digest", view_of(digest)}, made);
  keep_moves(ctx, made.transfer_id.value, moves);
  command.transfers.push_back({made.transfer_id, digest});
  return made;
}

void refuse_cause(Id<Transfer> transfer_id) {
  throw Refused(refusal::cause_reused, {{"transfer_id", std::to_string(transfer_id.value)}});
}

void refuse_insufficient(const AccountState& account, Points amount) {
  throw Refused(refusal::insufficient, {{"available", account.available().value}, {"amount", amount.value}});
}

void AccountState::keep_note(std::string_view text) {
  note = text;
  note_check = crypto::checksum(account_id.value, text);
}

AccountState account_state(Ctx& ctx, Id<LedgerAccount> account_id) {
  if (ctx.db.in_group()) {
    auto& at_hand = command_book(ctx).at_hand;
    if (at_hand && at_hand->account_id == account_id) return *std::exchange(at_hand, std::nullopt);
  }
  return ctx.db.one<AccountState>(sql::account_state, refusal::account_not_found,
                                  db::arg("account_id", account_id));
}

void write_account(Ctx& ctx, const AccountState& account) {
  put_account(ctx.db, account);
  if (ctx.db.foresees()) command_book(ctx).changed[account.account_id.value] = account;
}

const AccountState* changed_in_group(Ctx& ctx, Id<LedgerAccount> account_id) {
  for (const Changed* changed : {&command_book(ctx).changed, &ctx.app.get<Book>().group(ctx).changed})
    if (const auto found = changed->find(account_id.value); found != changed->end()) return &found->second;
  return nullptr;
}

}  // namespace linli::ledger
