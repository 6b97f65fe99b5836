// Reading: the wall for everybody, one's own wishes and claims, the unit's list.
#include <algorithm>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/wish/row.hpp"
#include "modules/wish/wish.sql.hpp"
#include "platform/db/like.hpp"

namespace linli::wish {
namespace {

WishCard with_picture(Ctx& ctx, WishCard card) {
  const auto photos = files::links(ctx, photo_kind, card.wish_id.value);
  if (!photos.empty()) card.thumb_url = photos.front().thumb_url;
  return card;
}

List<WishCard> cards(Ctx& ctx, std::vector<Row> rows, std::int64_t limit, bool whole_names) {
  auto page = paged_by(std::move(rows), limit, &Row::wish_id);
  List<WishCard> list{{}, page.next};
  for (const Row& one : page.items) list.items.push_back(with_picture(ctx, card(ctx, one, whole_names)));
  return list;
}

struct Wanted {
  Id<Unit> scope_id;
  std::int64_t before = 0;
  std::optional<State> state;
  std::int64_t only_public = 0;
  std::optional<std::string> pattern, q;
  std::int64_t limit = 0;
};
BOOST_DESCRIBE_STRUCT(Wanted, (), (scope_id, before, state, only_public, pattern, q, limit))

}  // namespace

WishFull wish(Ctx& ctx, const OneWish& in) {
  const auto found = row(ctx, in.wish_id);
  demand(may_see(ctx, found), refusal::wish_not_found);
  return full(ctx, found);
}

List<WishCard> wishes(Ctx& ctx, const WishesAsked& in) {
  Wanted wanted{.scope_id = access::scope_unit(ctx, can::see, in.unit_id),
                .before = before_number(in),
                .state = in.state,
                .only_public = 0,
                .pattern = {},
                .q = {},
                .limit = rows_to_fetch(ctx, in)};
  if (in.q) {
    wanted.pattern = db::like_anywhere(*in.q);
    wanted.q = in.q->value;
  }
  return cards(ctx, ctx.db.all<Row>(sql::list, wanted), wanted.limit, true);
}

// What is wished for in the unit or below, and what has climbed to where this unit belongs.
List<WishCard> public_wishes(Ctx& ctx, const PublicWishesAsked& in) {
  const auto scope = in.unit_id ? in.unit_id : org::root(ctx);
  if (!scope) return {};
  const Wanted wanted{.scope_id = *scope,
                      .before = before_number(in),
                      .state = in.state,
                      .only_public = 1,
                      .pattern = {},
                      .q = {},
                      .limit = rows_to_fetch(ctx, in)};
  auto rows = ctx.db.all<Row>(sql::list, wanted);
  const auto elsewhere = ctx.db.all<Row>(sql::list_from_elsewhere, wanted);
  rows.insert(rows.end(), elsewhere.begin(), elsewhere.end());
  std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.wish_id > b.wish_id; });
  if (static_cast<std::int64_t>(rows.size()) > wanted.limit)
    rows.resize(static_cast<std::size_t>(wanted.limit));
  return cards(ctx, std::move(rows), wanted.limit, false);
}

PublicWish public_wish(Ctx& ctx, const OneWish& in) {
  const auto found = row(ctx, in.wish_id);
  demand(is_public(found), refusal::wish_not_found);
  PublicWish shown;
  static_cast<WishCard&>(shown) = card(ctx, found, false);
  shown.photos = files::links(ctx, photo_kind, found.wish_id.value);
  if (!shown.photos.empty()) shown.thumb_url = shown.photos.front().thumb_url;
  if (is_proof_public(found)) shown.proof_photos = files::links(ctx, proof_kind, found.wish_id.value);
  if (found.state == State::published && ctx.actor.signed_in() && !is_mine(ctx, found))
    shown.may.push_back("claim");
  return shown;
}

List<WishCard> my_wishes(Ctx& ctx, const Page& in) {
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  return cards(ctx,
               ctx.db.all<Row>(sql::list_of_account, db::arg("account_id", ctx.actor.account_id),
                               db::arg("before", before), db::arg("limit", limit)),
               limit, true);
}

List<WishCard> my_claims(Ctx& ctx, const Page& in) {
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  return cards(ctx,
               ctx.db.all<Row>(sql::list_of_claimer, db::arg("account_id", ctx.actor.account_id),
                               db::arg("before", before), db::arg("limit", limit)),
               limit, true);
}

List<workflow::LineShown> lines(Ctx& ctx, const LinesAsked& in) {
  const auto found = row(ctx, in.wish_id);
  demand(may_see(ctx, found), refusal::wish_not_found);
  const auto limit = rows_to_fetch(ctx, in);
  return paged_by(workflow::lines(ctx, found.item_id, Id<WorkflowLine>{after_number(in)}, limit), limit,
                  &workflow::LineShown::line_id);
}

}  // namespace linli::wish
