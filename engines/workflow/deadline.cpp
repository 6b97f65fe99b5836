#include "engines/workflow/deadline.hpp"

#include <algorithm>

#include "engines/workflow/workflow.sql.hpp"

namespace linli::workflow {
namespace {

void keep(Ctx& ctx, const DeadlineRow& row) { ctx.db.run(sql::deadline_set, row); }

void remove_timers(Ctx& ctx, const Item& item, const DeadlineRow& row) {
  ctx.db.run(sql::timers_of_deadline_remove, db::arg("item_id", item.item_id),
             db::arg("deadline_id", row.deadline_id));
}

// Its two timers, anew. A warning whose time has passed is not made up for.
void set_timers(Ctx& ctx, const Item& item, const DeadlineRow& row, bool warned_already) {
  remove_timers(ctx, item, row);
  if (row.warn_at && !warned_already)
    add_timer(ctx, {.item_id = item.item_id,
                    .kind = TimerKind::warn,
                    .deadline_id = row.deadline_id,
                    .move = {},
                    .clock = row.clock,
                    .due_at = row.warn_at,
                    .remaining_ms = {}});
  add_timer(ctx, {.item_id = item.item_id,
                  .kind = TimerKind::miss,
                  .deadline_id = row.deadline_id,
                  .move = {},
                  .clock = row.clock,
                  .due_at = row.due_at,
                  .remaining_ms = {}});
}

void begin(Ctx& ctx, const Standing& at, const DeadlineSpec& spec) {
  const auto minutes = minutes_for(ctx, spec, at.item.tier);
  if (!minutes) return;  // not for this tier
  DeadlineRow row;
  row.deadline_id = ctx.new_id<WorkflowDeadline>();
  row.deadline = spec.deadline;
  row.clock = spec.clock;
  row.began_at = ctx.now;
  row.minutes = *minutes;
  row.due_at = calendar::add_minutes(ctx, spec.clock, ctx.now, *minutes);
  if (spec.warn_percent)
    row.warn_at = calendar::add_ms(ctx, spec.clock, ctx.now, *minutes * minute_ms * *spec.warn_percent / 100);
  ctx.db.run(sql::deadline_add, row, db::arg("item_id", at.item.item_id));
  set_timers(ctx, at.item, row, false);
}

// Whoever moves after the moment has passed has missed it, though no timer has said so yet.
void end(Ctx& ctx, const Standing& at, DeadlineRow row, bool voided) {
  if (row.state == DeadlineState::running && row.due_at <= ctx.now && !voided) record_missed(ctx, at, row);
  if (row.state != DeadlineState::missed) row.state = voided ? DeadlineState::void_ : DeadlineState::met;
  row.remaining_ms.reset();
  row.warn_remaining_ms.reset();
  row.open = false;
  keep(ctx, row);
  remove_timers(ctx, at.item, row);
}

std::int64_t remaining_ms(Ctx& ctx, const DeadlineRow& row) {
  return row.remaining_ms ? *row.remaining_ms : calendar::between_ms(ctx, row.clock, ctx.now, row.due_at);
}

// So much is left from now on; a warning that was given is not given again.
void set_remaining(Ctx& ctx, const Item& item, DeadlineRow& row, const DeadlineSpec* spec,
                   std::int64_t left_ms) {
  const bool warned = row.state == DeadlineState::running ? row.warn_at && *row.warn_at <= ctx.now
                                                          : row.warn_at && !row.warn_remaining_ms;
  const std::int64_t after_warning =
      spec && spec->warn_percent ? row.minutes * minute_ms * (100 - *spec->warn_percent) / 100 : 0;
  if (row.state == DeadlineState::paused) {
    row.remaining_ms = left_ms;
    if (row.warn_remaining_ms) row.warn_remaining_ms = std::max<std::int64_t>(0, left_ms - after_warning);
    keep(ctx, row);
    for (auto timer : ctx.db.all<TimerRow>(sql::timers_of_item, db::arg("item_id", item.item_id))) {
      if (timer.deadline_id != row.deadline_id) continue;
      timer.remaining_ms = timer.kind == TimerKind::miss ? row.remaining_ms : row.warn_remaining_ms;
      ctx.db.run(sql::timer_set, timer);
    }
    return;
  }
  row.due_at = left_ms <= 0 ? ctx.now : calendar::add_ms(ctx, row.clock, ctx.now, left_ms);
  if (row.warn_at && !warned)
    row.warn_at =
        calendar::add_ms(ctx, row.clock, ctx.now, std::max<std::int64_t>(0, left_ms - after_warning));
  keep(ctx, row);
  set_timers(ctx, item, row, warned);
}

void wait_for_automatic(Ctx& ctx, const Standing& at, std::string_view state) {
  ctx.db.run(sql::timers_of_kind_remove, db::arg("item_id", at.item.item_id),
             db::arg("kind", TimerKind::move));
  for (const AutomaticSpec& automatic : at.definition().automatic) {
    if (automatic.on != On::time || !waits_in(at.definition(), automatic, state)) continue;
    const auto clock = automatic.clock.value_or(Clock::wall);
    const auto due = calendar::add_minutes(ctx, clock, ctx.now, minutes_for(ctx, automatic, at.item.tier));
    add_timer(ctx, {.item_id = at.item.item_id,
                    .kind = TimerKind::move,
                    .deadline_id = {},
                    .move = automatic.move,
                    .clock = clock,
                    .due_at = due,
                    .remaining_ms = {}});
  }
}

}  // namespace

void add_timer(Ctx& ctx, const TimerRow& timer) {
  const auto timer_id = ctx.new_id<WorkflowTimer>();
  ctx.db.run(sql::timer_add, db::arg("timer_id", timer_id), timer);
}

std::vector<DeadlineRow> open_deadlines(Ctx& ctx, Id<WorkflowItem> item_id) {
  return ctx.db.all<DeadlineRow>(sql::open_deadlines, db::arg("item_id", item_id));
}

void record_missed(Ctx& ctx, const Standing& at, DeadlineRow& row) {
  row.state = DeadlineState::missed;
  row.missed_at = ctx.now;
  keep(ctx, row);
  write_line(ctx, at.item,
             {.kind = LineKind::deadline_missed, .title_key = row.deadline, .by_program = true});
  ctx.publish(DeadlineMissed{at.item, row.deadline, row.due_at});
}

void pass(Ctx& ctx, const Standing& at, const Passed& passed) {
  std::vector<std::string> running;
  if (!passed.from.empty())
    for (const auto& row : open_deadlines(ctx, at.item.item_id)) {
      const auto* spec = deadline_of(at.definition(), row.deadline);
      const bool goes_on = spec && covers(*spec, passed.to) && row.deadline != passed.again;
      if (goes_on)
        running.push_back(row.deadline);
      else
        end(ctx, at, row, passed.voided);
    }
  for (const DeadlineSpec& spec : at.definition().deadlines)
    if (covers(spec, passed.to) && std::find(running.begin(), running.end(), spec.deadline) == running.end())
      begin(ctx, at, spec);
  if (passed.from != passed.to) wait_for_automatic(ctx, at, passed.to);
}

void stop_clocks(Ctx& ctx, const Standing& at) {
  for (auto row : open_deadlines(ctx, at.item.item_id)) {
    if (row.state != DeadlineState::running) continue;
    row.remaining_ms = remaining_ms(ctx, row);
    if (row.warn_at && *row.warn_at > ctx.now)
      row.warn_remaining_ms = calendar::between_ms(ctx, row.clock, ctx.now, *row.warn_at);
    row.state = DeadlineState::paused;
    keep(ctx, row);
  }
  for (auto timer : ctx.db.all<TimerRow>(sql::timers_of_item, db::arg("item_id", at.item.item_id))) {
    if (!timer.due_at) continue;
    timer.remaining_ms = calendar::between_ms(ctx, timer.clock, ctx.now, *timer.due_at);
    timer.due_at.reset();
    ctx.db.run(sql::timer_set, timer);
  }
}

void run_clocks(Ctx& ctx, const Standing& at) {
  ctx.db.run(sql::timers_of_kind_remove, db::arg("item_id", at.item.item_id),
             db::arg("kind", TimerKind::resume));
  for (auto row : open_deadlines(ctx, at.item.item_id)) {
    if (row.state != DeadlineState::paused) continue;
    row.due_at = calendar::add_ms(ctx, row.clock, ctx.now, row.remaining_ms.value_or(0));
    if (row.warn_remaining_ms)
      row.warn_at = calendar::add_ms(ctx, row.clock, ctx.now, *row.warn_remaining_ms);
    row.state = DeadlineState::running;
    row.remaining_ms.reset();
    row.warn_remaining_ms.reset();
    keep(ctx, row);
  }
  for (auto timer : ctx.db.all<TimerRow>(sql::timers_of_item, db::arg("item_id", at.item.item_id))) {
    if (timer.due_at) continue;
    timer.due_at = calendar::add_ms(ctx, timer.clock, ctx.now, timer.remaining_ms.value_or(0));
    timer.remaining_ms.reset();
    ctx.db.run(sql::timer_set, timer);
  }
}

void lengthen(Ctx& ctx, const Standing& at, DeadlineRow row, std::int64_t minutes) {
  const auto left = remaining_ms(ctx, row) + minutes * minute_ms;
  row.minutes += minutes;
  row.extended_minutes += minutes;
  set_remaining(ctx, at.item, row, deadline_of(at.definition(), row.deadline), left);
}

void set_tier(Ctx& ctx, Id<WorkflowItem> item_id, std::string_view tier) {
  ctx.db.run(sql::item_tier, db::arg("item_id", item_id), db::arg("tier", tier));
  const auto at = standing(ctx, item_id);
  std::vector<std::string> there;
  for (auto row : open_deadlines(ctx, item_id)) {
    there.push_back(row.deadline);
    if (row.state != DeadlineState::running && row.state != DeadlineState::paused) continue;
    const auto* spec = deadline_of(at.definition(), row.deadline);
    const auto minutes = spec ? minutes_for(ctx, *spec, tier) : std::nullopt;
    if (!minutes) end(ctx, at, row, true);
    if (!minutes || *minutes + row.extended_minutes == row.minutes) continue;
    const auto used = row.minutes * minute_ms - remaining_ms(ctx, row);
    row.minutes = *minutes + row.extended_minutes;
    set_remaining(ctx, at.item, row, spec, row.minutes * minute_ms - used);
  }
  for (const DeadlineSpec& spec : at.definition().deadlines)
    if (!at.item.paused && covers(spec, at.item.state) &&
        std::find(there.begin(), there.end(), spec.deadline) == there.end())
      begin(ctx, at, spec);
  ctx.publish(Rescheduled{at.item});
}

std::vector<DeadlineNow> deadlines(Ctx& ctx, Id<WorkflowItem> item_id) {
  const auto of = loaded(ctx, item(ctx, item_id));
  std::vector<DeadlineNow> all;
  for (const auto& row : ctx.db.all<DeadlineRow>(sql::deadlines, db::arg("item_id", item_id))) {
    const auto* spec = deadline_of(of->definition, row.deadline);
    DeadlineNow now;
    now.deadline_id = row.deadline_id;
    now.deadline = row.deadline;
    now.title = spec ? in_words(spec->title, ctx.call.locale) : row.deadline;
    now.clock = std::get<std::string_view>(db::value_of(row.clock));
    now.due_at = row.due_at;
    now.warn_at = row.warn_at;
    now.state = std::get<std::string_view>(db::value_of(row.state));
    if (row.state == DeadlineState::running || row.state == DeadlineState::paused)
      now.remaining_minutes = remaining_ms(ctx, row) / minute_ms;
    now.missed_at = row.missed_at;
    all.push_back(std::move(now));
  }
  return all;
}

}  // namespace linli::workflow
