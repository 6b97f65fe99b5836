// What goes in and out of the commands by which points are read, appealed against and published.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe.hpp>

#include "modules/points/points.hpp"
#include "platform/command/list.hpp"
#include "platform/core/things.hpp"

namespace linli::points {

struct AppealSubject;
struct Decision;

// ---- statements

enum class CorrectedBy { appeal, objection };
BOOST_DESCRIBE_ENUM(CorrectedBy, appeal, objection)

// Why a line was posted that puts another one right.
struct Correcting {
  CorrectedBy kind{};
  Id<Decision> decision_id;  // the appeal or the objection
  std::optional<Id<Publication>> publication_id;
  std::string complaint;
  std::string decision;
  std::optional<std::string> decided_by;
  std::optional<Instant> decided_at;
};
BOOST_DESCRIBE_STRUCT(Correcting, (),
                      (kind, decision_id, publication_id, complaint, decision, decided_by, decided_at))

struct Line {
  Id<ledger::Transfer> transfer_id;
  Instant at;
  Points amount;
  Points balance_after;
  ledger::TransferKind kind{};
  std::optional<Id<Rule>> rule_id;
  std::optional<std::string> rule_name;
  std::optional<std::string> deed;
  Day happened_on;
  std::optional<std::string> certified_by;
  std::optional<std::string> unit_name;
  std::optional<Day> expires_on;
  std::optional<Id<ledger::Transfer>> reverses_id;
  std::optional<Id<ledger::Transfer>> reversed_by;
  bool reversible = false;
  std::optional<Id<PointAppeal>> appeal_id;
  std::optional<Correcting> correcting;
};
BOOST_DESCRIBE_STRUCT(Line, (),
                      (transfer_id, at, amount, balance_after, kind, rule_id, rule_name, deed, happened_on,
                       certified_by, unit_name, expires_on, reverses_id, reversed_by, reversible, appeal_id,
                       correcting))

struct Expiring {
  Day on;
  Points amount;
};
BOOST_DESCRIBE_STRUCT(Expiring, (), (on, amount))

struct StarNext {
  std::int64_t level = 0;
  std::int64_t needed = 0;  // points still missing
};
BOOST_DESCRIBE_STRUCT(StarNext, (), (level, needed))

struct Standing {
  std::optional<Id<LedgerAccount>> account_id;  // absent before the first point
  Points balance, held, available;
  std::vector<Expiring> expiring;
  Points earned_this_year;
  Points record_this_year;  // base + earned - deducted: what the stars are read from
  std::int64_t star_level = 0;
  std::optional<StarNext> star_next;
};
BOOST_DESCRIBE_STRUCT(Standing, (),
                      (account_id, balance, held, available, expiring, earned_this_year, record_this_year,
                       star_level, star_next))

struct MemberAsked {
  Id<Member> member_id;
};
BOOST_DESCRIBE_STRUCT(MemberAsked, (), (member_id))
struct MemberLinesAsked : Page {
  Id<Member> member_id;
};
BOOST_DESCRIBE_STRUCT(MemberLinesAsked, (Page), (member_id))
struct OrganisationAsked {
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(OrganisationAsked, (), (unit_id))
struct OrganisationLinesAsked : Page {
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(OrganisationLinesAsked, (Page), (unit_id))

// ---- appeals

enum class AppealState { open, upheld, rejected };
BOOST_DESCRIBE_ENUM(AppealState, open, upheld, rejected)
enum class AppealKind { transfer, application, deduction, publication_line };
BOOST_DESCRIBE_ENUM(AppealKind, transfer, application, deduction, publication_line)

struct PublicationLineRef {
  Id<Publication> publication_id;
  std::int64_t line = 0;
};
BOOST_DESCRIBE_STRUCT(PublicationLineRef, (), (publication_id, line))

// Exactly one subject.
struct MakeAppeal {
  std::optional<Id<ledger::Transfer>> transfer_id;
  std::optional<Id<PointApplication>> application_id;
  std::optional<Id<PointDeduction>> deduction_id;
  std::optional<PublicationLineRef> publication_line;
  Text<2, 1000> text;
};
BOOST_DESCRIBE_STRUCT(MakeAppeal, (), (transfer_id, application_id, deduction_id, publication_line, text))

struct AppealMade {
  Id<PointAppeal> appeal_id;
};
BOOST_DESCRIBE_STRUCT(AppealMade, (), (appeal_id))

struct AppealLine {
  Id<PointAppeal> appeal_id;
  AppealKind kind{};
  Id<AppealSubject> subject_id;  // of the transfer, application, deduction or publication
  std::string subject;           // the rule's name, or the published unit's
  Id<Member> member_id;
  std::optional<std::string> name;
  Id<Unit> unit_id;
  std::string unit_name;
  std::string text;
  AppealState state{};
  Day due_on;
  std::optional<std::string> decision;
  std::optional<std::string> decided_by;
  std::optional<Instant> decided_at;
  Instant created_at;
  std::int64_t line = 0;  // of the publication; 0: it is about something else
  std::optional<Id<ledger::Transfer>> reversal_id, credit_id;
  std::optional<Points> corrected;
};
BOOST_DESCRIBE_STRUCT(AppealLine, (),
                      (appeal_id, kind, subject_id, subject, member_id, name, unit_id, unit_name, text, state,
                       due_on, decision, decided_by, decided_at, created_at, line, reversal_id, credit_id,
                       corrected))

struct AppealsAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<AppealState> state;
};
BOOST_DESCRIBE_STRUCT(AppealsAsked, (Page), (unit_id, state))

// What is posted when a complaint is upheld: a line of the member's statement is taken back, a deed is
// credited, or both.
struct Correction {
  std::optional<std::int64_t> line;  // of the publication, for an objection that names none
  std::optional<Id<ledger::Transfer>> reverse_id;
  std::optional<Id<Rule>> rule_id;
  std::optional<Day> happened_on;
  std::optional<double> hours;
  std::optional<Points> amount;  // less than the rule gives
};
BOOST_DESCRIBE_STRUCT(Correction, (), (line, reverse_id, rule_id, happened_on, hours, amount))

// The statement behind a complaint: which lines may be taken back.
struct LinesBehind {
  Id<Member> member_id;
  std::string name;
  std::vector<Line> lines;
};
BOOST_DESCRIBE_STRUCT(LinesBehind, (), (member_id, name, lines))

struct AppealNamed {
  Id<PointAppeal> appeal_id;
};
BOOST_DESCRIBE_STRUCT(AppealNamed, (), (appeal_id))

// A deduction is given back and a refused application certified without being asked for; any other upheld
// appeal says its correction.
struct DecideAppeal {
  Id<PointAppeal> appeal_id;
  bool uphold = false;
  Text<2, 1000> decision;
  std::optional<Correction> correction;
};
BOOST_DESCRIBE_STRUCT(DecideAppeal, (), (appeal_id, uphold, decision, correction))

struct Corrected {
  std::optional<Id<ledger::Transfer>> reversal_id, credit_id;
  std::optional<Points> corrected;  // both together
};
BOOST_DESCRIBE_STRUCT(Corrected, (), (reversal_id, credit_id, corrected))

// ---- publications

enum class Names { full, masked, number };
BOOST_DESCRIBE_ENUM(Names, full, masked, number)
enum class PublicationState { making, draft, published, final_, withdrawn };
BOOST_DESCRIBE_ENUM(PublicationState, making, draft, published, final_, withdrawn)

struct MakePublication {
  Id<Unit> unit_id;
  Day from_on, to_on;
  Names names{};
  std::int64_t objection_days = 0;
};
BOOST_DESCRIBE_STRUCT(MakePublication, (), (unit_id, from_on, to_on, names, objection_days))

// The lines are written by a job; until it is done the publication is `making`.
struct PublicationMade {
  Id<Publication> publication_id;
  Id<Job> job_id;
};
BOOST_DESCRIBE_STRUCT(PublicationMade, (), (publication_id, job_id))

struct OnePublication {
  Id<Publication> publication_id;
};
BOOST_DESCRIBE_STRUCT(OnePublication, (), (publication_id))

struct WithdrawPublication {
  Id<Publication> publication_id;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawPublication, (), (publication_id, reason))

struct PublicationLine {
  Id<Publication> publication_id;
  Id<Unit> unit_id;
  std::string unit_name;
  Day from_on, to_on;
  Names names{};
  PublicationState state{};
  std::int64_t members = 0;
  Points points_total;
  std::string merkle_root;
  std::int64_t objection_days = 0;
  std::optional<Instant> published_at;
  std::optional<Instant> objections_until;
  std::optional<Instant> final_at;
  std::optional<std::string> withdrawn_reason;
  std::int64_t objections_open = 0;
  std::int64_t appeals_open = 0;
  std::int64_t made = 0;  // lines that are there while it is being made
};
BOOST_DESCRIBE_STRUCT(PublicationLine, (),
                      (publication_id, unit_id, unit_name, from_on, to_on, names, state, members,
                       points_total, merkle_root, objection_days, published_at, objections_until, final_at,
                       withdrawn_reason, objections_open, appeals_open, made))

struct PublicationsAsked : Page {
  std::optional<Id<Unit>> unit_id;
};
BOOST_DESCRIBE_STRUCT(PublicationsAsked, (Page), (unit_id))

struct PublishedLine {
  std::int64_t line = 0;
  std::string name;
  std::string branch_name;
  Points points;
  std::int64_t deeds = 0;
  std::string leaf_hash;
  std::optional<Points> corrected;  // posted since then, because an objection or appeal was upheld
};
BOOST_DESCRIBE_STRUCT(PublishedLine, (), (line, name, branch_name, points, deeds, leaf_hash, corrected))

struct PublishedLinesAsked : Page {
  Id<Publication> publication_id;
  std::optional<Text<1, 40>> q;  // the beginning of the name as shown
};
BOOST_DESCRIBE_STRUCT(PublishedLinesAsked, (Page), (publication_id, q))

struct PublicationProof {
  std::int64_t line = 0;
  std::string leaf;
  std::string leaf_hash;
  std::int64_t index = 0;
  std::int64_t tree_size = 0;
  std::vector<std::string> path;
  std::string root;
  std::vector<Line> lines;
};
BOOST_DESCRIBE_STRUCT(PublicationProof, (), (line, leaf, leaf_hash, index, tree_size, path, root, lines))

// ---- objections

enum class ObjectionState { open, upheld, rejected };
BOOST_DESCRIBE_ENUM(ObjectionState, open, upheld, rejected)

struct Object {
  Id<Publication> publication_id;
  std::optional<std::int64_t> line;
  Text<2, 1000> text;
  std::optional<Text<1, 40>> name;
  std::optional<Text<5, 20>> phone;
};
BOOST_DESCRIBE_STRUCT(Object, (), (publication_id, line, text, name, phone))

struct Objected {
  Id<Objection> objection_id;
};
BOOST_DESCRIBE_STRUCT(Objected, (), (objection_id))

struct ObjectionLine {
  Id<Objection> objection_id;
  std::optional<std::int64_t> line;
  std::string text;
  std::optional<std::string> name_masked;
  std::optional<std::string> phone_masked;
  ObjectionState state{};
  std::optional<std::string> answer;
  std::optional<std::string> answered_by;
  std::optional<Instant> answered_at;
  Instant created_at;
  std::optional<Id<ledger::Transfer>> reversal_id, credit_id;
  std::optional<Points> corrected;
};
BOOST_DESCRIBE_STRUCT(ObjectionLine, (),
                      (objection_id, line, text, name_masked, phone_masked, state, answer, answered_by,
                       answered_at, created_at, reversal_id, credit_id, corrected))

struct ObjectionsAsked : Page {
  Id<Publication> publication_id;
};
BOOST_DESCRIBE_STRUCT(ObjectionsAsked, (Page), (publication_id))

// An upheld objection to a line says its correction; one to the publication as a whole may.
struct AnswerObjection {
  Id<Objection> objection_id;
  bool upheld = false;
  Text<2, 1000> answer;
  std::optional<Correction> correction;
};
BOOST_DESCRIBE_STRUCT(AnswerObjection, (), (objection_id, upheld, answer, correction))

}  // namespace linli::points
