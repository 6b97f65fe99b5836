#include "engines/workflow/workflow.hpp"

#include "engines/org/preview.hpp"
#include "engines/setting/setting.hpp"
#include "engines/workflow/keep.hpp"
#include "engines/workflow/read.hpp"
#include "engines/workflow/registry.hpp"
#include "engines/workflow/simulate.hpp"
#include "engines/workflow/texts.hpp"
#include "engines/workflow/timer.hpp"
#include "engines/workflow/versions.hpp"
#include "engines/workflow/workflow.sql.hpp"

namespace linli::workflow {
namespace {

// Both may take their time over a large definition, and write nothing: not on the writer's thread.
CheckAnswer check_aside(Procedure& procedure, const CheckDefinition& in) {
  return procedure.read([&](Ctx& ctx) { return check_definition(ctx, in); });
}
Simulated simulate_aside(Procedure& procedure, const Simulate& in) {
  return procedure.read([&](Ctx& ctx) { return simulate(ctx, in); });
}

void declare_definitions(Routes& routes) {
  routes.get("/workflows", can::see, workflows, "Workflows that are switched on");
  routes.get("/workflows/{name}/versions", can::see, versions, "Versions of a workflow, the newest first")
      .refuses(refusal::definition_not_found);
  routes.get("/workflow-versions/{version_id}", can::see, version, "A version with its definition and graph")
      .refuses(refusal::definition_not_found);
  routes.post("/workflow-drafts", can::keep, save_draft, "Save a changed definition as a draft")
      .refuses(refusal::definition_invalid, refusal::definition_not_found);
  routes.post("/workflow-checks", can::see, check_aside, "What is wrong with a definition").forgets_key();
  routes
      .post("/workflow-simulations", can::see, simulate_aside,
            "Who could do what, and when would it be overdue")
      .forgets_key();
  routes
      .post("/workflow-versions/{version_id}/switch-on", can::keep, switch_on,
            "New items begin under this version from now on")
      .refuses(refusal::definition_not_found, refusal::definition_invalid, refusal::version_state);
  routes.get("/workflow-schema", linli::can::anyone, schema, "The JSON Schema of definitions")
      .answers("application/schema+json");
}

void declare_items(Routes& routes) {
  routes
      .get("/workflow-items/{item_id}", linli::can::signed_in, item_full,
           "Where an item stands, and what one may do with it")
      .refuses(refusal::item_not_found);
  routes
      .get("/workflow-items/{item_id}/lines", linli::can::signed_in, lines_of_item,
           "What has happened to an item, the oldest first")
      .refuses(refusal::item_not_found);
  routes.post("/workflow-items/{item_id}/moves", linli::can::signed_in, make_move, "Make a move")
      .refuses(refusal::item_not_found, refusal::move_not_open, refusal::not_yours, refusal::note_needed,
               refusal::files_needed, refusal::paused);
  routes.post("/workflow-items/{item_id}/pause", linli::can::signed_in, pause_item, "Stop the clocks")
      .refuses(refusal::item_not_found, refusal::paused, refusal::move_not_open);
  routes
      .post("/workflow-items/{item_id}/resume", linli::can::signed_in, resume_item,
            "Let the clocks run again")
      .refuses(refusal::item_not_found, refusal::not_paused, refusal::move_not_open);
  routes
      .post("/workflow-items/{item_id}/extensions", linli::can::signed_in, ask_extension, "Ask for more time")
      .refuses(refusal::item_not_found, refusal::no_such_deadline, refusal::move_not_open);
  routes
      .get("/workflow-extensions", can::approve_extension, extensions,
           "More time and stopped clocks that were asked for")
      .exports();
  routes
      .post("/workflow-extensions/{extension_id}/approve", can::approve_extension, approve_extension,
            "Grant it, as a second person")
      .refuses(refusal::extension_not_found, refusal::extension_over, refusal::second_person,
               refusal::no_such_deadline, refusal::paused);
  routes
      .post("/workflow-extensions/{extension_id}/refuse", can::approve_extension, refuse_extension,
            "Refuse it, as a second person")
      .refuses(refusal::extension_not_found, refusal::extension_over, refusal::second_person);
}

struct Running {
  std::string what;
  std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(Running, (), (what, count))

// Cases, wishes and whatever else is under way in a unit: they run on after a restructuring, with whoever
// takes over.
std::vector<org::Moving> running_at(Ctx& ctx, const org::Restructuring& in) {
  std::vector<org::Moving> moving;
  for (auto& row : ctx.db.all<Running>(sql::running_at_unit, db::arg("unit_id", in.unit_id)))
    moving.push_back({std::move(row.what), row.count, false});
  return moving;
}

void declare(App& app) {
  app.make<Registry>();
  app.make<Timers>(app);
  declare_definitions(app.routes);
  declare_items(app.routes);
  app.get<org::MovingParts>().count.emplace_back(running_at);
  setting::declare(app, {{.key = "workflow.extension_minutes_alone",
                          .type = setting::Type::integer,
                          .default_value = "480",
                          .min = 0,
                          .max = 43'200,
                          .unit = "minutes",
                          .source = texts::extension_source},
                         {.key = "workflow.pause_hours_alone",
                          .type = setting::Type::integer,
                          .default_value = "72",
                          .min = 0,
                          .max = 2'160,
                          .unit = "hours",
                          .source = texts::pause_source}});
  app.get<files::Files>().viewer(std::string(files_of_lines), may_see_files);
  texts::add_to(app);
}

}  // namespace

void guard(App& app, std::string name, Guard guard, Refusal refusal) {
  app.get<Registry>().guards.insert_or_assign(std::move(name), NamedGuard{guard, refusal});
}
void effect(App& app, std::string name, Effect effect) {
  app.get<Registry>().effects.insert_or_assign(std::move(name), effect);
}
void event(App& app, std::string name) { app.get<Registry>().events.insert(std::move(name)); }
void subject(App& app, Subject subject) {
  auto kind = subject.kind;
  app.get<Registry>().subjects.insert_or_assign(std::move(kind), std::move(subject));
}
void line_title(App& app, std::string title_key, std::string chinese, std::string english) {
  app.get<Registry>().line_titles.insert_or_assign(std::move(title_key),
                                                   Title{std::move(chinese), std::move(english)});
}

Module module() {
  return {"workflow", sql::migrations, sql::all, {&can::see, &can::keep, &can::approve_extension}, declare};
}

}  // namespace linli::workflow
