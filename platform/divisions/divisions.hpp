// The administrative divisions of China down to the village, packed into the program. From data/divisions,
// see its README.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace linli::divisions {

enum class Level { county, town, village };

struct Division {
  std::string
      code;  // statistical code: 6 digits for a county, 9 for a town or street, 12 for a village or community
  std::string name;
  Level level;

  // The code of the division above within the county; empty for the county itself.
  std::string_view parent_code() const;

  bool operator==(const Division&) const = default;
};

// The county, its towns and their villages, in the order of their codes, so that a parent comes before its
// children. Empty when there is no such county. A city without counties (东莞, 中山, 儋州, 嘉峪关) goes by
// the code of the one county that the statistics give it, for example 441900. Memory stays at a few
// megabytes, however large the province is.
std::vector<Division> county_divisions(std::string_view county_code);

}  // namespace linli::divisions
