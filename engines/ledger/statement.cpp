#include <algorithm>
#include <iterator>
#include <utility>

#include "engines/ledger/book.hpp"
#include "engines/ledger/ledger.sql.hpp"

namespace linli::ledger {
namespace {

struct Start {
  std::optional<Id<Transfer>> transfer_id;
};
BOOST_DESCRIBE_STRUCT(Start, (), (transfer_id))

// A transfer, which is a line of both its accounts and a link of both their chains.
struct Link : StatementLine {
  Id<LedgerAccount> debit_account_id, credit_account_id;
  Points debit_balance_after, credit_balance_after;
  std::optional<Id<Transfer>> debit_previous_id, credit_previous_id;

  // Makes it the line of one account, and tells where that one's chain goes on.
  std::optional<Id<Transfer>> see_from(Id<LedgerAccount> account_id) {
    const bool gives = debit_account_id == account_id;
    if (gives) amount = -amount;
    balance_after = gives ? debit_balance_after : credit_balance_after;
    return gives ? debit_previous_id : credit_previous_id;
  }
};
BOOST_DESCRIBE_STRUCT(Link, (),
                      (transfer_id, kind, at, on_day, amount, debit_account_id, credit_account_id,
                       debit_balance_after, credit_balance_after, debit_previous_id, credit_previous_id,
                       cause_kind, cause_id, rule_id, unit_id, expires_on, certified_by, memo, reverses_id,
                       reversed_by))

struct Unfiled {
  std::int64_t transfers = 0;
  Id<Transfer> last_transfer_id;
};
BOOST_DESCRIBE_STRUCT(Unfiled, (), (transfers, last_transfer_id))

}  // namespace

std::vector<StatementLine> statement(Ctx& ctx, Id<LedgerAccount> account_id,
                                     std::optional<Id<Transfer>> before, std::int64_t limit) {
  if (limit < 1) return {};
  const Start start =
      before ? ctx.db.one<Start>(sql::statement_before, refusal::transfer_not_found,
                                 db::arg("account_id", account_id), db::arg("transfer_id", *before))
             : ctx.db.one<Start>(sql::statement_start, refusal::account_not_found,
                                 db::arg("account_id", account_id));
  auto filed = ctx.db.all<StatementLine>(sql::lines, db::arg("account_id", account_id),
                                         db::arg("before", before.value_or(Id<Transfer>{INT64_MAX})),
                                         db::arg("limit", limit));
  const Id<Transfer> last_filed = filed.empty() ? Id<Transfer>{} : filed.front().transfer_id;
  if (start.transfer_id == last_filed) return filed;
  // What is younger is the newer part of the account's chain.
  std::vector<StatementLine> lines;
  auto next = start.transfer_id;
  while (next && *next > last_filed && std::ssize(lines) < limit) {
    const auto from = *std::exchange(next, std::nullopt);
    ctx.db.each<Link>(
        sql::chain,
        [&](Link& link) {
          next = link.see_from(account_id);
          lines.push_back(std::move(link));
        },
        db::arg("account_id", account_id), db::arg("start", from), db::arg("filed", last_filed),
        db::arg("limit", limit - std::ssize(lines)));
  }
  filed.resize(std::min(filed.size(), static_cast<std::size_t>(limit) - lines.size()));
  std::move(filed.begin(), filed.end(), std::back_inserter(lines));
  return lines;
}

std::int64_t file_lines(Ctx& ctx, std::int64_t limit) {
  const auto filed = ctx.db.maybe<Id<Transfer>>(sql::filed_last).value_or(Id<Transfer>{});
  const auto unfiled = ctx.db.only<Unfiled>(sql::unfiled, db::arg("filed", filed), db::arg("limit", limit));
  if (unfiled.transfers == 0) return 0;
  const std::int64_t lines = ctx.db.run(sql::lines_add, db::arg("filed", filed), unfiled);
  ctx.db.run(sql::filing_add, Filing{unfiled.last_transfer_id, lines});
  return unfiled.transfers;
}

}  // namespace linli::ledger
