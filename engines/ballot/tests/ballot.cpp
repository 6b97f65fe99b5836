// The arithmetic of votes as tables: each line is one count and what it comes to.
#include "engines/ballot/ballot.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::ballot {
namespace {

const std::vector<Module>& tested_modules() {
  static const std::vector<Module> modules{setting::module(), org::module(), access::module(),
                                           ballot::module()};
  return modules;
}

Terms shipped(Rule rule) {
  static testkit::TestApp test(tested_modules());
  return test.read([&](Ctx& ctx) { return terms(ctx, rule); });
}

struct Line {
  Rule rule;
  Votes votes;
  bool quorum_met, passed;
};

TEST(votes, come_to_what_the_table_says) {
  using enum Rule;
  const Line lines[] = {
      // should attend, present, in favour, against, abstained, written in favour, written against
      // An ordinary resolution: at least half there, more than half of those who should attend.
      {ordinary, {20, 10, 10, 0, 0, 0, 0}, true, false},
      {ordinary, {20, 11, 11, 0, 0, 0, 0}, true, true},
      {ordinary, {20, 9, 9, 0, 0, 0, 0}, false, false},
      {ordinary, {21, 10, 10, 0, 0, 0, 0}, false, false},
      {ordinary, {21, 11, 11, 0, 0, 0, 0}, true, true},
      {ordinary, {21, 21, 10, 11, 0, 0, 0}, true, false},
      {ordinary, {1, 1, 1, 0, 0, 0, 0}, true, true},
      {ordinary, {0, 0, 0, 0, 0, 0, 0}, false, false},
      // To admit or convert a member: more than half there, more than half in favour; written opinions count,
      // but nobody is present by them.
      {member, {20, 10, 10, 0, 0, 5, 0}, false, false},
      {member, {20, 11, 8, 1, 2, 3, 0}, true, true},
      {member, {20, 11, 8, 1, 2, 2, 1}, true, false},
      {member, {21, 11, 11, 0, 0, 0, 0}, true, true},
      {member, {21, 11, 10, 0, 1, 0, 0}, true, false},
      {member, {21, 11, 10, 0, 1, 1, 0}, true, true},
      {member, {3, 2, 2, 0, 0, 0, 1}, true, true},
      // The members' meeting of 四议两公开: two thirds there, half in favour.
      {four_two, {30, 19, 19, 0, 0, 0, 0}, false, false},
      {four_two, {30, 20, 15, 5, 0, 0, 0}, true, true},
      {four_two, {30, 20, 14, 6, 0, 0, 0}, true, false},
      {four_two, {31, 20, 20, 0, 0, 0, 0}, false, false},
      {four_two, {31, 21, 16, 5, 0, 0, 0}, true, true},
      {four_two, {31, 21, 15, 6, 0, 0, 0}, true, false},
  };
  for (const Line& line : lines) {
    const auto& v = line.votes;
    const auto shown = fmt::format("rule {}: {} of {}, {}+{} in favour", static_cast<int>(line.rule),
                                   v.present, v.should_attend, v.in_favour, v.written_in_favour);
    const auto outcome = decide(shipped(line.rule), line.votes);
    EXPECT_EQ(outcome.quorum_met, line.quorum_met) << shown;
    EXPECT_EQ(outcome.passed, line.passed) << shown;
    EXPECT_EQ(v.present >= outcome.needed_present, line.quorum_met || v.should_attend == 0)
        << shown << ", needs " << outcome.needed_present;
  }
}

// Those who leave the denominator change what is needed: the same ten in favour pass with three of the twenty
// exempt.
TEST(votes, exclusions_change_the_denominator) {
  EXPECT_FALSE(decide(shipped(Rule::ordinary), Votes{20, 12, 10, 2, 0, 0, 0}).passed);
  EXPECT_TRUE(decide(shipped(Rule::ordinary), Votes{17, 12, 10, 2, 0, 0, 0}).passed);
  EXPECT_EQ(decide(shipped(Rule::ordinary), Votes{17, 12, 10, 2, 0, 0, 0}).needed_in_favour, 9);
}

std::string refused(Rule rule, const Votes& votes) {
  try {
    decide(shipped(rule), votes);
  } catch (const Refused& refused) {
    return std::string(refused.code());
  }
  return {};
}

TEST(votes, that_do_not_add_up_are_refused) {
  EXPECT_EQ(refused(Rule::ordinary, {10, 11, 5, 0, 0, 0, 0}), "ballot.does_not_add_up");
  EXPECT_EQ(refused(Rule::ordinary, {10, 8, 5, 3, 1, 0, 0}), "ballot.does_not_add_up");
  EXPECT_EQ(refused(Rule::ordinary, {10, 8, -1, 3, 1, 0, 0}), "ballot.does_not_add_up");
  EXPECT_EQ(refused(Rule::member, {10, 8, 5, 3, 0, 2, 1}), "ballot.does_not_add_up");
  EXPECT_EQ(refused(Rule::ordinary, {10, 8, 5, 3, 0, 1, 0}), "ballot.no_written_opinions");
  EXPECT_EQ(refused(Rule::member, {10, 8, 5, 3, 0, 1, 1}), "");
}

Election committee(std::int64_t should_attend, std::int64_t present, std::vector<std::int64_t> votes) {
  Election election{
      .should_attend = should_attend, .present = present, .seats = 3, .issued = present, .returned = present};
  for (std::size_t i = 0; i < votes.size(); ++i)
    election.candidates.push_back({std::string(1, static_cast<char>('A' + i)), votes[i]});
  return election;
}

std::string elected(const Outcome& outcome) {
  std::string names;
  for (const Candidate& candidate : outcome.candidates)
    if (candidate.elected) names += candidate.name;
  return names;
}

TEST(elections, come_to_what_the_table_says) {
  const Terms terms = shipped(Rule::election);
  struct Row {
    Election election;
    bool quorum_met, passed;
    const char* elected;
  };
  const Row rows[] = {
      {committee(20, 16, {16, 15, 14, 3}), false, false,
       ""},  // exactly four fifths are not more than four fifths
      {committee(20, 17, {17, 15, 9, 8}), true, true, "ABC"},   // 9 of 17 are more than half
      {committee(20, 17, {17, 15, 8, 8}), true, false, "AB"},   // 8 are not
      {committee(20, 18, {17, 15, 9, 9}), true, false, "AB"},   // nine of eighteen are half
      {committee(20, 18, {18, 12, 12, 12}), true, false, "A"},  // three share two seats
      {committee(20, 18, {12, 13, 14, 11}), true, true,
       "ABC"},  // more have enough votes than there are seats
      {committee(25, 21, {21, 21, 11, 10}), true, true, "ABC"},
      {committee(25, 20, {20, 20, 20, 0}), false, false, ""},
  };
  for (const Row& row : rows) {
    const auto outcome = decide(terms, row.election);
    const auto shown = fmt::format("{} of {}", row.election.present, row.election.should_attend);
    EXPECT_EQ(outcome.quorum_met, row.quorum_met) << shown;
    EXPECT_EQ(outcome.passed, row.passed) << shown;
    EXPECT_EQ(elected(outcome), row.elected) << shown;
  }
}

std::string refused(const Election& election) {
  try {
    decide(shipped(Rule::election), election);
  } catch (const Refused& refused) {
    return std::string(refused.code());
  }
  return {};
}

TEST(elections, follow_the_rules_of_papers_and_candidates) {
  auto more_back = committee(20, 18, {18, 18, 18, 0});
  more_back.issued = 17;
  const auto outcome = decide(shipped(Rule::election), more_back);
  EXPECT_TRUE(outcome.void_);
  EXPECT_FALSE(outcome.passed);
  EXPECT_EQ(refused(committee(20, 18, {18, 18, 18})), "ballot.too_few_candidates");
  auto teller = committee(20, 18, {18, 18, 18, 0});
  teller.tellers = {"B"};
  EXPECT_EQ(refused(teller), "ballot.teller_is_candidate");
  auto invalid = committee(20, 18, {18, 15, 15, 0});
  invalid.invalid = 1;
  EXPECT_EQ(refused(invalid), "ballot.does_not_add_up");
  EXPECT_EQ(refused(committee(20, 18, {18, 18, 18, 1})), "ballot.does_not_add_up");
  Election secretary{.should_attend = 20,
                     .present = 18,
                     .seats = 1,
                     .issued = 18,
                     .returned = 18,
                     .invalid = 0,
                     .secretary = true,
                     .candidates = {{"A", 10}}};
  EXPECT_TRUE(decide(shipped(Rule::election), secretary).passed);
  secretary.candidates.push_back({"B", 2});
  EXPECT_EQ(refused(secretary), "ballot.as_many_as_seats");
}

class Kept_votes : public ::testing::TestWithParam<testkit::Database> {};

TEST_P(Kept_votes, without_a_quorum_have_not_passed) {
  testkit::TestApp test(tested_modules(), {.postgres = GetParam().postgres});
  const Subject subject{"test", 7, Id<Unit>{1}, Day{20260105}};
  const auto made = test.write([&](Ctx& ctx) {
    return record(ctx, subject, Rule::member, {20, 10, 10, 0, 0, 5, 0});
  });
  EXPECT_FALSE(made.outcome.passed);
  test.read([&](Ctx& ctx) {
    const auto found = kept(ctx, made.ballot_id);
    EXPECT_FALSE(found.quorum_met);
    EXPECT_FALSE(found.passed);
    EXPECT_EQ(found.needed_present, 11);
  });
  const auto election = test.write([&](Ctx& ctx) {
    return record(ctx, subject, committee(20, 17, {17, 15, 9, 8}));
  });
  test.read([&](Ctx& ctx) {
    EXPECT_TRUE(kept(ctx, election.ballot_id).passed);
    EXPECT_EQ(candidates(ctx, election.ballot_id).size(), 4U);
  });
}

INSTANTIATE_TEST_SUITE_P(Databases, Kept_votes, ::testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace linli::ballot
