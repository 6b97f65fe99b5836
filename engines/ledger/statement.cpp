#include <algorithm>

#include "engines/ledger/book.hpp"
#include "engines/ledger/ledger.sql.hpp"

namespace linli::ledger {
namespace {

struct Start {
  std::optional<Id<Transfer>> transfer_id;
};
BOOST_DESCRIBE_STRUCT(Start, (), (transfer_id))

}  // namespace

std::vector<StatementLine> statement(Ctx& ctx, Id<LedgerAccount> account_id, std::optional<Id<Transfer>> before,
                                     std::int64_t limit) {
  if (limit < 1) return {};
  const Start start =
      before ? ctx.db.one<Start>(sql::statement_before, refusal::transfer_not_found, db::arg("account_id", account_id),
                                 db::arg("transfer_id", *before))
             : ctx.db.one<Start>(sql::statement_start, refusal::account_not_found, db::arg("account_id", account_id));
  if (!start.transfer_id) return {};
  auto lines = ctx.db.all<StatementLine>(sql::statement, db::arg("account_id", account_id),
                                         db::arg("start", *start.transfer_id), db::arg("limit", limit));
  // A chain runs from newer transfers to older ones, and their ids with it.
  std::sort(lines.begin(), lines.end(),
            [](const StatementLine& a, const StatementLine& b) { return a.transfer_id > b.transfer_id; });
  return lines;
}

}  // namespace linli::ledger
