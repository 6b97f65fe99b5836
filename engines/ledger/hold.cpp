#include "engines/ledger/book.hpp"
#include "engines/ledger/digest.hpp"
#include "engines/ledger/ledger.sql.hpp"

namespace linli::ledger {
namespace {

struct HoldLot {
  Day expires_on;
  Points amount;
};
BOOST_DESCRIBE_STRUCT(HoldLot, (), (expires_on, amount))

std::vector<Lot> lots_of_hold(Ctx& ctx, Id<Hold> hold_id) {
  std::vector<Lot> lots;
  for (const HoldLot& lot : ctx.db.all<HoldLot>(sql::hold_lots, db::arg("hold_id", hold_id)))
    lots.push_back({lot.expires_on, lot.amount});
  return lots;
}

Hold hold_by_id(Ctx& ctx, Id<Hold> hold_id) {
  return ctx.db.one<Hold>(sql::hold_one, refusal::hold_not_found, db::arg("hold_id", hold_id));
}

[[noreturn]] void refuse_over(std::string_view state) {
  throw Refused(refusal::hold_over, {{"state", std::string(state)}});
}

void end(Ctx& ctx, const Hold& hold, const std::vector<Lot>& lots, const LotMoves& released) {
  const crypto::Digest digest = hold_digest(hold, word_of(hold.state), lots, released);
  ctx.db.run(sql::hold_end, db::Arg{"digest", view_of(digest)}, hold);
}

bool overdue(const Ctx& ctx, const Hold& hold) { return hold.expires_at && *hold.expires_at <= ctx.now; }

}  // namespace

Hold hold(Ctx& ctx, const HoldRequest& request) {
  ensure(request.amount.value > 0, "a hold is for more than nothing");
  const Cause& cause = request.cause;
  auto found = ctx.db.maybe<Hold>(sql::hold_by_cause, db::arg("cause_id", cause.id),
                                  db::arg("cause_kind", cause.kind), db::arg("cause_part", cause.part));
  if (found) {
    const bool same = found->account_id == request.account_id &&
                      found->to_account_id == request.to_account_id && found->amount == request.amount;
    if (!same) refuse_cause(found->transfer_id.value_or(Id<Transfer>{}));
    return *std::move(found);
  }
  AccountState account = account_state(ctx, request.account_id);
  ensure(account.keeps_lots(), "only points of members, households and organisations can be held");
  if (account.available() < request.amount) refuse_insufficient(account, request.amount);

  Hold made{ctx.new_id<Hold>(),
            request.account_id,
            request.to_account_id,
            request.amount,
            HoldState::pending,
            request.expires_at,
            ctx.now,
            std::string(cause.kind),
            cause.id,
            cause.part,
            {}};
  Lots taken(ctx, account);
  taken.take(request.amount.value, {});
  account.held += request.amount;
  write_account(ctx, account);
  std::vector<Lot> lots;
  for (const LotMove& move : taken.moves()) lots.push_back({move.expires_on, Points{-move.amount}});
  const crypto::Digest digest = hold_digest(made, word_of(made.state), lots, {});
  ctx.db.run(sql::hold_add, db::Arg{"digest", view_of(digest)}, made);
  for (const Lot& lot : lots)
    ctx.db.run(sql::hold_lot_add, db::arg("hold_id", made.hold_id), db::arg("expires_on", lot.expires_on),
               db::arg("amount", lot.remaining));
  return made;
}

Transfer post_hold(Ctx& ctx, Id<Hold> hold_id, const HoldPosting& posting) {
  Hold held = hold_by_id(ctx, hold_id);
  if (held.state == HoldState::posted) {
    Transfer posted = transfer(ctx, held.transfer_id.value());
    posted.repeated = true;
    return posted;
  }
  if (held.state == HoldState::released) refuse_over("released");
  if (overdue(ctx, held)) refuse_over("overdue");
  const auto lots = lots_of_hold(ctx, hold_id);
  Transfer made = book(ctx, {.kind = posting.kind,
                             .cause = {held.cause_kind, held.cause_id, held.cause_part},
                             .debit_account_id = held.account_id,
                             .credit_account_id = held.to_account_id,
                             .amount = held.amount,
                             .unit_id = posting.unit_id,
                             .on_day = ctx.today(),
                             .expires_on = posting.expires_on,
                             .certified_by = posting.certified_by,
                             .memo = posting.memo,
                             .from_hold = true,
                             .taken = lots});
  if (made.repeated) refuse_cause(made.transfer_id);
  held.state = HoldState::posted;
  held.transfer_id = made.transfer_id;
  end(ctx, held, lots, {});
  return made;
}

Hold release_hold(Ctx& ctx, Id<Hold> hold_id) {
  Hold held = hold_by_id(ctx, hold_id);
  if (held.state == HoldState::released) return held;
  if (held.state == HoldState::posted) refuse_over("posted");
  AccountState account = account_state(ctx, held.account_id);
  const auto lots = lots_of_hold(ctx, hold_id);
  Lots given_back(ctx, account);
  given_back.give(lots, std::max<std::int64_t>(-account.available().value, 0));
  account.held -= held.amount;
  write_account(ctx, account);
  LotMoves given = given_back.moves();
  // Points that come back to where they were leave no trace; those that paid off a debt changed their lot.
  for (const Lot& lot : lots) add_move(given, {held.account_id, lot.expires_on, -lot.remaining.value});
  std::erase_if(given, [](const LotMove& move) { return move.amount == 0; });
  keep_moves(ctx, hold_id.value, given);
  held.state = HoldState::released;
  end(ctx, held, lots, given);
  return held;
}

std::int64_t release_overdue(Ctx& ctx, std::int64_t limit) {
  const auto ids = ctx.db.all<Id<Hold>>(sql::holds_overdue, db::arg("now", ctx.now), db::arg("limit", limit));
  for (const Id<Hold> id : ids) ctx.publish(HoldOverdue{release_hold(ctx, id)});
  return static_cast<std::int64_t>(ids.size());
}

}  // namespace linli::ledger
