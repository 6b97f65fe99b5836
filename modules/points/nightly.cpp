#include "engines/ledger/ledger.hpp"
#include "modules/points/jobs.hpp"

namespace linli::points {

void expire_points(jobs::JobRun& run) {
  constexpr std::int64_t step = 500;
  Id<LedgerAccount> after{};
  std::int64_t done = 0;
  for (;;) {
    std::optional<Id<LedgerAccount>> last;
    run.app.write([&](Ctx& ctx) {
      const auto expired = ledger::expire(ctx, ctx.today(), after, step);
      done += expired.accounts;
      last = expired.last_account_id;
    });
    if (!last) return;
    after = *last;
    run.progress(done, 0);
  }
}

void close_days(jobs::JobRun& run) {
  constexpr std::int64_t step = 31;
  std::int64_t closed = step;
  while (closed == step) run.app.write([&](Ctx& ctx) { closed = ledger::close_days(ctx, step); });
}

void file_lines(jobs::JobRun& run) {
  // Other commands wait for a piece, some ten milliseconds.
  constexpr std::int64_t step = 1000;
  std::int64_t filed = step, done = 0;
  while (filed == step) {
    run.app.write([&](Ctx& ctx) { filed = ledger::file_lines(ctx, step); });
    run.progress(done += filed, 0);
  }
}

}  // namespace linli::points
