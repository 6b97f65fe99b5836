// A statement's lines, each with its reason: inside of this module.
#pragma once

#include "modules/points/book.hpp"

namespace linli::points {

// Turns the ledger's lines into what a reader understands: rule, deed, certifier, unit and a pending appeal.
std::vector<Line> lines_with_reasons(Ctx& ctx, const std::vector<ledger::StatementLine>& lines);

// The lines of an account that were made in a span of transfers, newest first.
std::vector<Line> lines_of_span(Ctx& ctx, Id<LedgerAccount> account_id, std::int64_t from_id,
                                std::int64_t to_id);

// The name of an account; nothing for the program itself and for accounts that are no more.
std::optional<std::string> account_name(Ctx& ctx, Id<Account> account_id);

}  // namespace linli::points
