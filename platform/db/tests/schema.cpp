#include <fstream>

#include <gtest/gtest.h>

#include "platform/core/refusal.hpp"
#include "platform/db/copy.hpp"
#include "platform/db/migrate.hpp"
#include "platform/db/store.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::db {
namespace {

TEST(for_sqlite, maps_types_and_makes_tables_strict) {
  const auto text = for_sqlite(
      "-- a comment; with a semicolon\nCREATE TABLE a (id BIGINT PRIMARY KEY, t TEXT DEFAULT '--', b BYTEA, "
      "y BOOLEAN, d DOUBLE PRECISION);\n"
      "CREATE TABLE a_b (a BIGINT, BIGINT_x BIGINT, PRIMARY KEY (a, BIGINT_x));\nCREATE INDEX i ON a (b);\n");
  EXPECT_EQ(
      text,
      "\nCREATE TABLE a (id INTEGER PRIMARY KEY, t TEXT DEFAULT '--', b BLOB, y INTEGER, d REAL) STRICT;"
      "\nCREATE TABLE a_b (a INTEGER, BIGINT_x INTEGER, PRIMARY KEY (a, BIGINT_x)) STRICT, WITHOUT ROWID;"
      "\nCREATE INDEX i ON a (b);");
}

TEST(migration, is_applied_once_and_never_edited) {
  const testkit::TempDir dir;
  const std::string address = dir.path() / "store.db";
  const Migration first[] = {{"x/0001", "CREATE TABLE x (id BIGINT PRIMARY KEY);"}};
  const Migration both[] = {first[0], {"x/0002", "ALTER TABLE x ADD COLUMN name TEXT;"}};
  const Migration edited[] = {{"x/0001", "CREATE TABLE x (id BIGINT PRIMARY KEY, b BIGINT);"}};
  {
    Store store({.address = address});
    store.migrate(first);
    store.migrate(both);
    EXPECT_THROW(store.migrate(edited), Broken);
  }
  Store store({.address = address});
  store.migrate(both);
  constexpr Query named{"t.named", "SELECT name FROM x", "", {}};
  store.check(named);
}

TEST(migration, that_fails_leaves_nothing) {
  const testkit::TempDir dir;
  Store store({.address = dir.path() / "store.db"});
  const Migration bad[] = {
      {"x/0001", "CREATE TABLE x (id BIGINT PRIMARY KEY); CREATE TABLE x (id BIGINT PRIMARY KEY);"}};
  EXPECT_THROW(store.migrate(bad), std::exception);
  const Migration good[] = {{"x/0001", "CREATE TABLE x (id BIGINT PRIMARY KEY);"}};
  store.migrate(good);
}

TEST(copy, is_the_same_store_again) {
  const testkit::TempDir dir;
  constexpr Query add{"t.add", "INSERT INTO x (id) VALUES (7)", "", {}};
  constexpr Query ids{"t.ids", "SELECT id FROM x", "", {}};
  const Migration migrations[] = {{"x/0001", "CREATE TABLE x (id BIGINT PRIMARY KEY);"}};
  Store store({.address = dir.path() / "store.db"});
  store.migrate(migrations);
  store.write([&](Tx& tx) { tx.run(add); });
  copy_out(store.address(), dir.path() / "copy");
  EXPECT_THROW(copy_out(store.address(), dir.path() / "copy"), std::exception);
  copy_in(dir.path() / "copy", dir.path() / "again.db");
  Store again({.address = dir.path() / "again.db"});
  EXPECT_EQ(again.read_result([&](Tx& tx) { return tx.all<std::int64_t>(ids); }),
            std::vector<std::int64_t>{7});
}

TEST(copy, that_is_damaged_is_not_taken) {
  const testkit::TempDir dir;
  const auto path = dir.path() / "store.db";
  const Migration migrations[] = {
      {"x/0001", "CREATE TABLE x (id BIGINT PRIMARY KEY, t TEXT NOT NULL); CREATE INDEX x_t ON x (t);"}};
  constexpr Query fill{"t.fill",
                       "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                       "INSERT INTO x SELECT i, 'text ' || i FROM n",
                       "",
                       {}};
  {
    Store store({.address = path});
    store.migrate(migrations);
    store.write([&](Tx& tx) { tx.run(fill); });
  }
  copy_out(path, dir.path() / "copy");
  const auto size = std::filesystem::file_size(dir.path() / "copy");
  {
    std::fstream file(dir.path() / "copy", std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(static_cast<std::streamoff>(size / 4096 / 2 * 4096));
    file << std::string(4096, 'x');
  }
  EXPECT_THROW(copy_in(dir.path() / "copy", dir.path() / "again.db"), StoreUnavailable);
}

TEST(store, that_cannot_be_opened_says_where) {
  try {
    Store store({.address = "/nowhere/at/all/store.db"});
    FAIL();
  } catch (const StoreUnavailable& away) {
    EXPECT_NE(std::string(away.what()).find("/nowhere/at/all/store.db"), std::string::npos) << away.what();
  }
}

TEST(store, that_is_no_database_is_damaged) {
  const testkit::TempDir dir;
  std::ofstream(dir.path() / "store.db") << std::string(10'000, 'x');
  try {
    Store store({.address = dir.path() / "store.db"});
    FAIL();
  } catch (const StoreUnavailable& away) {
    EXPECT_EQ(away.code(), "store.damaged") << away.what();
  }
}

}  // namespace
}  // namespace linli::db
