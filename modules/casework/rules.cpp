#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/categories.hpp"
#include "modules/casework/dispatch.hpp"

namespace linli::casework {
namespace {

struct Matching {
  std::optional<Id<Unit>> to_unit_id;
  std::optional<ToPart> to_part;
};
BOOST_DESCRIBE_STRUCT(Matching, (), (to_unit_id, to_part))

// A rule belongs to the place that it is about, or else to the county.
Id<Unit> keeper_of(Ctx& ctx, const RuleFields& in) {
  if (in.place_unit_id) return *in.place_unit_id;
  const auto county = org::root(ctx);
  demand(county.has_value(), org::refusal::unit_not_found);
  return *county;
}

void demand_sense(Ctx& ctx, const RuleFields& in) {
  if (in.to_unit_id.has_value() == in.to_part.has_value())
    refuse_field("to_unit_id", in.to_unit_id ? "field.unknown_value" : "field.required");
  if (in.valid_to && *in.valid_to < in.valid_from) refuse_field("valid_to", "field.out_of_range");
  if (in.category_id) category_row(ctx, *in.category_id);
  if (in.place_unit_id) org::living_unit(ctx, *in.place_unit_id);
  if (!in.to_unit_id) return;
  org::living_unit(ctx, *in.to_unit_id);
  demand(handles_cases(ctx, *in.to_unit_id), refusal::nobody_to_send_to);
}

RuleRow rule_row(Ctx& ctx, Id<CaseDispatchRule> rule_id) {
  return ctx.db.one<RuleRow>(sql::dispatch_rule, refusal::rule_not_found, db::arg("rule_id", rule_id));
}

std::string part_name(ToPart part) { return std::string(std::get<std::string_view>(db::value_of(part))); }

}  // namespace

List<RuleLine> dispatch_rules(Ctx& ctx, const RulesAsked& in) {
  const auto unit_id = access::scope_unit(ctx, can::keep, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  auto page = paged_by(ctx.db.all<RuleRow>(sql::dispatch_rules, db::arg("unit_id", unit_id),
                                           db::arg("before", before_number(in)), db::arg("limit", fetched)),
                       fetched, &RuleRow::rule_id);
  List<RuleLine> list{{}, page.next};
  for (const RuleRow& row : page.items) {
    RuleLine line;
    static_cast<RuleFields&>(line) = {row.category_id, row.place_unit_id, row.to_unit_id, row.to_part,
                                      row.priority,    row.valid_from,    row.valid_to};
    line.rule_id = row.rule_id;
    if (row.category_zh) line.category_name = localised(ctx, *row.category_zh, row.category_en.value_or(""));
    line.place_unit_name = row.place_unit_name;
    line.to_unit_name = row.to_unit_name;
    line.version = row.version;
    list.items.push_back(std::move(line));
  }
  return list;
}

RuleMade create_dispatch_rule(Ctx& ctx, const CreateRule& in) {
  const auto unit_id = keeper_of(ctx, in);
  access::demand_within(ctx, can::keep, unit_id);
  demand_sense(ctx, in);
  const RuleMade made{ctx.new_id<CaseDispatchRule>()};
  ctx.db.run(sql::dispatch_rule_add, made, in, db::arg("unit_id", unit_id));
  ctx.about(made.rule_id, unit_id);
  return made;
}

RuleMade change_dispatch_rule(Ctx& ctx, const ChangeRule& in) {
  access::demand_within(ctx, can::keep, rule_row(ctx, in.rule_id).unit_id);
  const auto unit_id = keeper_of(ctx, in);
  access::demand_within(ctx, can::keep, unit_id);
  demand_sense(ctx, in);
  const std::int64_t version = ctx.expected_version();
  const auto changed =
      ctx.db.run(sql::dispatch_rule_change, in, db::arg("unit_id", unit_id), db::arg("version", version));
  demand(changed == 1, linli::refusal::changed_meanwhile);
  ctx.about(in.rule_id, unit_id);
  return {in.rule_id};
}

Nothing end_dispatch_rule(Ctx& ctx, const EndRule& in) {
  const auto row = rule_row(ctx, in.rule_id);
  access::demand_within(ctx, can::keep, row.unit_id);
  if (in.on < row.valid_from) refuse_field("on", "field.out_of_range");
  ctx.db.run(sql::dispatch_rule_end, in);
  ctx.about(in.rule_id, row.unit_id);
  return {};
}

std::optional<Target> by_rules(Ctx& ctx, const CaseRow& row) {
  const auto parent_id = category_row(ctx, row.category_id).parent_id;
  const Day today = ctx.today();
  for (const Matching& rule : ctx.db.all<Matching>(
           sql::rules_for, db::arg("category_id", row.category_id), db::arg("parent_id", parent_id),
           db::arg("unit_id", row.unit_id), db::arg("today", today))) {
    if (rule.to_unit_id) {
      if (handles_cases(ctx, *rule.to_unit_id)) return Target{*rule.to_unit_id, {}};
      continue;
    }
    for (const auto& person : place::responsibles(ctx, part_name(*rule.to_part), row.unit_id))
      if (const auto unit_id = handling_unit(ctx, person.account_id))
        return Target{*unit_id, person.account_id};
  }
  return {};
}

}  // namespace linli::casework
