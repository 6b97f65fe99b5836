// The kinds, the schedules and the threads: inside of this folder.
#pragma once

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

#include "platform/jobs/jobs.hpp"

namespace linli::jobs {

inline constexpr std::int64_t lease_ms = 3 * minute_ms;

struct Kind {
  Function function;
  Retry retry;
};

struct Repeated {
  std::string name;
  std::string kind;
  Schedule schedule;
  Instant last;  // the newest time for which a job was queued by this process
};

struct Claimed {
  std::int64_t id = 0;
  std::string kind;
  std::string payload;
  std::int32_t attempts = 0;
};
BOOST_DESCRIBE_STRUCT(Claimed, (), (id, kind, payload, attempts))

struct Jobs::State {
  explicit State(App& app) : app(app) {}

  App& app;
  std::map<std::string, Kind, std::less<>> kinds;

  std::mutex mutex;
  std::condition_variable changed;
  std::vector<Repeated> repeated;
  std::map<std::int64_t, std::int32_t> running;  // job -> attempt
  std::uint64_t wakes = 0;
  std::atomic<bool> stopping{false};
  std::vector<std::thread> threads;

  void wake();
  // Queues what the schedules say is due.
  void queue_repeated();
  // Claims one job and runs it; false when nothing is due.
  bool run_one();
  void renew_leases();

 private:
  std::optional<Claimed> claim();
  void run(const Claimed& job);
  void settle(const Claimed& job, const db::Query& query, std::string_view error, Instant due);
  void failed(const Claimed& job, const Kind* kind, const std::string& error, bool may_retry);
};

// The newest time at or before `now` at which a schedule is due.
Instant newest_due(const Schedule& schedule, Instant now);

// How long to wait after attempt number `attempt`.
std::int64_t wait_after(const Retry& retry, int attempt);

}  // namespace linli::jobs
