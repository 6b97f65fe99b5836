// Words of this module: rules with their sources, columns of files, cells of imports.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engines/setting/setting.hpp"
#include "modules/coverage/dto.hpp"

namespace linli::coverage::texts {

std::vector<setting::Setting> settings();
// What a cell of an import calls a kind, in either language.
std::optional<Kind> kind_of(std::string_view cell);
std::string total(std::string_view locale);
std::string no_sector(std::string_view locale);
void add_to(App& app);

}  // namespace linli::coverage::texts
