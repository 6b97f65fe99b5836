// Firing: inside of this engine.
#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

#include "engines/workflow/deadline.hpp"

namespace linli::workflow {

// What the timer is for happens now, in this transaction, unless it has happened already.
void fire(Ctx& ctx, const TimerRow& timer);

// What the item should have seen by now happens first: nobody escapes a deadline by being quicker than the
// clock's thread.
void catch_up(Ctx& ctx, Id<WorkflowItem> item_id);

class Timers {
 public:
  explicit Timers(App& app) : app_(app) {}
  ~Timers() { stop(); }

  void start();
  void stop();
  std::int64_t fire_due();

 private:
  bool nothing_due();
  std::int64_t fire_batch();
  void fire_alone(const TimerRow& timer);

  App& app_;
  std::mutex firing_;  // one batch at a time: `fire_due` may be called beside the thread
  std::mutex mutex_;
  std::condition_variable changed_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace linli::workflow
