// Claiming, running and settling one job.
#include <spdlog/spdlog.h>

#include "platform/core/utf8.hpp"
#include "platform/jobs/jobs.sql.hpp"
#include "platform/jobs/state.hpp"

namespace linli::jobs {
namespace {

// Thrown through a job's function when the program stops.
struct Stopped {};

constexpr std::size_t error_most_bytes = 500;
constexpr std::int64_t progress_every_ms = 500;

}  // namespace

Instant newest_due(const Schedule& schedule, Instant now) {
  const std::int64_t local = now.ms + local_offset_ms - schedule.offset_ms;
  return {now.ms - local % schedule.every_ms};
}

std::int64_t wait_after(const Retry& retry, int attempt) {
  std::int64_t wait = retry.first_ms;
  for (int i = 1; i < attempt && wait < retry.longest_ms; ++i) wait *= 2;
  return std::min(wait, retry.longest_ms);
}

void JobRun::progress(std::int64_t done, std::int64_t total) {
  if (stopping()) throw Stopped{};
  const Instant now = app.now();
  const bool soon = now - progress_kept_at < progress_every_ms;
  if (soon && done != total) return;
  progress_kept_at = now;
  std::int64_t changed = 0;
  app.write([&](Ctx& ctx) {
    const Instant lease = now + lease_ms;
    changed = ctx.db.run(sql::progress, db::arg("id", job_id), db::arg("attempts", attempt),
                         db::arg("done", done), db::arg("total", total), db::arg("lease_until", lease));
  });
  ensure(changed == 1, "the lease of the job was lost to another runner");
}

std::optional<Claimed> Jobs::State::claim() {
  std::optional<std::int64_t> found;
  app.read([&](Ctx& ctx) {
    found = ctx.db.maybe<std::int64_t>(sql::next_due, db::arg("now", ctx.now));
    if (!found) found = ctx.db.maybe<std::int64_t>(sql::next_lapsed, db::arg("now", ctx.now));
  });
  if (!found) return {};
  std::optional<Claimed> claimed;
  app.write([&](Ctx& ctx) {
    const Instant lease = ctx.now + lease_ms;
    claimed = ctx.db.maybe<Claimed>(sql::claim, db::arg("id", *found), db::arg("now", ctx.now),
                                    db::arg("lease_until", lease));
  });
  // Another runner was quicker; the next look finds the next job.
  return claimed ? claimed : claim();
}

void Jobs::State::settle(const Claimed& job, const db::Query& query, std::string_view error, Instant due) {
  app.write([&](Ctx& ctx) {
    ctx.db.run(query, db::arg("id", job.id), db::arg("attempts", job.attempts), db::arg("now", ctx.now),
               db::arg("error", error), db::arg("due", due));
  });
}

void Jobs::State::failed(const Claimed& job, const Kind* kind, const std::string& error, bool may_retry) {
  spdlog::warn("job {} {} attempt {}: {}", job.kind, job.id, job.attempts, error);
  const auto mended = mended_utf8(error);  // what went wrong comes from libraries, too
  const bool again = may_retry && kind && job.attempts < kind->retry.attempts;
  const auto text = cut_utf8(mended, error_most_bytes);
  if (again)
    settle(job, sql::postpone, text, app.now() + wait_after(kind->retry, job.attempts));
  else
    settle(job, sql::fail, text, {});
}

void Jobs::State::run(const Claimed& job) {
  const auto found = kinds.find(job.kind);
  if (found == kinds.end()) return failed(job, nullptr, "no such kind of job", false);
  const Kind& kind = found->second;
  // Only a crash can have used up the last attempt without a word.
  if (job.attempts > kind.retry.attempts)
    return failed(job, &kind, "the program ended during the last attempt", false);
  JobRun attempt{app, Id<Job>{job.id}, job.payload, job.attempts, stopping};
  try {
    kind.function(attempt);
    settle(job, sql::finish, {}, {});
  } catch (const Stopped&) {
    settle(job, sql::give_back, {}, {});
  } catch (const Refused& refused) {
    failed(job, &kind, refused.what(), refused.status() == 503);
  } catch (const std::exception& error) {
    failed(job, &kind, error.what(), true);
  }
}

bool Jobs::State::run_one() {
  const auto job = claim();
  if (!job) return false;
  {
    std::lock_guard lock(mutex);
    running[job->id] = job->attempts;
  }
  const auto ended = [&] {
    std::lock_guard lock(mutex);
    running.erase(job->id);
  };
  try {
    run(*job);
  } catch (...) {
    ended();
    throw;
  }
  ended();
  return true;
}

void Jobs::State::renew_leases() {
  std::map<std::int64_t, std::int32_t> held;
  {
    std::lock_guard lock(mutex);
    held = running;
  }
  if (held.empty()) return;
  app.write([&](Ctx& ctx) {
    const Instant lease = ctx.now + lease_ms;
    for (const auto& [id, attempt] : held)
      ctx.db.run(sql::renew, db::arg("id", id), db::arg("attempts", attempt), db::arg("lease_until", lease));
  });
}

void Jobs::State::queue_repeated() {
  std::vector<std::pair<std::size_t, Instant>> due;
  {
    std::lock_guard lock(mutex);
    for (std::size_t i = 0; i < repeated.size(); ++i) {
      const Instant newest = newest_due(repeated[i].schedule, app.now());
      if (newest > repeated[i].last) due.emplace_back(i, newest);
    }
  }
  if (due.empty()) return;
  app.write([&](Ctx& ctx) {
    for (const auto& [i, at] : due)
      enqueue(ctx, repeated[i].kind, "{}", at, repeated[i].name + "@" + std::to_string(at.ms));
  });
  std::lock_guard lock(mutex);
  for (const auto& [i, at] : due) repeated[i].last = at;
}

}  // namespace linli::jobs
