// Words of this module: rules with their sources, columns of files.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engines/setting/setting.hpp"

namespace linli::dual_registration::texts {

std::vector<setting::Setting> settings();
std::string total(std::string_view locale);
void add_to(App& app);

}  // namespace linli::dual_registration::texts
