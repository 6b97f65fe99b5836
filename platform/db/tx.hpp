// A transaction as commands see it: named queries in, structs out. No brand of database shows here.
#pragma once

#include <exception>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "platform/core/refusal.hpp"
#include "platform/core/shape.hpp"
#include "platform/db/connection.hpp"
#include "platform/db/memory.hpp"
#include "platform/db/query.hpp"

namespace linli::db {

// One parameter by name: arg("now", ctx.now). A view: the value must live until the statement has run.
struct Arg {
  std::string_view name;
  Value value;
};

template <class T>
Value value_of(const T& from) {
  const Shape& shape = shape_of<T>();
  if (shape.kind == Shape::Kind::optional) {
    const void* held = shape.peek(&from);
    return held ? shape.inner->to_value(*shape.inner, held) : Value{};
  }
  return shape.to_value(shape, &from);
}
inline Value value_of(std::string_view text) { return text; }
inline Value value_of(const char* text) { return std::string_view{text}; }
inline Value value_of(const Value& value) { return value; }

template <class T>
Arg arg(std::string_view name, const T& from) {
  return {name, value_of(from)};
}

// Where parameters come from: single ones, or all fields of a described struct. Single ones win; among
// structs the earlier.
struct Source {
  const Arg* single = nullptr;
  const Shape* shape = nullptr;
  const void* object = nullptr;
};
inline Source source(const Arg& single) { return {&single, nullptr, nullptr}; }
template <class T>
Source source(const T& object) {
  return {nullptr, &shape_of<T>(), &object};
}

// Thrown by a command that hoped in vain; see Tx::tentative.
struct BeginAgain : std::exception {
  const char* what() const noexcept override { return "to be run again, asking first"; }
};

class Tx;

// A question that a server was asked before the group's first command, see Tx::foresee.
struct Foreseen {
  std::shared_ptr<Cursor> answer;  // null: taken
  Memory::Time asked_at = 0;
};

// See GroupWork, which says it with types.
struct GroupStep {
  std::function<std::shared_ptr<void>()> new_whole, new_part;
  std::function<void(void* whole, void* part)> join;
  std::function<void(Tx&, void* whole)> finish;
};

// What the commands of one group commit share.
struct Group {
  const std::vector<GroupStep>& steps;
  std::vector<std::shared_ptr<void>> wholes;           // by step
  std::unordered_map<std::string, Foreseen> foreseen;  // by Memory::key
  Memory* memory = nullptr;                            // the writer's
  bool tentative = false;  // begun again, command by command, if anything goes wrong
};

class Tx {
 public:
  Tx(Connection& connection, Group* group) : connection_(connection), group_(group) {}
  Tx(const Tx&) = delete;
  Tx& operator=(const Tx&) = delete;

  // The only row, or nothing. More than one row is an error of ours.
  template <class Row, class... From>
  std::optional<Row> maybe(const Query& query, const From&... from) {
    return maybe_of<Row>(Reading::Age::now, query, from...);
  }

  // The only row, or null, of what nearly every command asks and few change: a writer keeps the answer until
  // a table is written that the query reads. The query must name its tables itself, not a view of them.
  template <class Row, class... From>
  std::shared_ptr<const Row> remembered(const Query& query, const From&... from) {
    return recall<Row>(query, {source(from)...}, shape_of<Row>(), [&]() -> std::shared_ptr<const Row> {
      auto row = maybe<Row>(query, from...);
      return row ? std::make_shared<const Row>(*std::move(row)) : nullptr;
    });
  }

  // The same of all rows; never null.
  template <class Row, class... From>
  std::shared_ptr<const std::vector<Row>> remembered_all(const Query& query, const From&... from) {
    using Rows = std::vector<Row>;
    return recall<Rows>(query, {source(from)...}, shape_of<Row>(),
                        [&] { return std::make_shared<const Rows>(all<Row>(query, from...)); });
  }

  // What `remembered` will answer from now on, from whoever has just written it and asks again next time.
  template <class Row, class... From>
  void remember(const Query& query, Row row, const From&... from) {
    keep(query, {source(from)...}, shape_of<Row>(), std::make_shared<const Row>(std::move(row)));
  }
  // The same of `remembered_all`.
  template <class Row, class... From>
  void remember_all(const Query& query, std::vector<Row> rows, const From&... from) {
    keep(query, {source(from)...}, shape_of<Row>(),
         std::make_shared<const std::vector<Row>>(std::move(rows)));
  }

  // Says, before the first command of a group, what one of them is going to ask (see Store::submit): a server
  // answers all of it at once, and nobody waits for it alone. Whoever then asks gets this answer while none
  // of its tables has been written.
  template <class Row, class... From>
  void foresee(const Query& query, const From&... from) {
    ask_early(query, {source(from)...}, shape_of<Row>());
  }
  // As `maybe`, but takes what was foreseen even when its tables have been written since: for who knows
  // himself what the group has changed of it.
  template <class Row, class... From>
  std::optional<Row> foreseen(const Query& query, const From&... from) {
    return maybe_of<Row>(Reading::Age::of_the_group, query, from...);
  }
  // Whether `foreseen` may answer with what was.
  bool foresees() const { return group_ && !group_->foreseen.empty(); }

