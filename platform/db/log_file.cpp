#include "platform/db/log_file.hpp"

#include <cstddef>
#include <cstring>
#include <memory>
#include <string>

#include <sqlite3.h>

#include "platform/core/refusal.hpp"

namespace linli::db {
namespace {

// Bytes. With the largest page behind it still less than the 128 KB that SQLite's own files take at once.
constexpr std::size_t piece_size = 60 << 10;

// As SQLite lays down: a frame's head has 24 bytes, and is written by itself. Its bytes 4 to 7 are zero
// unless the frame ends a transaction.
constexpr int head_size = 24;
bool ends_transaction(const char* head) { return std::memcmp(head + 4, "\0\0\0\0", 4) != 0; }

// Made by SQLite's open, in memory of SQLite's; the system's file stands behind it.
struct LogFile : sqlite3_file {
  std::string waiting;         // appended, not yet written
  sqlite3_int64 end = 0;       // of what was appended since the log began anew
  bool at_last_frame = false;  // its head has come, its page has not

  sqlite3_file* system() {
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(this) + sizeof(LogFile));
  }

  int write_waiting() {
    if (waiting.empty()) return SQLITE_OK;
    const auto size = static_cast<sqlite3_int64>(waiting.size());
    const int code = system()->pMethods->xWrite(system(), waiting.data(), static_cast<int>(size), end - size);
    waiting.clear();
    if (code != SQLITE_OK) end -= size;
    return code;
  }

  int write(const char* from, int size, sqlite3_int64 at) {
    if (at == 0 || at != end)
      if (const int code = write_waiting(); code != SQLITE_OK) return code;
    if (at != 0 && at < end) return system()->pMethods->xWrite(system(), from, size, at);
    waiting.append(from, static_cast<std::size_t>(size));
    end = at + size;
    const bool is_head = size == head_size;
    const bool complete = at_last_frame && !is_head;
    at_last_frame = is_head && ends_transaction(from);
    return complete || waiting.size() >= piece_size ? write_waiting() : SQLITE_OK;
  }
};

LogFile& log_of(sqlite3_file* file) { return *static_cast<LogFile*>(file); }

// Everything else is the system's, and sees what was written.
template <auto method, class... Args>
int pass_on(sqlite3_file* file, Args... args) {
  LogFile& log = log_of(file);
  if (const int code = log.write_waiting(); code != SQLITE_OK) return code;
  return (log.system()->pMethods->*method)(log.system(), args...);
}

int write(sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
  return log_of(file).write(static_cast<const char*>(from), size, at);
}
int close(sqlite3_file* file) {
  LogFile& log = log_of(file);
  const int code = log.write_waiting();
  const int closed = log.system()->pMethods->xClose(log.system());
  std::destroy_at(&log);
  return code != SQLITE_OK ? code : closed;
}

using Io = sqlite3_io_methods;
constexpr Io methods{
    .iVersion = 1,
    .xClose = close,
    .xRead = pass_on<&Io::xRead, void*, int, sqlite3_int64>,
    .xWrite = write,
    .xTruncate = pass_on<&Io::xTruncate, sqlite3_int64>,
    .xSync = pass_on<&Io::xSync, int>,
    .xFileSize = pass_on<&Io::xFileSize, sqlite3_int64*>,
    .xLock = pass_on<&Io::xLock, int>,
    .xUnlock = pass_on<&Io::xUnlock, int>,
    .xCheckReservedLock = pass_on<&Io::xCheckReservedLock, int*>,
    .xFileControl = pass_on<&Io::xFileControl, int, void*>,
    .xSectorSize =
        [](sqlite3_file* file) {
          auto* system = log_of(file).system();
          return system->pMethods->xSectorSize(system);
        },
    .xDeviceCharacteristics =
        [](sqlite3_file* file) {
          auto* system = log_of(file).system();
          return system->pMethods->xDeviceCharacteristics(system);
        },
};

sqlite3_vfs* system_files() {
  static sqlite3_vfs* const found = sqlite3_vfs_find(nullptr);
  return found;
}

int open(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* opened_flags) {
  if (!(flags & SQLITE_OPEN_WAL))
    return system_files()->xOpen(system_files(), path, file, flags, opened_flags);
  LogFile* log = std::construct_at(static_cast<LogFile*>(file));
  const int code = system_files()->xOpen(system_files(), path, log->system(), flags, opened_flags);
  if (code == SQLITE_OK) {
    log->pMethods = &methods;
    return code;
  }
  std::destroy_at(log);
  file->pMethods = nullptr;  // nothing to be closed
  return code;
}

}  // namespace

const char* files_with_gathered_log() {
  static sqlite3_vfs files = [] {
    sqlite3_vfs made = *system_files();
    made.zName = "linli";
    made.szOsFile += static_cast<int>(sizeof(LogFile));
    made.xOpen = open;
    made.pNext = nullptr;
    return made;
  }();
  [[maybe_unused]] static const bool registered = [] {
    ensure(sqlite3_vfs_register(&files, 0) == SQLITE_OK, "SQLite's files");
    return true;
  }();
  return files.zName;
}

}  // namespace linli::db
