// What becomes of SQLite's log while it is written.
#include <chrono>
#include <filesystem>
#include <thread>

#include <gtest/gtest.h>

#include "platform/db/connection.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::db {
namespace {

constexpr Query rewrite_query{"test.rewrite", "UPDATE page SET content = randomblob(3900)", "", {}};

// Every commit writes a thousand pages.
class Folding : public testing::Test {
 protected:
  Folding() : writer_(open_sqlite(file(), true)) {
    writer_->script(
        "CREATE TABLE page (id INTEGER PRIMARY KEY, content BLOB);"
        "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 1000) "
        "INSERT INTO page SELECT n, randomblob(3900) FROM number");
  }
  void write() { writer_->run(rewrite_query, {}); }
  std::string file() const { return (dir_.path() / "store.db").string(); }
  std::uintmax_t folded_bytes() const { return std::filesystem::file_size(file()); }
  std::uintmax_t log_bytes() const { return std::filesystem::file_size(file() + "-wal"); }

 private:
  testkit::TempDir dir_;
  std::unique_ptr<Connection> writer_;
};

constexpr std::uintmax_t thousand_pages = 1000 * 4096;

TEST_F(Folding, goes_on_beside_the_writer) {
  for (int i = 0; i < 9; ++i) write();
  // The writer itself would do nothing before 24,000 pages, and nothing at all without a commit.
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
  while (folded_bytes() < thousand_pages && std::chrono::steady_clock::now() < end)
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  EXPECT_GE(folded_bytes(), thousand_pages);
}

TEST_F(Folding, keeps_the_log_short_however_much_is_written) {
  for (int i = 0; i < 70; ++i) write();
  EXPECT_LT(log_bytes(), 52 * thousand_pages);
}

}  // namespace
}  // namespace linli::db
