#include "platform/db/tx.hpp"

#include <memory>
#include <string>
#include <type_traits>
#include <utility>

#include <boost/unordered/unordered_flat_map.hpp>

namespace linli::db {
namespace {

constexpr std::size_t most_params = 64;

// Room for the values of one statement. Only those that are used are made: a statement takes few, and making
// all sixty-four would cost more than binding them.
union Values {
  Values() {}
  Value of[most_params];
};
static_assert(std::is_trivially_destructible_v<Value>);

Value value_from(const Shape& shape, const void* from) {
  if (shape.kind != Shape::Kind::optional) {
    if (!shape.to_value) throw Broken("a field of this kind cannot be a parameter");
    return shape.to_value(shape, from);
  }
  const void* held = shape.peek(from);
  return held ? shape.inner->to_value(*shape.inner, held) : Value{};
}

// Where one parameter comes from.
struct Origin {
  std::size_t source = 0;
  const Field* field = nullptr;  // of a struct; null: a single one
};

// Where all parameters of a query come from, for sources with these names and shapes: found once, since a
// query is mostly run from one place.
struct Plan {
  std::vector<std::string> names;    // of single ones
  std::vector<const Shape*> shapes;  // of structs; null for single ones
  std::vector<Origin> origins;       // by parameter

  bool fits(std::initializer_list<Source> sources) const {
    if (sources.size() != shapes.size()) return false;
    for (std::size_t i = 0; const Source& source : sources) {
      const bool same = source.single ? names[i] == source.single->name : shapes[i] == source.shape;
      if (!same) return false;
      ++i;
    }
    return true;
  }
};

// What is said by name wins over a field of the same name, wherever it stands.
Origin origin_of(std::string_view name, std::initializer_list<Source> sources, const Query& query) {
  for (std::size_t i = 0; const Source& source : sources) {
    if (source.single && source.single->name == name) return {i};
    ++i;
  }
  for (std::size_t i = 0; const Source& source : sources) {
    if (source.shape)
      for (const Field& field : source.shape->fields)
        if (field.name == name) return {i, &field};
    ++i;
  }
  throw Broken(std::string(query.name) + ": no value for :" + std::string(name));
}

Plan plan_of(const Query& query, std::initializer_list<Source> sources) {
  ensure(query.params.size() <= most_params, query.name);
  Plan plan;
  for (const Source& source : sources) {
    plan.names.emplace_back(source.single ? source.single->name : std::string_view{});
    plan.shapes.push_back(source.shape);
  }
  for (const auto name : query.params) plan.origins.push_back(origin_of(name, sources, query));
  return plan;
}

std::span<const Value> collect(const Query& query, std::initializer_list<Source> sources, Values& values) {
  thread_local boost::unordered_flat_map<const Query*, Plan> plans;
  Plan& plan = plans[&query];
  if (!plan.fits(sources) || plan.origins.size() != query.params.size()) plan = plan_of(query, sources);
  for (std::size_t i = 0; const auto& [from, field] : plan.origins) {
    const Source& source = sources.begin()[from];
    // Made in place: one that is copied byte by byte keeps the processor waiting.
    ::new (&values.of[i++])
        Value(field ? value_from(*field->shape, field_of(source.object, *field)) : source.single->value);
  }
  return {values.of, query.params.size()};
}

}  // namespace

void* Tx::whole_of(std::size_t step) {
  ensure(group_ && step < group_->wholes.size(), "work of a group outside of a write");
  return group_->wholes[step].get();
}

void* Tx::part_of(std::size_t step) {
  ensure(group_ && step < group_->steps.size(), "work of a group outside of a write");
  if (parts_.empty()) parts_.resize(group_->steps.size());
  if (!parts_[step]) parts_[step] = group_->steps[step].new_part();
  return parts_[step].get();
}

void Tx::join_group() {
  for (std::size_t step = 0; step < parts_.size(); ++step)
    if (parts_[step]) group_->steps[step].join(whole_of(step), parts_[step].get());
}

Connection& Tx::connection() {
  if (memory()) memory()->forget();
  if (group_) group_->foreseen.clear();
  return connection_;
}

const std::string& Tx::key_of(const Query& query, std::initializer_list<Source> sources, const Shape& shape) {
  Values values;
  return memory()->key(query, collect(query, sources, values), shape);
}

Changed Tx::run_with(const Query& query, std::initializer_list<Source> sources,
                     std::optional<std::int64_t> must_change) {
  Values values;
  const Changed changed = connection_.post(query, collect(query, sources, values), must_change);
  if (!changed.nothing()) note_write(query);
  return changed;
}

bool Tx::hope_one(const Query& query, std::initializer_list<Source> sources) {
  if (!tentative() || !connection_.is_postgres()) return run_with(query, sources) == 1;
  run_with(query, sources, 1);
  return true;
}

void Tx::note_write(const Query& query) {
  wrote_ = true;
  if (memory()) memory()->wrote(query);
}

// Only a writer waits so often that this pays.
void Tx::ask_early(const Query& query, std::initializer_list<Source> sources, const Shape& shape) {
  if (!memory() || !connection_.is_postgres()) return;
  Values room;
  const auto values = collect(query, sources, room);
  std::string key = memory()->key(query, values, shape);
  if (memory()->find(key)) return;
  const auto [at, added] = group_->foreseen.try_emplace(std::move(key));
  if (added) at->second = {connection_.ask(query, values), memory()->now()};
}

std::shared_ptr<Cursor> Tx::early(const Query& query, std::span<const Value> values, const Shape& shape,
                                  Reading::Age age) {
  if (!foresees()) return nullptr;
  const auto found = group_->foreseen.find(memory()->key(query, values, shape));
  if (found == group_->foreseen.end()) return nullptr;
  auto& [answer, asked_at] = found->second;
  if (age == Reading::Age::now && memory()->written_since(asked_at, query)) return nullptr;
  return std::exchange(answer, nullptr);
}

Tx::Reading::Reading(Tx& tx, const Query& query, std::initializer_list<Source> sources, const Shape& shape,
                     Age age)
    : tx_(tx),
      shape_(shape),
      query_(query),
      writes_(!query.sqlite.starts_with("SELECT") && !query.sqlite.starts_with("WITH")) {
  Values room;
  const auto values = collect(query, sources, room);
  early_ = tx.early(query, values, shape, age);
  cursor_ = early_ ? early_.get() : &tx.connection_.open(query, values);
}

// A statement with RETURNING that returns nothing has changed nothing.
bool Tx::Reading::next() {
  if (!cursor_->next()) return false;
  if (writes_) tx_.note_write(query_);
  writes_ = false;
  return true;
}

void Tx::Reading::fill(void* row) {
  if (cursor_->mapped_for != &shape_) map();
  for (const Slot& slot : cursor_->slots) {
    const Value value = cursor_->value(slot.column);
    void* to = static_cast<char*>(row) + slot.offset;
    if (slot.engage) {
      if (std::holds_alternative<std::monostate>(value)) continue;
      to = slot.engage(to);
    }
    if (!slot.scalar->from_value || !slot.scalar->from_value(*slot.scalar, to, value))
      throw Broken(std::string(query_.name) + ": column " + std::string(cursor_->column_name(slot.column)) +
                   " does not fit its field");
  }
}

void Tx::Reading::map() {
  cursor_->mapped_for = nullptr;
  auto& slots = cursor_->slots;
  slots.clear();
  const auto fills = [&](int column, const Shape& shape, std::size_t offset) {
    const bool may_be_null = shape.kind == Shape::Kind::optional;
    slots.push_back(
        {column, offset, may_be_null ? shape.inner : &shape, may_be_null ? shape.engage : nullptr});
  };
  if (shape_.kind != Shape::Kind::object) fills(0, shape_, 0);
  const int columns = cursor_->columns();
  int next = 0;  // columns mostly stand in the order of the struct
  for (const Field& field : shape_.fields) {
    int tried = 0;
    while (tried < columns && cursor_->column_name((next + tried) % columns) != field.name) ++tried;
    // An answer's optional or list may be filled by another query.
    const bool may_miss =
        field.shape->kind == Shape::Kind::optional || field.shape->kind == Shape::Kind::list;
    if (tried == columns && !may_miss)
      throw Broken(std::string(query_.name) + ": no column " + std::string(field.name));
    if (tried == columns) continue;
    const int column = (next + tried) % columns;
    fills(column, *field.shape, field.offset);
    next = column + 1;
  }
  cursor_->mapped_for = &shape_;
}

}  // namespace linli::db
