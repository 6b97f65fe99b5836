#include "apps/server/demo_pictures.hpp"

#include "platform/core/refusal.hpp"

// Packed from data/demo.
extern "C" {
extern const char linli_demo_lamp_begin[], linli_demo_lamp_end[];
extern const char linli_demo_rubbish_begin[], linli_demo_rubbish_end[];
extern const char linli_demo_road_begin[], linli_demo_road_end[];
extern const char linli_demo_water_begin[], linli_demo_water_end[];
extern const char linli_demo_gift_begin[], linli_demo_gift_end[];
extern const char linli_demo_done_begin[], linli_demo_done_end[];
}

namespace linli::demo {

std::string_view picture(std::string_view name) {
  const auto between = [](const char* begin, const char* end) {
    return std::string_view(begin, static_cast<std::size_t>(end - begin));
  };
  if (name == "lamp") return between(linli_demo_lamp_begin, linli_demo_lamp_end);
  if (name == "rubbish") return between(linli_demo_rubbish_begin, linli_demo_rubbish_end);
  if (name == "road") return between(linli_demo_road_begin, linli_demo_road_end);
  if (name == "water") return between(linli_demo_water_begin, linli_demo_water_end);
  if (name == "gift") return between(linli_demo_gift_begin, linli_demo_gift_end);
  if (name == "done") return between(linli_demo_done_begin, linli_demo_done_end);
  throw Broken("a picture that the demo does not have");
}

}  // namespace linli::demo
