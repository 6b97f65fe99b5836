// `linli serve`: the web pages, the API, health and metrics on one port.
#pragma once

#include "apps/server/config.hpp"

namespace linli {

// Serves until SIGINT or SIGTERM, then finishes what was accepted. Returns the exit code.
int serve(const Config& config);

}  // namespace linli
