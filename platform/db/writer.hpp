// The one that writes: a thread, a bounded queue and group commit. Part of Store.
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "platform/db/acknowledger.hpp"
#include "platform/db/store.hpp"

namespace linli::db {

class Writer {
 public:
  Writer(const StoreOptions& options, bool postgres);
  ~Writer();

  bool submit(Store::Work, Store::Done, Store::Repeatable, Store::Work foresee);
  std::size_t add_step(GroupStep step);
  Store::Counters counters() const;

 private:
  struct Item {
    Store::Work work;
    Store::Done done;
    bool repeatable;
    Store::Work foresee;
  };
  struct Outcome {
    std::exception_ptr error;
    bool refused = false;  // the error is a refusal
    std::vector<std::function<void()>> after_commit;
  };

  void loop();
  void run_group(std::vector<Item> items);
  enum class Undo { by_savepoint, by_rolling_back };
  // Runs the items and the group's steps in a transaction and commits it. False when a failed item cannot be
  // undone alone, which happens only without savepoints: the transaction is rolled back then.
  bool run_in_transaction(std::vector<Item>& items, std::vector<Outcome>& outcomes, Undo undo);
  // Runs one item inside the open transaction. False when what it left behind is still there.
  bool run_item(Item&, Outcome&, Group&, Undo undo);
  void foresee(std::vector<Item>& items, Group&);
  static bool repeatable(const std::vector<Item>& items);
  bool all_went_well();
  void settle_quietly();
  void roll_back();
  void connect();
  void begin();
  static void answer(Item&, Outcome&, const std::exception_ptr& group_error);

  const StoreOptions& options_;
  const bool postgres_;
  std::unique_ptr<Connection> connection_;
  Memory memory_;
  std::vector<GroupStep> steps_;
  mutable std::mutex mutex_;
  std::condition_variable ready_;
  std::deque<Item> queue_;
  bool stopping_ = false;
  std::atomic<std::uint64_t> groups_{0}, writes_{0};
  Acknowledger acknowledger_;
  std::thread thread_;
};

}  // namespace linli::db
