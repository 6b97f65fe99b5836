#include "engines/ledger/book.hpp"
#include "engines/ledger/digest.hpp"
#include "engines/ledger/ledger.sql.hpp"
#include "platform/crypto/merkle.hpp"

namespace linli::ledger {
namespace {

struct ExpiredLot {
  Id<LedgerAccount> account_id;
  Day expires_on;
  Points remaining;
};
BOOST_DESCRIBE_STRUCT(ExpiredLot, (), (account_id, expires_on, remaining))

// Posts what one account loses. False when that was done for this day before.
bool expire_account(Ctx& ctx, Day day, Id<LedgerAccount> account_id, const std::vector<Lot>& lots,
                    Expired& expired) {
  const Cause cause("ledger.expiry", account_id, day.number);
  if (ctx.db.maybe<Id<Transfer>>(sql::cause_transfer, db::arg("cause_id", cause.id),
                                 db::arg("cause_kind", cause.kind), db::arg("cause_part", cause.part)))
    return false;
  Points amount;
  for (const Lot& lot : lots) amount += lot.remaining;
  book(ctx, {.kind = TransferKind::expiry,
             .cause = cause,
             .debit_account_id = account_id,
             .credit_account_id = house(ctx, AccountKind::expiry),
             .amount = amount,
             .unit_id = owner_of(ctx, account_id).unit_id,
             .on_day = ctx.today(),
             .taken = lots});
  ++expired.transfers;
  expired.points += amount;
  return true;
}

}  // namespace

Expired expire(Ctx& ctx, Day day, Id<LedgerAccount> after_account_id, std::int64_t limit) {
  Expired expired;
  const auto accounts = ctx.db.all<Id<LedgerAccount>>(sql::account_page, db::arg("after", after_account_id),
                                                      db::arg("limit", limit));
  expired.accounts = static_cast<std::int64_t>(accounts.size());
  if (accounts.empty()) return expired;
  if (expired.accounts == limit) expired.last_account_id = accounts.back();
  const auto rows = ctx.db.all<ExpiredLot>(sql::lots_expired, db::arg("after", after_account_id),
                                           db::arg("last", accounts.back()), db::arg("day", day));
  for (std::size_t i = 0; i < rows.size();) {
    std::vector<Lot> lots;
    const auto account_id = rows[i].account_id;
    for (; i < rows.size() && rows[i].account_id == account_id; ++i)
      lots.push_back({rows[i].expires_on, rows[i].remaining});
    expire_account(ctx, day, account_id, lots, expired);
  }
  return expired;
}

namespace {

Root close_one(Ctx& ctx, Day day) {
  crypto::merkle::Builder builder;
  const std::int64_t first = first_id_at(start_of(day)), end = first_id_at(start_of(add_days(day, 1)));
  ctx.db.each<Bytes>(
      sql::digests_between, [&](const Bytes& digest) { builder.add(crypto::merkle::leaf(digest.value)); },
      db::arg("first", first), db::arg("end", end));
  const crypto::Digest digest = builder.root();
  Root made{day, {std::string(view_of(digest).value)}, static_cast<std::int64_t>(builder.leaf_count())};
  ctx.db.run(sql::root_add, made);
  return made;
}

// The first day that is not closed; nothing when there is no transfer yet.
std::optional<Day> first_open_day(Ctx& ctx) {
  if (const auto last = ctx.db.maybe<Day>(sql::root_last)) return add_days(*last, 1);
  const auto first = ctx.db.maybe<std::int64_t>(sql::first_transfer);
  if (!first) return {};
  return day_of(instant_of_id(*first));
}

}  // namespace

std::optional<Root> close_day(Ctx& ctx, Day day) {
  demand(day < ctx.today(), refusal::day_not_over);
  if (auto closed = ctx.db.maybe<Root>(sql::root_one, db::arg("day", day))) return closed;
  std::optional<Root> made;
  for (auto open = first_open_day(ctx); open && *open <= day; open = add_days(*open, 1))
    made = close_one(ctx, *open);
  return made;
}

std::int64_t close_days(Ctx& ctx, std::int64_t limit) {
  std::int64_t closed = 0;
  for (auto open = first_open_day(ctx); open && *open < ctx.today() && closed < limit;
       open = add_days(*open, 1), ++closed)
    close_one(ctx, *open);
  return closed;
}

}  // namespace linli::ledger
