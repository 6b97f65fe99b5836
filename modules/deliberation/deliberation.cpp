#include "modules/deliberation/deliberation.hpp"

#include "engines/figure/figure.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/deliberation/deliberation.sql.hpp"
#include "modules/deliberation/row.hpp"
#include "modules/deliberation/texts.hpp"

namespace linli::deliberation {
namespace {

struct RecordRow {
  Id<linli::Matter> matter_id;
  std::string title;
  Id<Unit> unit_id;
  std::string unit_name;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(RecordRow, (), (matter_id, title, unit_id, unit_name, at))

struct RecordsWanted {
  Id<Unit> scope_id;
  Instant from_at, to_at;
  std::int64_t before = 0, limit = 0;
};
BOOST_DESCRIBE_STRUCT(RecordsWanted, (), (scope_id, from_at, to_at, before, limit))

List<figure::Record> records(Ctx& ctx, const figure::RecordsAsked& asked, const db::Query& query) {
  const RecordsWanted wanted{asked.unit_id, start_of(asked.from_on), start_of(add_days(asked.to_on, 1)),
                             before_number(asked), rows_to_fetch(ctx, asked)};
  auto rows = paged_by(ctx.db.all<RecordRow>(query, wanted), wanted.limit, &RecordRow::matter_id);
  List<figure::Record> list{{}, rows.next};
  for (const auto& row : rows.items)
    list.items.push_back({row.at, row.title, std::string(subject_kind),
                          Id<figure::Subject>{row.matter_id.value}, row.unit_id, row.unit_name, 1});
  return list;
}
List<figure::Record> begun_records(Ctx& ctx, const figure::RecordsAsked& asked) {
  return records(ctx, asked, sql::begun);
}
List<figure::Record> published_records(Ctx& ctx, const figure::RecordsAsked& asked) {
  return records(ctx, asked, sql::published);
}

// Papers and pictures of a matter are as public as it is; what hangs on the minutes is for the staff.
bool paper_seen(Ctx& ctx, std::int64_t matter_id) {
  const auto matter = find_row(ctx, {matter_id});
  return matter && (matter->public_at || may_see(ctx, *matter));
}
bool meeting_seen(Ctx& ctx, std::int64_t meeting_id) {
  const auto matter_id =
      ctx.db.maybe<Id<linli::Matter>>(sql::matter_of_meeting, db::arg("meeting_id", meeting_id));
  if (!matter_id) return false;
  const auto matter = find_row(ctx, *matter_id);
  return matter && may_see(ctx, *matter);
}

void declare_routes(Routes& routes) {
  routes.get("/public/matters", linli::can::anyone, public_matters, "Matters that are public");
  routes
      .get("/public/matters/{matter_id}", linli::can::anyone, public_matter,
           "A matter, as everybody reads it")
      .refuses(refusal::matter_not_found);

  routes.get("/matters", can::see, matters, "Matters of a unit").exports();
  routes.post("/matters", can::keep, begin, "Begin a matter")
      .refuses(refusal::wrong_unit, refusal::wrong_branch, refusal::not_your_branch,
               org::refusal::unit_not_found, org::refusal::unit_has_ended);
  routes.get("/matters/{matter_id}", can::see, matter, "A matter, for the staff")
      .refuses(refusal::matter_not_found);
  routes.put("/matters/{matter_id}", can::keep, edit, "Put a matter into other words, before anybody spoke")
      .refuses(refusal::matter_not_found, refusal::too_late_to_edit, linli::refusal::changed_meanwhile,
               linli::refusal::version_required);
  routes.get("/matters/{matter_id}/lines", can::see, lines, "The way of a matter")
      .refuses(refusal::matter_not_found);
  routes
      .post("/matters/{matter_id}/meetings", can::keep, record_meeting,
            "Record a meeting; with quorum and majority the matter goes on")
      .refuses(refusal::matter_not_found, refusal::wrong_step, refusal::wrong_assembly,
               ballot::refusal::does_not_add_up);
  routes.post("/matters/{matter_id}/moves", can::see, make_move, "Make a move that the matter offers")
      .refuses(refusal::matter_not_found, refusal::meeting_first, refusal::nothing_failed,
               workflow::refusal::move_not_open, workflow::refusal::not_yours, workflow::refusal::note_needed,
               workflow::refusal::files_needed, workflow::refusal::paused);
  routes.get("/matters/{matter_id}/opinions", can::see, opinions, "What residents think of a matter")
      .exports()
      .refuses(refusal::matter_not_found);
  routes.get("/matters/{matter_id}/objections", can::see, objections, "Objections to what is published")
      .exports()
      .refuses(refusal::matter_not_found);
  routes.post("/matter-objections/{objection_id}/answer", can::keep, answer_objection, "Answer an objection")
      .refuses(refusal::objection_not_found, refusal::already_answered);

  routes
      .post("/matters/{matter_id}/opinions", linli::can::signed_in, give_opinion,
            "Say what I think of a matter, or change it")
      .refuses(refusal::matter_not_found, refusal::not_at_home, refusal::opinions_over);
  routes.post("/matters/{matter_id}/objections", linli::can::signed_in, object, "Object to what is published")
      .refuses(refusal::matter_not_found, refusal::not_at_home, refusal::not_published,
               refusal::too_many_objections);
}

void declare_settings(App& app) {
  const auto minutes = [](const char* key, const char* otherwise, std::int64_t min) {
    return setting::Setting{.key = key,
                            .default_value = otherwise,
                            .min = min,
                            .max = 2 * 366 * 24 * 60,
                            .choices = {},
                            .unit = "minutes",
                            .source = texts::source};
  };
  constexpr std::int64_t day = 24 * 60;
  setting::declare(app, {minutes("deliberation.collect_minutes", "4800", 60),
                         minutes("deliberation.step_minutes", "4800", 60),
                         minutes("deliberation.confirm_minutes", "2400", 60),
                         minutes("deliberation.publish_minutes", "1440", 60),
                         minutes("deliberation.publication_minutes", "10080", 3 * day),
                         minutes("deliberation.carry_out_minutes", "259200", day),
                         {.key = "deliberation.objections_most",
                          .default_value = "3",
                          .min = 1,
                          .max = 100,
                          .choices = {},
                          .unit = "",
                          .source = texts::source}});
}

void declare(App& app) {
  declare_routes(app.routes);
  declare_settings(app);
  figure::declare(app,
                  {.name = "matters_begun", .measure = figure::Measure::count, .records = begun_records});
  figure::declare(app, {.name = "matters_decided", .measure = figure::Measure::count});
  figure::declare(
      app, {.name = "matters_published", .measure = figure::Measure::count, .records = published_records});
  figure::declare(app, {.name = "deliberation_person_times", .measure = figure::Measure::count});
  auto& files = app.get<files::Files>();
  files.viewer(std::string(paper_kind), paper_seen);
  files.viewer(std::string(result_kind), paper_seen);
  files.viewer(std::string(meeting_kind), meeting_seen);
  declare_workflow(app);
  declare_printing(app);
  texts::add_to(app);
}

}  // namespace

Module module() {
  return {"deliberation", sql::migrations, sql::all, {&can::see, &can::keep, &can::confirm}, declare};
}

}  // namespace linli::deliberation
