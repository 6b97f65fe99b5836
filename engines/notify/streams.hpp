// The event streams that accounts hold open with this process.
#pragma once

#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "platform/core/things.hpp"
#include "platform/http/server.hpp"

namespace linli::notify {

class Streams {
 public:
  // A person has a phone and a few tabs; more streams push out the oldest.
  static constexpr std::size_t most_per_account = 8;
  static constexpr std::size_t most = 20'000;
  // A stream is closed after this long, so that the client comes back and shows again that it is signed in.
  static constexpr std::int64_t longest_ms = hour_ms;

  // Nothing when the process holds as many as it may.
  bool add(Id<Account> account_id, Id<Session> session_id, http::EventStream stream, Instant now);
  // Ends the streams that `session_id` opened; 0: all of the account's but those that `kept_id` opened.
  void close(Id<Account> account_id, Id<Session> session_id, Id<Session> kept_id);
  void push(Id<Account> account_id, std::string_view event, std::string_view json, Instant now);
  std::size_t size() const;

 private:
  struct Open {
    Id<Session> session_id;
    http::EventStream stream;
    Instant since;
  };
  void drop_dead(std::deque<Open>& open, Instant now);

  mutable std::mutex mutex_;
  std::unordered_map<std::int64_t, std::deque<Open>> by_account_;
  std::size_t size_ = 0;
};

}  // namespace linli::notify
