// Column titles of this module's files.
#pragma once

#include "platform/command/app.hpp"

namespace linli::exemplar::texts {

void add_to(App& app);

}  // namespace linli::exemplar::texts
