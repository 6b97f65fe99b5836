#include "modules/coverage/coverage.hpp"

#include "modules/coverage/coverage.sql.hpp"
#include "modules/coverage/register.hpp"
#include "modules/coverage/texts.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::coverage {
namespace {

void declare_register(Routes& routes) {
  routes.get("/new-organisations", can::see, organisations, "New economic and social organisations")
      .exports()
      .refuses(refusal::sector_not_found);
  routes
      .get("/new-organisations/{organisation_id}", can::see, organisation,
           "One organisation with how it is and was covered")
      .refuses(refusal::organisation_not_found);
  routes.post("/new-organisations", can::keep, add_organisation, "Enter an organisation")
      .refuses(refusal::code_taken, refusal::already_registered, refusal::not_an_area,
               refusal::sector_not_found);
  routes
      .put("/new-organisations/{organisation_id}", can::keep, edit_organisation,
           "Change an organisation, or move it to another area or sector")
      .refuses(refusal::organisation_not_found, refusal::organisation_ended, refusal::code_taken,
               refusal::already_registered, refusal::not_an_area, refusal::sector_not_found,
               refusal::day_too_early, linli::refusal::changed_meanwhile);
  routes
      .post("/new-organisations/{organisation_id}/end", can::keep, end_organisation,
            "An organisation is no more")
      .refuses(refusal::organisation_not_found, refusal::organisation_ended, refusal::day_too_early);
  routes.post("/new-organisation-imports", can::keep, import_rows,
              "Enter or change many at once; every bad row is told");

  routes
      .post("/new-organisations/{organisation_id}/covers", can::keep, add_cover,
            "Say how an organisation is covered from a day on")
      .refuses(refusal::organisation_not_found, refusal::organisation_ended, refusal::not_a_party_unit,
               refusal::station_not_found, refusal::station_closed, refusal::instructor_not_found,
               refusal::instructor_ended, refusal::already_covered, refusal::day_too_early);
  routes.post("/coverage-covers/{cover_id}/end", can::keep, end_cover, "A coverage ends")
      .refuses(refusal::cover_not_found, refusal::cover_ended, refusal::day_too_early);
  routes
      .post("/new-organisations/{organisation_id}/members", can::keep, link_member,
            "A member of the register works there")
      .refuses(refusal::organisation_not_found, refusal::organisation_ended, refusal::member_not_found,
               refusal::already_linked);
  routes
      .post("/new-organisations/{organisation_id}/members/{member_id}/remove", can::keep, unlink_member,
            "He works there no more")
      .refuses(refusal::organisation_not_found, refusal::organisation_ended, refusal::member_not_found);
}

void declare_who_covers(Routes& routes) {
  routes.get("/coverage-sectors", can::see, sectors, "Sectors with their committees");
  routes.post("/coverage-sectors", can::keep_sectors, add_sector, "Enter a sector")
      .refuses(refusal::sector_taken, refusal::not_a_party_unit);
  routes
      .put("/coverage-sectors/{sector_id}", can::keep_sectors, edit_sector,
           "Change a sector, its committee, or its end")
      .refuses(refusal::sector_not_found, refusal::sector_taken, refusal::not_a_party_unit,
               linli::refusal::changed_meanwhile);
  routes.get("/coverage-stations", can::see, stations, "Stations that serve several organisations");
  routes.post("/coverage-stations", can::keep, add_station, "Open a station");
  routes
      .post("/coverage-stations/{station_id}/close", can::keep, close_station,
            "Close a station, with what it covers")
      .refuses(refusal::station_not_found, refusal::station_closed, refusal::day_too_early);
  routes.get("/coverage-instructors", can::see, instructors, "Instructors, and what they owe this quarter")
      .exports();
  routes.post("/coverage-instructors", can::keep, add_instructor, "Appoint an instructor")
      .refuses(refusal::member_not_found, refusal::already_instructor);
  routes
      .post("/coverage-instructors/{instructor_id}/end", can::keep, end_instructor,
            "An instructor's service ends, with what he covers")
      .refuses(refusal::instructor_not_found, refusal::instructor_ended, refusal::day_too_early);
  routes.get("/coverage-visits", can::see, visits, "Visits of instructors").exports();
  routes
      .post("/coverage-visits", linli::can::signed_in, add_visit,
            "Record a visit: the instructor himself, or staff for him")
      .refuses(refusal::organisation_not_found, refusal::organisation_ended, refusal::instructor_not_found,
               refusal::not_his_organisation);
  routes.get("/me/coverage-duty", linli::can::signed_in, my_duty,
             "The organisations that I look after, and what I owe them this quarter");
}

void declare_progress(Routes& routes) {
  routes
      .get("/coverage-table", can::see, table,
           "Coverage by area or sector on a day, with numerators and denominators")
      .exports();
  routes.get("/coverage-tasks", can::see, tasks, "What organisations lack, with deadlines and lights")
      .exports();
  routes
      .post("/coverage-tasks/{task_id}/assign", can::keep, assign_task,
            "Make somebody responsible until a day")
      .refuses(refusal::task_not_found, refusal::task_done, refusal::not_responsible_there);
  routes
      .get("/coverage-suggestions", can::see, suggestions,
           "Organisations that could have a branch of their own")
      .exports();
}

void remind_daily(jobs::JobRun& run) { run.app.write(remind); }

void declare(App& app) {
  declare_register(app.routes);
  declare_who_covers(app.routes);
  declare_progress(app.routes);
  setting::declare(app, texts::settings());
  declare_figures(app);
  follow_units(app);
  app.get<files::Files>().viewer(std::string(visit_kind), visit_seen);
  auto& jobs = app.get<jobs::Jobs>();
  jobs.kind("coverage.remind", remind_daily);
  jobs.every("coverage.remind_daily", "coverage.remind", jobs::daily(8));
  texts::add_to(app);
}

}  // namespace

Module module() {
  return {"coverage", sql::migrations, sql::all, {&can::see, &can::keep, &can::keep_sectors}, declare};
}

}  // namespace linli::coverage
