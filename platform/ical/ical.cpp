#include "platform/ical/ical.hpp"

#include <fmt/format.h>

namespace linli::ical {
namespace {

constexpr std::size_t line_bytes = 75;

// 20260105T080000Z
std::string stamp(Instant at) {
  const Instant shown = at + -local_offset_ms;  // day_of reads local days
  const Day day = day_of(shown);
  const std::int64_t seconds = (shown - start_of(day)) / second_ms;
  return fmt::format("{}T{:02}{:02}{:02}Z", day.number, seconds / 3600, seconds / 60 % 60, seconds % 60);
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    if (c == '\n')
      out += "\\n";
    else if (static_cast<unsigned char>(c) >= 0x20)
      out += c;
  }
  return out;
}

// Not within a character: continuation bytes stay with what they continue.
std::string folded(const std::string& line) {
  std::string out;
  std::size_t used = 0;
  for (std::size_t at = 0; at < line.size();) {
    std::size_t end = at + 1;
    while (end < line.size() && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) ++end;
    if (used + (end - at) > line_bytes) {
      out += "\r\n ";
      used = 1;
    }
    out += line.substr(at, end - at);
    used += end - at;
    at = end;
  }
  return out + "\r\n";
}

}  // namespace

std::string calendar(std::string_view source, std::string_view name, const std::vector<Event>& events) {
  std::string out;
  const auto line = [&](const std::string& text) { out += folded(text); };
  line("BEGIN:VCALENDAR");
  line("VERSION:2.0");
  line(fmt::format("PRODID:-//Linli//{}//EN", source));
  line("CALSCALE:GREGORIAN");
  line("X-WR-CALNAME:" + escaped(name));
  for (const Event& event : events) {
    line("BEGIN:VEVENT");
    line("UID:" + event.uid);
    line("DTSTAMP:" + stamp(event.changed_at));
    line("DTSTART:" + stamp(event.starts_at));
    line("DTEND:" + stamp(event.ends_at));
    line(fmt::format("SEQUENCE:{}", event.sequence));
    line("SUMMARY:" + escaped(event.title));
    if (!event.place.empty()) line("LOCATION:" + escaped(event.place));
    if (!event.text.empty()) line("DESCRIPTION:" + escaped(event.text));
    if (!event.url.empty()) line("URL:" + event.url);
    line(event.cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    line("END:VEVENT");
  }
  line("END:VCALENDAR");
  return out;
}

}  // namespace linli::ical
