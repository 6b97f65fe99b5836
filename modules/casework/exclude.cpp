// Taking a case out of the rates needs a reason and a second person, and is counted itself. And what five
// parties came to.
#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "modules/casework/cases.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/count.hpp"
#include "modules/casework/team.hpp"

namespace linli::casework {
namespace {

constexpr std::string_view consultation_files = "casework.consultation";
constexpr std::size_t least_parties = 2, most_parties = 10;

struct ExclusionRow {
  std::string reason, state;
  Id<Account> asked_by;
};
BOOST_DESCRIBE_STRUCT(ExclusionRow, (), (reason, state, asked_by))

struct ConsultationRow {
  Id<CaseConsultation> consultation_id;
  Day on;
  std::string parties, result;
};
BOOST_DESCRIBE_STRUCT(ConsultationRow, (), (consultation_id, on, parties, result))

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t from = 0; from <= text.size();) {
    const auto end = std::min(text.find('\n', from), text.size());
    if (end > from) lines.push_back(text.substr(from, end - from));
    from = end + 1;
  }
  return lines;
}

}  // namespace

std::optional<ExclusionShown> exclusion_of(Ctx& ctx, Id<linli::Case> case_id) {
  const auto row = ctx.db.maybe<ExclusionRow>(sql::exclusion, db::arg("case_id", case_id));
  if (!row) return {};
  return ExclusionShown{row->reason, row->state};
}

Nothing exclude(Ctx& ctx, const Exclude& in) {
  const auto row = seen_case(ctx, in.case_id);
  access::demand_within(ctx, can::exclude, row.unit_id);
  const auto before = exclusion_of(ctx, in.case_id);
  demand(!before || before->state == "refused", refusal::already_excluded);
  ctx.db.run(sql::exclusion_ask, in, db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
  const auto above = unit_above(ctx, row.level_unit_id).value_or(row.level_unit_id);
  tell(ctx, accounts_with(ctx, can::approve_exclusion, above), "casework.exclusion_asked", row,
       {{"reason", in.reason.value}});
  ctx.about(in.case_id, row.unit_id, in.reason.value);
  return {};
}

Nothing decide_exclusion(Ctx& ctx, const DecideExclusion& in) {
  const auto row = seen_case(ctx, in.case_id);
  access::demand_within(ctx, can::approve_exclusion, row.unit_id);
  const auto asked =
      ctx.db.one<ExclusionRow>(sql::exclusion, refusal::exclusion_not_found, db::arg("case_id", in.case_id));
  demand(asked.state == "waiting", refusal::exclusion_over);
  demand(asked.asked_by != ctx.actor.account_id, refusal::second_person);
  ctx.db.run(sql::exclusion_decide, db::arg("case_id", in.case_id),
             db::arg("state", in.approve ? "approved" : "refused"), db::arg("reason", in.reason),
             db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
  if (in.approve) {
    ctx.db.run(sql::set_excluded, db::arg("case_id", in.case_id));
    count_reported(ctx, row, -1);
    count_ended(ctx, row, -1);
    figure::add(ctx, "cases_excluded", row.unit_id, day_of(row.reported_at));
  }
  workflow::add_line(ctx, row.item_id, in.approve ? "casework.excluded" : "casework.not_excluded",
                     in.reason.value);
  ctx.about(in.case_id, row.unit_id, in.reason.value);
  return {};
}

Consulted consult(Ctx& ctx, const Consult& in) {
  const auto row = seen_case(ctx, in.case_id);
  demand(access::may_within(ctx, can::dispatch, row.level_unit_id) || leads(ctx, row),
         linli::refusal::not_allowed);
  if (in.on > ctx.today()) refuse_field("on", "field.out_of_range");
  if (in.parties.size() < least_parties || in.parties.size() > most_parties)
    refuse_field("parties", "field.out_of_range",
                 {{"min", std::int64_t{least_parties}}, {"max", std::int64_t{most_parties}}});
  std::string parties;
  for (const auto& party : in.parties) parties += party.value + "\n";
  const Consulted made{ctx.new_id<CaseConsultation>()};
  ctx.db.run(sql::consultation_add, made, in, db::arg("parties", parties),
             db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
  for (const auto file_id : in.file_ids)
    files::attach(ctx, file_id, consultation_files, made.consultation_id.value);
  workflow::add_line(ctx, row.item_id, "casework.consulted", in.result.value);
  ctx.about(in.case_id, row.unit_id, row.number);
  return made;
}

std::vector<ConsultationShown> consultations_of(Ctx& ctx, Id<linli::Case> case_id) {
  std::vector<ConsultationShown> made;
  for (const auto& row : ctx.db.all<ConsultationRow>(sql::consultations, db::arg("case_id", case_id)))
    made.push_back({row.consultation_id, row.on, lines_of(row.parties), row.result,
                    files::links(ctx, consultation_files, row.consultation_id.value)});
  return made;
}

}  // namespace linli::casework
