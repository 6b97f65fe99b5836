// Sealed values after a rotation of the keys: brought to the newest key by a job.
#pragma once

#include "platform/command/app.hpp"
#include "platform/crypto/sealed_columns.hpp"

namespace linli::seal {

// Every column that somebody has named.
std::vector<crypto::SealedColumn> sealed_columns(Ctx& ctx);

// Queues the job when the ring has a newer key than the one to which everything was brought. At the start of
// the server, which is the moment from which the newest key seals.
void renew_when_rotated(App& app);

Module module();

}  // namespace linli::seal
