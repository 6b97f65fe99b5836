#include "engines/ledger/book.hpp"

#include "engines/ledger/digest.hpp"
#include "engines/ledger/ledger.sql.hpp"

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

struct Changed {
  Points posted, held;
  std::optional<Id<Transfer>> previous_transfer_id;
  Day lot_on;  // of the account's own lot

  bool keeps_lots() const { return lot_on != keeps_none; }
};
BOOST_DESCRIBE_STRUCT(Changed, (), (posted, held, previous_transfer_id, lot_on))

struct Change {
  Id<LedgerAccount> account_id;
  Id<Transfer> transfer_id;
  std::int64_t posted = 0, held = 0;
  Day lot_on;  // where what comes in should go, if it is as simple as that
  std::int64_t lot_amount = 0;
};
BOOST_DESCRIBE_STRUCT(Change, (), (account_id, transfer_id, posted, held, lot_on, lot_amount))

void load(GroupBook& group, db::Tx& tx) {
  group.last_link = first_link();
  if (const auto last = tx.maybe<LinkLast>(sql::link_last)) {
    group.last_link_id = last->id;
    group.last_id = last->last_transfer_id.value;
    ensure(last->digest.value.size() == group.last_link.size(), "the last link of the ledger is damaged");
    std::copy(last->digest.value.begin(), last->digest.value.end(), group.last_link.begin());
  }
  // Ids tell the day of a transfer for the daily root, so nothing may be added to a closed day, even if the clock is set back.
  if (const auto closed = tx.maybe<Day>(sql::root_last))
    group.last_id = std::max(group.last_id, first_id_at(start_of(add_days(*closed, 1))) - 1);
  group.houses = tx.all<House>(sql::houses);
  group.loaded = true;
}

void finish(db::Tx& tx, GroupBook& group) {
  if (group.transfers.empty()) return;
  for (const House& house : group.houses)
    if (house.last_transfer_id && *house.last_transfer_id >= group.transfers.front().transfer_id)
      ensure(tx.run(sql::house_write, house) == 1, "a county's own account is missing");
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
}

House* house_of(CommandBook& book, Id<LedgerAccount> account_id) {
  for (House& house : book.houses)
    if (house.account_id == account_id) return &house;
  return nullptr;
}

// One side of a transfer after it has happened.
Changed make(Ctx& ctx, CommandBook& book, const Change& change) {
  if (House* house = house_of(book, change.account_id)) {
    house->posted.value += change.posted;
    ++house->transfers;
    house->previous_transfer_id = house->last_transfer_id;
    house->last_transfer_id = change.transfer_id;
    return {house->posted, Points{}, house->previous_transfer_id, keeps_none};
  }
  auto changed = ctx.db.maybe<Changed>(sql::account_change, change);
  if (!changed) refuse_change(ctx, change.account_id, Points{-change.posted});
  return *changed;
}

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

LotMoves move_lots(Ctx& ctx, const Draft& draft, const Changed& debit, const Changed& credit) {
  LotMoves moves;
  if (debit.keeps_lots()) {
    if (draft.from_hold) {
      for (const Lot& lot : draft.taken) add_move(moves, {draft.debit_account_id, lot.expires_on, -lot.remaining.value});
    } else {
      moves = take_lots(ctx, draft.debit_account_id, draft.amount.value, draft.taken);
    }
  }
  if (!credit.keeps_lots()) return moves;
  const Day expires_on = draft.expires_on.value_or(never);
  const std::int64_t available_before = credit.posted.value - credit.held.value - draft.amount.value;
  const bool simple = !draft.given && available_before >= 0;
  if (simple && credit.lot_on == expires_on) return moves;  // account_change has put it into the account's own lot
  const std::vector<Lot> given = draft.given.value_or(std::vector<Lot>{{expires_on, draft.amount}});
  const LotMoves filled = give_lots(ctx, draft.credit_account_id, given, std::max<std::int64_t>(-available_before, 0));
  // One lot of the transfer's own day needs no telling.
  if (!simple)
    for (const LotMove& move : filled) add_move(moves, move);
  return moves;
}

}  // namespace

