// Column titles of this module's files.
#pragma once

#include <string>
#include <string_view>

#include "platform/command/app.hpp"

namespace linli::care::texts {

std::string total(std::string_view locale);
void add_to(App& app);

}  // namespace linli::care::texts
