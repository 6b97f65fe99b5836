// The documents that settings cite, as they are written and in English.
#pragma once

#include <string_view>

namespace linli::setting {

// The State Council's rules for government mobile applications, 2026.
extern const char* const mobile_application_rules;

// A source in a language: "<Chinese, as cited> | <English>", or one that is known here.
std::string_view source_in(std::string_view source, std::string_view locale);

}  // namespace linli::setting
