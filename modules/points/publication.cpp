#include "modules/points/publication.hpp"

#include <unordered_map>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/points/points.sql.hpp"
#include "modules/points/statement.hpp"
#include "platform/crypto/encoding.hpp"
#include "platform/db/like.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::points {
namespace {

void demand_period(Ctx& ctx, const MakePublication& in) {
  if (in.to_on < in.from_on) refuse_field("to_on", "field.out_of_range");
  demand(in.to_on < ctx.today(), refusal::period_not_over);
  const auto least = setting::integer(ctx, "points.objection_days");
  if (in.objection_days < least || in.objection_days > 365)
    refuse_field("objection_days", "field.out_of_range", {{"min", least}, {"max", 365}});
  const auto other = ctx.db.maybe<Id<Publication>>(sql::publication_overlapping, in);
  if (other) throw Refused(refusal::period_published, {{"publication_id", std::to_string(other->value)}});
}

PublicationLine find_publication(Ctx& ctx, Id<Publication> publication_id) {
  return ctx.db.one<PublicationLine>(sql::publication_one, refusal::publication_not_found,
                                     db::arg("publication_id", publication_id));
}

PublicationLine publication_to_change(Ctx& ctx, Id<Publication> publication_id) {
  auto found = find_publication(ctx, publication_id);
  access::demand_within(ctx, can::publish, found.unit_id);
  ctx.about(publication_id, found.unit_id);
  return found;
}

void demand_state(const PublicationLine& publication, PublicationState state) {
  demand(publication.state == state, refusal::publication_state,
         {{"state", std::string(std::get<std::string_view>(db::value_of(publication.state)))}});
}

struct CorrectedLine {
  std::int64_t line = 0;
  Points corrected;
};
BOOST_DESCRIBE_STRUCT(CorrectedLine, (), (line, corrected))

// A draft is shown to those who may publish it.
PublicationLine publication_to_see(Ctx& ctx, Id<Publication> publication_id) {
  auto found = find_publication(ctx, publication_id);
  const bool shown = found.published_at.has_value() || access::may_within(ctx, can::publish, found.unit_id);
  demand(shown, refusal::publication_not_found);
  return found;
}

}  // namespace

PublicationMade make_publication(Ctx& ctx, const MakePublication& in) {
  org::unit(ctx, in.unit_id);
  access::demand_within(ctx, can::publish, in.unit_id);
  demand_period(ctx, in);
  const auto publication_id = ctx.new_id<Publication>();
  ctx.db.run(sql::publication_add, in, db::arg("publication_id", publication_id), db::arg("now", ctx.now),
             db::arg("account_id", ctx.actor.account_id));
  const auto job_id = jobs::enqueue(ctx, "points.make_publication", OnePublication{publication_id}, ctx.now,
                                    "points.make_publication:" + std::to_string(publication_id.value));
  ctx.about(publication_id, in.unit_id);
  return {publication_id, job_id};
}

Nothing publish_publication(Ctx& ctx, const OnePublication& in) {
  const auto found = publication_to_change(ctx, in.publication_id);
  demand_state(found, PublicationState::draft);
  // The window counts whole days and is open until the last of them ends.
  const Instant until = start_of(add_days(ctx.today(), static_cast<int>(found.objection_days) + 1));
  ctx.db.run(sql::publication_published, in, db::arg("now", ctx.now), db::arg("until", until));
  ctx.publish(Published{in.publication_id, found.unit_id});
  jobs::enqueue(ctx, "points.tell_published", in, ctx.now,
                "points.published:" + std::to_string(in.publication_id.value));
  return {};
}

Nothing finalise_publication(Ctx& ctx, const OnePublication& in) {
  const auto found = publication_to_change(ctx, in.publication_id);
  demand_state(found, PublicationState::published);
  demand(ctx.now >= *found.objections_until, refusal::objections_still_open,
         {{"until", to_text(*found.objections_until)}});
  const std::int64_t open = found.objections_open + found.appeals_open;
  demand(open == 0, refusal::objections_unanswered, {{"open", open}});
  ctx.db.run(sql::publication_final, in, db::arg("now", ctx.now));
  return {};
}

Nothing withdraw_publication(Ctx& ctx, const WithdrawPublication& in) {
  const auto found = publication_to_change(ctx, in.publication_id);
  const bool open = found.state == PublicationState::making || found.state == PublicationState::draft ||
                    found.state == PublicationState::published;
  if (!open) demand_state(found, PublicationState::published);
  ctx.db.run(sql::publication_withdrawn, in, db::arg("now", ctx.now));
  ctx.subject.detail = in.reason.value;
  return {};
}

