// How many jobs wait, run and have failed: for whoever watches the server from outside.
#pragma once

#include "platform/command/app.hpp"

namespace linli::jobs {

struct Counts {
  std::int64_t queued = 0;  // due; those of later days are no backlog
  std::int64_t running = 0, failed = 0;
};
BOOST_DESCRIBE_STRUCT(Counts, (), (queued, running, failed))

Counts counts(Ctx& ctx);

}  // namespace linli::jobs
