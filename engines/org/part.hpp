// Which way to a page of a unit's list is the shorter.
#pragma once

#include "engines/org/org.hpp"

namespace linli::org {

// Whether a unit holds so much of the county that its lines are soon met along all of them, the newest first.
// Of the others a page is found unit by unit.
bool is_large_part(Ctx& ctx, Id<Unit> unit_id);

}  // namespace linli::org
