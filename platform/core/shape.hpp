// What a struct looks like, as data: made once per type from its Boost.Describe description. Decoding of
// requests, answers, SQL parameters, rows, OpenAPI and exports all walk this one description, so a field is
// declared once.
//
//   struct JoinActivity { Id<Activity> activity_id; std::optional<Text<1, 200>> note; };
//   BOOST_DESCRIBE_STRUCT(JoinActivity, (), (activity_id, note))
//
// A field is required unless it is std::optional or its struct gives it another kind of absence (vector:
// empty).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <boost/describe.hpp>
#include <boost/json/value.hpp>
#include <boost/mp11.hpp>

#include "platform/core/id.hpp"
#include "platform/core/points.hpp"
#include "platform/core/text.hpp"
#include "platform/core/time.hpp"
#include "platform/core/value.hpp"

namespace linli {

struct Shape;

struct Field {
  std::string_view name;
  std::size_t offset;
  const Shape* shape;
};

struct Shape {
  enum class Kind {
    boolean,
    integer,
    number,
    text,
    id,
    points,
    day,
    instant,
    choice,
    bytes,
    json,
    optional,
    list,
    object
  };

  Kind kind{};
  std::string_view name{};  // of an object or a choice: the C++ type's own name
  std::int64_t min = 0,
               max = 0;  // text: code points; integer: value; both inclusive; max 0 on text: no limit
  std::span<const std::string_view> choices{};  // of a choice: its words
  std::vector<Field> fields{};                  // of an object, in the order of declaration, bases first
  const Shape* inner = nullptr;                 // of an optional or a list

  // Scalars. `read` takes the text of a path, query or JSON string and answers nullptr or the field code of
  // what is wrong.
  const char* (*read)(const Shape&, void* to, std::string_view text) = nullptr;
  Value (*to_value)(const Shape&, const void* from) = nullptr;
  bool (*from_value)(const Shape&, void* to, const Value& value) = nullptr;

  // Optionals: `engage` makes it hold a fresh value and returns it; `peek` returns the value or nullptr.
  void* (*engage)(void*) = nullptr;
  const void* (*peek)(const void*) = nullptr;

  // Lists.
  std::size_t (*size)(const void*) = nullptr;
  const void* (*at)(const void*, std::size_t) = nullptr;
  void* (*append)(void*) = nullptr;
};

template <class T>
const Shape& shape_of();

inline const void* field_of(const void* object, const Field& field) {
  return static_cast<const char*>(object) + field.offset;
}
inline void* field_of(void* object, const Field& field) { return static_cast<char*>(object) + field.offset; }

namespace shape {

// Scalars' functions; instances are chosen by the templates below. All are defined in shape.cpp.
Shape boolean();
Shape integer(std::int64_t min, std::int64_t max, std::size_t bytes);
Shape number();
Shape id();
Shape points();
Shape day();
Shape instant();
Shape plain_text();
Shape bounded_text(std::size_t min, std::size_t max);
Shape bytes();
Shape json();

template <class T>
struct Of;

template <class T>
concept Described = boost::describe::has_describe_members<T>::value;
template <class T>
concept Choice = std::is_enum_v<T>;

template <>
struct Of<bool> {
  static Shape make() { return boolean(); }
};
template <>
struct Of<std::int32_t> {
  static Shape make() { return integer(INT32_MIN, INT32_MAX, 4); }
};
template <>
struct Of<std::int64_t> {
  static Shape make() { return integer(INT64_MIN, INT64_MAX, 8); }
};
template <>
struct Of<double> {
  static Shape make() { return number(); }
};
template <>
struct Of<Points> {
  static Shape make() { return points(); }
};
template <>
struct Of<Day> {
  static Shape make() { return day(); }
};
template <>
struct Of<Instant> {
  static Shape make() { return instant(); }
};
template <>
struct Of<std::string> {
  static Shape make() { return plain_text(); }
};
template <>
struct Of<Bytes> {
  static Shape make() { return bytes(); }
};
template <>
struct Of<boost::json::value> {
  static Shape make() { return json(); }
};
template <class Thing>
struct Of<Id<Thing>> {
  static Shape make() { return id(); }
};
template <std::size_t min, std::size_t max>
struct Of<Text<min, max>> {
  static Shape make() { return bounded_text(min, max); }
};

// A choice is stored and sent as its word.
template <Choice T>
struct Of<T> {
  static constexpr std::size_t count = boost::mp11::mp_size<boost::describe::describe_enumerators<T>>::value;
  struct Words {
    std::string_view word[count];
    T value[count];
  };
  static const Words& words() {
    static const Words table = [] {
      Words made{};
      std::size_t i = 0;
      boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto d) {
        std::string_view word = d.name;
        if (word.ends_with('_')) word.remove_suffix(1);  // `class_` and the like avoid C++ keywords
        made.word[i] = word;
        made.value[i++] = d.value;
      });
      return made;
    }();
    return table;
  }
  [[gnu::cold]] static Shape make() {
    Shape s{Shape::Kind::choice};
    s.name = typeid(T).name();
    s.choices = words().word;
    s.read = [](const Shape&, void* to, std::string_view text) -> const char* {
      for (std::size_t i = 0; i < count; ++i)
        if (words().word[i] == text) return *static_cast<T*>(to) = words().value[i], nullptr;
      return "field.unknown_value";
    };
    s.to_value = [](const Shape&, const void* from) -> Value {
      for (std::size_t i = 0; i < count; ++i)
        if (words().value[i] == *static_cast<const T*>(from)) return words().word[i];
      return std::string_view{};
    };
    s.from_value = [](const Shape& self, void* to, const Value& value) {
      const auto* text = std::get_if<std::string_view>(&value);
      return text && self.read(self, to, *text) == nullptr;
    };
    return s;
  }
};

