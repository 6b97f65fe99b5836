#include "engines/access/session.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "engines/access/access.sql.hpp"
#include "engines/access/account.hpp"
#include "engines/access/roles.hpp"
#include "engines/setting/setting.hpp"
#include "platform/crypto/encoding.hpp"
#include "platform/crypto/token.hpp"

namespace linli::access {
namespace {

constexpr std::size_t most_remembered = 200'000;
// A session that is used is written down at most so often: reading costs no write.
constexpr std::int64_t seen_every_ms = minute_ms;

struct SessionRow {
  Id<Session> session_id;
  Id<Account> account_id;
  Bytes digest;
  Instant seen_at, expires_at;
  bool factor_shown = false;
  std::string name;
  std::optional<Id<Person>> person_id;
  bool has_factor = false;
};
BOOST_DESCRIBE_STRUCT(SessionRow, (),
                      (session_id, account_id, digest, seen_at, expires_at, factor_shown, name, person_id,
                       has_factor))

struct HeldGrant {
  std::string role;
  Id<Unit> unit_id;
  std::string unit_name;
  bool staff = false;
};
BOOST_DESCRIBE_STRUCT(HeldGrant, (), (role, unit_id, unit_name, staff))

// A token is the session's number, which finds it by primary key, and 256 random bits.
std::string make_token(Id<Session> session) {
  std::uint8_t number[8];
  for (int i = 0; i < 8; ++i) number[i] = static_cast<std::uint8_t>(session.value >> (8 * i));
  return crypto::base64url(number) + "." + crypto::random_token();
}

Id<Session> session_of(std::string_view token) {
  const auto bytes = crypto::from_base64url(token.substr(0, token.find('.')));
  if (!bytes || bytes->size() != 8) return {};
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < 8; ++i) number |= static_cast<std::uint64_t>((*bytes)[i]) << (8 * i);
  return {static_cast<std::int64_t>(number)};
}

bool any_staff(const std::vector<HeldGrant>& grants) {
  return std::any_of(grants.begin(), grants.end(), [](const HeldGrant& grant) { return grant.staff; });
}

std::vector<HeldGrant> grants_of(Ctx& ctx, Id<Account> account) {
  return ctx.db.all<HeldGrant>(sql::grants_for_actor, db::arg("account_id", account));
}

}  // namespace

Actor Sessions::authenticate(Ctx& ctx, std::string_view token) {
  const auto epoch = *ctx.db.remembered<std::int64_t>(sql::epoch);
  const std::string digest = crypto::text_of(crypto::token_digest(token));
  {
    std::lock_guard lock(mutex_);
    const auto found = by_digest_.find(digest);
    if (found != by_digest_.end() && found->second.epoch == epoch && found->second.alive(ctx.now)) {
      Held& held = found->second;
      held.seen_at = std::max(held.seen_at, ctx.now);
      if (held.seen_at - held.seen_written_at >= seen_every_ms) {
        held.seen_written_at = held.seen_at;
        write_seen(ctx, held);
      }
      return held.actor;
    }
  }
  auto held = load(ctx, digest, token);
  if (!held) return {};
  held->epoch = epoch;
  std::lock_guard lock(mutex_);
  if (by_digest_.size() >= most_remembered) by_digest_.clear();
  return by_digest_.insert_or_assign(digest, *std::move(held)).first->second.actor;
}

bool Sessions::remembers(std::string_view token, Instant now) {
  const std::string digest = crypto::text_of(crypto::token_digest(token));
  std::lock_guard lock(mutex_);
  const auto found = by_digest_.find(digest);
  return found != by_digest_.end() && found->second.alive(now);
}

