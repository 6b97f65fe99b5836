// What a step must be able to show: contacts and introducers, half-yearly reviews, trainings, publications,
// resolutions, the political review.
#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/ballot/ballot.hpp"
#include "engines/setting/setting.hpp"
#include "modules/development/development.sql.hpp"
#include "modules/development/row.hpp"
#include "platform/crypto/key_ring.hpp"
#include "platform/crypto/masking.hpp"
#include "platform/crypto/sealed.hpp"

namespace linli::development {
namespace {

FileFull again(Ctx& ctx, Id<DevelopmentFile> file_id) { return full(ctx, row(ctx, file_id)); }

FileFull name(Ctx& ctx, const NameSponsors& in, Sponsorship part, std::size_t least, std::size_t most) {
  const auto row = row_to_keep(ctx, can::keep, in.file_id);
  if (part == Sponsorship::contact)
    demand_step(row, State::activist, State::approve);
  else
    demand_step(row, State::candidate, State::approve);
  if (in.member_ids.size() < least || in.member_ids.size() > most)
    refuse_field("member_ids", "field.out_of_range",
                 {{"min", static_cast<std::int64_t>(least)}, {"max", static_cast<std::int64_t>(most)}});
  ctx.db.run(sql::sponsors_clear, db::arg("file_id", in.file_id), db::arg("part", part));
  for (std::size_t i = 0; i < in.member_ids.size(); ++i) {
    if (std::find(in.member_ids.begin(), in.member_ids.begin() + static_cast<std::ptrdiff_t>(i),
                  in.member_ids[i]) != in.member_ids.begin() + static_cast<std::ptrdiff_t>(i))
      refuse_field(fmt::format("member_ids.{}", i), "field.twice");
    const auto member = member::find(ctx, in.member_ids[i]);
    if (!member || !access::may_within(ctx, can::keep, member->branch_id))
      refuse_field(fmt::format("member_ids.{}", i), "field.unknown_value");
    demand(member->status == member::Status::full, refusal::not_a_full_member);
    ctx.db.run(sql::sponsor_add, db::arg("file_id", in.file_id), db::arg("part", part),
               db::arg("member_id", member->member_id), db::arg("name", member->name));
  }
  return full(ctx, row);
}

std::string place(Id<DevelopmentReview> review_id) {
  return fmt::format("development.review/{}", review_id.value);
}

}  // namespace

FileFull name_contacts(Ctx& ctx, const NameSponsors& in) { return name(ctx, in, Sponsorship::contact, 1, 2); }
FileFull name_introducers(Ctx& ctx, const NameSponsors& in) {
  return name(ctx, in, Sponsorship::introducer, 2, 2);
}

FileFull add_half_year(Ctx& ctx, const AddHalfYear& in) {
  auto row = row_to_keep(ctx, can::keep, in.file_id);
  demand_step(row, State::activist_record, State::cultivate);
  demand_day(ctx, "on", in.on, row.activist_on);
  const auto review_id = ctx.new_id<DevelopmentHalfYear>();
  ctx.db.run(sql::half_year_add, in, db::arg("review_id", review_id), db::arg("by_name", ctx.actor.name));
  begin_clock(ctx, row, Clock::half_year_review, in.on,
              add_months(in.on, static_cast<int>(setting::integer(ctx, "development.half_year_months"))));
  keep_row(ctx, row);
  return again(ctx, in.file_id);
}

FileFull add_training(Ctx& ctx, const AddTraining& in) {
  const auto row = row_to_keep(ctx, can::keep, in.file_id);
  demand_step(row, State::candidate, State::training);
  demand_day(ctx, "from_on", in.from_on, row.applied_on);
  if (in.days < 1 || in.days > 60) refuse_field("days", "field.out_of_range", {{"min", 1}, {"max", 60}});
  if (in.hours < 1 || in.hours > in.days * 12)
    refuse_field("hours", "field.out_of_range", {{"min", 1}, {"max", in.days * 12}});
  demand_day(ctx, "days", add_days(in.from_on, in.days - 1));
  const auto training_id = ctx.new_id<DevelopmentTraining>();
  ctx.db.run(sql::training_add, in, db::arg("training_id", training_id));
  return full(ctx, row);
}

FileFull publish(Ctx& ctx, const Publish& in) {
  auto row = row_to_keep(ctx, can::keep, in.file_id);
  const bool first = in.kind == PublicityKind::candidate;
  demand_step(row, first ? State::candidate_record : State::probation,
              first ? State::candidate_record : State::conversion_meeting);
  demand_day(ctx, "from_on", in.from_on, row.since_on);
  const auto least =
      setting::integer(ctx, first ? "development.publicity_days" : "development.conversion_publicity_days");
  const auto days = in.days.value_or(static_cast<std::int32_t>(least));
  if (days < least || days > 60) refuse_field("days", "field.out_of_range", {{"min", least}, {"max", 60}});
  const auto until_on = add_days(in.from_on, days);
  ctx.db.run(sql::publicity_set, in, db::arg("until_on", until_on));
  begin_clock(ctx, row, Clock::publicity, in.from_on, until_on);
  keep_row(ctx, row);
  return again(ctx, in.file_id);
}

FileFull close_publicity(Ctx& ctx, const ClosePublicity& in) {
  auto row = row_to_keep(ctx, can::keep, in.file_id);
  const auto running = ctx.db.one<Publicity>(sql::publicity, refusal::publicity_needed, in);
  demand(!running.closed_on, refusal::publicity_needed);
  const auto today = ctx.today();
  demand(running.until_on <= today, refusal::publicity_running, {{"until", to_text(running.until_on)}});
  if (in.objections < 0 || in.objections > 1000)
    refuse_field("objections", "field.out_of_range", {{"min", 0}, {"max", 1000}});
  if (in.objections > 0 && !in.note) refuse_field("note", "field.required");
  ctx.db.run(sql::publicity_close, in, db::arg("closed_on", today));
  end_clock(ctx, row, Clock::publicity);
  keep_row(ctx, row);
  return again(ctx, in.file_id);
}

FileFull resolve(Ctx& ctx, const Resolve& in) {
  const auto row = row_to_keep(ctx, can::keep, in.file_id);
  const bool admits = in.kind == ResolutionKind::admit;
  demand_step(row, admits ? State::branch_meeting : State::conversion_meeting,
              admits ? State::branch_meeting : State::conversion_meeting);
  demand_day(ctx, "on", in.on, admits ? row.pre_reviewed_on : row.probation_until_on);
  // The register knows who votes; only whom the rules excuse leaves the denominator.
  const auto voters = member::full_members_of(ctx, row.branch_id, in.on);
  const std::int64_t excused = in.excused.value_or(0);
  if (excused < 0 || excused >= std::max<std::int64_t>(voters, 1))
    refuse_field("excused", "field.out_of_range",
                 {{"min", 0}, {"max", std::max<std::int64_t>(voters - 1, 0)}});
  const ballot::Votes votes{.should_attend = voters - excused,
                            .present = in.present,
                            .in_favour = in.in_favour,
                            .against = in.against.value_or(0),
                            .abstained = in.abstained.value_or(0),
                            .written_in_favour = in.written_in_favour.value_or(0),
                            .written_against = in.written_against.value_or(0)};
  for (const auto count : {votes.present, votes.in_favour, votes.against, votes.abstained,
                           votes.written_in_favour, votes.written_against})
    if (count < 0) refuse_field("in_favour", "field.out_of_range", {{"min", 0}});
  const auto recorded = ballot::record(
      ctx, {"development.resolution", row.file_id.value, row.branch_id, in.on}, ballot::Rule::member, votes);
  const auto resolution_id = ctx.new_id<DevelopmentResolution>();
  // Of two structs that name a number, the first is taken: the votes as they were reckoned.
  ctx.db.run(sql::resolution_add, votes, in, db::arg("resolution_id", resolution_id),
             db::arg("excused", excused), db::arg("quorate", recorded.outcome.quorum_met),
             db::arg("passed", recorded.outcome.passed), db::arg("by_name", ctx.actor.name));
  return full(ctx, row);
}

FileFull keep_review(Ctx& ctx, const KeepReview& in) {
  auto row = row_to_keep(ctx, can::review, in.file_id);
  demand_step(row, State::candidate, State::branch_meeting);
  demand_day(ctx, "reviewed_on", in.reviewed_on, row.applied_on);
  const auto review_id = ctx.new_id<DevelopmentReview>();
  const Bytes text{std::string(
      crypto::text_of(crypto::seal(ctx.app.get<crypto::KeyRing>(), in.text.value, place(review_id))))};
  ctx.db.run(sql::review_add, in, db::arg("review_id", review_id), db::arg("sealed_text", text),
             db::arg("by_name", ctx.actor.name));
  row.reviewed_on = in.reviewed_on;
  row.review_passed = in.passed;
  if (in.passed)
    begin_clock(ctx, row, Clock::review, in.reviewed_on, review_valid_until(ctx, in.reviewed_on));
  else
    end_clock(ctx, row, Clock::review);
  keep_row(ctx, row);
  return again(ctx, in.file_id);
}

struct ReviewRow {
  Id<DevelopmentReview> review_id;
  Day reviewed_on;
  bool passed = false;
  Bytes text;
  std::string by_name;
};
BOOST_DESCRIBE_STRUCT(ReviewRow, (), (review_id, reviewed_on, passed, text, by_name))

ReviewRevealed reveal_review(Ctx& ctx, const RevealReview& in) {
  const auto row = row_to_keep(ctx, can::review, in.file_id);
  const auto review = ctx.db.one<ReviewRow>(sql::last_review, refusal::review_needed, in);
  const auto text = crypto::open_text(ctx.app.get<crypto::KeyRing>(), crypto::bytes_of(review.text.value),
                                      place(review.review_id));
  access::log_personal_view(ctx, row.person_id, {"political_review"}, in.reason.value,
                            crypto::mask_name(row.name));
  return {review.reviewed_on, review.passed, text, review.by_name};
}

}  // namespace linli::development