template <class T>
struct Of<std::optional<T>> {
  [[gnu::cold]] static Shape make() {
    Shape s{Shape::Kind::optional};
    s.inner = &shape_of<T>();
    s.engage = [](void* to) -> void* { return &static_cast<std::optional<T>*>(to)->emplace(); };
    s.peek = [](const void* from) -> const void* {
      const auto& optional = *static_cast<const std::optional<T>*>(from);
      return optional ? &*optional : nullptr;
    };
    return s;
  }
};

template <class T>
struct Of<std::vector<T>> {
  [[gnu::cold]] static Shape make() {
    Shape s{Shape::Kind::list};
    s.inner = &shape_of<T>();
    s.size = [](const void* from) { return static_cast<const std::vector<T>*>(from)->size(); };
    s.at = [](const void* from, std::size_t i) -> const void* {
      return &(*static_cast<const std::vector<T>*>(from))[i];
    };
    s.append = [](void* to) -> void* { return &static_cast<std::vector<T>*>(to)->emplace_back(); };
    return s;
  }
};

std::string_view short_type_name(const char* mangled);  // lives for ever
std::string_view field_name(const char* name);          // without a trailing '_'

template <Described T>
struct Of<T> {
  [[gnu::cold]] static Shape make() {
    using Members = boost::describe::describe_members<T, boost::describe::mod_any_access |
                                                             boost::describe::mod_inherited>;
    Shape s{Shape::Kind::object};
    s.name = short_type_name(typeid(T).name());
    static const T probe{};
    boost::mp11::mp_for_each<Members>([&](auto d) {
      using Member = std::remove_cvref_t<decltype(probe.*d.pointer)>;
      const auto offset = static_cast<std::size_t>(reinterpret_cast<const char*>(&(probe.*d.pointer)) -
                                                   reinterpret_cast<const char*>(&probe));
      s.fields.push_back({field_name(d.name), offset, &shape_of<Member>()});
    });
    return s;
  }
};

}  // namespace shape

template <class T>
const Shape& shape_of() {
  static const Shape shape = shape::Of<T>::make();
  return shape;
}

// An answer or input without fields.
struct Nothing {};
BOOST_DESCRIBE_STRUCT(Nothing, (), ())

}  // namespace linli
