// Households in hardship, the visits paid to them, and political birthdays.
#pragma once

#include "platform/command/app.hpp"
#include "platform/core/things.hpp"

namespace linli {

struct CareHousehold;
struct CareVisit;

namespace care {

namespace can {
inline constexpr Permission see{"care.see", Permission::Who::granted, true};
inline constexpr Permission keep{"care.keep", Permission::Who::granted, true};
inline constexpr Permission birthdays{"care.birthdays"};
inline constexpr Permission count{"care.count"};  // numbers by town
}  // namespace can

// Whoever may not see a record is told the same as if there were none.
namespace refusal {
inline constexpr Refusal household_not_found{"care.household_not_found", 404};
inline constexpr Refusal person_not_found{"care.person_not_found", 404};
inline constexpr Refusal already_kept{"care.already_kept", 409};
inline constexpr Refusal household_ended{"care.household_ended", 409};
inline constexpr Refusal visit_not_found{"care.visit_not_found", 404};
inline constexpr Refusal visit_over{"care.visit_over", 409};
inline constexpr Refusal not_a_member{"care.not_a_member", 403};
}  // namespace refusal

Module module();

}  // namespace care
}  // namespace linli
