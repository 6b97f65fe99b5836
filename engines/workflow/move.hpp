// Making moves: inside of this engine.
#pragma once

#include "engines/workflow/item.hpp"

namespace linli::workflow {

// The program's own move, where it is open and the guards are content; nothing otherwise. `again`: see
// Passed.
std::optional<Item> move_if_open(Ctx& ctx, const Standing& at, std::string_view move,
                                 std::string_view again = {});

bool guards_hold(Ctx& ctx, const Item& item, const MoveSpec& move);

// Refuses the field whose value does not fit; gives the form with what was left empty left out.
Form fitting(Ctx& ctx, const MoveSpec& move, const Form& given);
// As people read it.
std::vector<ShownValue> shown(Ctx& ctx, const MoveSpec& move, const Form& form);

}  // namespace linli::workflow
