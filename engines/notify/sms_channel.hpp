// The SMS channel of the outbox: inside of this engine.
#pragma once

#include <map>
#include <string>

#include "engines/notify/sms.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli {
struct OutboxEntry;
}

namespace linli::notify {

inline constexpr std::string_view sms_channel = "sms";

struct Sms {
  SmsGateway gateway;
  std::map<std::string, std::string, std::less<>> settings;  // by kind of message
};

void declare_sms(App& app);
// One attempt; leaves the state and what went wrong in the outbox. Throws when it is to be tried again.
void deliver_sms(jobs::JobRun& run, Id<OutboxEntry> outbox_id);

}  // namespace linli::notify
