#include "engines/org/part.hpp"

#include <limits>

#include "engines/org/org.sql.hpp"

namespace linli::org {
namespace {

// Lines are spread over the units more or less evenly: of an eighth of them every eighth line is met, and a
// page of each of its units would be more to read.
constexpr std::int64_t parts = 8;

std::int64_t units_in(Ctx& ctx, Id<Unit> unit_id, std::int64_t most) {
  return ctx.db.only<std::int64_t>(sql::units_in, db::arg("unit_id", unit_id), db::arg("most", most));
}

}  // namespace

// Counts no more of the county than it takes to know.
bool is_large_part(Ctx& ctx, Id<Unit> unit_id) {
  const auto county_id = root(ctx);
  if (!county_id || unit_id == *county_id) return true;
  const std::int64_t enough = parts * units_in(ctx, unit_id, std::numeric_limits<std::int64_t>::max());
  return units_in(ctx, *county_id, enough) < enough;
}

}  // namespace linli::org
