// Deeds of other modules that earn by themselves, where a rule says so: inside of this module.
#pragma once

#include <string_view>

#include "modules/points/dto.hpp"

namespace linli::points {

// Refuses a trigger that nobody pulls, and a rule that could not pay for it.
void demand_trigger(const RuleFields& in);
void follow_deeds(App& app);

}  // namespace linli::points
