// Folds SQLite's log back into the database file beside the writer, which would else stop for it every few
// thousand commits.
#pragma once

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

struct sqlite3;

namespace linli::db {

class Checkpointer {
 public:
  // `writer` is the connection that writes the database at `path`; it must outlive this.
  Checkpointer(sqlite3* writer, const std::string& path);
  ~Checkpointer();
  Checkpointer(const Checkpointer&) = delete;
  Checkpointer& operator=(const Checkpointer&) = delete;

 private:
  static int committed(void* self, sqlite3* writer, const char* database, int pages);
  void loop();

  sqlite3* writer_;
  sqlite3* folding_ = nullptr;
  int next_pages_;  // the log's length at which it is folded next
  std::mutex mutex_;
  std::condition_variable woken_;
  bool wanted_ = false, stopping_ = false;
  std::thread thread_;
};

}  // namespace linli::db
