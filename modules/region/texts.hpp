// Column titles of this module's files, and the rule that its settings come from.
#pragma once

#include "platform/command/app.hpp"

namespace linli::region::texts {

extern const char* const source;

void add_to(App& app);

}  // namespace linli::region::texts
