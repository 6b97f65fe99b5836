// The documents that settings of this engine cite, as they are written.
#pragma once

namespace linli::access::texts {

extern const char* const tender;

}  // namespace linli::access::texts