Book::Book(db::Store& store)
    : step_(store.add_group_step({[] { return std::make_shared<GroupBook>(); },
                                  [](db::Tx& tx, void* state) { finish(tx, *static_cast<GroupBook*>(state)); }})) {}

GroupBook& Book::group(Ctx& ctx) const {
  auto& group = *static_cast<GroupBook*>(ctx.db.group_state(step_));
  if (!group.loaded) load(group, ctx.db);
  return group;
}

std::shared_ptr<CommandBook> command_book(Ctx& ctx) {
  GroupBook& group = ctx.app.get<Book>().group(ctx);
  // The transaction's step holds the only lasting reference, so the book of a command that was undone is gone.
  if (auto open = group.open.lock()) return open;
  auto book = std::make_shared<CommandBook>();
  book->houses = group.houses;
  group.open = book;
  ctx.db.when_released([book, &group] {
    group.houses = std::move(book->houses);
    group.transfers.insert(group.transfers.end(), book->transfers.begin(), book->transfers.end());
    group.open.reset();
  });
  return book;
}

Transfer book(Ctx& ctx, const Draft& draft) {
  ensure(draft.amount.value > 0, "a transfer moves more than nothing");
  ensure(draft.debit_account_id != draft.credit_account_id, "a transfer has two accounts");
  ensure(!draft.cause.kind.empty() && draft.cause.id != 0, "a transfer has a cause");
  const auto command = command_book(ctx);
  GroupBook& group = ctx.app.get<Book>().group(ctx);

  Transfer made;
  made.transfer_id = Id<Transfer>{group.last_id = std::max(ctx.new_id<Transfer>().value, group.last_id + 1)};
  made.kind = draft.kind;
  made.cause_kind = draft.cause.kind;
  made.cause_id = draft.cause.id;
  made.cause_part = draft.cause.part;
  if (ctx.db.run(sql::cause_take, made) == 0) return paid(ctx, draft);

  const std::int64_t amount = draft.amount.value;
  const Changed debit =
      make(ctx, *command, {draft.debit_account_id, made.transfer_id, -amount, draft.from_hold ? -amount : 0, no_lot, 0});
  const Changed credit = make(ctx, *command, {draft.credit_account_id, made.transfer_id, amount, 0,
                                              draft.expires_on.value_or(never), draft.given ? 0 : amount});
  const LotMoves moves = move_lots(ctx, draft, debit, credit);

  made.rule_id = draft.rule_id;
  made.unit_id = draft.unit_id;
  made.debit_account_id = draft.debit_account_id;
  made.credit_account_id = draft.credit_account_id;
  made.amount = draft.amount;
  made.debit_previous_id = debit.previous_transfer_id;
  made.credit_previous_id = credit.previous_transfer_id;
  made.debit_balance_after = debit.posted;
  made.credit_balance_after = credit.posted;
  made.reverses_id = draft.reverses_id;
  made.expires_on = draft.expires_on;
  made.on_day = draft.on_day;
  made.at = ctx.now;
  made.certified_by = draft.certified_by;
  made.memo = draft.memo;
  const crypto::Digest digest = transfer_digest(made, word_of(made.kind), moves);
  ctx.db.run(sql::transfer_add, db::Arg{"digest", view_of(digest)}, made);
  keep_moves(ctx, made.transfer_id.value, moves);
  command->transfers.push_back({made.transfer_id, digest});
  return made;
}

void refuse_cause(Id<Transfer> transfer_id) {
  throw Refused(refusal::cause_reused, {{"transfer_id", std::to_string(transfer_id.value)}});
}

void refuse_change(Ctx& ctx, Id<LedgerAccount> account_id, Points amount) {
  const Balance found = balance(ctx, account_id);
  throw Refused(refusal::insufficient, {{"available", found.available.value}, {"amount", amount.value}});
}

}  // namespace linli::ledger