std::optional<Sessions::Held> Sessions::load(Ctx& ctx, const std::string& digest, std::string_view token) {
  const auto session = session_of(token);
  const auto row = ctx.db.maybe<SessionRow>(sql::session_for_token, db::arg("session_id", session));
  if (!row || !crypto::same_secret(row->digest.value, digest)) return {};
  const auto grants = grants_of(ctx, row->account_id);
  const bool staff = any_staff(grants);

  Held held;
  held.expires_at = row->expires_at;
  held.seen_at = held.seen_written_at = row->seen_at;
  held.idle_ms = staff ? setting::integer(ctx, "access.staff_idle_minutes") * minute_ms
                       : setting::integer(ctx, "access.resident_idle_days") * day_ms;
  if (!held.alive(ctx.now)) return {};
  held.seen_at = ctx.now;
  if (ctx.now - held.seen_written_at >= seen_every_ms) {
    held.seen_written_at = ctx.now;
    held.actor.session_id = row->session_id;
    write_seen(ctx, held);
  }

  Actor& actor = held.actor;
  actor.account_id = row->account_id;
  actor.session_id = row->session_id;
  actor.person_id = row->person_id.value_or(Id<Person>{});
  actor.name = row->name;
  const bool factor_due = row->has_factor || (staff && setting::truth(ctx, "access.staff_second_factor"));
  actor.second_factor_pending = factor_due && !row->factor_shown;
  const auto epoch = *ctx.db.remembered<std::int64_t>(sql::epoch);
  for (const HeldGrant& grant : grants)
    actor.grants.push_back({grant.role, grant.unit_id, permissions(ctx, epoch, grant.role)});
  return held;
}

std::shared_ptr<const PermissionNames> Sessions::permissions(Ctx& ctx, std::int64_t epoch,
                                                             const std::string& role) {
  {
    std::lock_guard lock(mutex_);
    if (roles_epoch_ != epoch) {
      roles_epoch_ = epoch;
      by_role_.clear();
    }
    const auto found = by_role_.find(role);
    if (found != by_role_.end()) return found->second;
  }
  auto names = permissions_of(ctx, role);
  std::lock_guard lock(mutex_);
  if (roles_epoch_ == epoch) by_role_[role] = names;
  return names;
}

// By itself and later: the command that is about to run may be a read, or be refused.
void Sessions::write_seen(Ctx& ctx, const Held& held) {
  const auto session = held.actor.session_id;
  const auto now = ctx.now;
  ctx.app.store().submit(
      [session, now](db::Tx& tx) {
        tx.run(sql::see_session, db::arg("session_id", session), db::arg("now", now));
      },
      [](std::exception_ptr) {});
}

OpenedSession add_session(Ctx& ctx, Id<Account> account, bool factor_shown) {
  const auto id = ctx.new_id<Session>();
  OpenedSession opened;
  opened.token = make_token(id);
  opened.expires_at =
      ctx.now + (is_staff(ctx, account) ? setting::integer(ctx, "access.staff_session_hours") * hour_ms
                                        : setting::integer(ctx, "access.resident_session_days") * day_ms);
  const auto digest = as_column(crypto::token_digest(opened.token));
  ctx.db.run(sql::add_session, db::arg("session_id", id), db::arg("account_id", account),
             db::arg("digest", digest), db::arg("now", ctx.now), db::arg("expires_at", opened.expires_at),
             db::arg("factor_shown", factor_shown), db::arg("agent", ctx.call.agent),
             db::arg("address", ctx.call.address));
  ctx.publish(SignedIn{account, id});
  return opened;
}

std::string open_session(Ctx& ctx, Id<Account> account) { return add_session(ctx, account, true).token; }

void set_cookie(Procedure& procedure, const std::string& token, Instant expires_at) {
  const auto seconds =
      token.empty() ? 0 : std::max<std::int64_t>(0, expires_at - procedure.app.now()) / second_ms;
  procedure.answer_headers.add(
      "Set-Cookie", fmt::format("linli_session={}; Path=/; HttpOnly; SameSite=Strict; Max-Age={}{}", token,
                                seconds, procedure.call.secure ? "; Secure" : ""));
}

void end_session(Ctx& ctx, Id<Account> account, Id<Session> session) {
  ctx.db.run(sql::revoke_session, db::arg("session_id", session), db::arg("now", ctx.now));
  bump_epoch(ctx);
  ctx.publish(SignedOut{account, session, {}});
}

void end_sessions_but(Ctx& ctx, Id<Account> account, Id<Session> session) {
  ctx.db.run(sql::revoke_sessions_but, db::arg("account_id", account), db::arg("session_id", session),
             db::arg("now", ctx.now));
  bump_epoch(ctx);
  ctx.publish(SignedOut{account, {}, session});
}

bool is_staff(Ctx& ctx, Id<Account> account) { return any_staff(grants_of(ctx, account)); }

}  // namespace linli::access
