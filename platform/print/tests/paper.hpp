// Printed pages as pictures, held against approved ones: tests/approved/<name>-<page>.png beside the test.
// LINLI_APPROVE=1 writes them anew, to be looked at before they are kept.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <vips/vips.h>

namespace linli::print {

struct Picture {
  int width = 0, height = 0;
  std::vector<unsigned char> grey;
};

inline Picture grey_of(VipsImage* image) {
  VipsImage *flat = nullptr, *grey = nullptr;
  VipsArrayDouble* white = vips_array_double_newv(1, 255.0);
  const bool alpha = vips_image_hasalpha(image) != 0;
  if (alpha) {
    EXPECT_EQ(vips_flatten(image, &flat, "background", white, nullptr), 0) << vips_error_buffer();
  }
  vips_area_unref(VIPS_AREA(white));
  EXPECT_EQ(vips_colourspace(alpha ? flat : image, &grey, VIPS_INTERPRETATION_B_W, nullptr), 0)
      << vips_error_buffer();
  Picture picture{vips_image_get_width(grey), vips_image_get_height(grey), {}};
  std::size_t size = 0;
  auto* bytes = static_cast<unsigned char*>(vips_image_write_to_memory(grey, &size));
  const auto bands = static_cast<std::size_t>(vips_image_get_bands(grey));
  for (std::size_t i = 0; i < size; i += bands) picture.grey.push_back(bytes[i]);
  g_free(bytes);
  if (flat) g_object_unref(flat);
  g_object_unref(grey);
  return picture;
}

// The share of pixels that are clearly darker or lighter than in the other; 1 when they are not of one size.
inline double difference(const Picture& a, const Picture& b) {
  if (a.width != b.width || a.height != b.height || a.grey.empty()) return 1;
  constexpr int clearly = 100;
  std::size_t different = 0;
  for (std::size_t i = 0; i < a.grey.size(); ++i)
    different += std::abs(int{a.grey[i]} - int{b.grey[i]}) > clearly;
  return static_cast<double>(different) / static_cast<double>(a.grey.size());
}

inline void expect_approved(const std::string& pdf, const std::filesystem::path& folder,
                            const std::string& name) {
  ASSERT_EQ(VIPS_INIT("linli"), 0);
  const bool approve = std::getenv("LINLI_APPROVE") != nullptr;
  int pages = 1;
  for (int page = 0; page < pages; ++page) {
    VipsImage* image = nullptr;
    ASSERT_EQ(vips_pdfload_buffer(const_cast<char*>(pdf.data()), pdf.size(), &image, "page", page, "dpi",
                                  72.0, nullptr),
              0)
        << vips_error_buffer();
    if (page == 0 && vips_image_get_typeof(image, "n-pages") != 0)
      vips_image_get_int(image, "n-pages", &pages);
    const auto made = grey_of(image);
    const auto file = folder / (name + "-" + std::to_string(page + 1) + ".png");
    if (approve) {
      std::filesystem::create_directories(folder);
      VipsImage* kept = vips_image_new_from_memory_copy(made.grey.data(), made.grey.size(), made.width,
                                                        made.height, 1, VIPS_FORMAT_UCHAR);
      EXPECT_EQ(vips_pngsave(kept, file.c_str(), "compression", 9, "palette", 1, nullptr), 0)
          << vips_error_buffer();
      g_object_unref(kept);
    } else if (VipsImage* approved = nullptr; vips_pngload(file.c_str(), &approved, nullptr) == 0) {
      EXPECT_LT(difference(made, grey_of(approved)), 0.002) << file;
      g_object_unref(approved);
    } else {
      ADD_FAILURE() << file << " is missing: look at what LINLI_APPROVE=1 writes, and keep it";
    }
    g_object_unref(image);
  }
  std::filesystem::path beyond = folder / (name + "-" + std::to_string(pages + 1) + ".png");
  EXPECT_FALSE(std::filesystem::exists(beyond)) << beyond;
}

}  // namespace linli::print
