// What the definition names: guards that say whether a move makes sense now, effects that the move has on the
// case.
#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/dispatch.hpp"

namespace linli::casework {
namespace {

using workflow::Form;
using workflow::Item;

CaseRow row_of(Ctx& ctx, const Item& item) {
  auto row = case_of_item(ctx, item);
  ensure(row.has_value(), "the item of a case");
  return *std::move(row);
}

// ---- guards

bool bounces_left(Ctx& ctx, const Item& item) {
  return row_of(ctx, item).bounces < setting::integer(ctx, "casework.bounces");
}

bool somebody_above(Ctx& ctx, const Item& item) {
  return unit_above(ctx, row_of(ctx, item).level_unit_id).has_value();
}

bool tasks_done(Ctx& ctx, const Item& item) {
  return ctx.db.only<std::int64_t>(sql::tasks_open, db::arg("case_id", item.subject_id)) == 0;
}

// Who says that something cannot be solved is believed only by the level above the one that decides about the
// case.
bool is_level_above(Ctx& ctx, const Item& item) {
  const auto level = row_of(ctx, item).level_unit_id;
  return access::may_within(ctx, can::confirm_unsolvable, unit_above(ctx, level).value_or(level));
}

// ---- to whom

bool holds_the_place(Ctx& ctx, Id<Unit> unit_id, const CaseRow& row) {
  return org::within(ctx, row.unit_id, unit_id);
}

// Somebody of the units that decide about the case, or a department of a unit around its place.
bool may_be_sent_to(Ctx& ctx, const CaseRow& row, Id<Unit> unit_id) {
  if (ctx.actor.program || org::within(ctx, unit_id, row.level_unit_id) || holds_the_place(ctx, unit_id, row))
    return true;
  const auto unit = org::unit(ctx, unit_id);
  return unit.kind == org::UnitKind::department && unit.parent_id &&
         holds_the_place(ctx, *unit.parent_id, row);
}

Target target_of(Ctx& ctx, const Form& form, const CaseRow& row) {
  Target target{Id<Unit>{workflow::number_of(form, "unit_id")},
                Id<Account>{workflow::number_of(form, "account_id")}};
  if (!target.unit_id && !target.account_id) refuse_field("unit_id", "field.required");
  if (target.account_id) {
    const auto unit_id = handling_unit(ctx, target.account_id);
    demand(unit_id.has_value(), refusal::not_a_handler);
    if (!target.unit_id || !org::within(ctx, *unit_id, target.unit_id)) target.unit_id = *unit_id;
  } else {
    org::living_unit(ctx, target.unit_id);
    demand(handles_cases(ctx, target.unit_id), refusal::not_a_handler);
  }
  if (!may_be_sent_to(ctx, row, target.unit_id)) refuse_field("unit_id", "field.unknown_value");
  return target;
}

// ---- effects

// The first who acts is the answer that the reporter was promised.
void respond(Ctx& ctx, Id<linli::Case> case_id) {
  const auto row = case_row(ctx, case_id);
  if (row.responded_at) return;
  ctx.db.run(sql::respond, db::arg("case_id", case_id), db::arg("now", ctx.now));
  if (ctx.now <= row.response_due_at) figure::add(ctx, "cases_responded", row.unit_id, ctx.today());
}

void climb_to_level_above(Ctx& ctx, const Item& item, const CaseRow& row) {
  const auto above = unit_above(ctx, row.level_unit_id);
  if (!above) return;
  ctx.db.run(sql::set_level, db::arg("case_id", row.case_id), db::arg("unit_id", *above));
  workflow::set_unit(ctx, item.item_id, *above);
}

void assign(Ctx& ctx, const Item& item, const Form& form) {
  const auto row = row_of(ctx, item);
  set_lead(ctx, item, row, target_of(ctx, form, row));
}

void claim(Ctx& ctx, const Item& item, const Form&) {
  const auto row = row_of(ctx, item);
  const auto unit_id = handling_unit(ctx, ctx.actor.account_id);
  demand(unit_id.has_value(), refusal::not_a_handler);
  set_lead(ctx, item, row, {*unit_id, ctx.actor.account_id});
  respond(ctx, row.case_id);
}

// Who accepts for a unit leads from now on by name: a resident hears who it is.
void accept(Ctx& ctx, const Item& item, const Form&) {
  const auto row = row_of(ctx, item);
  if (!row.handler_account_id && ctx.actor.signed_in())
    set_lead(ctx, item, row, {row.handler_unit_id, ctx.actor.account_id});
  respond(ctx, row.case_id);
}

// The last return that is allowed goes to the level above, which decides.
void bounce(Ctx& ctx, const Item& item, const Form&) {
  const auto row = row_of(ctx, item);
  ctx.db.run(sql::bounce, db::arg("case_id", row.case_id));
  drop_lead(ctx, item, row);
  if (row.bounces + 1 >= setting::integer(ctx, "casework.bounces")) climb_to_level_above(ctx, item, row);
}

void climb(Ctx& ctx, const Item& item, const Form&) {
  const auto row = row_of(ctx, item);
  drop_lead(ctx, item, row);
  climb_to_level_above(ctx, item, row);
}

void set_outcome(Ctx& ctx, const Item& item, Outcome outcome) {
  note_work(ctx, item, ctx.actor.account_id);
  respond(ctx, Id<linli::Case>{item.subject_id});
  ctx.db.run(sql::set_outcome, db::arg("case_id", item.subject_id), db::arg("outcome", outcome),
             db::arg("account_id", ctx.actor.account_id));
}

void solved(Ctx& ctx, const Item& item, const Form&) { set_outcome(ctx, item, Outcome::solved); }
void unsolvable(Ctx& ctx, const Item& item, const Form&) { set_outcome(ctx, item, Outcome::unsolvable); }

void rate(Ctx& ctx, const Item& item, const Form& form) {
  const bool satisfied = workflow::value_of(form, "satisfied") == "true";
  std::optional<std::int64_t> stars;
  if (const auto given = workflow::number_of(form, "stars")) stars = given;
  const auto row = row_of(ctx, item);
  const bool proxy = ctx.actor.signed_in() && ctx.actor.account_id != row.reporter_id;
  if (proxy && !may_be_rated_for(row)) throw Refused(workflow::refusal::not_yours, {{"move", "rate"}});
  ctx.db.run(sql::set_rating, db::arg("case_id", row.case_id), db::arg("satisfied", satisfied),
             db::arg("stars", stars), db::arg("now", ctx.now), db::arg("by_proxy", proxy));
}

// Not satisfied: another hand takes it, one level up.
void reopen(Ctx& ctx, const Item& item, const Form&) {
  const auto row = row_of(ctx, item);
  ctx.db.run(sql::reopen, db::arg("case_id", row.case_id));
  drop_lead(ctx, item, row);
  climb_to_level_above(ctx, item, row);
}

std::string title(Ctx& ctx, std::int64_t case_id) {
  const auto row = ctx.db.maybe<CaseRow>(sql::case_one, db::arg("case_id", case_id));
  if (!row) return {};
  return row->sensitive ? row->number : row->number + " " + first_words(row->text);
}

}  // namespace

void send_as_program(Ctx& ctx, const CaseRow& row, const Target& target) {
  Form form{{"unit_id", std::to_string(target.unit_id.value)}};
  if (target.account_id) form.push_back({"account_id", std::to_string(target.account_id.value)});
  workflow::move_as_program(
      ctx, {.item_id = row.item_id, .move = "dispatch", .form = std::move(form), .note = {}, .file_ids = {}});
}

void declare_moves(App& app) {
  workflow::guard(app, "casework.bounces_left", bounces_left, refusal::no_bounces_left);
  workflow::guard(app, "casework.somebody_above", somebody_above, refusal::at_the_top);
  workflow::guard(app, "casework.tasks_done", tasks_done, refusal::tasks_open);
  workflow::guard(app, "casework.level_above", is_level_above, refusal::not_level_above);
  workflow::effect(app, "casework.assign", assign);
  workflow::effect(app, "casework.claim", claim);
  workflow::effect(app, "casework.accept", accept);
  workflow::effect(app, "casework.bounce", bounce);
  workflow::effect(app, "casework.climb", climb);
  workflow::effect(app, "casework.solved", solved);
  workflow::effect(app, "casework.unsolvable", unsolvable);
  workflow::effect(app, "casework.rate", rate);
  workflow::effect(app, "casework.reopen", reopen);
  for (const char* event :
       {"casework.rated_solved", "casework.rated_unsolvable", "casework.not_satisfied", "casework.merged"})
    workflow::event(app, event);
  workflow::subject(
      app, {.kind = std::string(subject_kind), .may_see = may_see_course, .title = title, .link = "/cases/"});
}

}  // namespace linli::casework
