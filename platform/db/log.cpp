#include "platform/db/log.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

#include "platform/db/store.hpp"

namespace linli::db {
namespace {

[[noreturn]] void fail(const std::string& path, int error) {
  const bool full = error == ENOSPC || error == EDQUOT;
  throw StoreUnavailable(full ? "store.disk_full" : "store.away", path + ": " + std::strerror(error));
}

// A file that is synced but has no name on the disk yet would be lost all the same.
void sync_name(const std::string& path) {
  const auto folder = std::filesystem::absolute(path).parent_path();
  const int directory = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (directory < 0) fail(folder, errno);
  const int error = ::fsync(directory) == 0 ? 0 : errno;
  ::close(directory);
  // Some file systems know no sync of a folder; they keep names otherwise.
  if (error != 0 && error != EINVAL) fail(folder, error);
}

}  // namespace

Log::Log(const std::string& path) : path_(path + "-wal") {
  // To sync it takes no right to write, and a store that may only be read is still shown.
  file_ = ::open(path_.c_str(), O_RDONLY | O_CLOEXEC);
  if (file_ < 0) fail(path_, errno);
  try {
    sync_name(path_);
  } catch (...) {
    ::close(file_);
    throw;
  }
}

Log::~Log() { ::close(file_); }

void Log::sync() {
  if (failed_) fail(path_, EIO);
  if (::fdatasync(file_) == 0) return;
  const int error = errno;
  failed_ = true;
  fail(path_, error);
}

}  // namespace linli::db
