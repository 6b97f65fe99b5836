// Lists as spreadsheets of any make write them.
#include <cstdlib>
#include <sstream>

#include "modules/member/csv.hpp"
#include "platform/core/refusal.hpp"
#include "platform/core/text.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* content, std::size_t size) {
  using namespace linli;
  std::string text;
  try {
    text = member::utf8_of(std::string(reinterpret_cast<const char*>(content), size));
  } catch (const Refused&) {
    return 0;
  } catch (const std::runtime_error&) {
    return 0;  // neither UTF-8 nor GB 18030
  }
  if (count_code_points(text) == not_utf8) std::abort();
  member::CsvReader reader(text);
  std::vector<std::string> cells;
  std::int64_t line = 0;
  while (reader.next(cells)) {
    if (cells.empty() || reader.line() <= line) std::abort();
    line = reader.line();
    // What is written reads the same again.
    std::ostringstream out;
    member::write_csv_line(out, {cells.begin(), cells.end()});
    const std::string written = out.str();
    member::CsvReader again(written);
    std::vector<std::string> same;
    if (!again.next(same) || same != cells) std::abort();
  }
  return 0;
}
