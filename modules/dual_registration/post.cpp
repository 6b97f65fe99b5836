// Service posts that a community offers, and who has claimed them.
#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/dual_registration/dual_registration.sql.hpp"
#include "modules/dual_registration/register.hpp"

namespace linli::dual_registration {
namespace {

constexpr std::int64_t places_most = 1000;

struct ClaimRow : Claim {
  Id<DualRegistration> registration_id;
  Id<Account> account_id;
};
BOOST_DESCRIBE_STRUCT(ClaimRow, (Claim), (registration_id, account_id))

struct ClaimLineRow : Claim {
  Id<DualRegistration> registration_id;
  Id<Member> member_id;
  Id<Unit> home_unit_id;
  std::string home_unit_name;
};
BOOST_DESCRIBE_STRUCT(ClaimLineRow, (Claim), (registration_id, member_id, home_unit_id, home_unit_name))

PostRow post_row(Ctx& ctx, Id<DualPost> post_id) {
  return ctx.db.one<PostRow>(sql::post, refusal::post_not_found, db::arg("post_id", post_id),
                             db::arg("account_id", ctx.actor.account_id));
}

Post shown(Ctx& ctx, PostRow row) {
  Post post;
  static_cast<PostRow&>(post) = std::move(row);
  post.skills = ctx.db.all<Skill>(sql::post_skills, db::arg("post_id", post.post_id));
  return post;
}

void check(Ctx& ctx, const PostFields& in) {
  const auto most = setting::integer(ctx, "dual_registration.hours_most");
  if (in.hours < 1 || in.hours > most)
    refuse_field("hours", "field.out_of_range", {{"min", 1}, {"max", most}});
  if (in.places < 1 || in.places > places_most)
    refuse_field("places", "field.out_of_range", {{"min", 1}, {"max", places_most}});
  if (in.ends_on < in.starts_on)
    refuse_field("ends_on", "field.out_of_range", {{"min", to_text(in.starts_on)}});
}

void set_skills(Ctx& ctx, Id<DualPost> post_id, const std::vector<Skill>& skills) {
  const auto id = db::arg("post_id", post_id);
  ctx.db.run(sql::post_skills_clear, id);
  for (const Skill skill : skills) ctx.db.run(sql::post_skill_add, id, db::arg("skill", skill));
}

Claim claim_of(Ctx& ctx, Id<DualClaim> claim_id) {
  return ctx.db.one<ClaimRow>(sql::claim, refusal::claim_not_found, db::arg("claim_id", claim_id));
}

// Where somebody looks for posts who has not said where: in his community, else everywhere.
Id<Unit> place_of(Ctx& ctx) {
  if (const auto member = member::member_of_account(ctx, ctx.actor.account_id))
    if (const auto registration = of_member(ctx, member->member_id)) return registration->community_id;
  return *org::root(ctx);
}

}  // namespace

std::vector<Claim> claims_of(Ctx& ctx, Id<DualRegistration> registration_id) {
  std::vector<Claim> claims;
  for (auto& row :
       ctx.db.all<ClaimRow>(sql::claims_of_registration, db::arg("registration_id", registration_id)))
    claims.push_back(std::move(row));
  return claims;
}

List<Post> posts(Ctx& ctx, const PostsAsked& in) {
  if (in.community_id) org::unit(ctx, *in.community_id);
  const auto scope = in.community_id ? *in.community_id : place_of(ctx);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  std::optional<Day> open_on;
  if (in.open.value_or(false)) open_on = ctx.today();
  auto rows = paged_by(ctx.db.all<PostRow>(sql::posts, db::arg("scope_id", scope), db::arg("before", before),
                                           db::arg("limit", limit), db::arg("open_on", open_on),
                                           db::arg("account_id", ctx.actor.account_id)),
                       limit, &PostRow::post_id);
  List<Post> list{{}, rows.next};
  for (auto& row : rows.items) list.items.push_back(shown(ctx, std::move(row)));
  return list;
}

PostMade offer_post(Ctx& ctx, const OfferPost& in) {
  access::demand_within(ctx, can::keep, in.community_id);
  demand_community(ctx, in.community_id);
  check(ctx, in);
  if (in.ends_on < ctx.today())
    refuse_field("ends_on", "field.out_of_range", {{"min", to_text(ctx.today())}});
  const PostMade made{ctx.new_id<DualPost>()};
  ctx.db.run(sql::post_add, made, in, db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
  set_skills(ctx, made.post_id, in.skills);
  ctx.about(made.post_id, in.community_id, in.title.value);
  return made;
}

Post edit_post(Ctx& ctx, const EditPost& in) {
  const auto before = post_row(ctx, in.post_id);
  access::demand_within(ctx, can::keep, before.community_id);
  demand(before.state == PostState::open, refusal::post_closed);
  demand(before.version == ctx.expected_version(), linli::refusal::changed_meanwhile);
  check(ctx, in);
  if (in.places < before.taken)
    refuse_field("places", "field.out_of_range", {{"min", before.taken}, {"max", places_most}});
  ctx.db.run(sql::post_set, in);
  set_skills(ctx, in.post_id, in.skills);
  ctx.about(in.post_id, before.community_id, in.title.value);
  return shown(ctx, post_row(ctx, in.post_id));
}

Nothing close_post(Ctx& ctx, const OnePost& in) {
  const auto post = post_row(ctx, in.post_id);
  access::demand_within(ctx, can::keep, post.community_id);
  demand(post.state == PostState::open, refusal::post_closed);
  const auto claimers = ctx.db.all<Id<Account>>(sql::claimers, in);
  ctx.db.run(sql::post_close, in);
  ctx.db.run(sql::claims_close, in, db::arg("now", ctx.now));
  for (const auto claimer : claimers)
    notify::send(ctx, claimer, "dual_registration.post_closed", {{"title", post.title}},
                 "/dual-registration");
  ctx.about(in.post_id, post.community_id, post.title);
  return {};
}

Claim claim_post(Ctx& ctx, const OnePost& in) {
  const auto registration = mine_now(ctx);
  const auto post = post_row(ctx, in.post_id);
  demand(post.community_id == registration.community_id, refusal::elsewhere);
  demand(post.state == PostState::open && post.ends_on >= ctx.today(), refusal::post_closed);
  demand(!ctx.db.maybe<Id<DualClaim>>(sql::claim_open, in, registration), refusal::already_claimed);
  demand(post.taken < post.places, refusal::post_full);
  const auto id = ctx.new_id<DualClaim>();
  ctx.db.run(sql::claim_add, in, registration, db::arg("claim_id", id), db::arg("now", ctx.now));
  ctx.about(id, post.community_id, post.title);
  return claim_of(ctx, id);
}

Claim withdraw_claim(Ctx& ctx, const OneClaim& in) {
  const auto claim = ctx.db.one<ClaimRow>(sql::claim, refusal::claim_not_found, in);
  demand(claim.account_id == ctx.actor.account_id, refusal::claim_not_found);
  demand(ctx.db.run(sql::claim_end, in, db::arg("now", ctx.now)) == 1, refusal::claim_over);
  ctx.about(in.claim_id, {}, claim.title);
  return claim_of(ctx, in.claim_id);
}

List<ClaimLine> claims(Ctx& ctx, const ClaimsAsked& in) {
  const auto post = post_row(ctx, in.post_id);
  access::demand_within(ctx, can::see, post.community_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  auto rows = paged(
      ctx.db.all<ClaimLineRow>(sql::claims_of_post, db::arg("before", before), db::arg("limit", limit), in),
      limit, [](const ClaimLineRow& row) { return std::to_string(row.claim_id.value); });
  List<ClaimLine> list{{}, rows.next};
  for (auto& row : rows.items) {
    ClaimLine& line = list.items.emplace_back();
    static_cast<Claim&>(line) = row;
    line.registration_id = row.registration_id;
    line.member_id = row.member_id;
    line.name = name_for(ctx, row.member_id, post.community_id, row.home_unit_id);
    line.home_unit_name = row.home_unit_name;
  }
  return list;
}

}  // namespace linli::dual_registration
