// The one that writes: a thread, a bounded queue and group commit. Part of Store.
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "platform/db/store.hpp"

namespace linli::db {

class Writer {
 public:
  Writer(const StoreOptions& options, bool postgres);
  ~Writer();

  bool submit(Store::Work, Store::Done);
  std::size_t add_step(GroupStep step);
  void after_each_group(std::function<void()> step) { after_group_ = std::move(step); }
  Store::Counters counters() const;

 private:
  struct Item {
    Store::Work work;
    Store::Done done;
  };
  struct Outcome {
    Store::Done done;
    std::exception_ptr error;
    std::vector<std::function<void()>> after_commit;
  };

  void loop();
  void run_group(std::vector<Item>& items);
  // Runs one item inside the open transaction. False when the transaction itself is gone.
  bool run_item(Item&, Outcome&, Group&);
  void connect();
  void begin();
  void answer(Outcome&, const std::exception_ptr& error);

  const StoreOptions& options_;
  const bool postgres_;
  std::unique_ptr<Connection> connection_;
  std::vector<GroupStep> steps_;
  std::function<void()> after_group_;
  mutable std::mutex mutex_;
  std::condition_variable ready_;
  std::deque<Item> queue_;
  bool stopping_ = false;
  std::atomic<std::uint64_t> groups_{0}, writes_{0};
  std::thread thread_;
};

}  // namespace linli::db
