// How SQLite goes about a query: what a list may not walk over, a test sees here.
#pragma once

#include <set>
#include <string>

#include "platform/db/query.hpp"

struct sqlite3;

namespace linli::testkit {

class Plans {
 public:
  // Of a store with all its tables, as TestApp makes one. Throws std::runtime_error for what SQLite refuses,
  // as `of`.
  explicit Plans(const std::string& file);
  ~Plans();
  Plans(const Plans&) = delete;
  Plans& operator=(const Plans&) = delete;

  // Each step on a line of its own.
  std::string of(const db::Query& query);
  std::set<std::string> tables();

 private:
  sqlite3* handle_ = nullptr;
};

}  // namespace linli::testkit
