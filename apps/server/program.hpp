// Puts the program together for one store: keys, modules, dispatcher. Every command of the command line
// begins here.
#pragma once

#include <memory>

#include "apps/server/config.hpp"
#include "platform/command/app.hpp"

namespace linli {

// Opens (and where needed makes) the store and the key file data_dir/keys, migrates, declares every module.
std::unique_ptr<App> open_program(const Config& config, Clock clock = system_now);

// `linli rotate-keys`: adds a key to data_dir/keys.
int rotate_keys(const Config& config);

// Throws std::runtime_error, with what to do, when nothing has been initialised there.
void require_initialised(const Config& config);

}  // namespace linli
