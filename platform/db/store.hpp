// A county's store: one SQLite file or one PostgreSQL schema behind the same two words, read and write.
//
// Writes are run one after another by one writer and committed as a group: whatever is queued, at most
// `group_limit`, with no artificial wait. A write that fails is undone alone. A write is answered only when
// its group is durable. PostgreSQL works the same way, under an advisory lock per group, so that a command
// means the same on both databases and several processes may share a schema.
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "platform/db/tx.hpp"

namespace linli::db {

// The disk is full or read-only, or the database server is away. Answered 503; nothing was changed.
class StoreUnavailable : public std::exception {
 public:
  StoreUnavailable(std::string code, std::string what) : code_(std::move(code)), what_(std::move(what)) {}
  const char* what() const noexcept override { return what_.c_str(); }
  const std::string& code() const {
    return code_;
  }  // store.disk_full, store.read_only, store.away, store.damaged

 private:
  std::string code_, what_;
};

struct StoreOptions {
  std::string address;               // path of a SQLite file, or postgres://…
  std::size_t queue_limit = 20'000;  // more waiting writes are refused store.busy
  std::size_t group_limit = 512;
  std::size_t readers = 0;  // connections for reading; 0: as needed on SQLite, 8 on PostgreSQL
};

class Writer;

class Store {
 public:
  using Work = std::function<void(Tx&)>;
  using Done = std::function<void(std::exception_ptr)>;  // null: durable

  explicit Store(StoreOptions);
  ~Store();  // finishes what is queued

  // Before the first write; see GroupWork. Returns the step's number.
  std::size_t add_group_step(GroupStep);

  // Applies what is missing, in order; each in a transaction of its own.
  void migrate(std::span<const Migration> migrations);

  // False when the queue is full. Work that is repeatable may be run again from its start before it is
  // answered, so it must leave nothing behind but what it wrote: a group of such works goes without
  // savepoints, and only when one fails after it wrote, all are run again with them.
  // `foresee` runs before the first work of the group and may call Tx::foresee, nothing else.
  enum class Repeatable { no, yes };
  bool submit(Work, Done, Repeatable = Repeatable::no, Work foresee = {});
  void write(const Work&, Repeatable = Repeatable::no);  // waits; throws what the work threw
  void read(const Work&);                                // a consistent snapshot, on the calling thread

  template <class F>
  auto write_result(F&& work) {
    std::optional<std::invoke_result_t<F&, Tx&>> result;
    write([&](Tx& tx) { result.emplace(work(tx)); });
    return *std::move(result);
  }
  template <class F>
  auto read_result(F&& work) {
    std::optional<std::invoke_result_t<F&, Tx&>> result;
    read([&](Tx& tx) { result.emplace(work(tx)); });
    return *std::move(result);
  }

  bool is_postgres() const { return postgres_; }
  const std::string& address() const { return options_.address; }
  std::unique_ptr<Connection> open_reader() const;
  // Prepares a query on this database; throws when it does not compile.
  void check(const Query&);

  struct Counters {
    std::uint64_t groups, writes, queue_length;
  };
  Counters counters() const;

 private:
  class Lease;
  StoreOptions options_;
  bool postgres_;
  std::unique_ptr<Writer> writer_;
  std::mutex readers_mutex_;
  std::condition_variable reader_free_;
  std::vector<std::unique_ptr<Connection>> free_readers_;
  std::size_t readers_made_ = 0;
};

bool is_postgres_address(std::string_view address);

}  // namespace linli::db
