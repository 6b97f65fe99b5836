#include <memory>
#include <mutex>
#include <stdexcept>

#include <curl/curl.h>
#include <fmt/format.h>

#include "engines/access/account.hpp"
#include "engines/notify/notify.sql.hpp"
#include "engines/notify/sms_channel.hpp"
#include "engines/notify/texts.hpp"
#include "engines/setting/setting.hpp"
#include "platform/core/json.hpp"

namespace linli::notify {

struct DeliverSms {
  Id<OutboxEntry> outbox_id;
};
BOOST_DESCRIBE_STRUCT(DeliverSms, (), (outbox_id))

struct WaitingSms {
  Id<Account> account_id;
  std::string kind, params;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(WaitingSms, (), (account_id, kind, params, created_at))

namespace {

constexpr long connect_seconds = 5, whole_seconds = 15;
constexpr std::size_t answer_most = 4 << 10;
constexpr std::size_t error_most = 160;

struct CurlClosed {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

std::size_t take(char* bytes, std::size_t size, std::size_t count, void* into) {
  auto& answer = *static_cast<std::string*>(into);
  const std::size_t all = size * count;
  if (answer.size() < answer_most) answer.append(bytes, std::min(all, answer_most - answer.size()));
  return all;
}

}  // namespace

Answered post(const SmsGateway& gateway, const std::string& body) {
  static std::once_flag once;
  std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
  const std::unique_ptr<CURL, CurlClosed> handle(curl_easy_init());
  ensure(handle != nullptr, "curl");
  curl_slist* headers = curl_slist_append(nullptr, "Content-Type: application/json; charset=utf-8");
  if (!gateway.key.empty())
    headers = curl_slist_append(headers, ("Authorization: Bearer " + gateway.key).c_str());
  const std::unique_ptr<curl_slist, CurlClosed> kept(headers);
  Answered answered;
  CURL* curl = handle.get();
  curl_easy_setopt(curl, CURLOPT_URL, gateway.url.c_str());
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connect_seconds);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, whole_seconds);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, kept.get());
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.c_str());
  curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answered.body);
  const auto code = curl_easy_perform(curl);
  if (code != CURLE_OK) throw std::runtime_error(fmt::format("sms gateway: {}", curl_easy_strerror(code)));
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answered.status);
  return answered;
}

bool is_final(long status) { return status >= 400 && status < 500 && status != 408 && status != 429; }

namespace {

// Whatever a gateway says, as far as a log can hold it.
std::string readable(std::string_view answer) {
  std::string out;
  for (const char c : answer.substr(0, error_most)) out += c >= 0x20 && c < 0x7F ? c : '?';
  return out;
}

// The words of a setting with their gaps filled.
std::string filled(std::string text, const boost::json::value& params) {
  if (const auto* object = params.if_object())
    for (const auto& [name, value] : *object) {
      const std::string gap = fmt::format("{{{}}}", std::string_view(name));
      const std::string with = value.is_string() ? std::string(value.get_string()) : std::string{};
      for (auto at = text.find(gap); at != std::string::npos; at = text.find(gap, at + with.size()))
        text.replace(at, gap.size(), with);
    }
  return text;
}

}  // namespace

std::string to_json(Ctx& ctx, const SmsBody& body) {
  const auto signature = setting::text(ctx, "notify.sms_signature");
  std::string out = "{\"id\":";
  const auto field = [&](std::string_view name, std::string_view value) {
    out += fmt::format(",\"{}\":", name);
    json::append_string(out, value);
  };
  json::append_string(out, body.id);
  field("phone", body.phone);
  field("signature", signature);
  field("template", body.kind);
  out += ",\"params\":" + body.params;
  field("text", (signature.empty() ? "" : "【" + signature + "】") +
                    filled(setting::text(ctx, body.words_key), json::parse(body.params)));
  return out + "}";
}

