// Idle things between neighbours: lent or given away, asked for, held, handed over against a code, brought
// back.
#pragma once

#include "platform/command/app.hpp"
#include "platform/core/things.hpp"

namespace linli {

struct Thing;
struct Loan;

namespace circulation {

namespace can {
inline constexpr Permission watch{
    "circulation.watch"};  // all things and loans of the unit; take a thing down
}  // namespace can

namespace refusal {
inline constexpr Refusal thing_not_found{"circulation.thing_not_found", 404};
inline constexpr Refusal not_free{"circulation.not_free", 409};            // param: state
inline constexpr Refusal own_thing{"circulation.own_thing", 403};          // nobody asks for what is his
inline constexpr Refusal already_asked{"circulation.already_asked", 409};  // param: loan_id
inline constexpr Refusal too_long{"circulation.too_long", 409};            // param: days
inline constexpr Refusal in_use{"circulation.in_use", 409};                // held or lent: not changed now
inline constexpr Refusal loan_not_found{"circulation.loan_not_found", 404};
inline constexpr Refusal loan_state{"circulation.loan_state", 409};  // param: state
inline constexpr Refusal wrong_code{"circulation.wrong_code", 409};
}  // namespace refusal

Module module();

}  // namespace circulation
}  // namespace linli
