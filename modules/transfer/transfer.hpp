// Where a member's organisational relation goes: within the county by a chain of approval and a receipt, out
// of it and into it with a letter; and members who are away: floating, abroad, out of contact, suspended. The
// program reminds; people decide.
#pragma once

#include "platform/command/app.hpp"
#include "platform/core/things.hpp"

namespace linli {

struct MemberTransfer;
struct Absence;

namespace transfer {

namespace can {
inline constexpr Permission see{"transfer.see"};
inline constexpr Permission handle{"transfer.handle"};    // for the branch that gives or takes
inline constexpr Permission approve{"transfer.approve"};  // for the committee above it
inline constexpr Permission host{"transfer.host"};        // where floating members live
}  // namespace can

namespace refusal {
inline constexpr Refusal transfer_not_found{"transfer.transfer_not_found", 404};
inline constexpr Refusal absence_not_found{"transfer.absence_not_found", 404};
inline constexpr Refusal already_open{"transfer.already_open", 409};
inline constexpr Refusal already_there{"transfer.already_there", 409};
inline constexpr Refusal not_a_member{"transfer.not_a_member", 403};
inline constexpr Refusal already_member{"transfer.already_member", 409};
inline constexpr Refusal letter_expired{"transfer.letter_expired", 409};
inline constexpr Refusal letter_not_ours{"transfer.letter_not_ours", 409};
inline constexpr Refusal goes_out{"transfer.goes_out", 409};      // received by others, who send a receipt
inline constexpr Refusal stays_here{"transfer.stays_here", 409};  // received by a branch of the county
inline constexpr Refusal already_absent{"transfer.already_absent", 409};
inline constexpr Refusal absence_over{"transfer.absence_over", 409};
inline constexpr Refusal nothing_to_confirm{"transfer.nothing_to_confirm", 409};
inline constexpr Refusal not_accepted{"transfer.not_accepted", 409};  // his branch has not agreed yet
inline constexpr Refusal nothing_to_accept{"transfer.nothing_to_accept", 409};
inline constexpr Refusal no_letter{"transfer.no_letter", 409};
inline constexpr Refusal nothing_to_decide{"transfer.nothing_to_decide", 409};
inline constexpr Refusal too_early{"transfer.too_early", 409};  // param: from
}  // namespace refusal

Module module();

}  // namespace transfer
}  // namespace linli
