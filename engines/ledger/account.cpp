#include "engines/ledger/book.hpp"
#include "engines/ledger/digest.hpp"
#include "engines/ledger/ledger.sql.hpp"

namespace linli::ledger {
namespace {

struct AccountTerms {
  Id<LedgerAccount> account_id;
  AccountKind kind{};
  std::int64_t owner_id = 0;
  Id<Unit> unit_id;
  std::optional<Points> floor;
  Instant opened_at;
};
BOOST_DESCRIBE_STRUCT(AccountTerms, (), (account_id, kind, owner_id, unit_id, floor, opened_at))

Id<LedgerAccount> open(Ctx& ctx, AccountKind kind, std::int64_t owner_id, Id<Unit> unit_id,
                       const Terms& terms) {
  const auto account_id = owner_id == 0 ? ctx.new_id<LedgerAccount>() : Id<LedgerAccount>{owner_id};
  AccountTerms made{account_id, kind, owner_id, unit_id, {}, ctx.now};
  if (keeps_lots(kind)) made.floor = terms.floor;
  ensure(!made.floor || made.floor->value <= 0, "an account may begin empty");
  const crypto::Digest digest = account_digest(made, word_of(kind));
  const Day lot_on = keeps_lots(kind) ? no_lot : keeps_none;
  ctx.db.run(sql::account_add, db::Arg{"digest", view_of(digest)}, made);
  ctx.db.run(sql::balance_add, db::arg("lot_on", lot_on), made);
  AccountState& state = command_book(ctx).at_hand.emplace();
  state.account_id = made.account_id;
  state.floor = made.floor;
  state.lot_on = lot_on;
  return made.account_id;
}

// An account has its owner's number, so that it is found without asking whose it is; only the first programs
// gave it one of its own. What was foreseen is as old as the group, and taken once: whatever the group has
// changed since, other than by opening the account, which comes this way itself, is known here.
std::optional<AccountState> state_of(Ctx& ctx, AccountKind kind, std::int64_t owner_id) {
  auto state = ctx.db.foreseen<AccountState>(sql::account_state, db::arg("account_id", owner_id));
  if (!state)
    return ctx.db.maybe<AccountState>(sql::state_by_owner, db::arg("kind", kind),
                                      db::arg("owner_id", owner_id));
  if (!ctx.db.foresees()) return state;
  const AccountState* changed = changed_in_group(ctx, state->account_id);
  return changed ? *changed : state;
}

}  // namespace

std::optional<Id<LedgerAccount>> find_account(Ctx& ctx, AccountKind kind, std::int64_t owner_id) {
  return ctx.db.maybe<Id<LedgerAccount>>(sql::account_by_owner, db::arg("kind", kind),
                                         db::arg("owner_id", owner_id));
}

void foresee_account(Ctx& ctx, std::int64_t owner_id) {
  ctx.db.foresee<AccountState>(sql::account_state, db::arg("account_id", owner_id));
}

Id<LedgerAccount> account_of(Ctx& ctx, AccountKind kind, std::int64_t owner_id, Id<Unit> unit_id,
                             const Terms& terms) {
  if (owner_id == 0) return house(ctx, kind);
  // Who asks for it mostly changes it next.
  auto& at_hand = command_book(ctx).at_hand;
  at_hand = state_of(ctx, kind, owner_id);
  return at_hand ? at_hand->account_id : open(ctx, kind, owner_id, unit_id, terms);
}

Id<LedgerAccount> house(Ctx& ctx, AccountKind kind) {
  ensure(!keeps_lots(kind), "an account of this kind has an owner");
  CommandBook& command = command_book(ctx);
  for (const House& house : command.houses)
    if (house.kind == kind) return house.account_id;
  const auto account_id = open(ctx, kind, 0, {}, {});
  House& made = command.houses.emplace_back();
  made.account_id = account_id;
  made.lot_on = keeps_none;
  made.kind = kind;
  return account_id;
}

void move_account(Ctx& ctx, Id<LedgerAccount> account_id, Id<Unit> unit_id) {
  auto terms = ctx.db.one<AccountTerms>(sql::account_terms, refusal::account_not_found,
                                        db::arg("account_id", account_id));
  terms.unit_id = unit_id;
  const crypto::Digest digest = account_digest(terms, word_of(terms.kind));
  ctx.db.run(sql::account_relocate, db::Arg{"digest", view_of(digest)}, terms);
}

// Who asks in a write mostly pays next.
std::string note(Ctx& ctx, Id<LedgerAccount> account_id) {
  if (!ctx.db.in_group())
    return ctx.db.one<std::string>(sql::note, refusal::account_not_found, db::arg("account_id", account_id));
  auto& at_hand = command_book(ctx).at_hand;
  if (!at_hand || at_hand->account_id != account_id) at_hand = account_state(ctx, account_id);
  return at_hand->note;
}

void set_note(Ctx& ctx, Id<LedgerAccount> account_id, std::string_view note) {
  AccountState account = account_state(ctx, account_id);
  account.keep_note(note);
  write_account(ctx, account);
}

std::vector<Noted> notes(Ctx& ctx, AccountKind kind, std::int64_t first_owner_id,
                         std::int64_t last_owner_id) {
  return ctx.db.all<Noted>(sql::notes, db::arg("kind", kind), db::arg("first", first_owner_id),
                           db::arg("last", last_owner_id));
}

Owner owner_of(Ctx& ctx, Id<LedgerAccount> account_id) {
  return ctx.db.one<Owner>(sql::account_owner, refusal::account_not_found, db::arg("account_id", account_id));
}

Balance balance(Ctx& ctx, Id<LedgerAccount> account_id) {
  return ctx.db.one<Balance>(sql::account_balance, refusal::account_not_found,
                             db::arg("account_id", account_id));
}

}  // namespace linli::ledger
