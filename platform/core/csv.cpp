#include "platform/core/csv.hpp"

#include <iconv.h>
#include <ostream>
#include <stdexcept>

#include "platform/core/text.hpp"

namespace linli {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

std::string utf8_of(std::string content) {
  if (content.starts_with(byte_order_mark)) content.erase(0, byte_order_mark.size());
  if (count_code_points(content) != not_utf8) return content;
  const iconv_t converter = iconv_open("UTF-8", "GB18030");
  if (converter == reinterpret_cast<iconv_t>(-1)) throw std::runtime_error("The file is not UTF-8.");
  std::string converted(content.size() * 2, '\0');  // a character of two bytes becomes one of three
  char *in = content.data(), *out = converted.data();
  std::size_t in_left = content.size(), out_left = converted.size();
  const auto result = iconv(converter, &in, &in_left, &out, &out_left);
  iconv_close(converter);
  if (result == static_cast<std::size_t>(-1))
    throw std::runtime_error("The file is neither UTF-8 nor GB 18030.");
  converted.resize(converted.size() - out_left);
  return converted;
}

// One cell and the comma behind it; the end of the line stays.
std::string CsvReader::cell() {
  std::string cell;
  bool quoted = !rest_.empty() && rest_.front() == '"';
  if (quoted) rest_.remove_prefix(1);
  while (!rest_.empty()) {
    const char c = rest_.front();
    if (quoted && c == '"') {
      rest_.remove_prefix(1);
      quoted = rest_.starts_with('"');  // two quotes are one
      if (!quoted) continue;
    } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
      break;
    }
    cell += c;
    rest_.remove_prefix(1);
  }
  return cell;
}

bool CsvReader::next(std::vector<std::string>& cells) {
  while (!rest_.empty()) {
    cells.clear();
    ++line_;
    for (;;) {
      cells.push_back(cell());
      if (!rest_.starts_with(',')) break;
      rest_.remove_prefix(1);
    }
    if (rest_.starts_with('\r')) rest_.remove_prefix(1);
    if (rest_.starts_with('\n')) rest_.remove_prefix(1);
    if (cells.size() > 1 || !cells.front().empty()) return true;
  }
  return false;
}

void write_csv_line(std::ostream& out, const std::vector<std::string_view>& cells) {
  bool first = true;
  for (const auto cell : cells) {
    if (!first) out << ',';
    first = false;
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
      out << cell;
      continue;
    }
    out << '"';
    for (const char c : cell) {
      if (c == '"') out << '"';
      out << c;
    }
    out << '"';
  }
  out << "\r\n";
}

}  // namespace linli
