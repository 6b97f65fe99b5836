#include "apps/server/verify.hpp"

#include <cstdio>
#include <unistd.h>

#include "engines/access/access.hpp"
#include "engines/ledger/ledger.hpp"

namespace linli {

int verify(App& app) {
  const bool watched = isatty(STDOUT_FILENO) != 0;
  const auto ledger = ledger::verify(app.store(), [watched](std::int64_t transfers) {
    if (watched) std::printf("\r%jd transfers", static_cast<std::intmax_t>(transfers));
  });
  std::printf("%sLedger: %jd transfers, %jd accounts\n", watched ? "\r" : "",
              static_cast<std::intmax_t>(ledger.transfers), static_cast<std::intmax_t>(ledger.accounts));
  if (ledger.fault)
    std::printf("  WRONG: %s %s: %s\n", ledger.fault->table.c_str(), ledger.fault->key.c_str(),
                ledger.fault->what.c_str());
  access::AuditVerdict audit;
  app.read([&](Ctx& ctx) { audit = access::verify_audit(ctx); });
  std::printf("Audit log: %jd lines in %jd links\n", static_cast<std::intmax_t>(audit.lines),
              static_cast<std::intmax_t>(audit.links));
  for (const auto& fault : audit.faults)
    std::printf("  WRONG: line %jd: %s\n", static_cast<std::intmax_t>(fault.audit_id), fault.what.c_str());
  const bool good = !ledger.fault && audit.faults.empty();
  std::printf(good ? "Everything fits.\n" : "Something was altered outside of the program.\n");
  return good ? 0 : 1;
}

}  // namespace linli
