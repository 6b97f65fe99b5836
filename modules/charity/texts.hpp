// Column titles of this module's files.
#pragma once

#include "platform/command/app.hpp"

namespace linli::charity::texts {

void add_to(App& app);

}  // namespace linli::charity::texts
