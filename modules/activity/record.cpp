// The record: what was said and decided, its archive, and what the level above says of it.
#include <algorithm>

#include "engines/access/access.hpp"
#include "modules/activity/activity.sql.hpp"
#include "modules/activity/row.hpp"

namespace linli::activity {
namespace {

constexpr std::size_t resolutions_most = 30, candidates_most = 50, photos_most = 30,
                      minutes_lines_most = 2000;
constexpr std::int64_t count_most = 1'000'000;

struct StoredResolution {
  Id<ActivityResolution> resolution_id;
  std::string title;
  std::optional<std::string> text, vote, election;
  std::optional<Id<linli::Ballot>> ballot_id;
};
BOOST_DESCRIBE_STRUCT(StoredResolution, (), (resolution_id, title, text, vote, election, ballot_id))

struct StoredSection {
  std::string section, text;
};
BOOST_DESCRIBE_STRUCT(StoredSection, (), (section, text))

// Who should be there and who is comes from the attendance; whoever may not vote on this matter is taken off
// both.
ballot::Votes votes_of(const booking::Counts& counts, const VoteIn& in) {
  return {.should_attend = counts.voters - in.without_vote.value_or(0),
          .present = counts.voters_here - in.without_vote_present.value_or(0),
          .in_favour = in.in_favour,
          .against = in.against,
          .abstained = in.abstained,
          .written_in_favour = in.written_in_favour.value_or(0),
          .written_against = in.written_against.value_or(0)};
}

ballot::Election election_of(const booking::Counts& counts, const ElectionIn& in) {
  ballot::Election election{.should_attend = counts.voters,
                            .present = counts.voters_here,
                            .seats = in.seats,
                            .issued = in.issued,
                            .returned = in.returned,
                            .invalid = in.invalid,
                            .secretary = in.secretary.value_or(false)};
  for (const auto& candidate : in.candidates)
    election.candidates.push_back({candidate.name.value, candidate.votes, false});
  for (const auto& teller : in.tellers) election.tellers.push_back(teller.value);
  return election;
}

void demand_count(const char* field, std::int64_t value) {
  if (value < 0 || value > count_most)
    refuse_field(field, "field.out_of_range", {{"min", 0}, {"max", count_most}});
}

void check(const VoteIn& in) {
  if (in.rule == ballot::Rule::election) refuse_field("rule", "field.unknown_value");
  for (const auto count :
       {in.in_favour, in.against, in.abstained, in.written_in_favour.value_or(0),
        in.written_against.value_or(0), in.without_vote.value_or(0), in.without_vote_present.value_or(0)})
    demand_count("vote", count);
}

void check(const ElectionIn& in) {
  for (const auto count : {in.seats, in.issued, in.returned, in.invalid}) demand_count("election", count);
  if (in.candidates.size() > candidates_most || in.tellers.size() > candidates_most)
    refuse_field("candidates", "field.too_long", {{"max", static_cast<std::int64_t>(candidates_most)}});
  for (const auto& candidate : in.candidates) demand_count("votes", candidate.votes);
}

// Counts once, so that what does not add up is refused while it can still be put right.
void add(Ctx& ctx, const Row& row, const booking::Counts& counts, const ResolutionIn& in) {
  if (in.vote || in.election) demand(row.votes, refusal::no_votes_here);
  if (in.vote && in.election) refuse_field("election", "field.unknown_field");
  std::optional<std::string> vote, election;
  if (in.vote) {
    check(*in.vote);
    ballot::decide(ballot::terms(ctx, in.vote->rule), votes_of(counts, *in.vote));
    vote = json::encode(*in.vote);
  }
  if (in.election) {
    check(*in.election);
    ballot::decide(ballot::terms(ctx, ballot::Rule::election), election_of(counts, *in.election));
    election = json::encode(*in.election);
  }
  const auto resolution_id = ctx.new_id<ActivityResolution>();
  ctx.db.run(sql::resolution_add, in, db::arg("resolution_id", resolution_id),
             db::arg("activity_id", row.activity_id), db::arg("vote", vote), db::arg("election", election));
}

Row open_row(Ctx& ctx, Id<linli::Activity> activity_id) {
  const auto found = row(ctx, activity_id);
  access::demand_within(ctx, can::keep, found.unit_id);
  demand_state(found, {State::noticed, State::sent_back});
  demand(found.starts_at <= ctx.now, refusal::not_yet);
  return found;
}

void show(Resolution& made, ballot::Rule rule, const ballot::Votes& votes, const ballot::Outcome& outcome) {
  made.rule = rule;
  made.should_attend = votes.should_attend;
  made.present = votes.present;
  if (rule != ballot::Rule::election) {
    made.in_favour = votes.in_favour;
    made.against = votes.against;
    made.abstained = votes.abstained;
    made.written_in_favour = votes.written_in_favour;
    made.written_against = votes.written_against;
  }
  made.needed_present = outcome.needed_present;
  made.needed_in_favour = outcome.needed_in_favour;
  made.quorum_met = outcome.quorum_met;
  made.void_ = outcome.void_;
  made.passed = outcome.passed;
  made.candidates = outcome.candidates;
}

// Of a draft: what it would come to with the attendance of now. It may not add up any more when somebody was
// taken off the list.
void show_draft(Ctx& ctx, const booking::Counts& counts, Resolution& made) {
  try {
    if (made.vote) {
      const auto votes = votes_of(counts, *made.vote);
      show(made, made.vote->rule, votes, ballot::decide(ballot::terms(ctx, made.vote->rule), votes));
    } else if (made.election) {
      const auto election = election_of(counts, *made.election);
      show(made, ballot::Rule::election,
           {.should_attend = election.should_attend, .present = election.present},
           ballot::decide(ballot::terms(ctx, ballot::Rule::election), election));
    }
  } catch (const Refused&) {
    made.passed = false;
  }
}

void review(Ctx& ctx, const Row& before, State to, const std::optional<std::string>& reason) {
  demand_state(before, {State::archived});
  demand(before.archived_by != ctx.actor.account_id || ctx.actor.program, refusal::own_archive);
  demand(is_reviewer(ctx, before), linli::refusal::not_allowed);
  ctx.db.run(sql::set_reviewed, db::arg("activity_id", before.activity_id), db::arg("state", to),
             db::arg("reason", reason), db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
  ctx.about(before.activity_id, before.unit_id, reason.value_or(before.title));
}

}  // namespace

std::vector<SectionText> sections_of(Ctx& ctx, const Row& from) {
  const auto stored = ctx.db.all<StoredSection>(sql::sections, db::arg("activity_id", from.activity_id));
  std::vector<SectionText> all;
  for (const auto& section : kind_row(ctx, from.kind).parsed().sections) {
    SectionText made;
    made.section = section.section;
    made.title = localised(ctx, section.zh, section.en);
    made.required = section.required;
    for (const auto& one : stored)
      if (one.section == section.section) made.text = one.text;
    all.push_back(std::move(made));
  }
  return all;
}

std::vector<Resolution> resolutions_of(Ctx& ctx, const Row& from) {
  const auto counts = booking::counts(ctx, from.booking_id());
  std::vector<Resolution> all;
  for (const auto& row :
       ctx.db.all<StoredResolution>(sql::resolutions, db::arg("activity_id", from.activity_id))) {
    Resolution made;
    made.resolution_id = row.resolution_id;
    made.title = row.title;
    made.text = row.text;
    if (row.vote) made.vote = json::decode<VoteIn>(*row.vote);
    if (row.election) made.election = json::decode<ElectionIn>(*row.election);
    if (row.ballot_id) {
      const auto kept = ballot::kept(ctx, *row.ballot_id);
      show(made, kept.rule,
           {kept.should_attend, kept.present, kept.in_favour, kept.against, kept.abstained,
            kept.written_in_favour, kept.written_against},
           {kept.quorum_met, kept.void_, kept.passed, kept.needed_present, kept.needed_in_favour,
            ballot::candidates(ctx, *row.ballot_id)});
    } else {
      show_draft(ctx, counts, made);
    }
    all.push_back(std::move(made));
  }
  return all;
}

void keep_ballots(Ctx& ctx, const Row& from) {
  const auto counts = booking::counts(ctx, from.booking_id());
  for (const auto& row :
       ctx.db.all<StoredResolution>(sql::resolutions, db::arg("activity_id", from.activity_id))) {
    const ballot::Subject subject{"activity.resolution", row.resolution_id.value, from.unit_id, from.on()};
    Id<linli::Ballot> ballot_id;
    if (row.vote) {
      const auto in = json::decode<VoteIn>(*row.vote);
      ballot_id = ballot::record(ctx, subject, in.rule, votes_of(counts, in)).ballot_id;
    } else if (row.election) {
      ballot_id = ballot::record(ctx, subject, election_of(counts, json::decode<ElectionIn>(*row.election)))
                      .ballot_id;
    } else {
      continue;
    }
    ctx.db.run(sql::resolution_ballot, db::arg("resolution_id", row.resolution_id),
               db::arg("ballot_id", ballot_id));
  }
}

Full keep_record(Ctx& ctx, const KeepRecord& in) {
  const auto before = open_row(ctx, in.activity_id);
  if (in.resolutions && in.resolutions->size() > resolutions_most)
    refuse_field("resolutions", "field.too_long", {{"max", static_cast<std::int64_t>(resolutions_most)}});
  if (in.minutes.size() > minutes_lines_most)
    refuse_field("minutes", "field.too_long", {{"max", static_cast<std::int64_t>(minutes_lines_most)}});
  const auto sections = kind_row(ctx, before.kind).parsed().sections;
  for (const auto& one : in.sections) {
    const bool known = std::any_of(sections.begin(), sections.end(),
                                   [&](const auto& section) { return section.section == one.section.value; });
    if (!known) refuse_field("section", "field.unknown_value");
    ctx.db.run(sql::section_set, one, db::arg("activity_id", in.activity_id));
  }
  for (const auto& one : in.minutes) {
    if (one.minutes < 1 || one.minutes > minutes_most)
      refuse_field("minutes", "field.out_of_range", {{"min", 1}, {"max", minutes_most}});
    booking::set_minutes(ctx, before.booking_id(), {one.person_id.value}, one.minutes);
  }
  const auto counts = booking::counts(ctx, before.booking_id());
  if (in.resolutions) {
    ctx.db.run(sql::resolutions_clear, db::arg("activity_id", in.activity_id));
    for (const auto& one : *in.resolutions) add(ctx, before, counts, one);
  }
  if (in.file_ids) {
    if (in.file_ids->size() > photos_most)
      refuse_field("file_ids", "field.too_long", {{"max", static_cast<std::int64_t>(photos_most)}});
    files::replace(ctx, photo_kind, in.activity_id.value, *in.file_ids);
  }
  ctx.about(in.activity_id, before.unit_id, before.title);
  return full(ctx, row(ctx, in.activity_id));
}

// From here on nobody changes the record; the list of who should have come is that of the day itself.
Full archive(Ctx& ctx, const OneActivity& in) {
  const auto before = open_row(ctx, in.activity_id);
  for (const auto& section : sections_of(ctx, before))
    demand(!section.required || section.text, refusal::record_incomplete, {{"section", section.section}});
  call_up(ctx, before);
  demand(booking::counts(ctx, before.booking_id()).here > 0, refusal::nobody_came);
  keep_ballots(ctx, before);
  ctx.db.run(sql::set_archived, in, db::arg("now", ctx.now), db::arg("account_id", ctx.actor.account_id),
             db::arg("account_name", ctx.actor.name));
  if (!before.late_reason) count_held(ctx, before);
  ctx.about(in.activity_id, before.unit_id, before.title);
  return full(ctx, row(ctx, in.activity_id));
}

Full accept(Ctx& ctx, const OneActivity& in) {
  const auto before = row(ctx, in.activity_id);
  review(ctx, before, State::accepted, {});
  if (before.late_reason) count_held(ctx, before);
  return full(ctx, row(ctx, in.activity_id));
}

Full send_back(Ctx& ctx, const WithReason& in) {
  const auto before = row(ctx, in.activity_id);
  review(ctx, before, State::sent_back, in.reason.value);
  tell(ctx, before, before.archived_by.value_or(Id<Account>{}), "activity.sent_back", in.reason.value);
  return full(ctx, row(ctx, in.activity_id));
}

}  // namespace linli::activity
