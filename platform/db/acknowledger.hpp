// Tells commands that they are done once they are durable, on a thread of its own: while one group's log is
// synced, the writer works on the next. Part of Writer.
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include "platform/db/log.hpp"

namespace linli::db {

class Acknowledger {
 public:
  using Answer = std::function<void(const std::exception_ptr& error)>;  // null: durable

  Acknowledger() : thread_([this] { loop(); }) {}
  ~Acknowledger();  // answers all that was added

  // `log` is what has to be synced first; null: nothing. Answers come in the order in which they were added.
  // Waits while too many are on their way.
  void add(std::shared_ptr<Log> log, Answer answer);

 private:
  struct Waiting {
    std::shared_ptr<Log> log;
    Answer answer;
  };
  void loop();

  std::mutex mutex_;
  std::condition_variable added_, taken_;
  std::deque<Waiting> waiting_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace linli::db
