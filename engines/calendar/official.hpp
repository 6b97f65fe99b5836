// China's official calendar as it is packed into the program: from data/calendar, see its README.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "platform/core/time.hpp"

namespace linli::calendar {

struct OfficialDay {
  Day on;
  bool working = false;  // a Saturday or Sunday on which people work
  std::string name_zh, name_en;
};

struct Official {
  Day known_from_on, known_until_on;
  std::vector<OfficialDay> days;  // by day
};

Official read_official(std::string_view text);
Official official();

}  // namespace linli::calendar
