#include "modules/region/region.hpp"

#include <algorithm>

#include "engines/figure/figure.hpp"
#include "engines/org/preview.hpp"
#include "engines/setting/setting.hpp"
#include "modules/region/region.sql.hpp"
#include "modules/region/row.hpp"
#include "modules/region/texts.hpp"
#include "platform/crypto/sealed_columns.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::region {
namespace {

struct Counted {
  Id<figure::Subject> record_id;
  std::string title;
  Id<Unit> unit_id;
  std::string unit_name;
  Day on_day;
};
BOOST_DESCRIBE_STRUCT(Counted, (), (record_id, title, unit_id, unit_name, on_day))

List<figure::Record> records(Ctx& ctx, const figure::RecordsAsked& asked, const db::Query& query,
                             const char* kind) {
  const auto limit = rows_to_fetch(ctx, asked);
  const auto before = before_number(asked);
  auto rows = paged_by(ctx.db.all<Counted>(query, asked, db::arg("scope_id", asked.unit_id),
                                           db::arg("before", before), db::arg("limit", limit)),
                       limit, &Counted::record_id);
  List<figure::Record> list{{}, rows.next};
  for (const auto& row : rows.items)
    list.items.push_back(
        {start_of(row.on_day), row.title, kind, row.record_id, row.unit_id, row.unit_name, 1});
  return list;
}

List<figure::Record> meeting_records(Ctx& ctx, const figure::RecordsAsked& asked) {
  return records(ctx, asked, sql::meeting_records, "region_meeting");
}
List<figure::Record> project_records(Ctx& ctx, const figure::RecordsAsked& asked) {
  return records(ctx, asked, sql::project_records, "region_item");
}
List<figure::Record> task_records(Ctx& ctx, const figure::RecordsAsked& asked) {
  return records(ctx, asked, sql::task_records, "region_task");
}

// The region goes over with the unit that led it, unless the other one leads its own.
void unit_merged(Ctx& ctx, const org::UnitMerged& event) {
  const bool leads =
      ctx.db.maybe<Id<linli::Region>>(sql::of_unit, db::arg("unit_id", event.into_id)).has_value();
  if (leads)
    ctx.db.run(sql::end_of_unit, db::arg("unit_id", event.unit_id), db::arg("on", event.on));
  else
    ctx.db.run(sql::move_to_unit, db::arg("unit_id", event.unit_id), db::arg("into_id", event.into_id));
}

void unit_dissolved(Ctx& ctx, const org::UnitDissolved& event) {
  ctx.db.run(sql::end_of_unit, db::arg("unit_id", event.unit_id), db::arg("on", event.on));
}

// What is no unit any more resides nowhere. Its relation has ended with it.
template <class Event>
void resident_ended(Ctx& ctx, const Event& event) {
  for (const auto& resident :
       ctx.db.all<ResidentKept>(sql::residents_of_unit, db::arg("unit_id", event.unit_id))) {
    const auto on = std::max(event.on, resident.joined_on);
    ctx.db.run(sql::set_left, resident, db::arg("on", on));
    ctx.db.run(sql::end_part_time_of_resident, resident, db::arg("on", on));
  }
}

std::vector<org::Moving> items_that_move(Ctx& ctx, const org::Restructuring& in) {
  return {
      {"region_items", ctx.db.only<std::int64_t>(sql::items_running, db::arg("unit_id", in.unit_id)), false}};
}

void tell_daily(jobs::JobRun& run) { run.app.write(tell_overdue); }

void declare_regions(Routes& routes) {
  routes.get("/regions", can::see, regions, "Regional committees of a unit and below").exports();
  routes.post("/regions", can::keep, begin_region, "Begin a regional committee")
      .refuses(org::refusal::unit_not_found, org::refusal::unit_has_ended, refusal::not_a_core,
               refusal::region_exists);
  routes.get("/regions/{region_id}", can::see, region, "A region with its residents and part-time members")
      .refuses(refusal::region_not_found);
  routes
      .get("/regions/{region_id}/view", can::see, region_view,
           "One core, many forts: the units of a region with their numbers")
      .refuses(refusal::region_not_found);
  routes
      .post("/regions/{region_id}/residents", can::keep, add_resident,
            "A unit that resides there joins the region")
      .refuses(refusal::region_not_found, refusal::already_ended, refusal::already_resident,
               refusal::day_too_early, org::refusal::unit_not_found, org::refusal::unit_has_ended,
               org::refusal::not_itself, org::refusal::already_related, org::refusal::day_too_early);
  routes
      .post("/region-residents/{resident_id}/leave", can::keep, leave_region, "A resident leaves the region")
      .refuses(refusal::resident_not_found, refusal::already_ended, refusal::has_left, refusal::day_too_early,
               org::refusal::relation_has_ended);
  routes
      .post("/regions/{region_id}/part-time", can::keep, add_part_time,
            "Somebody of a resident becomes a part-time member")
      .refuses(refusal::region_not_found, refusal::already_ended, refusal::resident_not_found,
               refusal::has_left, refusal::day_too_early);
  routes
      .post("/region-part-time/{part_time_id}/end", can::keep, end_part_time,
            "A part-time member ceases to be one")
      .refuses(refusal::part_time_not_found, refusal::already_ended, refusal::day_too_early);
}

void declare_contacts(Routes& routes) {
  routes.post("/regions/{region_id}/contacts", can::keep, add_contact, "Name somebody to call in a resident")
      .refuses(refusal::region_not_found, refusal::already_ended, refusal::resident_not_found,
               refusal::has_left);
  routes
      .post("/region-contacts/{contact_id}/reveal", can::reveal, reveal_contact,
            "The phone of a contact; who looked is kept")
      .forgets_key()
      .refuses(refusal::contact_not_found);
  routes
      .post("/region-contacts/{contact_id}/remove", can::keep, remove_contact,
            "Somebody is no contact any more")
      .refuses(refusal::contact_not_found);
}

void name_sealed(Ctx&, const crypto::SealedColumns& sealed) {
  sealed.add({{"region_contact", "phone", "region.contact_phone"}});
}

void declare_lists(Routes& routes) {
  routes.get("/regions/{region_id}/items", can::see, items, "Resources, needs and projects of a region")
      .exports()
      .refuses(refusal::region_not_found);
  routes.post("/regions/{region_id}/items", can::answer, add_item, "Enter a resource, a need or a project")
      .refuses(refusal::region_not_found, refusal::already_ended, refusal::resident_not_found,
               refusal::has_left);
  routes
      .post("/region-items/{item_id}/match", can::keep, match_item,
            "Meet a need with a resource; it becomes a project")
      .refuses(refusal::item_not_found, refusal::already_ended, refusal::not_a_match, refusal::not_open);
  routes
      .post("/region-items/{item_id}/done", can::answer, finish_item,
            "Report that something of a list is done")
      .refuses(refusal::item_not_found, refusal::not_open);
  routes.post("/region-items/{item_id}/withdraw", can::answer, withdraw_item, "Take something off a list")
      .refuses(refusal::item_not_found, refusal::not_open);
}

void declare_meetings(Routes& routes) {
  routes.get("/regions/{region_id}/meetings", can::see, meetings, "Joint meetings of a region")
      .exports()
      .refuses(refusal::region_not_found);
  routes
      .post("/regions/{region_id}/meetings", can::keep, call_meeting, "Call a joint meeting of all residents")
      .refuses(refusal::region_not_found, refusal::already_ended, refusal::day_too_early);
  routes.get("/region-meetings/{meeting_id}", can::see, meeting, "A joint meeting with its resolutions")
      .refuses(refusal::meeting_not_found);
  routes
      .post("/region-meetings/{meeting_id}/record", can::keep, record_meeting,
            "Record a meeting; its resolutions become tasks")
      .refuses(refusal::meeting_not_found, refusal::already_ended, refusal::already_held, refusal::not_open,
               refusal::not_yet_held, refusal::resident_not_found, refusal::has_left);
  routes.post("/region-meetings/{meeting_id}/cancel", can::keep, cancel_meeting, "Call a meeting off")
      .refuses(refusal::meeting_not_found, refusal::already_ended, refusal::not_open);
  routes.get("/region-tasks", can::see, tasks, "What joint meetings resolved, with lights").exports();
  routes.post("/region-tasks/{task_id}/done", can::answer, finish_task, "Report that a task is done")
      .refuses(refusal::task_not_found, refusal::already_done);
}

void declare(App& app) {
  declare_regions(app.routes);
  declare_contacts(app.routes);
  declare_lists(app.routes);
  app.on<crypto::SealedColumns>(name_sealed);
  declare_meetings(app.routes);
  setting::declare(app, {{.key = "region.meetings_a_year",
                          .default_value = "4",
                          .min = 1,
                          .max = 52,
                          .choices = {},
                          .unit = "",
                          .source = texts::source},
                         {.key = "region.near_days",
                          .default_value = "7",
                          .min = 1,
                          .max = 90,
                          .choices = {},
                          .unit = "days",
                          .source = texts::source}});
  figure::declare(app,
                  {.name = "region_meetings", .measure = figure::Measure::count, .records = meeting_records});
  figure::declare(
      app, {.name = "region_activities", .measure = figure::Measure::count, .records = project_records});
  figure::declare(app,
                  {.name = "region_tasks_done", .measure = figure::Measure::count, .records = task_records});
  app.on<org::UnitMerged>(unit_merged);
  app.on<org::UnitMerged>(resident_ended<org::UnitMerged>);
  app.on<org::UnitDissolved>(unit_dissolved);
  app.on<org::UnitDissolved>(resident_ended<org::UnitDissolved>);
  app.get<org::MovingParts>().count.emplace_back(items_that_move);
  auto& jobs = app.get<jobs::Jobs>();
  jobs.kind("region.tell_overdue", tell_daily);
  jobs.every("region.tell_overdue_daily", "region.tell_overdue", jobs::daily(8, 20));
  texts::add_to(app);
}

}  // namespace

Module module() {
  return {"region", sql::migrations, sql::all, {&can::see, &can::keep, &can::answer, &can::reveal}, declare};
}

}  // namespace linli::region
