// People worth telling of: nominated by neighbours with their consent, published by the unit, liked by
// readers. A like is a word of thanks: it is counted once, ranks nobody and never becomes points
// (国办函〔2026〕12号).
#pragma once

#include "platform/command/app.hpp"
#include "platform/core/things.hpp"

namespace linli {

struct Exemplar;

namespace exemplar {

namespace can {
inline constexpr Permission keep{"exemplar.keep"};  // publish, refuse, take down
}  // namespace can

namespace refusal {
inline constexpr Refusal exemplar_not_found{"exemplar.exemplar_not_found", 404};
inline constexpr Refusal consent_needed{"exemplar.consent_needed", 409};
inline constexpr Refusal own_nomination{"exemplar.own_nomination",
                                        403};           // whoever nominates does not publish
inline constexpr Refusal state{"exemplar.state", 409};  // param: state
}  // namespace refusal

Module module();

}  // namespace exemplar
}  // namespace linli
