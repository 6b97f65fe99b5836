// Who gets a case: rules as data, and the effects and guards that the definition names. Inside of this
// module.
#pragma once

#include "modules/casework/team.hpp"

namespace linli::casework {

enum class ToPart { grid_worker, building_leader };
BOOST_DESCRIBE_ENUM(ToPart, grid_worker, building_leader)

struct RuleFields {
  std::optional<Id<CaseCategory>> category_id;
  std::optional<Id<Unit>> place_unit_id, to_unit_id;
  std::optional<ToPart> to_part;
  std::int64_t priority = 0;
  Day valid_from;
  std::optional<Day> valid_to;
};
BOOST_DESCRIBE_STRUCT(RuleFields, (),
                      (category_id, place_unit_id, to_unit_id, to_part, priority, valid_from, valid_to))

struct CreateRule : RuleFields {};
BOOST_DESCRIBE_STRUCT(CreateRule, (RuleFields), ())

struct ChangeRule : RuleFields {
  Id<CaseDispatchRule> rule_id;
};
BOOST_DESCRIBE_STRUCT(ChangeRule, (RuleFields), (rule_id))

struct EndRule {
  Id<CaseDispatchRule> rule_id;
  Day on;
};
BOOST_DESCRIBE_STRUCT(EndRule, (), (rule_id, on))

struct RuleMade {
  Id<CaseDispatchRule> rule_id;
};
BOOST_DESCRIBE_STRUCT(RuleMade, (), (rule_id))

struct RuleRow {
  Id<CaseDispatchRule> rule_id;
  Id<Unit> unit_id;
  std::optional<Id<CaseCategory>> category_id;
  std::optional<std::string> category_zh, category_en, place_unit_name, to_unit_name;
  std::optional<Id<Unit>> place_unit_id, to_unit_id;
  std::optional<ToPart> to_part;
  std::int64_t priority = 0;
  Day valid_from;
  std::optional<Day> valid_to;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(RuleRow, (),
                      (rule_id, unit_id, category_id, category_zh, category_en, place_unit_name, to_unit_name,
                       place_unit_id, to_unit_id, to_part, priority, valid_from, valid_to, version))

struct RuleLine : RuleFields {
  Id<CaseDispatchRule> rule_id;
  std::optional<std::string> category_name, place_unit_name, to_unit_name;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(RuleLine, (RuleFields),
                      (rule_id, category_name, place_unit_name, to_unit_name, version))

struct RulesAsked : Page {
  std::optional<Id<Unit>> unit_id;
};
BOOST_DESCRIBE_STRUCT(RulesAsked, (Page), (unit_id))

List<RuleLine> dispatch_rules(Ctx& ctx, const RulesAsked& in);
RuleMade create_dispatch_rule(Ctx& ctx, const CreateRule& in);
RuleMade change_dispatch_rule(Ctx& ctx, const ChangeRule& in);
Nothing end_dispatch_rule(Ctx& ctx, const EndRule& in);

// Whom the rules give the case to; nothing when none fits, or nobody is there.
std::optional<Target> by_rules(Ctx& ctx, const CaseRow& row);
// Hands a fresh case over as the program.
void send_as_program(Ctx& ctx, const CaseRow& row, const Target& target);

void declare_moves(App& app);

}  // namespace linli::casework
