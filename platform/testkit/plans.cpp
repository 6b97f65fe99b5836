#include "platform/testkit/plans.hpp"

#include <functional>
#include <stdexcept>
#include <string_view>

#include <sqlite3.h>

namespace linli::testkit {
namespace {

void each(sqlite3* handle, const std::string& sql, int column,
          const std::function<void(std::string_view)>& then) {
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(handle, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
    throw std::runtime_error(std::string(sqlite3_errmsg(handle)) + ": " + sql);
  while (sqlite3_step(statement) == SQLITE_ROW)
    then(reinterpret_cast<const char*>(sqlite3_column_text(statement, column)));
  sqlite3_finalize(statement);
}

}  // namespace

Plans::Plans(const std::string& file) {
  if (sqlite3_open_v2(file.c_str(), &handle_, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
    throw std::runtime_error(file + " cannot be opened");
}

Plans::~Plans() { sqlite3_close(handle_); }

std::string Plans::of(const db::Query& query) {
  std::string plan;
  each(handle_, "EXPLAIN QUERY PLAN " + std::string(query.sqlite), 3,
       [&](std::string_view step) { plan.append(step).append("\n"); });
  return plan;
}

std::set<std::string> Plans::tables() {
  std::set<std::string> names;
  each(handle_, "SELECT name FROM sqlite_schema WHERE type = 'table'", 0,
       [&](std::string_view name) { names.emplace(name); });
  return names;
}

}  // namespace linli::testkit
