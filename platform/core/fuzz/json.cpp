// JSON along a shape that has every kind of field: nothing may crash, and what was read is written so that it
// reads the same again.
#include "platform/core/json.hpp"

#include <cstdlib>

namespace fuzzed {

enum class Colour { red, green };
BOOST_DESCRIBE_ENUM(Colour, red, green)

struct Inner {
  linli::Text<1, 5> name;
  std::optional<std::int64_t> count;
};
BOOST_DESCRIBE_STRUCT(Inner, (), (name, count))

struct Outer {
  std::optional<linli::Id<Inner>> id;
  std::optional<linli::Points> points;
  std::optional<bool> yes;
  std::optional<std::int32_t> small;
  std::optional<double> number;
  std::optional<Colour> colour;
  std::optional<linli::Day> on;
  std::optional<linli::Instant> at;
  std::optional<std::string> text;
  std::vector<Inner> rows;
};
BOOST_DESCRIBE_STRUCT(Outer, (), (id, points, yes, small, number, colour, on, at, text, rows))

}  // namespace fuzzed

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* content, std::size_t size) {
  using namespace linli;
  try {
    const auto read = json::decode<fuzzed::Outer>({reinterpret_cast<const char*>(content), size});
    const auto text = json::encode(read);
    if (json::encode(json::decode<fuzzed::Outer>(text)) != text) std::abort();
  } catch (const Refused&) {
  }
  return 0;
}
