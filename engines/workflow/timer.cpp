#include "engines/workflow/timer.hpp"

#include <chrono>

#include <spdlog/spdlog.h>

#include "engines/notify/notify.hpp"
#include "engines/workflow/keep.hpp"
#include "engines/workflow/move.hpp"
#include "engines/workflow/workflow.sql.hpp"
#include "platform/db/store.hpp"

namespace linli::workflow {
namespace {

using namespace std::chrono_literals;

constexpr auto look_every = 1s;
// Small enough that a request behind a batch waits some milliseconds, large enough that a commit carries
// many.
constexpr std::int64_t batch_size = 64;
constexpr std::int64_t attempts_with_move = 5;
constexpr std::int64_t guard_again_ms = hour_ms;

void tell(Ctx& ctx, const Standing& at, const DeadlineRow& row, const DeadlineSpec& spec,
          std::string_view kind) {
  const auto link = subject_link(ctx, at.item);
  const notify::Params params{{"title", subject_title(ctx, at)},
                              {"deadline", in_words(spec.title, ctx.call.locale)},
                              {"due", to_text(row.due_at)}};
  for (const auto account : concerned(ctx, at)) notify::send(ctx, account, kind, params, link.value_or(""));
}

void then(Ctx& ctx, const Standing& at, const DeadlineRow& row, const DeadlineSpec& spec,
          const ThenSpec& then, std::string_view message, bool with_move) {
  if (then.tell.value_or(false)) tell(ctx, at, row, spec, message);
  if (then.move && with_move) move_if_open(ctx, standing(ctx, at.item.item_id), *then.move, row.deadline);
}

void fire_deadline(Ctx& ctx, const Standing& at, const TimerRow& timer) {
  auto row = ctx.db.maybe<DeadlineRow>(sql::deadline, db::arg("deadline_id", timer.deadline_id));
  if (!row || row->state != DeadlineState::running) return;
  const auto* spec = deadline_of(at.definition(), row->deadline);
  ensure(spec != nullptr, row->deadline);
  const bool with_move = timer.attempts < attempts_with_move;
  if (timer.kind == TimerKind::warn) {
    write_line(ctx, at.item,
               {.kind = LineKind::deadline_warned, .title_key = row->deadline, .by_program = true});
    ctx.publish(DeadlineWarned{at.item, row->deadline, row->due_at});
    if (spec->warned) then(ctx, at, *row, *spec, *spec->warned, "workflow.deadline_warned", with_move);
    return;
  }
  record_missed(ctx, at, *row);
  if (spec->missed) then(ctx, at, *row, *spec, *spec->missed, "workflow.deadline_missed", with_move);
}

// A guard that says no today may say yes later, and nobody else would ask it again.
void fire_move(Ctx& ctx, const Standing& at, TimerRow timer) {
  const auto* spec = move_of(at.definition(), *timer.move);
  if (!spec || !is_from(*spec, at.item.state) || move_if_open(ctx, at, *timer.move)) return;
  timer.due_at = ctx.now + guard_again_ms;
  add_timer(ctx, timer);
}

}  // namespace

void fire(Ctx& ctx, const TimerRow& timer) {
  // It may have gone since it was read: another of the same batch has moved the item on.
  if (ctx.db.run(sql::timer_remove, timer) == 0) return;
  const auto at = standing(ctx, timer.item_id);
  switch (timer.kind) {
    case TimerKind::warn:
    case TimerKind::miss:
      return fire_deadline(ctx, at, timer);
    case TimerKind::move:
      return fire_move(ctx, at, timer);
    case TimerKind::resume:
      if (at.item.paused) resume_now(ctx, at, {}, true);
      return;
  }
}

void catch_up(Ctx& ctx, Id<WorkflowItem> item_id) {
  for (const auto& timer : ctx.db.all<TimerRow>(sql::timers_of_item, db::arg("item_id", item_id)))
    if (timer.due_at && *timer.due_at <= ctx.now) fire(ctx, timer);
}

bool Timers::nothing_due() {
  bool due = false;
  app_.read([&](Ctx& ctx) {
    due = ctx.db.maybe<Id<WorkflowTimer>>(sql::due_at_all, db::arg("now", ctx.now)).has_value();
  });
  return !due;
}

void Timers::fire_alone(const TimerRow& timer) {
  try {
    app_.write([&](Ctx& ctx) { fire(ctx, timer); });
  } catch (const db::StoreUnavailable&) {
    throw;
  } catch (const std::exception& error) {
    spdlog::error("workflow: timer {} of item {}: {}", timer.timer_id.value, timer.item_id.value,
                  error.what());
    const auto minutes = std::int64_t{1} << std::min<std::int64_t>(timer.attempts, 9);
    app_.write([&](Ctx& ctx) {
      const auto due = ctx.now + minutes * minute_ms;
      ctx.db.run(sql::timer_postpone, timer, db::arg("due_at", due));
    });
  }
}

std::int64_t Timers::fire_batch() {
  std::vector<TimerRow> due;
  const auto read_due = [&](Ctx& ctx) {
    due = ctx.db.all<TimerRow>(sql::timers_due, db::arg("now", ctx.now), db::arg("limit", batch_size));
  };
  try {
    app_.write([&](Ctx& ctx) {
      read_due(ctx);
      for (const auto& timer : due) fire(ctx, timer);
    });
  } catch (const db::StoreUnavailable&) {
    throw;
  } catch (const Refused& refused) {
    if (refused.status() == linli::refusal::busy.status) throw;
    for (const auto& timer : due) fire_alone(timer);
  } catch (const std::exception&) {
    // One that cannot be fired must not hold up the others.
    for (const auto& timer : due) fire_alone(timer);
  }
  return static_cast<std::int64_t>(due.size());
}

std::int64_t Timers::fire_due() {
  std::lock_guard lock(firing_);
  std::int64_t fired = 0;
  while (!nothing_due()) fired += fire_batch();
  return fired;
}

void Timers::start() {
  ensure(!thread_.joinable(), "timers are running already");
  stopping_ = false;
  thread_ = std::thread([this] {
    std::unique_lock lock(mutex_);
    while (!stopping_) {
      lock.unlock();
      try {
        while (!nothing_due()) {
          std::lock_guard one(firing_);
          fire_batch();
          std::lock_guard ask(mutex_);
          if (stopping_) break;
        }
      } catch (const std::exception& error) {
        // The store is away or busy; the next look tries again.
        spdlog::error("workflow: {}", error.what());
      }
      lock.lock();
      changed_.wait_for(lock, look_every, [&] { return stopping_; });
    }
  });
}

void Timers::stop() {
  {
    std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_all();
  if (thread_.joinable()) thread_.join();
}

std::int64_t fire_due(App& app) { return app.get<Timers>().fire_due(); }
void start_timers(App& app) { app.get<Timers>().start(); }
void stop_timers(App& app) { app.get<Timers>().stop(); }

}  // namespace linli::workflow
