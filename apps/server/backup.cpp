#include "apps/server/backup.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cstdio>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <sys/stat.h>

#include <fmt/format.h>

#include "apps/server/program.hpp"
#include "platform/db/copy.hpp"

namespace linli {
namespace {

namespace fs = std::filesystem;

constexpr const char* store_entry = "store";

void expect(archive* handle, la_ssize_t result) {
  if (result < ARCHIVE_OK) throw std::runtime_error(fmt::format("archive: {}", archive_error_string(handle)));
}

class Packing {
 public:
  explicit Packing(const fs::path& file) : handle_(archive_write_new()) {
    archive_write_set_format_pax_restricted(handle_);
    expect(handle_, archive_write_add_filter_zstd(handle_));
    expect(handle_, archive_write_open_filename(handle_, file.c_str()));
  }
  ~Packing() { archive_write_free(handle_); }
  Packing(const Packing&) = delete;
  Packing& operator=(const Packing&) = delete;

  void add(const std::string& name, const fs::path& file) {
    std::ifstream in(file, std::ios::binary | std::ios::ate);
    // One that is gone meanwhile is wanted by nothing in the store, which was copied before.
    if (!in && !fs::exists(file)) return;
    if (!in) throw std::runtime_error(fmt::format("{} cannot be read.", file.string()));
    const auto bytes = static_cast<la_int64_t>(in.tellg());
    in.seekg(0);
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              &archive_entry_free);
    archive_entry_set_pathname(entry.get(), name.c_str());
    archive_entry_set_size(entry.get(), bytes);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    expect(handle_, archive_write_header(handle_, entry.get()));
    std::array<char, 1 << 16> piece;
    while (in.read(piece.data(), piece.size()) || in.gcount() > 0)
      expect(handle_, archive_write_data(handle_, piece.data(), static_cast<std::size_t>(in.gcount())));
  }
  void close() { expect(handle_, archive_write_close(handle_)); }

 private:
  archive* handle_;
};

// Names in an archive that someone may have made: only plain relative paths below the place are taken.
bool is_safe(const fs::path& name) {
  if (name.empty() || name.is_absolute()) return false;
  for (const auto& part : name)
    if (part == "..") return false;
  return true;
}

void unpack(const fs::path& file, const fs::path& to) {
  const std::unique_ptr<archive, decltype(&archive_read_free)> handle(archive_read_new(), &archive_read_free);
  archive_read_support_format_tar(handle.get());
  archive_read_support_filter_zstd(handle.get());
  expect(handle.get(), archive_read_open_filename(handle.get(), file.c_str(), 1 << 16));
  archive_entry* entry = nullptr;
  for (int result; (result = archive_read_next_header(handle.get(), &entry)) != ARCHIVE_EOF;) {
    expect(handle.get(), result);
    const fs::path name = archive_entry_pathname(entry);
    if (!is_safe(name))
      throw std::runtime_error(
          fmt::format("the archive holds a path that is not allowed: {}", name.string()));
    fs::create_directories((to / name).parent_path());
    std::ofstream out(to / name, std::ios::binary);
    std::array<char, 1 << 16> piece;
    for (la_ssize_t read; (read = archive_read_data(handle.get(), piece.data(), piece.size())) != 0;) {
      expect(handle.get(), read);
      out.write(piece.data(), read);
    }
    out.close();
    if (!out) throw std::runtime_error(fmt::format("{} cannot be written", (to / name).string()));
    fs::permissions(to / name, fs::perms::owner_read | fs::perms::owner_write);
  }
}

// What has the name of its content; others are still being received.
void pack_files(Packing& packing, const fs::path& data_dir) {
  const auto files = data_dir / "files";
  if (!fs::exists(files)) return;
  for (const auto& shelf : fs::directory_iterator(files)) {
    if (!shelf.is_directory() || shelf.path().filename() == "coming") continue;
    for (const auto& entry : fs::directory_iterator(shelf)) {
      const auto name = fs::relative(entry.path(), data_dir).string();
      if (entry.is_regular_file()) packing.add(name, entry.path());
    }
  }
}

// Files that are half a backup, or a whole copy of the store: they go, however the backup ends.
struct Unfinished {
  fs::path part, copy;
  ~Unfinished() {
    std::error_code ignored;
    fs::remove(part, ignored);
    fs::remove(copy, ignored);
  }
};

}  // namespace

int backup(const Config& config, const fs::path& file) {
  require_initialised(config);
  if (fs::exists(file)) throw std::runtime_error(fmt::format("{} exists already.", file.string()));
  ::umask(077);  // what is written holds the keys, from its first byte on
  const Unfinished unfinished{file.string() + ".part", file.string() + ".store"};
  const auto& [part, copy] = unfinished;
  fs::remove(part);
  fs::remove(copy);
  db::copy_out(config.store_address(), copy);
  {
    Packing packing(part);
    packing.add(store_entry, copy);
    packing.add("keys", config.data_dir / "keys");
    pack_files(packing, config.data_dir);
    packing.close();
  }
  fs::permissions(part, fs::perms::owner_read | fs::perms::owner_write);
  fs::rename(part, file);
  std::printf("%s: %ju bytes. It holds the keys: keep it as safe as the store itself.\n", file.c_str(),
              static_cast<std::uintmax_t>(fs::file_size(file)));
  return 0;
}

int restore(const Config& config, const fs::path& file) {
  if (fs::exists(config.data_dir) && !fs::is_empty(config.data_dir))
    throw std::runtime_error(
        fmt::format("{} is not empty. Restore into a new place and move it when it is verified.",
                    config.data_dir.string()));
  fs::create_directories(config.data_dir);
  fs::permissions(config.data_dir, fs::perms::owner_all);
  try {
    unpack(file, config.data_dir);
    const auto copy = config.data_dir / store_entry;
    db::copy_in(copy, config.store_address());
    fs::remove(copy);
  } catch (...) {
    // A half of a county would only be taken for a whole one, and bar the way to the next attempt.
    for (const auto& entry : fs::directory_iterator(config.data_dir)) fs::remove_all(entry);
    throw;
  }
  std::printf("Restored into %s. Next: linli verify --data %s\n", config.data_dir.c_str(),
              config.data_dir.c_str());
  return 0;
}

}  // namespace linli
