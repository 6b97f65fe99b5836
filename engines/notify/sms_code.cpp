// One-time codes by text message. They go out whenever there is a gateway, whether or not notify.sms_on is
// set: who asks for one waits for it.
#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/notify/sms_channel.hpp"
#include "engines/notify/texts.hpp"
#include "engines/setting/setting.hpp"
#include "platform/core/json.hpp"
#include "platform/crypto/encoding.hpp"
#include "platform/crypto/sealed.hpp"

namespace linli::notify {

// Sealed: a job stays in the store after it is done.
struct DeliverCode {
  std::string phone, code;
  Instant until;
};
BOOST_DESCRIBE_STRUCT(DeliverCode, (), (phone, code, until))

namespace {

constexpr std::string_view place = "notify.code";

std::string sealed(App& app, std::string_view text) {
  return crypto::base64url(crypto::seal(app.get<crypto::KeyRing>(), text, place));
}
std::string opened(App& app, std::string_view text) {
  const auto bytes = crypto::from_base64url(text);
  ensure(bytes.has_value(), "a sealed code");
  return crypto::open_text(app.get<crypto::KeyRing>(), *bytes, place);
}

void deliver_code(jobs::JobRun& run) {
  const auto wanted = run.payload_as<DeliverCode>();
  const auto left = wanted.until - run.app.now();
  if (left <= 0) return;
  const std::string params = fmt::format(R"({{"code":"{}","minutes":"{}"}})", opened(run.app, wanted.code),
                                         (left + minute_ms - 1) / minute_ms);
  const SmsBody body{std::to_string(run.job_id.value), opened(run.app, wanted.phone), "access.code", params,
                     "notify.code_text"};
  std::string text;
  run.app.read([&](Ctx& ctx) { text = to_json(ctx, body); });
  const auto answered = post(run.app.get<Sms>().gateway, text);
  demand(!is_final(answered.status), refusal::gateway_refused, {{"status", answered.status}});
  if (answered.status < 200 || answered.status >= 300)
    throw std::runtime_error(fmt::format("sms gateway: {}", answered.status));
}

}  // namespace

void send_code(Ctx& ctx, const std::string& phone, const std::string& code, Instant until) {
  jobs::enqueue(ctx, "notify.deliver_code",
                DeliverCode{sealed(ctx.app, phone), sealed(ctx.app, code), until});
}

void declare_codes(App& app) {
  // Again and again as long as somebody may be waiting; a code of thirty minutes is the longest.
  app.get<jobs::Jobs>().kind("notify.deliver_code", deliver_code,
                             {.attempts = 70, .first_ms = 2 * second_ms, .longest_ms = 30 * second_ms});
  setting::declare(app, {{.key = "notify.code_text",
                          .type = setting::Type::text,
                          .default_value = texts::code_words,
                          .min = 1,
                          .max = 200,
                          .source = texts::own_choice}});
}

}  // namespace linli::notify
