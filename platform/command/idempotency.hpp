// A repeated Idempotency-Key with the same request gets the same answer; with another request it is an error
// of its own.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/command/ctx.hpp"

namespace linli {

struct IdempotencyKey {
  Day day;             // of a UUIDv7 whose time is near: the day that it carries; of any other key: today
  bool dated = false;  // the day is the key's own, so that a repeat on another day finds it there
  Bytes key;           // a UUID's 16 bytes, or the text
  Bytes digest;  // of method, path and body, keyed: a body may hold a password that a bare digest would let
                 // be guessed

  // Refuses field.bad_format for a key that is empty, longer than 80 bytes or not printable ASCII.
  // `secret` keys the digest; empty: none, which is good enough where no store outlives the process.
  static IdempotencyKey make(std::string_view key, std::string_view method, std::string_view path,
                             std::string_view body, Instant now, std::string_view secret = {});
};

struct RememberedAnswer {
  std::int64_t status = 200;
  std::string answer;
};

// Keys that lately came, as far as one writer knows: a few of the many that never come again. Only a hint: a
// newer key may have taken an older one's place, and two keys may look the same.
class RecentKeys {
 public:
  // False when it came lately already.
  bool add(const IdempotencyKey& key);

 private:
  std::vector<std::uint64_t> hashes_ = std::vector<std::uint64_t>(1 << 16);  // each in the place it names
};

// What was answered before; refuses idempotency.key_reused when the request was another.
std::optional<RememberedAnswer> remembered(Ctx& ctx, const IdempotencyKey& key);
void remember(Ctx& ctx, const IdempotencyKey& key, int status, std::string_view answer);
// Forgets keys of days before `day`; called daily.
void forget_keys_before(Ctx& ctx, Day day);

}  // namespace linli