namespace {

std::string body_of(Ctx& ctx, Id<OutboxEntry> outbox_id, const WaitingSms& sms, const Sms& channel) {
  const auto words = channel.settings.find(sms.kind);
  ensure(words != channel.settings.end(), sms.kind);
  return to_json(
      ctx, {std::to_string(outbox_id.value), access::phone_of(ctx.app, access::account(ctx, sms.account_id)),
            sms.kind, sms.params, words->second});
}

bool is_on(Ctx& ctx) {
  return !ctx.app.get<Sms>().gateway.url.empty() && setting::truth(ctx, "notify.sms_on");
}

void settle(App& app, Id<OutboxEntry> outbox_id, std::string_view state,
            const std::optional<std::string>& error) {
  app.write([&](Ctx& ctx) {
    ctx.db.run(sql::outbox_settle, db::arg("id", outbox_id), db::arg("state", state), db::arg("error", error),
               db::arg("now", ctx.now));
  });
}

}  // namespace

void use_sms_gateway(App& app, SmsGateway gateway) {
  if (!gateway.url.empty()) app.get<access::CodeSender>().send = send_code;
  app.get<Sms>().gateway = std::move(gateway);
}

void sms_text(App& app, std::string kind, std::string setting_key) {
  app.get<Sms>().settings.insert_or_assign(std::move(kind), std::move(setting_key));
}

bool send_sms(Ctx& ctx, Id<Account> account_id, std::string_view kind, std::string_view link) {
  if (!is_on(ctx)) return false;
  const auto message = ctx.db.maybe<Id<Message>>(sql::newest_message, db::arg("account_id", account_id),
                                                 db::arg("kind", kind), db::arg("link", link));
  if (!message) return false;
  const auto id = ctx.new_id<OutboxEntry>();
  ctx.db.run(sql::outbox_add, db::arg("id", id), db::arg("message_id", *message),
             db::arg("account_id", account_id), db::arg("channel", sms_channel), db::arg("now", ctx.now));
  jobs::enqueue(ctx, "notify.deliver_sms", DeliverSms{id});
  return true;
}

void deliver_sms(jobs::JobRun& run, Id<OutboxEntry> outbox_id) {
  const auto& channel = run.app.get<Sms>();
  std::optional<WaitingSms> sms;
  std::string body;
  bool late = false;
  run.app.write([&](Ctx& ctx) {
    sms = ctx.db.maybe<WaitingSms>(sql::waiting_sms, db::arg("id", outbox_id));
    if (!sms) return;
    ctx.db.run(sql::outbox_attempt, db::arg("id", outbox_id));
    late = !is_on(ctx) || ctx.now - sms->created_at > setting::integer(ctx, "notify.sms_minutes") * minute_ms;
    if (!late) body = body_of(ctx, outbox_id, *sms, channel);
  });
  if (!sms) return;
  if (late) return settle(run.app, outbox_id, "failed", "too late, or switched off meanwhile");
  try {
    const auto answered = post(channel.gateway, body);
    if (answered.status >= 200 && answered.status < 300) return settle(run.app, outbox_id, "sent", {});
    const auto error = fmt::format("{}: {}", answered.status, readable(answered.body));
    if (is_final(answered.status)) return settle(run.app, outbox_id, "failed", error);
    throw std::runtime_error("sms gateway: " + error);
  } catch (const std::runtime_error& error) {
    settle(run.app, outbox_id, "waiting", error.what());
    throw;
  }
}

void declare_sms(App& app) {
  app.make<Sms>();
  // As often as notify.sms_minutes may ask: what is too late ends at its next attempt.
  app.get<jobs::Jobs>().kind(
      "notify.deliver_sms",
      [](jobs::JobRun& run) { deliver_sms(run, run.payload_as<DeliverSms>().outbox_id); },
      {.attempts = 800, .first_ms = 10 * second_ms, .longest_ms = 2 * minute_ms});
  setting::declare(app, {{.key = "notify.sms_on",
                          .type = setting::Type::boolean,
                          .default_value = "false",
                          .source = texts::sms_source},
                         {.key = "notify.sms_signature",
                          .type = setting::Type::text,
                          .default_value = "邻里",
                          .max = 20,
                          .source = texts::sms_source},
                         {.key = "notify.sms_minutes",
                          .type = setting::Type::integer,
                          .default_value = "30",
                          .min = 1,
                          .max = 1440,
                          .unit = "minutes",
                          .source = texts::own_choice}});
}

}  // namespace linli::notify
