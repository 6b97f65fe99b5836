// The list of what was sent: inside of this engine.
#pragma once

#include "engines/notify/notify.hpp"

namespace linli::notify {

void declare_sent(App& app);

}  // namespace linli::notify
