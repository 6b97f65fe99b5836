// What the demo's villages and communities decided together in a year.
#pragma once

#include "apps/server/demo_neighbourhood.hpp"

namespace linli::demo {

// Puts a year of matters, their meetings, opinions, objections and publications on the play's agenda.
void plan_deliberation(Play& play, Dice& dice, const Neighbourhood& neighbourhood, const Cast& cast,
                       Instant now);

}  // namespace linli::demo
