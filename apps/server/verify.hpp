// `linli verify`: recomputes what anyone may audit, from zero.
#pragma once

#include "platform/command/app.hpp"

namespace linli {

// 0 when everything fits; else names the first row that does not, and returns 1.
int verify(App& app);

}  // namespace linli
