// Words of this engine in both languages, and the rules that its settings come from.
#pragma once

#include <string>
#include <string_view>

#include "engines/workflow/item.hpp"

namespace linli::workflow::texts {

extern const char* const extension_source;
extern const char* const pause_source;

std::string yes_or_no(std::string_view locale, bool yes);
// `of_pause`: what was asked for is a stopped clock, not more time for one deadline.
std::string line_title(std::string_view locale, LineKind kind, bool of_pause);
std::string anybody_signed_in(std::string_view locale);

void add_to(App& app);

}  // namespace linli::workflow::texts
