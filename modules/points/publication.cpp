#include "modules/points/publication.hpp"

#include <algorithm>
#include <unordered_map>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/points/points.sql.hpp"
#include "modules/points/statement.hpp"
#include "platform/crypto/encoding.hpp"
#include "platform/crypto/masking.hpp"
#include "platform/crypto/ready.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::points {
namespace {

struct Earned {
  std::int64_t member_id = 0;
  std::int64_t points = 0;
  std::int64_t deeds = 0;
};
BOOST_DESCRIBE_STRUCT(Earned, (), (member_id, points, deeds))

std::unordered_map<std::int64_t, Earned> earned_in(Ctx& ctx, const Span& span) {
  std::unordered_map<std::int64_t, Earned> earned;
  ctx.db.each<Earned>(
      sql::points_of_span, [&](const Earned& row) { earned[row.member_id] = row; },
      db::arg("from_id", span.from_id), db::arg("to_id", span.to_id));
  return earned;
}

std::string shown_name(const member::MemberBrief& member, Names names) {
  switch (names) {
    case Names::full:
      return member.name;
    case Names::masked:
      return crypto::mask_name(member.name);
    case Names::number:
      break;
  }
  return std::to_string(member.member_id.value);
}

// Sixteen random bytes for each line, drawn at once.
std::vector<std::string> salts(std::size_t count) {
  crypto::ready();
  std::vector<std::uint8_t> random(count * 16);
  randombytes_buf(random.data(), random.size());
  std::vector<std::string> made;
  made.reserve(count);
  for (std::size_t i = 0; i < count; ++i)
    made.push_back(crypto::hex(crypto::ByteView(random).subspan(i * 16, 16)));
  return made;
}

// Every member of the unit has a line, those without points, too: an absence can then be seen.
std::vector<StoredLine> lines_for(Ctx& ctx, const MakePublication& in) {
  constexpr std::int64_t step = 5000;
  const auto earned = earned_in(ctx, span_of(in.from_on, in.to_on));
  std::vector<StoredLine> lines;
  Id<Member> from{};
  for (;;) {
    const auto members = member::each_of_unit(ctx, in.unit_id, from, step);
    for (const auto& member : members) {
      StoredLine line{0, member.member_id, member.branch_id, shown_name(member, in.names), {}, 0, {}};
      if (const auto found = earned.find(member.member_id.value); found != earned.end()) {
        line.points = Points{found->second.points};
        line.deeds = found->second.deeds;
      }
      lines.push_back(std::move(line));
    }
    if (static_cast<std::int64_t>(members.size()) < step) break;
    from = members.back().member_id;
  }
  std::stable_sort(lines.begin(), lines.end(),
                   [](const StoredLine& a, const StoredLine& b) { return a.branch_id < b.branch_id; });
  auto drawn = salts(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    lines[i].line = static_cast<std::int64_t>(i) + 1;
    lines[i].salt = std::move(drawn[i]);
  }
  return lines;
}

crypto::merkle::Tree tree_of(Id<Publication> publication_id, const std::vector<StoredLine>& lines) {
  std::vector<crypto::Digest> leaves;
  leaves.reserve(lines.size());
  for (const StoredLine& line : lines)
    leaves.push_back(crypto::merkle::leaf(leaf_text(publication_id, line)));
  return crypto::merkle::Tree(std::move(leaves));
}

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

// A draft is shown to those who may publish it.
PublicationLine publication_to_see(Ctx& ctx, Id<Publication> publication_id) {
  auto found = find_publication(ctx, publication_id);
  const bool shown = found.published_at.has_value() || access::may_within(ctx, can::publish, found.unit_id);
  demand(shown, refusal::publication_not_found);
  return found;
}

}  // namespace

// All in one transaction: a publication is there whole, or not at all.
PublicationMade make_publication(Ctx& ctx, const MakePublication& in) {
  org::unit(ctx, in.unit_id);
  access::demand_within(ctx, can::publish, in.unit_id);
  demand_period(ctx, in);
  const auto publication_id = ctx.new_id<Publication>();
  const auto lines = lines_for(ctx, in);
  const auto tree = tree_of(publication_id, lines);
  Points total;
  for (const StoredLine& line : lines) {
    total += line.points;
    ctx.db.run(sql::publication_line_add, db::arg("publication_id", publication_id), line);
  }
  if (!lines.empty()) store_tree(ctx, publication_id, tree);
  const auto members = static_cast<std::int64_t>(lines.size());
  const std::string root = crypto::hex(lines.empty() ? crypto::merkle::root({}) : tree.root());
  ctx.db.run(sql::publication_add, in, db::arg("publication_id", publication_id), db::arg("members", members),
             db::arg("points_total", total), db::arg("merkle_root", root), db::arg("now", ctx.now),
             db::arg("account_id", ctx.actor.account_id));
  ctx.about(publication_id, in.unit_id, root);
  return {publication_id};
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
  demand(found.objections_open == 0, refusal::objections_unanswered, {{"open", found.objections_open}});
  ctx.db.run(sql::publication_final, in, db::arg("now", ctx.now));
  return {};
}

Nothing withdraw_publication(Ctx& ctx, const WithdrawPublication& in) {
  const auto found = publication_to_change(ctx, in.publication_id);
  const bool open = found.state == PublicationState::draft || found.state == PublicationState::published;
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
  publication_to_see(ctx, in.publication_id);
  const auto fetched = rows_to_fetch(ctx, in);
  std::optional<std::string> like;
  if (in.q) like = in.q->value + "%";
  const auto rows = ctx.db.all<StoredLine>(sql::published_lines, db::arg("publication_id", in.publication_id),
                                           db::arg("after", after_number(in)), db::arg("like", like),
                                           db::arg("limit", fetched));
  std::unordered_map<std::int64_t, std::string> branches;
  std::vector<PublishedLine> lines;
  lines.reserve(rows.size());
  for (const StoredLine& row : rows) {
    auto& branch = branches[row.branch_id.value];
    if (branch.empty()) branch = org::unit_name(ctx, row.branch_id);
    lines.push_back({row.line, row.name, branch, row.points, row.deeds,
                     crypto::hex(crypto::merkle::leaf(leaf_text(in.publication_id, row)))});
  }
  return paged(std::move(lines), fetched,
               [](const PublishedLine& line) { return std::to_string(line.line); });
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
