#include "platform/db/checkpoint.hpp"

#include <sqlite3.h>

namespace linli::db {
namespace {

constexpr int often_pages = 8'000;  // 32 MB
constexpr int longest_pages =
    24'000;  // then the writer catches up itself, since under steady load only it finds nobody in its way

}  // namespace

Checkpointer::Checkpointer(sqlite3* writer, const std::string& path)
    : writer_(writer), next_pages_(often_pages) {
  if (sqlite3_open_v2(path.c_str(), &folding_, SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE, nullptr) !=
      SQLITE_OK) {
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

int Checkpointer::committed(void* self, sqlite3* writer, const char* database, int pages) {
  auto& checkpointer = *static_cast<Checkpointer*>(self);
  if (pages < often_pages) checkpointer.next_pages_ = often_pages;  // the log has begun anew
  if (pages < checkpointer.next_pages_) return SQLITE_OK;
  checkpointer.next_pages_ = pages + often_pages;
  if (pages >= longest_pages) {
    sqlite3_wal_checkpoint_v2(writer, database, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    return SQLITE_OK;
  }
  {
    std::lock_guard lock(checkpointer.mutex_);
    checkpointer.wanted_ = true;
  }
  checkpointer.woken_.notify_one();
  return SQLITE_OK;
}

void Checkpointer::loop() {
  for (;;) {
    {
      std::unique_lock lock(mutex_);
      woken_.wait(lock, [this] { return wanted_ || stopping_; });
      if (stopping_) return;
      wanted_ = false;
    }
    // One that fails is no loss: the log stays longer, and the writer meets the same disk and says so.
    sqlite3_wal_checkpoint_v2(folding_, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
  }
}

}  // namespace linli::db