List<PublicationLine> publications(Ctx& ctx, const PublicationsAsked& in) {
  const auto fetched = rows_to_fetch(ctx, in);
  std::optional<Id<Unit>> unit_id = in.unit_id;
  if (!unit_id && ctx.actor.signed_in() && ctx.actor.may(can::publish))
    unit_id = access::scope_unit(ctx, can::publish, {});
  const bool drafts = unit_id && access::may_within(ctx, can::publish, *unit_id);
  return paged_by(
      ctx.db.all<PublicationLine>(sql::publications, db::arg("unit_id", unit_id), db::arg("drafts", drafts),
                                  db::arg("before", before_number(in)), db::arg("limit", fetched)),
      fetched, &PublicationLine::publication_id);
}

PublicationLine publication(Ctx& ctx, const OnePublication& in) {
  return publication_to_see(ctx, in.publication_id);
}

List<PublishedLine> published_lines(Ctx& ctx, const PublishedLinesAsked& in) {
  const auto found = publication_to_see(ctx, in.publication_id);
  // It may have been withdrawn for what its lines say. That it was, and why, stays public.
  if (found.state == PublicationState::withdrawn && !access::may_within(ctx, can::publish, found.unit_id))
    return {};
  const auto fetched = rows_to_fetch(ctx, in);
  const auto pattern = in.q ? std::optional(db::like_anywhere(*in.q)) : std::nullopt;
  const auto rows = ctx.db.all<StoredLine>(sql::published_lines, db::arg("publication_id", in.publication_id),
                                           db::arg("after", after_number(in)), db::arg("pattern", pattern),
                                           db::arg("limit", fetched));
  std::unordered_map<std::int64_t, Points> corrected;
  for (const CorrectedLine& one : ctx.db.all<CorrectedLine>(sql::corrections_since, in))
    corrected[one.line] = one.corrected;
  std::unordered_map<std::int64_t, std::string> branches;
  std::vector<PublishedLine> lines;
  lines.reserve(rows.size());
  for (const StoredLine& row : rows) {
    auto& branch = branches[row.branch_id.value];
    if (branch.empty()) branch = org::unit_name(ctx, row.branch_id);
    lines.push_back({row.line,
                     row.name,
                     branch,
                     row.points,
                     row.deeds,
                     crypto::hex(crypto::merkle::leaf(leaf_text(in.publication_id, row))),
                     {}});
    if (const auto found = corrected.find(row.line); found != corrected.end())
      lines.back().corrected = found->second;
  }
  return paged(std::move(lines), fetched,
               [](const PublishedLine& line) { return std::to_string(line.line); });
}

LinesBehind lines_behind_published(Ctx& ctx, const PublicationLineRef& in) {
  const auto found = find_publication(ctx, in.publication_id);
  access::demand_within(ctx, can::publish, found.unit_id);
  const auto row = ctx.db.one<StoredLine>(sql::publication_line_one, refusal::not_in_publication, in);
  LinesBehind behind{row.member_id, ever_member(ctx, row.member_id).name, {}};
  const auto span = span_of(found.from_on, found.to_on);
  if (const auto account = ledger::find_account(ctx, ledger::AccountKind::member, row.member_id))
    behind.lines = lines_of_span(ctx, *account, span.from_id, span.to_id);
  return behind;
}

PublicationProof my_proof(Ctx& ctx, const OnePublication& in) {
  const auto member = actor_member(ctx);
  const auto found = publication_to_see(ctx, in.publication_id);
  const auto row = ctx.db.one<StoredLine>(sql::publication_line_of, refusal::not_in_publication, in,
                                          db::arg("member_id", member.member_id));
  PublicationProof proof;
  proof.line = row.line;
  proof.leaf = leaf_text(in.publication_id, row);
  proof.leaf_hash = crypto::hex(crypto::merkle::leaf(proof.leaf));
  proof.index = row.line - 1;
  proof.tree_size = found.members;
  for (const auto& digest : stored_proof(ctx, in.publication_id, proof.index, proof.tree_size).path)
    proof.path.push_back(crypto::hex(digest));
  proof.root = found.merkle_root;
  const auto span = span_of(found.from_on, found.to_on);
  if (const auto account = ledger::find_account(ctx, ledger::AccountKind::member, member.member_id))
    proof.lines = lines_of_span(ctx, *account, span.from_id, span.to_id);
  return proof;
}

}  // namespace linli::points
