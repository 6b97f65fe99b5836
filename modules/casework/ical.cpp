// Joint sessions for the calendar of a phone or an office.
#include <charconv>

#include <fmt/format.h>

#include "modules/casework/joint.hpp"
#include "modules/casework/texts.hpp"

namespace linli::casework {
namespace {

constexpr std::size_t line_bytes = 75;
constexpr std::int64_t session_ms = 2 * hour_ms;

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

http::Response file(std::string content) {
  http::Response response;
  response.headers.set("Content-Type", "text/calendar; charset=utf-8");
  response.headers.set("Content-Disposition", "attachment; filename=joint-sessions.ics");
  response.headers.set("Cache-Control", "private, no-cache");
  response.body = std::move(content);
  return response;
}

const char* title(const Ctx& ctx) { return ctx.call.locale == "en" ? texts::calendar_title_en : texts::calendar_title_zh; }

}  // namespace

std::string calendar_file(const std::vector<SessionRow>& sessions, const std::string& name) {
  std::string out;
  const auto line = [&](const std::string& text) { out += folded(text); };
  line("BEGIN:VCALENDAR");
  line("VERSION:2.0");
  line("PRODID:-//Linli//casework//EN");
  line("CALSCALE:GREGORIAN");
  line("X-WR-CALNAME:" + escaped(name));
  for (const SessionRow& one : sessions) {
    line("BEGIN:VEVENT");
    line(fmt::format("UID:joint-session-{}@linli", one.session_id.value));
    line("DTSTAMP:" + stamp(one.changed_at));
    line("DTSTART:" + stamp(one.at));
    line("DTEND:" + stamp(one.at + session_ms));
    line(fmt::format("SEQUENCE:{}", one.sequence));
    line("SUMMARY:" + escaped(one.title));
    line("LOCATION:" + escaped(one.place));
    line("DESCRIPTION:" + escaped(one.unit_name));
    line("STATUS:CONFIRMED");
    line("END:VEVENT");
  }
  line("END:VCALENDAR");
  return out;
}

http::Response session_calendar(RawCall& call) {
  const auto text = call.path_value("session_id");
  Id<JointSession> session_id;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), session_id.value);
  demand(result.ec == std::errc{} && result.ptr == text.data() + text.size(), refusal::session_not_found);
  return file(call.procedure.read([&](Ctx& ctx) { return calendar_file({seen_session(ctx, session_id)}, title(ctx)); }));
}

http::Response my_session_calendar(RawCall& call) {
  return file(call.procedure.read([&](Ctx& ctx) { return calendar_file(sessions_of_actor(ctx), title(ctx)); }));
}

}  // namespace linli::casework
