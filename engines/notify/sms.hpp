// Text messages (SMS). One-time codes go out as soon as the county has a gateway (`sms_gateway` and `sms_key`
// in linli.toml). What cannot wait until somebody looks at the app goes out when it is switched on as well
// (setting notify.sms_on): only what a module sends by `send_sms`, never every message.
#pragma once

#include <string>
#include <string_view>

#include "engines/notify/notify.hpp"

namespace linli::notify {

namespace refusal {
// Ends the job of a one-time code: the gateway does not want it. Param `status`.
inline constexpr Refusal gateway_refused{"notify.gateway_refused", 502};
}  // namespace refusal

struct SmsGateway {
  std::string url;  // POST of JSON {id, phone, signature, template, params, text}; empty: there is none
  std::string key;  // sent as "Authorization: Bearer …"; empty: not sent
};
// When the program is put together. One-time codes are sent by it, too.
void use_sms_gateway(App& app, SmsGateway gateway);

// In `declare`: the setting that holds the words of messages of this kind, in which {name} stands for a
// parameter of the message.
void sms_text(App& app, std::string kind, std::string setting_key);

// Sends the account's newest message of that kind and link also as a text message: queued in this
// transaction, delivered by a job that tries again, given up after the minutes of notify.sms_minutes. False
// when SMS is off, or there is no such message.
bool send_sms(Ctx& ctx, Id<Account> account_id, std::string_view kind, std::string_view link);

}  // namespace linli::notify
