// The second factor of an account: codes of an authenticator app.
#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/access/access.sql.hpp"
#include "engines/access/account.hpp"
#include "engines/access/routes.hpp"
#include "engines/access/session.hpp"
#include "engines/setting/setting.hpp"
#include "platform/crypto/encoding.hpp"
#include "platform/crypto/masking.hpp"
#include "platform/crypto/sealed.hpp"
#include "platform/crypto/totp.hpp"

namespace linli::access {

struct FactorCode {
  Text<6, 10> code;
};
BOOST_DESCRIBE_STRUCT(FactorCode, (), (code))

struct NewFactor {
  std::string secret;  // for typing
  std::string uri;     // for a QR picture
};
BOOST_DESCRIBE_STRUCT(NewFactor, (), (secret, uri))

namespace {

std::string secret_place(Id<Account> account) { return fmt::format("access.totp/{}", account.value); }

crypto::Bytes open_secret(Ctx& ctx, Id<Account> account, const Bytes& sealed) {
  return crypto::open(ctx.app.get<crypto::KeyRing>(), crypto::bytes_of(sealed.value), secret_place(account));
}

// The step of the code, after which neither it nor an earlier one counts again; nothing when the code is
// wrong, which is counted.
std::optional<std::int64_t> match(Ctx& ctx, const AccountRow& account, const Bytes& sealed,
                                  std::string_view code, std::int64_t last_step) {
  const auto secret = open_secret(ctx, account.account_id, sealed);
  const auto step = crypto::match_totp(secret, code, ctx.now.ms / second_ms, last_step);
  if (!step) {
    count_failure(ctx, account.phone_index);
    record(ctx, "access.second_factor_failed");
  }
  return step;
}

NewFactor new_factor(Ctx& ctx, const Nothing&) {
  const auto own = account(ctx, ctx.actor.account_id);
  // Who has a factor must show it before he may replace it.
  demand(!own.totp_secret || !ctx.actor.second_factor_pending, refusal::second_factor_required);
  const auto secret = crypto::new_totp_secret();
  const auto sealed =
      as_column(crypto::seal(ctx.app.get<crypto::KeyRing>(), secret, secret_place(own.account_id)));
  ctx.db.run(sql::ask_totp, db::arg("account_id", own.account_id), db::arg("secret", sealed));
  ctx.about(own.account_id);
  return {crypto::base32(secret),
          crypto::otpauth_uri("邻里 Linli", crypto::mask_phone(phone_of(ctx.app, own)), secret)};
}

Nothing confirm_factor(Procedure& procedure, const FactorCode& in) {
  const bool right = procedure.write([&](Ctx& ctx) {
    const auto own = account(ctx, ctx.actor.account_id);
    demand(own.totp_asked.has_value(), refusal::no_second_factor);
    demand(!own.totp_secret || !ctx.actor.second_factor_pending, refusal::second_factor_required);
    demand_unlocked(ctx, own.phone_index);
    const auto step = match(ctx, own, *own.totp_asked, in.code, -1);
    if (!step) return false;
    ctx.db.run(sql::enrol_totp, db::arg("account_id", own.account_id), db::arg("step", *step));
    ctx.db.run(sql::show_factor, db::arg("session_id", ctx.actor.session_id));
    // Sessions that were opened without the factor are no longer good enough.
    end_sessions_but(ctx, own.account_id, ctx.actor.session_id);
    record(ctx, "access.second_factor_enrolled");
    return true;
  });
  demand(right, refusal::wrong_second_factor);
  return {};
}

OpenedSession show_factor(Procedure& procedure, const FactorCode& in) {
  const auto opened = procedure.write([&](Ctx& ctx) -> std::optional<OpenedSession> {
    const auto own = account(ctx, ctx.actor.account_id);
    demand(own.totp_secret.has_value(), refusal::no_second_factor);
    demand_unlocked(ctx, own.phone_index);
    const auto step = match(ctx, own, *own.totp_secret, in.code, own.totp_step);
    if (!step) return {};
    ctx.db.run(sql::set_totp_step, db::arg("account_id", own.account_id), db::arg("step", *step));
    forget_failures(ctx, own.phone_index);
    // A token that was good for less must not become good for more: whoever saw it before has nothing.
    end_session(ctx, own.account_id, ctx.actor.session_id);
    record(ctx, "access.second_factor_shown");
    return add_session(ctx, own.account_id, true);
  });
  if (!opened) throw Refused(refusal::wrong_second_factor);
  set_cookie(procedure, opened->token, opened->expires_at);
  return *opened;
}

// Whoever has to have a factor cannot give it up, only change it; for a lost phone see the command line.
Nothing remove_factor(Procedure& procedure, const FactorCode& in) {
  const bool right = procedure.write([&](Ctx& ctx) {
    const auto own = account(ctx, ctx.actor.account_id);
    demand(own.totp_secret.has_value(), refusal::no_second_factor);
    demand(!(is_staff(ctx, own.account_id) && setting::truth(ctx, "access.staff_second_factor")),
           refusal::second_factor_required);
    demand_unlocked(ctx, own.phone_index);
    const auto step = match(ctx, own, *own.totp_secret, in.code, own.totp_step);
    if (!step) return false;
    ctx.db.run(sql::remove_totp, db::arg("account_id", own.account_id));
    end_sessions_but(ctx, own.account_id, ctx.actor.session_id);
    record(ctx, "access.second_factor_removed");
    return true;
  });
  demand(right, refusal::wrong_second_factor);
  return {};
}

}  // namespace

void remove_second_factor(Ctx& ctx, Id<Account> id) {
  ctx.db.run(sql::remove_totp, db::arg("account_id", id));
  end_sessions_but(ctx, id, {});
}

void declare_second_factor(Routes& routes) {
  routes.post("/me/second-factor", linli::can::signed_in, new_factor, "Begin to enrol an authenticator app")
      .before_second_factor()
      .forgets_key()
      .refuses(refusal::second_factor_required);
  routes
      .post("/me/second-factor/confirm", linli::can::signed_in, confirm_factor,
            "Finish enrolling with a first code")
      .before_second_factor()
      .refuses(refusal::no_second_factor, refusal::wrong_second_factor, refusal::second_factor_required,
               refusal::locked);
  routes
      .post("/me/second-factor/remove", linli::can::signed_in, remove_factor,
            "Give the second factor up, with a last code")
      .refuses(refusal::no_second_factor, refusal::wrong_second_factor, refusal::second_factor_required,
               refusal::locked);
  routes
      .post("/sessions/current/second-factor", linli::can::signed_in, show_factor,
            "Show the second factor after log-in")
      .before_second_factor()
      .forgets_key()
      .refuses(refusal::no_second_factor, refusal::wrong_second_factor, refusal::locked);
}

}  // namespace linli::access
