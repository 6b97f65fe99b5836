#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "modules/points/book.hpp"
#include "modules/points/points.sql.hpp"

namespace linli::points {
namespace {

void demand_evidence(const RuleRow& rule, const Apply& in) {
  if (rule.evidence == Evidence::photo)
    demand(!in.file_ids.empty(), refusal::evidence_needed, {{"evidence", std::string("photo")}});
  if (rule.evidence == Evidence::text)
    demand(in.text.has_value(), refusal::evidence_needed, {{"evidence", std::string("text")}});
  if (in.file_ids.size() > 9) refuse_field("file_ids", "field.too_long", {{"max", 9}});
}

struct Applicant {
  std::optional<Id<Member>> member_id;
  std::optional<Id<Unit>> organisation_id;
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(Applicant, (), (member_id, organisation_id, unit_id))

Applicant applicant_of(Ctx& ctx, const RuleRow& rule, const Apply& in) {
  if (in.for_organisation_id) {
    demand(rule.owner == RuleOwner::organisation, refusal::wrong_owner);
    org::living_unit(ctx, *in.for_organisation_id);
    access::demand_within(ctx, can::apply_for_organisation, *in.for_organisation_id);
    return {{}, in.for_organisation_id, *in.for_organisation_id};
  }
  demand(rule.owner == RuleOwner::member, refusal::wrong_owner);
  const auto member = actor_member(ctx);
  demand_tier(rule, member.tier);
  return {member.member_id, {}, member.branch_id};
}

struct OwnApplication {
  Id<PointApplication> application_id;
  Id<Account> account_id;
  Id<Unit> unit_id;
  ApplicationState state{};
};
BOOST_DESCRIBE_STRUCT(OwnApplication, (), (application_id, account_id, unit_id, state))

}  // namespace

Applied apply(Ctx& ctx, const Apply& in) {
  const RuleView rule = find_rule(ctx, in.rule_id);
  demand(rule->earns(), refusal::wrong_class);
  const Applicant applicant = applicant_of(ctx, *rule, in);
  demand_day(ctx, *rule, in.happened_on);
  demand_rule_of(ctx, *rule, applicant.unit_id);
  demand_evidence(*rule, in);
  const Points amount = worth(ctx, *rule, in.hours);
  mark_used(ctx, *rule);
  const auto application_id = ctx.new_id<PointApplication>();
  ctx.db.run(sql::application_add, applicant, db::arg("application_id", application_id),
             db::arg("account_id", ctx.actor.account_id), db::arg("amount", amount), db::arg("now", ctx.now),
             in);
  for (const Id<File> file_id : in.file_ids)
    files::attach(ctx, file_id, "points.application", application_id.value);
  ctx.about(application_id, applicant.unit_id);
  return {application_id};
}

Nothing withdraw_application(Ctx& ctx, const OneApplication& in) {
  const auto own = ctx.db.one<OwnApplication>(sql::application_one, refusal::application_not_found, in);
  demand(own.account_id == ctx.actor.account_id, refusal::application_not_found);
  demand(own.state == ApplicationState::waiting, refusal::application_over,
         {{"state", std::string(std::get<std::string_view>(db::value_of(own.state)))}});
  ctx.db.run(sql::application_withdraw, in, db::arg("now", ctx.now));
  ctx.about(in.application_id, own.unit_id);
  return {};
}

}  // namespace linli::points
