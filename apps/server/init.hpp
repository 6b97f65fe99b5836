// `linli init`: a county's real tree of towns and villages, the shipped rules and the first administrator.
#pragma once

#include <string>

#include "platform/command/app.hpp"

namespace linli {

// Makes the units of a county from its six-digit statistical code; returns the county's unit. Refuses
// (std::runtime_error) an unknown code and a store that already has a county.
Id<Unit> init_county(App& app, const std::string& county_code);

}  // namespace linli
