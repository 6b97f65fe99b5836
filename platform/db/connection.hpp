// One connection to one of the two databases. Only the runtimes and `Tx` see this.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "platform/core/refusal.hpp"
#include "platform/core/shape.hpp"
#include "platform/core/value.hpp"
#include "platform/db/query.hpp"

namespace linli::db {

// Where the value of a column goes.
struct Slot {
  int column;
  std::size_t offset;      // in the struct
  const Shape* scalar;     // of the field, or of what it may hold
  void* (*engage)(void*);  // of an optional field, else null
};

// Rows of one running statement. A statement that is run again while its rows are being read is an error of
// ours.
class Cursor {
 public:
  virtual ~Cursor() = default;
  virtual bool next() = 0;
  virtual int columns() const = 0;
  virtual std::string_view column_name(int column) const = 0;
  virtual Value value(int column) const = 0;  // valid until next()
  virtual void finish() = 0;                  // may be called twice

  // Which column fills which field, found out once for the shape that the statement was last read into.
  const Shape* mapped_for = nullptr;
  std::vector<Slot> slots{};
};

class Connection;
class Log;

// How many rows a statement changed. A server may not have said it yet: then whoever wants to know waits. To
// be asked at once or never.
class Changed {
 public:
  explicit Changed(std::int64_t rows) : rows_(rows) {}
  Changed(Connection& connection, std::size_t posted)
      : connection_(&connection), rows_(static_cast<std::int64_t>(posted)) {}
  operator std::int64_t() const;
  bool nothing() const { return !connection_ && rows_ == 0; }  // known at once, and none

 private:
  Connection* connection_ = nullptr;
  std::int64_t rows_;  // with a connection: the number of the statement
};

class Connection {
 public:
  virtual ~Connection() = default;
  virtual Cursor& open(const Query&, std::span<const Value> values) = 0;
  // The same for a server, without waiting for its answer until the first row is wanted.
  virtual std::shared_ptr<Cursor> ask(const Query&, std::span<const Value>) { throw Broken("no server"); }
  virtual std::int64_t run(const Query&, std::span<const Value> values) = 0;  // rows changed
  // The same without waiting for a server's answer, since a round trip costs more than the statement. What
  // goes wrong comes out of whatever is asked next, or of `settle`; so does another number of rows than
  // `must_change`, if that is said.
  virtual Changed post(const Query& query, std::span<const Value> values,
                       std::optional<std::int64_t> must_change = {}) {
    const std::int64_t changed = run(query, values);
    demand_changed(query, must_change, changed);
    return Changed(changed);
  }
  virtual std::int64_t rows_changed(std::size_t) { throw Broken("nothing was posted"); }
  // Waits for the answers to everything that was posted.
  virtual void settle() {}
  virtual void script(std::string_view sql) = 0;  // several statements, no parameters
  virtual void check(const Query&) = 0;           // prepares it; throws when it does not compile
  // Whether somebody else may have written to the store since this was last asked. To be asked inside a
  // transaction that keeps others from writing, once in each.
  virtual bool others_wrote() = 0;
  virtual bool is_postgres() const = 0;
  // What has to be synced before a commit is durable; null: the commit sees to it.
  virtual std::shared_ptr<Log> log() { return nullptr; }
  // False when an error has ended the surrounding transaction by itself (disk full, connection lost).
  virtual bool in_transaction() const = 0;

 protected:
  static void demand_changed(const Query& query, std::optional<std::int64_t> must, std::int64_t changed) {
    if (must && changed != *must) throw Broken(std::string(query.name) + ": changed another number of rows");
  }
};

inline Changed::operator std::int64_t() const {
  return connection_ ? connection_->rows_changed(static_cast<std::size_t>(rows_)) : rows_;
}

// Opens SQLite at `path` (":memory:" is not offered: a store is a file). A reader cannot write.
std::unique_ptr<Connection> open_sqlite(const std::string& path, bool writer);
std::unique_ptr<Connection> open_postgres(const std::string& address);

}  // namespace linli::db
