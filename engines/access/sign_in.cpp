// The two ways to begin a session. An unknown phone costs the same time and gives the same answer as a wrong
// password, so nobody learns who has an account.
#include <spdlog/spdlog.h>

#include "engines/access/access.hpp"
#include "engines/access/access.sql.hpp"
#include "engines/access/account.hpp"
#include "engines/access/routes.hpp"
#include "engines/access/session.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "platform/crypto/masking.hpp"
#include "platform/crypto/one_time_code.hpp"
#include "platform/crypto/password.hpp"

namespace linli::access {

struct SignIn {
  Text<1, 30> phone;
  std::string password;
};
BOOST_DESCRIBE_STRUCT(SignIn, (), (phone, password))

struct AskCode {
  Text<1, 30> phone;
};
BOOST_DESCRIBE_STRUCT(AskCode, (), (phone))

struct SignInByCode {
  Text<1, 30> phone;
  Text<1, 10> code;
};
BOOST_DESCRIBE_STRUCT(SignInByCode, (), (phone, code))

namespace {

constexpr std::int64_t between_codes_ms = minute_ms;
constexpr std::int64_t most_codes_a_day = 10;

struct CodeRow {
  Bytes digest;
  Instant made_at, expires_at;
  Day made_on;
  std::int64_t made_that_day = 0;
};
BOOST_DESCRIBE_STRUCT(CodeRow, (), (digest, made_at, expires_at, made_on, made_that_day))

std::string code_subject(const std::string& number) { return "access.sign_in/" + number; }

// How a log-in ended. A failure has to be kept, so it is thrown only when it has been written.
struct Ended {
  std::optional<OpenedSession> session;
  std::optional<Refused> refused;
};

OpenedSession answer(Procedure& procedure, Ended ended) {
  if (ended.refused) throw *std::move(ended.refused);
  set_cookie(procedure, ended.session->token, ended.session->expires_at);
  return *std::move(ended.session);
}

Ended failed(Ctx& ctx, const Bytes& index, const std::optional<AccountRow>& account) {
  count_failure(ctx, index);
  record_for(ctx, "access.sign_in_failed", account ? account->account_id : Id<Account>{},
             account ? account->name : "");
  return {{}, Refused(refusal::wrong_credentials)};
}

Ended succeeded(Ctx& ctx, const Bytes& index, const AccountRow& account) {
  if (account.blocked) return {{}, Refused(refusal::locked)};
  forget_failures(ctx, index);
  auto opened = add_session(ctx, account.account_id, false);
  opened.second_factor_required = account.totp_secret.has_value();
  record_for(ctx, "access.sign_in", account.account_id, account.name);
  return {std::move(opened), {}};
}

bool is_right(const std::string& password, const std::optional<std::string>& hash) {
  if (hash) return crypto::verify_password(password, *hash);
  crypto::pretend_to_verify(password);
  return false;
}

OpenedSession sign_in(Procedure& procedure, const SignIn& in) {
  const auto number = mobile_number(in.phone);
  const auto index = phone_index_of(procedure.app, number);
  const auto account = procedure.read([&](Ctx& ctx) {
    demand_unlocked(ctx, index);
    return find_account(ctx, index);
  });

  const bool right = is_right(in.password, account ? account->password_hash : std::nullopt);
  std::optional<std::string> fresh_hash;
  if (right && crypto::needs_rehash(*account->password_hash)) fresh_hash = crypto::hash_password(in.password);

  return answer(procedure, procedure.write([&](Ctx& ctx) -> Ended {
    demand_unlocked(ctx, index);  // others may have guessed meanwhile
    if (!right) return failed(ctx, index, account);
    if (fresh_hash)
      ctx.db.run(sql::set_password, db::arg("account_id", account->account_id),
                 db::arg("password_hash", fresh_hash));
    return succeeded(ctx, index, *account);
  }));
}

Nothing ask_code(Ctx& ctx, const AskCode& in) {
  const auto number = mobile_number(in.phone);
  const auto& send = ctx.app.get<CodeSender>().send;
  demand(send != nullptr, refusal::no_code_sender);
  const auto index = phone_index_of(ctx.app, number);
  demand_unlocked(ctx, index);
  const auto before = ctx.db.maybe<CodeRow>(sql::one_time_code, db::arg("phone_index", index));
  demand(!before || ctx.now - before->made_at >= between_codes_ms, linli::refusal::too_many);
  const bool same_day = before && before->made_on == ctx.today();
  demand(!same_day || before->made_that_day < most_codes_a_day, linli::refusal::too_many);

  const auto code = crypto::one_time_code();
  CodeRow row;
  row.digest = as_column(crypto::code_digest(ctx.app.get<crypto::KeyRing>(), code_subject(number), code));
  row.made_at = ctx.now;
  row.expires_at = ctx.now + setting::integer(ctx, "access.code_minutes") * minute_ms;
  row.made_on = ctx.today();
  row.made_that_day = same_day ? before->made_that_day + 1 : 1;
  ctx.db.run(sql::set_one_time_code, db::arg("phone_index", index), row);
  const Instant old = ctx.now + -2 * day_ms;
  ctx.db.run(sql::forget_old_codes, db::arg("old", old));
  send(ctx, number, code, row.expires_at);
  return {};
}

bool code_is_right(Ctx& ctx, const Bytes& index, const std::string& number, std::string_view code) {
  const auto row = ctx.db.maybe<CodeRow>(sql::one_time_code, db::arg("phone_index", index));
  if (!row || row->expires_at <= ctx.now || row->digest.value.size() != crypto::Digest{}.size()) return false;
  crypto::Digest digest;
  std::copy(row->digest.value.begin(), row->digest.value.end(), digest.begin());
  return crypto::code_matches(ctx.app.get<crypto::KeyRing>(), code_subject(number), code, digest);
}

// Somebody has proved that the phone is his. There is no account of it, or one from before anybody here knew
// the person.
std::optional<Id<Account>> known_newcomer(Ctx& ctx, const std::string& number) {
  for (const auto& open : ctx.app.get<Newcomers>().open)
    if (auto account = open(ctx, number)) return account;
  return {};
}

std::optional<Id<Account>> open_for_newcomer(Ctx& ctx, const std::string& number) {
  if (const auto account = known_newcomer(ctx, number)) return account;
  if (!setting::truth(ctx, "access.residents_may_register")) return {};
  const auto top = org::root(ctx);
  if (!top) return {};
  const auto account = create_account(ctx, {crypto::mask_phone(number), number, {}, *top, {}});
  grant_role(ctx, account, "resident", *top);
  record_for(ctx, "access.account_opened", account, crypto::mask_phone(number), account.value, *top);
  return account;
}

OpenedSession sign_in_by_code(Procedure& procedure, const SignInByCode& in) {
  const auto number = mobile_number(in.phone);
  const auto index = phone_index_of(procedure.app, number);
  return answer(procedure, procedure.write([&](Ctx& ctx) -> Ended {
    demand_unlocked(ctx, index);
    auto account = find_account(ctx, index);
    if (!code_is_right(ctx, index, number, in.code)) return failed(ctx, index, account);
    ctx.db.run(sql::use_one_time_code, db::arg("phone_index", index));
    if (!account) {
      const auto opened = open_for_newcomer(ctx, number);
      if (!opened) return {{}, Refused(refusal::wrong_credentials)};
      account = access::account(ctx, *opened);
    } else if (!account->person_id) {
      known_newcomer(ctx, number);
    }
    return succeeded(ctx, index, *account);
  }));
}

Nothing sign_out(Procedure& procedure, const Nothing&) {
  procedure.write([&](Ctx& ctx) {
    end_session(ctx, ctx.actor.account_id, ctx.actor.session_id);
    record(ctx, "access.sign_out");
  });
  set_cookie(procedure, "", {});
  return {};
}

}  // namespace

void declare_sign_in(Routes& routes) {
  routes.post("/one-time-codes", linli::can::anyone, ask_code, "Have a code for log-in sent to a phone")
      .refuses(refusal::locked, linli::refusal::too_many, refusal::no_code_sender);
  routes.post("/sessions", linli::can::anyone, sign_in, "Log in with phone and password")
      .costly()
      .forgets_key()
      .refuses(refusal::wrong_credentials, refusal::locked, linli::refusal::too_many);
  routes.post("/sessions/by-code", linli::can::anyone, sign_in_by_code, "Log in with phone and one-time code")
      .forgets_key()
      .refuses(refusal::wrong_credentials, refusal::locked);
  routes.post("/sessions/current/sign-out", linli::can::signed_in, sign_out, "End this session")
      .forgets_key()
      .before_second_factor();
}

}  // namespace linli::access
