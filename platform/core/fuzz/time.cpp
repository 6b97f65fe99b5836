// Days, instants and text as people and programs write them.
#include "platform/core/time.hpp"

#include <cstdlib>
#include <string_view>

#include "platform/core/text.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* content, std::size_t size) {
  using namespace linli;
  const auto expect = [](bool holds) {
    if (!holds) std::abort();
  };
  const std::string_view text(reinterpret_cast<const char*>(content), size);
  if (const auto day = parse_day(text)) {
    expect(to_text(*day) == text);
    expect(day_of(start_of(*day)) == *day);
    expect(add_months(*day, 1) >= *day && add_months(*day, -1) <= *day);
  }
  if (const auto at = parse_instant(text))
    expect(parse_instant(to_text(*at)) == at || day_of(*at).year() < 1800 || day_of(*at).year() > 2999);
  const auto count = count_code_points(text);
  expect(count == not_utf8 || count <= size);
  expect(trimmed(trimmed(text)) == trimmed(text));
  return 0;
}
