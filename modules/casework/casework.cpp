// The manifest: routes, settings, figures, jobs and listeners of casework.
#include "modules/casework/casework.hpp"

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "engines/workflow/workflow.hpp"
#include "modules/casework/cases.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/casework.workflows.hpp"
#include "modules/casework/categories.hpp"
#include "modules/casework/count.hpp"
#include "modules/casework/dispatch.hpp"
#include "modules/casework/joint.hpp"
#include "modules/casework/metrics.hpp"
#include "modules/casework/retention.hpp"
#include "modules/casework/search.hpp"
#include "modules/casework/staff.hpp"
#include "modules/casework/texts.hpp"
#include "platform/crypto/sealed_columns.hpp"

namespace linli::casework {
namespace {

namespace everybody = linli::can;

void declare_reporting(Routes& routes) {
  routes.get("/public/case-categories", everybody::anyone, open_categories, "What can be reported");
  routes.post("/cases", everybody::signed_in, report_case, "Report a problem, or enter it for a caller")
      .refuses(refusal::category_not_found, refusal::category_is_off, place::refusal::building_not_found,
               place::refusal::estate_not_found);
  routes.get("/case-duplicates", everybody::signed_in, duplicates, "Has somebody reported it already?");
  routes.post("/cases/{case_id}/follow", everybody::signed_in, follow, "Me too")
      .refuses(refusal::case_not_found, refusal::own_case, refusal::case_over);
  routes.post("/cases/{case_id}/unfollow", everybody::signed_in, unfollow, "Follow no longer")
      .refuses(refusal::case_not_found);
  routes.get("/me/cases", everybody::signed_in, my_cases, "Cases that I reported or follow");
}

void declare_one(Routes& routes) {
  routes.get("/cases/{case_id}", everybody::signed_in, one_case, "One case").refuses(refusal::case_not_found);
  routes.get("/cases/{case_id}/lines", everybody::signed_in, case_lines, "A case's history")
      .refuses(refusal::case_not_found);
  routes.post("/cases/{case_id}/moves", everybody::signed_in, make_move, "Move a case on")
      .refuses(refusal::case_not_found, workflow::refusal::move_not_open, workflow::refusal::not_yours,
               workflow::refusal::note_needed, workflow::refusal::files_needed, workflow::refusal::paused,
               refusal::no_bounces_left, refusal::at_the_top, refusal::tasks_open, refusal::not_level_above,
               refusal::not_a_handler);
  routes
      .post("/cases/{case_id}/split", everybody::signed_in, split,
            "Hand parts to others beside the one who leads")
      .refuses(refusal::case_not_found, refusal::case_over, refusal::not_a_handler);
  routes
      .post("/cases/{case_id}/cover", everybody::signed_in, set_cover,
            "Show one of a case's photos to everybody, or none any more")
      .refuses(refusal::case_not_found, refusal::not_for_everybody, linli::refusal::not_allowed,
               files::refusal::not_found);
  routes.post("/case-tasks/{task_id}/done", everybody::signed_in, task_done, "A part is done")
      .refuses(refusal::task_not_found, refusal::task_over);
  routes
      .post("/cases/{case_id}/message", everybody::signed_in, say,
            "Write to the reporter, or to who handles it")
      .refuses(refusal::case_not_found, refusal::nobody_to_answer);
  routes.get("/cases/{case_id}/messages", everybody::signed_in, messages, "Messages about a case")
      .refuses(refusal::case_not_found);
  routes
      .post("/cases/{case_id}/reveal-contact", can::reveal, reveal_contact,
            "The reporter's number, with a reason")
      .forgets_key()
      .refuses(refusal::case_not_found, refusal::handler_may_not_reveal, refusal::no_contact);
  routes.post("/cases/{case_id}/merge", can::dispatch, merge, "Two reports are one case")
      .refuses(refusal::case_not_found, refusal::same_case, refusal::case_over);
  routes.post("/cases/{case_id}/consultations", everybody::signed_in, consult, "What several parties came to")
      .refuses(refusal::case_not_found);
  routes
      .post("/cases/{case_id}/exclusion", can::exclude, exclude,
            "Ask that a case does not count in the rates")
      .refuses(refusal::case_not_found, refusal::already_excluded);
  routes
      .post("/cases/{case_id}/exclusion/decide", can::approve_exclusion, decide_exclusion,
            "Decide whether a case does not count")
      .refuses(refusal::case_not_found, refusal::exclusion_not_found, refusal::exclusion_over,
               refusal::second_person);
}

void declare_lists(Routes& routes) {
  routes.get("/cases", can::see, cases_list, "Cases, newest first").exports();
  routes.get("/case-handlers", everybody::signed_in, case_handlers, "Who handles cases in a unit, by name")
      .refuses(linli::refusal::not_allowed);
  routes.get("/cases/board", can::see, board, "Open cases by stage");
  routes.get("/public/cases", everybody::anyone, public_list, "Cases that everybody may know of");
  routes.get("/public/cases/{case_id}", everybody::anyone, public_one, "One of them")
      .refuses(refusal::case_not_found);
  routes.get("/public/cases.atom", everybody::anyone, public_feed, "Cases closed lately, as an Atom feed")
      .answers("application/atom+xml");
  routes.get("/case-metrics", can::see, case_metrics, "Rates with their denominators, times and shares")
      .heavy();
  routes.get("/case-metrics/{number}/cases", can::see, metric_cases, "The cases behind a number")
      .heavy()
      .exports()
      .refuses(refusal::number_not_found);
  routes
      .get("/public/case-metrics", everybody::anyone, public_metrics,
           "The same for everybody, small counts left out")
      .heavy();
}

void declare_bench(Routes& routes) {
  routes.get("/me/work", can::handle, my_work, "What I have in hand, what is near, who calls");
  routes.post("/patrols", can::handle, start_patrol, "Start a patrol");
  routes.post("/patrols/{patrol_id}/end", can::handle, end_patrol, "End a patrol")
      .refuses(refusal::patrol_not_found);
  routes.get("/me/patrols", everybody::signed_in, my_patrols, "My patrols");
  routes.get("/patrols", can::see, patrols, "Patrols").exports();
  routes.post("/help-calls", everybody::signed_in, call_help, "Call for help")
      .refuses(refusal::category_not_found, refusal::category_is_off, place::refusal::building_not_found,
               place::refusal::estate_not_found);
  routes.get("/me/help-calls/current", everybody::signed_in, my_help, "My call for help");
  routes.post("/help-calls/{help_call_id}/take", everybody::signed_in, take_help, "I am coming")
      .refuses(refusal::help_call_not_found, refusal::help_call_taken, refusal::help_call_over);
  routes.post("/help-calls/{help_call_id}/cancel", everybody::signed_in, cancel_help, "Not needed any more")
      .refuses(refusal::help_call_not_found, refusal::help_call_over);
  routes.get("/help-calls", can::take_help, help_calls, "Calls for help").exports();
}

void declare_keeping(Routes& routes) {
  routes.get("/case-categories", can::see, categories, "All categories");
  routes.post("/case-categories", can::keep, create_category, "Make a category")
      .refuses(refusal::code_taken, refusal::category_not_found);
  routes
      .put("/case-categories/{category_id}", can::keep, change_category, "Change a category, or turn it off")
      .refuses(refusal::category_not_found, linli::refusal::changed_meanwhile);
  routes.get("/case-dispatch-rules", can::keep, dispatch_rules, "Who gets which cases");
  routes.post("/case-dispatch-rules", can::keep, create_dispatch_rule, "Make a dispatch rule")
      .refuses(refusal::category_not_found, refusal::nobody_to_send_to);
  routes.put("/case-dispatch-rules/{rule_id}", can::keep, change_dispatch_rule, "Change a dispatch rule")
      .refuses(refusal::rule_not_found, refusal::category_not_found, refusal::nobody_to_send_to,
               linli::refusal::changed_meanwhile);
  routes
      .post("/case-dispatch-rules/{rule_id}/end", can::keep, end_dispatch_rule,
            "Say on which day a rule holds for the last time")
      .refuses(refusal::rule_not_found);
}

void declare_joint(Routes& routes) {
  routes.post("/joint-sessions", can::joint, plan_session, "Invite departments to a place, with an agenda")
      .refuses(refusal::case_not_found, refusal::case_over, refusal::nobody_to_send_to);
  routes.get("/joint-sessions", can::see, sessions, "Joint sessions").exports();
  routes.get("/joint-sessions/{session_id}", can::see, one_session, "One session")
      .refuses(refusal::session_not_found);
  routes
      .post("/joint-sessions/{session_id}/answer", can::handle, answer_session,
            "Say whether the department comes")
      .refuses(refusal::session_not_found, refusal::session_over);
  routes
      .post("/joint-sessions/{session_id}/agenda/{case_id}/decide", can::joint, decide_agenda,
            "Write down what was decided")
      .refuses(refusal::session_not_found, refusal::session_over, refusal::case_not_found,
               refusal::agenda_decided, refusal::nobody_to_send_to);
  routes.post("/joint-sessions/{session_id}/close", can::joint, close_session, "The session is over")
      .refuses(refusal::session_not_found, refusal::session_over);
  routes
      .get("/joint-sessions/{session_id}/calendar.ics", can::see, session_calendar,
           "A session for the calendar")
      .answers("text/calendar")
      .refuses(refusal::session_not_found);
  routes
      .get("/me/joint-sessions/calendar.ics", can::see, my_session_calendar,
           "My units' sessions for the calendar")
      .answers("text/calendar");
}

bool may_see_consultation(Ctx& ctx, std::int64_t consultation_id) {
  const auto case_id =
      ctx.db.maybe<std::int64_t>(sql::case_of_consultation, db::arg("consultation_id", consultation_id));
  return case_id && may_see_course(ctx, *case_id);
}

bool may_see_task(Ctx& ctx, std::int64_t task_id) {
  const auto case_id = ctx.db.maybe<std::int64_t>(sql::case_of_task, db::arg("task_id", task_id));
  return case_id && may_see_course(ctx, *case_id);
}

// Cases stand in the lists of the units above their place as the tree is now.
void place_again(Ctx& ctx, Id<Unit> unit_id) {
  ctx.db.run(sql::scope_forget, db::arg("unit_id", unit_id));
  ctx.db.run(sql::scope_again, db::arg("unit_id", unit_id));
}
void unit_moved(Ctx& ctx, const org::UnitMoved& event) { place_again(ctx, event.unit_id); }
void unit_merged(Ctx& ctx, const org::UnitMerged& event) { place_again(ctx, event.unit_id); }

void name_sealed(Ctx&, const crypto::SealedColumns& sealed) {
  sealed.add({{"casework_case", "contact_phone", "casework.contact_phone"},
              {"casework_case", "person_name", "casework.person_name"}});
}

void declare(App& app) {
  app.on<crypto::SealedColumns>(name_sealed);
  auto& routes = app.routes;
  declare_reporting(routes);
  declare_one(routes);
  declare_lists(routes);
  declare_bench(routes);
  declare_keeping(routes);
  declare_joint(routes);
  setting::declare(app, texts::settings());
  texts::add_to(app);
  texts::name_lines(app);
  auto& files = app.get<files::Files>();
  files.viewer(std::string(files_kind), may_see_course);
  files.viewer(std::string(cover_kind), may_see_cover);
  files.viewer("casework.consultation", may_see_consultation);
  files.viewer("casework.task", may_see_task);
  declare_figures(app);
  declare_moves(app);
  declare_course(app);
  declare_help(app);
  app.on<org::UnitMoved>(unit_moved);
  app.on<org::UnitMerged>(unit_merged);
  auto& jobs = app.get<jobs::Jobs>();
  jobs.kind("casework.forget_old_cases", forget_old_cases);
  jobs.every("casework.forget_old_cases_daily", "casework.forget_old_cases", jobs::daily(3, 20));
  jobs.kind("casework.index_old_cases", index_old_cases);
  jobs.every("casework.index_old_cases_hourly", "casework.index_old_cases", jobs::each(hour_ms));
  workflow::ship(app, {.module = "casework", .json = workflows::case_json});
  seed_categories(app);
}

}  // namespace

Module module() {
  return {"casework",
          sql::migrations,
          sql::all,
          {&can::see, &can::establish, &can::dispatch, &can::handle, &can::verify, &can::confirm_unsolvable,
           &can::enter_for_caller, &can::reveal, &can::keep, &can::exclude, &can::approve_exclusion,
           &can::joint, &can::take_help},
          declare};
}

}  // namespace linli::casework
