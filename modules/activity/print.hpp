// The printed forms of organisational life: inside of this module.
#pragma once

#include "platform/command/app.hpp"

namespace linli::activity {

void declare_printing(App& app);

}  // namespace linli::activity
