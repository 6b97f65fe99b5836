// The limit that credits are measured against: the bare transaction of a points bank in SQLite, in groups,
// with the settings of the store's writer. Nobody is asked who he is, nothing is checked, counted or chained.
//
// The files stay: a disk that is told of freed blocks is busy for seconds, which whoever is measured next
// would pay for.
//
//   build/bench_raw --dir DIR --accounts 100000 --group 64 --seconds 2
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <random>
#include <stdexcept>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <sqlite3.h>

namespace {

class Bank {
 public:
  Bank(const std::filesystem::path& dir, std::int64_t accounts) : dir_(dir), accounts_(accounts) {
    std::filesystem::remove_all(dir_);
    std::filesystem::create_directories(dir_);
    sqlite3_open((dir_ / "raw.db").c_str(), &db_);
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8000; PRAGMA "
        "cache_size = -262144;"
        "PRAGMA mmap_size = 17179869184;"
        "CREATE TABLE account (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, posted INTEGER NOT NULL) STRICT;"
        "CREATE TABLE transfer (id INTEGER PRIMARY KEY, debit INTEGER NOT NULL, credit INTEGER NOT NULL, "
        "amount INTEGER NOT NULL,"
        " kind TEXT NOT NULL, on_day INTEGER NOT NULL, at INTEGER NOT NULL, memo TEXT NOT NULL) STRICT;"
        "CREATE TABLE request (key BLOB PRIMARY KEY, transfer_id INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
        "BEGIN");
    sqlite3_stmt* add = prepare("INSERT INTO account VALUES (?1, 'member', 0)");
    for (std::int64_t id = 0; id <= accounts_; ++id) {
      sqlite3_bind_int64(add, 1, id);
      step(add);
    }
    sqlite3_finalize(add);
    run("COMMIT");
    begin_ = prepare("BEGIN IMMEDIATE");
    commit_ = prepare("COMMIT");
    key_ = prepare("INSERT INTO request VALUES (?1, ?2)");
    transfer_ = prepare("INSERT INTO transfer VALUES (?1, 0, ?2, 3, 'credit', 20260105, ?1, '')");
    change_ = prepare("UPDATE account SET posted = posted + ?2 WHERE id = ?1");
  }
  ~Bank() {
    for (auto* statement : {begin_, commit_, key_, transfer_, change_}) sqlite3_finalize(statement);
    sqlite3_close(db_);
  }

  void group(std::int64_t size) {
    step(begin_);
    for (std::int64_t i = 0; i < size; ++i) credit();
    step(commit_);
  }

 private:
  // Two balances, one transfer, one key: all of them appended or found by primary key.
  void credit() {
    const auto account = static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(accounts_)) + 1;
    ++last_;
    unsigned char key[16];
    for (int i = 0; i < 8; ++i) key[i] = static_cast<unsigned char>(last_ >> (56 - 8 * i));
    const std::uint64_t noise = random_();
    for (int i = 0; i < 8; ++i) key[8 + i] = static_cast<unsigned char>(noise >> (8 * i));
    sqlite3_bind_blob(key_, 1, key, sizeof key, SQLITE_STATIC);
    sqlite3_bind_int64(key_, 2, last_);
    step(key_);
    sqlite3_bind_int64(transfer_, 1, last_);
    sqlite3_bind_int64(transfer_, 2, account);
    step(transfer_);
    change(0, -3);
    change(account, 3);
  }
  void change(std::int64_t account, std::int64_t amount) {
    sqlite3_bind_int64(change_, 1, account);
    sqlite3_bind_int64(change_, 2, amount);
    step(change_);
  }
  void run(const char* sql) {
    if (sqlite3_exec(db_, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
      throw std::runtime_error(sqlite3_errmsg(db_));
  }
  sqlite3_stmt* prepare(const char* sql) {
    sqlite3_stmt* made = nullptr;
    if (sqlite3_prepare_v2(db_, sql, -1, &made, nullptr) != SQLITE_OK)
      throw std::runtime_error(sqlite3_errmsg(db_));
    return made;
  }
  void step(sqlite3_stmt* statement) {
    if (sqlite3_step(statement) != SQLITE_DONE) throw std::runtime_error(sqlite3_errmsg(db_));
    sqlite3_reset(statement);
  }

  std::filesystem::path dir_;
  std::int64_t accounts_, last_ = 0;
  sqlite3* db_ = nullptr;
  sqlite3_stmt *begin_ = nullptr, *commit_ = nullptr, *key_ = nullptr, *transfer_ = nullptr,
               *change_ = nullptr;
  std::mt19937_64 random_{1};
};

}  // namespace

int main(int argc, char** argv) {
  std::string dir;
  std::int64_t accounts = 100'000, group = 64;
  double seconds = 2;
  CLI::App cli{"Bare grouped credits in SQLite."};
  cli.add_option("--dir", dir)->required();
  cli.add_option("--accounts", accounts);
  cli.add_option("--group", group);
  cli.add_option("--seconds", seconds);
  CLI11_PARSE(cli, argc, argv);
  using Clock = std::chrono::steady_clock;
  Bank bank(dir, accounts);
  for (int i = 0; i < 20; ++i) bank.group(group);
  const auto start = Clock::now();
  std::int64_t done = 0;
  std::chrono::duration<double> took{};
  while (took.count() < seconds) {
    bank.group(group);
    done += group;
    took = Clock::now() - start;
  }
  fmt::print(R"({{"per_s":{:.1f},"group":{}}})"
             "\n",
             static_cast<double>(done) / took.count(), group);
}
