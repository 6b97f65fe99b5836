// `linli user`: accounts from the terminal.
#pragma once

#include <string>

#include "platform/command/app.hpp"

namespace linli {

struct NewUser {
  std::string phone, name, role;
  Id<Unit> unit_id;
};

// The unit with this statistical code; the county when the code is empty. Throws std::runtime_error when
// there is none.
Id<Unit> unit_named(App& app, const std::string& code);

// Asks for a password without showing it; LINLI_PASSWORD gives it to scripts. Refuses (std::runtime_error)
// one that is too weak.
std::string ask_password();

int add_user(App& app, const NewUser& user);
int set_password(App& app, const std::string& phone);
int unlock(App& app, const std::string& phone);
int list_roles(App& app);

}  // namespace linli
