// A definition as a picture for documents: layers from the start downward, every arrow with the words of its
// moves.
#pragma once

#include <string>
#include <vector>

#include "engines/workflow/graph.hpp"

namespace linli::workflow {

// SVG. The same graph always gives the same picture.
std::string picture_of(const Graph& graph);

struct Picture {
  std::string name, svg;
};
// Of every definition that is switched on, in the language of the call.
std::vector<Picture> pictures(Ctx& ctx);

}  // namespace linli::workflow
