// What an account sees of itself.
#include "engines/access/access.hpp"
#include "engines/access/access.sql.hpp"
#include "engines/access/account.hpp"
#include "engines/access/routes.hpp"
#include "engines/access/session.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "platform/command/list.hpp"
#include "platform/crypto/masking.hpp"
#include "platform/crypto/password.hpp"

namespace linli::access {

struct MySession {
  Id<Session> session_id;
  Instant created_at, seen_at;
  std::string agent, address;
  std::optional<bool> current;
};
BOOST_DESCRIBE_STRUCT(MySession, (), (session_id, created_at, seen_at, agent, address, current))

struct RevokeSession {
  Id<Session> session_id;
};
BOOST_DESCRIBE_STRUCT(RevokeSession, (), (session_id))

struct ChangePassword {
  std::optional<std::string> old_password;
  std::string new_password;
};
BOOST_DESCRIBE_STRUCT(ChangePassword, (), (old_password, new_password))

namespace {

SecondFactor second_factor_of(Ctx& ctx, const AccountRow& account) {
  if (account.totp_secret) return SecondFactor::enrolled;
  const bool needed = is_staff(ctx, account.account_id) && setting::truth(ctx, "access.staff_second_factor");
  return needed ? SecondFactor::required : SecondFactor::none;
}

Me me(Ctx& ctx, const Nothing&) {
  const Actor& actor = ctx.actor;
  const auto own = account(ctx, actor.account_id);
  Me answer;
  answer.account_id = own.account_id;
  answer.person_id = own.person_id;
  answer.name = own.name;
  answer.phone_masked = crypto::mask_phone(phone_of(ctx.app, own));
  PermissionNames permissions;
  for (const Granted& grant : actor.grants) {
    answer.roles.push_back({grant.role, grant.unit_id, org::unit_name(ctx, grant.unit_id)});
    permissions.insert(grant.permissions->begin(), grant.permissions->end());
  }
  answer.permissions.assign(permissions.begin(), permissions.end());
  if (!actor.grants.empty())
    answer.home_unit_id = actor.grants.front().unit_id;
  else if (own.home_unit_id)
    answer.home_unit_id = own.home_unit_id;
  answer.second_factor = second_factor_of(ctx, own);
  answer.second_factor_pending = actor.second_factor_pending;
  answer.demo = ctx.app.options().demo;
  for (const auto& fill : ctx.app.get<MeFillers>().fill) fill(ctx, answer);
  return answer;
}

List<MySession> my_sessions(Ctx& ctx, const Page& in) {
  const auto fetched = rows_to_fetch(ctx, in);
  auto rows = ctx.db.all<MySession>(sql::my_sessions, db::arg("account_id", ctx.actor.account_id),
                                    db::arg("now", ctx.now), db::arg("before", before_number(in)),
                                    db::arg("limit", fetched));
  for (MySession& row : rows) row.current = row.session_id == ctx.actor.session_id;
  return paged_by(std::move(rows), fetched, &MySession::session_id);
}

Nothing revoke_session(Ctx& ctx, const RevokeSession& in) {
  const auto owner = ctx.db.one<Id<Account>>(sql::session_owner, linli::refusal::not_found, in);
  demand(owner == ctx.actor.account_id, linli::refusal::not_found);
  end_session(ctx, owner, in.session_id);
  ctx.about(in.session_id);
  return {};
}

Nothing change_password(Procedure& procedure, const ChangePassword& in) {
  const auto [own, min_length] = procedure.read([&](Ctx& ctx) {
    auto row = account(ctx, ctx.actor.account_id);
    demand_unlocked(ctx, row.phone_index);
    return std::pair(std::move(row), setting::integer(ctx, "access.password_min_length"));
  });
  demand_good_password(min_length, in.new_password, "new_password");
  if (own.password_hash) {
    if (!in.old_password) refuse_field("old_password", "field.required");
    if (!crypto::verify_password(*in.old_password, *own.password_hash)) {
      procedure.write([&](Ctx& ctx) { count_failure(ctx, own.phone_index); });
      throw Refused(refusal::wrong_credentials);
    }
  }
  const auto hash = crypto::hash_password(in.new_password);
  procedure.write([&](Ctx& ctx) {
    ctx.db.run(sql::set_password, db::arg("account_id", own.account_id), db::arg("password_hash", hash));
    end_sessions_but(ctx, own.account_id, ctx.actor.session_id);
    record(ctx, "access.password_changed");
  });
  return {};
}

}  // namespace

void declare_me(Routes& routes) {
  routes.get("/me", linli::can::signed_in, me, "Who I am and what I may do").before_second_factor();
  routes.get("/me/sessions", linli::can::signed_in, my_sessions, "Where I am signed in");
  routes.post("/sessions/{session_id}/revoke", linli::can::signed_in, revoke_session,
              "End one of my sessions");
  routes
      .post("/me/password", linli::can::signed_in, change_password,
            "Change my password; my other sessions end")
      .costly()
      .refuses(refusal::wrong_credentials, refusal::locked);
}

}  // namespace linli::access
