// The course of a file: what the definition leaves to code. Guards say whether a step has what it needs; the
// listener keeps the day of each step, runs the clocks, and brings the person into the register and out of
// it.
#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/development/development.sql.hpp"
#include "modules/development/development.workflows.hpp"
#include "modules/development/row.hpp"

namespace linli::development {
namespace {

Row row_of(Ctx& ctx, const workflow::Item& item) { return row(ctx, {item.subject_id}); }

int months(Ctx& ctx, const char* setting) { return static_cast<int>(setting::integer(ctx, setting)); }

// ---- guards

bool has_contacts(Ctx& ctx, const workflow::Item& item) {
  return !ctx.db
              .all<Sponsor>(sql::sponsors, db::arg("file_id", item.subject_id),
                            db::arg("part", Sponsorship::contact))
              .empty();
}

bool has_introducers(Ctx& ctx, const workflow::Item& item) {
  return ctx.db
             .all<Sponsor>(sql::sponsors, db::arg("file_id", item.subject_id),
                           db::arg("part", Sponsorship::introducer))
             .size() == 2;
}

bool is_time(Ctx& ctx, const workflow::Item& item) {
  const auto day = earliest(ctx, row_of(ctx, item));
  return !day || *day <= ctx.today();
}

struct HalfYears {
  std::int64_t reviews = 0;
  std::optional<Day> last_on;
};
BOOST_DESCRIBE_STRUCT(HalfYears, (), (reviews, last_on))

// One for each half-year of the least time, and none that is older than one. What was done on paper is
// believed.
bool is_reviewed_half_yearly(Ctx& ctx, const workflow::Item& item) {
  const auto row = row_of(ctx, item);
  const auto from_on = row.activist_on.value_or(row.applied_on);
  const auto made = ctx.db.only<HalfYears>(sql::half_years_passed, db::arg("file_id", row.file_id),
                                           db::arg("from_on", from_on));
  const int each = months(ctx, "development.half_year_months");
  const bool fresh = made.last_on && add_months(*made.last_on, each) >= ctx.today();
  const bool on_paper = row.taken_over_in == State::cultivate;
  return fresh && (on_paper || made.reviews >= months(ctx, "development.cultivation_months") / each);
}

bool is_published(Ctx& ctx, const workflow::Item& item, PublicityKind kind) {
  const auto publicity =
      ctx.db.maybe<Publicity>(sql::publicity, db::arg("file_id", item.subject_id), db::arg("kind", kind));
  // An objection is looked into; its note says what came of it, and a second publication begins anew.
  return publicity && publicity->closed_on && publicity->objections == 0;
}
bool is_candidate_published(Ctx& ctx, const workflow::Item& item) {
  return is_published(ctx, item, PublicityKind::candidate);
}
bool is_conversion_published(Ctx& ctx, const workflow::Item& item) {
  return is_published(ctx, item, PublicityKind::conversion);
}

bool is_reviewed(Ctx& ctx, const workflow::Item& item) {
  return review_is_valid(ctx, row_of(ctx, item), ctx.today());
}

struct Trained {
  std::int64_t days = 0, hours = 0;
};
BOOST_DESCRIBE_STRUCT(Trained, (), (days, hours))

bool is_trained(Ctx& ctx, const workflow::Item& item) {
  const auto trained = ctx.db.only<Trained>(sql::trained, db::arg("file_id", item.subject_id));
  return trained.days >= setting::integer(ctx, "development.training_days") &&
         trained.hours >= setting::integer(ctx, "development.training_hours");
}

struct LastWord {
  Day met_on;
  bool passed = false;
};
BOOST_DESCRIBE_STRUCT(LastWord, (), (met_on, passed))

std::optional<LastWord> last_word(Ctx& ctx, std::int64_t file_id, ResolutionKind kind) {
  return ctx.db.maybe<LastWord>(sql::last_resolution, db::arg("file_id", file_id), db::arg("kind", kind));
}
bool is_admission_resolved(Ctx& ctx, const workflow::Item& item) {
  const auto word = last_word(ctx, item.subject_id, ResolutionKind::admit);
  return word && word->passed;
}
bool is_conversion_resolved(Ctx& ctx, const workflow::Item& item) {
  const auto word = last_word(ctx, item.subject_id, ResolutionKind::convert);
  return word && word->passed;
}

// After so long the branch has to discuss it anew.
bool is_approval_in_time(Ctx& ctx, const workflow::Item& item) {
  const auto row = row_of(ctx, item);
  return !row.meeting_on ||
         ctx.today() <= add_months(*row.meeting_on, months(ctx, "development.approval_most_months"));
}

bool is_not_extended(Ctx& ctx, const workflow::Item& item) { return !row_of(ctx, item).extended_months; }

// ---- what a move does

State state_of(std::string_view state) {
  State found{};
  ensure(shape_of<State>().read(shape_of<State>(), &found, state) == nullptr, "a state of the definition");
  return found;
}

// The meeting's day is that of the resolution; every other step is told by its form.
Day done_on(Ctx& ctx, const Row& row, const workflow::Moved& moved) {
  const auto told = parse_day(workflow::value_of(moved.form, "on"));
  if (!told) return ctx.today();
  demand_day(ctx, "on", *told,
             moved.move == "apply" || moved.move == "talk" ? std::optional(row.applied_on) : std::nullopt);
  if (moved.move == "branch_meeting" || moved.move == "conversion_meeting") {
    const auto word =
        last_word(ctx, row.file_id.value,
                  moved.move == "branch_meeting" ? ResolutionKind::admit : ResolutionKind::convert);
    if (word && word->met_on != *told)
      refuse_field("on", "field.unknown_value", {{"on", to_text(word->met_on)}});
  }
  const auto from = earliest(ctx, row);
  const bool waits = moved.move == "cultivate" || moved.move == "probation";
  if (waits && from && *told < *from) refuse_field("on", "field.out_of_range", {{"min", to_text(*from)}});
  return *told;
}

void admit(Ctx& ctx, Row& row, Day on) {
  if (on < *row.meeting_on) refuse_field("on", "field.out_of_range", {{"min", to_text(*row.meeting_on)}});
  row.approved_on = on;
  row.probation_until_on = add_months(*row.meeting_on, months(ctx, "development.probation_months"));
  row.member_id = member::admit(
      ctx,
      {.person_id = row.person_id, .branch_id = row.branch_id, .group_id = {}, .joined_on = *row.meeting_on},
      {on, member::StayReason::admitted, row.number});
  figure::add(ctx, "members_admitted", row.branch_id, on);
}

void convert(Ctx& ctx, Row& row, Day on) {
  if (row.conversion_meeting_on && on < *row.conversion_meeting_on)
    refuse_field("on", "field.out_of_range", {{"min", to_text(*row.conversion_meeting_on)}});
  if (row.member_id)
    member::set_standing(ctx, *row.member_id, member::Status::full,
                         {on, member::StayReason::converted, row.number});
  figure::add(ctx, "members_converted", row.branch_id, on);
}

void extend(Ctx& ctx, Row& row, const workflow::Form& form) {
  const auto more = workflow::number_of(form, "months");
  const auto least = setting::integer(ctx, "development.extension_months_least"),
             most = setting::integer(ctx, "development.extension_months_most");
  if (more < least || more > most)
    refuse_field("months", "field.out_of_range", {{"min", least}, {"max", most}});
  row.extended_months = more;
  row.probation_until_on = add_months(*row.probation_until_on, static_cast<int>(more));
  row.conversion_meeting_on.reset();
}

// What is told again from the step that the file went back to.
void undo_from(Ctx& ctx, Row& row, State from) {
  for (int step = static_cast<int>(from); step < steps_total; ++step)
    ctx.db.run(sql::step_undone, db::arg("file_id", row.file_id),
               db::arg("step", word(static_cast<State>(step))));
  if (from != State::cultivate) return;
  row.candidate_on.reset();
  row.pre_reviewed_on.reset();
  row.meeting_on.reset();
}

void begin_and_end_clocks(Ctx& ctx, Row& row, std::string_view move, State from) {
  if (row.ended_on || move == "back") end_clocks(ctx, row);
  if (row.ended_on) return;
  switch (from) {
    case State::talk:
      end_clock(ctx, row, Clock::talk);
      break;
    case State::cultivate:
      end_clock(ctx, row, Clock::half_year_review);
      break;
    case State::branch_meeting:
      end_clock(ctx, row, Clock::branch_meeting);
      end_clock(ctx, row, Clock::review);
      break;
    case State::approve:
      end_clock(ctx, row, Clock::approval);
      break;
    case State::conversion_ask:
      end_clock(ctx, row, Clock::conversion);
      break;
    case State::conversion_approve:
      end_clock(ctx, row, Clock::conversion_approval);
      break;
    default:
      break;
  }
  // Only what the new state brings begins; a clock that goes on is not set back.
  const bool begins = row.state == State::talk || row.state == State::activist_record ||
                      row.state == State::form || row.state == State::higher_talk ||
                      row.state == State::approve_record || row.state == State::conversion_approve ||
                      move == "extend" || move == "back";
  if (begins) begin_clocks_of_state(ctx, row);
}

void tell_applicant(Ctx& ctx, const Row& row, const workflow::Moved& moved) {
  const auto account = member::person_brief(ctx, row.person_id).account_id;
  if (!account || *account == ctx.actor.account_id) return;
  const char* kind = moved.move == "approve"              ? "development.approved"
                     : moved.move == "conversion_approve" ? "development.converted"
                     : moved.item.ended                   ? "development.ended"
                                                          : "development.step_on";
  notify::send(ctx, *account, kind, {{"step", workflow::state_title(ctx, moved.item)}}, "/development");
}

void moved(Ctx& ctx, const workflow::Moved& moved) {
  if (moved.item.subject_kind != subject_kind) return;
  auto row = row_of(ctx, moved.item);
  const auto from = state_of(moved.from);
  const auto on = done_on(ctx, row, moved);
  row.state = state_of(moved.item.state);
  row.stage = stage_of(row.state);
  row.since_on = ctx.today();
  if (moved.item.ended) row.ended_on = on;
  const bool is_step = moved.move == moved.from;
  if (is_step)
    ctx.db.run(sql::step_done, db::arg("file_id", row.file_id), db::arg("step", moved.move),
               db::arg("done_on", on), db::arg("by_name", ctx.actor.name));
  if (moved.move == "activist") row.activist_on = on;
  if (moved.move == "candidate") row.candidate_on = on;
  if (moved.move == "pre_review") row.pre_reviewed_on = on;
  if (moved.move == "branch_meeting") row.meeting_on = on;
  if (moved.move == "approve") admit(ctx, row, on);
  if (moved.move == "conversion_meeting") row.conversion_meeting_on = on;
  if (moved.move == "conversion_approve") convert(ctx, row, on);
  if (moved.move == "extend") extend(ctx, row, moved.form), undo_from(ctx, row, State::probation);
  if (moved.move == "back") undo_from(ctx, row, State::cultivate);
  if (moved.move == "cancel" && row.member_id)
    member::leave(ctx, *row.member_id, member::LeftReason::cancelled, on,
                  moved.note.empty() ? std::nullopt : std::optional(std::string(moved.note)));
  begin_and_end_clocks(ctx, row, moved.move, from);
  keep_row(ctx, row);
  tell_applicant(ctx, row, moved);
}

// ---- the units

struct OpenRow {
  Id<DevelopmentFile> file_id;
  Id<WorkflowItem> item_id;
};
BOOST_DESCRIBE_STRUCT(OpenRow, (), (file_id, item_id))

void unit_merged(Ctx& ctx, const org::UnitMerged& event) {
  const auto unit_id = db::arg("unit_id", event.unit_id);
  for (const auto& file : ctx.db.all<OpenRow>(sql::open_in_unit, unit_id))
    workflow::set_unit(ctx, file.item_id, event.into_id);
  ctx.db.run(sql::move_branch, unit_id, db::arg("into_id", event.into_id));
}

bool subject_seen(Ctx& ctx, std::int64_t file_id) {
  const auto row = find_row(ctx, {file_id});
  return row && may_see(ctx, *row);
}

std::string subject_title(Ctx& ctx, std::int64_t file_id) {
  const auto found = row(ctx, {file_id});
  return fmt::format("{} {}", found.number, found.name);
}

}  // namespace

FileFull make_move(Ctx& ctx, const MakeMove& in) {
  const auto before = row(ctx, in.file_id);
  demand(may_see(ctx, before) || is_own(ctx, before), refusal::file_not_found);
  std::optional<std::string> note;
  if (in.note) note = in.note->value;
  workflow::move(ctx, {.item_id = before.item_id,
                       .move = in.move.value,
                       .form = in.form,
                       .note = note,
                       .file_ids = in.file_ids});
  for (const auto file_id : in.file_ids) files::attach(ctx, file_id, file_kind, in.file_id.value);
  if (in.move.value == "assign") {
    const auto group = workflow::id_of<Unit>(in.form, "group_id");
    if (group && before.member_id) member::set_group(ctx, *before.member_id, *group);
  }
  ctx.about(in.file_id, before.branch_id, fmt::format("{} {}", before.number, in.move.value));
  return full(ctx, row(ctx, in.file_id));
}

void declare_workflow(App& app) {
  workflow::guard(app, "development.contacts_named", has_contacts, refusal::contacts_needed);
  workflow::guard(app, "development.introducers_named", has_introducers, refusal::introducers_needed);
  workflow::guard(app, "development.cultivated", is_time, refusal::too_early);
  workflow::guard(app, "development.reviewed_half_yearly", is_reviewed_half_yearly,
                  refusal::half_year_review_needed);
  workflow::guard(app, "development.candidate_published", is_candidate_published, refusal::publicity_needed);
  workflow::guard(app, "development.conversion_published", is_conversion_published,
                  refusal::publicity_needed);
  workflow::guard(app, "development.reviewed", is_reviewed, refusal::review_needed);
  workflow::guard(app, "development.trained", is_trained, refusal::training_needed);
  workflow::guard(app, "development.admission_resolved", is_admission_resolved, refusal::resolution_needed);
  workflow::guard(app, "development.conversion_resolved", is_conversion_resolved, refusal::resolution_needed);
  workflow::guard(app, "development.approval_in_time", is_approval_in_time, refusal::approval_too_late);
  workflow::guard(app, "development.probation_nearly_over", is_time, refusal::too_early);
  workflow::guard(app, "development.not_extended", is_not_extended, refusal::extended_already);
  workflow::subject(app, {.kind = std::string(subject_kind),
                          .may_see = subject_seen,
                          .title = subject_title,
                          .link = "/development-files/"});
  workflow::ship(app, {.module = "development", .json = workflows::development_json});
  app.on<workflow::Moved>(moved);
  app.on<org::UnitMerged>(unit_merged);
}

}  // namespace linli::development
