// From the rows of a list to the cells of a sheet: inside of this folder.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "platform/command/route.hpp"
#include "platform/export/export.hpp"

namespace linli::exports {

using Cell = std::variant<std::monostate, std::int64_t, double, std::string, Day, Instant>;

struct Column {
  const Field* field;
  std::string title;
};

// What of a list goes into its file: everything but identifiers, versions and links, which say nothing on
// paper.
std::vector<Column> columns_of(const Route& route, const Shape& item, const Texts& texts,
                               std::string_view locale);

// `operation` and the name of the field choose the word for a choice.
Cell cell_of(const Field& field, const void* item, const Texts& texts, std::string_view locale);

std::string to_text(const Cell& cell);

}  // namespace linli::exports
