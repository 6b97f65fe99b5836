#include "platform/jobs/jobs.hpp"

#include <chrono>

#include <spdlog/spdlog.h>

#include "platform/command/list.hpp"
#include "platform/jobs/counts.hpp"
#include "platform/jobs/jobs.sql.hpp"
#include "platform/jobs/state.hpp"

namespace linli::jobs {
namespace {

using namespace std::chrono_literals;

constexpr auto look_every = 1s;
constexpr int looks_between_renewals = 30;
constexpr std::int64_t remembered_ms = 90 * day_ms;
// What one call of run_due may attempt; more means that a job queues itself for ever.
constexpr int attempts_most = 10'000;

void remove_done(JobRun& run) {
  run.app.write([](Ctx& ctx) {
    const Instant before = ctx.now + -remembered_ms;
    ctx.db.run(sql::remove_done, db::arg("before", before));
  });
}

// What fails here is the store being away; the next look tries again.
template <class F>
bool guarded(F&& f) {
  try {
    return f();
  } catch (const std::exception& error) {
    spdlog::error("jobs: {}", error.what());
    return false;
  }
}

}  // namespace

void Jobs::State::wake() {
  {
    std::lock_guard lock(mutex);
    ++wakes;
  }
  changed.notify_all();
}

Jobs::Jobs(App& app) : state_(std::make_shared<State>(app)) {}

Jobs::~Jobs() { stop(); }

void Jobs::wake() { state_->wake(); }

void Jobs::kind(std::string name, Function function, Retry retry) {
  ensure(!state_->kinds.contains(name), name);
  state_->kinds.emplace(std::move(name), Kind{std::move(function), retry});
}

void Jobs::every(std::string name, std::string kind, Schedule schedule) {
  ensure(state_->kinds.contains(kind), kind);
  state_->repeated.push_back({std::move(name), std::move(kind), schedule, {}});
}

void Jobs::start(unsigned threads) {
  auto& state = *state_;
  ensure(state.threads.empty(), "jobs are running already");
  state.stopping = false;
  for (unsigned i = 0; i < threads; ++i) {
    state.threads.emplace_back([&state] {
      std::uint64_t seen = 0;
      while (!state.stopping) {
        {
          std::lock_guard lock(state.mutex);
          seen = state.wakes;
        }
        if (guarded([&] { return state.run_one(); })) continue;
        std::unique_lock lock(state.mutex);
        state.changed.wait_for(lock, look_every, [&] { return state.stopping || state.wakes != seen; });
      }
    });
  }
  state.threads.emplace_back([&state] {
    for (int looks = 0; !state.stopping; ++looks) {
      guarded([&] { return state.queue_repeated(), true; });
      if (looks % looks_between_renewals == looks_between_renewals - 1)
        guarded([&] { return state.renew_leases(), true; });
      std::unique_lock lock(state.mutex);
      state.changed.wait_for(lock, look_every, [&] { return state.stopping.load(); });
    }
  });
}

void Jobs::stop() {
  state_->stopping = true;
  state_->wake();
  for (auto& thread : state_->threads) thread.join();
  state_->threads.clear();
}

int Jobs::run_due() {
  state_->queue_repeated();
  int attempts = 0;
  while (state_->run_one()) ensure(++attempts < attempts_most, "jobs: the queue does not end");
  return attempts;
}

Id<Job> enqueue(Ctx& ctx, std::string_view kind, std::string payload_json, Instant due,
                std::string_view unique_key) {
  const auto& state = ctx.app.get<Jobs>().state_;
  ensure(state->kinds.contains(kind), kind);
  const auto id = ctx.new_id<Job>();
  const Value key = unique_key.empty() ? Value{} : Value{unique_key};
  if (due.ms == 0) due = ctx.now;
  const auto added =
      ctx.db.run(sql::add, db::arg("id", id), db::arg("kind", kind), db::arg("payload", payload_json),
                 db::arg("due", due), db::Arg{"unique_key", key});
  if (added == 0) return {ctx.db.only<std::int64_t>(sql::by_unique_key, db::Arg{"unique_key", key})};
  ctx.after_commit([state] { state->wake(); });
  return id;
}

enum class JobState { queued, running, done, failed };
BOOST_DESCRIBE_ENUM(JobState, queued, running, done, failed)

struct JobsAsked : Page {
  std::optional<JobState> state;
};
BOOST_DESCRIBE_STRUCT(JobsAsked, (Page), (state))

struct JobLine {
  Id<Job> job_id;
  std::string kind;
  JobState state{};
  std::int64_t progress_done = 0, progress_total = 0;
  std::int32_t attempts = 0;
  std::optional<std::string> last_error;
  Instant due_at;
  std::optional<Instant> started_at, finished_at;
};
BOOST_DESCRIBE_STRUCT(JobLine, (),
                      (job_id, kind, state, progress_done, progress_total, attempts, last_error, due_at,
                       started_at, finished_at))

struct JobNamed {
  Id<Job> job_id;
};
BOOST_DESCRIBE_STRUCT(JobNamed, (), (job_id))

namespace {

constexpr Refusal not_found{"job.not_found", 404};
constexpr Refusal not_failed{"job.not_failed", 409};

List<JobLine> list(Ctx& ctx, const JobsAsked& in) {
  const auto fetched = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  const db::Query& query = in.state ? sql::newest_in_state : sql::newest;
  return paged_by(ctx.db.all<JobLine>(query, db::arg("before", before), db::arg("limit", fetched), in),
                  fetched, &JobLine::job_id);
}

Nothing retry(Ctx& ctx, const JobNamed& in) {
  const auto state = ctx.db.one<JobState>(sql::state_of, not_found, in);
  demand(state == JobState::failed, not_failed);
  ctx.db.run(sql::queue_again, in, db::arg("now", ctx.now));
  ctx.about(in.job_id);
  ctx.after_commit([jobs = &ctx.app.get<Jobs>()] { jobs->wake(); });
  return {};
}

void declare(App& app) {
  auto& jobs = app.make<Jobs>(app);
  jobs.kind("job.remove_done", remove_done);
  jobs.every("job.remove_done", "job.remove_done", daily(3, 40));
  app.routes.get("/jobs", can::see, list, "Jobs, the newest first").exports();
  app.routes.post("/jobs/{job_id}/retry", can::retry, retry, "Try a failed job again")
      .refuses(not_found, not_failed);
}

}  // namespace

Counts counts(Ctx& ctx) { return ctx.db.only<Counts>(sql::counts, db::arg("now", ctx.now)); }

Module module() { return {"jobs", sql::migrations, sql::all, {&can::see, &can::retry}, declare}; }

}  // namespace linli::jobs
