#include "platform/db/acknowledger.hpp"

#include <utility>

namespace linli::db {
namespace {

// A disk that has come to a stop must not let the writer go on for long.
constexpr std::size_t most_waiting = 4;

}  // namespace

Acknowledger::~Acknowledger() {
  {
    std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  added_.notify_one();
  thread_.join();
}

void Acknowledger::add(std::shared_ptr<Log> log, Answer answer) {
  {
    std::unique_lock lock(mutex_);
    taken_.wait(lock, [this] { return waiting_.size() < most_waiting; });
    waiting_.push_back({std::move(log), std::move(answer)});
  }
  added_.notify_one();
}

void Acknowledger::loop() {
  for (;;) {
    std::deque<Waiting> groups;
    {
      std::unique_lock lock(mutex_);
      added_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
      if (waiting_.empty()) return;
      groups = std::exchange(waiting_, {});
    }
    taken_.notify_one();
    // One sync serves all groups that were committed before it.
    std::exception_ptr error;
    std::shared_ptr<Log> synced;
    for (const Waiting& group : groups) {
      if (group.log && group.log != synced) {
        error = nullptr;
        try {
          group.log->sync();
        } catch (...) {
          error = std::current_exception();
        }
        synced = group.log;
      }
      group.answer(group.log ? error : nullptr);
    }
  }
}

}  // namespace linli::db
