// A purpose that neighbours give to, in goods or hours: who pledges what, what has come, and a report of what
// became of it. Never money.
#pragma once

#include "platform/command/app.hpp"
#include "platform/core/things.hpp"

namespace linli {

struct Charity;
struct Pledge;

namespace charity {

namespace can {
inline constexpr Permission keep{"charity.keep"};  // begin, change, receive, close
}  // namespace can

namespace refusal {
inline constexpr Refusal charity_not_found{"charity.charity_not_found", 404};
inline constexpr Refusal charity_closed{"charity.charity_closed", 409};
inline constexpr Refusal ended{"charity.ended", 409};  // its last day is over; param: ends_on
inline constexpr Refusal item_not_found{"charity.item_not_found", 404};
inline constexpr Refusal enough{"charity.enough", 409};  // param: left
inline constexpr Refusal pledge_not_found{"charity.pledge_not_found", 404};
inline constexpr Refusal pledge_over{"charity.pledge_over", 409};  // param: state
inline constexpr Refusal own_pledge{"charity.own_pledge", 403};    // nobody confirms his own gift
}  // namespace refusal

Module module();

}  // namespace charity
}  // namespace linli
