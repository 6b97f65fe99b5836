// The two kinds of files, written row by row: inside of this folder.
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "platform/export/cells.hpp"
#include "platform/print/print.hpp"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace linli::exports {

// UTF-8 with a byte order mark, because spreadsheets guess wrongly without one. A text that a spreadsheet
// would run as a formula gets an apostrophe in front.
class CsvFile {
 public:
  explicit CsvFile(const std::filesystem::path& path);
  void titles(std::span<const Column> columns);
  void row(std::span<const Cell> cells);
  void mark(const std::string& text);
  void close();

 private:
  void write(std::string_view text);
  struct Closed {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  std::unique_ptr<std::FILE, Closed> file_;
};

// Written in constant memory: a row is on the disk before the next one begins. Texts are never formulas here.
class XlsxFile {
 public:
  explicit XlsxFile(const std::filesystem::path& path);
  ~XlsxFile();
  XlsxFile(const XlsxFile&) = delete;
  XlsxFile& operator=(const XlsxFile&) = delete;

  void titles(std::span<const Column> columns);
  void row(std::span<const Cell> cells);
  void mark(const std::string& text);
  void close();

 private:
  lxw_workbook* book_;
  lxw_worksheet* sheet_;
  lxw_format *bold_, *day_, *instant_, *grey_;
  std::uint32_t row_ = 0;
};

// A printed register on A4 in landscape. All of it is in memory until it is written, so it has a limit.
class PdfFile {
 public:
  PdfFile(const std::filesystem::path& path, print::Form form) : path_(path), form_(std::move(form)) {}
  void titles(std::span<const Column> columns);
  void row(std::span<const Cell> cells);
  void mark(const std::string& text) { form_.footer = text; }
  void close();

 private:
  std::filesystem::path path_;
  print::Form form_;
  print::Table table_;
};

}  // namespace linli::exports
