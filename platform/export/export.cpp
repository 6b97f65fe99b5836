#include "platform/export/export.hpp"

#include <filesystem>
#include <fstream>

#include <fmt/format.h>

#include "platform/command/input.hpp"
#include "platform/command/match.hpp"
#include "platform/export/cells.hpp"
#include "platform/export/printed.hpp"
#include "platform/export/sheets.hpp"

namespace linli::exports {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t piece_bytes = 64 << 10;
constexpr std::size_t reason_most = 200, printed_most = 12;

enum class Format { xlsx, csv, pdf };

struct Asked {
  Format format = Format::xlsx;
  std::string reason;
};

Asked asked_of(const http::Request& request) {
  Asked asked;
  const auto pairs = query_pairs(request.head.query);
  demand(pairs.has_value(), linli::refusal::malformed);
  for (const auto& [name, value] : *pairs) {
    if (name == "format") {
      demand(value == "xlsx" || value == "csv" || value == "pdf", refusal::unknown_format);
      asked.format = value == "xlsx" ? Format::xlsx : value == "csv" ? Format::csv : Format::pdf;
    }
    if (name == "reason") {
      asked.reason = trimmed(value);
      const auto length = count_code_points(asked.reason);
      if (length == not_utf8) refuse_field("reason", "field.not_utf8");
      if (length > reason_most)
        refuse_field("reason", "field.too_long", {{"max", std::int64_t{reason_most}}});
    }
  }
  return asked;
}

// The places of a list in its answer, and of the cursor in its input.
struct Places {
  const Field* items = nullptr;
  const Field* next = nullptr;
  const Field* after = nullptr;

  explicit Places(const Route& route) {
    for (const Field& field : route.out->fields) {
      if (field.name == "items" && field.shape->kind == Shape::Kind::list) items = &field;
      if (field.name == "next") next = &field;
    }
    for (const Field& field : route.in->fields)
      if (field.name == "after") after = &field;
    ensure(items && items->shape->inner->kind == Shape::Kind::object, route.path + " is no list");
  }

  // Moves the input to the next page; false at the last one.
  bool turn(const void* answer, void* in) const {
    if (!next || !after) return false;
    const void* held = next->shape->peek(field_of(answer, *next));
    if (!held) return false;
    *static_cast<std::string*>(after->shape->engage(field_of(in, *after))) =
        *static_cast<const std::string*>(held);
    return true;
  }
};

struct Words {
  const Texts& texts;
  std::string_view locale;

  std::string get(std::string_view key, std::string_view otherwise) const {
    const auto* text = texts.find(locale, key);
    return text ? *text : std::string(otherwise);
  }
};

// Paper is narrower than a sheet: the module says which columns a printed register has, else the first ones.
void keep_printed(std::vector<Column>& columns, std::string_view chosen) {
  if (chosen.empty()) {
    if (columns.size() > printed_most) columns.resize(printed_most);
    return;
  }
  std::vector<Column> kept;
  while (!chosen.empty()) {
    const auto name = chosen.substr(0, chosen.find(','));
    chosen.remove_prefix(std::min(chosen.size(), name.size() + 1));
    for (const Column& column : columns)
      if (column.field->name == name) kept.push_back(column);
  }
  columns = std::move(kept);
}

// All pages from one snapshot, so that no row is missed or doubled while others write.
template <class File>
std::int64_t write_rows(File& file, Procedure& procedure, const Route& route, void* in, const Words& words) {
  constexpr bool on_paper = std::is_same_v<File, PdfFile>;
  const Places places(route);
  const Shape& item = *places.items->shape->inner;
  auto columns = columns_of(route, item, words.texts, words.locale);
  if (on_paper) keep_printed(columns, words.get("print." + route.operation, ""));
  file.titles(columns);
  std::int64_t rows = 0;
  procedure.read([&](Ctx& ctx) {
    std::vector<Cell> cells(columns.size());
    for (bool more = true; more;) {
      const auto answer = route.run_value(ctx, in);
      const void* items = field_of(answer.get(), *places.items);
      const std::size_t size = places.items->shape->size(items);
      rows += static_cast<std::int64_t>(size);
      demand(rows <= rows_most, refusal::too_long, {{"max", rows_most}});
      for (std::size_t i = 0; i < size; ++i) {
        const void* row = places.items->shape->at(items, i);
        for (std::size_t c = 0; c < columns.size(); ++c)
          cells[c] = cell_of(*columns[c].field, row, words.texts, words.locale);
        file.row(cells);
      }
      more = places.turn(answer.get(), in);
    }
  });
  return rows;
}

std::string mark_of(Procedure& procedure, const Words& words, const std::string& reason, std::string_view key,
                    std::int64_t rows) {
  const auto why = reason.empty() ? words.get("export.no_reason", "-") : reason;
  return fmt::format(
      fmt::runtime(words.get(key, "{who} {when} {why}")), fmt::arg("who", procedure.actor.name),
      fmt::arg("when", to_text(Cell{procedure.app.now()})), fmt::arg("why", why), fmt::arg("rows", rows));
}

// Who prints it stands across each page.
std::string watermark_of(const Procedure& procedure) {
  return procedure.actor.name + " " + linli::to_text(day_of(procedure.app.now()));
}

template <class File, class... More>
std::int64_t write_file(const fs::path& path, Procedure& procedure, const Route& route, void* in,
                        const Words& words, const std::string& reason, More&&... more) {
  File file(path, std::forward<More>(more)...);
  const std::int64_t rows = write_rows(file, procedure, route, in, words);
  file.mark(mark_of(procedure, words, reason, "export.mark", rows));
  file.close();
  return rows;
}

// The file loses its name at once: it is gone when the last byte was sent, or the program ended.
http::StreamBody body_of(const fs::path& path) {
  auto file = std::make_shared<std::ifstream>(path, std::ios::binary);
  ensure(file->is_open(), "the export cannot be read back");
  fs::remove(path);
  return {[file](std::string& piece) {
    piece.resize(piece_bytes);
    file->read(piece.data(), static_cast<std::streamsize>(piece.size()));
    piece.resize(static_cast<std::size_t>(file->gcount()));
    return !piece.empty();
  }};
}

struct RemovedAtEnd {
  fs::path path;
  ~RemovedAtEnd() {
    std::error_code ignored;
    fs::remove(path, ignored);
  }
};

std::string_view ending_of(Format format) {
  return format == Format::xlsx ? "xlsx" : format == Format::csv ? "csv" : "pdf";
}

const char* type_of(Format format) {
  return format == Format::xlsx  ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
         : format == Format::csv ? "text/csv; charset=utf-8"
                                 : "application/pdf";
}

void record(Procedure& procedure, const Route& route, const Asked& asked, std::int64_t rows) {
  Route taken = route;
  taken.operation += "_export";
  procedure.write([&](Ctx& ctx) {
    ctx.subject.detail = fmt::format("{}, {} rows: {}", ending_of(asked.format), rows, asked.reason);
    ctx.app.gate.record(ctx, taken);
  });
}

}  // namespace

