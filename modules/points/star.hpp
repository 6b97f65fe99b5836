// Stars out of a year's record: inside of this module.
#pragma once

#include <span>

#include "modules/points/dto.hpp"

namespace linli::points {

// A member's year: what he starts with, what he earned and lost by deeds of that year.
struct YearRecord {
  std::int64_t record = 0;  // base + earned - deducted, never less than 0
  std::int64_t earned = 0;
  bool vetoed = false;  // a one-vote veto stands: no star this year
};
YearRecord year_record(Ctx& ctx, std::int64_t owner_id, std::optional<Id<LedgerAccount>> account_id,
                       int year);
YearRecord year_record(Ctx& ctx, Id<Member> member_id, int year);

struct Stars {
  std::int64_t level = 0;
  std::optional<StarNext> next;
};
// `levels` rising, as `star_levels` answers them.
Stars stars_for(const YearRecord& record, std::span<const StarLevel> levels);

}  // namespace linli::points
