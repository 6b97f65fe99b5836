// `linli import` and `linli export`: the register of members as CSV.
#pragma once

#include <string>

#include "platform/command/app.hpp"

namespace linli {

struct ImportExport {
  std::string file;
  std::string unit_code;  // empty: the county
  bool skip_bad = false;
};

int import_members(App& app, const ImportExport& in);
int export_members(App& app, const ImportExport& in);

}  // namespace linli
