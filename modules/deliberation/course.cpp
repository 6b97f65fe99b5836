// The way of a matter: what the definitions leave to code.
#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/notify/notify.hpp"
#include "engines/setting/setting.hpp"
#include "modules/deliberation/deliberation.sql.hpp"
#include "modules/deliberation/deliberation.workflows.hpp"
#include "modules/deliberation/row.hpp"
#include "modules/deliberation/texts.hpp"

namespace linli::deliberation {
namespace {

Row row_of(Ctx& ctx, const workflow::Item& item) { return row(ctx, {item.subject_id}); }

struct LastMeeting {
  bool passed = false, counted = false;
  Day held_on;
};
BOOST_DESCRIBE_STRUCT(LastMeeting, (), (passed, counted, held_on))

std::optional<LastMeeting> last_meeting(Ctx& ctx, const workflow::Item& item) {
  const auto matter = row_of(ctx, item);
  const auto step = step_due(matter.kind, matter.state);
  if (!step) return {};
  return ctx.db.maybe<LastMeeting>(sql::last_meeting, matter, db::arg("step", *step));
}

bool step_passed(Ctx& ctx, const workflow::Item& item) {
  const auto last = last_meeting(ctx, item);
  return last && last->passed && !last->counted;
}
bool voted_down(Ctx& ctx, const workflow::Item& item) {
  const auto last = last_meeting(ctx, item);
  return last && !last->passed;
}
bool period_over(Ctx& ctx, const workflow::Item& item) {
  const auto matter = row_of(ctx, item);
  return matter.until_at && ctx.now >= *matter.until_at;
}
bool objections_answered(Ctx& ctx, const workflow::Item& item) {
  return ctx.db.only<std::int64_t>(sql::objections_waiting, db::arg("matter_id", item.subject_id)) == 0;
}

template <class Word>
Word read_word(std::string_view text) {
  Word found{};
  ensure(shape_of<Word>().read(shape_of<Word>(), &found, text) == nullptr, "a word of the definition");
  return found;
}

// Whoever spoke to it hears what has become of it.
void tell_speakers(Ctx& ctx, const Row& matter, const char* kind) {
  for (const auto account : ctx.db.all<Id<Account>>(sql::opinion_givers, matter))
    if (account != ctx.actor.account_id)
      notify::send(ctx, account, kind, {{"title", matter.title}, {"unit", matter.unit_name}},
                   link_to(matter.matter_id));
}

Instant publication_end(Ctx& ctx) {
  return ctx.now + setting::integer(ctx, "deliberation.publication_minutes") * minute_ms;
}

void take_back(Ctx& ctx, const Row& matter) {
  ctx.db.run(sql::unset_decision, matter);
  figure::add(ctx, "matters_decided", matter.unit_id, ctx.today(), -1);
  if (matter.decision_at) figure::add(ctx, "matters_published", matter.unit_id, ctx.today(), -1);
}

void moved(Ctx& ctx, const workflow::Moved& moved) {
  if (moved.item.subject_kind != subject_kind) return;
  const auto matter = row_of(ctx, moved.item);
  const auto state = read_word<State>(moved.item.state);
  const auto stage = read_word<Stage>(moved.stage);
  const auto text = db::arg("text", moved.note);
  const auto matter_id = db::arg("matter_id", matter.matter_id);
  std::optional<Instant> ended_at, public_at;
  if (moved.item.ended) ended_at = ctx.now;
  if (moved.move == "propose") public_at = ctx.now;
  ctx.db.run(sql::set_state, matter_id, db::arg("state", state), db::arg("stage", stage),
             db::arg("ended_at", ended_at), db::arg("public_at", public_at));
  const auto until_at = publication_end(ctx);
  if (moved.move == "publish_decision") {
    ctx.db.run(sql::set_decision, matter_id, text, db::arg("until_at", until_at), db::arg("now", ctx.now));
    figure::add(ctx, "matters_published", matter.unit_id, ctx.today());
    tell_speakers(ctx, matter, "deliberation.decision");
  }
  if (moved.move == "publish_result") {
    ctx.db.run(sql::set_result, matter_id, text, db::arg("until_at", until_at), db::arg("now", ctx.now));
    tell_speakers(ctx, matter, "deliberation.result");
  }
  if (moved.move == "return" || moved.move == "again") take_back(ctx, matter);
  if (moved.move == "return" && matter.account_id != ctx.actor.account_id)
    notify::send(ctx, matter.account_id, "deliberation.returned",
                 {{"title", matter.title}, {"note", std::string(moved.note)}}, link_to(matter.matter_id));
  if (moved.move == "stop" || moved.move == "withdraw") {
    ctx.db.run(sql::set_reason, matter_id, text);
    tell_speakers(ctx, matter, "deliberation.ended");
  }
}

bool subject_seen(Ctx& ctx, std::int64_t matter_id) {
  const auto matter = find_row(ctx, {matter_id});
  return matter && may_see(ctx, *matter);
}
std::string subject_title(Ctx& ctx, std::int64_t matter_id) {
  const auto matter = row(ctx, {matter_id});
  return fmt::format("{} {}", matter.number, matter.title);
}

bool is_step(std::string_view move) {
  return move == "propose" || move == "discuss" || move == "deliberate" || move == "resolve";
}

}  // namespace

MatterFull make_move(Ctx& ctx, const MakeMove& in) {
  const auto before = seen_row(ctx, in.matter_id);
  demand(!is_step(in.move.value), refusal::meeting_first);
  demand_few(in.file_ids);
  std::optional<std::string> note;
  if (in.note) note = in.note->value;
  workflow::move(
      ctx,
      {.item_id = before.item_id, .move = in.move.value, .form = {}, .note = note, .file_ids = in.file_ids});
  for (const auto file_id : in.file_ids) files::attach(ctx, file_id, result_kind, in.matter_id.value);
  ctx.about(in.matter_id, before.unit_id, fmt::format("{} {}", before.number, in.move.value));
  return full(ctx, row(ctx, in.matter_id));
}

void declare_workflow(App& app) {
  workflow::guard(app, "deliberation.step_passed", step_passed, refusal::meeting_first);
  workflow::guard(app, "deliberation.voted_down", voted_down, refusal::nothing_failed);
  workflow::guard(app, "deliberation.period_over", period_over, refusal::period_runs);
  workflow::guard(app, "deliberation.objections_answered", objections_answered, refusal::objections_wait);
  workflow::event(app, "deliberation.objections_settled");
  workflow::subject(app, {.kind = std::string(subject_kind),
                          .may_see = subject_seen,
                          .title = subject_title,
                          .link = "/matters/"});
  workflow::ship(app, {.module = "deliberation", .json = workflows::four_two_json});
  workflow::ship(app, {.module = "deliberation", .json = workflows::collect_json});
  texts::name_lines(app);
  app.on<workflow::Moved>(moved);
}

}  // namespace linli::deliberation
