// What the people of the demo did in a year.
#pragma once

#include "apps/server/demo_cast.hpp"

namespace linli::demo {

// Plays from a year before `today` up to now; the clock stands at now when it returns.
void play_year(Play& play, Dice& dice, const Cast& cast, Instant now);

}  // namespace linli::demo
