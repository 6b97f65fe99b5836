// Rules as commands use them: inside of this module.
#pragma once

#include <memory>

#include "modules/points/dto.hpp"

namespace linli::points {

struct RuleRow {
  Id<Rule> rule_id;
  std::string name;
  RuleOwner owner{};
  std::optional<member::Tier> tier;
  RuleClass class_{};
  Id<Unit> unit_id;
  std::string unit_name;
  std::int64_t unit_depth = 0;
  Points amount;
  Per per{};
  std::optional<std::int64_t> max_hours;
  std::optional<std::int64_t> cap_day, cap_month, cap_year;
  Day valid_from;
  std::optional<Day> valid_to;
  Evidence evidence{};
  Certifier certifier{};
  std::string source;
  std::optional<std::int64_t> bounds_min, bounds_max;
  std::optional<std::string> trigger;
  std::int64_t version = 0;
  bool used = false;  // somebody asked for a deed by it, or got or lost points

  bool earns() const { return class_ == RuleClass::basic || class_ == RuleClass::exemplary; }
};
BOOST_DESCRIBE_STRUCT(RuleRow, (),
                      (rule_id, name, owner, tier, class_, unit_id, unit_name, unit_depth, amount, per,
                       max_hours, cap_day, cap_month, cap_year, valid_from, valid_to, evidence, certifier,
                       source, bounds_min, bounds_max, trigger, version, used))

using RuleView = std::shared_ptr<const RuleRow>;

// Refuses rule_not_found.
RuleView find_rule(Ctx& ctx, Id<Rule> rule_id);

bool is_settled(Ctx& ctx, std::int64_t year);
// Refuses a day of a settled year.
void demand_year_open(Ctx& ctx, Day happened_on);
// Refuses a day in the future, a day of a settled year, and a day on which the rule does not hold.
void demand_day(Ctx& ctx, const RuleRow& rule, Day happened_on);
// Refuses a rule of another town, and a rule for another tier.
void demand_rule_of(Ctx& ctx, const RuleRow& rule, Id<Unit> unit_id);
void demand_tier(const RuleRow& rule, member::Tier tier);
// What a deed is worth; hours beyond the rule's limit (or, without one, the county's) count for nothing.
// Refuses earns_nothing.
Points worth(Ctx& ctx, const RuleRow& rule, std::optional<double> hours);
// The same of hours by a rule that pays by the hour; 0 when they are too few.
Points worth_of_hours(Ctx& ctx, const RuleRow& rule, double hours);
// From now on the rule's class and owner stay.
void mark_used(Ctx& ctx, const RuleRow& rule);
// Who may certify by this rule.
const Permission& certifier_of(const RuleRow& rule);

}  // namespace linli::points
