#include "platform/command/idempotency.hpp"

#include <algorithm>
#include <cctype>
#include <functional>
#include <utility>

#include <sodium.h>

#include "platform/command/command.sql.hpp"

namespace linli {
namespace {

// The 16 bytes of a UUID's text form; empty when it is none.
std::string uuid_bytes(std::string_view text) {
  if (text.size() != 36) return {};
  std::string bytes;
  int high = -1;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
    if (dash != (text[i] == '-')) return {};
    if (dash) continue;
    const auto c = static_cast<unsigned char>(text[i]);
    if (!std::isxdigit(c)) return {};
    const int digit = std::isdigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
    if (high < 0) {
      high = digit;
    } else {
      bytes += static_cast<char>(high << 4 | digit);
      high = -1;
    }
  }
  return bytes;
}

std::string digest_of(std::string_view method, std::string_view path, std::string_view body,
                      std::string_view secret) {
  std::string digest(16, '\0');
  crypto_generichash_state state;
  crypto_generichash_init(&state, reinterpret_cast<const unsigned char*>(secret.data()), secret.size(),
                          digest.size());
  for (const auto part : {method, std::string_view{" "}, path, std::string_view{"\n"}, body})
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part.data()), part.size());
  crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(digest.data()), digest.size());
  return digest;
}

struct Found {
  Bytes request_digest;
  std::int64_t status = 0;
  std::string answer;
};
BOOST_DESCRIBE_STRUCT(Found, (), (request_digest, status, answer))

}  // namespace

IdempotencyKey IdempotencyKey::make(std::string_view key, std::string_view method, std::string_view path,
                                    std::string_view body, Instant now, std::string_view secret) {
  const bool printable = std::all_of(key.begin(), key.end(), [](char c) { return c > 0x20 && c < 0x7F; });
  if (key.empty() || key.size() > 80 || !printable) refuse_field("Idempotency-Key", "field.bad_format");
  IdempotencyKey made{day_of(now), false, {std::string(key)}, {digest_of(method, path, body, secret)}};
  const std::string uuid = uuid_bytes(key);
  if (uuid.empty()) return made;
  made.key.value = uuid;
  if ((static_cast<unsigned char>(uuid[6]) >> 4) == 7) {
    std::int64_t ms = 0;
    for (int i = 0; i < 6; ++i) ms = ms << 8 | static_cast<unsigned char>(uuid[static_cast<std::size_t>(i)]);
    // A clock that is far off must not make a key that the clean-up forgets at once or never.
    made.dated = ms > now.ms - 7 * day_ms && ms < now.ms + day_ms;
    if (made.dated) made.day = day_of({ms});
  }
  return made;
}

bool RecentKeys::add(const IdempotencyKey& key) {
  const std::uint64_t hash = std::hash<std::string_view>{}(key.key.value);
  return std::exchange(hashes_[hash % hashes_.size()], hash) != hash;
}

std::optional<RememberedAnswer> remembered(Ctx& ctx, const IdempotencyKey& key) {
  // A key without a time of its own may have been used just before midnight.
  for (const Day day : {key.day, add_days(key.day, -1)}) {
    const auto found =
        ctx.db.maybe<Found>(command::sql::idempotency_find, db::arg("day", day), db::arg("key", key.key),
                            db::arg("account_id", ctx.actor.account_id));
    if (found) {
      demand(found->request_digest == key.digest, refusal::key_reused);
      return RememberedAnswer{found->status, found->answer};
    }
    if (key.dated) break;
  }
  return {};
}

void remember(Ctx& ctx, const IdempotencyKey& key, int status, std::string_view answer) {
  ctx.db.run(command::sql::idempotency_add, db::arg("day", key.day), db::arg("key", key.key),
             db::arg("account_id", ctx.actor.account_id), db::arg("request_digest", key.digest),
             db::arg("status", std::int64_t{status}), db::arg("answer", answer));
}

void forget_keys_before(Ctx& ctx, Day day) {
  ctx.db.run(command::sql::idempotency_forget, db::arg("day", day));
}

}  // namespace linli
