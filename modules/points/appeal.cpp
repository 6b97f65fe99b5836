#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "engines/org/part.hpp"
#include "engines/setting/setting.hpp"
#include "modules/points/applications.hpp"
#include "modules/points/correct.hpp"
#include "modules/points/deductions.hpp"
#include "modules/points/points.sql.hpp"
#include "modules/points/publication.hpp"
#include "modules/points/statement.hpp"

namespace linli::points {
namespace {

// What an appeal is against, whatever kind of thing it is.
struct Subject {
  AppealKind kind{};
  std::int64_t id = 0;
  std::int64_t line = 0;
  std::string title;
  Id<Unit> unit_id, level_unit_id;
  std::optional<Id<Account>> certifier_id;
  Instant since;  // the time to appeal runs from here
};

Subject of_transfer(Ctx& ctx, const member::MemberBrief& member, Id<ledger::Transfer> transfer_id) {
  const auto transfer = ledger::transfer(ctx, transfer_id);
  const auto account = ledger::find_account(ctx, ledger::AccountKind::member, member.member_id);
  const bool mine =
      account && (transfer.credit_account_id == *account || transfer.debit_account_id == *account);
  demand(mine, ledger::refusal::transfer_not_found);
  demand(transfer.rule_id.has_value(), refusal::nothing_to_appeal);
  const RuleView rule = find_rule(ctx, *transfer.rule_id);
  return {AppealKind::transfer,
          transfer_id.value,
          0,
          rule->name,
          transfer.unit_id,
          level_above(ctx, transfer.unit_id, rule->certifier),
          transfer.certified_by,
          transfer.at};
}

Subject of_application(Ctx& ctx, const member::MemberBrief& member, Id<PointApplication> application_id) {
  const auto row = find_application(ctx, application_id);
  demand(row.member_id == member.member_id, refusal::application_not_found);
  demand(row.state == ApplicationState::refused || row.state == ApplicationState::certified,
         refusal::nothing_to_appeal);
  const RuleView rule = find_rule(ctx, row.rule_id);
  return {AppealKind::application,
          application_id.value,
          0,
          rule->name,
          row.unit_id,
          level_above(ctx, row.unit_id, rule->certifier),
          row.decided_by,
          row.decided_at.value_or(ctx.now)};
}

Subject of_deduction(Ctx& ctx, const member::MemberBrief& member, Id<PointDeduction> deduction_id) {
  const auto row = find_deduction(ctx, deduction_id);
  demand(row.member_id == member.member_id, refusal::deduction_not_found);
  demand(row.state == DeductionState::confirmed, refusal::nothing_to_appeal);
  const RuleView rule = find_rule(ctx, row.rule_id);
  return {AppealKind::deduction,
          deduction_id.value,
          0,
          rule->name,
          row.unit_id,
          level_above(ctx, row.unit_id, rule->certifier),
          row.decided_by,
          row.decided_at.value_or(ctx.now)};
}

struct LineOfMine {
  std::int64_t line = 0;
};
BOOST_DESCRIBE_STRUCT(LineOfMine, (), (line))

Subject of_line(Ctx& ctx, const member::MemberBrief& member, const PublicationLineRef& ref) {
  const auto publication = points::publication(ctx, {ref.publication_id});
  demand(publication.published_at.has_value(), refusal::publication_not_found);
  const auto mine = ctx.db.one<LineOfMine>(sql::publication_line_of, refusal::not_in_publication,
                                           db::arg("publication_id", ref.publication_id),
                                           db::arg("member_id", member.member_id));
  demand(mine.line == ref.line, refusal::not_in_publication);
  return {AppealKind::publication_line,
          ref.publication_id.value,
          ref.line,
          publication.unit_name,
          member.branch_id,
          level_above(ctx, publication.unit_id, Certifier::branch),
          {},
          *publication.published_at};
}

Subject subject_of(Ctx& ctx, const member::MemberBrief& member, const MakeAppeal& in) {
  const int named = in.transfer_id.has_value() + in.application_id.has_value() + in.deduction_id.has_value() +
                    in.publication_line.has_value();
  if (named != 1) refuse_field("transfer_id", named == 0 ? "field.required" : "field.unknown_value");
  if (in.transfer_id) return of_transfer(ctx, member, *in.transfer_id);
  if (in.application_id) return of_application(ctx, member, *in.application_id);
  if (in.deduction_id) return of_deduction(ctx, member, *in.deduction_id);
  return of_line(ctx, member, *in.publication_line);
}

struct AppealRow {
  Id<PointAppeal> appeal_id;
  AppealKind kind{};
  std::int64_t subject_id = 0;
  std::string subject;
  Id<Member> member_id;
  Id<Account> account_id;
  Id<Account> certifier_id;
  Id<Unit> unit_id, level_unit_id;
  AppealState state{};
};
BOOST_DESCRIBE_STRUCT(AppealRow, (),
                      (appeal_id, kind, subject_id, subject, member_id, account_id, certifier_id, unit_id,
                       level_unit_id, state))

// A deduction is given back in the year's record too, whatever the balance could give for it.
Corrected give_back(Ctx& ctx, Id<PointDeduction> deduction_id, Id<PointAppeal> appeal_id,
                    std::string_view decision) {
  const auto row = find_deduction(ctx, deduction_id);
  demand(row.state == DeductionState::confirmed, ledger::refusal::already_reversed);
  const ledger::Cause cause{appeal_cause, appeal_id};
  reverse_deduction(ctx, row, cause, decision);
  const auto made = ledger::transfer_for(ctx, cause);
  if (!made) return {{}, {}, Points{}};
  return {made->transfer_id, {}, made->amount};
}

// A deed of a year that is settled meanwhile counts in this one: it was not the member who was late.
Corrected certify_after_all(Ctx& ctx, const ApplicationRow& row,
                            const std::optional<Correction>& correction) {
  const RuleView rule = find_rule(ctx, row.rule_id);
  demand(rule->earns(), refusal::wrong_class);
  const Points amount = correction && correction->amount ? *correction->amount : row.amount;
  if (amount.value < 1 || amount > row.amount)
    refuse_field("correction.amount", "field.out_of_range", {{"min", 1}, {"max", row.amount.value}});
  const Day counts_on = is_settled(ctx, row.happened_on.year()) ? ctx.today() : row.happened_on;
  return {{}, pay_application(ctx, row, *rule, amount, counts_on), amount};
}

// A deduction or a refusal says by itself what is right. Of a credit or a published line only whoever decides
// knows it, and says so in the correction.
Corrected put_right(Ctx& ctx, const AppealRow& appeal, const DecideAppeal& in) {
  const std::string_view decision = in.decision.value;
  if (appeal.kind == AppealKind::deduction)
    return give_back(ctx, Id<PointDeduction>{appeal.subject_id}, appeal.appeal_id, decision);
  Correctable whose = correctable(ctx, appeal.member_id, appeal.unit_id);
  Correction wanted = in.correction.value_or(Correction{});
  if (appeal.kind == AppealKind::transfer) {
    const Id<ledger::Transfer> line{appeal.subject_id};
    const auto transfer = ledger::transfer(ctx, line);
    if (transfer.kind == ledger::TransferKind::deduction && transfer.cause_kind == "points.deduction")
      return give_back(ctx, Id<PointDeduction>{transfer.cause_id}, appeal.appeal_id, decision);
    if (wanted.reverse_id && *wanted.reverse_id != line)
      refuse_field("correction.reverse_id", "field.unknown_value");
  } else if (appeal.kind == AppealKind::application) {
    const auto row = find_application(ctx, Id<PointApplication>{appeal.subject_id});
    if (row.state == ApplicationState::refused) return certify_after_all(ctx, row, in.correction);
    if (wanted.reverse_id && wanted.reverse_id != row.transfer_id)
      refuse_field("correction.reverse_id", "field.unknown_value");
  } else {
    const auto found = publication(ctx, {Id<Publication>{appeal.subject_id}});
    const auto span = span_of(found.from_on, found.to_on);
    whose.from_id = span.from_id;
    whose.to_id = span.to_id;
  }
  return correct(ctx, whose, wanted, appeal_cause, appeal.appeal_id.value, decision);
}

}  // namespace

AppealMade make_appeal(Ctx& ctx, const MakeAppeal& in) {
  const auto member = actor_member(ctx);
  const Subject subject = subject_of(ctx, member, in);
  const Day until =
      add_days(day_of(subject.since), static_cast<int>(setting::integer(ctx, "points.appeal_days")));
  demand(ctx.today() <= until, refusal::appeal_too_late, {{"until", to_text(until)}});
  const auto before =
      ctx.db.maybe<Id<PointAppeal>>(sql::appeal_of, db::arg("subject_id", subject.id),
                                    db::arg("kind", subject.kind), db::arg("line", subject.line));
  demand(!before, refusal::already_appealed);
  const auto appeal_id = ctx.new_id<PointAppeal>();
  const Day due_on =
      add_days(ctx.today(), static_cast<int>(setting::integer(ctx, "points.appeal_answer_days")));
  const Id<Account> certifier_id = subject.certifier_id.value_or(Id<Account>{});
  ctx.db.run(sql::appeal_add, db::arg("appeal_id", appeal_id), db::arg("kind", subject.kind),
             db::arg("subject_id", subject.id), db::arg("line", subject.line),
             db::arg("subject", subject.title), db::arg("member_id", member.member_id),
             db::arg("account_id", ctx.actor.account_id), db::arg("certifier_id", certifier_id),
             db::arg("unit_id", subject.unit_id), db::arg("level_unit_id", subject.level_unit_id),
             db::arg("text", in.text), db::arg("due_on", due_on), db::arg("now", ctx.now));
  ctx.about(appeal_id, subject.unit_id);
  return {appeal_id};
}

List<AppealLine> my_appeals(Ctx& ctx, const Page& in) {
  const auto fetched = rows_to_fetch(ctx, in);
  return paged_by(ctx.db.all<AppealLine>(sql::my_appeals, db::arg("account_id", ctx.actor.account_id),
                                         db::arg("before", before_number(in)), db::arg("limit", fetched)),
                  fetched, &AppealLine::appeal_id);
}

List<AppealLine> appeals(Ctx& ctx, const AppealsAsked& in) {
  const auto unit_id = access::scope_unit(ctx, can::decide_appeal, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  const auto& query = org::is_large_part(ctx, unit_id) ? sql::appeals : sql::appeals_by_unit;
  auto list =
      paged_by(ctx.db.all<AppealLine>(query, db::arg("unit_id", unit_id), in,
                                      db::arg("before", before_number(in)), db::arg("limit", fetched)),
               fetched, &AppealLine::appeal_id);
  for (AppealLine& line : list.items)
    if (auto member = member::find_ever(ctx, line.member_id)) line.name = std::move(member->name);
  return list;
}

LinesBehind lines_behind_appeal(Ctx& ctx, const AppealNamed& in) {
  const auto appeal = ctx.db.one<AppealRow>(sql::appeal_one, refusal::appeal_not_found, in);
  access::demand_within(ctx, can::decide_appeal, appeal.level_unit_id);
  LinesBehind behind{appeal.member_id, ever_member(ctx, appeal.member_id).name, {}};
  const auto account = ledger::find_account(ctx, ledger::AccountKind::member, appeal.member_id);
  if (!account) return behind;
  if (appeal.kind == AppealKind::transfer) {
    behind.lines = lines_of_span(ctx, *account, appeal.subject_id, appeal.subject_id + 1);
  } else if (appeal.kind == AppealKind::publication_line) {
    const auto found = publication(ctx, {Id<Publication>{appeal.subject_id}});
    const auto span = span_of(found.from_on, found.to_on);
    behind.lines = lines_of_span(ctx, *account, span.from_id, span.to_id);
  }
  return behind;
}

// By the level above the one that certified, and never by the certifier himself.
Corrected decide_appeal(Ctx& ctx, const DecideAppeal& in) {
  const auto appeal = ctx.db.one<AppealRow>(sql::appeal_one, refusal::appeal_not_found, in);
  access::demand_within(ctx, can::decide_appeal, appeal.level_unit_id);
  demand(appeal.state == AppealState::open, refusal::appeal_over);
  demand(ctx.actor.program || !is_actor(ctx, appeal.certifier_id), refusal::second_person);
  demand_not_himself(ctx, ever_member(ctx, appeal.member_id).person_id);
  const AppealState state = in.uphold ? AppealState::upheld : AppealState::rejected;
  const Corrected made = in.uphold ? put_right(ctx, appeal, in) : Corrected{};
  ctx.db.run(sql::appeal_decided, db::arg("appeal_id", in.appeal_id), db::arg("state", state),
             db::arg("decision", in.decision), db::arg("account_id", ctx.actor.account_id),
             db::arg("now", ctx.now), made);
  notify::send(ctx, appeal.account_id, in.uphold ? "points.appeal_upheld" : "points.appeal_rejected",
               {{"subject", appeal.subject}, {"decision", in.decision.value}}, "/points/appeals");
  ctx.about(in.appeal_id, appeal.unit_id, in.decision.value);
  return made;
}

}  // namespace linli::points
