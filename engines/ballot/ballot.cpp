#include "engines/ballot/ballot.hpp"

#include <iterator>

#include "engines/ballot/ballot.sql.hpp"
#include "engines/ballot/texts.hpp"
#include "engines/setting/setting.hpp"

namespace linli::ballot {
namespace {

struct NamedShare {
  const char* word;
  Share share;
};
constexpr NamedShare shares[] = {
    {"at_least_half", {1, 2, false}},        {"more_than_half", {1, 2, true}},
    {"at_least_two_thirds", {2, 3, false}},  {"more_than_two_thirds", {2, 3, true}},
    {"at_least_four_fifths", {4, 5, false}}, {"more_than_four_fifths", {4, 5, true}},
};

std::string key_of(Rule rule, const char* what) {
  return "ballot." + std::string(std::get<std::string_view>(db::value_of(rule))) + "." + what;
}

Share share(Ctx& ctx, const std::string& key) {
  const auto word = setting::text(ctx, key);
  for (const NamedShare& named : shares)
    if (word == named.word) return named.share;
  throw Broken("a share has a name: " + word);
}

setting::Setting choice(std::string key, const char* value, std::vector<std::string> choices,
                        const char* source) {
  return {.key = std::move(key),
          .type = setting::Type::choice,
          .default_value = value,
          .min = {},
          .max = {},
          .choices = std::move(choices),
          .unit = {},
          .source = source};
}

void declare_case(App& app, Rule rule, const char* quorum, const char* pass, const char* of, bool written,
                  const char* source) {
  std::vector<std::string> words;
  for (const NamedShare& named : shares) words.emplace_back(named.word);
  setting::declare(app, {choice(key_of(rule, "quorum"), quorum, words, source),
                         choice(key_of(rule, "pass"), pass, words, source),
                         choice(key_of(rule, "of"), of, {"should_attend", "present"}, source),
                         {.key = key_of(rule, "written"),
                          .type = setting::Type::boolean,
                          .default_value = written ? "true" : "false",
                          .min = {},
                          .max = {},
                          .choices = {},
                          .unit = {},
                          .source = source}});
}

void declare(App& app) {
  declare_case(app, Rule::ordinary, "at_least_half", "more_than_half", "should_attend", false,
               texts::ordinary_source);
  declare_case(app, Rule::member, "more_than_half", "more_than_half", "should_attend", true,
               texts::member_source);
  declare_case(app, Rule::election, "more_than_four_fifths", "more_than_half", "present", false,
               texts::election_source);
  declare_case(app, Rule::four_two, "at_least_two_thirds", "at_least_half", "should_attend", false,
               texts::four_two_source);
  declare_case(app, Rule::villagers, "more_than_half", "more_than_half", "present", false,
               texts::villagers_source);
  declare_case(app, Rule::households, "at_least_two_thirds", "more_than_half", "present", false,
               texts::villagers_source);
  declare_case(app, Rule::representatives, "at_least_two_thirds", "more_than_half", "present", false,
               texts::representatives_source);
  declare_case(app, Rule::residents, "more_than_half", "more_than_half", "present", false,
               texts::residents_source);
  setting::declare(app, {{.key = "ballot.election.extra_candidates_percent",
                          .default_value = "20",
                          .min = 0,
                          .max = 100,
                          .choices = {},
                          .unit = "percent",
                          .source = texts::election_source}});
}

struct Row : Votes {
  std::int64_t seats = 0, issued = 0, returned = 0, invalid = 0;
};
BOOST_DESCRIBE_STRUCT(Row, (Votes), (seats, issued, returned, invalid))

Recorded keep(Ctx& ctx, const Subject& subject, Rule rule, const Row& row, Outcome outcome) {
  Recorded made{ctx.new_id<linli::Ballot>(), std::move(outcome)};
  const auto ballot_id = db::arg("ballot_id", made.ballot_id);
  ctx.db.run(sql::add, row, ballot_id, db::arg("subject_kind", subject.kind),
             db::arg("subject_id", subject.id), db::arg("unit_id", subject.unit_id), db::arg("rule", rule),
             db::arg("decided_on", subject.decided_on),
             db::arg("needed_present", made.outcome.needed_present),
             db::arg("needed_in_favour", made.outcome.needed_in_favour),
             db::arg("quorum_met", made.outcome.quorum_met), db::arg("void", made.outcome.void_),
             db::arg("passed", made.outcome.passed), db::arg("account_id", ctx.actor.account_id),
             db::arg("now", ctx.now));
  std::int64_t place = 0;
  for (const Candidate& candidate : made.outcome.candidates)
    ctx.db.run(sql::candidate_add, candidate, ballot_id, db::arg("place", ++place));
  return made;
}

}  // namespace

Terms terms(Ctx& ctx, Rule rule) {
  Terms terms;
  terms.quorum = share(ctx, key_of(rule, "quorum"));
  terms.pass = share(ctx, key_of(rule, "pass"));
  terms.of_those_present = setting::text(ctx, key_of(rule, "of")) == "present";
  terms.written = setting::truth(ctx, key_of(rule, "written"));
  if (rule == Rule::election)
    terms.extra_candidates_percent = setting::integer(ctx, "ballot.election.extra_candidates_percent");
  return terms;
}

Recorded record(Ctx& ctx, const Subject& subject, Rule rule, const Votes& votes) {
  Row row;
  static_cast<Votes&>(row) = votes;
  return keep(ctx, subject, rule, row, decide(terms(ctx, rule), votes));
}

Recorded record(Ctx& ctx, const Subject& subject, const Election& election) {
  Row row;
  row.should_attend = election.should_attend;
  row.present = election.present;
  row.seats = election.seats;
  row.issued = election.issued;
  row.returned = election.returned;
  row.invalid = election.invalid;
  return keep(ctx, subject, Rule::election, row, decide(terms(ctx, Rule::election), election));
}

Kept kept(Ctx& ctx, Id<linli::Ballot> ballot_id) {
  auto row = ctx.db.maybe<Kept>(sql::one, db::arg("ballot_id", ballot_id));
  ensure(row.has_value(), "a ballot that was kept is there");
  return *std::move(row);
}

std::vector<Candidate> candidates(Ctx& ctx, Id<linli::Ballot> ballot_id) {
  return ctx.db.all<Candidate>(sql::candidates, db::arg("ballot_id", ballot_id));
}

Module module() { return {"ballot", sql::migrations, sql::all, {}, declare}; }

}  // namespace linli::ballot
