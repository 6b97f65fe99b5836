// The roles that the program ships. They are data: kept in tables, read from there. At every start the
// shipped ones are brought up to what this list says; roles that a county adds are left alone.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "platform/command/app.hpp"

namespace linli::access {

struct ShippedRole {
  std::string_view role;
  bool staff;  // works for an authority: shorter sessions, a second factor
};

// A permission by its name, so that modules above need not be known, and the roles that have it.
struct RolesOf {
  std::string_view permission;
  std::vector<std::string_view> roles;
};

std::span<const ShippedRole> shipped_roles();
std::span<const RolesOf> shipped_permissions();

// Brings the tables up to the shipped roles. Writes only when something differs.
void bring_roles_up_to_date(App& app);

std::shared_ptr<const PermissionNames> permissions_of(Ctx& ctx, std::string_view role);

// Whether nobody may give the role alone: it shows personal data, or can give such roles to others.
bool needs_second_person(App& app, const PermissionNames& permissions);

}  // namespace linli::access
