// What is not needed any more is not kept: inside of this module.
#pragma once

#include "platform/jobs/jobs.hpp"

namespace linli::casework {

// Blanks cases that were closed longer ago than the county keeps them: words, place, contact, photos and the
// notes of its history go, the counts stay.
void forget_old_cases(jobs::JobRun& run);

}  // namespace linli::casework
