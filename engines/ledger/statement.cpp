#include <algorithm>
#include <map>

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
    other_account_id = gives ? credit_account_id : debit_account_id;
    return gives ? debit_previous_id : credit_previous_id;
  }
};
BOOST_DESCRIBE_STRUCT(Link, (),
                      (transfer_id, kind, at, on_day, amount, debit_account_id, credit_account_id,
                       debit_balance_after, credit_balance_after, debit_previous_id, credit_previous_id,
                       cause_kind, cause_id, cause_part, rule_id, unit_id, expires_on, certified_by, memo,
                       reverses_id, reversed_by))

// Transfers that take another back. Such a one stands in the chains of both accounts of the other, behind it:
// who comes from the newest line has met it before.
class Reversals {
 public:
  void meet(Link& link) {
    if (link.reverses_id) met_.emplace(*link.reverses_id, link.transfer_id);
    if (const auto found = met_.find(link.transfer_id); found != met_.end()) link.reversed_by = found->second;
  }

 private:
  std::map<Id<Transfer>, Id<Transfer>> met_;  // by what they take back
};

}  // namespace

std::vector<StatementLine> statement(Ctx& ctx, Id<LedgerAccount> account_id,
                                     std::optional<Id<Transfer>> before, std::int64_t limit) {
  if (limit < 1) return {};
  const Start start =
      before ? ctx.db.one<Start>(sql::statement_before, refusal::transfer_not_found,
                                 db::arg("account_id", account_id), db::arg("transfer_id", *before))
             : ctx.db.one<Start>(sql::statement_start, refusal::account_not_found,
                                 db::arg("account_id", account_id));
  std::vector<StatementLine> lines;
  lines.reserve(static_cast<std::size_t>(std::min<std::int64_t>(limit, 100)));
  Reversals reversals;
  auto next = start.transfer_id;
  while (next && std::ssize(lines) < limit) {
    const auto from = *next;
    const std::int64_t left = limit - std::ssize(lines);
    next.reset();
    ctx.db.each<Link>(
        before ? sql::statement : sql::statement_newest,
        [&](Link& link) {
          if (!before) reversals.meet(link);
          next = link.see_from(account_id);
          lines.push_back(std::move(link));
        },
        db::arg("account_id", account_id), db::arg("start", from), db::arg("limit", left));
  }
  return lines;
}

}  // namespace linli::ledger
