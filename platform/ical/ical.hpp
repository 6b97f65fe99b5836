// Calendars of RFC 5545, for a subscription of a phone or an office.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "platform/core/time.hpp"

namespace linli::ical {

struct Event {
  std::string uid;  // stable for ever: "activity-17@linli"
  Instant changed_at, starts_at, ends_at;
  std::int64_t sequence = 0;  // rises with each change that a reader must notice
  std::string title, place, text, url;
  bool cancelled = false;
};

// One calendar, lines folded at 75 bytes. `source` names the writer: "activity".
std::string calendar(std::string_view source, std::string_view name, const std::vector<Event>& events);

inline constexpr const char* content_type = "text/calendar; charset=utf-8";

}  // namespace linli::ical
