// What residents say: opinions while a matter is discussed, objections while something is published.
#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "engines/setting/setting.hpp"
#include "modules/deliberation/deliberation.sql.hpp"
#include "modules/deliberation/row.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::deliberation {
namespace {

// Whoever keeps the matter knows who spoke; others of the staff read what was said.
std::string name_for(bool whole, const std::string& name) { return whole ? name : crypto::mask_name(name); }

struct Objected {
  Id<linli::MatterObjection> objection_id;
  Id<linli::Matter> matter_id;
  Id<Account> account_id;
  std::optional<Instant> answered_at;
};
BOOST_DESCRIBE_STRUCT(Objected, (), (objection_id, matter_id, account_id, answered_at))

}  // namespace

PublicMatter give_opinion(Ctx& ctx, const GiveOpinion& in) {
  const auto matter = public_row(ctx, in.matter_id);
  demand(is_at_home(ctx, matter), refusal::not_at_home);
  demand(takes_opinions(matter.state), refusal::opinions_over);
  if (in.stance != Stance::support && !in.text) refuse_field("text", "field.required");
  const auto account_id = db::arg("account_id", ctx.actor.account_id);
  const auto before = ctx.db.maybe<MyOpinion>(sql::opinion_of, in, account_id);
  const auto opinion_id = before ? before->opinion_id : ctx.new_id<linli::MatterOpinion>();
  const auto id = db::arg("opinion_id", opinion_id);
  if (before) {
    ctx.db.run(sql::opinion_change, in, id, db::arg("now", ctx.now));
  } else {
    ctx.db.run(sql::opinion_add, in, id, account_id, db::arg("now", ctx.now));
    ctx.publish(Deed{"opinion", ctx.actor.account_id, matter.unit_id, opinion_id.value});
  }
  ctx.about(in.matter_id, matter.unit_id, matter.number);
  return public_matter(ctx, {in.matter_id});
}

PublicMatter object(Ctx& ctx, const Object& in) {
  const auto matter = public_row(ctx, in.matter_id);
  demand(is_at_home(ctx, matter), refusal::not_at_home);
  demand(is_published(matter.state) && matter.until_at && ctx.now < *matter.until_at, refusal::not_published);
  const auto publication = matter.state == State::decision_open ? Publication::decision : Publication::result;
  const auto account_id = db::arg("account_id", ctx.actor.account_id);
  const auto most = setting::integer(ctx, "deliberation.objections_most");
  const auto there =
      ctx.db.only<std::int64_t>(sql::objections_of, in, account_id, db::arg("publication", publication));
  demand(there < most, refusal::too_many_objections, {{"most", most}});
  const auto objection_id = ctx.new_id<linli::MatterObjection>();
  ctx.db.run(sql::objection_add, in, account_id, db::arg("objection_id", objection_id),
             db::arg("publication", publication), db::arg("until_at", *matter.until_at),
             db::arg("now", ctx.now));
  notify::send(ctx, matter.account_id, "deliberation.objection", {{"title", matter.title}},
               link_to(matter.matter_id));
  ctx.about(in.matter_id, matter.unit_id, matter.number);
  return public_matter(ctx, {in.matter_id});
}

Nothing answer_objection(Ctx& ctx, const AnswerObjection& in) {
  const auto asked = ctx.db.one<Objected>(sql::objection, refusal::objection_not_found, in);
  const auto matter = find_row(ctx, asked.matter_id);
  demand(matter && may_see(ctx, *matter), refusal::objection_not_found);
  demand_keep(ctx, *matter);
  demand(!asked.answered_at, refusal::already_answered);
  ctx.db.run(sql::objection_answer, in, db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
  notify::send(ctx, asked.account_id, "deliberation.answered",
               {{"title", matter->title}, {"answer", in.answer.value}}, link_to(matter->matter_id));
  // The publication may have waited for this answer alone.
  workflow::happened(ctx, matter->item_id, "deliberation.objections_settled");
  ctx.about(matter->matter_id, matter->unit_id, matter->number);
  return {};
}

List<OpinionLine> opinions(Ctx& ctx, const OpinionsAsked& in) {
  const auto matter = seen_row(ctx, in.matter_id);
  const bool whole = may_keep(ctx, matter);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  auto list =
      paged_by(ctx.db.all<OpinionLine>(sql::opinions, in, db::arg("before", before), db::arg("limit", limit)),
               limit, &OpinionLine::opinion_id);
  for (auto& one : list.items) one.name = name_for(whole, one.name);
  return list;
}

List<ObjectionLine> objections(Ctx& ctx, const ObjectionsAsked& in) {
  const auto matter = seen_row(ctx, in.matter_id);
  const bool whole = may_keep(ctx, matter);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  auto list = paged_by(ctx.db.all<ObjectionLine>(sql::objections, in, db::arg("before", before),
                                                 db::arg("limit", limit), db::arg("now", ctx.now)),
                       limit, &ObjectionLine::objection_id);
  for (auto& one : list.items) one.name = name_for(whole, one.name);
  return list;
}

}  // namespace linli::deliberation
