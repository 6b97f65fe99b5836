// Regional committees (区域党委): a core that leads, units that reside there and take part, the three lists
// of what they have, need and do together, and joint meetings (联席会议) whose resolutions become tasks.
#pragma once

#include "platform/command/app.hpp"
#include "platform/core/things.hpp"

namespace linli {

struct Region;
struct RegionResident;
struct RegionPartTime;
struct RegionContact;
struct RegionItem;
struct RegionMeeting;
struct RegionTask;

namespace region {

namespace can {
inline constexpr Permission see{"region.see"};
inline constexpr Permission keep{"region.keep"};      // begin regions, keep residents, lists and meetings
inline constexpr Permission answer{"region.answer"};  // report one's own unit's tasks and projects done
inline constexpr Permission reveal{"region.reveal", Permission::Who::granted, true};  // phones of contacts
}  // namespace can

namespace refusal {
inline constexpr Refusal region_not_found{"region.region_not_found", 404};
inline constexpr Refusal resident_not_found{"region.resident_not_found", 404};
inline constexpr Refusal part_time_not_found{"region.part_time_not_found", 404};
inline constexpr Refusal contact_not_found{"region.contact_not_found", 404};
inline constexpr Refusal item_not_found{"region.item_not_found", 404};
inline constexpr Refusal meeting_not_found{"region.meeting_not_found", 404};
inline constexpr Refusal task_not_found{"region.task_not_found", 404};
inline constexpr Refusal region_exists{"region.region_exists", 409};  // the unit leads one already
inline constexpr Refusal not_a_core{"region.not_a_core", 409};        // of that kind no unit leads a region
inline constexpr Refusal already_resident{"region.already_resident", 409};
inline constexpr Refusal has_left{"region.has_left", 409};
inline constexpr Refusal already_ended{"region.already_ended", 409};
inline constexpr Refusal not_open{"region.not_open", 409};  // param: state
inline constexpr Refusal not_a_match{"region.not_a_match",
                                     409};  // a need takes a resource, of another resident
inline constexpr Refusal already_held{"region.already_held", 409};
inline constexpr Refusal not_yet_held{"region.not_yet_held", 409};  // a meeting of a day to come
inline constexpr Refusal already_done{"region.already_done", 409};
inline constexpr Refusal day_too_early{"region.day_too_early", 409};  // param: from
}  // namespace refusal

Module module();

}  // namespace region
}  // namespace linli
