// Roles over units. A role that shows personal data, or that can give such roles, takes two people, and
// nobody acts for himself.
#include "engines/access/access.hpp"
#include "engines/access/access.sql.hpp"
#include "engines/access/account.hpp"
#include "engines/access/roles.hpp"
#include "engines/access/routes.hpp"
#include "engines/org/org.hpp"
#include "platform/command/list.hpp"

namespace linli::access {

enum class GrantState { active, pending, revoked };
BOOST_DESCRIBE_ENUM(GrantState, active, pending, revoked)

struct RoleLine {
  std::string role;
  std::vector<std::string> permissions;
  bool personal = false;
};
BOOST_DESCRIBE_STRUCT(RoleLine, (), (role, permissions, personal))

struct RoleLines {
  std::vector<RoleLine> items;
};
BOOST_DESCRIBE_STRUCT(RoleLines, (), (items))

struct GrantsAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Id<Account>> account_id;
};
BOOST_DESCRIBE_STRUCT(GrantsAsked, (Page), (unit_id, account_id))

struct GrantLine {
  Id<Grant> grant_id;
  Id<Account> account_id;
  std::string account_name;
  std::string role;
  Id<Unit> unit_id;
  std::string unit_name;
  GrantState state{};
  std::string asked_by;
  Id<Account> asker_id;  // 0: the program
  Instant asked_at;
  std::optional<std::string> approved_by;
  std::optional<Instant> approved_at;
};
BOOST_DESCRIBE_STRUCT(GrantLine, (),
                      (grant_id, account_id, account_name, role, unit_id, unit_name, state, asked_by,
                       asker_id, asked_at, approved_by, approved_at))

