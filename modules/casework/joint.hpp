// On-site joint work: a community invites departments, stuck cases are on the agenda, decisions become tasks
// with a day. Inside of this module.
#pragma once

#include "modules/casework/cases.hpp"

namespace linli::casework {

struct PlanSession {
  Id<Unit> unit_id;
  Text<2, 80> title;
  Instant at;
  Text<1, 200> place;
  std::vector<Id<Unit>> department_ids;
  std::vector<Id<linli::Case>> case_ids;
};
BOOST_DESCRIBE_STRUCT(PlanSession, (), (unit_id, title, at, place, department_ids, case_ids))
struct SessionMade {
  Id<JointSession> session_id;
};
BOOST_DESCRIBE_STRUCT(SessionMade, (), (session_id))

struct SessionRow {
  Id<JointSession> session_id;
  Id<Unit> unit_id;
  std::string unit_name, title;
  Instant at;
  std::string place, state;
  Instant changed_at;
  std::int64_t sequence = 0;
};
BOOST_DESCRIBE_STRUCT(SessionRow, (),
                      (session_id, unit_id, unit_name, title, at, place, state, changed_at, sequence))

enum class SessionState { planned, closed };
BOOST_DESCRIBE_ENUM(SessionState, planned, closed)
struct SessionsAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<SessionState> state;
};
BOOST_DESCRIBE_STRUCT(SessionsAsked, (Page), (unit_id, state))
struct SessionLine {
  Id<JointSession> session_id;
  Id<Unit> unit_id;
  std::string unit_name, title;
  Instant at;
  std::string place, state;
  std::int64_t cases = 0, departments = 0;
};
BOOST_DESCRIBE_STRUCT(SessionLine, (),
                      (session_id, unit_id, unit_name, title, at, place, state, cases, departments))

struct AgendaTask {
  Id<CaseTask> task_id;
  Id<Unit> unit_id;
  std::string unit_name;
  std::optional<Day> due_on;
  std::string state;
};
BOOST_DESCRIBE_STRUCT(AgendaTask, (), (task_id, unit_id, unit_name, due_on, state))
struct AgendaLine {
  Id<linli::Case> case_id;
  std::string number, title;
  std::optional<std::string> decision;
  std::optional<AgendaTask> task;
};
BOOST_DESCRIBE_STRUCT(AgendaLine, (), (case_id, number, title, decision, task))
struct DepartmentLine {
  Id<Unit> unit_id;
  std::string name, answer;
  std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(DepartmentLine, (), (unit_id, name, answer, note))
struct SessionFull : SessionLine {
  std::vector<AgendaLine> agenda;
  std::vector<DepartmentLine> department_answers;
  std::vector<std::string> may;
};
BOOST_DESCRIBE_STRUCT(SessionFull, (SessionLine), (agenda, department_answers, may))

struct OneSession {
  Id<JointSession> session_id;
};
BOOST_DESCRIBE_STRUCT(OneSession, (), (session_id))
struct AnswerSession {
  Id<JointSession> session_id;
  bool accepts = false;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(AnswerSession, (), (session_id, accepts, note))
struct DecideAgenda {
  Id<JointSession> session_id;
  Id<linli::Case> case_id;
  Text<2, 2000> decision;
  std::optional<Id<Unit>> unit_id;
  std::optional<Day> due_on;
};
BOOST_DESCRIBE_STRUCT(DecideAgenda, (), (session_id, case_id, decision, unit_id, due_on))

SessionMade plan_session(Ctx& ctx, const PlanSession& in);
List<SessionLine> sessions(Ctx& ctx, const SessionsAsked& in);
SessionFull one_session(Ctx& ctx, const OneSession& in);
SessionFull answer_session(Ctx& ctx, const AnswerSession& in);
SessionFull decide_agenda(Ctx& ctx, const DecideAgenda& in);
SessionFull close_session(Ctx& ctx, const OneSession& in);
http::Response session_calendar(RawCall& call);
http::Response my_session_calendar(RawCall& call);

// One file of RFC 5545, lines folded at 75 bytes.
std::string calendar_file(const std::vector<SessionRow>& sessions, const std::string& name);
std::vector<SessionRow> sessions_of_actor(Ctx& ctx);
// Refuses session_not_found to whoever has nothing to do with it.
SessionRow seen_session(Ctx& ctx, Id<JointSession> session_id);

}  // namespace linli::casework
