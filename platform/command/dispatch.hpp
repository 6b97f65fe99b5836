// From a request to an answer. Everything that all commands share happens here, once: finding the route,
// decoding, who is there, may he, repeated keys, cross-site defence, the audit line, errors.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "platform/command/app.hpp"
#include "platform/command/idempotency.hpp"
#include "platform/command/match.hpp"
#include "platform/command/workers.hpp"
#include "platform/http/server.hpp"

namespace linli {

inline constexpr std::string_view api_prefix = "/api/v1";

// One answered request, for the access log.
struct AccessLine {
  std::string_view request_id, method, path;  // the path without its query, which may hold a name
  std::string_view operation;                 // empty when no route was found
  Id<Account> account_id;                     // 0: anonymous
  int status = 0;
  std::int64_t duration_us = 0;
};

struct DispatchOptions {
  std::size_t workers = 4;
  // Costly procedures (checking a password takes a core tens of milliseconds) have threads of their own, half
  // as many, so that whoever tries many takes none from other requests. More than wait are refused too_many.
  std::size_t costly_waiting = 200;
  double requests_per_second_per_account = 0;  // token bucket, burst 4x; 0: no limit
  // Keys the digests of requests that are remembered under an Idempotency-Key: at most 64 bytes.
  std::string idempotency_secret = {};
  // Makes the file of an exportable list.
  std::function<http::Response(RawCall&, const Route&)> exporter;
  // Called for every answer, on the thread that answers: must not wait.
  std::function<void(const AccessLine&)> log_access = {};
};

class Dispatcher {
 public:
  // Call after every module has declared itself: the routes are read once.
  Dispatcher(App& app, DispatchOptions options);

  // For the server: what to read of a request whose head is known.
  http::BodyPlan plan(const http::Head& head) const;
  // Answers exactly once, now or later, on any thread.
  void handle(http::Request&& request, http::Reply reply);
  // For tests and the command line: waits for the answer.
  http::Response call(http::Request request);

  static bool is_api(std::string_view path) { return path.starts_with(api_prefix); }

  struct Counters {
    std::uint64_t requests = 0, refused = 0, failed = 0;
  };
  Counters counters() const;

 private:
  struct Job;
  void run_in_transaction(const std::shared_ptr<Job>& job);
  db::Store::Work foresight_of(const std::shared_ptr<Job>& job);
  void run_on_worker(const std::shared_ptr<Job>& job);
  void command(Job& job, db::Tx& tx);
  std::optional<IdempotencyKey> key_of(const Job& job) const;
  void run_once(Job& job, Ctx& ctx);
  static bool repeated(Job& job, Ctx& ctx);
  static void remember_procedure(Procedure& procedure, const Job& job);
  void authenticate(Job& job, Ctx& ctx);
  bool is_stranger(const Job& job) const;
  void check_rate(const Actor& actor);
  void answer(Job& job, http::Response response);
  void log(const Job& job, int status) const;

  App& app_;
  DispatchOptions options_;
  Matcher matcher_;
  struct Bucket {
    double tokens;
    Instant at;
  };
  std::mutex buckets_mutex_;
  std::unordered_map<std::int64_t, Bucket> buckets_;
  RecentKeys recent_keys_;  // the writer's
  std::atomic<std::uint64_t> requests_{0}, refused_{0}, failed_{0};
  Workers workers_, costly_workers_;
};

}  // namespace linli
