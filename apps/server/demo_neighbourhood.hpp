// Where the demo's people live and who looks after them: grids with their outlines, estates, grid workers,
// departments.
#pragma once

#include <string>
#include <vector>

#include "apps/server/demo_cast.hpp"
#include "engines/place/place.hpp"

namespace linli::demo {

struct Grid {
  Id<Unit> unit_id;
  std::string name;
  std::string worker, staff;  // names for Play: who handles, and who of the town verifies
  place::Position centre;
  double reach = 0;  // degrees from the centre that are surely inside
  std::vector<Id<Building>> buildings;
  std::vector<std::string> neighbours;  // residents with accounts
  bool in_town = false;                 // of 刘集镇, whose life is played in detail
};

struct Department {
  Id<Unit> unit_id;
  std::string staff;
};

struct Neighbourhood {
  std::vector<Grid> grids;
  std::vector<Department> departments;  // housing, city management, human resources
};

Neighbourhood make_neighbourhood(Play& play, Dice& dice, Cast& cast);

}  // namespace linli::demo
