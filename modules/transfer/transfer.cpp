#include "modules/transfer/transfer.hpp"

#include "engines/figure/figure.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/transfer/dto.hpp"
#include "modules/transfer/transfer.sql.hpp"

namespace linli::transfer {
namespace {

void declare(App& app) {
  auto& routes = app.routes;
  routes.post("/transfers", can::handle, ask, "Ask for a transfer of a member")
      .refuses(refusal::already_open, refusal::already_there, org::refusal::unit_not_found,
               org::refusal::unit_has_ended);
  routes.post("/me/transfers", linli::can::signed_in, ask_myself, "Ask for my own transfer")
      .refuses(refusal::not_a_member, refusal::already_open, refusal::already_there,
               org::refusal::unit_not_found, org::refusal::unit_has_ended);
  routes.post("/transfers/in", can::handle, bring_in, "Register a member who comes with a letter")
      .refuses(refusal::already_open, refusal::already_member, refusal::letter_expired,
               org::refusal::unit_not_found, org::refusal::unit_has_ended);
  routes.get("/transfers", can::see, transfers, "Transfers from or to a unit").exports();
  routes.get("/me/transfers", linli::can::signed_in, my_transfers, "My own transfers");
  routes
      .get("/transfers/{transfer_id}", linli::can::signed_in, transfer,
           "A transfer, for both sides and the member")
      .refuses(refusal::transfer_not_found);
  routes.get("/transfers/{transfer_id}/lines", linli::can::signed_in, lines, "The course of a transfer")
      .refuses(refusal::transfer_not_found);
  routes
      .post("/transfers/{transfer_id}/moves", linli::can::signed_in, make_move,
            "Make a move that the transfer offers")
      .refuses(refusal::transfer_not_found, refusal::goes_out, refusal::stays_here, refusal::letter_expired,
               refusal::letter_not_ours, refusal::already_member, workflow::refusal::move_not_open,
               workflow::refusal::not_yours, workflow::refusal::note_needed, workflow::refusal::files_needed,
               workflow::refusal::paused);
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
  setting::declare(app, {number("transfer.handle_minutes", "2400", 60, 100'000, "minutes", texts::source),
                         number("transfer.letter_minutes", "43200", 1440, 133'920, "minutes", texts::source),
                         number("transfer.away_months", "6", 1, 12, "months", texts::rules),
                         number("transfer.lost_months", "6", 6, 24, "months", texts::rules),
                         number("transfer.silent_months", "6", 3, 24, "months", texts::rules),
                         number("transfer.suspended_months", "24", 24, 60, "months", texts::rules)});
  figure::declare(app, {.name = "members_transferred", .measure = figure::Measure::count});
  declare_workflow(app);
  declare_absences(app);
  declare_silence(app);
  declare_printing(app);
  texts::add_to(app);
}

}  // namespace

Module module() {
  return {
      "transfer", sql::migrations, sql::all, {&can::see, &can::handle, &can::approve, &can::host}, declare};
}

}  // namespace linli::transfer
