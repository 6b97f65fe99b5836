#include "platform/files/content.hpp"

#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <system_error>
#include <unistd.h>

namespace linli::files {
namespace {

namespace fs = std::filesystem;

// The directory of a zip archive is at its end; the comment behind it may have 64 KiB.
constexpr std::streamoff zip_tail_bytes = 128 << 10;

std::string bytes_at(std::ifstream& file, std::streamoff from, std::streamoff length) {
  std::string bytes(static_cast<std::size_t>(length), '\0');
  file.clear();
  file.seekg(from);
  file.read(bytes.data(), length);
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return bytes;
}

bool is_workbook(std::ifstream& file, std::streamoff size) {
  const auto from = std::max<std::streamoff>(0, size - zip_tail_bytes);
  const std::string tail = bytes_at(file, from, size - from);
  return tail.find("[Content_Types].xml") != std::string::npos &&
         tail.find("xl/workbook.xml") != std::string::npos;
}

// Makes what was written survive a power cut.
void sync(const fs::path& path) {
  const int handle = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (handle < 0) throw std::system_error(errno, std::generic_category(), path.string());
  const int result = fsync(handle);
  const int error = errno;
  close(handle);
  if (result != 0) throw std::system_error(error, std::generic_category(), path.string());
}

fs::path under(const fs::path& data_dir, std::string_view digest) {
  return data_dir / "files" / digest.substr(0, 2) / digest.substr(2);
}

}  // namespace

Type type_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  const std::streamoff size = file.tellg();
  if (!file || size < 12) return Type::unknown;
  const std::string head = bytes_at(file, 0, 32);
  const std::string_view view = head;
  if (view.starts_with("\xFF\xD8\xFF")) return Type::jpeg;
  if (view.starts_with("\x89PNG\r\n\x1A\n")) return Type::png;
  if (view.starts_with("RIFF") && view.substr(8, 4) == "WEBP") return Type::webp;
  if (view.starts_with("%PDF-")) return Type::pdf;
  if (view.substr(4, 4) == "ftyp") {
    const auto brand = view.substr(8, 4);
    for (const char* known : {"heic", "heix", "heim", "heis", "mif1", "msf1"})
      if (brand == known) return Type::heic;
  }
  if (view.starts_with("PK\x03\x04") && is_workbook(file, size)) return Type::xlsx;
  return Type::unknown;
}

std::string_view media_type(Type type) {
  switch (type) {
    case Type::jpeg:
      return "image/jpeg";
    case Type::png:
      return "image/png";
    case Type::webp:
      return "image/webp";
    case Type::heic:
      return "image/heic";
    case Type::pdf:
      return "application/pdf";
    case Type::xlsx:
      return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    case Type::unknown:
      break;
  }
  return "application/octet-stream";
}

bool is_picture(Type type) {
  return type == Type::jpeg || type == Type::png || type == Type::webp || type == Type::heic;
}

fs::path content_path(const fs::path& data_dir, std::string_view digest) { return under(data_dir, digest); }

fs::path thumb_path(const fs::path& data_dir, std::string_view digest) {
  return under(data_dir, digest).replace_extension(".thumb");
}

void place(const fs::path& from, const fs::path& to) {
  sync(from);
  fs::create_directories(to.parent_path());
  if (link(from.c_str(), to.c_str()) != 0) {
    if (errno == EEXIST) return;
    throw std::system_error(errno, std::generic_category(), to.string());
  }
  sync(to.parent_path());
  sync(to.parent_path().parent_path());
}

}  // namespace linli::files
