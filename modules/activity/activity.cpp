#include "modules/activity/activity.hpp"

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/setting/setting.hpp"
#include "modules/activity/activity.sql.hpp"
#include "modules/activity/codes.hpp"
#include "modules/activity/print.hpp"
#include "modules/activity/row.hpp"
#include "modules/activity/texts.hpp"
#include "platform/crypto/sealed_columns.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::activity {
namespace {

// Opens a figure: what was held, or what of it served people.
template <bool serving>
List<figure::Record> held_records(Ctx& ctx, const figure::RecordsAsked& asked) {
  const auto limit = rows_to_fetch(ctx, asked);
  const auto before = std::min(before_number(asked), key_at(start_of(add_days(asked.to_on, 1))));
  const auto from_key = key_at(start_of(asked.from_on));
  const std::int64_t only_serving = serving;
  auto rows = paged(
      ctx.db.all<Row>(sql::held_between, db::arg("unit_id", asked.unit_id), db::arg("from_key", from_key),
                      db::arg("before", before), db::arg("serving", only_serving), db::arg("limit", limit)),
      limit, [](const Row& row) { return std::to_string(row.start_key); });
  List<figure::Record> list{{}, rows.next};
  for (const Row& row : rows.items)
    list.items.push_back({row.starts_at, row.title, "activity", Id<figure::Subject>{row.activity_id.value},
                          row.unit_id, row.unit_name, 1});
  return list;
}

bool photo_seen(Ctx& ctx, std::int64_t activity_id) {
  const auto found = ctx.db.maybe<Row>(sql::row, db::arg("activity_id", activity_id));
  return found && may_see(ctx, *found);
}

// A sheet shows the hand of everybody who signed.
bool sheet_seen(Ctx& ctx, std::int64_t activity_id) {
  const auto found = ctx.db.maybe<Row>(sql::row, db::arg("activity_id", activity_id));
  return found && access::may_within(ctx, can::keep, found->unit_id);
}

void declare_planning(Routes& routes) {
  routes.get("/public/activity-kinds", linli::can::anyone, kinds, "What people come together for");
  routes.post("/activity-kinds", can::keep_kinds, make_kind,
              "A kind of activity that this county has besides");
  routes.put("/activity-kinds/{kind}", can::keep_kinds, change_kind, "Change a kind of activity")
      .refuses(refusal::kind_not_found);
  routes.post("/activities", can::keep, make, "Plan an activity, or enter one that was held")
      .refuses(refusal::kind_not_found, refusal::kind_is_off, refusal::reason_needed,
               refusal::location_is_off, refusal::nobody_called);
  routes
      .put("/activities/{activity_id}", can::keep, change,
           "Change an activity; whoever was told is told again when its time or place changes")
      .refuses(refusal::activity_not_found, refusal::state, refusal::location_is_off,
               booking::refusal::fewer_places_than_people);
  routes
      .post("/activities/{activity_id}/notice", can::keep, give_notice,
            "Call up who should attend, and tell them")
      .refuses(refusal::activity_not_found, refusal::state, refusal::nobody_called, refusal::reason_needed);
  routes.post("/activities/{activity_id}/cancel", can::keep, cancel, "Cancel an activity")
      .refuses(refusal::activity_not_found, refusal::state);
  routes.post("/activity-plans", can::keep, plan_year,
              "Plan the year: an activity for each duty that has none yet");
}

void declare_reading(Routes& routes) {
  routes.get("/public/activities", linli::can::anyone, public_activities, "What is on for everybody");
  routes
      .get("/public/activities/{activity_id}", linli::can::anyone, public_activity,
           "One activity for everybody")
      .refuses(refusal::activity_not_found);
  routes.get("/activities", can::see, activities, "Activities of a unit and below").exports();
  routes
      .get("/activities/{activity_id}", linli::can::signed_in, one,
           "One activity, for those whom it concerns")
      .refuses(refusal::activity_not_found);
  routes
      .get("/activities/{activity_id}/people", can::see, people, "Who should come, has registered, was there")
      .refuses(refusal::activity_not_found)
      .exports();
  routes.get("/me/activities", linli::can::signed_in, my_activities,
             "What I am called to or have registered for");
  routes.get("/me/attendance", linli::can::signed_in, my_attendance, "Where I was in a year, and how long");
}

void declare_coming(Routes& routes) {
  routes
      .post("/activities/{activity_id}/register", linli::can::signed_in, join,
            "Register; when all places are taken, wait")
      .refuses(refusal::activity_not_found, refusal::no_registration, refusal::state,
               refusal::registration_closed, refusal::not_expected, booking::refusal::already_registered,
               booking::refusal::slot_not_found);
  routes
      .post("/activities/{activity_id}/unregister", linli::can::signed_in, leave,
            "Give one's place to the next")
      .refuses(refusal::activity_not_found, refusal::no_registration, refusal::state,
               refusal::registration_closed, booking::refusal::not_registered,
               booking::refusal::already_checked_in);
  routes
      .get("/activities/{activity_id}/check-in-code", can::keep, check_in_code,
           "The code of these seconds, to be shown")
      .refuses(refusal::activity_not_found, refusal::state, refusal::check_in_closed);
  const auto refuse_coming = [](Declared route) {
    route.refuses(refusal::activity_not_found, refusal::state, refusal::code_invalid, refusal::code_expired,
                  refusal::check_in_closed, refusal::not_expected, booking::refusal::already_checked_in,
                  booking::refusal::not_registered);
  };
  const auto here = routes.post("/activities/{activity_id}/check-in", linli::can::signed_in, check_in,
                                "Check in with the code that is shown");
  refuse_coming(here);
  Declared(here).refuses(refusal::code_of_another, refusal::too_many_tries, refusal::location_is_off,
                         refusal::location_needed, refusal::too_far);
  const auto by_code = routes.post("/check-in", linli::can::signed_in, check_in_here,
                                   "The same, when the code says which activity it is");
  refuse_coming(by_code);
  Declared(by_code).refuses(refusal::location_is_off, refusal::location_needed, refusal::too_far);
  routes.get("/me/check-in-card", linli::can::signed_in, my_card, "A code that a clerk scans");
  refuse_coming(routes.post("/activities/{activity_id}/scan", can::scan, scan,
                            "Check somebody in by the code that he shows"));
  routes
      .post("/activities/{activity_id}/sheet", can::keep, enter_sheet,
            "Enter a sheet on which people have signed")
      .refuses(refusal::activity_not_found, refusal::state, refusal::not_yet, refusal::sheet_closed,
               refusal::person_not_found);
}

void declare_records(Routes& routes) {
  routes
      .put("/activities/{activity_id}/record", can::keep, keep_record,
           "Keep the record: what was said and decided, pictures, hours")
      .refuses(refusal::activity_not_found, refusal::state, refusal::not_yet, refusal::no_votes_here,
               ballot::refusal::does_not_add_up, ballot::refusal::no_written_opinions,
               ballot::refusal::too_few_candidates, ballot::refusal::as_many_as_seats,
               ballot::refusal::teller_is_candidate, booking::refusal::not_checked_in);
  routes
      .post("/activities/{activity_id}/archive", can::keep, archive,
            "Close the record: it is read-only and waits for the level above")
      .refuses(refusal::activity_not_found, refusal::state, refusal::not_yet, refusal::record_incomplete,
               refusal::nobody_came, ballot::refusal::does_not_add_up);
  routes.post("/activities/{activity_id}/accept", can::review, accept, "Accept the record of a unit below")
      .refuses(refusal::activity_not_found, refusal::state, refusal::own_archive);
  routes
      .post("/activities/{activity_id}/send-back", can::review, send_back, "Send a record back with a reason")
      .refuses(refusal::activity_not_found, refusal::state, refusal::own_archive);
  routes
      .post("/activities/{activity_id}/corrections", can::keep, propose_correction,
            "Say that somebody was there, or was not, after the list was closed")
      .refuses(refusal::activity_not_found, refusal::state, refusal::not_yet, refusal::person_not_found,
               booking::refusal::not_checked_in);
  routes
      .get("/activity-corrections", linli::can::signed_in, corrections,
           "Corrections of attendance, for whoever keeps it or decides about them")
      .exports();
  routes
      .post("/activity-corrections/{correction_id}/approve", can::approve_correction, approve_correction,
            "Approve a correction of another")
      .refuses(refusal::correction_not_found, refusal::correction_over, refusal::second_person,
               booking::refusal::not_checked_in);
  routes
      .post("/activity-corrections/{correction_id}/refuse", can::approve_correction, refuse_correction,
            "Refuse a correction")
      .refuses(refusal::correction_not_found, refusal::correction_over, refusal::second_person);
}

void declare_exemptions(Routes& routes) {
  routes.post("/activity-exemptions", can::exempt, make_exemption, "Somebody is not held to attend")
      .refuses(refusal::person_not_found);
  routes.get("/activity-exemptions", can::see, exemptions, "Who is not held to attend; not why").exports();
  routes
      .post("/activity-exemptions/{exemption_id}/reveal", can::reveal_exemption, reveal_exemption,
            "Why; kept")
      .forgets_key()
      .refuses(refusal::exemption_not_found);
  routes
      .post("/activity-exemptions/{exemption_id}/end", can::exempt, end_exemption,
            "He is held to attend again")
      .refuses(refusal::exemption_not_found);
}

void declare_duties(Routes& routes) {
  routes.get("/activity-duties", can::see, duties, "What a unit owes in a year, and what it has done of it");
  routes.get("/activity-owed", can::see, owed, "What a unit owes this month");
  routes.get("/activity-lights", can::see, lights, "The lights of every branch and group below").exports();
  routes
      .post("/me/activity-calendar", linli::can::signed_in, make_my_feed,
            "A secret address of my calendar; the one before ends")
      .forgets_key();
  routes
      .post("/units/{unit_id}/activity-calendar", can::see, make_unit_feed,
            "A secret address of a unit's calendar; mine before ends")
      .forgets_key();
  routes
      .get("/public/calendars/{token}/activities.ics", linli::can::anyone, feed,
           "A calendar by its secret address")
      .answers("text/calendar");
}

void name_sealed(Ctx&, const crypto::SealedColumns& sealed) {
  sealed.add({{"activity_exemption", "cause", "activity.exemption_cause"},
              {"activity_exemption", "note", "activity.exemption_note"}});
}

void remind_all(jobs::JobRun& run) { run.app.write(remind); }

void declare(App& app) {
  app.on<crypto::SealedColumns>(name_sealed);
  declare_printing(app);
  declare_planning(app.routes);
  declare_reading(app.routes);
  declare_coming(app.routes);
  declare_records(app.routes);
  declare_exemptions(app.routes);
  declare_duties(app.routes);
  setting::declare(app, texts::settings());
  figure::declare(
      app, {.name = "activities_held", .measure = figure::Measure::count, .records = held_records<false>});
  figure::declare(
      app, {.name = "person_times", .measure = figure::Measure::count, .records = held_records<false>});
  figure::declare(
      app, {.name = "services_held", .measure = figure::Measure::count, .records = held_records<true>});
  figure::declare(
      app, {.name = "activity_hours", .measure = figure::Measure::hours, .records = held_records<true>});
  auto& files = app.get<files::Files>();
  files.viewer(std::string(photo_kind), photo_seen);
  files.viewer(std::string(sheet_kind), sheet_seen);
  auto& jobs = app.get<jobs::Jobs>();
  jobs.kind("activity.remind", remind_all);
  jobs.every("activity.remind_often", "activity.remind", {20 * minute_ms});
  app.make<Genuine>(app.store());
  app.make<Guesses>();
  texts::add_to(app);
  seed_kinds(app);
}

}  // namespace

Module module() {
  return {"activity",
          sql::migrations,
          sql::all,
          {&can::see, &can::keep, &can::scan, &can::review, &can::approve_correction, &can::keep_kinds,
           &can::exempt, &can::reveal_exemption},
          declare};
}

}  // namespace linli::activity
