// Whom a case may be given to, to choose from by name.
#include <algorithm>

#include "engines/access/access.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/staff.hpp"
#include "platform/db/like.hpp"

namespace linli::casework {
namespace {

const Permission* const choosing[] = {&can::dispatch, &can::joint, &place::can::keep};

// Whoever sends cases, invites to sessions or says who answers for a grid.
Id<Unit> scope_of(Ctx& ctx, std::optional<Id<Unit>> asked) {
  for (const Permission* permission : choosing) {
    if (asked ? access::may_within(ctx, *permission, *asked) : ctx.actor.may(*permission))
      return access::scope_unit(ctx, *permission, asked);
  }
  throw Refused(linli::refusal::not_allowed);
}

std::string in_lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return lower;
}

}  // namespace

List<HandlerFound> case_handlers(Ctx& ctx, const HandlersAsked& in) {
  const auto unit_id = scope_of(ctx, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  std::optional<std::string> pattern;
  if (in.q) pattern = db::like_anywhere(in_lower_case(*in.q));
  auto page = paged_by(ctx.db.all<HandlerFound>(sql::handlers_within, db::arg("unit_id", unit_id),
                                                db::arg("after", after_number(in)),
                                                db::arg("pattern", pattern), db::arg("limit", fetched)),
                       fetched, &HandlerFound::account_id);
  // Who handles cases in several units is one person.
  const auto same = [](const HandlerFound& a, const HandlerFound& b) { return a.account_id == b.account_id; };
  page.items.erase(std::unique(page.items.begin(), page.items.end(), same), page.items.end());
  return page;
}

}  // namespace linli::casework
