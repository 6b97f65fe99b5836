#include "modules/exemplar/exemplar.hpp"

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "modules/exemplar/exemplar.sql.hpp"
#include "modules/exemplar/texts.hpp"
#include "platform/command/list.hpp"
#include "platform/files/files.hpp"

namespace linli::exemplar {
namespace {

constexpr std::string_view photo_kind = "exemplar.exemplar";
constexpr std::size_t photos_most = 9;

enum class State { nominated, published, refused, taken_down };
BOOST_DESCRIBE_ENUM(State, nominated, published, refused, taken_down)

// `consented`: the person agreed to be named and told of.
struct Nominate {
  std::optional<Id<Unit>> unit_id;
  Text<1, 40> name;
  bool consented = false;
  Text<1, 80> title;
  Text<10, 10000> story;
  std::vector<Id<File>> photo_ids;
};
BOOST_DESCRIBE_STRUCT(Nominate, (), (unit_id, name, consented, title, story, photo_ids))

struct Nominated {
  Id<linli::Exemplar> exemplar_id;
};
BOOST_DESCRIBE_STRUCT(Nominated, (), (exemplar_id))

struct OneExemplar {
  Id<linli::Exemplar> exemplar_id;
};
BOOST_DESCRIBE_STRUCT(OneExemplar, (), (exemplar_id))

struct WithReason {
  Id<linli::Exemplar> exemplar_id;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(WithReason, (), (exemplar_id, reason))

struct Row {
  Id<linli::Exemplar> exemplar_id;
  Id<Unit> unit_id;
  std::string unit_name, name, title, story;
  State state{};
  std::optional<std::string> reason;
  std::int64_t likes = 0;
  Id<Account> account_id;
  Instant created_at;
  std::optional<Instant> published_at;
  std::int64_t liked = 0;
};
BOOST_DESCRIBE_STRUCT(Row, (),
                      (exemplar_id, unit_id, unit_name, name, title, story, state, reason, likes, account_id,
                       created_at, published_at, liked))

struct Exemplar {
  Id<linli::Exemplar> exemplar_id;
  std::string name, title, story;
  Id<Unit> unit_id;
  std::string unit_name;
  State state{};
  std::optional<std::string> reason;
  Instant created_at;
  std::optional<Instant> published_at;
  std::int64_t likes = 0;
  bool liked = false;
  std::vector<files::Link> photos;
};
BOOST_DESCRIBE_STRUCT(Exemplar, (),
                      (exemplar_id, name, title, story, unit_id, unit_name, state, reason, created_at,
                       published_at, likes, liked, photos))

struct Likes {
  std::int64_t likes = 0;
  bool liked = false;
};
BOOST_DESCRIBE_STRUCT(Likes, (), (likes, liked))

struct PublicExemplarsAsked : Page {
  std::optional<Id<Unit>> unit_id;
};
BOOST_DESCRIBE_STRUCT(PublicExemplarsAsked, (Page), (unit_id))

struct ExemplarsAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<State> state;
};
BOOST_DESCRIBE_STRUCT(ExemplarsAsked, (Page), (unit_id, state))

struct PublishedRow {
  Id<linli::Exemplar> exemplar_id;
  std::string title;
  Id<Unit> unit_id;
  std::string unit_name;
  Instant published_at;
};
BOOST_DESCRIBE_STRUCT(PublishedRow, (), (exemplar_id, title, unit_id, unit_name, published_at))

Row row(Ctx& ctx, Id<linli::Exemplar> exemplar_id) {
  return ctx.db.one<Row>(sql::one, refusal::exemplar_not_found, db::arg("exemplar_id", exemplar_id),
                         db::arg("reader_id", ctx.actor.account_id));
}

Exemplar shown(Ctx& ctx, const Row& from) {
  return {.exemplar_id = from.exemplar_id,
          .name = from.name,
          .title = from.title,
          .story = from.story,
          .unit_id = from.unit_id,
          .unit_name = from.unit_name,
          .state = from.state,
          .reason = from.reason,
          .created_at = from.created_at,
          .published_at = from.published_at,
          .likes = from.likes,
          .liked = from.liked > 0,
          .photos = files::links(ctx, photo_kind, from.exemplar_id.value)};
}

List<Exemplar> shown(Ctx& ctx, std::vector<Row> rows, std::int64_t limit) {
  auto page = paged_by(std::move(rows), limit, &Row::exemplar_id);
  List<Exemplar> list{{}, page.next};
  for (const Row& one : page.items) list.items.push_back(shown(ctx, one));
  return list;
}

List<Exemplar> list(Ctx& ctx, const Page& in, Id<Unit> scope, const std::optional<State>& state) {
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  return shown(ctx,
               ctx.db.all<Row>(sql::list, db::arg("scope_id", scope), db::arg("before", before),
                               db::arg("state", state), db::arg("reader_id", ctx.actor.account_id),
                               db::arg("limit", limit)),
               limit);
}

void decide(Ctx& ctx, const Row& before, State from, State to, const std::optional<std::string>& reason) {
  access::demand_within(ctx, can::keep, before.unit_id);
  if (before.state != from)
    throw Refused(refusal::state,
                  {{"state", std::string(std::get<std::string_view>(db::value_of(before.state)))}});
  std::optional<Instant> published_at;
  if (to == State::published) published_at = ctx.now;
  const auto changed =
      ctx.db.run(sql::decide, db::arg("exemplar_id", before.exemplar_id), db::arg("from_state", from),
                 db::arg("state", to), db::arg("reason", reason), db::arg("published_at", published_at),
                 db::arg("now", ctx.now), db::arg("account_id", ctx.actor.account_id));
  ensure(changed == 1, "a nomination is decided once");
  ctx.about(before.exemplar_id, before.unit_id, reason.value_or(before.title));
}

// Who may not be told of is not nominated: his name would already be with the staff.
Nominated nominate(Ctx& ctx, const Nominate& in) {
  demand(in.consented, refusal::consent_needed);
  if (in.photo_ids.size() > photos_most)
    refuse_field("photo_ids", "field.too_long", {{"max", static_cast<std::int64_t>(photos_most)}});
  const auto unit_id =
      in.unit_id ? org::living_unit(ctx, *in.unit_id).unit_id
                 : ctx.db.only<Id<Unit>>(sql::home_unit, db::arg("account_id", ctx.actor.account_id));
  const Nominated made{ctx.new_id<linli::Exemplar>()};
  ctx.db.run(sql::add, made, db::arg("unit_id", unit_id), db::arg("account_id", ctx.actor.account_id),
             db::arg("now", ctx.now), in);
  files::replace(ctx, photo_kind, made.exemplar_id.value, in.photo_ids);
  ctx.about(made.exemplar_id, unit_id, in.title.value);
  return made;
}

Exemplar publish(Ctx& ctx, const OneExemplar& in) {
  const auto before = row(ctx, in.exemplar_id);
  access::demand_within(ctx, can::keep, before.unit_id);
  demand(before.account_id != ctx.actor.account_id, refusal::own_nomination);
  decide(ctx, before, State::nominated, State::published, {});
  figure::add(ctx, "exemplars_published", before.unit_id, ctx.today());
  notify::send(ctx, before.account_id, "exemplar.published", {{"title", before.title}},
               "/exemplars/" + std::to_string(in.exemplar_id.value));
  return shown(ctx, row(ctx, in.exemplar_id));
}

Exemplar refuse(Ctx& ctx, const WithReason& in) {
  const auto before = row(ctx, in.exemplar_id);
  decide(ctx, before, State::nominated, State::refused, in.reason.value);
  notify::send(ctx, before.account_id, "exemplar.refused",
               {{"title", before.title}, {"reason", in.reason.value}}, "/exemplars");
  return shown(ctx, row(ctx, in.exemplar_id));
}

// The person may take his consent back, or the story may turn out untrue.
Exemplar take_down(Ctx& ctx, const WithReason& in) {
  const auto before = row(ctx, in.exemplar_id);
  decide(ctx, before, State::published, State::taken_down, in.reason.value);
  notify::send(ctx, before.account_id, "exemplar.taken_down",
               {{"title", before.title}, {"reason", in.reason.value}}, "/exemplars");
  return shown(ctx, row(ctx, in.exemplar_id));
}

Row published(Ctx& ctx, Id<linli::Exemplar> exemplar_id) {
  auto found = row(ctx, exemplar_id);
  demand(found.state == State::published, refusal::exemplar_not_found);
  return found;
}

Exemplar public_exemplar(Ctx& ctx, const OneExemplar& in) {
  const auto found = row(ctx, in.exemplar_id);
  const bool own = ctx.actor.signed_in() && found.account_id == ctx.actor.account_id;
  demand(found.state == State::published || own || access::may_within(ctx, can::keep, found.unit_id),
         refusal::exemplar_not_found);
  return shown(ctx, found);
}

// Newest first, and never by likes.
List<Exemplar> public_exemplars(Ctx& ctx, const PublicExemplarsAsked& in) {
  const auto scope = in.unit_id ? in.unit_id : org::root(ctx);
  if (!scope) return {};
  return list(ctx, in, *scope, State::published);
}

List<Exemplar> exemplars(Ctx& ctx, const ExemplarsAsked& in) {
  return list(ctx, in, access::scope_unit(ctx, can::keep, in.unit_id), in.state);
}

List<Exemplar> my_exemplars(Ctx& ctx, const Page& in) {
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  return shown(ctx,
               ctx.db.all<Row>(sql::list_of_account, db::arg("account_id", ctx.actor.account_id),
                               db::arg("before", before), db::arg("reader_id", ctx.actor.account_id),
                               db::arg("limit", limit)),
               limit);
}

Likes like(Ctx& ctx, const OneExemplar& in) {
  const auto found = published(ctx, in.exemplar_id);
  const std::int64_t added =
      ctx.db.run(sql::like_add, in, db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
  ctx.db.run(sql::likes_move, in, db::arg("change", added));
  ctx.about(in.exemplar_id, found.unit_id);
  return {found.likes + added, true};
}

Likes unlike(Ctx& ctx, const OneExemplar& in) {
  const auto found = published(ctx, in.exemplar_id);
  const std::int64_t change = -ctx.db.run(sql::like_remove, in, db::arg("account_id", ctx.actor.account_id));
  ctx.db.run(sql::likes_move, in, db::arg("change", change));
  ctx.about(in.exemplar_id, found.unit_id);
  return {found.likes + change, false};
}

List<figure::Record> published_records(Ctx& ctx, const figure::RecordsAsked& asked) {
  const auto limit = rows_to_fetch(ctx, asked);
  const auto before = before_number(asked);
  const auto from = start_of(asked.from_on), to = start_of(add_days(asked.to_on, 1));
  auto rows = paged_by(
      ctx.db.all<PublishedRow>(sql::published, db::arg("scope_id", asked.unit_id), db::arg("from_at", from),
                               db::arg("to_at", to), db::arg("before", before), db::arg("limit", limit)),
      limit, &PublishedRow::exemplar_id);
  List<figure::Record> list{{}, rows.next};
  for (const auto& row : rows.items)
    list.items.push_back({row.published_at, row.title, "exemplar", Id<figure::Subject>{row.exemplar_id.value},
                          row.unit_id, row.unit_name, 1});
  return list;
}

void declare(App& app) {
  auto& routes = app.routes;
  routes.get("/public/exemplars", linli::can::anyone, public_exemplars, "People worth telling of");
  routes.get("/public/exemplars/{exemplar_id}", linli::can::anyone, public_exemplar, "One of them")
      .refuses(refusal::exemplar_not_found);

  routes.post("/exemplars", linli::can::signed_in, nominate, "Nominate somebody, with his consent")
      .refuses(refusal::consent_needed);
  routes.get("/me/exemplars", linli::can::signed_in, my_exemplars, "Whom I nominated");
  routes.post("/exemplars/{exemplar_id}/like", linli::can::signed_in, like, "Like; counts once")
      .refuses(refusal::exemplar_not_found);
  routes.post("/exemplars/{exemplar_id}/unlike", linli::can::signed_in, unlike, "Take a like back")
      .refuses(refusal::exemplar_not_found);

  routes.get("/exemplars", can::keep, exemplars, "Nominations of a unit").exports();
  routes.post("/exemplars/{exemplar_id}/publish", can::keep, publish, "Publish what another nominated")
      .refuses(refusal::exemplar_not_found, refusal::state, refusal::own_nomination);
  routes.post("/exemplars/{exemplar_id}/refuse", can::keep, refuse, "Refuse a nomination")
      .refuses(refusal::exemplar_not_found, refusal::state);
  routes.post("/exemplars/{exemplar_id}/take-down", can::keep, take_down, "Take down what was published")
      .refuses(refusal::exemplar_not_found, refusal::state);

  figure::declare(
      app, {.name = "exemplars_published", .measure = figure::Measure::count, .records = published_records});
  app.get<files::Files>().viewer(std::string(photo_kind), [](Ctx& ctx, std::int64_t subject_id) {
    const auto found = ctx.db.maybe<Row>(sql::one, db::arg("exemplar_id", subject_id),
                                         db::arg("reader_id", ctx.actor.account_id));
    return found && (found->state == State::published || access::may_within(ctx, can::keep, found->unit_id));
  });
  texts::add_to(app);
}

}  // namespace

Module module() { return {"exemplar", sql::migrations, sql::all, {&can::keep}, declare}; }

}  // namespace linli::exemplar
