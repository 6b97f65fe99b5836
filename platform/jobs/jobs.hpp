// Work that is done later, again and again, or too long for a request: kept in the store, claimed by a lease,
// tried again after a failure.
//
//   auto& jobs = app.get<jobs::Jobs>();
//   jobs.kind("points.expire", expire);
//   jobs.every("points.expire_daily", "points.expire", jobs::daily(2, 30));
//   jobs::enqueue(ctx, "points.settle", Settle{2026}, ctx.now, "points.settle:2026");
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "platform/command/app.hpp"
#include "platform/core/json.hpp"

namespace linli::jobs {

// One attempt at a job. The function opens its own transactions (`run.app.read`, `run.app.write`) and must
// bear to be run again from the start: a crash between two of them repeats the whole.
struct JobRun {
  App& app;
  Id<Job> job_id;
  const std::string& payload;  // JSON
  int attempt;                 // 1 at the first

  template <class T>
  T payload_as() const {
    return json::decode<T>(payload);
  }
  // Shown in the console. Also the place where a long job ends early when the program stops: it throws, and
  // the job is queued again without having lost an attempt.
  void progress(std::int64_t done, std::int64_t total);
  bool stopping() const { return stop_asked.load(); }

  const std::atomic<bool>& stop_asked;
  Instant progress_kept_at{};
};

using Function = std::function<void(JobRun&)>;

// Attempt n waits first_ms * 2^(n-1), at most longest_ms. A refusal is an answer and not an outage: it is not
// tried again.
struct Retry {
  int attempts = 8;
  std::int64_t first_ms = 10 * second_ms;
  std::int64_t longest_ms = 6 * hour_ms;
};

// When a repeated job is due: each day at a local time, or every so many milliseconds.
struct Schedule {
  std::int64_t every_ms = day_ms;
  std::int64_t offset_ms = 0;  // after local midnight
};
constexpr Schedule daily(int hour, int minute = 0) { return {day_ms, hour * hour_ms + minute * minute_ms}; }
constexpr Schedule each(std::int64_t ms) { return {ms, 0}; }

class Jobs {
 public:
  explicit Jobs(App& app);
  ~Jobs();  // stops

  // In a module's `declare`.
  void kind(std::string name, Function function, Retry retry = {});
  // Missed times are made up for once, not one by one.
  void every(std::string name, std::string kind, Schedule schedule);

  // Runs what is due on threads of its own until `stop`, which waits for running functions.
  void start(unsigned threads = 2);
  void stop();

  // Runs, on this thread, everything that is due now; for tests and the command line. Returns the number of
  // attempts made.
  int run_due();

  // Looks for work now instead of within a second.
  void wake();

 private:
  friend Id<Job> enqueue(Ctx&, std::string_view, std::string, Instant, std::string_view);
  struct State;
  std::shared_ptr<State> state_;
};

// Queues a job in this transaction, due at `due` or at once. `unique_key` names the piece of work: a second
// job with the same key is not made, and the first one's id is returned, for as long as it is remembered (90
// days after it was done).
Id<Job> enqueue(Ctx& ctx, std::string_view kind, std::string payload_json = "{}", Instant due = {},
                std::string_view unique_key = {});

template <shape::Described T>
Id<Job> enqueue(Ctx& ctx, std::string_view kind, const T& payload, Instant due = {},
                std::string_view unique_key = {}) {
  return enqueue(ctx, kind, json::encode(payload), due, unique_key);
}

inline int run_due(App& app) { return app.get<Jobs>().run_due(); }

namespace can {
inline constexpr Permission see{"job.see"};
inline constexpr Permission retry{"job.retry"};
}  // namespace can

Module module();

}  // namespace linli::jobs
