// The printed register of dues: inside of this module.
#pragma once

#include "platform/command/app.hpp"

namespace linli::dues {

void declare_printing(App& app);

}  // namespace linli::dues
