// The jobs of an import: rows are read and judged outside of the writer, some hundreds at a time, and written
// in one transaction each.
#include <fmt/format.h>

#include "modules/member/imports.hpp"
#include "modules/member/lists.hpp"
#include "modules/member/member.sql.hpp"
#include "platform/core/json.hpp"
#include "platform/crypto/sealed.hpp"

namespace linli::member {
namespace {

constexpr std::int64_t pieces_at_once = 2;  // at most 2,000 rows
constexpr std::int64_t place_step = 32;     // more than a row has columns
constexpr int attempts = 3;
constexpr int days_kept = 7;

struct Piece {
  std::int64_t first_row = 0, row_count = 0;
  Bytes cells;
};
BOOST_DESCRIBE_STRUCT(Piece, (), (first_row, row_count, cells))

// The rows of an import in their order.
class Rows {
 public:
  Rows(App& app, Id<MemberImport> import) : app_(app), import_(import) {}

  // The next rows; empty at the end.
  std::vector<RawRow> next() {
    std::vector<Piece> pieces;
    app_.read([&](Ctx& ctx) {
      pieces = ctx.db.all<Piece>(sql::next_import_rows, db::arg("import_id", import_),
                                 db::arg("from_row", from_), db::arg("limit", pieces_at_once));
    });
    std::vector<RawRow> rows;
    for (const Piece& piece : pieces) {
      const auto text = crypto::open_text(app_.get<crypto::KeyRing>(), crypto::bytes_of(piece.cells.value),
                                          cells_place(import_, piece.first_row));
      std::int64_t row = piece.first_row;
      for (auto& cells : json::decode<ImportCells>(text).rows) rows.push_back({row++, std::move(cells)});
      from_ = piece.first_row + piece.row_count;
    }
    return rows;
  }

 private:
  App& app_;
  Id<MemberImport> import_;
  std::int64_t from_ = 0;
};

std::string params_text(const RefusalParams& params) {
  std::string text = "{";
  for (const auto& [name, value] : params) {
    if (text.size() > 1) text += ',';
    json::append_string(text, name);
    text += ':';
    if (const auto* number = std::get_if<std::int64_t>(&value))
      text += std::to_string(*number);
    else
      json::append_string(text, std::get<std::string>(value));
  }
  return text + "}";
}

// One import while a job works at it.
struct Work {
  jobs::JobRun& run;
  Id<MemberImport> import_id;
  ImportRow import;
  std::optional<RowReader> reader;
  Tally tally;

  explicit Work(jobs::JobRun& job) : run(job), import_id(job.payload_as<ImportAsked>().import_id) {
    run.app.read([&](Ctx& ctx) {
      import = import_row(ctx, import_id);
      reader.emplace(ctx, import.unit_id, list_from<ColumnMapping>(import.mapping));
    });
  }

  void keep_tally(Ctx& ctx) const {
    ctx.db.run(sql::set_import_tally, db::arg("import_id", import_id), tally);
  }

  void keep_bad(Ctx& ctx, const RawRow& raw, const ParsedRow& row) const {
    std::int64_t place = row.row * place_step;
    for (const BadCell& bad : row.bad) {
      ++place;
      const auto& heading = reader->mapping()[bad.column].column;
      std::optional<std::string> value, params;
      if (bad.column < raw.cells.size() && !raw.cells[bad.column].empty())
        value = reader->masked_cell(bad.column, raw.cells[bad.column]);
      if (!bad.params.empty()) params = params_text(bad.params);
      ctx.db.run(sql::add_import_bad, db::arg("import_id", import_id), db::arg("place", place),
                 db::arg("line", row.row), db::arg("heading", heading), db::arg("value_masked", value),
                 db::arg("code", bad.code), db::arg("params", params));
    }
  }

  struct BatchRow {
    RawRow raw;
    ParsedRow parsed;
  };

  // The next rows, read and made ready.
  std::vector<BatchRow> next(Rows& rows, bool write) const {
    std::vector<BatchRow> batch;
    for (RawRow& raw : rows.next()) {
      auto parsed = reader->read(raw);
      make_ready(run.app, parsed, write);
      batch.push_back({std::move(raw), std::move(parsed)});
    }
    return batch;
  }

  // Judges every row and keeps what is wrong with it.
  void check() {
    run.app.write([&](Ctx& ctx) {
      ctx.db.run(sql::drop_import_bad, db::arg("import_id", import_id));
      keep_tally(ctx);
    });
    Duplicates duplicates;
    Rows rows(run.app, import_id);
    const By by(import.account_id, import.account_name);
    const auto judge = [&](std::vector<BatchRow>& batch) {
      std::vector<const BatchRow*> bad;
      run.app.read([&](Ctx& ctx) {
        for (BatchRow& row : batch) {
          duplicates.look_at(row.parsed, *reader);
          const auto outcome = apply(ctx, *reader, row.parsed, by, nullptr);
          tally.count(outcome);
          if (outcome == Outcome::bad) bad.push_back(&row);
        }
      });
      run.app.write([&](Ctx& ctx) {
        for (const BatchRow* row : bad) keep_bad(ctx, row->raw, row->parsed);
        keep_tally(ctx);
      });
      run.progress(tally.rows_done, import.rows_total);
    };
    one_ahead([&] { return next(rows, false); }, judge);
  }

