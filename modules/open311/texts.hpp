// What clients read, in both languages, and the words of this module's lists and settings.
#pragma once

#include <string>
#include <string_view>

#include "platform/command/app.hpp"

namespace linli::open311 {

struct Said {
  const char* zh;
  const char* en;
  std::string in(std::string_view locale) const { return locale == "en" ? en : zh; }
};

namespace texts {

extern const Said key_missing, key_invalid, jurisdiction_unknown, service_missing, service_unknown,
    request_unknown, token_unknown, nothing_here, unreadable, place_missing, bad_position, address_unknown,
    description_too_long, phone_invalid, media_invalid, attribute_unknown, attribute_twice, value_unknown,
    not_a_date, date_invalid, span_too_long, status_unknown, page_invalid, too_many_ids, refused, notice,
    key_service, contact;
extern const Said urgency, urgency_hint, normal, urgent, affected, affected_hint, elderly, children, disabled,
    traffic, happened_at, happened_at_hint;

extern const char* const jurisdiction_source;
extern const char* const contact_source;

void add_to(App& app);

}  // namespace texts
}  // namespace linli::open311