struct AskGrant {
  Id<Account> account_id;
  Text<1, 40> role;
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(AskGrant, (), (account_id, role, unit_id))

struct GrantAsked {
  Id<Grant> grant_id;
  GrantState state{};
};
BOOST_DESCRIBE_STRUCT(GrantAsked, (), (grant_id, state))

struct GrantNamed {
  Id<Grant> grant_id;
};
BOOST_DESCRIBE_STRUCT(GrantNamed, (), (grant_id))

namespace {

struct GrantRow {
  Id<Grant> grant_id;
  Id<Account> account_id;
  std::string role;
  Id<Unit> unit_id;
  GrantState state{};
  Id<Account> asked_by;
};
BOOST_DESCRIBE_STRUCT(GrantRow, (), (grant_id, account_id, role, unit_id, state, asked_by))

struct RoleRow {
  std::string role;
  bool staff = false;
};
BOOST_DESCRIBE_STRUCT(RoleRow, (), (role, staff))

std::vector<GrantRow> open_grants(Ctx& ctx, Id<Account> account, std::string_view role, Id<Unit> unit) {
  return ctx.db.all<GrantRow>(sql::open_grants, db::arg("account_id", account), db::arg("role", role),
                              db::arg("unit_id", unit));
}

Id<Grant> add(Ctx& ctx, Id<Account> account, std::string_view role, Id<Unit> unit, GrantState state) {
  const auto id = ctx.new_id<Grant>();
  ctx.db.run(sql::add_grant, db::arg("grant_id", id), db::arg("account_id", account), db::arg("role", role),
             db::arg("unit_id", unit), db::arg("state", state), db::arg("asked_by", ctx.actor.account_id),
             db::arg("now", ctx.now));
  if (state == GrantState::active) {
    bump_epoch(ctx);
    ctx.publish(RoleGranted{account, std::string(role), unit});
  }
  return id;
}

void revoke(Ctx& ctx, const GrantRow& grant) {
  ctx.db.run(sql::revoke_grant, db::arg("grant_id", grant.grant_id), db::arg("by", ctx.actor.account_id),
             db::arg("now", ctx.now));
  bump_epoch(ctx);
  if (grant.state == GrantState::active)
    ctx.publish(RoleRevoked{grant.account_id, grant.role, grant.unit_id});
}

// Two accounts of one person are one person.
bool same_person(Ctx& ctx, Id<Account> a, Id<Account> b) {
  if (a == b) return true;
  const auto first = account(ctx, a), second = account(ctx, b);
  return first.person_id && second.person_id && *first.person_id == *second.person_id;
}

std::string about_text(const std::string& role, const std::string& account_name) {
  return role + " → " + account_name;
}

RoleLines roles(Ctx& ctx, const Nothing&) {
  RoleLines lines;
  for (const RoleRow& row : ctx.db.all<RoleRow>(sql::roles)) {
    const auto names = permissions_of(ctx, row.role);
    lines.items.push_back({row.role, {names->begin(), names->end()}, needs_second_person(ctx.app, *names)});
  }
  return lines;
}

List<GrantLine> grants(Ctx& ctx, const GrantsAsked& in) {
  const auto scope = scope_unit(ctx, can::view_grants, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  return paged_by(
      ctx.db.all<GrantLine>(in.account_id ? sql::grants_of_account : sql::grants, db::arg("scope_id", scope),
                            db::arg("before", before_number(in)), db::arg("limit", fetched), in),
      fetched, &GrantLine::grant_id);
}

GrantAsked ask_grant(Ctx& ctx, const AskGrant& in) {
  const auto receiver = account(ctx, in.account_id);
  org::living_unit(ctx, in.unit_id);
  demand_within(ctx, can::grant, in.unit_id);
  demand(!same_person(ctx, receiver.account_id, ctx.actor.account_id), refusal::for_himself);
  demand(ctx.db.maybe<RoleRow>(sql::role, in).has_value(), refusal::role_not_found);
  demand(open_grants(ctx, in.account_id, in.role, in.unit_id).empty(), refusal::already_granted);
  const bool alone = !needs_second_person(ctx.app, *permissions_of(ctx, in.role));
  const auto state = alone ? GrantState::active : GrantState::pending;
  const auto id = add(ctx, in.account_id, in.role, in.unit_id, state);
  ctx.about(id, in.unit_id, about_text(in.role.value, receiver.name));
  return {id, state};
}

Nothing approve_grant(Ctx& ctx, const GrantNamed& in) {
  const auto grant = ctx.db.one<GrantRow>(sql::grant, refusal::grant_not_found, in);
  demand_within(ctx, can::approve_grant, grant.unit_id);
  demand(grant.state == GrantState::pending, refusal::not_pending);
  demand(!same_person(ctx, grant.asked_by, ctx.actor.account_id), refusal::second_person);
  demand(!same_person(ctx, grant.account_id, ctx.actor.account_id), refusal::for_himself);
  ctx.db.run(sql::approve_grant, in, db::arg("by", ctx.actor.account_id), db::arg("now", ctx.now));
  bump_epoch(ctx);
  ctx.publish(RoleGranted{grant.account_id, grant.role, grant.unit_id});
  ctx.about(in.grant_id, grant.unit_id, about_text(grant.role, account(ctx, grant.account_id).name));
  return {};
}

Nothing revoke_grant(Ctx& ctx, const GrantNamed& in) {
  const auto grant = ctx.db.one<GrantRow>(sql::grant, refusal::grant_not_found, in);
  demand_within(ctx, can::grant, grant.unit_id);
  if (grant.state == GrantState::revoked) return {};
  revoke(ctx, grant);
  ctx.about(in.grant_id, grant.unit_id, about_text(grant.role, account(ctx, grant.account_id).name));
  return {};
}

}  // namespace

Id<Grant> grant_role(Ctx& ctx, Id<Account> account, std::string_view role, Id<Unit> unit) {
  ensure(ctx.actor.program || !needs_second_person(ctx.app, *permissions_of(ctx, role)),
         "a role that takes two people is given by a route");
  demand(ctx.db.maybe<RoleRow>(sql::role, db::arg("role", role)).has_value(), refusal::role_not_found);
  for (const GrantRow& open : open_grants(ctx, account, role, unit)) {
    if (open.state == GrantState::active) return open.grant_id;
    revoke(ctx, open);
  }
  return add(ctx, account, role, unit, GrantState::active);
}

void revoke_role(Ctx& ctx, Id<Account> account, std::string_view role, Id<Unit> unit) {
  for (const GrantRow& open : open_grants(ctx, account, role, unit)) revoke(ctx, open);
}

void move_account(Ctx& ctx, Id<Account> account, std::string_view role, Id<Unit> from, Id<Unit> to) {
  revoke_role(ctx, account, role, from);
  grant_role(ctx, account, role, to);
  ctx.db.run(sql::set_home, db::arg("account_id", account), db::arg("from", from), db::arg("to", to));
}

void declare_grants(Routes& routes) {
  routes.get("/roles", can::view_grants, roles, "Roles and what each may do");
  routes.get("/grants", can::view_grants, grants, "Who holds which role over which unit").exports();
  routes.post("/grants", can::grant, ask_grant, "Give a role, or ask for one that takes a second person")
      .refuses(refusal::account_not_found, refusal::role_not_found, refusal::already_granted,
               refusal::for_himself);
  routes
      .post("/grants/{grant_id}/approve", can::approve_grant, approve_grant,
            "Approve a role as the second person")
      .refuses(refusal::grant_not_found, refusal::not_pending, refusal::second_person, refusal::for_himself);
  routes.post("/grants/{grant_id}/revoke", can::grant, revoke_grant, "Take a role back; it ends at once")
      .refuses(refusal::grant_not_found);
}

}  // namespace linli::access