  std::unordered_set<std::int64_t> bad_lines() const {
    std::unordered_set<std::int64_t> lines;
    run.app.read([&](Ctx& ctx) {
      for (const auto line : ctx.db.all<std::int64_t>(sql::import_bad_lines, db::arg("import_id", import_id)))
        lines.insert(line);
    });
    return lines;
  }

  // Takes the rows in, from where an earlier attempt ended. How far it is stands in the same transaction as
  // the rows.
  void take_in() {
    const auto bad = bad_lines();
    const auto done_before = tally.rows_done;
    const By by(import.account_id, import.account_name);
    Rows rows(run.app, import_id);
    std::int64_t met = 0;
    const auto take = [&](std::vector<BatchRow>& batch) {
      const auto write = [&, before = tally](Ctx& ctx) {
        tally = before;
        Intake intake(ctx);
        for (std::size_t i = 0; i < batch.size(); ++i) {
          if (met + static_cast<std::int64_t>(i) < done_before) continue;
          auto& [raw, parsed] = batch[i];
          const bool known_bad = bad.contains(parsed.row);
          const auto outcome = known_bad ? Outcome::bad : apply(ctx, *reader, parsed, by, &intake);
          if (outcome == Outcome::bad && !known_bad) keep_bad(ctx, raw, parsed);
          tally.count(outcome);
        }
        intake.finish(ctx);
        keep_tally(ctx);
      };
      run.app.write(write, db::Store::Repeatable::yes);
      met += static_cast<std::int64_t>(batch.size());
      run.progress(tally.rows_done, import.rows_total);
    };
    one_ahead([&] { return next(rows, true); }, take);
  }

  void end(ImportState state) {
    run.app.write([&](Ctx& ctx) {
      set_state(ctx, import_id, state);
      if (state != ImportState::checked) ctx.db.run(sql::drop_import_rows, db::arg("import_id", import_id));
    });
  }
};

// The last attempt leaves a word in the import itself.
template <class F>
void attempt(jobs::JobRun& run, F&& work) {
  try {
    work();
  } catch (const std::exception&) {
    if (run.attempt >= attempts) {
      const auto id = run.payload_as<ImportAsked>().import_id;
      run.app.write([&](Ctx& ctx) { set_state(ctx, id, ImportState::failed); });
    }
    throw;
  }
}

void check_all(jobs::JobRun& run) {
  attempt(run, [&] {
    Work work(run);
    if (work.import.state != ImportState::checking) return;
    work.check();
    work.end(ImportState::checked);
  });
}

void take_all(jobs::JobRun& run) {
  attempt(run, [&] {
    Work work(run);
    if (work.import.state != ImportState::running) return;
    if (work.import.rows_done == 0) {
      // The county may have changed since the check; all or nothing is decided before the first row is
      // written.
      work.check();
      if (work.import.mode == ImportMode::all_or_nothing && work.tally.bad > 0)
        return work.end(ImportState::failed);
      work.tally = {};
      run.app.write([&](Ctx& ctx) { work.keep_tally(ctx); });
    } else {
      const ImportRow& row = work.import;
      work.tally = {row.rows_done, row.created, row.updated, row.unchanged, row.bad};
    }
    work.take_in();
    work.end(ImportState::done);
  });
}

// Rows that nobody took in are personal data without a purpose.
void forget_imports(jobs::JobRun& run) {
  const Id<MemberImport> oldest{first_id_at(run.app.now() + -days_kept * day_ms)};
  run.app.write([&](Ctx& ctx) {
    for (const auto id : ctx.db.all<Id<MemberImport>>(sql::stale_imports, db::arg("before_id", oldest))) {
      ctx.db.run(sql::drop_import_rows, db::arg("import_id", id));
      set_state(ctx, id, ImportState::failed);
    }
  });
}

}  // namespace

void declare_import_jobs(App& app) {
  auto& jobs = app.get<jobs::Jobs>();
  jobs.kind("member.check_import", check_all, {.attempts = attempts});
  jobs.kind("member.run_import", take_all, {.attempts = attempts});
  jobs.kind("member.forget_imports", forget_imports);
  jobs.every("member.forget_imports_daily", "member.forget_imports", jobs::daily(3, 15));
}

}  // namespace linli::member
