// What a vote comes to: who must be there, of whom the votes are a share, and how many it takes. There are
// eight cases with three different denominators; each number is a setting beside its source. An outcome is
// always reckoned here and never taken from anybody, so that what had no quorum cannot be recorded as passed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe.hpp>

#include "platform/command/app.hpp"
#include "platform/core/shape.hpp"
#include "platform/core/things.hpp"

namespace linli {

struct Ballot;

namespace ballot {

// ordinary: a branch resolution. member: to admit a member or to convert one. election. four_two: the
// members' meeting of 四议两公开. Then the four assemblies of a village or community: all villagers, one of
// each household, the villagers' representatives; the residents of a community or whoever stands for them.
enum class Rule { ordinary, member, election, four_two, villagers, households, representatives, residents };
BOOST_DESCRIBE_ENUM(Rule, ordinary, member, election, four_two, villagers, households, representatives,
                    residents)

namespace refusal {
inline constexpr Refusal does_not_add_up{"ballot.does_not_add_up",
                                         409};  // more votes than people; param: what
inline constexpr Refusal no_written_opinions{"ballot.no_written_opinions", 409};  // this case knows none
inline constexpr Refusal too_few_candidates{"ballot.too_few_candidates", 409};    // param: least
inline constexpr Refusal as_many_as_seats{"ballot.as_many_as_seats", 409};  // the secretary is elected 等额
inline constexpr Refusal teller_is_candidate{"ballot.teller_is_candidate", 409};
}  // namespace refusal

// A share that must be reached (`strict`: exceeded).
struct Share {
  std::int64_t numerator = 1, denominator = 2;
  bool strict = true;
};
bool reaches(const Share& share, std::int64_t count, std::int64_t of);
// The smallest count that reaches the share of `of`.
std::int64_t least(const Share& share, std::int64_t of);

struct Terms {
  Share quorum;  // of those who should attend
  Share pass;
  bool of_those_present = false;  // false: of those who should attend
  bool written = false;           // whether opinions given in writing beforehand count
  std::int64_t extra_candidates_percent = 0;
};
// What the county has set for the case.
Terms terms(Ctx& ctx, Rule rule);

// People who leave the denominator by rule (old, ill, disabled) and those without a vote are in none of these
// numbers.
struct Votes {
  std::int64_t should_attend = 0, present = 0;
  std::int64_t in_favour = 0, against = 0, abstained = 0;
  std::int64_t written_in_favour = 0, written_against = 0;  // of people who are not present
};
BOOST_DESCRIBE_STRUCT(Votes, (),
                      (should_attend, present, in_favour, against, abstained, written_in_favour,
                       written_against))

struct Candidate {
  std::string name;
  std::int64_t votes = 0;
  bool elected = false;
};
BOOST_DESCRIBE_STRUCT(Candidate, (), (name, votes, elected))

// Papers are counted by people; a paper with more names than seats is among the invalid ones.
struct Election {
  std::int64_t should_attend = 0, present = 0;
  std::int64_t seats = 0, issued = 0, returned = 0, invalid = 0;
  bool secretary = false;  // elected 等额: as many candidates as seats
  std::vector<Candidate> candidates{};
  std::vector<std::string> tellers{};
};

struct Outcome {
  bool quorum_met = false;
  bool void_ = false;   // more papers came back than went out
  bool passed = false;  // of an election: every seat is filled
  std::int64_t needed_present = 0, needed_in_favour = 0;
  std::vector<Candidate> candidates{};
};

// Pure arithmetic. Both refuse does_not_add_up.
Outcome decide(const Terms& terms, const Votes& votes);
Outcome decide(const Terms& terms, const Election& election);

struct Subject {
  std::string_view kind;  // "activity.resolution"
  std::int64_t id = 0;
  Id<Unit> unit_id;
  Day decided_on;
};
struct Recorded {
  Id<linli::Ballot> ballot_id;
  Outcome outcome;
};
// Reckons by the terms in force and keeps it.
Recorded record(Ctx& ctx, const Subject& subject, Rule rule, const Votes& votes);
Recorded record(Ctx& ctx, const Subject& subject, const Election& election);

struct Kept {
  Id<linli::Ballot> ballot_id;
  Rule rule{};
  std::int64_t should_attend = 0, present = 0, in_favour = 0, against = 0, abstained = 0,
               written_in_favour = 0, written_against = 0;
  std::int64_t seats = 0, issued = 0, returned = 0, invalid = 0, needed_present = 0, needed_in_favour = 0;
  bool quorum_met = false, void_ = false, passed = false;
};
BOOST_DESCRIBE_STRUCT(Kept, (),
                      (ballot_id, rule, should_attend, present, in_favour, against, abstained,
                       written_in_favour, written_against, seats, issued, returned, invalid, needed_present,
                       needed_in_favour, quorum_met, void_, passed))
Kept kept(Ctx& ctx, Id<linli::Ballot> ballot_id);
std::vector<Candidate> candidates(Ctx& ctx, Id<linli::Ballot> ballot_id);

Module module();

}  // namespace ballot
}  // namespace linli
