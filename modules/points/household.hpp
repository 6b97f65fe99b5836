// Points of whoever was granted some as a household and became a member: inside of this module.
#pragma once

#include "modules/points/points.hpp"

namespace linli::points {

// A member sees and spends his member's account, so what his household has goes there when he is admitted,
// each lot with its last day. Points that an order holds just then follow in the night, if they come back.
void follow_households(App& app);

}  // namespace linli::points
