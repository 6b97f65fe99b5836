// Joining the Party: 25 steps in five stages, from the application to the archive
// (workflows/development.json). What each step must be able to show, the clocks and the way into the register
// are here.
#pragma once

#include "platform/command/app.hpp"
#include "platform/core/things.hpp"

namespace linli {

struct DevelopmentFile;

namespace development {

namespace can {
inline constexpr Permission see{"development.see"};
inline constexpr Permission keep{"development.keep"};        // the branch's steps
inline constexpr Permission approve{"development.approve"};  // the steps of the committee above
inline constexpr Permission review{"development.review", Permission::Who::granted,
                                   true};  // the political review
}  // namespace can

namespace refusal {
inline constexpr Refusal file_not_found{"development.file_not_found", 404};
inline constexpr Refusal already_open{"development.already_open", 409};
inline constexpr Refusal already_member{"development.already_member", 409};
inline constexpr Refusal too_young{"development.too_young", 409};  // param: years
inline constexpr Refusal too_early{"development.too_early", 409};
inline constexpr Refusal half_year_review_needed{"development.half_year_review_needed", 409};
inline constexpr Refusal contacts_needed{"development.contacts_needed", 409};
inline constexpr Refusal introducers_needed{"development.introducers_needed", 409};
inline constexpr Refusal review_needed{"development.review_needed",
                                       409};  // none that is passed and still valid
inline constexpr Refusal training_needed{"development.training_needed", 409};
inline constexpr Refusal publicity_needed{"development.publicity_needed", 409};
inline constexpr Refusal publicity_running{"development.publicity_running", 409};  // param: until
inline constexpr Refusal resolution_needed{"development.resolution_needed", 409};  // one that has passed
inline constexpr Refusal approval_too_late{"development.approval_too_late", 409};
inline constexpr Refusal extended_already{"development.extended_already", 409};
inline constexpr Refusal not_a_full_member{"development.not_a_full_member", 409};
inline constexpr Refusal not_at_this_step{"development.not_at_this_step", 409};  // param: state
}  // namespace refusal

Module module();

}  // namespace development
}  // namespace linli
