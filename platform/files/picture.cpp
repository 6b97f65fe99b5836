#include "platform/files/picture.hpp"

#include <memory>
#include <mutex>
#include <semaphore>

#include <spdlog/spdlog.h>
#include <vips/vips.h>

#include "platform/files/files.hpp"

namespace linli::files {
namespace {

namespace fs = std::filesystem;

constexpr int quality = 82, thumb_quality = 75;
constexpr int at_once = 2;

struct Unref {
  void operator()(VipsImage* image) const { g_object_unref(image); }
};
using Image = std::unique_ptr<VipsImage, Unref>;

// Loading the library costs memory and time that a server without pictures need not spend.
void load_library() {
  static std::once_flag once;
  std::call_once(once, [] {
    ensure(VIPS_INIT("linli") == 0, "libvips does not start");
    vips_block_untrusted_set(TRUE);
    vips_concurrency_set(1);
    vips_cache_set_max(0);
  });
}

// Takes the library's account of what went wrong, for the log only.
[[noreturn]] void refuse_damaged() {
  spdlog::info("picture refused: {}", vips_error_buffer());
  vips_error_clear();
  throw Refused(refusal::damaged);
}

// Whether its colours are not simply those of a screen: it says so by a profile, or is made for print.
bool has_own_colours(VipsImage* image) {
  return vips_image_get_typeof(image, VIPS_META_ICC_NAME) != 0 ||
         vips_image_get_interpretation(image) == VIPS_INTERPRETATION_CMYK;
}

enum class Colours { of_a_screen, own };

Colours check(const fs::path& from, Type type) {
  VipsImage* opened = nullptr;
  int failed = 0;
  switch (type) {
    case Type::jpeg:
      failed = vips_jpegload(from.c_str(), &opened, nullptr);
      break;
    case Type::png:
      failed = vips_pngload(from.c_str(), &opened, nullptr);
      break;
    case Type::webp:
      failed = vips_webpload(from.c_str(), &opened, nullptr);
      break;
    default:
      failed = vips_heifload(from.c_str(), &opened, nullptr);
      break;
  }
  if (failed) refuse_damaged();
  const Image image(opened);
  const std::int64_t pixels = std::int64_t{vips_image_get_width(opened)} * vips_image_get_height(opened);
  const std::int64_t most = type == Type::jpeg ? jpeg_pixels_most : pixels_most;
  demand(pixels <= most, refusal::too_many_pixels, {{"max", most}});
  return has_own_colours(opened) ? Colours::own : Colours::of_a_screen;
}

// Reckoning a colour transform takes longer than all the rest of a small picture, so it is done only where
// there is one.
Image shrunk(const fs::path& from, int side, Colours colours) {
  VipsImage* made = nullptr;
  const int failed =
      colours == Colours::own
          ? vips_thumbnail(from.c_str(), &made, side, "height", side, "size", VIPS_SIZE_DOWN,
                           "export_profile", "srgb", "fail_on", VIPS_FAIL_ON_TRUNCATED, nullptr)
          : vips_thumbnail(from.c_str(), &made, side, "height", side, "size", VIPS_SIZE_DOWN, "fail_on",
                           VIPS_FAIL_ON_TRUNCATED, nullptr);
  if (failed) refuse_damaged();
  return Image(made);
}

void save(VipsImage* image, Type type, const fs::path& to, int jpeg_quality) {
  const int failed = type == Type::png
                         ? vips_pngsave(image, to.c_str(), "strip", TRUE, "compression", 6, nullptr)
                         : vips_jpegsave(image, to.c_str(), "strip", TRUE, "Q", jpeg_quality,
                                         "optimize_coding", TRUE, nullptr);
  if (failed) refuse_damaged();
}

}  // namespace

Picture remake(const fs::path& from, Type type, const fs::path& to, const fs::path& thumb_to) {
  static std::counting_semaphore<at_once> places{at_once};
  load_library();
  places.acquire();
  const std::shared_ptr<void> leave(nullptr, [](void*) {
    vips_thread_shutdown();
    places.release();
  });
  const Image picture = shrunk(from, side_most, check(from, type));
  Picture made{vips_image_hasalpha(picture.get()) ? Type::png : Type::jpeg,
               vips_image_get_width(picture.get()), vips_image_get_height(picture.get())};
  save(picture.get(), made.type, to, quality);
  save(shrunk(to, thumb_side_most, Colours::of_a_screen).get(), made.type, thumb_to, thumb_quality);
  return made;
}

}  // namespace linli::files
