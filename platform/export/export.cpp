#include "platform/export/export.hpp"

#include <filesystem>
#include <fstream>

#include <fmt/format.h>

#include "platform/command/input.hpp"
#include "platform/command/match.hpp"
#include "platform/export/cells.hpp"
#include "platform/export/sheets.hpp"

namespace linli::exports {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t piece_bytes = 64 << 10;
constexpr std::size_t reason_most = 200;

struct Asked {
  bool xlsx = true;
  std::string reason;
};

Asked asked_of(const http::Request& request) {
  Asked asked;
  const auto pairs = query_pairs(request.head.query);
  demand(pairs.has_value(), linli::refusal::malformed);
  for (const auto& [name, value] : *pairs) {
    if (name == "format") {
      demand(value == "xlsx" || value == "csv", refusal::unknown_format);
      asked.xlsx = value == "xlsx";
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

// All pages from one snapshot, so that no row is missed or doubled while others write.
template <class File>
std::int64_t write_rows(File& file, Procedure& procedure, const Route& route, void* in, const Words& words) {
  const Places places(route);
  const Shape& item = *places.items->shape->inner;
  const auto columns = columns_of(route, item, words.texts, words.locale);
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

template <class File>
std::int64_t write_file(const fs::path& path, Procedure& procedure, const Route& route, void* in,
                        const Words& words, const std::string& reason) {
  File file(path);
  const std::int64_t rows = write_rows(file, procedure, route, in, words);
  const auto why = reason.empty() ? words.get("export.no_reason", "-") : reason;
  file.mark(fmt::format(fmt::runtime(words.get("export.mark", "{who} {when} {why} {rows}")),
                        fmt::arg("who", procedure.actor.name),
                        fmt::arg("when", to_text(Cell{procedure.app.now()})), fmt::arg("why", why),
                        fmt::arg("rows", rows)));
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

void record(Procedure& procedure, const Route& route, const Asked& asked, std::int64_t rows) {
  Route taken = route;
  taken.operation += "_export";
  procedure.write([&](Ctx& ctx) {
    ctx.subject.detail = fmt::format("{}, {} rows: {}", asked.xlsx ? "xlsx" : "csv", rows, asked.reason);
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
  const std::int64_t rows =
      asked.xlsx ? write_file<XlsxFile>(file.path, procedure, route, in.get(), words, asked.reason)
                 : write_file<CsvFile>(file.path, procedure, route, in.get(), words, asked.reason);
  record(procedure, route, asked, rows);

  const std::string name =
      words.get("list." + route.operation, route.path.substr(route.path.rfind('/') + 1)) + "-" +
      linli::to_text(day_of(app.now())) + (asked.xlsx ? ".xlsx" : ".csv");
  http::Response response;
  response.headers.set("Content-Type",
                       asked.xlsx ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                                  : "text/csv; charset=utf-8");
  response.headers.set("Content-Disposition", "attachment; filename*=UTF-8''" + percent_encoded(name));
  response.headers.set("X-Content-Type-Options", "nosniff");
  response.body = body_of(file.path);
  return response;
}

Module module() {
  return {"export", {}, {}, {}, [](App& app) { app.make<Texts>(); }};
}

}  // namespace linli::exports
