// Complaints about the application itself, and what it says of itself to everybody.
#pragma once

#include "platform/command/app.hpp"

namespace linli {

struct Complaint;

namespace feedback {

namespace can {
inline constexpr Permission answer{"feedback.answer"};
}

namespace refusal {
inline constexpr Refusal complaint_not_found{"feedback.complaint_not_found", 404};
inline constexpr Refusal already_answered{"feedback.already_answered", 409};
}  // namespace refusal

Module module();

}  // namespace feedback
}  // namespace linli
