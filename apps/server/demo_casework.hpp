// What the demo's residents reported and wished in a year, and what became of it.
#pragma once

#include "apps/server/demo_neighbourhood.hpp"

namespace linli::demo {

// Puts a year of cases, calls for help, patrols and joint sessions on the play's agenda, from `from` to
// `now`.
void plan_casework(Play& play, Dice& dice, const Neighbourhood& neighbourhood, const Cast& cast, Instant from,
                   Instant now);
// The same with wishes, purposes, things that neighbours lend, and exemplars.
void plan_wishes(Play& play, Dice& dice, const Neighbourhood& neighbourhood, const Cast& cast, Instant from,
                 Instant now);

// The next moment at which somebody is at work, `minutes` later than `from`: from half past eight to six.
Instant at_work(Instant from, std::int64_t minutes);

}  // namespace linli::demo
