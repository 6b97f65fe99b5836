// Members' dues: what a month costs by the rules, what is owed, what was paid. Recorded; no money moves here.
#pragma once

#include "platform/command/app.hpp"
#include "platform/core/things.hpp"

namespace linli {

struct DuesPayment;

namespace dues {

namespace can {
inline constexpr Permission see{"dues.see", Permission::Who::granted,
                                true};  // a person's base tells his income
inline constexpr Permission keep{"dues.keep", Permission::Who::granted, true};
inline constexpr Permission sum{"dues.sum"};
}  // namespace can

namespace refusal {
inline constexpr Refusal no_base{"dues.no_base", 409};
inline constexpr Refusal month_paid{"dues.month_paid", 409};          // param: month
inline constexpr Refusal month_not_owed{"dues.month_not_owed", 409};  // param: month
inline constexpr Refusal payment_not_found{"dues.payment_not_found", 404};
inline constexpr Refusal reversed_already{"dues.reversed_already", 409};
inline constexpr Refusal second_person{"dues.second_person", 403};  // after its day another takes it back
}  // namespace refusal

Module module();

}  // namespace dues
}  // namespace linli
