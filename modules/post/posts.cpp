// Posts: who holds what, since when and until when.
#include <algorithm>

#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/headcount.hpp"
#include "engines/setting/setting.hpp"
#include "modules/post/post.sql.hpp"
#include "modules/post/row.hpp"

namespace linli::post {
namespace {

std::vector<std::string> may(Ctx& ctx, Id<Unit> unit_id, bool has_term) {
  std::vector<std::string> words;
  if (access::may_within(ctx, can::keep, unit_id)) words = {"begin_term", "appoint", "end"};
  if (has_term && access::may_within(ctx, can::approve, unit_id)) words.emplace_back("extend");
  return words;
}

Posts posts_on(Ctx& ctx, Id<Unit> unit_id, Day as_of) {
  Posts found{unit_id, org::unit_name(ctx, unit_id), {}, {}, {}};
  const auto unit = db::arg("unit_id", unit_id);
  const auto day = db::arg("as_of", as_of);
  if (const auto term = ctx.db.maybe<TermRow>(sql::term_on, unit, day)) found.term = shown(ctx, *term);
  found.posts = ctx.db.all<Holder>(sql::holders, unit, day);
  std::stable_sort(found.posts.begin(), found.posts.end(),
                   [](const Holder& a, const Holder& b) { return a.kind < b.kind; });
  found.may = may(ctx, unit_id, found.term.has_value());
  return found;
}

bool of_own_unit(Ctx& ctx, Id<Unit> unit_id) {
  if (!ctx.actor.signed_in()) return false;
  const auto me = member::member_of_account(ctx, ctx.actor.account_id);
  return me && org::within(ctx, me->branch_id, unit_id);
}

}  // namespace

void demand_past(Ctx& ctx, const char* field, Day on) {
  if (on > ctx.today()) refuse_field(field, "field.out_of_range", {{"max", to_text(ctx.today())}});
}

member::MemberBrief eligible(Ctx& ctx, Id<Unit> unit_id, Id<Member> member_id) {
  const auto brief = member::find(ctx, member_id);
  // Who is of another unit is not told by name.
  demand(brief && org::within(ctx, brief->branch_id, unit_id), refusal::not_in_unit);
  demand(brief->status == member::Status::full, refusal::not_full_member, {{"name", brief->name}});
  return *brief;
}

Posts posts_now(Ctx& ctx, Id<Unit> unit_id) { return posts_on(ctx, unit_id, ctx.today()); }

Posts appoint(Ctx& ctx, const Appoint& in) {
  access::demand_within(ctx, can::keep, in.unit_id);
  const auto unit = org::living_unit(ctx, in.unit_id);
  demand_past(ctx, "since", in.since);
  const auto member = eligible(ctx, in.unit_id, in.member_id);
  const auto unit_id = db::arg("unit_id", in.unit_id);
  demand(!ctx.db.maybe<Id<Post>>(sql::same_post, in), refusal::already_held);
  if (in.kind == Kind::secretary)
    demand(!ctx.db.maybe<Id<Post>>(sql::secretary_now, unit_id), refusal::one_secretary);
  const auto term = running_term(ctx, in.unit_id);
  if (term && in.since < term->began_on)
    throw Refused(refusal::day_too_early, {{"from", to_text(term->began_on)}});
  if (unit.kind == org::UnitKind::branch && in.kind != Kind::group_leader) {
    const auto most = setting::integer(ctx, "post.committee_most");
    demand(ctx.db.only<std::int64_t>(sql::held_now, unit_id) < most, refusal::too_many, {{"most", most}});
  }
  const auto post_id = ctx.new_id<Post>();
  const auto term_id = term ? std::optional(term->term_id) : std::nullopt;
  ctx.db.run(sql::add_post, db::arg("post_id", post_id), db::arg("member_name", member.name),
             db::arg("term_id", term_id), db::arg("account_id", ctx.actor.account_id),
             db::arg("now", ctx.now), in);
  ctx.about(post_id, in.unit_id, member.name);
  return posts_now(ctx, in.unit_id);
}

struct Held : Holder {
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(Held, (Holder), (unit_id))

Posts end_post(Ctx& ctx, const EndPost& in) {
  const auto post = ctx.db.one<Held>(sql::post, refusal::post_not_found, in);
  access::demand_within(ctx, can::keep, post.unit_id);
  demand(!post.until, refusal::already_ended);
  demand_past(ctx, "until", in.until);
  if (in.until < post.since) throw Refused(refusal::day_too_early, {{"from", to_text(post.since)}});
  // The first three are said by what happened, not by somebody.
  if (in.reason == EndReason::term || in.reason == EndReason::restructured || in.reason == EndReason::left)
    refuse_field("reason", "field.unknown_value");
  ctx.db.run(sql::end_post, in);
  ctx.about(in.post_id, post.unit_id, post.name);
  return posts_now(ctx, post.unit_id);
}

Posts posts(Ctx& ctx, const PostsAsked& in) {
  demand(access::may_within(ctx, can::see, in.unit_id) || of_own_unit(ctx, in.unit_id),
         linli::refusal::not_allowed);
  return posts_on(ctx, in.unit_id, in.as_of.value_or(ctx.today()));
}

List<PastPost> history(Ctx& ctx, const HistoryAsked& in) {
  access::demand_within(ctx, can::see, in.unit_id);
  org::unit_name(ctx, in.unit_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  return paged_by(ctx.db.all<PastPost>(sql::history, db::arg("before", before), db::arg("limit", limit), in),
                  limit, &PastPost::post_id);
}

MemberPosts member_posts(Ctx& ctx, const OfMember& in) {
  const auto brief = member::find(ctx, in.member_id);
  demand(brief.has_value(), linli::refusal::not_found);
  access::demand_within(ctx, can::see, brief->branch_id);
  return {ctx.db.all<MemberPost>(sql::of_member, in)};
}

MyOrganisation my_organisation(Ctx& ctx, const Nothing&) {
  const auto me = member::member_of_account(ctx, ctx.actor.account_id);
  if (!me) return {};
  const auto unit = org::unit(ctx, me->branch_id);
  auto now = posts_now(ctx, me->branch_id);
  return {.unit_id = unit.unit_id,
          .unit_name = unit.name,
          .kind = unit.kind,
          .path = ctx.db.all<UnitOfPath>(sql::path, db::arg("unit_id", unit.unit_id)),
          .members = org::headcount(ctx, unit.unit_id, ctx.today()),
          .term = std::move(now.term),
          .posts = std::move(now.posts),
          .my_posts = ctx.db.all<MemberPost>(sql::of_member, db::arg("member_id", me->member_id))};
}

// Only who belongs there writes, so the holder's phone number need not be known.
Nothing write_to_holder(Ctx& ctx, const WriteToHolder& in) {
  const auto post = ctx.db.one<Held>(sql::post, refusal::post_not_found, in);
  demand(!post.until, refusal::post_not_found);
  demand(of_own_unit(ctx, post.unit_id), linli::refusal::not_allowed);
  const auto holder = member::find(ctx, post.member_id);
  demand(holder && holder->account_id, refusal::holder_has_no_account);
  notify::send(ctx, *holder->account_id, "post.message_from_member",
               {{"name", ctx.actor.name}, {"text", in.text.value}}, "/organisation");
  ctx.about(in.post_id, post.unit_id);
  return {};
}

}  // namespace linli::post
