#include "platform/seal/seal.hpp"

#include <deque>
#include <map>

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "platform/crypto/sealed.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/seal/seal.sql.hpp"

namespace linli::seal {
namespace {

constexpr std::int64_t rows_at_once = 200;

constexpr std::string_view count_params[] = {"after"};
constexpr std::string_view read_params[] = {"after", "limit"};
constexpr std::string_view write_params[] = {"sealed", "id", "before"};

// The three statements of one column.
struct Statements {
  explicit Statements(const crypto::SealedColumn& of) {
    const auto query = [&](std::string_view what, std::string_view form,
                           std::span<const std::string_view> params) {
      const auto& name = texts.emplace_back(fmt::format("seal.{}_{}_{}", what, of.table, of.column));
      const auto text = [&](char mark) -> const std::string& {
        return texts.emplace_back(fmt::format(fmt::runtime(form), fmt::arg("table", of.table),
                                              fmt::arg("column", of.column), fmt::arg("m", mark)));
      };
      const auto& sqlite = text('?');
      const auto& postgres = text('$');
      return db::Query{name, sqlite, postgres, params};
    };
    count =
        query("count", "SELECT COUNT(*) FROM {table} WHERE id > {m}1 AND {column} IS NOT NULL", count_params);
    read = query(
        "read",
        "SELECT id, {column} AS sealed FROM {table} WHERE id > {m}1 AND {column} IS NOT NULL ORDER BY id "
        "LIMIT {m}2",
        read_params);
    write = query("write", "UPDATE {table} SET {column} = {m}1 WHERE id = {m}2 AND {column} = {m}3",
                  write_params);
  }
  Statements(const Statements&) = delete;
  Statements& operator=(const Statements&) = delete;

  std::deque<std::string> texts;
  db::Query count, read, write;
};

// A connection remembers a prepared statement by where its text stands, so they live as long as the program.
struct Known {
  std::map<std::string, Statements> of_column;
};

const Statements& statements_of(App& app, const crypto::SealedColumn& column) {
  auto& known = app.get<Known>().of_column;
  return known.try_emplace(fmt::format("{}.{}", column.table, column.column), column).first->second;
}

struct SealedRow {
  std::int64_t id = 0;
  Bytes sealed;
};
BOOST_DESCRIBE_STRUCT(SealedRow, (), (id, sealed))

struct Renewed {
  std::int64_t id = 0;
  Bytes before, sealed;
};
BOOST_DESCRIBE_STRUCT(Renewed, (), (id, before, sealed))

class Renewal {
 public:
  explicit Renewal(jobs::JobRun& run) : run_(run), keys_(run.app.get<crypto::KeyRing>()) {
    app().read([&](Ctx& ctx) {
      columns_ = sealed_columns(ctx);
      const std::int64_t from = 0;
      for (const auto& column : columns_)
        total_ += ctx.db.only<std::int64_t>(statements_of(app(), column).count, db::arg("after", from));
    });
  }

  void all() {
    for (const auto& column : columns_) renew(column);
    if (broken_ > 0)
      throw std::runtime_error(
          fmt::format("{} sealed values do not open; the first is {}", broken_, first_broken_));
    app().write([&](Ctx& ctx) {
      const std::int64_t number = keys_.newest();
      ctx.db.run(sql::set_renewed, db::arg("key_number", number), db::arg("values_renewed", renewed_),
                 db::arg("now", ctx.now));
    });
    run_.progress(total_, total_);
    spdlog::info("{} sealed values were brought to key {}", renewed_, keys_.newest());
  }

 private:
  App& app() { return run_.app; }

  void renew(const crypto::SealedColumn& column) {
    const Statements& statements = statements_of(app(), column);
    std::vector<SealedRow> rows;
    std::int64_t after = 0;
    do {
      app().read([&](Ctx& ctx) {
        rows =
            ctx.db.all<SealedRow>(statements.read, db::arg("after", after), db::arg("limit", rows_at_once));
      });
      std::vector<Renewed> fresh;
      for (SealedRow& row : rows) add_fresh(column, row, fresh);
      if (!fresh.empty())
        app().write([&](Ctx& ctx) {
          for (const Renewed& one : fresh) ctx.db.run(statements.write, one);
        });
      renewed_ += static_cast<std::int64_t>(fresh.size());
      done_ += static_cast<std::int64_t>(rows.size());
      if (!rows.empty()) after = rows.back().id;
      run_.progress(done_, std::max(total_, done_ + 1));
    } while (static_cast<std::int64_t>(rows.size()) == rows_at_once);
  }

  void add_fresh(const crypto::SealedColumn& column, SealedRow& row, std::vector<Renewed>& fresh) {
    const auto place = fmt::format("{}/{}", column.place, row.id);
    try {
      const auto sealed = crypto::reseal(keys_, crypto::bytes_of(row.sealed.value), place);
      if (sealed)
        fresh.push_back({row.id, std::move(row.sealed), Bytes{std::string(crypto::text_of(*sealed))}});
    } catch (const std::exception& error) {
      spdlog::error("{} is not sealed anew: {}", place, error.what());
      if (broken_++ == 0) first_broken_ = place;
    }
  }

  jobs::JobRun& run_;
  const crypto::KeyRing& keys_;
  std::vector<crypto::SealedColumn> columns_;
  std::int64_t total_ = 0, done_ = 0, renewed_ = 0, broken_ = 0;
  std::string first_broken_;
};

void renew(jobs::JobRun& run) { Renewal(run).all(); }

void declare(App& app) {
  app.make<Known>();
  app.get<jobs::Jobs>().kind("seal.renew", renew);
}

}  // namespace

std::vector<crypto::SealedColumn> sealed_columns(Ctx& ctx) {
  std::vector<crypto::SealedColumn> named;
  ctx.publish(crypto::SealedColumns{named});
  return named;
}

void renew_when_rotated(App& app) {
  const std::int64_t newest = app.get<crypto::KeyRing>().newest();
  if (newest == 1) return;
  app.write([&](Ctx& ctx) {
    if (ctx.db.maybe<std::int64_t>(sql::renewed, db::arg("key_number", newest))) return;
    jobs::enqueue(ctx, "seal.renew", "{}", ctx.now, fmt::format("seal.renew:{}", newest));
  });
}

Module module() { return {"seal", sql::migrations, sql::all, {}, declare}; }

}  // namespace linli::seal
