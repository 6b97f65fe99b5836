#include "modules/circulation/circulation.hpp"

#include "engines/figure/figure.hpp"
#include "engines/setting/setting.hpp"
#include "modules/circulation/circulation.sql.hpp"
#include "modules/circulation/dto.hpp"
#include "modules/circulation/texts.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::circulation {
namespace {

struct HandedOverRow {
  Id<linli::Loan> loan_id;
  std::string title;
  Id<Unit> unit_id;
  std::string unit_name;
  Instant handed_over_at;
};
BOOST_DESCRIBE_STRUCT(HandedOverRow, (), (loan_id, title, unit_id, unit_name, handed_over_at))

template <Kind kind>
List<figure::Record> handed_over_records(Ctx& ctx, const figure::RecordsAsked& asked) {
  const auto limit = rows_to_fetch(ctx, asked);
  const auto before = before_number(asked);
  const auto from = start_of(asked.from_on), to = start_of(add_days(asked.to_on, 1));
  auto rows = paged_by(
      ctx.db.all<HandedOverRow>(sql::handed_over, db::arg("scope_id", asked.unit_id),
                                db::arg("from_at", from), db::arg("to_at", to), db::arg("kind", kind),
                                db::arg("before", before), db::arg("limit", limit)),
      limit, &HandedOverRow::loan_id);
  List<figure::Record> list{{}, rows.next};
  for (const auto& row : rows.items)
    list.items.push_back({row.handed_over_at, row.title, "loan", Id<figure::Subject>{row.loan_id.value},
                          row.unit_id, row.unit_name, 1});
  return list;
}

void daily(jobs::JobRun& run) {
  run.app.write(free_unfetched);
  run.app.write(remind);
}

void declare(App& app) {
  auto& routes = app.routes;
  routes.get("/public/things", linli::can::anyone, public_things,
             "Things that neighbours lend and give away");
  routes.get("/public/things/{thing_id}", linli::can::anyone, public_thing, "One thing")
      .refuses(refusal::thing_not_found);

  routes.post("/things", linli::can::signed_in, offer_thing, "Offer a thing to lend or to give away");
  routes.put("/things/{thing_id}", linli::can::signed_in, change_thing, "Change what one offers")
      .refuses(refusal::thing_not_found, refusal::in_use, linli::refusal::changed_meanwhile);
  routes
      .post("/things/{thing_id}/withdraw", linli::can::signed_in, withdraw_thing,
            "Take an offer back, or down")
      .refuses(refusal::thing_not_found, refusal::not_free);
  routes.get("/me/things", linli::can::signed_in, my_things, "What I lend and give away");

  routes.post("/things/{thing_id}/ask", linli::can::signed_in, ask, "Ask for a thing")
      .refuses(refusal::thing_not_found, refusal::not_free, refusal::own_thing, refusal::already_asked,
               refusal::too_long);
  routes.get("/me/loans", linli::can::signed_in, my_loans, "What I asked for, or what is asked of me");
  routes.get("/loans/{loan_id}", linli::can::signed_in, loan, "One loan, for its two sides")
      .refuses(refusal::loan_not_found);
  routes.post("/loans/{loan_id}/agree", linli::can::signed_in, agree, "Hold the thing for the one who asked")
      .refuses(refusal::loan_not_found, refusal::loan_state, refusal::not_free);
  routes.post("/loans/{loan_id}/decline", linli::can::signed_in, decline, "Decline")
      .refuses(refusal::loan_not_found, refusal::loan_state);
  routes
      .post("/loans/{loan_id}/hand-over", linli::can::signed_in, hand_over,
            "Hand over against the code of the one who fetches it")
      .refuses(refusal::loan_not_found, refusal::loan_state, refusal::wrong_code);
  routes.post("/loans/{loan_id}/return-asked", linli::can::signed_in, ask_back, "Ask for one's thing back")
      .refuses(refusal::loan_not_found, refusal::loan_state);
  routes
      .post("/loans/{loan_id}/returned", linli::can::signed_in, returned, "Confirm that one's thing is back")
      .refuses(refusal::loan_not_found, refusal::loan_state);
  routes
      .post("/loans/{loan_id}/cancel", linli::can::signed_in, cancel, "Call it off before it is handed over")
      .refuses(refusal::loan_not_found, refusal::loan_state);

  routes.get("/things", can::watch, things, "Things of a unit, also those that are gone").exports();
  routes.get("/loans", can::watch, loans, "Loans of a unit").exports();

  setting::declare(app, {{.key = "circulation.hold_days",
                          .default_value = "7",
                          .min = 1,
                          .max = 60,
                          .unit = "days",
                          .source = texts::source},
                         {.key = "circulation.loan_days_most",
                          .default_value = "30",
                          .min = 1,
                          .max = 365,
                          .unit = "days",
                          .source = texts::source},
                         {.key = "circulation.remind_days_before",
                          .default_value = "1",
                          .min = 0,
                          .max = 30,
                          .unit = "days",
                          .source = texts::source},
                         {.key = "circulation.remind_every_days",
                          .default_value = "3",
                          .min = 1,
                          .max = 30,
                          .unit = "days",
                          .source = texts::source}});
  figure::declare(
      app,
      {.name = "things_lent", .measure = figure::Measure::count, .records = handed_over_records<Kind::lend>});
  figure::declare(app, {.name = "things_given",
                        .measure = figure::Measure::count,
                        .records = handed_over_records<Kind::give>});
  app.get<files::Files>().public_kind(std::string(photo_kind));
  auto& jobs = app.get<jobs::Jobs>();
  jobs.kind("circulation.daily", daily);
  jobs.every("circulation.daily", "circulation.daily", jobs::daily(9));
  texts::add_to(app);
}

}  // namespace

Module module() { return {"circulation", sql::migrations, sql::all, {&can::watch}, declare}; }

}  // namespace linli::circulation
