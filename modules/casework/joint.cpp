#include "modules/casework/joint.hpp"

#include <algorithm>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/team.hpp"

namespace linli::casework {
namespace {

constexpr std::size_t most_departments = 30, most_cases = 50;
constexpr std::int64_t days_shown = 180;

struct AgendaRow {
  Id<linli::Case> case_id;
  std::string number, text;
  bool sensitive = false;
  std::optional<std::string> decision, unit_name, state;
  std::optional<Id<CaseTask>> task_id;
  std::optional<Id<Unit>> unit_id;
  std::optional<Day> due_on;
};
BOOST_DESCRIBE_STRUCT(AgendaRow, (),
                      (case_id, number, text, sensitive, decision, unit_name, state, task_id, unit_id,
                       due_on))

std::vector<DepartmentLine> departments_of(Ctx& ctx, Id<JointSession> session_id) {
  return ctx.db.all<DepartmentLine>(sql::session_departments, db::arg("session_id", session_id));
}

SessionRow planned(Ctx& ctx, Id<JointSession> session_id) {
  auto row = seen_session(ctx, session_id);
  access::demand_within(ctx, can::joint, row.unit_id);
  demand(row.state == "planned", refusal::session_over);
  return row;
}

void invite(Ctx& ctx, const SessionMade& made, const PlanSession& in, Id<Unit> department_id) {
  org::living_unit(ctx, department_id);
  demand(handles_cases(ctx, department_id), refusal::nobody_to_send_to);
  ctx.db.run(sql::session_department_add, made, db::arg("unit_id", department_id));
  const std::string link = "/joint-sessions/" + std::to_string(made.session_id.value);
  for (const auto account_id : accounts_with(ctx, can::handle, department_id))
    notify::send(ctx, account_id, "casework.invited",
                 {{"title", in.title.value}, {"at", to_text(in.at)}, {"place", in.place.value}}, link);
}

SessionFull full(Ctx& ctx, const SessionRow& row) {
  SessionFull made;
  made.session_id = row.session_id;
  made.unit_id = row.unit_id;
  made.unit_name = row.unit_name;
  made.title = row.title;
  made.at = row.at;
  made.place = row.place;
  made.state = row.state;
  for (const auto& one : ctx.db.all<AgendaRow>(sql::session_agenda, db::arg("session_id", row.session_id))) {
    AgendaLine line{
        one.case_id, one.number, one.sensitive ? one.number : first_words(one.text), one.decision, {}};
    if (one.task_id && one.unit_id)
      line.task = AgendaTask{*one.task_id, *one.unit_id, one.unit_name.value_or(""), one.due_on,
                             one.state.value_or("open")};
    made.agenda.push_back(std::move(line));
  }
  made.department_answers = departments_of(ctx, row.session_id);
  made.cases = static_cast<std::int64_t>(made.agenda.size());
  made.departments = static_cast<std::int64_t>(made.department_answers.size());
  if (row.state != "planned") return made;
  if (access::may_within(ctx, can::joint, row.unit_id)) made.may = {"decide", "close"};
  for (const auto& department : made.department_answers)
    if (access::may_within(ctx, can::handle, department.unit_id) &&
        !access::may_within(ctx, can::joint, row.unit_id))
      made.may.emplace_back("answer");
  return made;
}

}  // namespace

SessionRow seen_session(Ctx& ctx, Id<JointSession> session_id) {
  auto row =
      ctx.db.one<SessionRow>(sql::session, refusal::session_not_found, db::arg("session_id", session_id));
  bool may = access::may_within(ctx, can::see, row.unit_id);
  for (const auto& department : departments_of(ctx, session_id))
    may = may || access::may_within(ctx, can::see, department.unit_id);
  demand(may, refusal::session_not_found);
  return row;
}

SessionMade plan_session(Ctx& ctx, const PlanSession& in) {
  access::demand_within(ctx, can::joint, in.unit_id);
  org::living_unit(ctx, in.unit_id);
  if (in.at <= ctx.now) refuse_field("at", "field.out_of_range");
  if (in.department_ids.empty()) refuse_field("department_ids", "field.required");
  if (in.case_ids.empty()) refuse_field("case_ids", "field.required");
  if (in.department_ids.size() > most_departments)
    refuse_field("department_ids", "field.too_long", {{"max", std::int64_t{most_departments}}});
  if (in.case_ids.size() > most_cases)
    refuse_field("case_ids", "field.too_long", {{"max", std::int64_t{most_cases}}});
  const SessionMade made{ctx.new_id<JointSession>()};
  ctx.db.run(sql::session_add, made, in, db::arg("account_id", ctx.actor.account_id),
             db::arg("now", ctx.now));
  for (const auto department_id : in.department_ids) invite(ctx, made, in, department_id);
  for (const auto case_id : in.case_ids) {
    const auto row = seen_case(ctx, case_id);
    demand(org::within(ctx, row.unit_id, in.unit_id), refusal::case_not_found);
    demand(!row.over(), refusal::case_over, {{"state", row.state}});
    ctx.db.run(sql::session_case_add, made, db::arg("case_id", case_id));
    workflow::add_line(ctx, row.item_id, "casework.on_agenda", in.title.value);
  }
  ctx.about(made.session_id, in.unit_id, in.title.value);
  return made;
}

List<SessionLine> sessions(Ctx& ctx, const SessionsAsked& in) {
  const auto unit_id = access::scope_unit(ctx, can::see, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  return paged_by(
      ctx.db.all<SessionLine>(sql::sessions, db::arg("unit_id", unit_id), db::arg("state", in.state),
                              db::arg("before", before_number(in)), db::arg("limit", fetched)),
      fetched, &SessionLine::session_id);
}

SessionFull one_session(Ctx& ctx, const OneSession& in) {
  return full(ctx, seen_session(ctx, in.session_id));
}

SessionFull answer_session(Ctx& ctx, const AnswerSession& in) {
  const auto row = seen_session(ctx, in.session_id);
  demand(row.state == "planned", refusal::session_over);
  bool answered = false;
  for (const auto& department : departments_of(ctx, in.session_id)) {
    // Whoever holds a county's rights does not answer for its departments.
    const auto units = units_of_actor(ctx, can::handle);
    if (std::find(units.begin(), units.end(), department.unit_id) == units.end()) continue;
    ctx.db.run(sql::session_answer, in, db::arg("unit_id", department.unit_id),
               db::arg("answer", in.accepts ? "accepted" : "declined"));
    answered = true;
  }
  demand(answered, linli::refusal::not_allowed);
  ctx.about(in.session_id, row.unit_id, row.title);
  return full(ctx, row);
}

SessionFull decide_agenda(Ctx& ctx, const DecideAgenda& in) {
  const auto row = planned(ctx, in.session_id);
  const auto before = ctx.db.maybe<std::optional<std::string>>(
      sql::agenda_decision, db::arg("session_id", in.session_id), db::arg("case_id", in.case_id));
  demand(before.has_value(), refusal::case_not_found);
  demand(!*before, refusal::agenda_decided);
  if (in.due_on && *in.due_on < ctx.today()) refuse_field("due_on", "field.out_of_range");
  const auto of = case_row(ctx, in.case_id);
  std::optional<Id<CaseTask>> task_id;
  if (in.unit_id) {
    const auto department = ctx.db.maybe<DepartmentLine>(
        sql::session_department, db::arg("session_id", in.session_id), db::arg("unit_id", *in.unit_id));
    if (!department && !org::within(ctx, *in.unit_id, row.unit_id))
      refuse_field("unit_id", "field.unknown_value");
    demand(handles_cases(ctx, *in.unit_id), refusal::nobody_to_send_to);
    task_id = add_task(ctx, of,
                       {.case_id = in.case_id,
                        .session_id = in.session_id,
                        .unit_id = *in.unit_id,
                        .account_id = {},
                        .task = in.decision.value,
                        .due_on = in.due_on});
    auto parts = workflow::parts(ctx, of.item_id);
    std::erase_if(parts, [](const workflow::Part& part) { return part.part != "helper"; });
    parts.push_back({"helper", {}, *in.unit_id});
    workflow::set_part(ctx, of.item_id, "helper", parts);
  }
  ctx.db.run(sql::agenda_decide, db::arg("session_id", in.session_id), db::arg("case_id", in.case_id),
             db::arg("decision", in.decision), db::arg("task_id", task_id));
  workflow::add_line(ctx, of.item_id, "casework.joint_decision", in.decision.value);
  tell_reporters(ctx, "casework.joint_decision", of);
  ctx.about(in.session_id, row.unit_id, of.number);
  return full(ctx, row);
}

SessionFull close_session(Ctx& ctx, const OneSession& in) {
  const auto row = planned(ctx, in.session_id);
  ctx.db.run(sql::session_close, in, db::arg("now", ctx.now));
  ctx.about(in.session_id, row.unit_id, row.title);
  return full(ctx, seen_session(ctx, in.session_id));
}

std::vector<SessionRow> sessions_of_actor(Ctx& ctx) {
  const Id<JointSession> first{first_id_at(ctx.now + -days_shown * day_ms)};
  std::vector<SessionRow> all;
  for (const auto unit_id : units_of_actor(ctx, can::see))
    for (auto& row :
         ctx.db.all<SessionRow>(sql::sessions_around, db::arg("unit_id", unit_id), db::arg("first", first)))
      all.push_back(std::move(row));
  std::sort(all.begin(), all.end(),
            [](const SessionRow& a, const SessionRow& b) { return a.session_id < b.session_id; });
  all.erase(
      std::unique(all.begin(), all.end(),
                  [](const SessionRow& a, const SessionRow& b) { return a.session_id == b.session_id; }),
      all.end());
  return all;
}

}  // namespace linli::casework
