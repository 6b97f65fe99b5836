#include "engines/ledger/ledger.hpp"

#include "engines/ledger/book.hpp"
#include "engines/ledger/ledger.sql.hpp"
#include "platform/command/list.hpp"
#include "platform/crypto/encoding.hpp"

namespace linli::ledger {
namespace {

struct RootLine {
  Day day;
  std::string root;  // hexadecimal
  std::int64_t transfers = 0;
};
BOOST_DESCRIBE_STRUCT(RootLine, (), (day, root, transfers))

List<RootLine> roots(Ctx& ctx, const Page& page) {
  const std::int64_t limit = rows_to_fetch(ctx, page), before = before_number(page);
  std::vector<RootLine> lines;
  for (const Root& root : ctx.db.all<Root>(sql::roots, db::arg("before", before), db::arg("limit", limit)))
    lines.push_back({root.day, crypto::hex(crypto::bytes_of(root.root.value)), root.transfers});
  return paged(std::move(lines), limit, [](const RootLine& line) { return std::to_string(line.day.number); });
}

void declare(App& app) {
  app.make<Book>(app.store());
  app.routes.get("/ledger/roots", linli::can::anyone, roots, "The daily Merkle roots of the ledger");
}

}  // namespace

Module module() { return {"ledger", sql::migrations, sql::all, {}, declare}; }

}  // namespace linli::ledger
