// Deadlines and the timers behind them: inside of this engine.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engines/workflow/item.hpp"

namespace linli {
struct WorkflowTimer;
}

namespace linli::workflow {

enum class DeadlineState { running, paused, met, missed, void_ };
BOOST_DESCRIBE_ENUM(DeadlineState, running, paused, met, missed, void_)

struct DeadlineRow {
  Id<WorkflowDeadline> deadline_id;
  std::string deadline;
  Clock clock{};
  DeadlineState state{};
  Instant began_at;
  std::int64_t minutes = 0;  // with what it was extended by
  Instant due_at;
  std::optional<Instant> warn_at;
  std::optional<std::int64_t> remaining_ms, warn_remaining_ms;
  std::int64_t extended_minutes = 0;
  std::optional<Instant> missed_at;
  bool open = true;
};
BOOST_DESCRIBE_STRUCT(DeadlineRow, (),
                      (deadline_id, deadline, clock, state, began_at, minutes, due_at, warn_at, remaining_ms,
                       warn_remaining_ms, extended_minutes, missed_at, open))

enum class TimerKind { warn, miss, move, resume };
BOOST_DESCRIBE_ENUM(TimerKind, warn, miss, move, resume)

struct TimerRow {
  Id<WorkflowTimer> timer_id;
  Id<WorkflowItem> item_id;
  TimerKind kind{};
  Id<WorkflowDeadline> deadline_id;
  std::optional<std::string> move;
  Clock clock{};
  std::optional<Instant> due_at;
  std::optional<std::int64_t> remaining_ms;
  std::int64_t attempts = 0;
};
BOOST_DESCRIBE_STRUCT(TimerRow, (),
                      (timer_id, item_id, kind, deadline_id, move, clock, due_at, remaining_ms, attempts))

// After the item has come from one state to another (from an empty one at the start): ends what no longer
// covers it, begins what does. `voided`: what ends is neither met nor missed. `again` names a deadline that
// begins anew although it covers both states, because it was missed and that made the move.
struct Passed {
  std::string_view from, to;
  bool voided = false;
  std::string_view again{};
};
void pass(Ctx& ctx, const Standing& at, const Passed& passed);

// The red mark, which stays.
void record_missed(Ctx& ctx, const Standing& at, DeadlineRow& row);

// Every clock of the item stands still, with what is left of each; `resume` lets them run on with exactly
// that.
void stop_clocks(Ctx& ctx, const Standing& at);
void run_clocks(Ctx& ctx, const Standing& at);

void lengthen(Ctx& ctx, const Standing& at, DeadlineRow deadline, std::int64_t minutes);

std::vector<DeadlineRow> open_deadlines(Ctx& ctx, Id<WorkflowItem> item_id);
void add_timer(Ctx& ctx, const TimerRow& timer);

}  // namespace linli::workflow
