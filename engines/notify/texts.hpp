// The rules that the settings of text messages come from: inside of this engine.
#pragma once

namespace linli::notify::texts {

extern const char *const sms_source, *const own_choice;

}  // namespace linli::notify::texts
