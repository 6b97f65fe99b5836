#include "modules/wish/row.hpp"

#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "modules/wish/wish.sql.hpp"
#include "platform/crypto/key_ring.hpp"
#include "platform/crypto/masking.hpp"
#include "platform/crypto/sealed.hpp"

namespace linli::wish {
namespace {

std::string place(Sealed field, Id<linli::Wish> wish_id) {
  return fmt::format("wish.for_{}/{}", field == Sealed::name ? "name" : "phone", wish_id.value);
}

// Organisations and teams are named; a member's name is masked for everybody but the two sides and the staff.
std::optional<std::string> claimer_name(const Row& wish, bool whole) {
  if (!wish.claimed_kind) return {};
  if (*wish.claimed_kind != ClaimerKind::member) return wish.claimed_unit_name;
  if (!wish.claimed_account_name) return {};
  return whole ? *wish.claimed_account_name : crypto::mask_name(*wish.claimed_account_name);
}

// The words of the state in the language of the call.
std::string title_of_state(Ctx& ctx, const Row& wish) {
  return workflow::state_title(ctx, workflow::item(ctx, wish.item_id));
}

}  // namespace

Row row(Ctx& ctx, Id<linli::Wish> wish_id) {
  return ctx.db.one<Row>(sql::one, refusal::wish_not_found, db::arg("wish_id", wish_id));
}
std::optional<Row> find_row(Ctx& ctx, Id<linli::Wish> wish_id) {
  return ctx.db.maybe<Row>(sql::one, db::arg("wish_id", wish_id));
}

Bytes sealed(App& app, Sealed field, Id<linli::Wish> wish_id, std::string_view plain) {
  return {
      std::string(crypto::text_of(crypto::seal(app.get<crypto::KeyRing>(), plain, place(field, wish_id))))};
}

std::string opened(App& app, Sealed field, Id<linli::Wish> wish_id, const Bytes& column) {
  return crypto::open_text(app.get<crypto::KeyRing>(), crypto::bytes_of(column.value), place(field, wish_id));
}

std::string link_to(Id<linli::Wish> wish_id) { return "/wishes/" + std::to_string(wish_id.value); }
std::string word(State state) { return std::string(std::get<std::string_view>(db::value_of(state))); }

bool is_mine(const Ctx& ctx, const Row& wish) {
  return ctx.actor.signed_in() && wish.account_id == ctx.actor.account_id;
}

bool is_claimed_by_me(Ctx& ctx, const Row& wish) {
  if (!wish.claimed_kind || !ctx.actor.signed_in()) return false;
  if (wish.claimed_account_id == ctx.actor.account_id) return true;
  return *wish.claimed_kind == ClaimerKind::organisation && wish.claimed_unit_id &&
         access::may_within(ctx, can::claim_as_organisation, *wish.claimed_unit_id);
}

bool may_see(Ctx& ctx, const Row& wish) {
  return is_mine(ctx, wish) || access::may_within(ctx, can::see, wish.unit_id) || is_claimed_by_me(ctx, wish);
}

bool is_public(const Row& wish) {
  return wish.published_at && wish.state != State::refused && wish.state != State::withdrawn;
}

bool is_proof_public(const Row& wish) {
  return is_public(wish) && wish.consent_name && wish.state == State::closed;
}

WishCard card(Ctx& ctx, const Row& from, bool whole_names) {
  WishCard card{.wish_id = from.wish_id,
                .number = from.number,
                .kind = from.kind,
                .title = from.title,
                .text = from.text,
                .for_name = {},
                .unit_id = from.unit_id,
                .unit_name = from.unit_name,
                .state = from.state,
                .state_title = title_of_state(ctx, from),
                .value_yuan = from.value_yuan,
                .needed_by_on = from.needed_by_on,
                .published_at = from.published_at,
                .expires_on = from.expires_on,
                .climbed_to_unit_name = from.climbed_to_unit_name,
                .claimed_by_name = claimer_name(from, whole_names),
                .claimed_by_kind = from.claimed_kind,
                .claimed_at = from.claimed_at,
                .ended_at = from.ended_at,
                .thumb_url = {},
                .thanks_text = from.thanks_text};
  if (from.for_name && from.consent_name)
    card.for_name = opened(ctx.app, Sealed::name, from.wish_id, *from.for_name);
  return card;
}

WishFull full(Ctx& ctx, const Row& wish) {
  WishFull full;
  static_cast<WishCard&>(full) = card(ctx, wish, true);
  const auto item = workflow::item(ctx, wish.item_id);
  full.item_id = wish.item_id;
  full.mine = is_mine(ctx, wish);
  full.claimed_by_me = is_claimed_by_me(ctx, wish);
  full.consent_name = wish.consent_name;
  if (wish.for_name)
    full.for_name_masked = crypto::mask_name(opened(ctx.app, Sealed::name, wish.wish_id, *wish.for_name));
  full.photos = files::links(ctx, photo_kind, wish.wish_id.value);
  full.proof_photos = files::links(ctx, proof_kind, wish.wish_id.value);
  if (!full.photos.empty()) full.thumb_url = full.photos.front().thumb_url;
  full.deadlines = workflow::deadlines(ctx, wish.item_id);
  // Claiming asks who claims, so it has a route and a button of its own.
  for (auto& offer : workflow::offers(ctx, item))
    if (offer.move != "claim") full.offers.push_back(std::move(offer));
  if (wish.state == State::published && !full.mine && ctx.actor.signed_in()) full.may.push_back("claim");
  if (wish.for_name && access::may_within(ctx, can::reveal, wish.unit_id)) full.may.push_back("reveal");
  return full;
}

}  // namespace linli::wish
