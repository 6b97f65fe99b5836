// Working time: China's official holidays and moved working days, a county's own days, and the shifts of a
// working day. Deadlines are reckoned with it.
#pragma once

#include <cstdint>

#include "platform/command/app.hpp"
#include "platform/core/time.hpp"

namespace linli::calendar {

namespace can {
inline constexpr Permission keep{"calendar.keep"};
}

enum class Clock { working, wall };
BOOST_DESCRIBE_ENUM(Clock, working, wall)

// The first instant at which `minutes` of that clock have passed since `from`. Zero minutes: `from` itself,
// or on the working clock the begin of the next working time when `from` is outside of it.
Instant add_minutes(Ctx& ctx, Clock clock, Instant from, std::int64_t minutes);
// How many milliseconds of that clock lie between two instants; negative when `to` is earlier.
std::int64_t between_ms(Ctx& ctx, Clock clock, Instant from, Instant to);
// What `add_minutes` does, to the millisecond: add_ms(from, between_ms(from, to)) is the same working moment
// as `to`.
Instant add_ms(Ctx& ctx, Clock clock, Instant from, std::int64_t ms);
// Minutes in one full working day of the shifts in force on `on` (480 by default).
std::int64_t minutes_of_working_day(Ctx& ctx, Day on);
bool is_working_day(Ctx& ctx, Day on);
// The last day whose holidays are known; after it Monday to Friday are taken for working days.
Day known_until(Ctx& ctx);

// Published inside the transaction after days or shifts have changed: what was reckoned over days from
// `from_on` on may come out differently now.
struct Changed {
  Day from_on;
};

Module module();

}  // namespace linli::calendar
