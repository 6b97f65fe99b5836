// What SQLite commits through the gathered log is in its files, whole, when the commit has returned.
#include "platform/db/log_file.hpp"

#include <atomic>
#include <filesystem>
#include <string>
#include <unistd.h>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <sqlite3.h>

#include "platform/testkit/test_app.hpp"

namespace linli::db {
namespace {

namespace fs = std::filesystem;

class Database {
 public:
  explicit Database(const fs::path& path, const char* files = nullptr) {
    EXPECT_EQ(sqlite3_open_v2(path.c_str(), &handle_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, files),
              SQLITE_OK);
  }
  ~Database() { sqlite3_close(handle_); }
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  void run(const std::string& sql) {
    EXPECT_EQ(sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK)
        << sql << ": " << sqlite3_errmsg(handle_);
  }
  // The first column of all rows, one after another.
  std::string ask(const std::string& sql) {
    std::string rows;
    const auto add = [](void* to, int, char** values, char**) {
      *static_cast<std::string*>(to) += std::string(values[0] ? values[0] : "null") + ' ';
      return 0;
    };
    EXPECT_EQ(sqlite3_exec(handle_, sql.c_str(), add, &rows, nullptr), SQLITE_OK) << sqlite3_errmsg(handle_);
    return rows;
  }

 private:
  sqlite3* handle_ = nullptr;
};

constexpr const char* sums =
    "SELECT COUNT(*) FROM t UNION ALL SELECT COALESCE(SUM(id * length(text)), 0) FROM t";

// A cache of few pages makes SQLite write pages before the commit, and some of them twice.
class GatheredLog : public testing::Test {
 protected:
  GatheredLog() {
    writer_.run(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = 8; PRAGMA "
        "wal_autocheckpoint = 60;"
        "CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
  }
  static std::string add(int rows) {
    return "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
           std::to_string(rows) + ") INSERT INTO t (text) SELECT hex(randomblob(300)) FROM n";
  }
  // What somebody finds who comes after a power cut that spared what was written.
  std::string found_afterwards() {
    const fs::path copy = folder_.path() / "copy.db";
    fs::remove(copy.string() + "-shm");
    for (const char* end : {"", "-wal"})
      fs::copy_file(path_.string() + end, copy.string() + end, fs::copy_options::overwrite_existing);
    Database database(copy);
    EXPECT_EQ(database.ask("PRAGMA integrity_check"), "ok ");
    return database.ask(sums);
  }

  testkit::TestApp test_{std::span<const Module>{}};  // SQLite is set up as for a store
  testkit::TempDir folder_;
  fs::path path_ = folder_.path() / "t.db";
  Database writer_{path_, files_with_gathered_log()};
};

TEST_F(GatheredLog, holds_what_was_committed_for_others_and_for_whoever_comes_later) {
  Database reader(path_);
  for (const int rows : {1, 10, 500, 3, 2000}) {
    writer_.run(add(rows));
    EXPECT_EQ(reader.ask(sums), writer_.ask(sums));
    EXPECT_EQ(found_afterwards(), writer_.ask(sums));
  }
}

TEST_F(GatheredLog, shows_nothing_of_what_was_taken_back) {
  writer_.run(add(100));
  const std::string before = writer_.ask(sums);
  writer_.run("BEGIN");
  writer_.run(add(2000));
  EXPECT_EQ(found_afterwards(), before);
  writer_.run("ROLLBACK");
  EXPECT_EQ(writer_.ask(sums), before);
  writer_.run(add(1));
  EXPECT_EQ(found_afterwards(), writer_.ask(sums));
}

// Counts how often SQLite's own files write.
class Writes {
 public:
  Writes() {
    for (const char* name : {"pwrite", "pwrite64"})
      if (files_->xGetSystemCall(files_, name)) replace(name, reinterpret_cast<sqlite3_syscall_ptr>(&write));
  }
  ~Writes() {
    for (const char* name : {"pwrite", "pwrite64"}) replace(name, nullptr);
  }
  Writes(const Writes&) = delete;
  Writes& operator=(const Writes&) = delete;
  int counted() const { return count_; }

 private:
  static ssize_t write(int file, const void* from, std::size_t size, off_t at) {
    ++count_;
    return ::pwrite(file, from, size, at);
  }
  void replace(const char* name, sqlite3_syscall_ptr call) { files_->xSetSystemCall(files_, name, call); }

  static inline std::atomic<int> count_{0};
  sqlite3_vfs* files_ = sqlite3_vfs_find(nullptr);
};

TEST_F(GatheredLog, writes_a_commit_of_many_pages_with_few_calls) {
  writer_.run("PRAGMA cache_size = 1000; PRAGMA wal_autocheckpoint = 0");
  const Writes writes;
  writer_.run(add(500));  // some 80 pages, which are 160 writes of SQLite
  EXPECT_GE(writes.counted(), 1);
  EXPECT_LE(writes.counted(), 12);
}

// Adding, changing, taking away, taking back in part and as a whole, with the log folded back now and then.
RC_GTEST_FIXTURE_PROP(GatheredLog, stays_whole_whatever_is_written, ()) {
  const auto steps = *rc::gen::resize(12, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 7)));
  Database reader(path_);
  for (const int step : steps) {
    switch (step) {
      case 0:
        writer_.run(add(*rc::gen::inRange(1, 20)));
        break;
      case 1:
        writer_.run(add(*rc::gen::inRange(100, 600)));
        break;
      case 2:
        writer_.run("UPDATE t SET text = hex(randomblob(200)) WHERE id % 7 = 3");
        break;
      case 3:
        writer_.run("DELETE FROM t WHERE id % 11 = 5");
        break;
      case 4:
        writer_.run("BEGIN; SAVEPOINT s");
        writer_.run(add(200));
        writer_.run("ROLLBACK TO s; UPDATE t SET text = 'changed' WHERE id % 5 = 1; COMMIT");
        break;
      case 5:
        writer_.run("BEGIN");
        writer_.run(add(300));
        writer_.run("ROLLBACK");
        break;
      default:
        writer_.run("PRAGMA wal_checkpoint(RESTART)");
    }
    const std::string now = writer_.ask(sums);
    RC_ASSERT(reader.ask(sums) == now);
    RC_ASSERT(found_afterwards() == now);
  }
}

}  // namespace
}  // namespace linli::db
