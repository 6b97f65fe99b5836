// How near durable credits come to what SQLite itself can do, and what a balance with its last lines costs.
//
//   build/bench_ledger                                     all, at 100,000 accounts
//   LINLI_BENCH_POSTINGS=10000000 build/bench_ledger --benchmark_filter=statement
//
// `raw` is the limit: the least that any ledger would have to write (a transfer of the same columns inserted,
// a balance updated), by prepared statements on the same file system, in groups of the same size, with the
// same settings of SQLite. `credit` is ledger::post through the store's writer, one command a credit: also
// the cause, lots, digests, the chain.
#include "engines/ledger/ledger.hpp"

#include <condition_variable>
#include <cstdlib>
#include <filesystem>
#include <random>

#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <sqlite3.h>

namespace linli {
namespace {

std::int64_t number_from(const char* name, std::int64_t otherwise) {
  const char* text = std::getenv(name);
  return text ? std::atoll(text) : otherwise;
}

const std::int64_t accounts_count = number_from("LINLI_BENCH_ACCOUNTS", 100'000);

class TempStore {
 public:
  explicit TempStore(const char* name)
      : path_(std::filesystem::temp_directory_path() / fmt::format("linli_bench_{}", name)) {
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
  }
  ~TempStore() { std::filesystem::remove_all(path_); }
  std::string file() const { return (path_ / "store.db").string(); }

 private:
  std::filesystem::path path_;
};

// The limit.
class Raw {
 public:
  Raw() : dir_("raw") {
    // As our own runtime does; it must come before the first connection of the process.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite3_open(dir_.file().c_str(), &db_);
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8000; PRAGMA "
        "cache_size = -262144;"
        "PRAGMA mmap_size = 17179869184;"
        "CREATE TABLE account (id INTEGER PRIMARY KEY, posted INTEGER NOT NULL, held INTEGER NOT NULL, "
        "last_transfer_id INTEGER)"
        " STRICT;"
        "CREATE TABLE transfer (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, cause_kind TEXT NOT NULL, "
        "cause_id INTEGER NOT NULL,"
        " rule_id INTEGER, unit_id INTEGER NOT NULL, debit_account_id INTEGER NOT NULL, credit_account_id "
        "INTEGER NOT NULL,"
        " amount INTEGER NOT NULL, debit_balance_after INTEGER NOT NULL, credit_balance_after INTEGER NOT "
        "NULL,"
        " expires_on INTEGER, on_day INTEGER NOT NULL, at INTEGER NOT NULL, certified_by INTEGER, memo TEXT "
        "NOT NULL,"
        " digest BLOB NOT NULL) STRICT;"
        "BEGIN");
    sqlite3_stmt* add = prepare("INSERT INTO account VALUES (?1, 0, 0, NULL)");
    for (std::int64_t i = 1; i <= accounts_count; ++i) {
      sqlite3_bind_int64(add, 1, i);
      step(add);
    }
    sqlite3_finalize(add);
    run("COMMIT");
    insert_ = prepare(
        "INSERT INTO transfer VALUES (?1, 'credit', 'points.credit', ?1, 11, 1, 1, ?2, 3, -?1, 3, 20271231, "
        "20260105, ?1, 5, '',"
        " x'00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff')");
    update_ = prepare("UPDATE account SET posted = posted + 3, last_transfer_id = ?2 WHERE id = ?1");
  }
  ~Raw() {
    sqlite3_finalize(insert_);
    sqlite3_finalize(update_);
    sqlite3_close(db_);
  }

  void group(std::int64_t size) {
    run("BEGIN IMMEDIATE");
    for (std::int64_t i = 0; i < size; ++i) {
      const auto account =
          static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(accounts_count)) + 1;
      last_ += 1 << 10;
      sqlite3_bind_int64(insert_, 1, last_);
      sqlite3_bind_int64(insert_, 2, account);
      step(insert_);
      sqlite3_bind_int64(update_, 1, account);
      sqlite3_bind_int64(update_, 2, last_);
      step(update_);
    }
    run("COMMIT");
  }

 private:
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

