// A few threads for what must not run on an event loop: reports, password hashing, images, PostgreSQL's round
// trips.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace linli {

class Workers {
 public:
  explicit Workers(std::size_t threads, std::size_t queue_limit = 4096);
  ~Workers();                               // finishes what is queued
  bool submit(std::function<void()> work);  // false when the queue is full

 private:
  void loop();
  std::size_t queue_limit_;
  std::mutex mutex_;
  std::condition_variable ready_;
  std::deque<std::function<void()>> queue_;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace linli
