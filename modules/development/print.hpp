// The printed register of one who is developed: inside of this module.
#pragma once

#include "platform/command/app.hpp"

namespace linli::development {

void declare_printing(App& app);

}  // namespace linli::development
