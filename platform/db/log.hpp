// The write-ahead log of a SQLite store, as far as the disk is concerned. A commit is in the log at once and
// durable when the log was synced, which takes longer than all else; so it is done beside the next commits.
#pragma once

#include <atomic>
#include <string>

namespace linli::db {

class Log {
 public:
  // The log of the store at `path`, which has to be there. Throws StoreUnavailable.
  explicit Log(const std::string& path);
  ~Log();
  Log(const Log&) = delete;
  Log& operator=(const Log&) = delete;

  // Returns when all that was committed before is on the disk. Throws StoreUnavailable, and again each time
  // after: the system may have dropped what it could not write, so nothing may be promised any more.
  void sync();

 private:
  std::string path_;
  int file_ = -1;
  std::atomic<bool> failed_{false};
};

}  // namespace linli::db
