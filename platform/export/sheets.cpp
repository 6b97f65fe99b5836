#include "platform/export/sheets.hpp"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

#include <xlsxwriter.h>

#include "platform/core/utf8.hpp"

namespace linli::exports {
namespace {

// The limit of a cell is 32,767 characters; bytes are never fewer.
constexpr std::size_t cell_most_bytes = 32'000;
constexpr std::size_t header_most_bytes = 200;

[[noreturn]] void failed(const char* doing) {
  throw std::system_error(errno ? errno : EIO, std::generic_category(), doing);
}

std::string guarded(std::string text) {
  const bool runs =
      !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
  return runs ? "'" + text : text;
}

std::string in_quotes(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

lxw_datetime date(Day day) { return {day.year(), day.month(), day.day(), 0, 0, 0}; }

lxw_datetime date(Instant at) {
  const Day day = day_of(at);
  lxw_datetime made = date(day);
  const std::int64_t seconds = (at - start_of(day)) / second_ms;
  made.hour = static_cast<int>(seconds / 3600);
  made.min = static_cast<int>(seconds / 60 % 60);
  made.sec = static_cast<double>(seconds % 60);
  return made;
}

// The header of a printed page has codes that begin with '&'.
std::string for_header(const std::string& text) {
  std::string out;
  for (const char c : cut_utf8(text, header_most_bytes)) {
    if (c == '&') out += '&';
    out += c;
  }
  return out.size() <= header_most_bytes
             ? out
             : std::string(cut_utf8(text.substr(0, text.find('&')), header_most_bytes));
}

}  // namespace

CsvFile::CsvFile(const std::filesystem::path& path) : file_(std::fopen(path.c_str(), "wbe")) {
  if (!file_) failed("csv");
  write("\xEF\xBB\xBF");
}

void CsvFile::write(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), file_.get()) != text.size()) failed("csv");
}

void CsvFile::titles(std::span<const Column> columns) {
  std::string line;
  for (const Column& column : columns) line += (line.empty() ? "" : ",") + in_quotes(guarded(column.title));
  write(line + "\r\n");
}

void CsvFile::row(std::span<const Cell> cells) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i) line += ',';
    std::string text = to_text(cells[i]);
    if (std::holds_alternative<std::string>(cells[i])) text = guarded(std::move(text));
    line += in_quotes(text);
  }
  write(line + "\r\n");
}

void CsvFile::mark(const std::string& text) { write("\r\n" + in_quotes(guarded(text)) + "\r\n"); }

void CsvFile::close() {
  if (std::fflush(file_.get()) != 0) failed("csv");
  file_.reset();
}

XlsxFile::XlsxFile(const std::filesystem::path& path) {
  const std::string dir = path.parent_path().string();
  std::string writable_dir = dir;
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  options.tmpdir = writable_dir.data();
  book_ = workbook_new_opt(path.c_str(), &options);
  sheet_ = book_ ? workbook_add_worksheet(book_, nullptr) : nullptr;
  if (!sheet_) failed("xlsx");
  const auto format = [this] { return workbook_add_format(book_); };
  bold_ = format();
  format_set_bold(bold_);
  day_ = format();
  format_set_num_format(day_, "yyyy-mm-dd");
  instant_ = format();
  format_set_num_format(instant_, "yyyy-mm-dd hh:mm:ss");
  grey_ = format();
  format_set_font_color(grey_, 0x666666);
  format_set_italic(grey_);
}

XlsxFile::~XlsxFile() {
  if (book_) workbook_close(book_);
}

void XlsxFile::titles(std::span<const Column> columns) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const auto column = static_cast<lxw_col_t>(i);
    const bool time = columns[i].field->name.ends_with("_at") || columns[i].field->name == "at";
    worksheet_set_column(sheet_, column, column, time ? 20 : 16, nullptr);
    worksheet_write_string(sheet_, row_, column, columns[i].title.c_str(), bold_);
  }
  worksheet_freeze_panes(sheet_, 1, 0);
  ++row_;
}

