// Logs are lines of JSON on the standard error stream.
#pragma once

#include <string>

namespace linli {

void log_as_json(const std::string& level);

}  // namespace linli
