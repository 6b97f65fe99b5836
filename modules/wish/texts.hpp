// Column titles of this module's files, and the rule that its settings come from.
#pragma once

#include "platform/command/app.hpp"

namespace linli::wish::texts {

extern const char* const source;

void add_to(App& app);
void name_lines(App& app);  // of the history

}  // namespace linli::wish::texts
