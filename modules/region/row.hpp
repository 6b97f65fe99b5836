// Rows and what the parts of this module have in common.
#pragma once

#include <string_view>

#include "modules/region/dto.hpp"

namespace linli::region {

struct RegionKept {
  Id<linli::Region> region_id;
  Id<Unit> unit_id;
  std::string unit_name, name;
  Day began_on;
  std::optional<Day> ended_on;
};
BOOST_DESCRIBE_STRUCT(RegionKept, (), (region_id, unit_id, unit_name, name, began_on, ended_on))

struct ResidentKept {
  Id<RegionResident> resident_id;
  Id<linli::Region> region_id;
  std::string name;
  Sector sector{};
  std::optional<Id<Unit>> org_unit_id;
  Day joined_on;
  std::optional<Day> left_on;
};
BOOST_DESCRIBE_STRUCT(ResidentKept, (),
                      (resident_id, region_id, name, sector, org_unit_id, joined_on, left_on))

RegionKept kept(Ctx& ctx, Id<linli::Region> region_id);
// The region that somebody is about to change, or to read; whoever may not learns nothing of it.
RegionKept keeping(Ctx& ctx, Id<linli::Region> region_id);
RegionKept seeing(Ctx& ctx, Id<linli::Region> region_id);
bool sees(Ctx& ctx, const RegionKept& region);
// A resident of the region who has not left.
ResidentKept resident_of(Ctx& ctx, Id<linli::Region> region_id, Id<RegionResident> resident_id);
// Whether the actor may report what that resident (or the core itself) has done.
bool may_answer(Ctx& ctx, const RegionKept& region, std::optional<Id<Unit>> resident_unit_id);

void demand_past(Ctx& ctx, const char* field, Day on);
Light light(Ctx& ctx, Day due_on, std::optional<Day> done_on);
Day first_of_year(Ctx& ctx);

// Those who keep the region and those of the responsible unit.
void tell(Ctx& ctx, const RegionKept& region, std::optional<Id<Unit>> resident_unit_id, std::string_view kind,
          const std::vector<std::pair<std::string, std::string>>& params);

template <class Choice>
std::string word(Choice choice) {
  return std::string(std::get<std::string_view>(db::value_of(choice)));
}

}  // namespace linli::region
