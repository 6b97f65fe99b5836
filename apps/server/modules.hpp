// The one list of what the program is made of.
#pragma once

#include <vector>

#include "platform/command/app.hpp"

namespace linli {

// Lowest floor first, since a module's declaration may look for what stands below it.
std::vector<Module> all_modules();

}  // namespace linli
