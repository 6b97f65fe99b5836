// A list from a spreadsheet: reading it ends, every cell is UTF-8, and what was read is written so that it
// reads the same again.
#include "platform/core/csv.hpp"

#include <cstdlib>
#include <sstream>

#include "platform/core/text.hpp"

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rows_of(const std::string& content) {
  linli::CsvReader reader(content);
  Rows rows;
  std::vector<std::string> cells;
  std::int64_t line = 0;
  while (reader.next(cells)) {
    if (reader.line() <= line) std::abort();
    line = reader.line();
    rows.push_back(cells);
  }
  return rows;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* content, std::size_t size) {
  std::string text;
  try {
    text = linli::utf8_of({reinterpret_cast<const char*>(content), size});
  } catch (const std::runtime_error&) {
    return 0;
  }
  if (linli::count_code_points(text) == linli::not_utf8) std::abort();
  const Rows rows = rows_of(text);
  std::ostringstream again;
  for (const auto& row : rows) linli::write_csv_line(again, {row.begin(), row.end()});
  if (rows_of(again.str()) != rows) std::abort();
  return 0;
}
