#include <algorithm>

#include "engines/ledger/book.hpp"
#include "engines/ledger/ledger.sql.hpp"

namespace linli::ledger {
namespace {

struct Start {
  std::optional<Id<Transfer>> transfer_id;
};
BOOST_DESCRIBE_STRUCT(Start, (), (transfer_id))

// A line and where the chain goes on.
struct Link : StatementLine {
  std::optional<Id<Transfer>> previous_id;
};
BOOST_DESCRIBE_STRUCT(Link, (StatementLine), (previous_id))

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
  auto next = start.transfer_id;
  while (next && std::ssize(lines) < limit) {
    const auto from = *next;
    const std::int64_t left = limit - std::ssize(lines);
    next.reset();
    ctx.db.each<Link>(
        sql::statement,
        [&](Link& link) {
          next = link.previous_id;
          lines.push_back(std::move(link));
        },
        db::arg("account_id", account_id), db::arg("start", from), db::arg("limit", left));
  }
  return lines;
}

}  // namespace linli::ledger
