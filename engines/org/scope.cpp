#include "engines/org/scope.hpp"

#include "engines/org/org.hpp"
#include "engines/org/org.sql.hpp"

namespace linli::org {

bool may_within(Ctx& ctx, const Permission& permission, Id<Unit> unit) {
  if (ctx.actor.program) return true;
  for (const Granted& grant : ctx.actor.grants)
    if (grant.permissions->contains(permission.name) && within(ctx, unit, grant.unit_id)) return true;
  return false;
}

void demand_within(Ctx& ctx, const Permission& permission, Id<Unit> unit) {
  demand(may_within(ctx, permission, unit), linli::refusal::not_allowed);
}

Id<Unit> scope_unit(Ctx& ctx, const Permission& permission, std::optional<Id<Unit>> asked) {
  if (asked) {
    demand_within(ctx, permission, *asked);
    return *asked;
  }
  if (ctx.actor.program) {
    const auto top = root(ctx);
    demand(top.has_value(), refusal::unit_not_found);
    return *top;
  }
  std::optional<Id<Unit>> broadest;
  std::int64_t least_depth = INT64_MAX;
  for (const Granted& grant : ctx.actor.grants) {
    if (!grant.permissions->contains(permission.name)) continue;
    const auto depth = ctx.db.maybe<std::int64_t>(sql::unit_depth, db::arg("unit_id", grant.unit_id));
    if (depth && *depth < least_depth) {
      least_depth = *depth;
      broadest = grant.unit_id;
    }
  }
  demand(broadest.has_value(), linli::refusal::not_allowed);
  return *broadest;
}

}  // namespace linli::org
