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

// What is posted to the gateway. `params` is a JSON object of texts.
struct SmsBody {
  std::string id, phone, kind, params;
  std::string words_key;  // the setting with the words
};
std::string to_json(Ctx& ctx, const SmsBody& body);

struct Answered {
  long status = 0;
  std::string body;
};
// Throws when no answer came.
Answered post(const SmsGateway& gateway, const std::string& body);
// The gateway does not want this one: another attempt would be answered the same.
bool is_final(long status);

void declare_sms(App& app);

// An access::CodeSender: queues a job of this transaction.
void send_code(Ctx& ctx, const std::string& phone, const std::string& code, Instant until);
void declare_codes(App& app);

// One attempt; leaves the state and what went wrong in the outbox. Throws when it is to be tried again.
void deliver_sms(jobs::JobRun& run, Id<OutboxEntry> outbox_id);

}  // namespace linli::notify
