// Things on offer.
#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/circulation/circulation.sql.hpp"
#include "modules/circulation/dto.hpp"
#include "platform/crypto/masking.hpp"
#include "platform/db/like.hpp"

namespace linli::circulation {
namespace {

constexpr std::size_t photos_most = 9;

struct Row {
  Id<linli::Thing> thing_id;
  std::string title, text;
  Kind kind{};
  Condition condition{};
  Id<Unit> unit_id;
  std::string unit_name;
  ThingState state{};
  Id<Account> account_id;
  std::string owner_name;
  std::optional<std::int32_t> days;
  Instant created_at;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Row, (),
                      (thing_id, title, text, kind, condition, unit_id, unit_name, state, account_id,
                       owner_name, days, created_at, version))

Row row(Ctx& ctx, Id<linli::Thing> thing_id) {
  return ctx.db.one<Row>(sql::thing, refusal::thing_not_found, db::arg("thing_id", thing_id));
}

Thing shown(Ctx& ctx, const Row& from) {
  return {.thing_id = from.thing_id,
          .title = from.title,
          .text = from.text,
          .kind = from.kind,
          .condition = from.condition,
          .unit_id = from.unit_id,
          .unit_name = from.unit_name,
          .photos = files::links(ctx, photo_kind, from.thing_id.value),
          .state = from.state,
          .owner_name_masked = crypto::mask_name(from.owner_name),
          .mine = ctx.actor.signed_in() && from.account_id == ctx.actor.account_id,
          .days = from.days,
          .created_at = from.created_at,
          .version = from.version};
}

List<Thing> shown(Ctx& ctx, std::vector<Row> rows, std::int64_t limit) {
  auto page = paged_by(std::move(rows), limit, &Row::thing_id);
  List<Thing> list{{}, page.next};
  for (const Row& one : page.items) list.items.push_back(shown(ctx, one));
  return list;
}

List<Thing> list(Ctx& ctx, const ThingsAsked& in, Id<Unit> scope, bool only_offered) {
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  std::optional<std::string> pattern;
  if (in.q) pattern = db::like_anywhere(*in.q);
  const std::int64_t offered = only_offered;
  return shown(
      ctx,
      ctx.db.all<Row>(sql::things, db::arg("scope_id", scope), db::arg("before", before),
                      db::arg("state", in.state), db::arg("kind", in.kind), db::arg("pattern", pattern),
                      db::arg("offered", offered), db::arg("limit", limit)),
      limit);
}

// What is lent says for how long; what is given away is not wanted back.
void check(Ctx& ctx, const ThingFields& in, Kind kind) {
  if (in.photo_ids.size() > photos_most)
    refuse_field("photo_ids", "field.too_long", {{"max", static_cast<std::int64_t>(photos_most)}});
  if (kind == Kind::give) {
    if (in.days) refuse_field("days", "field.out_of_range");
    return;
  }
  if (!in.days) refuse_field("days", "field.required");
  const auto most = setting::integer(ctx, "circulation.loan_days_most");
  if (*in.days < 1 || *in.days > most)
    refuse_field("days", "field.out_of_range", {{"min", 1}, {"max", most}});
}

bool is_out_of_hand(ThingState state) { return state == ThingState::lent || state == ThingState::given; }

}  // namespace

ThingMade offer_thing(Ctx& ctx, const OfferThing& in) {
  check(ctx, in, in.kind);
  const auto unit_id = ctx.db.only<Id<Unit>>(sql::home_unit, db::arg("account_id", ctx.actor.account_id));
  const ThingMade made{ctx.new_id<linli::Thing>()};
  ctx.db.run(sql::thing_add, made, in, db::arg("unit_id", unit_id),
             db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
  files::replace(ctx, photo_kind, made.thing_id.value, in.photo_ids);
  ctx.about(made.thing_id, unit_id, in.title.value);
  return made;
}

Thing change_thing(Ctx& ctx, const ChangeThing& in) {
  const Row before = row(ctx, in.thing_id);
  demand(before.account_id == ctx.actor.account_id, refusal::thing_not_found);
  demand(before.state == ThingState::free || before.state == ThingState::asked, refusal::in_use);
  check(ctx, in, before.kind);
  const auto version = ctx.expected_version();
  demand(ctx.db.run(sql::thing_change, db::arg("version", version), in) == 1,
         linli::refusal::changed_meanwhile);
  files::replace(ctx, photo_kind, in.thing_id.value, in.photo_ids);
  ctx.about(in.thing_id, before.unit_id, in.title.value);
  return shown(ctx, row(ctx, in.thing_id));
}

// The owner takes back his offer, or the unit takes down what does not belong here. What is lent stays lent
// until it is back.
Thing withdraw_thing(Ctx& ctx, const WithdrawThing& in) {
  const Row before = row(ctx, in.thing_id);
  const bool own = before.account_id == ctx.actor.account_id;
  demand(own || access::may_within(ctx, can::watch, before.unit_id), refusal::thing_not_found);
  if (!own && !in.reason) refuse_field("reason", "field.required");
  demand(!is_out_of_hand(before.state) && before.state != ThingState::withdrawn, refusal::not_free,
         {{"state", std::string(std::get<std::string_view>(db::value_of(before.state)))}});
  end_waiting(ctx, in.thing_id, before.title);
  ctx.db.run(sql::thing_state, db::arg("thing_id", in.thing_id), db::arg("state", ThingState::withdrawn));
  if (!own)
    notify::send(ctx, before.account_id, "circulation.taken_down",
                 {{"title", before.title}, {"reason", in.reason->value}}, "/circulation");
  ctx.about(in.thing_id, before.unit_id, in.reason ? in.reason->value : before.title);
  return shown(ctx, row(ctx, in.thing_id));
}

Thing public_thing(Ctx& ctx, const OneThing& in) {
  auto found = shown(ctx, row(ctx, in.thing_id));
  const bool gone = found.state == ThingState::withdrawn || found.state == ThingState::given;
  demand(!gone || found.mine || access::may_within(ctx, can::watch, found.unit_id), refusal::thing_not_found);
  return found;
}

List<Thing> public_things(Ctx& ctx, const ThingsAsked& in) {
  const auto scope = in.unit_id ? in.unit_id : org::root(ctx);
  if (!scope) return {};
  return list(ctx, in, *scope, true);
}

List<Thing> my_things(Ctx& ctx, const Page& in) {
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  return shown(ctx,
               ctx.db.all<Row>(sql::things_of_account, db::arg("account_id", ctx.actor.account_id),
                               db::arg("before", before), db::arg("limit", limit)),
               limit);
}

List<Thing> things(Ctx& ctx, const ThingsAsked& in) {
  return list(ctx, in, access::scope_unit(ctx, can::watch, in.unit_id), false);
}

}  // namespace linli::circulation