  // The only row; refuses `otherwise` when there is none.
  template <class Row, class... From>
  Row one(const Query& query, const Refusal& otherwise, const From&... from) {
    auto row = maybe<Row>(query, from...);
    if (!row) throw Refused(otherwise);
    return *std::move(row);
  }

  // The only row of a query that always has one (counts, sums, RETURNING of an insert).
  template <class Row, class... From>
  Row only(const Query& query, const From&... from) {
    auto row = maybe<Row>(query, from...);
    ensure(row.has_value(), query.name);
    return *std::move(row);
  }

  template <class Row, class... From>
  std::vector<Row> all(const Query& query, const From&... from) {
    std::vector<Row> rows;
    Reading reading(*this, query, {source(from)...}, shape_of<Row>());
    while (reading.next()) reading.fill(&rows.emplace_back());
    return rows;
  }

  // For results too long to be kept: `use` is called row by row and must not run the same query.
  template <class Row, class Use, class... From>
  void each(const Query& query, Use&& use, const From&... from) {
    Reading reading(*this, query, {source(from)...}, shape_of<Row>());
    while (reading.next()) {
      Row row{};
      reading.fill(&row);
      use(row);
    }
  }

  // Number of rows changed, for whoever wants to know.
  template <class... From>
  Changed run(const Query& query, const From&... from) {
    return run_with(query, {source(from)...});
  }

  // Changes one row: another number is an error of ours. A server is not waited for, so it may come out of
  // what is asked next or of the commit.
  template <class... From>
  void change_one(const Query& query, const From&... from) {
    run_with(query, {source(from)...}, 1);
  }

  // Whether a statement that changes one row or none has changed one. In a tentative group a server is not
  // waited for: it is hoped so.
  template <class... From>
  bool changed_one(const Query& query, const From&... from) {
    return hope_one(query, {source(from)...});
  }

  // Runs when the command is durable. For what must not happen if it is not: pushing, indexing.
  void after_commit(std::function<void()> step) { after_commit_.push_back(std::move(step)); }
  // Whether this is a write, which shares its commit with a group.
  bool in_group() const { return group_ != nullptr; }
  // Whether an exception other than a refusal makes the group begin again, with tentative() false. Who hopes
  // that something is so may then write without asking first.
  bool tentative() const { return group_ && group_->tentative; }
  // What GroupWork keeps for the running group, and for this command. Only in writes.
  void* whole_of(std::size_t step);
  void* part_of(std::size_t step);

  // For what no query can say. The writer then remembers nothing any more.
  Connection& connection();

 private:
  friend class Writer;

  // Walks rows into structs of one shape (or a single column into a scalar).
  class Reading {
   public:
    enum class Age { now, of_the_group };
    Reading(Tx&, const Query&, std::initializer_list<Source>, const Shape&, Age = Age::now);
    ~Reading() { cursor_->finish(); }
    bool next();
    void fill(void* row);

   private:
    void map();

    Tx& tx_;
    std::shared_ptr<Cursor> early_;
    Cursor* cursor_;
    const Shape& shape_;
    const Query& query_;
    bool writes_;  // and has not told of a row yet
  };

  template <class Row, class... From>
  std::optional<Row> maybe_of(Reading::Age age, const Query& query, const From&... from) {
    std::optional<Row> made;
    Reading reading(*this, query, {source(from)...}, shape_of<Row>(), age);
    if (reading.next()) {
      reading.fill(&made.emplace());
      ensure(!reading.next(), query.name);
    }
    return made;
  }
  Memory* memory() const { return group_ ? group_->memory : nullptr; }
  template <class Answer, class Read>
  std::shared_ptr<const Answer> recall(const Query& query, std::initializer_list<Source> sources,
                                       const Shape& shape, const Read& read) {
    if (!memory()) return read();
    const std::string& key = key_of(query, sources, shape);
    if (const auto* kept = memory()->find(key)) return std::static_pointer_cast<const Answer>(*kept);
    std::string kept_as = key;
    auto answer = read();
    memory()->keep(query, std::move(kept_as), answer);
    return answer;
  }
  void keep(const Query& query, std::initializer_list<Source> sources, const Shape& shape,
            std::shared_ptr<const void> answer) {
    if (memory()) memory()->keep(query, key_of(query, sources, shape), std::move(answer));
  }
  const std::string& key_of(const Query&, std::initializer_list<Source>, const Shape&);
  void note_write(const Query&);
  void join_group();  // when the command has succeeded
  void ask_early(const Query&, std::initializer_list<Source>, const Shape&);
  // What was foreseen, or null.
  std::shared_ptr<Cursor> early(const Query&, std::span<const Value>, const Shape&, Reading::Age);
  bool hope_one(const Query&, std::initializer_list<Source>);
  Changed run_with(const Query&, std::initializer_list<Source>, std::optional<std::int64_t> must_change = {});

  Connection& connection_;
  Group* group_;
  bool wrote_ = false;
  std::vector<std::shared_ptr<void>> parts_;  // by step; null: not asked for
  std::vector<std::function<void()>> after_commit_;
};

}  // namespace linli::db
