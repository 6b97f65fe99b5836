#include "apps/server/init.hpp"

#include <map>
#include <stdexcept>

#include <fmt/format.h>

#include "engines/org/org.hpp"
#include "modules/points/points.hpp"
#include "platform/divisions/divisions.hpp"

namespace linli {
namespace {

// Before anything that a county will want to record; the statistics do not say when a village began.
constexpr Day tree_begins{20000101};

// Residents' committees are communities, villagers' committees are villages: the last three digits of the
// code are 001-199 for the first and 200-399 for the second.
org::UnitKind kind_of(const divisions::Division& division) {
  if (division.level == divisions::Level::county) return org::UnitKind::county;
  if (division.level == divisions::Level::town) return org::UnitKind::town;
  return std::stoi(division.code.substr(division.code.size() - 3)) < 200 ? org::UnitKind::community
                                                                         : org::UnitKind::village;
}

}  // namespace

Id<Unit> init_county(App& app, const std::string& county_code) {
  const auto all = divisions::county_divisions(county_code);
  if (all.empty())
    throw std::runtime_error(fmt::format("There is no county with the statistical code {}.", county_code));
  Id<Unit> county;
  app.write([&](Ctx& ctx) {
    if (org::root(ctx)) throw std::runtime_error("This store already has a county.");
    std::map<std::string, Id<Unit>> made;
    for (const auto& division : all) {
      org::CreateUnit unit;
      unit.kind = kind_of(division);
      unit.name.value = division.name;
      unit.code.emplace().value = division.code;
      unit.on = tree_begins;
      if (const auto parent = division.parent_code(); !parent.empty())
        unit.parent_id = made.at(std::string(parent));
      made[division.code] = org::create_unit(ctx, unit).unit_id;
    }
    county = made.at(county_code);
    points::seed_rules(ctx, county);
  });
  return county;
}

}  // namespace linli
