#include "engines/access/roles.hpp"

#include <algorithm>

#include "engines/access/access.hpp"
#include "engines/access/access.sql.hpp"

namespace linli::access {
namespace {

constexpr ShippedRole shipped[] = {
    {"county_admin", true},    {"rule_keeper", true},      {"grantor", true},    {"town_staff", true},
    {"community_staff", true}, {"branch_secretary", true}, {"bank_clerk", true}, {"merchant", false},
    {"supervisor", true},      {"auditor", true},          {"member", false},    {"resident", false},
    {"grid_worker", true},     {"department_staff", true},
};

// Shorthands for the rows below.
constexpr std::string_view county = "county_admin", rules = "rule_keeper", grantor = "grantor",
                           town = "town_staff", community = "community_staff", branch = "branch_secretary",
                           clerk = "bank_clerk", merchant = "merchant", supervisor = "supervisor",
                           auditor = "auditor", grid = "grid_worker", department = "department_staff";

// Nobody here both gives roles and sees personal data: county_admin and grantor look after accounts and see
// only what is masked.
const std::vector<RolesOf>& permissions() {
  static const std::vector<RolesOf> table = {
      {"org.view", {county, rules, grantor, town, community, branch, supervisor, auditor}},
      {"org.change", {county, rules, town}},

      {"access.manage_accounts", {county, grantor}},
      {"access.view_grants", {county, grantor, rules, supervisor, auditor}},
      {"access.grant", {grantor, county}},
      {"access.approve_grant", {grantor, rules}},
      {"access.audit", {auditor, supervisor}},
      {"access.personal_views", {auditor, supervisor}},

      {"setting.see", {county, rules, supervisor, auditor}},
      {"setting.change", {rules}},

      {"figure.see", {county, rules, town, community, branch, supervisor, auditor}},

      {"workflow.see", {county, rules, town, supervisor, auditor}},
      {"workflow.keep", {rules}},
      {"workflow.approve_extension", {rules, town}},

      {"job.see", {county, rules, supervisor, auditor}},
      {"job.retry", {county}},
      {"notify.see_text_messages", {county, supervisor, auditor}},
      {"feedback.answer", {county, rules}},

      {"open311.keep", {county}},
      {"calendar.keep", {rules}},
      {"place.keep", {rules, town, community}},

      {"member.view", {county, rules, town, community, branch, clerk, supervisor}},
      {"member.names", {town, community, branch, clerk}},
      {"member.change", {town, community, branch}},
      {"member.reveal", {town, community, branch}},
      {"member.import", {town}},
      {"member.decide", {town}},
      {"member.view_residents", {town, community, branch, clerk}},
      {"member.change_residents", {town, community}},

      {"deliberation.see", {county, rules, town, community, branch, supervisor, auditor}},
      {"deliberation.keep", {community, branch}},
      {"deliberation.confirm", {county, town}},

      {"post.see", {county, rules, town, community, branch, supervisor, auditor}},
      {"post.keep", {town, community}},
      {"post.approve", {rules, town}},
      {"region.see", {county, rules, town, community, branch, department, supervisor}},
      {"region.keep", {town, community}},
      {"region.reveal", {town, community}},
      {"region.answer", {town, community, branch, department}},

      {"development.see", {county, town, branch, supervisor}},
      {"development.keep", {town, branch}},
      {"development.approve", {town}},
      {"development.review", {town}},
      {"transfer.see", {county, town, community, branch, supervisor}},
      {"transfer.handle", {town, branch}},
      {"transfer.approve", {town}},
      {"transfer.host", {town, community, branch}},
      {"dues.see", {town, branch}},
      {"dues.keep", {town, branch}},
      {"dues.sum", {county, rules, town, branch, supervisor}},

      {"points.keep_rules", {rules, town}},
      {"points.certify", {rules, town, community, branch, clerk}},
      {"points.certify_as_branch", {rules, town, branch}},
      {"points.certify_as_town", {rules, town}},
      {"points.apply_for_organisation", {town, community, branch}},
      {"points.deduct", {rules, town, branch, clerk}},
      {"points.confirm_deduction", {rules, town}},
      {"points.reverse", {rules, town}},
      {"points.see", {rules, town, community, branch, clerk, supervisor, auditor}},
      {"points.decide_appeal", {rules, town}},
      {"points.publish", {rules, town, branch}},
      {"points.keep_stars", {rules}},
      {"points.grant", {rules, town}},
      {"points.settle", {rules}},

      {"market.keep", {town, community, merchant}},
      {"market.set_cost", {town, community}},
      {"market.hand_over", {town, community, clerk, merchant}},
      {"market.settle", {rules, town, supervisor}},

      {"casework.see", {rules, town, community, grid, department, supervisor, auditor}},
      {"casework.establish", {town, community}},
      {"casework.dispatch", {town, community}},
      {"casework.handle", {town, community, grid, department}},
      {"casework.verify", {town, community}},
      {"casework.confirm_unsolvable", {rules, town}},
      {"casework.enter_for_caller", {town, community}},
      {"casework.reveal", {town}},
      {"casework.keep", {rules, town}},
      {"casework.exclude", {town, community}},
      {"casework.approve_exclusion", {rules, town}},
      {"casework.joint", {town, community}},
      {"casework.take_help", {town, community, grid}},

      {"wish.collect", {town, community, branch, grid}},
      {"wish.check", {town, community}},
      {"wish.publish", {town, community}},
      {"wish.see", {town, community, branch, supervisor}},
      {"wish.reveal", {town, community}},
      {"wish.claim_as_organisation", {town, community, branch}},
      {"charity.keep", {town, community, clerk}},
      {"circulation.watch", {town, community}},
      {"exemplar.keep", {town, community, branch}},

      {"coverage.see", {county, rules, town, community, branch, supervisor, auditor}},
      {"coverage.keep", {rules, town, community}},
      {"coverage.keep_sectors", {rules}},
      {"dual_registration.see", {county, rules, town, community, branch, supervisor}},
      {"dual_registration.keep", {town, community}},
      {"dual_registration.register_unit", {town, branch}},
      {"care.see", {town, community}},
      {"care.keep", {town, community}},
      {"care.birthdays", {town, community, branch}},
      {"care.count", {rules, town, supervisor}},

      {"activity.see", {county, rules, town, community, branch, supervisor, auditor}},
      {"activity.keep", {town, community, branch}},
      {"activity.scan", {town, community, branch, clerk}},
      {"activity.review", {county, rules, town}},
      {"activity.approve_correction", {rules, town}},
      {"activity.keep_kinds", {rules}},
      {"activity.exempt", {town, branch}},
      {"activity.reveal_exemption", {town}},
  };
  return table;
}

struct Stored {
  std::string role;
  bool staff = false;
};
BOOST_DESCRIBE_STRUCT(Stored, (), (role, staff))

PermissionNames shipped_for(std::string_view role) {
  PermissionNames names;
  for (const RolesOf& row : permissions())
    if (std::find(row.roles.begin(), row.roles.end(), role) != row.roles.end()) names.emplace(row.permission);
  return names;
}

bool is_up_to_date(Ctx& ctx, const ShippedRole& role) {
  const auto stored = ctx.db.maybe<Stored>(sql::role, db::arg("role", role.role));
  return stored && stored->staff == role.staff && *permissions_of(ctx, role.role) == shipped_for(role.role);
}

void write_role(Ctx& ctx, const ShippedRole& role, std::int64_t place) {
  const auto name = db::arg("role", role.role);
  ctx.db.run(sql::set_role, name, db::arg("place", place), db::arg("staff", role.staff));
  ctx.db.run(sql::clear_role_permissions, name);
  for (const std::string& permission : shipped_for(role.role))
    ctx.db.run(sql::add_role_permission, name, db::arg("permission", permission));
}

}  // namespace

std::span<const ShippedRole> shipped_roles() { return shipped; }
std::span<const RolesOf> shipped_permissions() { return permissions(); }

void bring_roles_up_to_date(App& app) {
  bool all = true;
  app.read([&](Ctx& ctx) {
    for (const ShippedRole& role : shipped) all = all && is_up_to_date(ctx, role);
  });
  if (all) return;
  app.write([&](Ctx& ctx) {
    std::int64_t place = 0;
    for (const ShippedRole& role : shipped) write_role(ctx, role, ++place);
    ctx.db.run(sql::set_epoch, db::arg("epoch", ctx.app.next_id()));
  });
}

std::shared_ptr<const PermissionNames> permissions_of(Ctx& ctx, std::string_view role) {
  PermissionNames names;
  for (auto& name : ctx.db.all<std::string>(sql::role_permissions, db::arg("role", role)))
    names.insert(std::move(name));
  return std::make_shared<const PermissionNames>(std::move(names));
}

bool needs_second_person(App& app, const PermissionNames& names) {
  if (names.contains(can::grant.name) || names.contains(can::approve_grant.name)) return true;
  for (const Module& module : app.modules())
    for (const Permission* permission : module.permissions)
      if (permission->personal && names.contains(permission->name)) return true;
  return false;
}

}  // namespace linli::access
