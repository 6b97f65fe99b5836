#include "modules/activity/codes.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "engines/setting/setting.hpp"
#include "platform/crypto/encoding.hpp"
#include "platform/crypto/one_time_code.hpp"

namespace linli::activity {
namespace {

constexpr std::size_t short_digits = 6, accounts_most = 100'000;
constexpr std::uint64_t short_codes = 1'000'000;
// Digits of the window before are as good; older ones are told apart from wrong ones.
constexpr int windows_good = 1, windows_told = 6;

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

std::int64_t number_in(std::string_view text) {
  std::int64_t value = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  demand(result.ec == std::errc{} && result.ptr == text.data() + text.size() && value >= 0,
         refusal::code_invalid);
  return value;
}

bool is_genuine(Ctx& ctx, std::string_view mark, const std::vector<std::string_view>& parts) {
  const auto mac = crypto::from_base64url(parts[3]);
  crypto::Digest digest{};
  if (!mac || mac->size() != digest.size()) return false;
  std::copy(mac->begin(), mac->end(), digest.begin());
  return crypto::code_matches(ctx.app.get<crypto::KeyRing>(), subject_of(mark, parts[1]), parts[2], digest);
}

// Whose a code is, and when it holds. Refuses code_invalid when it is not genuine.
Genuine::Code reckon(Ctx& ctx, std::string_view mark, std::string_view code, const char* seconds_key) {
  const auto parts = split(code);
  demand(parts.size() == 4 && parts[0] == mark && is_genuine(ctx, mark, parts), refusal::code_invalid);
  const auto window = number_in(parts[2]), seconds = setting::integer(ctx, seconds_key);
  return {std::string(parts[1]), window * seconds,
          (window + 1) * seconds + setting::integer(ctx, "activity.code_grace_seconds")};
}

// The subject of a code that is genuine and not yet over. One that is over is told apart: it was right some
// seconds ago.
std::string read(Ctx& ctx, std::string_view mark, std::string_view code, const char* seconds_key) {
  const auto& genuine = ctx.app.get<Genuine>();
  // The mark is what a code begins with, so one of the other kind is never found here.
  const auto* const known = code.starts_with(mark) ? genuine.find(ctx, code) : nullptr;
  const auto shown = known ? *known : reckon(ctx, mark, code, seconds_key);
  if (!known) genuine.add(ctx, code, shown);
  const std::int64_t now = ctx.now.ms / second_ms;
  demand(now >= shown.from_s, refusal::code_invalid);
  demand(now < shown.until_s, refusal::code_expired);
  return shown.subject;
}

// Typing takes longer than scanning, so these digits change less often; the ones before still count.
std::int64_t typed_window(Ctx& ctx) {
  return ctx.now.ms / second_ms / setting::integer(ctx, "activity.typed_code_seconds");
}

std::string digits_of(Ctx& ctx, Id<linli::Activity> activity_id, std::int64_t window) {
  const auto digest =
      crypto::code_digest(ctx.app.get<crypto::KeyRing>(), subject_of("S", std::to_string(activity_id.value)),
                          std::to_string(window));
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < sizeof number; ++i) number = number << 8 | digest[i];
  return fmt::format("{:0{}}", number % short_codes, short_digits);
}

// How many windows ago these digits were shown; nothing when they were not.
std::optional<int> shown_before(Ctx& ctx, Id<linli::Activity> activity_id, std::string_view code, int most) {
  const auto window = typed_window(ctx);
  for (int ago = 0; ago <= most; ++ago)
    if (digits_of(ctx, activity_id, window - ago) == code) return ago;
  return {};
}

}  // namespace

const Genuine::Code* Genuine::find(Ctx& ctx, std::string_view code) const {
  if (!ctx.db.in_group()) return nullptr;
  const Codes& codes = in_group_.whole(ctx.db);
  const auto found = codes.find(code);
  return found == codes.end() ? nullptr : &found->second;
}

void Genuine::add(Ctx& ctx, std::string_view code, const Code& shown) const {
  if (ctx.db.in_group()) in_group_.whole(ctx.db).emplace(code, shown);
}

bool is_short(std::string_view code) {
  return code.size() == short_digits &&
         std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::size_t Guesses::add(Id<Account> account_id, std::string_view code, Instant at, Instant since) {
  const std::lock_guard lock(mutex_);
  if (by_account_.size() > accounts_most) by_account_.clear();
  auto& tries = by_account_[account_id];
  std::erase_if(tries, [&](const auto& one) { return one.second < since; });
  tries.insert_or_assign(std::string(code), at);
  return tries.size();
}

std::size_t Guesses::count(Id<Account> account_id, Instant since) {
  const std::lock_guard lock(mutex_);
  const auto found = by_account_.find(account_id);
  if (found == by_account_.end()) return 0;
  return static_cast<std::size_t>(std::count_if(found->second.begin(), found->second.end(),
                                                [&](const auto& one) { return one.second >= since; }));
}

// Six digits are few: whoever has typed some wrong ones waits.
void read_short_code(Ctx& ctx, Id<linli::Activity> activity_id, std::string_view code) {
  auto& guesses = ctx.app.get<Guesses>();
  const auto pause = setting::integer(ctx, "activity.typed_code_pause_minutes");
  const auto most = static_cast<std::size_t>(setting::integer(ctx, "activity.typed_code_tries"));
  const Instant since = ctx.now + -pause * minute_ms;
  demand(guesses.count(ctx.actor.account_id, since) < most, refusal::too_many_tries, {{"minutes", pause}});
  const auto ago = shown_before(ctx, activity_id, code, windows_told);
  if (ago && *ago <= windows_good) return;
  guesses.add(ctx.actor.account_id, code, ctx.now, since);
  throw Refused(ago ? refusal::code_expired : refusal::code_invalid);
}

Code code_of_activity(Ctx& ctx, Id<linli::Activity> activity_id) {
  auto made =
      make(ctx, "A", std::to_string(activity_id.value), setting::integer(ctx, "activity.code_seconds"));
  made.short_code = digits_of(ctx, activity_id, typed_window(ctx));
  return made;
}

Id<linli::Activity> read_activity_code(Ctx& ctx, std::string_view code) {
  return {number_in(read(ctx, "A", code, "activity.code_seconds"))};
}

Code code_of_person(Ctx& ctx) {
  return make(ctx, "P", fmt::format("{}-{}", ctx.actor.account_id.value, ctx.actor.person_id.value),
              setting::integer(ctx, "activity.card_seconds"));
}

Shown read_person_code(Ctx& ctx, std::string_view code) {
  const auto read_subject = read(ctx, "P", code, "activity.card_seconds");
  const std::string_view subject = read_subject;
  const auto dash = subject.find('-');
  demand(dash != std::string_view::npos, refusal::code_invalid);
  return {{number_in(subject.substr(0, dash))}, {number_in(subject.substr(dash + 1))}};
}

}  // namespace linli::activity
