#include "platform/db/checkpoint.hpp"

#include <sqlite3.h>

namespace linli::db {
namespace {

// Pages of 4 KB.
constexpr int often_pages = 8'000;
// From this length on the log should begin anew. It does when all of it is folded back and nothing came
// since, which under steady load only the writer can bring about: it folds the rest, once that is short.
constexpr int long_pages = 24'000;
constexpr int short_rest = 3'000, looks_again_after = 1'000;
constexpr int longest_pages = 2 * long_pages;  // then it folds whatever the rest

// Folding leaves the file's own sync to whoever folds the end of the log. Done here, the writer has little
// left to wait for.
void sync_file(sqlite3* connection) {
  sqlite3_file* file = nullptr;
  if (sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK &&
      file->pMethods)
    file->pMethods->xSync(file, SQLITE_SYNC_NORMAL | SQLITE_SYNC_DATAONLY);
}

}  // namespace

Checkpointer::Checkpointer(sqlite3* writer, const std::string& path)
    : writer_(writer), next_look_(often_pages) {
  // A connection that has read nothing does not know of the log, and folds nothing.
  if (sqlite3_open_v2(path.c_str(), &folding_, SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE, nullptr) !=
          SQLITE_OK ||
      sqlite3_exec(folding_, "SELECT 1 FROM sqlite_schema LIMIT 1", nullptr, nullptr, nullptr) != SQLITE_OK) {
    sqlite3_close(folding_);
    folding_ = nullptr;
    return;  // the writer's own checkpoints go on as SQLite has set them
  }
  sqlite3_wal_hook(writer_, &Checkpointer::committed, this);
  thread_ = std::thread([this] { loop(); });
}

Checkpointer::~Checkpointer() {
  if (!folding_) return;
  sqlite3_wal_hook(writer_, nullptr, nullptr);
  {
    std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  woken_.notify_one();
  thread_.join();
  sqlite3_close(folding_);
}

int Checkpointer::committed(void* self, sqlite3*, const char*, int pages) {
  static_cast<Checkpointer*>(self)->grown_to(pages);
  return SQLITE_OK;
}

void Checkpointer::grown_to(int pages) {
  if (pages < length_) {  // it has begun anew
    folded_ = 0;
    next_look_ = often_pages;
  }
  length_ = pages;
  if (pages < next_look_) return;
  const bool is_long = pages >= long_pages;
  next_look_ = pages + (is_long ? looks_again_after : often_pages);
  if (is_long && (pages - folded_ <= short_rest || pages >= longest_pages)) {
    fold(writer_);
    return;
  }
  {
    std::lock_guard lock(mutex_);
    wanted_ = true;
  }
  woken_.notify_one();
}

// One that fails is no loss: the log stays longer, and the writer meets the same disk and says so.
void Checkpointer::fold(sqlite3* connection) {
  int folded = 0;
  if (sqlite3_wal_checkpoint_v2(connection, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, &folded) !=
      SQLITE_OK)
    return;
  if (connection != writer_ && length_ >= long_pages) sync_file(connection);
  folded_ = folded;
}

void Checkpointer::loop() {
  for (;;) {
    {
      std::unique_lock lock(mutex_);
      woken_.wait(lock, [this] { return wanted_ || stopping_; });
      if (stopping_) return;
      wanted_ = false;
    }
    fold(folding_);
  }
}

}  // namespace linli::db
