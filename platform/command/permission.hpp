// What one may do. A permission is a named constant of the module that asks for it; roles are sets of names,
// kept as data.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "platform/core/things.hpp"

namespace linli {

struct Permission {
  enum class Who { anyone, signed_in, granted };
  std::string_view name;  // "points.certify"
  Who who = Who::granted;
  bool personal = false;  // shows personal data: its role needs dual authorisation
};

namespace can {
inline constexpr Permission anyone{"anyone", Permission::Who::anyone};
inline constexpr Permission signed_in{"signed_in", Permission::Who::signed_in};
}  // namespace can

using PermissionNames = std::set<std::string, std::less<>>;

// A role that an account holds over a unit and everything below it.
struct Granted {
  std::string role;
  Id<Unit> unit_id;
  std::shared_ptr<const PermissionNames> permissions;
};

struct Actor {
  Id<Account> account_id;  // 0: anonymous
  Id<Session> session_id;
  Id<Person> person_id;  // 0: an account without a person (a department's, a system's)
  std::string name;
  bool program = false;  // the program itself (seeds, jobs, the command line), which nobody checks
  bool second_factor_pending =
      false;  // has a second factor and has not shown it yet: may only finish signing in
  std::vector<Granted> grants;

  bool signed_in() const { return static_cast<bool>(account_id); }
  bool may(const Permission& permission) const {
    if (program) return true;
    switch (permission.who) {
      case Permission::Who::anyone:
        return true;
      case Permission::Who::signed_in:
        return signed_in();
      case Permission::Who::granted:
        break;
    }
    for (const Granted& grant : grants)
      if (grant.permissions->contains(permission.name)) return true;
    return false;
  }
};

}  // namespace linli
