// Collecting: somebody wishes for himself, or tells of a person who needs something.
#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/wish/row.hpp"
#include "modules/wish/wish.sql.hpp"
#include "platform/crypto/chinese_mobile.hpp"

namespace linli::wish {
namespace {

constexpr std::size_t photos_most = 9;

std::string next_number(Ctx& ctx) {
  const std::int64_t year = ctx.today().year();
  return fmt::format("W{}{:05}", year, ctx.db.only<std::int64_t>(sql::next_number, db::arg("year", year)));
}

// Staff and grid workers collect for their people, everybody else where he is at home.
Id<Unit> place_of(Ctx& ctx, const MakeWish& in) {
  const auto home = ctx.db.maybe<Id<Unit>>(sql::home_unit, db::arg("account_id", ctx.actor.account_id));
  if (!in.unit_id && !home) refuse_field("unit_id", "field.required");
  if (!in.unit_id || in.unit_id == home) return *home;
  org::living_unit(ctx, *in.unit_id);
  const bool his =
      (home && org::within(ctx, *in.unit_id, *home)) || access::may_within(ctx, can::collect, *in.unit_id);
  demand(his, linli::refusal::not_allowed);
  return *in.unit_id;
}

void demand_not_too_many(Ctx& ctx, Id<Unit> unit_id) {
  if (access::may_within(ctx, can::collect, unit_id)) return;
  const auto most = setting::integer(ctx, "wish.open_most");
  const auto open =
      ctx.db.only<std::int64_t>(sql::open_of_account, db::arg("account_id", ctx.actor.account_id));
  demand(open < most, refusal::too_many_open, {{"most", most}});
}

}  // namespace

WishMade make_wish(Ctx& ctx, const MakeWish& in) {
  const auto unit_id = place_of(ctx, in);
  demand_not_too_many(ctx, unit_id);
  if (in.photo_ids.size() > photos_most)
    refuse_field("photo_ids", "field.too_long", {{"max", static_cast<std::int64_t>(photos_most)}});
  if (in.needed_by_on && *in.needed_by_on < ctx.today())
    refuse_field("needed_by_on", "field.out_of_range", {{"min", to_text(ctx.today())}});
  const WishMade made{ctx.new_id<linli::Wish>(), next_number(ctx)};
  std::optional<Bytes> name, phone;
  bool consent = false;
  if (in.for_person) {
    consent = in.for_person->consent_name;
    name = sealed(ctx.app, Sealed::name, made.wish_id, in.for_person->name.value);
    if (in.for_person->phone) {
      const auto number = crypto::chinese_mobile(in.for_person->phone->value);
      if (!number) refuse_field("for_person.phone", "field.bad_format");
      phone = sealed(ctx.app, Sealed::phone, made.wish_id, *number);
    }
  }
  ctx.db.run(sql::add, made, in, db::arg("unit_id", unit_id), db::arg("account_id", ctx.actor.account_id),
             db::arg("for_name", name), db::arg("for_phone", phone), db::arg("consent_name", consent),
             db::arg("now", ctx.now));
  const auto item_id = workflow::start(ctx, {.definition = "wish.wish",
                                             .subject_kind = subject_kind,
                                             .subject_id = made.wish_id.value,
                                             .unit_id = unit_id,
                                             .parts = {{"wisher", ctx.actor.account_id, {}}}});
  ctx.db.run(sql::set_item, made, db::arg("item_id", item_id));
  files::replace(ctx, photo_kind, made.wish_id.value, in.photo_ids);
  figure::add(ctx, "wishes_collected", unit_id, ctx.today());
  ctx.about(made.wish_id, unit_id, made.number);
  return made;
}

}  // namespace linli::wish
