// "Me too", and several reports that are one case.
#include "engines/access/access.hpp"
#include "modules/casework/cases.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/team.hpp"

namespace linli::casework {
namespace {

Following count(Ctx& ctx, Id<linli::Case> case_id) {
  return {ctx.db.only<std::int64_t>(sql::count_followers, db::arg("case_id", case_id))};
}

void demand_open(const CaseRow& row) { demand(!row.over(), refusal::case_over, {{"state", row.state}}); }

bool add_follower(Ctx& ctx, Id<Account> account_id, Id<linli::Case> case_id, std::string_view part,
                  const std::optional<std::string>& text) {
  return ctx.db.run(sql::follower_add, db::arg("account_id", account_id), db::arg("case_id", case_id),
                    db::arg("part", part), db::arg("text", text), db::arg("now", ctx.now)) == 1;
}

}  // namespace

Following follow(Ctx& ctx, const Follow& in) {
  const auto row = case_row(ctx, in.case_id);
  demand(may_be_followed(row) || relation(ctx, row).any(), refusal::case_not_found);
  demand(row.reporter_id != ctx.actor.account_id, refusal::own_case);
  demand_open(row);
  std::optional<std::string> text;
  if (in.text) text = in.text->value;
  add_follower(ctx, ctx.actor.account_id, in.case_id, "follower", text);
  ctx.about(in.case_id, row.unit_id);
  return count(ctx, in.case_id);
}

Following unfollow(Ctx& ctx, const OneCase& in) {
  const auto row = case_row(ctx, in.case_id);
  ctx.db.run(sql::follower_remove, db::arg("account_id", ctx.actor.account_id), in);
  ctx.about(in.case_id, row.unit_id);
  return count(ctx, in.case_id);
}

// The one who reported keeps his right to an answer: from now on he hears of the other case, and sees it
// among his own.
Nothing merge(Ctx& ctx, const Merge& in) {
  demand(in.case_id != in.into_id, refusal::same_case);
  const auto row = seen_case(ctx, in.case_id);
  const auto into = seen_case(ctx, in.into_id);
  access::demand_within(ctx, can::dispatch, row.level_unit_id);
  access::demand_within(ctx, can::dispatch, into.level_unit_id);
  demand_open(row);
  demand_open(into);
  for (const auto account_id : ctx.db.all<Id<Account>>(sql::followers, db::arg("case_id", in.case_id)))
    add_follower(ctx, account_id, in.into_id, "merged", {});
  count(ctx, in.into_id);
  ctx.db.run(sql::set_duplicate, db::arg("case_id", in.case_id), db::arg("into_id", in.into_id));
  const auto moved = workflow::happened(ctx, row.item_id, "casework.merged");
  demand(moved.has_value(), refusal::case_over, {{"state", row.state}});
  workflow::add_line(ctx, into.item_id, "casework.merged_here", row.number + " " + in.reason.value);
  tell_reporters(ctx, "casework.merged", case_row(ctx, in.case_id), {{"into", into.number}});
  ctx.about(in.case_id, row.unit_id, row.number + " → " + into.number);
  return {};
}

}  // namespace linli::casework
