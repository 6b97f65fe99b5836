#include <sstream>

#include <gtest/gtest.h>

#include "platform/ical/ical.hpp"

namespace linli::ical {
namespace {

Event meeting() {
  const auto at = *parse_instant("2026-03-05T09:00:00+08:00");
  return {.uid = "activity-17@linli",
          .changed_at = at,
          .starts_at = at,
          .ends_at = at + hour_ms,
          .sequence = 2,
          .title = "Theme day; part 1, 2",
          .place = "Hall",
          .text = "First\nsecond",
          .url = {},
          .cancelled = false};
}

TEST(calendar, says_when_where_and_what) {
  const auto text = calendar("activity", "Mine", {meeting()});
  for (const char* line :
       {"BEGIN:VCALENDAR\r\n", "UID:activity-17@linli\r\n", "DTSTART:20260305T010000Z\r\n",
        "DTEND:20260305T020000Z\r\n", "SEQUENCE:2\r\n", "SUMMARY:Theme day\\; part 1\\, 2\r\n",
        "DESCRIPTION:First\\nsecond\r\n", "STATUS:CONFIRMED\r\n"})
    EXPECT_NE(text.find(line), std::string::npos) << line << text;
  auto gone = meeting();
  gone.cancelled = true;
  EXPECT_NE(calendar("activity", "Mine", {gone}).find("STATUS:CANCELLED\r\n"), std::string::npos);
}

TEST(calendar, folds_lines_between_characters) {
  auto event = meeting();
  event.title.clear();
  for (int i = 0; i < 60; ++i) event.title += "党课";
  std::istringstream lines(calendar("activity", "Mine", {event}));
  std::string unfolded;
  for (std::string line; std::getline(lines, line);) {
    ASSERT_TRUE(line.ends_with('\r'));
    line.pop_back();
    EXPECT_LE(line.size(), 75U);
    EXPECT_NE(static_cast<unsigned char>(line.starts_with(' ') ? line[1] : line[0]) & 0xC0U, 0x80U)
        << "a line begins within a character";
    unfolded += line.starts_with(' ') ? line.substr(1) : line;
  }
  EXPECT_NE(unfolded.find(event.title), std::string::npos);
}

}  // namespace
}  // namespace linli::ical
