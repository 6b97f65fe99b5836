// What the county counts of cases: inside of this module.
#pragma once

#include "modules/casework/row.hpp"

namespace linli::casework {

// Adds a case that has ended to the figures, or takes it off again (sign -1) when it is excluded.
void count_ended(Ctx& ctx, const CaseRow& row, std::int64_t sign);
void count_reported(Ctx& ctx, const CaseRow& row, std::int64_t sign);

void declare_figures(App& app);

}  // namespace linli::casework
