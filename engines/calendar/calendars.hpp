// The store's working time, kept in memory for as long as nobody changes it: inside of this engine.
#pragma once

#include <string>
#include <vector>

#include "engines/calendar/official.hpp"
#include "engines/calendar/working_time.hpp"
#include "platform/command/kept.hpp"

namespace linli::calendar {

// A day of this county's own.
struct OwnDay {
  Day on;
  bool working = false;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(OwnDay, (), (on, working, name))

struct Calendar {
  std::vector<OwnDay> own_days;
  WorkingTime time;
};

struct Calendars {
  explicit Calendars(App& app);
  const Official official;
  Kept<Calendar> kept;
};

}  // namespace linli::calendar
