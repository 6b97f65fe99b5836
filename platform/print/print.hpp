// Forms and registers as they are printed on A4: a title, blocks of labelled fields, tables whose heads come
// again on every page, long texts, lines to sign on, page numbers, a watermark and a footer that says who
// printed it. The same form always makes the same bytes.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "platform/core/time.hpp"

namespace linli::print {

// Labels and values in a frame, `columns` pairs beside each other. A value of a whole row's width is `wide`.
struct Field {
  std::string label, value;
  bool wide = false;
};
struct Fields {
  std::vector<Field> fields;
  int columns = 2;
};

enum class Align { left, centre, right };
struct Column {
  std::string title;
  double width = 1;  // relative to the others
  Align align = Align::left;
};
struct Table {
  std::vector<Column> columns;
  std::vector<std::vector<std::string>> rows;  // a cell for each column
  int blank_rows = 0;                          // to be filled by hand
};

// A heading and a text that may be long; in a frame at least so many lines high.
struct Passage {
  std::string heading, text;
  int least_lines = 1;
};

// A line for each, to sign and date: "党支部书记（签字）".
struct Signatures {
  std::vector<std::string> who;
  std::string date;  // what stands beside the place for the date: "年  月  日"
};

using Block = std::variant<Fields, Table, Passage, Signatures>;

struct Form {
  std::string title;
  std::string subtitle;  // under the title, on the left: which unit, which day
  std::vector<Block> blocks;
  std::string watermark;  // pale and slanting over each page
  std::string footer;     // at the foot of each page
  std::string locale = "zh-CN";
  bool landscape = false;
  Instant made_at;  // written into the file's properties
};

inline constexpr std::size_t rows_most = 5'000;  // more is a file for a spreadsheet

// The PDF. Fonts are Debian's Noto CJK; only the glyphs that are used go into the file.
std::string pdf(const Form& form);

}  // namespace linli::print
