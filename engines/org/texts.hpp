// Titles of this engine's files, and the rule that its setting comes from.
#pragma once

namespace linli::org::texts {

extern const char* const joint_source;
extern const char* const closing_source;

}  // namespace linli::org::texts
