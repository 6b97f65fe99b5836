// Where this engine's settings come from, as shown.
#pragma once

namespace linli::place::texts {

extern const char* const tile_source;

}  // namespace linli::place::texts
