// Logs are lines of JSON on the standard error stream: at, level, text. A request's line has the fields of
// AccessLine instead of a text: refused ones at `info`, failed ones at `warning`, all others at `debug`,
// because at the usual level a busy day would be millions of lines that say nothing.
#pragma once

#include <string>

#include "platform/command/dispatch.hpp"

namespace linli {

void log_as_json(const std::string& level);
void log_access(const AccessLine& line);

}  // namespace linli
