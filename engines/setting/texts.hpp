// The documents that settings of this engine cite, as they are written.
#pragma once

namespace linli::setting {

// The State Council's rules for government mobile applications, 2026.
extern const char* const mobile_application_rules;

}  // namespace linli::setting
