#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/market/market.sql.hpp"
#include "modules/market/supply.hpp"
#include "platform/db/like.hpp"

namespace linli::market {
namespace {

constexpr std::string_view picture_kind = "market.good";

// Prices, limits and windows that make no sense are refused by name.
void check(const GoodFields& in) {
  if (in.price <= Points{0}) refuse_field("price", "field.out_of_range", {{"min", 1}});
  if (in.limit_per_person && *in.limit_per_person < 1)
    refuse_field("limit_per_person", "field.out_of_range", {{"min", 1}});
  if (in.limit_per_person.has_value() != in.limit_period.has_value())
    refuse_field(in.limit_per_person ? "limit_period" : "limit_per_person", "field.required");
  for (std::size_t i = 0; i < in.windows.size(); ++i) {
    const auto& window = in.windows[i];
    const bool ordered = i == 0 || in.windows[i - 1].to_on < window.from_on;
    if (window.to_on < window.from_on || !ordered)
      refuse_field("windows." + std::to_string(i), "field.out_of_range");
  }
}

void write_windows(Ctx& ctx, Id<linli::Good> good_id, const std::vector<Window>& windows) {
  ctx.db.run(sql::window_clear, db::arg("good_id", good_id));
  for (const Window& window : windows) ctx.db.run(sql::window_add, window, db::arg("good_id", good_id));
}

void attach_picture(Ctx& ctx, Id<linli::Good> good_id, const std::optional<Id<File>>& file) {
  if (!file) return;
  files::replace(ctx, picture_kind, good_id.value, {*file});
}

void complete(Ctx& ctx, Good& good) {
  good.windows = ctx.db.all<Window>(sql::windows, db::arg("good_id", good.good_id));
  good.window_open = good.windows.empty();
  for (const Window& window : good.windows)
    if (window.from_on <= ctx.today() && ctx.today() <= window.to_on) good.window_open = true;
  const auto pictures = files::links(ctx, picture_kind, good.good_id.value);
  if (!pictures.empty()) good.image = pictures.front();
}

template <class Asked>
List<Good> list(Ctx& ctx, const Asked& in, Id<Unit> scope, const std::optional<GoodState>& state) {
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  const auto pattern = in.q ? std::optional(db::like_anywhere(in.q->value)) : std::nullopt;
  auto page = paged_by(ctx.db.all<Good>(sql::goods, db::arg("scope_id", scope), db::arg("before", before),
                                        db::arg("state", state), db::arg("kind", in.kind),
                                        db::arg("pattern", pattern), db::arg("limit", limit)),
                       limit, &Good::good_id);
  for (Good& good : page.items) complete(ctx, good);
  return page;
}

Good set_state(Ctx& ctx, Id<linli::Good> good_id, GoodState state) {
  const Good before = good(ctx, good_id);
  access::demand_within(ctx, can::keep, before.unit_id);
  ctx.db.run(sql::good_state, db::arg("good_id", good_id), db::arg("state", state));
  ctx.about(good_id, before.unit_id);
  return good(ctx, good_id);
}

}  // namespace

Good good(Ctx& ctx, Id<linli::Good> good_id) {
  auto found = ctx.db.one<Good>(sql::good, refusal::good_not_found, db::arg("good_id", good_id));
  complete(ctx, found);
  return found;
}

GoodMade create_good(Ctx& ctx, const CreateGood& in) {
  access::demand_within(ctx, can::keep, in.unit_id);
  check(in);
  demand_cost(ctx, in.unit_id, in.unit_cost_fen, 0);
  const auto good_id = ctx.new_id<linli::Good>();
  ctx.db.run(sql::good_add, db::arg("good_id", good_id), db::arg("now", ctx.now), in);
  write_windows(ctx, good_id, in.windows);
  attach_picture(ctx, good_id, in.image_file_id);
  ctx.about(good_id, in.unit_id, in.name.value);
  return {good_id};
}

Good change_good(Ctx& ctx, const ChangeGood& in) {
  const Good before = good(ctx, in.good_id);
  access::demand_within(ctx, can::keep, before.unit_id);
  check(in);
  demand_cost(ctx, before.unit_id, in.unit_cost_fen, before.unit_cost_fen.value_or(0));
  const auto version = ctx.expected_version();
  demand(ctx.db.run(sql::good_change, db::arg("version", version), in) == 1,
         linli::refusal::changed_meanwhile);
  write_windows(ctx, in.good_id, in.windows);
  attach_picture(ctx, in.good_id, in.image_file_id);
  ctx.about(in.good_id, before.unit_id, in.name.value);
  return good(ctx, in.good_id);
}

Good switch_on(Ctx& ctx, const OneGood& in) { return set_state(ctx, in.good_id, GoodState::on); }
Good switch_off(Ctx& ctx, const OneGood& in) { return set_state(ctx, in.good_id, GoodState::off); }

List<Good> goods(Ctx& ctx, const GoodsAsked& in) {
  return list(ctx, in, access::scope_unit(ctx, can::keep, in.unit_id), in.state);
}

List<Good> public_goods(Ctx& ctx, const PublicGoodsAsked& in) {
  const auto root = in.unit_id ? in.unit_id : org::root(ctx);
  if (!root) return {};
  auto offered = list(ctx, in, *root, GoodState::on);
  for (Good& good : offered.items) good.unit_cost_fen.reset();
  return offered;
}

Good public_good(Ctx& ctx, const OneGood& in) {
  auto found = good(ctx, in.good_id);
  const bool keeps = access::may_within(ctx, can::keep, found.unit_id);
  demand(found.state == GoodState::on || keeps, refusal::good_not_found);
  if (!keeps) found.unit_cost_fen.reset();
  return found;
}

}  // namespace linli::market
