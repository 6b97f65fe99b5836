#include "modules/care/care.hpp"

#include "modules/care/care.sql.hpp"
#include "modules/care/dto.hpp"
#include "modules/care/texts.hpp"
#include "platform/crypto/sealed_columns.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::care {
namespace {

void declare_households(Routes& routes) {
  routes.get("/care-households", can::see, households, "Households in hardship, with masked names").exports();
  routes.post("/care-households", can::keep, add_household, "Enter a household that has consented")
      .refuses(refusal::person_not_found, refusal::already_kept);
  routes
      .put("/care-households/{household_id}", can::keep, edit_household,
           "Change what is known of a household")
      .refuses(refusal::household_not_found, refusal::household_ended, linli::refusal::changed_meanwhile);
  routes
      .post("/care-households/{household_id}/end", can::keep, end_household, "A household is out of hardship")
      .refuses(refusal::household_not_found, refusal::household_ended);
  routes
      .post("/care-households/{household_id}/open", can::see, open_household,
            "Open a record, with a reason that its person can read")
      .refuses(refusal::household_not_found)
      .forgets_key();
  routes.post("/care-households/{household_id}/visits", can::keep, plan_visit, "Plan a visit")
      .refuses(refusal::household_not_found, refusal::household_ended);
  routes
      .post("/care-visits/{visit_id}/record", can::keep, record_visit, "Record a visit and what was brought")
      .refuses(refusal::visit_not_found, refusal::visit_over);
  routes.post("/care-visits/{visit_id}/cancel", can::keep, cancel_visit, "Call a planned visit off")
      .refuses(refusal::visit_not_found, refusal::visit_over);
  routes.get("/care-plan", can::see, plan, "Visits that are planned or late");
  routes.get("/care-table", can::count, table, "Households, visits and amounts by town").exports();
}

void declare_own(Routes& routes) {
  routes.get("/me/care", linli::can::signed_in, mine,
             "What is kept of me, and whether I want to be told of my political birthday");
  routes
      .put("/me/care-consent", linli::can::signed_in, set_consent,
           "Whether I want to be told of my political birthday")
      .refuses(refusal::not_a_member);
  routes
      .post("/me/care/withdraw", linli::can::signed_in, withdraw,
            "Withdraw my consent; what is kept of me is erased")
      .refuses(refusal::household_not_found);
  routes.get("/care-birthdays", can::birthdays, birthdays, "Political birthdays of a month").exports();
}

void tell_daily(jobs::JobRun& run) { run.app.write(tell_birthdays); }

void name_sealed(Ctx&, const crypto::SealedColumns& sealed) {
  sealed.add({{"care_household", "content", "care.household"}, {"care_visit", "content", "care.visit"}});
}

void declare(App& app) {
  app.on<crypto::SealedColumns>(name_sealed);
  declare_households(app.routes);
  declare_own(app.routes);
  follow_members(app);
  app.get<files::Files>().viewer(std::string(visit_kind), visit_seen);
  auto& jobs = app.get<jobs::Jobs>();
  jobs.kind("care.tell_birthdays", tell_daily);
  jobs.every("care.tell_birthdays_daily", "care.tell_birthdays", jobs::daily(8, 30));
  texts::add_to(app);
}

}  // namespace

Module module() {
  return {"care", sql::migrations, sql::all, {&can::see, &can::keep, &can::birthdays, &can::count}, declare};
}

}  // namespace linli::care
