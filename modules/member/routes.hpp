// Each file of routes declares its own; module.cpp calls them.
#pragma once

#include "platform/command/app.hpp"

namespace linli::member {

void declare_standing(App& app);
void declare_members(Routes& routes);
void declare_residents(Routes& routes);
void declare_imports(App& app);
// Keeps the register true to the tree of units.
void follow_units(App& app);

}  // namespace linli::member
