// Sessions: who holds a token, remembered in memory as long as nothing about sessions, grants, roles or locks
// has changed.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

#include "engines/access/access.hpp"

namespace linli::access {

// What a log-in answers.
struct OpenedSession {
  std::string token;
  Instant expires_at;
  bool second_factor_required = false;
};
BOOST_DESCRIBE_STRUCT(OpenedSession, (), (token, expires_at, second_factor_required))

class Sessions {
 public:
  // An anonymous actor when nobody holds the token, or not any more.
  Actor authenticate(Ctx& ctx, std::string_view token);
  // Whether the token was good when it was last seen, and its time is not over.
  bool remembers(std::string_view token, Instant now);

 private:
  struct Held {
    std::int64_t epoch = 0;
    Actor actor;
    Instant expires_at, seen_at, seen_written_at;
    std::int64_t idle_ms = 0;

    bool alive(Instant now) const { return now < expires_at && now - seen_at <= idle_ms; }
  };

  std::optional<Held> load(Ctx& ctx, const std::string& digest, std::string_view token);
  std::shared_ptr<const PermissionNames> permissions(Ctx& ctx, std::int64_t epoch, const std::string& role);
  static void write_seen(Ctx& ctx, const Held& held);

  std::mutex mutex_;
  std::unordered_map<std::string, Held> by_digest_;
  std::int64_t roles_epoch_ = 0;
  std::unordered_map<std::string, std::shared_ptr<const PermissionNames>> by_role_;
};

// Opens a session for the one who calls.
OpenedSession add_session(Ctx& ctx, Id<Account> account, bool factor_shown);
// Answers the log-in also as a cookie that scripts cannot read; an empty token takes it back.
void set_cookie(Procedure& procedure, const std::string& token, Instant expires_at);

// Ends one session, or all of an account but one (0: all). Revocation is immediate: the next request, in any
// process, sees it.
void end_session(Ctx& ctx, Id<Account> account, Id<Session> session);
void end_sessions_but(Ctx& ctx, Id<Account> account, Id<Session> session);

bool is_staff(Ctx& ctx, Id<Account> account);

}  // namespace linli::access
