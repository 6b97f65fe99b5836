#include <cerrno>
#include <utility>

#include <boost/unordered/unordered_flat_map.hpp>
#include <fmt/format.h>
#include <sqlite3.h>

#include "platform/core/refusal.hpp"
#include "platform/db/checkpoint.hpp"
#include "platform/db/connection.hpp"
#include "platform/db/log.hpp"
#include "platform/db/log_file.hpp"
#include "platform/db/page_cache.hpp"
#include "platform/db/store.hpp"

namespace linli::db {
namespace {

// Settings that gave most in trials: the log is folded back rarely, reads go through the page cache. NORMAL
// does not wait for the disk at a commit: the writer answers nobody before it has synced the log itself, so a
// power cut loses as little as with FULL, and the next group is at work meanwhile.
// The writer finds its pages in its own cache; with the file mapped SQLite would look each of them up in the
// log first.
constexpr const char* writer_setup =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA "
    "wal_autocheckpoint = 8000;"
    "PRAGMA cache_size = -262144; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY; PRAGMA "
    "busy_timeout = 10000;";
constexpr const char* reader_setup =
    "PRAGMA query_only = ON; PRAGMA cache_size = -8192; PRAGMA mmap_size = 17179869184; PRAGMA temp_store = "
    "MEMORY;"
    "PRAGMA busy_timeout = 10000;";

// Why reading or writing failed, as far as the system says. A write that fails for no reason known has nearly
// always met a limit.
StoreUnavailable io_failure(sqlite3* handle, int code, std::string message) {
  if (handle && sqlite3_system_errno(handle) == EROFS) return {"store.read_only", std::move(message)};
  switch (handle ? sqlite3_extended_errcode(handle) : code) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_SHMSIZE:
      return {"store.disk_full", std::move(message)};
    default:
      return {"store.away", std::move(message)};
  }
}

// Whoever has to make a file writable must know which one.
std::string where(sqlite3* handle) {
  const char* file = handle ? sqlite3_db_filename(handle, "main") : nullptr;
  return file ? std::string(file) + ": " : std::string();
}

[[noreturn]] void fail(sqlite3* handle, int code, std::string_view what) {
  const std::string message =
      fmt::format("{}: {}", what, handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
  switch (code & 0xFF) {
    case SQLITE_FULL:
      throw StoreUnavailable("store.disk_full", message);
    case SQLITE_IOERR:
      throw io_failure(handle, code, message);
    case SQLITE_READONLY:
      throw StoreUnavailable("store.read_only", where(handle) + message);
    case SQLITE_CANTOPEN:
      throw StoreUnavailable("store.away", message);
    case SQLITE_BUSY:
      throw StoreUnavailable("store.busy", message);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      throw StoreUnavailable("store.damaged", message);
    default:
      throw Broken(message);
  }
}

class SqliteCursor : public Cursor {
 public:
  SqliteCursor(sqlite3* handle, const Query& query) : handle_(handle), name_(query.name) {
    const int code = sqlite3_prepare_v3(handle, query.sqlite.data(), static_cast<int>(query.sqlite.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement_, nullptr);
    if (code != SQLITE_OK) fail(handle, code, name_);
    for (int c = 0; c < sqlite3_column_count(statement_); ++c)
      names_.emplace_back(sqlite3_column_name(statement_, c));
  }
  ~SqliteCursor() override { sqlite3_finalize(statement_); }
  SqliteCursor(const SqliteCursor&) = delete;
  SqliteCursor& operator=(const SqliteCursor&) = delete;

  void start(std::span<const Value> values) {
    ensure(!open_, name_);
    int at = 0;
    for (const Value& value : values) bind(++at, value);
    open_ = true;
  }
  bool next() override {
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    finish();
    fail(handle_, code, name_);
  }
  int columns() const override { return static_cast<int>(names_.size()); }
  std::string_view column_name(int column) const override { return names_[static_cast<std::size_t>(column)]; }
  // The column is looked up once. Its value is not locked against other threads; a connection has only one.
  Value value(int column) const override {
    sqlite3_value* value = sqlite3_column_value(statement_, column);
    switch (sqlite3_value_type(value)) {
      case SQLITE_INTEGER:
        return sqlite3_value_int64(value);
      case SQLITE_FLOAT:
        return sqlite3_value_double(value);
      case SQLITE_TEXT:
        return bytes_of(sqlite3_value_text(value), value);
      case SQLITE_BLOB:
        return BytesView{bytes_of(sqlite3_value_blob(value), value)};
      default:
        return std::monostate{};
    }
  }
  void finish() override {
    if (open_) sqlite3_reset(statement_);
    open_ = false;
  }

 private:
  static std::string_view bytes_of(const void* start, sqlite3_value* value) {
    return {static_cast<const char*>(start), static_cast<std::size_t>(sqlite3_value_bytes(value))};
  }
  // Bound without a copy: a statement is always stepped and reset before its parameters die.
  void bind(int at, const Value& value) {
    int code = SQLITE_OK;
    if (const auto* number = std::get_if<std::int64_t>(&value))
      code = sqlite3_bind_int64(statement_, at, *number);
    else if (const auto* real = std::get_if<double>(&value))
      code = sqlite3_bind_double(statement_, at, *real);
    else if (const auto* text = std::get_if<std::string_view>(&value))
      code = sqlite3_bind_text(statement_, at, text->data() ? text->data() : "",
                               static_cast<int>(text->size()), SQLITE_STATIC);
    else if (const auto* blob = std::get_if<BytesView>(&value))
      code = sqlite3_bind_blob(statement_, at, blob->value.data() ? blob->value.data() : "",
                               static_cast<int>(blob->value.size()), SQLITE_STATIC);
    else
      code = sqlite3_bind_null(statement_, at);
    if (code != SQLITE_OK) fail(handle_, code, name_);
  }

  sqlite3* handle_;
  sqlite3_stmt* statement_ = nullptr;
  std::string_view name_;
  std::vector<std::string> names_;
  bool open_ = false;
};

class SqliteConnection : public Connection {
 public:
  SqliteConnection(const std::string& path, bool writer) {
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE | (writer ? SQLITE_OPEN_CREATE : 0);
    const char* files = writer ? files_with_gathered_log() : nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &handle_, flags, files);
    try {
      if (code != SQLITE_OK) fail(handle_, code, path);
      sqlite3_extended_result_codes(handle_, 1);
      set_up(path, writer ? writer_setup : reader_setup);
      if (!writer) return;
      checkpointer_ = std::make_unique<Checkpointer>(handle_, path);
      set_up(path, "SELECT 1 FROM sqlite_schema LIMIT 1");  // whoever reads opens the log
      log_ = std::make_shared<Log>(path);
    } catch (...) {
      sqlite3_close(handle_);
      throw;
    }
  }
  ~SqliteConnection() override {
    checkpointer_.reset();
    statements_.clear();
    sqlite3_close(handle_);
  }

  Cursor& open(const Query& query, std::span<const Value> values) override {
    auto& cursor = statement(query);
    cursor.start(values);
    return cursor;
  }
  std::int64_t run(const Query& query, std::span<const Value> values) override {
    auto& cursor = statement(query);
    cursor.start(values);
    while (cursor.next()) {
    }
    cursor.finish();
    return sqlite3_changes64(handle_);
  }
  void script(std::string_view sql) override {
    const int code = sqlite3_exec(handle_, std::string(sql).c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail(handle_, code, sql.substr(0, 120));
  }
  void check(const Query& query) override { SqliteCursor prepared(handle_, query); }
  bool others_wrote() override {
    auto& version = statement(version_query);
    version.start({});
    ensure(version.next(), "data_version");
    const auto before = std::exchange(version_, std::get<std::int64_t>(version.value(0)));
    version.finish();
    return before != version_;
  }
  std::shared_ptr<Log> log() override { return log_; }
  bool is_postgres() const override { return false; }
  bool in_transaction() const override { return sqlite3_get_autocommit(handle_) == 0; }

 private:
  // What goes wrong here is told with the path: whoever starts the program has to know where to look.
  void set_up(const std::string& path, const char* sql) {
    const int code = sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail(handle_, code, path);
  }
  SqliteCursor& statement(const Query& query) {
    auto& cursor = statements_[&query];
    if (!cursor) cursor = std::make_unique<SqliteCursor>(handle_, query);
    return *cursor;
  }

  // Changes with every write of another connection, never with one of this.
  static constexpr Query version_query{"db.version", "PRAGMA data_version", "", {}};

  sqlite3* handle_ = nullptr;
  std::int64_t version_ = -1;
  std::unique_ptr<Checkpointer> checkpointer_;  // of the writer, as is the log
  std::shared_ptr<Log> log_;
  boost::unordered_flat_map<const Query*, std::unique_ptr<SqliteCursor>> statements_;
};

}  // namespace

std::unique_ptr<Connection> open_sqlite(const std::string& path, bool writer) {
  // Nobody asks SQLite how much memory it uses, and its count costs a lock for every allocation.
  [[maybe_unused]] static const bool configured = [] {
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite3_config(SQLITE_CONFIG_PCACHE2, &page_cache());
    return true;
  }();
  return std::make_unique<SqliteConnection>(path, writer);
}

}  // namespace linli::db
