// The declared routes as OpenAPI 3.1, from which the TypeScript client is made.
#pragma once

#include <string>

#include "platform/command/app.hpp"

namespace linli {

// The whole document. Stable for the same routes, so that it can be committed and compared.
std::string openapi(const App& app);

}  // namespace linli
