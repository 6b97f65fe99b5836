#include "modules/points/rules.hpp"

#include <cmath>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/points/points.sql.hpp"
#include "modules/points/trigger.hpp"
#include "platform/db/like.hpp"

namespace linli::points {
namespace {

RuleLine line_of(RuleRow row) {
  RuleLine line{row.rule_id,
                std::move(row.name),
                row.owner,
                row.tier,
                row.class_,
                row.unit_id,
                row.unit_name,
                row.amount,
                row.per,
                row.max_hours,
                row.cap_day,
                row.cap_month,
                row.cap_year,
                row.valid_from,
                row.valid_to,
                row.evidence,
                row.certifier,
                std::move(row.source),
                {},
                row.trigger,
                row.version};
  if (row.bounds_min && row.bounds_max) line.bounds = Bounds{*row.bounds_min, *row.bounds_max};
  return line;
}

void demand_positive(std::string_view field, const std::optional<std::int64_t>& number) {
  if (number && (*number < 1 || *number > 100'000))
    refuse_field(std::string(field), "field.out_of_range", {{"min", 1}, {"max", 100'000}});
}

void demand_sense(const RuleFields& in) {
  const std::int64_t least = in.class_ == RuleClass::veto ? 0 : 1;
  if (in.amount.value < least || in.amount.value > 10'000)
    refuse_field("amount", "field.out_of_range", {{"min", least}, {"max", 10'000}});
  demand_positive("max_hours", in.max_hours);
  demand_positive("cap_day", in.cap_day);
  demand_positive("cap_month", in.cap_month);
  demand_positive("cap_year", in.cap_year);
  if (in.valid_to && *in.valid_to < in.valid_from) refuse_field("valid_to", "field.out_of_range");
  if (in.owner == RuleOwner::organisation && in.tier) refuse_field("tier", "field.unknown_value");
  demand_trigger(in);
  if (in.bounds && (in.bounds->min < 1 || in.bounds->max < in.bounds->min))
    refuse_field("bounds.min", "field.out_of_range", {{"min", 1}, {"max", in.bounds->max}});
}

struct Room {
  std::optional<std::int64_t> min, max;
};
BOOST_DESCRIBE_STRUCT(Room, (), (min, max))

// A unit below the county moves within what the units above left it.
void demand_within_bounds(Ctx& ctx, const RuleFields& in, Id<Unit> unit_id) {
  if (org::unit(ctx, unit_id).depth == 0) return;
  const Day today = ctx.today();
  const auto room =
      ctx.db.only<Room>(sql::rule_bounds, in, db::arg("unit_id", unit_id), db::arg("today", today));
  demand(room.min && room.max, refusal::no_room_for_unit);
  demand(in.amount.value >= *room.min && in.amount.value <= *room.max, refusal::outside_bounds,
         {{"min", *room.min}, {"max", *room.max}});
}

struct BoundsColumns {
  std::optional<std::int64_t> bounds_min, bounds_max;
};
BOOST_DESCRIBE_STRUCT(BoundsColumns, (), (bounds_min, bounds_max))

BoundsColumns columns_of(const std::optional<Bounds>& bounds) {
  if (!bounds) return {};
  return {bounds->min, bounds->max};
}

}  // namespace

RuleView find_rule(Ctx& ctx, Id<Rule> rule_id) {
  auto rule = ctx.db.remembered<RuleRow>(sql::rule_one, db::arg("rule_id", rule_id));
  demand(rule != nullptr, refusal::rule_not_found);
  return rule;
}

bool is_settled(Ctx& ctx, std::int64_t year) {
  if (year >= ctx.today().year()) return false;
  return ctx.db.maybe<SettlementState>(sql::settlement_state, db::arg("year", year)).has_value();
}

void demand_year_open(Ctx& ctx, Day happened_on) {
  const std::int64_t year = happened_on.year();
  demand(!is_settled(ctx, year), refusal::year_settled, {{"year", year}});
}

void demand_day(Ctx& ctx, const RuleRow& rule, Day happened_on) {
  const Day today = ctx.today();
  demand(happened_on <= today, refusal::in_future);
  const bool holds = happened_on >= rule.valid_from && (!rule.valid_to || happened_on <= *rule.valid_to);
  if (!holds)
    throw Refused(refusal::rule_not_in_force,
                  {{"valid_from", to_text(rule.valid_from)},
                   {"valid_to", rule.valid_to ? to_text(*rule.valid_to) : std::string{}}});
  demand_year_open(ctx, happened_on);
}

void demand_rule_of(Ctx& ctx, const RuleRow& rule, Id<Unit> unit_id) {
  if (rule.unit_depth > 0) demand(org::within(ctx, unit_id, rule.unit_id), refusal::rule_elsewhere);
}

void demand_tier(const RuleRow& rule, member::Tier tier) {
  if (rule.tier && *rule.tier != tier)
    throw Refused(refusal::wrong_tier,
                  {{"tier", std::string(std::get<std::string_view>(db::value_of(*rule.tier)))}});
}

Points worth_of_hours(Ctx& ctx, const RuleRow& rule, double hours) {
  const auto most = rule.max_hours.value_or(setting::integer(ctx, "points.hours_per_activity"));
  const double counted = std::min(hours, static_cast<double>(most));
  return Points{
      static_cast<std::int64_t>(std::floor(counted * static_cast<double>(rule.amount.value) + 1e-9))};
}

Points worth(Ctx& ctx, const RuleRow& rule, std::optional<double> hours) {
  if (hours && !(*hours > 0 && *hours <= 24))
    refuse_field("hours", "field.out_of_range", {{"min", 0}, {"max", 24}});
  if (rule.per == Per::deed) return rule.amount;
  if (!hours) refuse_field("hours", "field.required");
  const Points points = worth_of_hours(ctx, rule, *hours);
  demand(points.value > 0, refusal::earns_nothing);
  return points;
}

void mark_used(Ctx& ctx, const RuleRow& rule) {
  // The caller may hold the rule as it was before a list's first deed.
  if (rule.used || find_rule(ctx, rule.rule_id)->used) return;
  ctx.db.run(sql::rule_used, db::arg("rule_id", rule.rule_id));
}

const Permission& certifier_of(const RuleRow& rule) {
  switch (rule.certifier) {
    case Certifier::clerk:
      return can::certify;
    case Certifier::branch:
      return can::certify_as_branch;
    case Certifier::town:
      return can::certify_as_town;
  }
  return can::certify_as_town;
}

RuleMade create_rule(Ctx& ctx, const CreateRule& in) {
  org::living_unit(ctx, in.unit_id);
  access::demand_within(ctx, can::keep_rules, in.unit_id);
  demand_sense(in);
  demand_within_bounds(ctx, in, in.unit_id);
  const auto rule_id = ctx.new_id<Rule>();
  ctx.db.run(sql::rule_add, in, columns_of(in.bounds), db::arg("rule_id", rule_id));
  ctx.about(rule_id, in.unit_id, in.name.value);
  return {rule_id};
}

RuleMade change_rule(Ctx& ctx, const ChangeRule& in) {
  const RuleView before = find_rule(ctx, in.rule_id);
  access::demand_within(ctx, can::keep_rules, before->unit_id);
  if (in.unit_id && *in.unit_id != before->unit_id) refuse_field("unit_id", "field.unknown_value");
  demand_sense(in);
  const bool same_kind = in.class_ == before->class_ && in.owner == before->owner;
  demand(same_kind || !before->used, refusal::rule_in_use);
  demand_within_bounds(ctx, in, before->unit_id);
  const std::int64_t version = ctx.expected_version();
  const auto changed = ctx.db.run(sql::rule_change, db::arg("rule_id", in.rule_id),
                                  db::arg("version", version), in, columns_of(in.bounds));
  demand(changed == 1, linli::refusal::changed_meanwhile);
  ctx.about(
      in.rule_id, before->unit_id,
      before->name + " " + std::to_string(before->amount.value) + " -> " + std::to_string(in.amount.value));
  return {in.rule_id};
}

Nothing end_rule(Ctx& ctx, const EndRule& in) {
  const RuleView rule = find_rule(ctx, in.rule_id);
  access::demand_within(ctx, can::keep_rules, rule->unit_id);
  if (in.on < rule->valid_from) refuse_field("on", "field.out_of_range");
  ctx.db.run(sql::rule_end, in);
  ctx.about(in.rule_id, rule->unit_id, rule->name);
  return {};
}

List<RuleLine> rules(Ctx& ctx, const RulesAsked& in) {
  const auto fetched = rows_to_fetch(ctx, in);
  const Day today = ctx.today();
  const auto pattern = in.q ? std::optional(db::like_anywhere(*in.q)) : std::nullopt;
  const bool ended = in.ended.value_or(false);
  auto rows =
      ctx.db.all<RuleRow>(sql::rule_list, db::arg("ended", ended), in, db::arg("before", before_number(in)),
                          db::arg("limit", fetched), db::arg("pattern", pattern), db::arg("today", today));
  std::vector<RuleLine> lines;
  lines.reserve(rows.size());
  for (RuleRow& row : rows) lines.push_back(line_of(std::move(row)));
  return paged_by(std::move(lines), fetched, &RuleLine::rule_id);
}

}  // namespace linli::points
