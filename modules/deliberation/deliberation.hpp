// Democratic deliberation (民主议事): a matter of a village or community goes from a proposal through
// meetings to a resolution, which is published, carried out and accounted for. The two ways are the
// definitions workflows/four_two.json (四议两公开) and workflows/collect.json (一征三议两公开); this module
// keeps the matter, its meetings, and what residents say.
#pragma once

#include <string_view>

#include "platform/command/app.hpp"
#include "platform/core/things.hpp"

namespace linli {

struct Matter;
struct MatterMeeting;
struct MatterOpinion;
struct MatterObjection;

namespace deliberation {

namespace can {
inline constexpr Permission see{"deliberation.see"};
inline constexpr Permission keep{"deliberation.keep"};        // begin, record, publish, answer
inline constexpr Permission confirm{"deliberation.confirm"};  // that a resolution came about rightly
}  // namespace can

namespace refusal {
inline constexpr Refusal matter_not_found{"deliberation.matter_not_found", 404};
inline constexpr Refusal objection_not_found{"deliberation.objection_not_found", 404};
inline constexpr Refusal wrong_unit{"deliberation.wrong_unit", 409};      // no village and no community
inline constexpr Refusal wrong_branch{"deliberation.wrong_branch", 409};  // no Party organisation
inline constexpr Refusal not_your_branch{"deliberation.not_your_branch", 403};
inline constexpr Refusal wrong_step{"deliberation.wrong_step", 409};  // another step is due; param: state
inline constexpr Refusal wrong_assembly{"deliberation.wrong_assembly", 409};  // not in such a place
inline constexpr Refusal meeting_first{"deliberation.meeting_first", 409};  // a step is taken by its meeting
inline constexpr Refusal nothing_failed{"deliberation.nothing_failed", 409};
inline constexpr Refusal period_runs{"deliberation.period_runs", 409};
inline constexpr Refusal objections_wait{"deliberation.objections_wait", 409};
inline constexpr Refusal not_at_home{"deliberation.not_at_home", 403};
inline constexpr Refusal opinions_over{"deliberation.opinions_over", 409};
inline constexpr Refusal not_published{"deliberation.not_published", 409};  // nothing to object to now
inline constexpr Refusal too_many_objections{"deliberation.too_many_objections", 409};  // param: most
inline constexpr Refusal already_answered{"deliberation.already_answered", 409};
inline constexpr Refusal too_late_to_edit{"deliberation.too_late_to_edit", 409};
}  // namespace refusal

// Somebody did what may earn points: "opinion", once for each matter.
struct Deed {
  std::string_view kind;
  Id<Account> account_id;
  Id<Unit> unit_id;
  std::int64_t subject_id = 0;  // of the opinion
};

Module module();

}  // namespace deliberation
}  // namespace linli
