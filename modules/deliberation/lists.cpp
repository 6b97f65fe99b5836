// Reading: the staff's list, and what everybody reads without signing in.
#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/deliberation/deliberation.sql.hpp"
#include "modules/deliberation/row.hpp"
#include "platform/db/like.hpp"

namespace linli::deliberation {
namespace {

struct Wanted {
  Id<Unit> scope_id, home_id;
  std::int64_t before = 0;
  std::optional<Kind> kind;
  std::optional<Stage> stage;
  std::optional<State> state;
  std::int64_t only_public = 0;
  std::optional<std::string> pattern, q;
  std::int64_t limit = 0;
};
BOOST_DESCRIBE_STRUCT(Wanted, (),
                      (scope_id, home_id, before, kind, stage, state, only_public, pattern, q, limit))

List<MatterCard> cards(Ctx& ctx, const db::Query& query, const Wanted& wanted) {
  auto page = paged_by(ctx.db.all<Row>(query, wanted), wanted.limit, &Row::matter_id);
  List<MatterCard> list{{}, page.next};
  for (const Row& one : page.items) list.items.push_back(card(ctx, one));
  return list;
}

}  // namespace

List<MatterCard> matters(Ctx& ctx, const MattersAsked& in) {
  Wanted wanted{.scope_id = access::scope_unit(ctx, can::see, in.unit_id),
                .home_id = {},
                .before = before_number(in),
                .kind = in.kind,
                .stage = in.stage,
                .state = in.state,
                .only_public = 0,
                .pattern = {},
                .q = {},
                .limit = rows_to_fetch(ctx, in)};
  if (in.q) {
    wanted.pattern = db::like_anywhere(*in.q);
    wanted.q = in.q->value;
  }
  return cards(ctx, sql::list, wanted);
}

List<MatterCard> public_matters(Ctx& ctx, const PublicMattersAsked& in) {
  const auto scope = in.unit_id ? in.unit_id : org::root(ctx);
  if (!scope) return {};
  Wanted wanted{.scope_id = *scope,
                .home_id = {},
                .before = before_number(in),
                .kind = in.kind,
                .stage = in.stage,
                .state = {},
                .only_public = 1,
                .pattern = {},
                .q = {},
                .limit = rows_to_fetch(ctx, in)};
  if (!in.mine.value_or(false)) return cards(ctx, sql::list, wanted);
  const auto home = ctx.db.maybe<Id<Unit>>(sql::home_unit, db::arg("account_id", ctx.actor.account_id));
  if (!home) return {};
  wanted.home_id = *home;
  return cards(ctx, sql::list_of_home, wanted);
}

List<workflow::LineShown> lines(Ctx& ctx, const LinesAsked& in) {
  const auto found = seen_row(ctx, in.matter_id);
  const auto limit = rows_to_fetch(ctx, in);
  return paged_by(workflow::lines(ctx, found.item_id, Id<WorkflowLine>{after_number(in)}, limit), limit,
                  &workflow::LineShown::line_id);
}

}  // namespace linli::deliberation
