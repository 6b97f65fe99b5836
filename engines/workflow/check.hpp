// What is wrong with a definition: inside of this engine.
#pragma once

#include <string>
#include <vector>

#include "engines/workflow/definition.hpp"

namespace linli::workflow {

// Empty when it may be switched on. Asks the app which permissions, guards, effects, events and settings
// there are.
std::vector<Problem> problems_of(Ctx& ctx, const Definition& definition);

// The same from text: what is wrong with its shape, or else with its sense.
struct Checked {
  std::optional<Definition> definition;
  std::vector<Problem> problems;
};
Checked check(Ctx& ctx, std::string_view text);

// Whether somebody can ever make the move, or the program does.
bool is_makeable(const Definition& definition, const MoveSpec& move);

}  // namespace linli::workflow
