// Joining, transfers, absences and dues in the demo's town.
#pragma once

#include "apps/server/demo_cast.hpp"

namespace linli::demo {

void plan_membership(Play& play, Dice& dice, const Cast& cast, Instant from, Instant now);

}  // namespace linli::demo