  TempStore dir_;
  sqlite3* db_ = nullptr;
  sqlite3_stmt *insert_ = nullptr, *update_ = nullptr;
  std::mt19937_64 random_{1};
  std::int64_t last_ = std::int64_t{1} << 50;
};

// A ledger on a store whose groups have exactly the wanted size: that many writes are handed over while the
// writer is held up.
class County {
 public:
  explicit County(const std::string& name) : dir_(name.c_str()) {
    const char* address = std::getenv("LINLI_BENCH_POSTGRES");
    app_ = std::make_unique<App>(std::make_shared<db::Store>(db::StoreOptions{
                                     .address = address ? address : dir_.file(), .group_limit = 100'000}),
                                 system_now, AppOptions{});
    const std::vector<Module> modules{ledger::module()};
    app_->add(modules);
    for (std::int64_t first = 0; first < accounts_count; first += 10'000)
      app_->write([&](Ctx& ctx) {
        bank_ = ledger::bank(ctx);
        for (std::int64_t i = 0; i < 10'000 && first + i < accounts_count; ++i)
          accounts_.push_back(
              ledger::account_of(ctx, ledger::AccountKind::member, first + i + 1, Id<Unit>{1}));
      });
  }

  void post(Ctx& ctx, Id<LedgerAccount> account) {
    ledger::post(ctx, {.kind = ledger::TransferKind::credit,
                       .cause = ledger::Cause("points.credit", ++deeds_),
                       .debit_account_id = bank_,
                       .credit_account_id = account,
                       .amount = Points{3},
                       .rule_id = Id<Rule>{11},
                       .unit_id = Id<Unit>{1},
                       .expires_on = Day{20271231},
                       .certified_by = Id<Account>{5}});
  }

  void credit_group(std::int64_t size) {
    std::mutex mutex;
    std::condition_variable changed;
    std::int64_t waiting = 0, finished = 0;
    bool open = false;
    // The first write keeps the writer busy until all others are queued.
    app_->store().submit(
        [&](db::Tx&) {
          std::unique_lock lock(mutex);
          changed.wait(lock, [&] { return open; });
        },
        [](std::exception_ptr) {});
    for (std::int64_t i = 0; i < size; ++i) {
      ++waiting;
      app_->store().submit(
          [this](db::Tx& tx) {
            Ctx ctx{*app_, tx, app_->now(), actor_, call_, {}};
            post(ctx, any_account());
          },
          [&](std::exception_ptr error) {
            if (error) std::rethrow_exception(error);
            std::lock_guard lock(mutex);
            if (++finished == size) changed.notify_all();
          });
    }
    std::unique_lock lock(mutex);
    open = true;
    changed.notify_all();
    changed.wait(lock, [&] { return finished == waiting; });
  }

  void credit_list(std::int64_t size) {
    app_->write([&](Ctx& ctx) {
      for (std::int64_t i = 0; i < size; ++i) post(ctx, any_account());
    });
  }

  std::size_t read_statement() {
    std::size_t lines = 0;
    app_->read([&](Ctx& ctx) {
      const auto account = any_account();
      benchmark::DoNotOptimize(ledger::balance(ctx, account));
      lines = ledger::statement(ctx, account, {}, 20).size();
    });
    return lines;
  }

  std::int64_t postings() const { return deeds_; }

 private:
  Id<LedgerAccount> any_account() { return accounts_[random_() % accounts_.size()]; }

  TempStore dir_;
  std::unique_ptr<App> app_;
  Id<LedgerAccount> bank_;
  std::vector<Id<LedgerAccount>> accounts_;
  std::mt19937_64 random_{2};
  std::int64_t deeds_ = 0;
  const Actor actor_{};
  const Call call_{};
};

void per_second(benchmark::State& state, std::int64_t done) {
  state.counters["per_s"] = benchmark::Counter(static_cast<double>(done), benchmark::Counter::kIsRate);
}

// Raw and ours by turns, so that a disk that gets slower or faster meanwhile hits both.
void credit_against_raw(benchmark::State& state) {
  const std::int64_t size = state.range(0);
  Raw raw;
  County county("credit");
  using Clock = std::chrono::steady_clock;
  std::chrono::duration<double> raw_time{}, our_time{};
  std::int64_t done = 0;
  for (auto _ : state) {
    const auto start = Clock::now();
    raw.group(size);
    const auto middle = Clock::now();
    county.credit_group(size);
    const auto end = Clock::now();
    raw_time += middle - start;
    our_time += end - middle;
    done += size;
    state.SetIterationTime(std::chrono::duration<double>(end - middle).count());
  }
  state.counters["credits_per_s"] = static_cast<double>(done) / our_time.count();
  state.counters["raw_per_s"] = static_cast<double>(done) / raw_time.count();
  state.counters["ratio"] = raw_time.count() / our_time.count();
}
BENCHMARK(credit_against_raw)
    ->Arg(16)
    ->Arg(64)
    ->Arg(256)
    ->Iterations(300)
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);

void list_against_raw(benchmark::State& state) {
  const std::int64_t size = state.range(0);
  Raw raw;
  County county("list");
  using Clock = std::chrono::steady_clock;
  std::chrono::duration<double> raw_time{}, our_time{};
  std::int64_t done = 0;
  for (auto _ : state) {
    const auto start = Clock::now();
    raw.group(size);
    const auto middle = Clock::now();
    county.credit_list(size);
    const auto end = Clock::now();
    raw_time += middle - start;
    our_time += end - middle;
    done += size;
    state.SetIterationTime(std::chrono::duration<double>(end - middle).count());
  }
  state.counters["credits_per_s"] = static_cast<double>(done) / our_time.count();
  state.counters["raw_per_s"] = static_cast<double>(done) / raw_time.count();
  state.counters["ratio"] = raw_time.count() / our_time.count();
}
BENCHMARK(list_against_raw)->Arg(1000)->Iterations(50)->UseManualTime()->Unit(benchmark::kMicrosecond);

void statement(benchmark::State& state) {
  County county("statement");
  while (county.postings() < state.range(0))
    county.credit_list(std::min<std::int64_t>(20'000, state.range(0) - county.postings()));
  std::size_t lines = 0;
  for (auto _ : state) lines += county.read_statement();
  per_second(state, state.iterations());
  state.counters["lines"] =
      benchmark::Counter(static_cast<double>(lines), benchmark::Counter::kAvgIterations);
}
BENCHMARK(statement)->Arg(number_from("LINLI_BENCH_POSTINGS", 2'000'000))->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace linli

BENCHMARK_MAIN();
