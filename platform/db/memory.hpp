// What a writer has read before and nobody has changed since, so that what nearly every command asks (whose
// session is this, where does this member belong) is answered without asking the database. Part of Tx.
//
// An answer is good until a statement of this writer writes one of the tables that its query reads, something
// is rolled back, or somebody else has written to the store.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "platform/core/shape.hpp"
#include "platform/core/value.hpp"
#include "platform/db/query.hpp"

namespace linli::db {

class Memory {
 public:
  Memory();
  ~Memory();

  // A query with its values, read into rows of one shape. Good until the next one is made: it is asked for
  // all the time and rarely kept.
  const std::string& key(const Query& query, std::span<const Value> values, const Shape& shape);

  // The answer kept under `key`, or null. To be used before anything else is asked.
  const std::shared_ptr<const void>* find(const std::string& key);
  void keep(const Query& query, std::string key, std::shared_ptr<const void> answer);

  void wrote(const Query& query);  // a statement that changes a table
  // Counts writes.
  using Time = std::uint64_t;
  Time now() const { return now_; }
  // Whether a table that a query reads has been written since.
  bool written_since(Time, const Query& read);
  void forget();  // all of it

 private:
  using Times = std::vector<Time*>;  // of the tables of a query, into written_at_
  struct Answer {
    std::shared_ptr<const void> answer;
    Time read_at = 0;
    const Times* reads = nullptr;
  };
  struct Answers;  // by key
  struct Numbers;  // of queries and shapes

  static bool is_written_since(Time, const Times& tables);
  Times times_of(std::vector<std::string> tables);
  const Times& times_read(const Query& query);
  const Times& times_written(const Query& query);

  Time now_ = 0;
  std::unordered_map<std::string, Time> written_at_;  // by table
  std::unordered_map<const Query*, Times> reads_, writes_;
  std::unique_ptr<Numbers> numbers_;
  std::string key_;
  std::unique_ptr<Answers> answers_, older_;  // what is asked for again comes back from the older half
};

// The tables after FROM and JOIN; those after INTO, UPDATE and DELETE FROM. Names of a WITH do no harm.
std::vector<std::string> tables_read(std::string_view sql);
std::vector<std::string> tables_written(std::string_view sql);

}  // namespace linli::db
