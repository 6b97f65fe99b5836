// Folds SQLite's log back into the database file beside the writer, which would else stop for it every few
// thousand commits.
#pragma once

#include <atomic>
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
  void grown_to(int pages);  // by a commit; on the writer's thread
  void fold(sqlite3* connection);
  void loop();

  sqlite3* writer_;
  sqlite3* folding_ = nullptr;
  std::atomic<int> length_ = 0;  // of the log, in pages
  int next_look_;                // at this length it is looked at next
  std::atomic<int> folded_ = 0;  // pages of the log that are back in the file
  std::mutex mutex_;
  std::condition_variable woken_;
  bool wanted_ = false, stopping_ = false;
  std::thread thread_;
};

}  // namespace linli::db
