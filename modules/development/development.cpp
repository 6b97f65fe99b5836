#include "modules/development/development.hpp"

#include "engines/ballot/ballot.hpp"
#include "engines/figure/figure.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/development/development.sql.hpp"
#include "modules/development/print.hpp"
#include "modules/development/row.hpp"
#include "platform/crypto/sealed_columns.hpp"

namespace linli::development {
namespace {

bool file_seen(Ctx& ctx, std::int64_t file_id) {
  const auto found = find_row(ctx, {file_id});
  return found && may_see(ctx, *found);
}

void declare_routes(Routes& routes) {
  routes.post("/development-files", can::keep, open_file, "Open the file of somebody who has applied")
      .refuses(refusal::already_open, refusal::already_member, refusal::too_young,
               org::refusal::unit_not_found, org::refusal::unit_has_ended);
  routes
      .post("/development-files/take-over", can::keep, take_over,
            "Take over a paper file at the step where it stands")
      .refuses(refusal::already_open, refusal::already_member, refusal::too_young,
               refusal::not_a_full_member);
  routes.get("/development-files", can::see, files_of_unit, "Files of a unit, by stage and step").exports();
  routes.get("/development-board", can::see, board, "How many files of a unit stand at each step");
  routes
      .get("/development-files/{file_id}", linli::can::signed_in, file, "A file, for those whom it concerns")
      .refuses(refusal::file_not_found);
  routes.get("/me/development-file", linli::can::signed_in, my_file, "How far my own application is");
  routes.get("/development-files/{file_id}/lines", can::see, lines, "The course of a file")
      .refuses(refusal::file_not_found);
  routes
      .post("/development-files/{file_id}/moves", linli::can::signed_in, make_move,
            "Make a step, or a move that the file offers")
      .refuses(refusal::file_not_found, refusal::too_early, refusal::half_year_review_needed,
               refusal::contacts_needed, refusal::introducers_needed, refusal::review_needed,
               refusal::training_needed, refusal::publicity_needed, refusal::resolution_needed,
               refusal::approval_too_late, refusal::extended_already, workflow::refusal::move_not_open,
               workflow::refusal::not_yours, workflow::refusal::note_needed, workflow::refusal::files_needed,
               workflow::refusal::paused);
  routes.put("/development-files/{file_id}/contacts", can::keep, name_contacts, "Name one or two contacts")
      .refuses(refusal::file_not_found, refusal::not_a_full_member, refusal::not_at_this_step);
  routes
      .put("/development-files/{file_id}/introducers", can::keep, name_introducers,
           "Name the two introducers")
      .refuses(refusal::file_not_found, refusal::not_a_full_member, refusal::not_at_this_step);
  routes.post("/development-files/{file_id}/reviews", can::keep, add_half_year, "Keep a half-yearly review")
      .refuses(refusal::file_not_found, refusal::not_at_this_step);
  routes.post("/development-files/{file_id}/trainings", can::keep, add_training, "Keep a training")
      .refuses(refusal::file_not_found, refusal::not_at_this_step);
  routes
      .post("/development-files/{file_id}/publicities", can::keep, publish,
            "Begin the publication that a step needs")
      .refuses(refusal::file_not_found, refusal::not_at_this_step);
  routes
      .post("/development-files/{file_id}/publicities/{kind}/close", can::keep, close_publicity,
            "End a publication with what came of it")
      .refuses(refusal::file_not_found, refusal::publicity_needed, refusal::publicity_running);
  routes
      .post("/development-files/{file_id}/resolutions", can::keep, resolve,
            "Keep what the branch meeting has voted")
      .refuses(refusal::file_not_found, refusal::not_at_this_step, ballot::refusal::does_not_add_up);
  routes
      .post("/development-files/{file_id}/political-review", can::review, keep_review,
            "Keep the political review, sealed")
      .refuses(refusal::file_not_found, refusal::not_at_this_step);
  routes
      .post("/development-files/{file_id}/political-review/reveal", can::review, reveal_review,
            "Read the political review; that it was read is kept")
      .refuses(refusal::file_not_found, refusal::review_needed)
      .forgets_key();
}

void declare_settings(App& app) {
  const auto number = [](const char* key, const char* otherwise, std::int64_t min, std::int64_t max,
                         const char* unit, const char* source) {
    return setting::Setting{.key = key,
                            .default_value = otherwise,
                            .min = min,
                            .max = max,
                            .choices = {},
                            .unit = unit,
                            .source = source};
  };
  const auto* rules = texts::source;
  const auto* local = texts::local_source;
  setting::declare(app, {number("development.age_years", "18", 18, 18, "years", rules),
                         number("development.talk_months", "1", 1, 3, "months", rules),
                         number("development.cultivation_months", "12", 12, 36, "months", rules),
                         number("development.half_year_months", "6", 3, 6, "months", rules),
                         number("development.training_days", "3", 3, 10, "days", rules),
                         number("development.training_hours", "24", 24, 80, "hours", rules),
                         number("development.branch_meeting_months", "1", 1, 3, "months", rules),
                         number("development.approval_months", "3", 1, 6, "months", rules),
                         number("development.approval_most_months", "6", 3, 6, "months", rules),
                         number("development.probation_months", "12", 12, 12, "months", rules),
                         number("development.extension_months_least", "6", 6, 12, "months", rules),
                         number("development.extension_months_most", "12", 6, 12, "months", rules),
                         number("development.conversion_approval_months", "3", 1, 6, "months", rules),
                         number("development.review_months", "12", 3, 24, "months", local),
                         number("development.publicity_days", "5", 5, 30, "days", local),
                         number("development.conversion_publicity_days", "7", 5, 30, "days", local),
                         number("development.conversion_days_before", "30", 0, 90, "days", local),
                         number("development.warn_days", "7", 1, 30, "days", local),
                         number("development.warn_long_days", "30", 7, 90, "days", local)});
}

void name_sealed(Ctx&, const crypto::SealedColumns& sealed) {
  sealed.add({{"development_review", "text", "development.review"}});
}

void declare(App& app) {
  app.on<crypto::SealedColumns>(name_sealed);
  declare_printing(app);
  declare_routes(app.routes);
  declare_settings(app);
  figure::declare(app, {.name = "members_admitted", .measure = figure::Measure::count});
  figure::declare(app, {.name = "members_converted", .measure = figure::Measure::count});
  app.get<files::Files>().viewer(std::string(file_kind), file_seen);
  declare_workflow(app);
  declare_clocks(app);
  texts::add_to(app);
}

}  // namespace

Module module() {
  return {"development",
          sql::migrations,
          sql::all,
          {&can::see, &can::keep, &can::approve, &can::review},
          declare};
}

}  // namespace linli::development
