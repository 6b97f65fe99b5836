#include "modules/activity/codes.hpp"

#include <charconv>

#include <fmt/format.h>

#include "engines/setting/setting.hpp"
#include "platform/crypto/encoding.hpp"
#include "platform/crypto/one_time_code.hpp"

namespace linli::activity {
namespace {

// A code is mark.subject.window.mac: whose it is, for which few seconds since 1970, and a keyed digest of
// both. Nothing of it is stored.
std::string subject_of(std::string_view mark, std::string_view subject) {
  return fmt::format("activity.{}/{}", mark, subject);
}

Code make(Ctx& ctx, std::string_view mark, const std::string& subject, std::int64_t seconds) {
  const std::int64_t window = ctx.now.ms / second_ms / seconds;
  const auto text = std::to_string(window);
  const auto mac = crypto::code_digest(ctx.app.get<crypto::KeyRing>(), subject_of(mark, subject), text);
  return {fmt::format("{}.{}.{}.{}", mark, subject, text, crypto::base64url(mac)), seconds,
          Instant{(window + 1) * seconds * second_ms}};
}

std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> parts;
  for (;;) {
    const auto dot = text.find('.');
    parts.push_back(text.substr(0, dot));
    if (dot == std::string_view::npos) return parts;
    text.remove_prefix(dot + 1);
  }
}

std::int64_t number(std::string_view text) {
  std::int64_t value = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  demand(result.ec == std::errc{} && result.ptr == text.data() + text.size() && value >= 0,
         refusal::code_invalid);
  return value;
}

// The subject of a code that is genuine and not yet over. One that is over is told apart: it was right some
// seconds ago.
std::string_view read(Ctx& ctx, std::string_view mark, std::string_view code, std::int64_t seconds) {
  const auto parts = split(code);
  demand(parts.size() == 4 && parts[0] == mark, refusal::code_invalid);
  const auto mac = crypto::from_base64url(parts[3]);
  crypto::Digest digest{};
  demand(mac && mac->size() == digest.size(), refusal::code_invalid);
  std::copy(mac->begin(), mac->end(), digest.begin());
  demand(crypto::code_matches(ctx.app.get<crypto::KeyRing>(), subject_of(mark, parts[1]), parts[2], digest),
         refusal::code_invalid);
  const std::int64_t window = number(parts[2]), now = ctx.now.ms / second_ms;
  demand(window <= now / seconds, refusal::code_invalid);
  demand(now < (window + 1) * seconds + setting::integer(ctx, "activity.code_grace_seconds"),
         refusal::code_expired);
  return parts[1];
}

}  // namespace

Code code_of_activity(Ctx& ctx, Id<linli::Activity> activity_id) {
  return make(ctx, "A", std::to_string(activity_id.value), setting::integer(ctx, "activity.code_seconds"));
}

Id<linli::Activity> read_activity_code(Ctx& ctx, std::string_view code) {
  return {number(read(ctx, "A", code, setting::integer(ctx, "activity.code_seconds")))};
}

Code code_of_person(Ctx& ctx) {
  return make(ctx, "P", fmt::format("{}-{}", ctx.actor.account_id.value, ctx.actor.person_id.value),
              setting::integer(ctx, "activity.card_seconds"));
}

Shown read_person_code(Ctx& ctx, std::string_view code) {
  const auto subject = read(ctx, "P", code, setting::integer(ctx, "activity.card_seconds"));
  const auto dash = subject.find('-');
  demand(dash != std::string_view::npos, refusal::code_invalid);
  return {{number(subject.substr(0, dash))}, {number(subject.substr(dash + 1))}};
}

}  // namespace linli::activity
