// What goes in and out of the commands about rules, applications, credits and deductions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe.hpp>

#include "modules/points/points.hpp"
#include "platform/command/list.hpp"
#include "platform/files/files.hpp"

namespace linli::points {

// ---- rules

enum class RuleOwner { member, organisation };
BOOST_DESCRIBE_ENUM(RuleOwner, member, organisation)
enum class RuleClass { basic, exemplary, deduction, veto };
BOOST_DESCRIBE_ENUM(RuleClass, basic, exemplary, deduction, veto)
enum class Per { deed, hour };
BOOST_DESCRIBE_ENUM(Per, deed, hour)
enum class Evidence { none, photo, text };
BOOST_DESCRIBE_ENUM(Evidence, none, photo, text)
enum class Certifier { clerk, branch, town };
BOOST_DESCRIBE_ENUM(Certifier, clerk, branch, town)

// Between what a town's own rules of the same owner and class may give.
struct Bounds {
  std::int64_t min = 0, max = 0;
};
BOOST_DESCRIBE_STRUCT(Bounds, (), (min, max))

struct RuleFields {
  Text<1, 80> name;
  RuleOwner owner{};
  std::optional<member::Tier> tier;
  RuleClass class_{};
  Points amount;
  Per per{};
  std::optional<std::int64_t> max_hours;
  std::optional<std::int64_t> cap_day, cap_month, cap_year;
  Day valid_from;
  std::optional<Day> valid_to;
  Evidence evidence{};
  Certifier certifier{};
  Text<1, 300> source;
  std::optional<Bounds> bounds;
  std::optional<Text<1, 60>>
      trigger;  // the deed of another module that earns by itself, such as "wish.fulfilled"
};
BOOST_DESCRIBE_STRUCT(RuleFields, (),
                      (name, owner, tier, class_, amount, per, max_hours, cap_day, cap_month, cap_year,
                       valid_from, valid_to, evidence, certifier, source, bounds, trigger))

struct CreateRule : RuleFields {
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(CreateRule, (RuleFields), (unit_id))

struct ChangeRule : RuleFields {
  Id<Rule> rule_id;
  std::optional<Id<Unit>> unit_id;  // may be sent back, not changed
};
BOOST_DESCRIBE_STRUCT(ChangeRule, (RuleFields), (rule_id, unit_id))

struct EndRule {
  Id<Rule> rule_id;
  Day on;  // the last day on which it holds
};
BOOST_DESCRIBE_STRUCT(EndRule, (), (rule_id, on))

struct RuleMade {
  Id<Rule> rule_id;
};
BOOST_DESCRIBE_STRUCT(RuleMade, (), (rule_id))

struct RuleLine {
  Id<Rule> rule_id;
  std::string name;
  RuleOwner owner{};
  std::optional<member::Tier> tier;
  RuleClass class_{};
  Id<Unit> unit_id;
  std::string unit_name;
  Points amount;
  Per per{};
  std::optional<std::int64_t> max_hours;
  std::optional<std::int64_t> cap_day, cap_month, cap_year;
  Day valid_from;
  std::optional<Day> valid_to;
  Evidence evidence{};
  Certifier certifier{};
  std::string source;
  std::optional<Bounds> bounds;
  std::optional<std::string> trigger;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(RuleLine, (),
                      (rule_id, name, owner, tier, class_, unit_id, unit_name, amount, per, max_hours,
                       cap_day, cap_month, cap_year, valid_from, valid_to, evidence, certifier, source,
                       bounds, trigger, version))

struct RulesAsked : Page {
  std::optional<Id<Unit>> unit_id;  // rules that hold there: its own and those of the units above
  std::optional<RuleOwner> owner;
  std::optional<member::Tier> tier;  // rules for that tier and for all
  std::optional<RuleClass> class_;
  std::optional<Text<1, 80>> q;
  std::optional<bool> ended;  // true: ended ones, too
};
BOOST_DESCRIBE_STRUCT(RulesAsked, (Page), (unit_id, owner, tier, class_, q, ended))

// ---- applications

enum class ApplicationState { waiting, certified, refused, withdrawn, second_person };
BOOST_DESCRIBE_ENUM(ApplicationState, waiting, certified, refused, withdrawn, second_person)

struct Apply {
  Id<Rule> rule_id;
  Day happened_on;
  std::optional<double> hours;
  std::optional<Text<1, 1000>> text;
  std::vector<Id<File>> file_ids;
  std::optional<Id<Unit>> for_organisation_id;
};
BOOST_DESCRIBE_STRUCT(Apply, (), (rule_id, happened_on, hours, text, file_ids, for_organisation_id))

struct Applied {
  Id<PointApplication> application_id;
};
BOOST_DESCRIBE_STRUCT(Applied, (), (application_id))

struct ApplicationLine {
  Id<PointApplication> application_id;
  Id<Rule> rule_id;
  std::string rule_name;
  RuleClass class_{};
  std::optional<Id<Member>> member_id;
  std::optional<Id<Unit>> organisation_id;
  std::optional<std::string> name;
  Id<Unit> unit_id;
  std::string unit_name;
  Day happened_on;
  std::optional<double> hours;
  std::optional<std::string> text;
  std::vector<files::Link> files;
  Points amount;
  ApplicationState state{};
  std::optional<std::string> reason;
  Instant created_at;
  std::optional<Instant> decided_at;
  std::optional<std::string> decided_by;
  std::optional<Id<ledger::Transfer>> transfer_id;
};
BOOST_DESCRIBE_STRUCT(ApplicationLine, (),
                      (application_id, rule_id, rule_name, class_, member_id, organisation_id, name, unit_id,
                       unit_name, happened_on, hours, text, files, amount, state, reason, created_at,
                       decided_at, decided_by, transfer_id))

struct ApplicationsAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<ApplicationState> state;
  std::optional<Id<Rule>> rule_id;
};
BOOST_DESCRIBE_STRUCT(ApplicationsAsked, (Page), (unit_id, state, rule_id))

struct OneApplication {
  Id<PointApplication> application_id;
};
BOOST_DESCRIBE_STRUCT(OneApplication, (), (application_id))

struct CertifyApplication {
  Id<PointApplication> application_id;
  std::optional<Points> amount;  // less than the rule would give
};
BOOST_DESCRIBE_STRUCT(CertifyApplication, (), (application_id, amount))

struct RefuseApplication {
  Id<PointApplication> application_id;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(RefuseApplication, (), (application_id, reason))

struct ApplicationDecided {
  ApplicationState state{};
  std::optional<Id<ledger::Transfer>> transfer_id;
};
BOOST_DESCRIBE_STRUCT(ApplicationDecided, (), (state, transfer_id))

// ---- attendance lists and direct credits

struct CertifyList {
  Id<Rule> rule_id;
  Day happened_on;
  std::optional<double> hours;
  Text<1, 200> title;
  std::vector<Id<Member>> member_ids;
};
BOOST_DESCRIBE_STRUCT(CertifyList, (), (rule_id, happened_on, hours, title, member_ids))

struct Skipped {
  Id<Member> member_id;
  std::string code;
};
BOOST_DESCRIBE_STRUCT(Skipped, (), (member_id, code))

struct ListCertified {
  Id<PointCertification> certification_id;
  std::int64_t credited = 0;
  std::vector<Skipped> skipped;
};
BOOST_DESCRIBE_STRUCT(ListCertified, (), (certification_id, credited, skipped))

struct Credit {
  Id<Rule> rule_id;
  Id<Member> member_id;
  Day happened_on;
  std::optional<double> hours;
  std::optional<Text<1, 200>> note;
};
BOOST_DESCRIBE_STRUCT(Credit, (), (rule_id, member_id, happened_on, hours, note))

struct CreditMade {
  Id<ledger::Transfer> transfer_id;
  Points amount;
  Points balance;
};
BOOST_DESCRIBE_STRUCT(CreditMade, (), (transfer_id, amount, balance))

// ---- deductions

enum class DeductionState { waiting, confirmed, refused, reversed };
BOOST_DESCRIBE_ENUM(DeductionState, waiting, confirmed, refused, reversed)

struct ProposeDeduction {
  Id<Rule> rule_id;
  Id<Member> member_id;
  Day happened_on;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(ProposeDeduction, (), (rule_id, member_id, happened_on, reason))

struct DeductionProposed {
  Id<PointDeduction> deduction_id;
};
BOOST_DESCRIBE_STRUCT(DeductionProposed, (), (deduction_id))

struct OneDeduction {
  Id<PointDeduction> deduction_id;
};
BOOST_DESCRIBE_STRUCT(OneDeduction, (), (deduction_id))

struct RefuseDeduction {
  Id<PointDeduction> deduction_id;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(RefuseDeduction, (), (deduction_id, reason))

struct DeductionConfirmed {
  std::optional<Id<ledger::Transfer>> transfer_id;  // absent when the balance had nothing to give
  Points taken;
  Points shortfall;
};
BOOST_DESCRIBE_STRUCT(DeductionConfirmed, (), (transfer_id, taken, shortfall))

struct DeductionLine {
  Id<PointDeduction> deduction_id;
  Id<Rule> rule_id;
  std::string rule_name;
  RuleClass class_{};
  Id<Member> member_id;
  std::optional<std::string> name;
  Id<Unit> unit_id;
  std::string unit_name;
  Day happened_on;
  std::string reason;
  Points amount;
  Points shortfall;
  DeductionState state{};
  std::string proposed_by;
  Id<Account> proposer_id;
  Instant created_at;
  std::optional<std::string> decided_by;
  std::optional<Instant> decided_at;
  std::optional<std::string> decision;
  std::optional<Id<ledger::Transfer>> transfer_id;
};
BOOST_DESCRIBE_STRUCT(DeductionLine, (),
                      (deduction_id, rule_id, rule_name, class_, member_id, name, unit_id, unit_name,
                       happened_on, reason, amount, shortfall, state, proposed_by, proposer_id, created_at,
                       decided_by, decided_at, decision, transfer_id))

struct DeductionsAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<DeductionState> state;
};
BOOST_DESCRIBE_STRUCT(DeductionsAsked, (Page), (unit_id, state))

// ---- reversal

struct ReverseTransfer {
  Id<ledger::Transfer> transfer_id;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(ReverseTransfer, (), (transfer_id, reason))

struct TransferMade {
  Id<ledger::Transfer> transfer_id;
};
BOOST_DESCRIBE_STRUCT(TransferMade, (), (transfer_id))

}  // namespace linli::points
