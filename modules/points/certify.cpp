#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/part.hpp"
#include "engines/setting/setting.hpp"
#include "modules/points/applications.hpp"
#include "modules/points/points.sql.hpp"
#include "platform/core/utf8.hpp"

namespace linli::points {
namespace {

void fill_line(Ctx& ctx, ApplicationLine& line) {
  line.files = files::links(ctx, "points.application", line.application_id.value);
  if (line.organisation_id) {
    line.name = line.unit_name;
  } else if (line.member_id) {
    if (auto member = member::find_ever(ctx, *line.member_id)) line.name = std::move(member->name);
  }
}

List<ApplicationLine> lines_of(Ctx& ctx, std::vector<ApplicationLine> rows, std::int64_t fetched) {
  auto list = paged_by(std::move(rows), fetched, &ApplicationLine::application_id);
  for (ApplicationLine& line : list.items) fill_line(ctx, line);
  return list;
}

void demand_undecided(const ApplicationRow& row) {
  demand(row.state == ApplicationState::waiting || row.state == ApplicationState::second_person,
         refusal::application_over,
         {{"state", std::string(std::get<std::string_view>(db::value_of(row.state)))}});
}

// Staff decide about others: neither for themselves nor about what they sent in themselves.
void demand_may_decide(Ctx& ctx, const ApplicationRow& row, const RuleRow& rule) {
  access::demand_within(ctx, certifier_of(rule), row.unit_id);
  demand(ctx.actor.program || !is_actor(ctx, row.account_id), refusal::own_deed);
  if (row.member_id) demand_not_himself(ctx, ever_member(ctx, *row.member_id).person_id);
}

std::string days_of(Day day) { return to_text(day); }

}  // namespace

ApplicationRow find_application(Ctx& ctx, Id<PointApplication> application_id) {
  return ctx.db.one<ApplicationRow>(sql::application_one, refusal::application_not_found,
                                    db::arg("application_id", application_id));
}

Id<ledger::Transfer> pay_application(Ctx& ctx, const ApplicationRow& row, const RuleRow& rule, Points amount,
                                     Day counts_on) {
  Owner owner{ledger::AccountKind::organisation, row.unit_id.value, row.unit_id};
  if (row.member_id) owner = {ledger::AccountKind::member, row.member_id->value, row.unit_id};
  const std::string text = row.text.value_or("");
  const auto transfer = award(ctx, {.rule = rule,
                                    .owner = owner,
                                    .amount = amount,
                                    .hours = row.hours,
                                    .happened_on = counts_on,
                                    .cause = {"points.application", row.application_id},
                                    .memo = cut_utf8(text, 600)});
  ctx.db.run(sql::application_certified, db::arg("application_id", row.application_id),
             db::arg("amount", amount), db::arg("now", ctx.now), db::arg("account_id", ctx.actor.account_id),
             db::arg("transfer_id", transfer.transfer_id));
  notify::send(
      ctx, row.account_id, "points.certified",
      {{"rule", rule.name}, {"points", std::to_string(amount.value)}, {"day", days_of(row.happened_on)}},
      "/points");
  return transfer.transfer_id;
}

ApplicationDecided certify_application(Ctx& ctx, const CertifyApplication& in) {
  const ApplicationRow row = find_application(ctx, in.application_id);
  const RuleView rule = find_rule(ctx, row.rule_id);
  demand_may_decide(ctx, row, *rule);
  demand_undecided(row);
  demand(rule->earns(), refusal::wrong_class);
  demand_year_open(ctx, row.happened_on);
  const Points amount = in.amount.value_or(row.amount);
  if (amount.value < 1 || amount > row.amount)
    refuse_field("amount", "field.out_of_range", {{"min", 1}, {"max", row.amount.value}});
  ctx.about(in.application_id, row.unit_id, std::to_string(amount.value));
  const bool second = row.state == ApplicationState::second_person;
  if (second) demand(!row.first_by || !is_actor(ctx, *row.first_by), refusal::second_person);
  if (!second && amount.value >= setting::integer(ctx, "points.second_person_from")) {
    ctx.db.run(sql::application_first, in, db::arg("amount", amount),
               db::arg("account_id", ctx.actor.account_id));
    return {ApplicationState::second_person, {}};
  }
  return {ApplicationState::certified, pay_application(ctx, row, *rule, amount, row.happened_on)};
}

ApplicationDecided refuse_application(Ctx& ctx, const RefuseApplication& in) {
  const ApplicationRow row = find_application(ctx, in.application_id);
  const RuleView rule = find_rule(ctx, row.rule_id);
  demand_may_decide(ctx, row, *rule);
  demand_undecided(row);
  ctx.db.run(sql::application_refused, in, db::arg("now", ctx.now),
             db::arg("account_id", ctx.actor.account_id));
  notify::send(ctx, row.account_id, "points.refused",
               {{"rule", rule->name}, {"reason", in.reason.value}, {"day", days_of(row.happened_on)}},
               "/points");
  ctx.about(in.application_id, row.unit_id, in.reason.value);
  return {ApplicationState::refused, {}};
}

List<ApplicationLine> my_applications(Ctx& ctx, const Page& in) {
  const auto fetched = rows_to_fetch(ctx, in);
  return lines_of(
      ctx,
      ctx.db.all<ApplicationLine>(sql::my_applications, db::arg("account_id", ctx.actor.account_id),
                                  db::arg("before", before_number(in)), db::arg("limit", fetched)),
      fetched);
}

List<ApplicationLine> applications(Ctx& ctx, const ApplicationsAsked& in) {
  const auto unit_id = access::scope_unit(ctx, can::certify, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  const bool queue = in.state == ApplicationState::waiting || in.state == ApplicationState::second_person;
  const auto& query = queue                              ? sql::applications_waiting
                      : org::is_large_part(ctx, unit_id) ? sql::applications
                                                         : sql::applications_by_unit;
  return lines_of(
      ctx,
      ctx.db.all<ApplicationLine>(query, db::arg("unit_id", unit_id), in,
                                  db::arg("before", before_number(in)), db::arg("limit", fetched)),
      fetched);
}

}  // namespace linli::points
