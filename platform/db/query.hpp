// A named statement out of a .sql file, made by tools/sqlgen: one text for each database, parameters numbered
// in the order of `params`.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace linli::db {

struct Query {
  std::string_view name;  // "points.rule_for_credit"
  std::string_view sqlite;
  std::string_view postgres;
  std::span<const std::string_view> params;
};

// A step of the schema, written in PostgreSQL's spelling. Append only: an applied one is never edited.
struct Migration {
  std::string_view name;  // "points/0001_create"
  std::string_view text;
};

}  // namespace linli::db
