// What a unit owes, and what it has done of it: inside of this module.
#pragma once

#include "engines/org/org.hpp"
#include "modules/activity/row.hpp"

namespace linli::activity {

// Every period of the year with its light.
std::vector<DutyYear> duties_of(Ctx& ctx, const org::UnitRow& unit, std::int64_t year);
// The kind of activity that fulfils a duty first of all.
std::optional<KindRow> kind_of_duty(Ctx& ctx, Duty duty);

}  // namespace linli::activity
