// A store as one file and back again, while others use it.
#pragma once

#include <filesystem>
#include <string>

namespace linli::db {

// Writes a consistent copy of the store at `address` to `file`, which must not exist: of SQLite a compacted
// database, of PostgreSQL what pg_dump makes of the schema (its program has to be installed).
void copy_out(const std::string& address, const std::filesystem::path& file);

// Fills an empty store from such a copy. Throws StoreUnavailable or std::runtime_error, and then nothing is
// to be used.
void copy_in(const std::filesystem::path& file, const std::string& address);

// Whether something was ever migrated there.
bool holds_a_store(const std::string& address);

}  // namespace linli::db
