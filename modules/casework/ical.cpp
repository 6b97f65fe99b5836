// Joint sessions for the calendar of a phone or an office.
#include "platform/ical/ical.hpp"

#include <charconv>

#include <fmt/format.h>

#include "modules/casework/joint.hpp"
#include "modules/casework/texts.hpp"

namespace linli::casework {
namespace {

constexpr std::int64_t session_ms = 2 * hour_ms;

http::Response file(std::string content) {
  http::Response response;
  response.headers.set("Content-Type", ical::content_type);
  response.headers.set("Content-Disposition", "attachment; filename=joint-sessions.ics");
  response.headers.set("Cache-Control", "private, no-cache");
  response.body = std::move(content);
  return response;
}

const char* title(const Ctx& ctx) {
  return ctx.call.locale == "en" ? texts::calendar_title_en : texts::calendar_title_zh;
}

}  // namespace

std::string calendar_file(const std::vector<SessionRow>& sessions, const std::string& name) {
  std::vector<ical::Event> events;
  for (const SessionRow& one : sessions)
    events.push_back({.uid = fmt::format("joint-session-{}@linli", one.session_id.value),
                      .changed_at = one.changed_at,
                      .starts_at = one.at,
                      .ends_at = one.at + session_ms,
                      .sequence = one.sequence,
                      .title = one.title,
                      .place = one.place,
                      .text = one.unit_name,
                      .url = {},
                      .cancelled = false});
  return ical::calendar("casework", name, events);
}

http::Response session_calendar(RawCall& call) {
  const auto text = call.path_value("session_id");
  Id<JointSession> session_id;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), session_id.value);
  demand(result.ec == std::errc{} && result.ptr == text.data() + text.size(), refusal::session_not_found);
  return file(call.procedure.read(
      [&](Ctx& ctx) { return calendar_file({seen_session(ctx, session_id)}, title(ctx)); }));
}

http::Response my_session_calendar(RawCall& call) {
  return file(
      call.procedure.read([&](Ctx& ctx) { return calendar_file(sessions_of_actor(ctx), title(ctx)); }));
}

}  // namespace linli::casework