void XlsxFile::row(std::span<const Cell> cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const auto column = static_cast<lxw_col_t>(i);
    lxw_error error = LXW_NO_ERROR;
    if (const auto* number = std::get_if<std::int64_t>(&cells[i])) {
      error = worksheet_write_number(sheet_, row_, column, static_cast<double>(*number), nullptr);
    } else if (const auto* real = std::get_if<double>(&cells[i])) {
      error = worksheet_write_number(sheet_, row_, column, *real, nullptr);
    } else if (const auto* text = std::get_if<std::string>(&cells[i])) {
      if (!text->empty())
        error = worksheet_write_string(sheet_, row_, column,
                                       std::string(cut_utf8(*text, cell_most_bytes)).c_str(), nullptr);
    } else if (const auto* day = std::get_if<Day>(&cells[i])) {
      auto when = date(*day);
      error = worksheet_write_datetime(sheet_, row_, column, &when, day_);
    } else if (const auto* at = std::get_if<Instant>(&cells[i])) {
      auto when = date(*at);
      error = worksheet_write_datetime(sheet_, row_, column, &when, instant_);
    }
    ensure(error == LXW_NO_ERROR, lxw_strerror(error));
  }
  ++row_;
}

void XlsxFile::mark(const std::string& text) {
  worksheet_write_string(sheet_, row_ + 1, 0, std::string(cut_utf8(text, cell_most_bytes)).c_str(), grey_);
  const std::string on_paper = for_header(text);
  worksheet_set_header(sheet_, ("&L" + on_paper).c_str());
  worksheet_set_footer(sheet_, "&R&P / &N");
}

void XlsxFile::close() {
  const lxw_error error = workbook_close(std::exchange(book_, nullptr));
  if (error != LXW_NO_ERROR) throw Broken(std::string("xlsx: ") + lxw_strerror(error));
}

namespace {

constexpr double narrowest = 4, widest = 26;

// Chinese characters are twice as wide as letters.
double width_of(std::string_view text) {
  double width = 0;
  for (const char c : text)
    width += (static_cast<unsigned char>(c) & 0xC0U) == 0x80U ? 0
             : static_cast<unsigned char>(c) < 0x80           ? 1
                                                              : 2;
  return width;
}

print::Align align_of(const Cell& cell) {
  if (std::holds_alternative<Day>(cell) || std::holds_alternative<Instant>(cell)) return print::Align::centre;
  const bool number = std::holds_alternative<std::int64_t>(cell) || std::holds_alternative<double>(cell);
  return number ? print::Align::right : print::Align::left;
}

}  // namespace

void PdfFile::titles(std::span<const Column> columns) {
  for (const Column& column : columns)
    table_.columns.push_back(
        {column.title, std::max(narrowest, width_of(column.title) + 1), print::Align::left});
}

void PdfFile::row(std::span<const Cell> cells) {
  demand(table_.rows.size() < print::rows_most, refusal::too_long,
         {{"max", static_cast<std::int64_t>(print::rows_most)}});
  auto& row = table_.rows.emplace_back();
  for (std::size_t i = 0; i < cells.size(); ++i) {
    row.push_back(to_text(cells[i]));
    auto& column = table_.columns[i];
    // Seconds say nothing on paper.
    if (std::holds_alternative<Instant>(cells[i])) row.back().resize(16);
    column.width = std::clamp(std::max(column.width, width_of(row.back()) + 1), narrowest, widest);
    if (column.align == print::Align::left) column.align = align_of(cells[i]);
  }
}

void PdfFile::close() {
  form_.blocks.emplace_back(std::move(table_));
  const auto bytes = print::pdf(form_);
  std::ofstream file(path_, std::ios::binary);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  ensure(file.good(), "the export cannot be written");
}

}  // namespace linli::exports
