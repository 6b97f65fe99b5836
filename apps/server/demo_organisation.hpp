// Who leads the demo's branches, what was restructured in the year, and a community with the units that
// reside there.
#pragma once

#include "apps/server/demo_cast.hpp"

namespace linli::demo {

// Puts a year of it on the play's agenda, from `from` to `now`.
void plan_organisation(Play& play, Dice& dice, const Cast& cast, Instant from, Instant now);

}  // namespace linli::demo
