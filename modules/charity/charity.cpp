#include "modules/charity/charity.hpp"

#include "engines/figure/figure.hpp"
#include "modules/charity/charity.sql.hpp"
#include "modules/charity/dto.hpp"
#include "modules/charity/texts.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::charity {
namespace {

struct ReceivedRow {
  Id<linli::Pledge> pledge_id;
  std::string title;
  Id<Unit> unit_id;
  std::string unit_name;
  Instant decided_at;
  std::int64_t quantity = 0;
};
BOOST_DESCRIBE_STRUCT(ReceivedRow, (), (pledge_id, title, unit_id, unit_name, decided_at, quantity))

// The gifts behind both figures: each counts 1, or its hours.
template <bool hours>
List<figure::Record> received_records(Ctx& ctx, const figure::RecordsAsked& asked) {
  const auto limit = rows_to_fetch(ctx, asked);
  const auto before = before_number(asked);
  const auto from = start_of(asked.from_on), to = start_of(add_days(asked.to_on, 1));
  const std::optional<GoalKind> kind = hours ? std::optional(GoalKind::hours) : std::nullopt;
  auto rows =
      paged_by(ctx.db.all<ReceivedRow>(sql::received, db::arg("scope_id", asked.unit_id),
                                       db::arg("from_at", from), db::arg("to_at", to), db::arg("kind", kind),
                                       db::arg("before", before), db::arg("limit", limit)),
               limit, &ReceivedRow::pledge_id);
  List<figure::Record> list{{}, rows.next};
  for (const auto& row : rows.items)
    list.items.push_back({row.decided_at, row.title, "pledge", Id<figure::Subject>{row.pledge_id.value},
                          row.unit_id, row.unit_name, hours ? row.quantity : 1});
  return list;
}

void ask_for_reports_daily(jobs::JobRun& run) { run.app.write(ask_for_reports); }

void declare(App& app) {
  auto& routes = app.routes;
  routes.get("/public/charities", linli::can::anyone, public_charities, "Purposes that neighbours give to");
  routes
      .get("/public/charities/{charity_id}", linli::can::anyone, public_charity,
           "One purpose, with what has come")
      .refuses(refusal::charity_not_found);

  routes.post("/charities/{charity_id}/pledges", linli::can::signed_in, make_pledge, "Promise goods or hours")
      .refuses(refusal::charity_not_found, refusal::charity_closed, refusal::ended, refusal::item_not_found,
               refusal::enough);
  routes.get("/me/pledges", linli::can::signed_in, my_pledges, "What I have promised and given");
  routes.post("/pledges/{pledge_id}/cancel", linli::can::signed_in, cancel_pledge, "Call a promise off")
      .refuses(refusal::pledge_not_found, refusal::pledge_over);

  routes.get("/charities", can::keep, charities, "Purposes that one keeps").exports();
  routes.post("/charities", can::keep, begin_charity, "Begin to collect for a purpose");
  routes.put("/charities/{charity_id}", can::keep, change_charity, "Change a purpose")
      .refuses(refusal::charity_not_found, refusal::charity_closed, linli::refusal::changed_meanwhile);
  routes
      .post("/charities/{charity_id}/close", can::keep, close_charity,
            "Close a purpose with a report of what became of the gifts")
      .refuses(refusal::charity_not_found, refusal::charity_closed);
  routes.get("/charities/{charity_id}/pledges", can::keep, pledges, "What was promised for a purpose")
      .exports()
      .refuses(refusal::charity_not_found);
  routes.post("/pledges/{pledge_id}/receive", can::keep, receive_pledge, "Confirm that a gift has come")
      .refuses(refusal::pledge_not_found, refusal::pledge_over, refusal::own_pledge);

  figure::declare(
      app, {.name = "charity_gifts", .measure = figure::Measure::count, .records = received_records<false>});
  figure::declare(
      app, {.name = "charity_hours", .measure = figure::Measure::hours, .records = received_records<true>});
  auto& files = app.get<files::Files>();
  files.public_kind(std::string(photo_kind));
  files.public_kind(std::string(report_kind));
  auto& jobs = app.get<jobs::Jobs>();
  jobs.kind("charity.ask_for_reports", ask_for_reports_daily);
  jobs.every("charity.ask_for_reports_daily", "charity.ask_for_reports", jobs::daily(9));
  texts::add_to(app);
}

}  // namespace

Module module() { return {"charity", sql::migrations, sql::all, {&can::keep}, declare}; }

}  // namespace linli::charity
