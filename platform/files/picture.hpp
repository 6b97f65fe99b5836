// Pictures are made anew, so that nothing rides along in them: no place, no camera, no hidden payload. Inside
// of this folder.
#pragma once

#include <cstdint>
#include <filesystem>

#include "platform/files/content.hpp"

namespace linli::files {

inline constexpr int side_most = 2560, thumb_side_most = 480;
// A JPEG is read in small pieces and already shrunk; the others may need all of it in memory.
inline constexpr std::int64_t jpeg_pixels_most = 200'000'000, pixels_most = 50'000'000;

struct Picture {
  Type type = Type::jpeg;  // PNG when it has see-through parts, else JPEG
  std::int32_t width = 0, height = 0;
};

// Writes the picture, upright and at most `side_most` wide and high, and its thumb. Refuses file.damaged and
// file.too_many_pixels. Only for threads that may be busy for a second.
Picture remake(const std::filesystem::path& from, Type type, const std::filesystem::path& to,
               const std::filesystem::path& thumb_to);

}  // namespace linli::files
