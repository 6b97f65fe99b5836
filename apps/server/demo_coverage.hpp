// What the demo's new-sector organisations, in-service members and households in hardship lived through in a
// year.
#pragma once

#include "apps/server/demo_neighbourhood.hpp"

namespace linli::demo {

// Puts a year of the register, its coverage and the visits of instructors on the play's agenda.
void plan_coverage(Play& play, Dice& dice, const Neighbourhood& neighbourhood, const Cast& cast, Instant from,
                   Instant now);
// The same with registrations at communities, posts, services and their certification.
void plan_dual_registration(Play& play, Dice& dice, const Cast& cast, Instant from, Instant now);
// The same with households, visits and political birthdays.
void plan_care(Play& play, Dice& dice, const Cast& cast, Instant from, Instant now);

}  // namespace linli::demo
