// The rules that the settings of text messages come from, and the words of one: inside of this engine.
#pragma once

namespace linli::notify::texts {

extern const char *const sms_source, *const own_choice, *const code_words;

}  // namespace linli::notify::texts
