// What the command line does to accounts: the same as the routes, for somebody who sits at the machine.
#include "engines/access/access.hpp"
#include "engines/access/access.sql.hpp"
#include "engines/access/account.hpp"
#include "engines/access/session.hpp"

namespace linli::access {
namespace {

struct RoleName {
  std::string role;
  bool staff = false;
};
BOOST_DESCRIBE_STRUCT(RoleName, (), (role, staff))

}  // namespace

void set_password_hash(Ctx& ctx, Id<Account> id, const std::string& hash) {
  account(ctx, id);
  ctx.db.run(sql::set_password, db::arg("account_id", id), db::arg("password_hash", hash));
  end_sessions_but(ctx, id, {});
}

void unlock_account(Ctx& ctx, Id<Account> id) {
  const auto found = account(ctx, id);
  ctx.db.run(sql::set_blocked, db::arg("account_id", id), db::arg("blocked", false));
  forget_failures(ctx, found.phone_index);
  bump_epoch(ctx);
}

std::string account_name(Ctx& ctx, Id<Account> id) { return account(ctx, id).name; }

std::vector<std::string> role_names(Ctx& ctx) {
  std::vector<std::string> names;
  for (auto& row : ctx.db.all<RoleName>(sql::roles)) names.push_back(std::move(row.role));
  return names;
}

}  // namespace linli::access
