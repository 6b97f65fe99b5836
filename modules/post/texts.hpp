// Column titles of this module's files, and the rules that its settings come from.
#pragma once

#include "platform/command/app.hpp"

namespace linli::post::texts {

extern const char *const term_source, *const shift_source, *const remind_source, *const committee_source;

void add_to(App& app);

}  // namespace linli::post::texts
