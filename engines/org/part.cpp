#include "engines/org/part.hpp"

#include "engines/org/org.sql.hpp"

namespace linli::org {
namespace {

struct Part {
  std::int64_t units = 0, all_units = 0;
};
BOOST_DESCRIBE_STRUCT(Part, (), (units, all_units))

}  // namespace

// Lines are spread over the units more or less evenly: of an eighth of them every eighth line is met, and a
// page of each of its units would be more to read.
bool is_large_part(Ctx& ctx, Id<Unit> unit_id) {
  const auto county_id = root(ctx);
  const auto part =
      ctx.db.only<Part>(sql::part_of_county, db::arg("unit_id", unit_id), db::arg("county_id", county_id));
  return part.units * 8 > part.all_units;
}

}  // namespace linli::org