http::Response list_file(RawCall& call, const Route& route) {
  App& app = call.procedure.app;
  const Asked asked = asked_of(call.request);
  const auto in = route.make_in();
  Match match{const_cast<Route*>(&route), {}, true, call.path_values};
  fill_input(route, match, call.request, in.get());

  Call as_export = call.procedure.call;
  as_export.exporting = true;
  Procedure procedure{app, call.procedure.actor, as_export, {}};
  const Words words{app.get<Texts>(), as_export.locale};
  const fs::path dir = fs::path(app.options().data_dir) / "exports";
  fs::create_directories(dir);
  const RemovedAtEnd file{dir / std::to_string(app.next_id())};
  const std::string title =
      words.get("list." + route.operation, route.path.substr(route.path.rfind('/') + 1));
  std::int64_t rows = 0;
  if (asked.format == Format::xlsx) {
    rows = write_file<XlsxFile>(file.path, procedure, route, in.get(), words, asked.reason);
  } else if (asked.format == Format::csv) {
    rows = write_file<CsvFile>(file.path, procedure, route, in.get(), words, asked.reason);
  } else {
    print::Form form;
    form.title = title;
    form.locale = as_export.locale;
    form.landscape = true;
    form.watermark = watermark_of(procedure);
    form.made_at = app.now();
    rows = write_file<PdfFile>(file.path, procedure, route, in.get(), words, asked.reason, std::move(form));
  }
  record(procedure, route, asked, rows);

  const std::string name =
      fmt::format("{}-{}.{}", title, linli::to_text(day_of(app.now())), ending_of(asked.format));
  http::Response response;
  response.headers.set("Content-Type", type_of(asked.format));
  response.headers.set("Content-Disposition", "attachment; filename*=UTF-8''" + percent_encoded(name));
  response.body = body_of(file.path);
  return response;
}

http::Response printed_file(RawCall& call, const Printed& printed) {
  App& app = call.procedure.app;
  Route route;
  route.operation = std::string(printed.operation);
  route.path = std::string(printed.operation);
  route.in = printed.in;
  const Asked asked = asked_of(call.request);
  const auto in = printed.make_in();
  fill_input(route, Match{&route, {}, true, call.path_values}, call.request, in.get());
  Call as_export = call.procedure.call;
  as_export.exporting = true;
  Procedure procedure{app, call.procedure.actor, as_export, {}};
  const Words words{app.get<Texts>(), as_export.locale};
  print::Form form = procedure.read([&](Ctx& ctx) { return printed.make(ctx, in.get()); });
  form.locale = as_export.locale;
  form.made_at = app.now();
  form.footer = mark_of(procedure, words, asked.reason, "print.mark", 0);
  form.watermark = watermark_of(procedure);
  std::string bytes = print::pdf(form);
  procedure.write([&](Ctx& ctx) {
    ctx.subject.detail = fmt::format("pdf: {}", asked.reason);
    ctx.app.gate.record(ctx, route);
  });
  const std::string name = fmt::format("{}-{}.pdf", form.title, linli::to_text(day_of(app.now())));
  http::Response response;
  response.headers.set("Content-Type", "application/pdf");
  response.headers.set("Content-Disposition", "inline; filename*=UTF-8''" + percent_encoded(name));
  response.headers.set("Cache-Control", "no-store");
  response.body = std::move(bytes);
  return response;
}

Module module() {
  return {"export", {}, {}, {}, [](App& app) { app.make<Texts>(); }};
}

}  // namespace linli::exports
