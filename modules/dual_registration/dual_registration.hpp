// Dual registration (双报到): in-service members and their organisations serve in the community where they
// live.
#pragma once

#include <cstdint>
#include <string_view>

#include "platform/command/app.hpp"
#include "platform/core/things.hpp"

namespace linli {

struct DualRegistration;
struct DualUnit;
struct DualPost;
struct DualClaim;
struct DualRecord;

namespace dual_registration {

namespace can {
inline constexpr Permission see{
    "dual_registration.see"};  // of one's communities, and of one's own members elsewhere
inline constexpr Permission keep{"dual_registration.keep"};  // posts, certification
inline constexpr Permission register_unit{"dual_registration.register_unit"};
}  // namespace can

namespace refusal {
inline constexpr Refusal not_a_member{"dual_registration.not_a_member", 403};
inline constexpr Refusal not_in_service{"dual_registration.not_in_service", 409};
inline constexpr Refusal not_a_community{"dual_registration.not_a_community", 409};
inline constexpr Refusal already_registered{"dual_registration.already_registered", 409};
inline constexpr Refusal not_registered{"dual_registration.not_registered", 409};
inline constexpr Refusal registration_not_found{"dual_registration.registration_not_found", 404};
inline constexpr Refusal registration_ended{"dual_registration.registration_ended", 409};
inline constexpr Refusal unit_not_found{"dual_registration.unit_not_found", 404};
inline constexpr Refusal post_not_found{"dual_registration.post_not_found", 404};
inline constexpr Refusal post_closed{"dual_registration.post_closed", 409};
inline constexpr Refusal post_full{"dual_registration.post_full", 409};
inline constexpr Refusal elsewhere{"dual_registration.elsewhere",
                                   409};  // a post of another community than one's own
inline constexpr Refusal already_claimed{"dual_registration.already_claimed", 409};
inline constexpr Refusal claim_not_found{"dual_registration.claim_not_found", 404};
inline constexpr Refusal claim_over{"dual_registration.claim_over", 409};
inline constexpr Refusal record_not_found{"dual_registration.record_not_found", 404};
inline constexpr Refusal record_decided{"dual_registration.record_decided", 409};
inline constexpr Refusal already_recorded{"dual_registration.already_recorded",
                                          409};                            // the same post on the same day
inline constexpr Refusal own_record{"dual_registration.own_record", 403};  // nobody certifies his own service
}  // namespace refusal

// Somebody did what may earn points: "served", when the community has certified it.
struct Deed {
  std::string_view kind;
  Id<Account> account_id;
  Id<Unit> unit_id;
  std::int64_t subject_id = 0;  // of the record; the same deed always has the same one
};

Module module();

}  // namespace dual_registration
}  // namespace linli
