// What a file is, by its first bytes, and where contents lie: inside of this folder.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace linli::files {

enum class Type { unknown, jpeg, png, webp, heic, pdf, xlsx };

// The name that the client gave it is never asked.
Type type_of(const std::filesystem::path& file);
std::string_view media_type(Type type);
bool is_picture(Type type);

// <data_dir>/files/ab/cdef…, and the same with ".thumb".
std::filesystem::path content_path(const std::filesystem::path& data_dir, std::string_view digest);
std::filesystem::path thumb_path(const std::filesystem::path& data_dir, std::string_view digest);

// Puts a finished file under its name for good, unless that content is there already.
void place(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace linli::files
