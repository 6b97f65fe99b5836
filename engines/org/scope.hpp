// Who may do what where: the one check that every scoped command makes. Code above calls it by its names in
// `access`.
#pragma once

#include <optional>

#include "platform/command/ctx.hpp"

namespace linli::org {

// Whether the actor holds a grant with `permission` over `unit` or one of its ancestors. The program itself
// always does.
bool may_within(Ctx& ctx, const Permission& permission, Id<Unit> unit);

// Refuses access.not_allowed unless may_within.
void demand_within(Ctx& ctx, const Permission& permission, Id<Unit> unit);

// The unit that a list is about: the one that was asked for (refuses access.not_allowed outside of the
// actor's scope), or else the broadest that the actor holds `permission` over. For the program itself: the
// root.
Id<Unit> scope_unit(Ctx& ctx, const Permission& permission, std::optional<Id<Unit>> asked);

}  // namespace linli::org
