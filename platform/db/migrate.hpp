// The schema's steps. Written once in PostgreSQL's spelling; for SQLite type words are mapped and tables made
// STRICT.
#pragma once

#include <string>
#include <string_view>

#include "platform/db/connection.hpp"

namespace linli::db {

// Applies a migration unless the store has it. Throws Broken when an applied one was edited since.
void apply(Connection& connection, const Migration& migration);

// BIGINT -> INTEGER, BYTEA -> BLOB, BOOLEAN -> INTEGER, DOUBLE PRECISION -> REAL; tables STRICT, and WITHOUT
// ROWID when the key has several columns, so that rows lie in the order of the key.
std::string for_sqlite(std::string_view text);

}  // namespace linli::db
