#include "engines/calendar/official.hpp"

#include <charconv>

#include "platform/core/refusal.hpp"

extern "C" {
extern const char linli_calendar_begin[];
extern const char linli_calendar_end[];
}

namespace linli::calendar {
namespace {

// Cuts off what stands before `separator`.
std::string_view next(std::string_view& text, char separator) {
  const auto end = std::min(text.find(separator), text.size());
  const auto word = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return word;
}

std::int32_t number(std::string_view text) {
  std::int32_t value = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  ensure(result.ec == std::errc{} && result.ptr == text.data() + text.size(),
         "the packed calendar is damaged");
  return value;
}

}  // namespace

Official read_official(std::string_view text) {
  Official made;
  auto head = next(text, '\n');
  ensure(next(head, ' ') == "years", "the packed calendar is damaged");
  made.known_from_on = Day{number(next(head, ' ')) * 10000 + 101};
  made.known_until_on = Day{number(head) * 10000 + 1231};
  while (!text.empty()) {
    auto line = next(text, '\n');
    Day on{number(next(line, ' '))};
    const auto days = number(next(line, ' '));
    const bool working = next(line, ' ') == "on";
    const auto name_zh = next(line, '|');
    for (int i = 0; i < days; ++i, on = add_days(on, 1))
      made.days.push_back({on, working, std::string(name_zh), std::string(line)});
  }
  return made;
}

Official official() {
  return read_official(
      {linli_calendar_begin, static_cast<std::size_t>(linli_calendar_end - linli_calendar_begin)});
}

}  // namespace linli::calendar
