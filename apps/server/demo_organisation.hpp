// Who leads the demo's branches, what was restructured in the year, and a community with the units that
// reside there.
#pragma once

#include "apps/server/demo_cast.hpp"

namespace linli::demo {

// Puts a year of it on the play's agenda, from `from` to `now`.
void plan_organisation(Play& play, Dice& dice, const Cast& cast, Instant from, Instant now);
// People joined and moved during the year. In its last weeks so many move away that the town ends it with as
// many members as the reports say.
void settle_members(Play& play, const Cast& cast);

}  // namespace linli::demo
