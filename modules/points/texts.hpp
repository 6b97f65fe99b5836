// Texts of this module that are no screen's: where its settings come from, and what exported lists call their
// columns.
#pragma once

#include <vector>

#include "engines/setting/setting.hpp"

namespace linli::points {

std::vector<setting::Setting> point_settings();
void add_texts(App& app);

}  // namespace linli::points
