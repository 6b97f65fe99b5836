// Column titles of this module's files, and the rule that its setting comes from.
#pragma once

#include "platform/command/app.hpp"

namespace linli::market::texts {

extern const char* const pick_up_source;

void add_to(App& app);

}  // namespace linli::market::texts
