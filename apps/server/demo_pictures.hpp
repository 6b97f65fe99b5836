// The demo's photographs: small drawings that the program carries with it.
#pragma once

#include <string_view>

namespace linli::demo {

// "lamp", "rubbish", "road", "water", "gift" or "done", as PNG.
std::string_view picture(std::string_view name);

}  // namespace linli::demo
