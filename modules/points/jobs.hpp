// What this module does without being asked: inside of this module.
#pragma once

#include "platform/jobs/jobs.hpp"

namespace linli::points {

void expire_points(jobs::JobRun& run);     // lots whose last day is over
void close_days(jobs::JobRun& run);        // the ledger's daily roots
void file_lines(jobs::JobRun& run);        // lines of statements to where they are read
void fill_publication(jobs::JobRun& run);  // the lines and the tree of a publication
void tell_published(jobs::JobRun& run);    // a message to each member of a publication
void settle_year(jobs::JobRun& run);

}  // namespace linli::points
