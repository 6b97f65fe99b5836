#include "modules/wish/wish.hpp"

#include "engines/figure/figure.hpp"
#include "engines/setting/setting.hpp"
#include "modules/wish/row.hpp"
#include "modules/wish/texts.hpp"
#include "modules/wish/wish.sql.hpp"
#include "platform/crypto/sealed_columns.hpp"

namespace linli::wish {
namespace {

struct RecordRow {
  Id<linli::Wish> wish_id;
  std::string title;
  Id<Unit> unit_id;
  std::string unit_name;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(RecordRow, (), (wish_id, title, unit_id, unit_name, at))

struct RecordsWanted {
  Id<Unit> scope_id;
  Instant from_at, to_at;
  std::int64_t before = 0, limit = 0;
};
BOOST_DESCRIBE_STRUCT(RecordsWanted, (), (scope_id, from_at, to_at, before, limit))

List<figure::Record> records(Ctx& ctx, const figure::RecordsAsked& asked, const db::Query& query,
                             const std::optional<State>& state) {
  const RecordsWanted wanted{asked.unit_id, start_of(asked.from_on), start_of(add_days(asked.to_on, 1)),
                             before_number(asked), rows_to_fetch(ctx, asked)};
  auto rows = paged_by(ctx.db.all<RecordRow>(query, wanted, db::arg("state", state)), wanted.limit,
                       &RecordRow::wish_id);
  List<figure::Record> list{{}, rows.next};
  for (const auto& row : rows.items)
    list.items.push_back(
        {row.at, row.title, "wish", Id<figure::Subject>{row.wish_id.value}, row.unit_id, row.unit_name, 1});
  return list;
}

List<figure::Record> published_records(Ctx& ctx, const figure::RecordsAsked& asked) {
  return records(ctx, asked, sql::published, {});
}

template <State state>
List<figure::Record> ended_records(Ctx& ctx, const figure::RecordsAsked& asked) {
  return records(ctx, asked, sql::ended, state);
}

bool photo_seen(Ctx& ctx, std::int64_t wish_id) {
  const auto wish = find_row(ctx, {wish_id});
  return wish && (is_public(*wish) || may_see(ctx, *wish));
}

bool proof_seen(Ctx& ctx, std::int64_t wish_id) {
  const auto wish = find_row(ctx, {wish_id});
  return wish && (is_proof_public(*wish) || may_see(ctx, *wish));
}

void declare_routes(Routes& routes) {
  routes.get("/public/wishes", linli::can::anyone, public_wishes, "The wall of wishes");
  routes.get("/public/wishes/{wish_id}", linli::can::anyone, public_wish, "One wish, as everybody sees it")
      .refuses(refusal::wish_not_found);

  routes
      .post("/wishes", linli::can::signed_in, make_wish,
            "Wish for something, or tell of somebody who needs it")
      .refuses(refusal::too_many_open);
  routes.get("/me/wishes", linli::can::signed_in, my_wishes, "What I wished for");
  routes.get("/me/claims", linli::can::signed_in, my_claims, "What I claimed");
  routes.post("/wishes/{wish_id}/claim", linli::can::signed_in, claim, "Claim a wish; exactly one gets it")
      .refuses(refusal::wish_not_found, refusal::already_claimed, refusal::not_open, refusal::own_wish,
               refusal::not_a_member, refusal::not_your_team, refusal::too_many_claims);
  routes.get("/wishes/{wish_id}", linli::can::signed_in, wish, "One wish, for those whom it concerns")
      .refuses(refusal::wish_not_found);
  routes.get("/wishes/{wish_id}/lines", linli::can::signed_in, lines, "The way of a wish")
      .refuses(refusal::wish_not_found);
  routes.post("/wishes/{wish_id}/moves", linli::can::signed_in, make_move, "Make a move that the wish offers")
      .refuses(refusal::wish_not_found, refusal::claim_first, refusal::name_in_text, refusal::already_thanked,
               workflow::refusal::move_not_open, workflow::refusal::not_yours, workflow::refusal::note_needed,
               workflow::refusal::files_needed, workflow::refusal::paused);

  routes.get("/wishes", can::see, wishes, "Wishes of a unit").exports();
  routes.post("/wishes/{wish_id}/reveal", can::reveal, reveal, "Who is in need, and how to reach him; kept")
      .forgets_key()
      .refuses(refusal::wish_not_found, refusal::nobody_named);
}

void name_sealed(Ctx&, const crypto::SealedColumns& sealed) {
  sealed.add({{"wish", "for_name", "wish.for_name"}, {"wish", "for_phone", "wish.for_phone"}});
}

void declare(App& app) {
  app.on<crypto::SealedColumns>(name_sealed);
  declare_routes(app.routes);
  const auto minutes = [](const char* key, const char* otherwise) {
    return setting::Setting{.key = key,
                            .default_value = otherwise,
                            .min = 1,
                            .max = 366 * 24 * 60,
                            .choices = {},
                            .unit = "minutes",
                            .source = texts::source};
  };
  setting::declare(app, {minutes("wish.check_minutes", "960"),
                         minutes("wish.publish_minutes", "960"),
                         minutes("wish.claim_minutes", "10080"),
                         minutes("wish.claim_above_minutes", "20160"),
                         minutes("wish.deliver_minutes", "20160"),
                         minutes("wish.confirm_minutes", "10080"),
                         {.key = "wish.open_most",
                          .default_value = "3",
                          .min = 1,
                          .max = 100,
                          .choices = {},
                          .unit = "",
                          .source = texts::source},
                         {.key = "wish.claims_most",
                          .default_value = "5",
                          .min = 1,
                          .max = 1000,
                          .choices = {},
                          .unit = "",
                          .source = texts::source}});
  figure::declare(app, {.name = "wishes_collected", .measure = figure::Measure::count});
  figure::declare(
      app, {.name = "wishes_published", .measure = figure::Measure::count, .records = published_records});
  figure::declare(app, {.name = "wishes_fulfilled",
                        .measure = figure::Measure::count,
                        .records = ended_records<State::closed>});
  figure::declare(app, {.name = "wishes_expired",
                        .measure = figure::Measure::count,
                        .records = ended_records<State::expired>});
  figure::declare(app, {.name = "wishes_fulfilled_ratio",
                        .measure = figure::Measure::ratio,
                        .numerator = "wishes_fulfilled",
                        .denominator = "wishes_published"});
  auto& files = app.get<files::Files>();
  files.viewer(std::string(photo_kind), photo_seen);
  files.viewer(std::string(proof_kind), proof_seen);
  declare_workflow(app);
  texts::add_to(app);
}

}  // namespace

Module module() {
  return {"wish",
          sql::migrations,
          sql::all,
          {&can::collect, &can::check, &can::publish, &can::see, &can::reveal, &can::claim_as_organisation},
          declare};
}

}  // namespace linli::wish
