// Comma-separated lists as spreadsheets write them (RFC 4180).
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace linli {

// UTF-8, whatever the spreadsheet wrote: lists from Chinese offices are often GB 18030. Without a byte order
// mark.
std::string utf8_of(std::string content);

// Reads line by line; a quoted cell may hold commas, quotes and line ends.
class CsvReader {
 public:
  explicit CsvReader(std::string_view content) : rest_(content) {}
  // False at the end. Lines without any cell are passed over.
  bool next(std::vector<std::string>& cells);
  // The number of the line that was read last, the first being 1.
  std::int64_t line() const { return line_; }

 private:
  std::string cell();

  std::string_view rest_;
  std::int64_t line_ = 0;
};

void write_csv_line(std::ostream& out, const std::vector<std::string_view>& cells);

}  // namespace linli
