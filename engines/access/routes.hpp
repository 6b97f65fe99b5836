// Each file of routes declares its own; access.cpp calls them.
#pragma once

#include "platform/command/app.hpp"

namespace linli::access {

void declare_sign_in(Routes& routes);
void declare_second_factor(Routes& routes);
void declare_me(Routes& routes);
void declare_accounts(Routes& routes);
void declare_grants(Routes& routes);
void declare_logs(Routes& routes);

}  // namespace linli::access
