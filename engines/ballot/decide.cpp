#include <algorithm>

#include "engines/ballot/ballot.hpp"

namespace linli::ballot {
namespace {

void demand_sum(bool right, const char* what) {
  demand(right, refusal::does_not_add_up, {{"what", std::string(what)}});
}

bool is_name_in(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

void check_papers(const Election& election) {
  demand_sum(election.present >= 0 && election.present <= election.should_attend, "present");
  demand_sum(election.seats > 0, "seats");
  demand_sum(election.issued >= 0 && election.issued <= election.present, "issued");
  demand_sum(election.returned >= 0 && election.invalid >= 0 && election.invalid <= election.returned,
             "invalid");
}

void check_candidates(const Terms& terms, const Election& election) {
  const auto count = static_cast<std::int64_t>(election.candidates.size());
  if (election.secretary) {
    demand(count == election.seats, refusal::as_many_as_seats);
  } else {
    const std::int64_t more = (election.seats * terms.extra_candidates_percent + 99) / 100;
    demand(count >= election.seats + more, refusal::too_few_candidates, {{"least", election.seats + more}});
  }
  for (const Candidate& candidate : election.candidates)
    demand(!is_name_in(election.tellers, candidate.name), refusal::teller_is_candidate);
}

// No valid paper has more names than there are seats, and none has a name twice.
void check_count(const Election& election) {
  const std::int64_t valid = election.returned - election.invalid;
  std::int64_t all = 0;
  for (const Candidate& candidate : election.candidates) {
    demand_sum(candidate.votes >= 0 && candidate.votes <= valid, "votes");
    all += candidate.votes;
  }
  demand_sum(all <= valid * election.seats, "votes");
}

// Of those who have enough votes the first ones get the seats; who shares the last seat with others of as
// many votes does not have it yet.
void seat(std::vector<Candidate>& candidates, std::int64_t seats, std::int64_t needed) {
  std::vector<std::int64_t> enough;
  for (const Candidate& candidate : candidates)
    if (candidate.votes >= needed) enough.push_back(candidate.votes);
  std::sort(enough.rbegin(), enough.rend());
  const auto places = static_cast<std::size_t>(seats);
  std::int64_t bar = needed;
  if (enough.size() > places)
    bar = enough[places - 1] == enough[places] ? enough[places - 1] + 1 : enough[places - 1];
  for (Candidate& candidate : candidates) candidate.elected = candidate.votes >= bar;
}

}  // namespace

bool reaches(const Share& share, std::int64_t count, std::int64_t of) {
  if (of <= 0) return false;
  const auto left = count * share.denominator, right = of * share.numerator;
  return share.strict ? left > right : left >= right;
}

std::int64_t least(const Share& share, std::int64_t of) {
  if (share.strict) return of * share.numerator / share.denominator + 1;
  return (of * share.numerator + share.denominator - 1) / share.denominator;
}

Outcome decide(const Terms& terms, const Votes& votes) {
  demand_sum(votes.present >= 0 && votes.present <= votes.should_attend, "present");
  demand_sum(votes.in_favour >= 0 && votes.against >= 0 && votes.abstained >= 0, "votes");
  demand_sum(votes.in_favour + votes.against + votes.abstained <= votes.present, "votes");
  const std::int64_t written = votes.written_in_favour + votes.written_against;
  demand_sum(votes.written_in_favour >= 0 && votes.written_against >= 0 &&
                 written <= votes.should_attend - votes.present,
             "written");
  demand(terms.written || written == 0, refusal::no_written_opinions);
  const std::int64_t of = terms.of_those_present ? votes.present : votes.should_attend;
  Outcome outcome;
  outcome.needed_present = least(terms.quorum, votes.should_attend);
  outcome.needed_in_favour = least(terms.pass, of);
  outcome.quorum_met = reaches(terms.quorum, votes.present, votes.should_attend);
  outcome.passed = outcome.quorum_met && reaches(terms.pass, votes.in_favour + votes.written_in_favour, of);
  return outcome;
}

Outcome decide(const Terms& terms, const Election& election) {
  check_papers(election);
  check_candidates(terms, election);
  const std::int64_t of = terms.of_those_present ? election.present : election.should_attend;
  Outcome outcome;
  outcome.candidates = election.candidates;
  for (Candidate& candidate : outcome.candidates) candidate.elected = false;
  outcome.needed_present = least(terms.quorum, election.should_attend);
  outcome.needed_in_favour = least(terms.pass, of);
  outcome.quorum_met = reaches(terms.quorum, election.present, election.should_attend);
  outcome.void_ = election.returned > election.issued;
  if (outcome.void_) return outcome;
  check_count(election);
  if (!outcome.quorum_met) return outcome;
  seat(outcome.candidates, election.seats, outcome.needed_in_favour);
  outcome.passed = std::count_if(outcome.candidates.begin(), outcome.candidates.end(),
                                 [](const Candidate& one) { return one.elected; }) == election.seats;
  return outcome;
}

}  // namespace linli::ballot
