// What follows when a case moves: its row and its places in the lists, the counts, and who is told.
#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/setting/setting.hpp"
#include "modules/casework/cases.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/count.hpp"
#include "modules/casework/team.hpp"

namespace linli::casework {
namespace {

Stage stage_named(std::string_view word) {
  Stage stage = Stage::handle;
  const Shape& shape = shape_of<Stage>();
  shape.read(shape, &stage, word);
  return stage;
}

std::optional<Instant> next_due(Ctx& ctx, Id<WorkflowItem> item_id) {
  std::optional<Instant> first;
  for (const auto& deadline : workflow::deadlines(ctx, item_id))
    if (deadline.state == "running" && (!first || deadline.due_at < *first)) first = deadline.due_at;
  return first;
}

// The row follows the item: where it stands, since when, until when.
CaseRow follow_item(Ctx& ctx, const workflow::Moved& event, const CaseRow& before) {
  const Stage stage = event.stage.empty() ? before.stage : stage_named(event.stage);
  CaseThing after = before;
  after.stage = stage;
  after.meaning.reset();
  if (!event.meaning.empty()) after.meaning = std::string(event.meaning);
  const bool is_public = is_shown_to_everybody(after);
  const auto due_at = next_due(ctx, event.item.item_id);
  const std::optional<Instant> now = ctx.now, never;
  const bool ended = stage == Stage::closed;
  const bool taken_up = stage != Stage::establish && (!ended || is_public);
  ctx.db.run(sql::case_moved, db::arg("case_id", before.case_id), db::arg("state", event.item.state),
             db::arg("stage", stage), db::arg("meaning", after.meaning), db::arg("is_public", is_public),
             db::arg("due_at", due_at), db::arg("now", ctx.now),
             db::arg("established_at", taken_up ? now : never),
             db::arg("dispatched_at", stage == Stage::handle ? now : never),
             db::arg("done_at", stage == Stage::verify ? now : never),
             db::arg("verified_at", stage == Stage::rate && before.stage == Stage::verify ? now : never),
             db::arg("closed_at", ended ? now : never));
  if (stage != before.stage)
    ctx.db.run(sql::scope_stage, db::arg("case_id", before.case_id), db::arg("stage", stage));
  return case_row(ctx, before.case_id);
}

// Texts of the verdicts.
void keep_words(Ctx& ctx, const workflow::Moved& event, const CaseRow& before, Stage stage) {
  std::optional<std::string> note;
  if (!event.note.empty()) note = std::string(event.note);
  const auto case_id = db::arg("case_id", before.case_id);
  const auto actor = db::arg("account_id", ctx.actor.account_id);
  if (stage == Stage::verify && before.stage != Stage::verify)
    ctx.db.run(sql::set_outcome_text, case_id, db::arg("text", note));
  else if (before.stage == Stage::verify && (stage == Stage::rate || stage == Stage::handle))
    ctx.db.run(sql::set_check, case_id, actor, db::arg("accepted", stage == Stage::rate),
               db::arg("text", note));
  else if (event.move == "rate")
    ctx.db.run(sql::set_rate_text, case_id, db::arg("text", note));
}

void tell_of(Ctx& ctx, const workflow::Moved& event, const CaseRow& before, const CaseRow& row) {
  const notify::Params note{{"note", std::string(event.note)}};
  if (event.move == "establish") tell_reporters(ctx, "casework.established", row);
  if (event.move == "refuse") tell_reporters(ctx, "casework.refused", row, note);
  if (event.move == "return" || event.move == "escalate")
    tell_level(ctx, can::dispatch, "casework.returned", row);
  if (event.move == "reopen") tell_level(ctx, can::dispatch, "casework.reopened", row);
  if (row.stage == Stage::handle && before.stage != Stage::handle && event.move != "claim") {
    tell_handlers(ctx, before.stage == Stage::verify ? "casework.not_done" : "casework.sent", row);
    if (before.stage != Stage::verify) tell_reporters(ctx, "casework.sent_on", row);
  }
  if (row.stage == Stage::verify && before.stage != Stage::verify) {
    if (row.outcome == Outcome::unsolvable) {
      const auto above = unit_above(ctx, row.level_unit_id).value_or(row.level_unit_id);
      tell(ctx, accounts_with(ctx, can::confirm_unsolvable, above), "casework.to_confirm", row);
    } else {
      tell_level(ctx, can::verify, "casework.to_verify", row);
    }
  }
  if (row.stage == Stage::rate && before.stage == Stage::verify)
    tell_reporters(ctx, row.outcome == Outcome::unsolvable ? "casework.unsolvable" : "casework.answered", row,
                   {{"note", row.outcome_text.value_or("")}});
}

void publish_deed(Ctx& ctx, const workflow::Moved& event, const CaseRow& before, const CaseRow& row) {
  if (before.stage != Stage::verify || row.stage != Stage::rate || row.outcome != Outcome::solved ||
      event.by_program)
    return;
  ctx.publish(Deed{"solved", row.outcome_by.value_or(Id<Account>{}), row.unit_id, row.case_id.value});
  ctx.publish(Deed{"verified", ctx.actor.account_id, row.unit_id, row.case_id.value});
}

// The resident's word decides at once: closed, or another hand takes it, once by right.
void after_rating(Ctx& ctx, const workflow::Moved& event, const CaseRow& row) {
  if (event.move != "rate") return;
  const bool again = row.satisfied == false && row.reopened == 0;
  const char* what = again                                ? "casework.not_satisfied"
                     : row.outcome == Outcome::unsolvable ? "casework.rated_unsolvable"
                                                          : "casework.rated_solved";
  workflow::happened(ctx, row.item_id, what);
}

void moved(Ctx& ctx, const workflow::Moved& event) {
  const auto found = case_of_item(ctx, event.item);
  if (!found) return;
  const CaseRow& before = *found;
  const Stage stage = event.stage.empty() ? before.stage : stage_named(event.stage);
  keep_words(ctx, event, before, stage);
  const auto row = follow_item(ctx, event, before);
  tell_of(ctx, event, before, row);
  publish_deed(ctx, event, before, row);
  if (row.over() && before.stage != Stage::closed) {
    count_ended(ctx, row, 1);
    if (row.meaning == "solved" || row.meaning == "unsolvable") tell_reporters(ctx, "casework.closed", row);
    ctx.publish(
        Closed{row.case_id, row.unit_id, row.meaning ? std::string_view(*row.meaning) : std::string_view{}});
  }
  push_case(ctx, row);
  after_rating(ctx, event, row);
}

// A red mark stays, whatever comes after.
void missed(Ctx& ctx, const workflow::DeadlineMissed& event) {
  const auto row = case_of_item(ctx, event.item);
  if (!row) return;
  ctx.db.run(sql::set_missed, db::arg("case_id", row->case_id), db::arg("due_at", event.due_at));
  // Who has it in hand hears of it from the workflow engine.
  if (row->stage == Stage::handle) tell_level(ctx, can::dispatch, "casework.overdue", *row);
  push_case(ctx, *row);
}

void rescheduled(Ctx& ctx, const workflow::Rescheduled& event) {
  const auto row = case_of_item(ctx, event.item);
  if (!row) return;
  const auto due_at = next_due(ctx, event.item.item_id);
  ctx.db.run(sql::set_due, db::arg("case_id", row->case_id), db::arg("due_at", due_at));
  push_case(ctx, *row);
}

}  // namespace

void declare_course(App& app) {
  app.on<workflow::Moved>(moved);
  app.on<workflow::DeadlineMissed>(missed);
  app.on<workflow::Rescheduled>(rescheduled);
}

}  // namespace linli::casework
