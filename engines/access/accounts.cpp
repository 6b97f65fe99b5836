// Accounts as those see them who look after them.
#include "engines/access/access.hpp"
#include "engines/access/access.sql.hpp"
#include "engines/access/account.hpp"
#include "engines/access/routes.hpp"
#include "engines/access/session.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "platform/command/list.hpp"
#include "platform/crypto/chinese_mobile.hpp"
#include "platform/crypto/masking.hpp"
#include "platform/crypto/password.hpp"
#include "platform/crypto/sealed.hpp"

namespace linli::access {

struct AccountsAsked : Page {
  std::optional<Text<1, 80>> q;  // a part of the name, or the whole phone
  std::optional<Id<Unit>> unit_id;
};
BOOST_DESCRIBE_STRUCT(AccountsAsked, (Page), (q, unit_id))

struct AccountLine {
  Id<Account> account_id;
  std::string name;
  std::string phone_masked;
  bool locked = false;
  std::vector<MyRole> roles;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(AccountLine, (), (account_id, name, phone_masked, locked, roles, created_at))

struct OpenAccount {
  Text<1, 60> name;
  Text<1, 30> phone;
  std::optional<std::string> password;
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(OpenAccount, (), (name, phone, password, unit_id))

struct AccountOpened {
  Id<Account> account_id;
};
BOOST_DESCRIBE_STRUCT(AccountOpened, (), (account_id))

struct AccountAsked {
  Id<Account> account_id;
};
BOOST_DESCRIBE_STRUCT(AccountAsked, (), (account_id))

struct SetPassword {
  Id<Account> account_id;
  std::string new_password;
};
BOOST_DESCRIBE_STRUCT(SetPassword, (), (account_id, new_password))

namespace {

struct LineRow {
  Id<Account> account_id;
  std::string name;
  Bytes phone;
  bool blocked = false;
  Id<Unit> home_unit_id;
  Instant created_at;
  Instant locked_until;
};
BOOST_DESCRIBE_STRUCT(LineRow, (), (account_id, name, phone, blocked, home_unit_id, created_at, locked_until))

std::string pattern_of(std::string_view part) {
  std::string pattern = "%";
  for (const char c : part) {
    if (c == '%' || c == '_' || c == '!') pattern += '!';
    pattern += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  }
  return pattern + "%";
}

AccountLine line_of(Ctx& ctx, const LineRow& row) {
  AccountRow account;
  account.account_id = row.account_id;
  account.phone = row.phone;
  AccountLine line;
  line.account_id = row.account_id;
  line.name = row.name;
  line.phone_masked = crypto::mask_phone(phone_of(ctx.app, account));
  line.locked = row.blocked || ctx.now < row.locked_until;
  line.roles = ctx.db.all<MyRole>(sql::grants_for_actor, db::arg("account_id", row.account_id));
  line.created_at = row.created_at;
  return line;
}

List<AccountLine> accounts(Ctx& ctx, const AccountsAsked& in) {
  const auto scope = scope_unit(ctx, can::manage_accounts, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  std::optional<std::string> pattern;
  std::optional<Bytes> phone_index;
  if (in.q) {
    if (const auto number = crypto::chinese_mobile(in.q->value))
      phone_index = phone_index_of(ctx.app, *number);
    else
      pattern = pattern_of(*in.q);
  }
  List<AccountLine> list;
  const auto rows = paged_by(
      ctx.db.all<LineRow>(phone_index ? sql::accounts_by_phone : sql::accounts, db::arg("scope_id", scope),
                          db::arg("pattern", pattern), db::arg("phone_index", phone_index),
                          db::arg("before", before_number(in)), db::arg("limit", fetched)),
      fetched, &LineRow::account_id);
  for (const LineRow& row : rows.items) list.items.push_back(line_of(ctx, row));
  list.next = rows.next;
  return list;
}

// Whoever looks after an account must stand above everything that the account may do, or he could take over
// one that may do more.
AccountRow managed(Ctx& ctx, Id<Account> id) {
  auto found = account(ctx, id);
  demand_within(ctx, can::manage_accounts, found.home_unit_id);
  for (const MyRole& role : ctx.db.all<MyRole>(sql::grants_for_actor, db::arg("account_id", id)))
    demand_within(ctx, can::manage_accounts, role.unit_id);
  ctx.about(id, found.home_unit_id);
  return found;
}

AccountOpened open_account(Procedure& procedure, const OpenAccount& in) {
  const auto min_length = procedure.read([&](Ctx& ctx) {
    org::living_unit(ctx, in.unit_id);
    demand_within(ctx, can::manage_accounts, in.unit_id);
    return setting::integer(ctx, "access.password_min_length");
  });
  std::optional<std::string> hash;
  if (in.password) {
    demand_good_password(min_length, *in.password, "password");
    hash = crypto::hash_password(*in.password);
  }
  return procedure.write([&](Ctx& ctx) -> AccountOpened {
    const auto id = create_account(ctx, {in.name.value, in.phone.value, hash, in.unit_id, {}});
    ctx.about(id, in.unit_id);
    record(ctx, "access.account_opened");
    return {id};
  });
}

Nothing set_password(Procedure& procedure, const SetPassword& in) {
  const auto min_length = procedure.read([&](Ctx& ctx) {
    managed(ctx, in.account_id);
    return setting::integer(ctx, "access.password_min_length");
  });
  demand_good_password(min_length, in.new_password, "new_password");
  const auto hash = crypto::hash_password(in.new_password);
  procedure.write([&](Ctx& ctx) {
    managed(ctx, in.account_id);
    ctx.db.run(sql::set_password, db::arg("account_id", in.account_id), db::arg("password_hash", hash));
    end_sessions_but(ctx, in.account_id, {});
    record(ctx, "access.password_set");
  });
  return {};
}

Nothing lock(Ctx& ctx, const AccountAsked& in) {
  demand(in.account_id != ctx.actor.account_id, refusal::for_himself);
  managed(ctx, in.account_id);
  ctx.db.run(sql::set_blocked, in, db::arg("blocked", true));
  end_sessions_but(ctx, in.account_id, {});
  return {};
}

Nothing unlock(Ctx& ctx, const AccountAsked& in) {
  const auto found = managed(ctx, in.account_id);
  ctx.db.run(sql::set_blocked, in, db::arg("blocked", false));
  forget_failures(ctx, found.phone_index);
  bump_epoch(ctx);
  return {};
}

Nothing sign_out_everywhere(Ctx& ctx, const AccountAsked& in) {
  managed(ctx, in.account_id);
  end_sessions_but(ctx, in.account_id, {});
  return {};
}

}  // namespace

void declare_accounts(Routes& routes) {
  routes.get("/accounts", can::manage_accounts, accounts, "Accounts that a unit or one below it looks after")
      .exports();
  routes.post("/accounts", can::manage_accounts, open_account, "Open an account")
      .costly()
      .refuses(refusal::phone_taken);
  routes
      .post("/accounts/{account_id}/lock", can::manage_accounts, lock,
            "Lock an account; its sessions end at once")
      .refuses(refusal::account_not_found, refusal::for_himself);
  routes.post("/accounts/{account_id}/unlock", can::manage_accounts, unlock, "Unlock an account")
      .refuses(refusal::account_not_found);
  routes
      .post("/accounts/{account_id}/sign-out-everywhere", can::manage_accounts, sign_out_everywhere,
            "End all sessions of an account")
      .refuses(refusal::account_not_found);
  routes
      .post("/accounts/{account_id}/password", can::manage_accounts, set_password,
            "Give an account another password; its sessions end")
      .costly()
      .refuses(refusal::account_not_found);
}

}  // namespace linli::access
