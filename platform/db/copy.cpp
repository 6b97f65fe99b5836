#include "platform/db/copy.hpp"

#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <system_error>
#include <vector>

#include <fmt/format.h>

#include "platform/db/connection.hpp"
#include "platform/db/store.hpp"

extern char** environ;

namespace linli::db {
namespace {

// Runs a program found on the path, without a shell in between.
void run(const std::vector<std::string>& words) {
  std::vector<char*> argv;
  for (const auto& word : words) argv.push_back(const_cast<char*>(word.c_str()));
  argv.push_back(nullptr);
  pid_t child = 0;
  if (const int error = posix_spawnp(&child, argv[0], nullptr, nullptr, argv.data(), environ))
    throw std::runtime_error(
        fmt::format("{} cannot be run: {}", words[0], std::generic_category().message(error)));
  int status = 0;
  waitpid(child, &status, 0);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
    throw std::runtime_error(fmt::format("{} failed", words[0]));
}

// Throws store.damaged when a page, an index or a row of the file does not fit.
void check_integrity(Connection& connection) {
  static constexpr Query integrity{"db.integrity", "PRAGMA integrity_check(1)", "", {}};
  Cursor& cursor = connection.open(integrity, {});
  std::string found = "no answer";
  if (cursor.next()) found = std::get<std::string_view>(cursor.value(0));
  cursor.finish();
  if (found != "ok") throw StoreUnavailable("store.damaged", found);
}

std::string quoted(const std::string& text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? "''" : std::string(1, c);
  return out + "'";
}

}  // namespace

void copy_out(const std::string& address, const std::filesystem::path& file) {
  if (is_postgres_address(address))
    return run({"pg_dump", "--format=custom", "--no-owner", "--file=" + file.string(), address});
  open_sqlite(address, true)->script("VACUUM INTO " + quoted(file.string()));
}

void copy_in(const std::filesystem::path& file, const std::string& address) {
  if (is_postgres_address(address))
    return run({"pg_restore", "--no-owner", "--exit-on-error", "--single-transaction", "--dbname=" + address,
                file.string()});
  std::filesystem::copy_file(file, address);
  check_integrity(*open_sqlite(address, true));
}

bool holds_a_store(const std::string& address) {
  static constexpr Query find_table{
      "db.find_table",
      "SELECT name FROM sqlite_master WHERE name = 'migration'",
      "SELECT table_name FROM information_schema.tables WHERE table_name = 'migration'"
      " AND table_schema = current_schema()",
      {}};
  const bool postgres = is_postgres_address(address);
  if (!postgres && !std::filesystem::exists(address)) return false;
  const auto connection = postgres ? open_postgres(address) : open_sqlite(address, false);
  Cursor& cursor = connection->open(find_table, {});
  const bool found = cursor.next();
  cursor.finish();
  return found;
}

}  // namespace linli::db
