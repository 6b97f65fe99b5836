#include "platform/db/migrate.hpp"

#include <cctype>
#include <cstdint>

#include <fmt/format.h>

#include "platform/core/refusal.hpp"

namespace linli::db {
namespace {

constexpr std::string_view params_name[] = {"name"};
constexpr std::string_view params_add[] = {"name", "digest"};
constexpr Query find_migration{"db.find_migration", "SELECT digest FROM migration WHERE name = ?1",
                               "SELECT digest FROM migration WHERE name = $1", params_name};
constexpr Query add_migration{"db.add_migration", "INSERT INTO migration (name, digest) VALUES (?1, ?2)",
                              "INSERT INTO migration (name, digest) VALUES ($1, $2)", params_add};

// FNV-1a: enough to notice an edited file.
std::string digest_of(std::string_view text) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const unsigned char c : text) hash = (hash ^ c) * 1099511628211ULL;
  return fmt::format("{:016x}", hash);
}

std::string without_comments(std::string_view text) {
  std::string out;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\'') quoted = !quoted;
    if (!quoted && text.substr(i, 2) == "--") {
      while (i < text.size() && text[i] != '\n') ++i;
    }
    if (i < text.size()) out += text[i];
  }
  return out;
}

void replace_word(std::string& text, std::string_view word, std::string_view with) {
  const auto is_word = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; };
  for (std::size_t at = 0; (at = text.find(word, at)) != std::string::npos;) {
    const bool whole = (at == 0 || !is_word(text[at - 1])) &&
                       (at + word.size() == text.size() || !is_word(text[at + word.size()]));
    if (whole) text.replace(at, word.size(), with);
    at += whole ? with.size() : word.size();
  }
}

}  // namespace

std::string for_sqlite(std::string_view source) {
  std::string text = without_comments(source);
  replace_word(text, "BIGINT", "INTEGER");
  replace_word(text, "BYTEA", "BLOB");
  replace_word(text, "BOOLEAN", "INTEGER");
  replace_word(text, "DOUBLE PRECISION", "REAL");
  std::string out;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = std::min(text.find(';', from), text.size());
    std::string statement = text.substr(from, end - from);
    from = end + 1;
    if (statement.find_first_not_of(" \t\r\n") == std::string::npos) continue;
    if (statement.find("CREATE TABLE") != std::string::npos) {
      statement += " STRICT";
      if (statement.find("PRIMARY KEY (") != std::string::npos) statement += ", WITHOUT ROWID";
    }
    out += statement + ";";
  }
  return out;
}

void apply(Connection& connection, const Migration& migration) {
  const std::string digest = digest_of(migration.text);
  connection.script(
      connection.is_postgres()
          ? "CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, digest TEXT NOT NULL)"
          : "CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, digest TEXT NOT NULL) STRICT");
  const Value name[] = {migration.name};
  Cursor& cursor = connection.open(find_migration, name);
  if (cursor.next()) {
    const bool same = std::get<std::string_view>(cursor.value(0)) == digest;
    cursor.finish();
    ensure(same, fmt::format("migration {} was edited after it was applied", migration.name));
    return;
  }
  cursor.finish();
  connection.script(connection.is_postgres() ? std::string(migration.text) : for_sqlite(migration.text));
  const Value values[] = {migration.name, std::string_view{digest}};
  connection.run(add_migration, values);
}

}  // namespace linli::db
