// The organisational life of the demo's year.
#pragma once

#include "apps/server/demo_neighbourhood.hpp"

namespace linli::demo {

// Puts meetings, theme days, services and community activities on the play's agenda, from `from` to `now`,
// and what is planned for the weeks after.
void plan_activities(Play& play, Dice& dice, const Neighbourhood& neighbourhood, const Cast& cast,
                     Instant from, Instant now);

}  // namespace linli::demo
