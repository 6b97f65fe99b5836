#include "engines/workflow/keep.hpp"

#include "engines/notify/notify.hpp"
#include "engines/org/scope.hpp"
#include "engines/setting/setting.hpp"
#include "engines/workflow/deadline.hpp"
#include "engines/workflow/timer.hpp"
#include "engines/workflow/workflow.sql.hpp"

namespace linli::workflow {
namespace {

constexpr std::int64_t extension_minutes_most = 366 * 24 * 60;

struct KeptRow {
  Id<WorkflowExtension> extension_id;
  Id<WorkflowItem> item_id;
  KeepKind kind{};
  Id<WorkflowDeadline> deadline_id;
  std::string deadline;
  std::int64_t minutes = 0;
  std::optional<Instant> until_at;
  std::string reason;
  KeepState state{};
  Id<Account> asked_by;
};
BOOST_DESCRIBE_STRUCT(KeptRow, (),
                      (extension_id, item_id, kind, deadline_id, deadline, minutes, until_at, reason, state,
                       asked_by))

struct KeptLine {
  Id<WorkflowExtension> extension_id;
  Id<WorkflowItem> item_id;
  KeepKind kind{};
  Id<WorkflowDeadline> deadline_id;
  std::string deadline;
  std::int64_t minutes = 0;
  std::optional<Instant> until_at;
  std::string reason;
  KeepState state{};
  Instant asked_at;
  std::string asked_by_name;
};
BOOST_DESCRIBE_STRUCT(KeptLine, (),
                      (extension_id, item_id, kind, deadline_id, deadline, minutes, until_at, reason, state,
                       asked_at, asked_by_name))

void keep(Ctx& ctx, const KeptRow& row) {
  std::optional<Id<Account>> decided_by;
  std::optional<Instant> decided_at;
  if (row.state != KeepState::waiting) {
    decided_by = ctx.actor.account_id;
    decided_at = ctx.now;
  }
  ctx.db.run(sql::extension_add, row, db::arg("now", ctx.now), db::arg("decided_by", decided_by),
             db::arg("decided_at", decided_at));
}

// The item after everything that is due has happened to it, for somebody who may hold it up.
Standing to_keep(Ctx& ctx, Id<WorkflowItem> item_id, std::vector<WhoSpec> Definition::*who, Right& right) {
  const auto seen = standing(ctx, visible_item(ctx, item_id));
  const auto found = right_to_keep(ctx, seen, seen.definition().*who);
  demand(found.has_value(), linli::refusal::not_allowed);
  right = *found;
  catch_up(ctx, item_id);
  auto at = standing(ctx, item_id);
  if (at.item.ended)
    throw Refused(refusal::move_not_open, {{"state", at.item.state}, {"move", std::string("pause")}});
  return at;
}

void pause_now(Ctx& ctx, const Standing& at, std::optional<Instant> until_at, std::string_view reason,
               Id<Unit> unit_id) {
  demand(!at.item.paused, refusal::paused);
  ctx.db.run(sql::item_paused, db::arg("item_id", at.item.item_id), db::arg("paused", true),
             db::arg("now", ctx.now));
  write_line(ctx, at.item,
             {.kind = LineKind::pause,
              .title_key = {},
              .by_program = ctx.actor.program,
              .unit_id = unit_id,
              .note = reason});
  stop_clocks(ctx, at);
  if (until_at)
    add_timer(ctx, {.item_id = at.item.item_id,
                    .kind = TimerKind::resume,
                    .deadline_id = {},
                    .move = {},
                    .clock = Clock::wall,
                    .due_at = until_at,
                    .remaining_ms = {}});
  ctx.publish(Rescheduled{at.item});
}

DeadlineRow running_deadline(Ctx& ctx, const Standing& at, std::string_view deadline) {
  for (auto& row : open_deadlines(ctx, at.item.item_id))
    if (row.deadline == deadline &&
        (row.state == DeadlineState::running || row.state == DeadlineState::paused))
      return row;
  throw Refused(refusal::no_such_deadline);
}

void extend_now(Ctx& ctx, const Standing& at, const KeptRow& row, Id<Unit> unit_id) {
  lengthen(ctx, at, running_deadline(ctx, at, row.deadline), row.minutes);
  write_line(ctx, at.item,
             {.kind = LineKind::extension_granted,
              .title_key = row.deadline,
              .by_program = ctx.actor.program,
              .unit_id = unit_id,
              .note = row.reason});
  ctx.publish(Rescheduled{at.item});
}

KeptRow waiting(Ctx& ctx, Id<WorkflowExtension> extension_id) {
  auto row = ctx.db.one<KeptRow>(sql::extension, refusal::extension_not_found,
                                 db::arg("extension_id", extension_id));
  demand(org::may_within(ctx, can::approve_extension, item(ctx, row.item_id).unit_id),
         refusal::extension_not_found);
  if (row.state != KeepState::waiting)
    throw Refused(refusal::extension_over,
                  {{"state", std::string(std::get<std::string_view>(db::value_of(row.state)))}});
  demand(row.asked_by != ctx.actor.account_id, refusal::second_person);
  return row;
}

void decide(Ctx& ctx, const KeptRow& row, KeepState state, const std::optional<std::string>& reason) {
  ctx.db.run(sql::extension_decide, row, db::arg("state", state), db::arg("decided_by", ctx.actor.account_id),
             db::arg("now", ctx.now), db::arg("decided_reason", reason));
  const auto at = standing(ctx, row.item_id);
  const auto kind = state == KeepState::granted ? "workflow.extension_granted" : "workflow.extension_refused";
  notify::send(ctx, row.asked_by, kind, {{"title", subject_title(ctx, at)}, {"reason", reason.value_or("")}},
               subject_link(ctx, at.item).value_or(""));
  ctx.about(row.extension_id, at.item.unit_id);
}

}  // namespace

void resume_now(Ctx& ctx, const Standing& at, std::string_view note, bool by_program) {
  ctx.db.run(sql::item_paused, db::arg("item_id", at.item.item_id), db::arg("paused", false),
             db::arg("now", ctx.now));
  write_line(ctx, at.item,
             {.kind = LineKind::resume, .title_key = {}, .by_program = by_program, .note = note});
  run_clocks(ctx, at);
  ctx.publish(Rescheduled{at.item});
}

Paused pause_item(Ctx& ctx, const PauseItem& in) {
  Right right;
  const auto at = to_keep(ctx, in.item_id, &Definition::pause, right);
  demand(!at.item.paused, refusal::paused);
  if (in.until_at && *in.until_at <= ctx.now) refuse_field("until_at", "field.out_of_range");
  const auto alone_ms = setting::integer(ctx, "workflow.pause_hours_alone") * hour_ms;
  const bool alone = in.until_at && *in.until_at - ctx.now <= alone_ms;
  KeptRow row;
  row.extension_id = ctx.new_id<WorkflowExtension>();
  row.item_id = in.item_id;
  row.kind = KeepKind::pause;
  row.until_at = in.until_at;
  row.reason = in.reason.value;
  row.state = alone ? KeepState::granted : KeepState::waiting;
  row.asked_by = ctx.actor.account_id;
  keep(ctx, row);
  ctx.about(in.item_id, at.item.unit_id, in.reason.value);
  if (alone)
    pause_now(ctx, at, in.until_at, in.reason.value, right.unit_id);
  else
    write_line(ctx, at.item,
               {.kind = LineKind::extension_asked,
                .title_key = {},
                .by_program = ctx.actor.program,
                .unit_id = right.unit_id,
                .note = in.reason.value});
  return {alone ? "paused" : "waiting"};
}

Nothing resume_item(Ctx& ctx, const ResumeItem& in) {
  Right right;
  const auto at = to_keep(ctx, in.item_id, &Definition::pause, right);
  demand(at.item.paused, refusal::not_paused);
  resume_now(ctx, at, in.note ? std::string_view(in.note->value) : std::string_view{}, ctx.actor.program);
  ctx.about(in.item_id, at.item.unit_id);
  return {};
}

ExtensionAsked ask_extension(Ctx& ctx, const AskExtension& in) {
  if (in.minutes < 1 || in.minutes > extension_minutes_most)
    refuse_field("minutes", "field.out_of_range", {{"min", 1}, {"max", extension_minutes_most}});
  Right right;
  const auto at = to_keep(ctx, in.item_id, &Definition::extend, right);
  const auto deadline = running_deadline(ctx, at, in.deadline);
  const bool alone =
      deadline.extended_minutes + in.minutes <= setting::integer(ctx, "workflow.extension_minutes_alone");
  KeptRow row;
  row.extension_id = ctx.new_id<WorkflowExtension>();
  row.item_id = in.item_id;
  row.kind = KeepKind::extension;
  row.deadline_id = deadline.deadline_id;
  row.deadline = in.deadline;
  row.minutes = in.minutes;
  row.reason = in.reason.value;
  row.state = alone ? KeepState::granted : KeepState::waiting;
  row.asked_by = ctx.actor.account_id;
  keep(ctx, row);
  ctx.about(in.item_id, at.item.unit_id, in.reason.value);
  if (alone)
    extend_now(ctx, at, row, right.unit_id);
  else
    write_line(ctx, at.item,
               {.kind = LineKind::extension_asked,
                .title_key = in.deadline,
                .by_program = ctx.actor.program,
                .unit_id = right.unit_id,
                .note = in.reason.value});
  return {row.extension_id, row.state};
}

List<ExtensionLine> extensions(Ctx& ctx, const ExtensionsAsked& in) {
  const auto scope = org::scope_unit(ctx, can::approve_extension, in.unit_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  auto rows =
      paged_by(ctx.db.all<KeptLine>(sql::extensions, db::arg("scope_id", scope), db::arg("state", in.state),
                                    db::arg("before", before), db::arg("limit", limit)),
               limit, &KeptLine::extension_id);
  List<ExtensionLine> list{{}, rows.next};
  for (const auto& row : rows.items) {
    const auto at = standing(ctx, row.item_id);
    ExtensionLine line;
    line.extension_id = row.extension_id;
    line.kind = row.kind;
    line.item_id = row.item_id;
    line.title = subject_title(ctx, at);
    line.link = subject_link(ctx, at.item);
    if (const auto* spec = deadline_of(at.definition(), row.deadline))
      line.deadline_title = in_words(spec->title, ctx.call.locale);
    if (row.minutes) line.minutes = row.minutes;
    line.until_at = row.until_at;
    line.reason = row.reason;
    line.asked_by = row.asked_by_name;
    line.asked_at = row.asked_at;
    line.state = row.state;
    list.items.push_back(std::move(line));
  }
  return list;
}

Nothing approve_extension(Ctx& ctx, const OneExtension& in) {
  const auto row = waiting(ctx, in.extension_id);
  catch_up(ctx, row.item_id);
  const auto at = standing(ctx, row.item_id);
  if (row.kind == KeepKind::pause) {
    if (at.item.ended || (row.until_at && *row.until_at <= ctx.now))
      throw Refused(refusal::extension_over, {{"state", std::string("void")}});
    pause_now(ctx, at, row.until_at, row.reason, {});
  } else {
    extend_now(ctx, at, row, {});
  }
  decide(ctx, row, KeepState::granted, {});
  return {};
}

Nothing refuse_extension(Ctx& ctx, const RefuseExtension& in) {
  const auto row = waiting(ctx, in.extension_id);
  write_line(ctx, item(ctx, row.item_id),
             {.kind = LineKind::extension_refused,
              .title_key = row.deadline.empty() ? std::nullopt : std::optional(row.deadline),
              .by_program = ctx.actor.program,
              .note = in.reason.value});
  decide(ctx, row, KeepState::refused, in.reason.value);
  return {};
}

}  // namespace linli::workflow
