#include "platform/core/shape.hpp"

#include <charconv>
#include <cmath>
#include <cstring>
#include <memory>
#include <mutex>
#include <unordered_set>

#include <boost/core/demangle.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace linli::shape {
namespace {

const char* read_integer(std::string_view text, std::int64_t min, std::int64_t max, std::int64_t& to) {
  const auto result = std::from_chars(text.data(), text.data() + text.size(), to);
  if (result.ec == std::errc::result_out_of_range) return "field.out_of_range";
  if (text.empty() || result.ec != std::errc{} || result.ptr != text.data() + text.size())
    return "field.not_a_number";
  return to < min || to > max ? "field.out_of_range" : nullptr;
}

bool integer_value(const Value& value, std::int64_t& to) {
  const auto* number = std::get_if<std::int64_t>(&value);
  if (number) to = *number;
  return number != nullptr;
}

// The scalars that are one 64-bit integer inside.
Shape wrapped_integer(Shape::Kind kind, std::int64_t min, std::int64_t max) {
  Shape s{kind};
  s.min = min;
  s.max = max;
  s.read = [](const Shape& self, void* to, std::string_view text) {
    return read_integer(text, self.min, self.max, *static_cast<std::int64_t*>(to));
  };
  s.to_value = [](const Shape&, const void* from) -> Value {
    return *static_cast<const std::int64_t*>(from);
  };
  s.from_value = [](const Shape&, void* to, const Value& v) {
    return integer_value(v, *static_cast<std::int64_t*>(to));
  };
  return s;
}

bool has_control_character(std::string_view text) {
  for (const unsigned char c : text)
    if ((c < 0x20 && c != '\n' && c != '\t' && c != '\r') || c == 0x7F) return true;
  return false;
}

}  // namespace

Shape boolean() {
  Shape s{Shape::Kind::boolean};
  s.read = [](const Shape&, void* to, std::string_view text) -> const char* {
    if (text != "true" && text != "false") return "field.unknown_value";
    *static_cast<bool*>(to) = text == "true";
    return nullptr;
  };
  s.to_value = [](const Shape&, const void* from) -> Value {
    return std::int64_t{*static_cast<const bool*>(from)};
  };
  s.from_value = [](const Shape&, void* to, const Value& v) {
    std::int64_t number;
    if (!integer_value(v, number)) return false;
    *static_cast<bool*>(to) = number != 0;
    return true;
  };
  return s;
}

Shape integer(std::int64_t min, std::int64_t max, std::size_t bytes) {
  if (bytes == 8) return wrapped_integer(Shape::Kind::integer, min, max);
  Shape s{Shape::Kind::integer};
  s.min = min;
  s.max = max;
  s.read = [](const Shape& self, void* to, std::string_view text) {
    std::int64_t wide = 0;
    const char* problem = read_integer(text, self.min, self.max, wide);
    if (!problem) *static_cast<std::int32_t*>(to) = static_cast<std::int32_t>(wide);
    return problem;
  };
  s.to_value = [](const Shape&, const void* from) -> Value {
    return std::int64_t{*static_cast<const std::int32_t*>(from)};
  };
  s.from_value = [](const Shape& self, void* to, const Value& v) {
    std::int64_t wide;
    if (!integer_value(v, wide) || wide < self.min || wide > self.max) return false;
    *static_cast<std::int32_t*>(to) = static_cast<std::int32_t>(wide);
    return true;
  };
  return s;
}

Shape number() {
  Shape s{Shape::Kind::number};
  s.read = [](const Shape&, void* to, std::string_view text) -> const char* {
    auto& number = *static_cast<double*>(to);
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = !text.empty() && result.ec == std::errc{} && result.ptr == text.data() + text.size();
    return whole && std::isfinite(number) ? nullptr : "field.not_a_number";
  };
  s.to_value = [](const Shape&, const void* from) -> Value { return *static_cast<const double*>(from); };
  s.from_value = [](const Shape&, void* to, const Value& v) {
    if (const auto* number = std::get_if<double>(&v)) return *static_cast<double*>(to) = *number, true;
    std::int64_t number;
    if (!integer_value(v, number)) return false;
    *static_cast<double*>(to) = static_cast<double>(number);
    return true;
  };
  return s;
}

Shape id() { return wrapped_integer(Shape::Kind::id, 1, INT64_MAX); }
// A trillion points is more than a province will ever see; the bound keeps every sum inside 64 bits.
Shape points() { return wrapped_integer(Shape::Kind::points, -1'000'000'000'000, 1'000'000'000'000); }

Shape day() {
  Shape s{Shape::Kind::day};
  s.read = [](const Shape&, void* to, std::string_view text) -> const char* {
    const auto day = parse_day(text);
    if (!day) return "field.bad_format";
    *static_cast<Day*>(to) = *day;
    return nullptr;
  };
  s.to_value = [](const Shape&, const void* from) -> Value {
    return std::int64_t{static_cast<const Day*>(from)->number};
  };
  s.from_value = [](const Shape&, void* to, const Value& v) {
    std::int64_t number;
    if (!integer_value(v, number) || number < INT32_MIN || number > INT32_MAX) return false;
    static_cast<Day*>(to)->number = static_cast<std::int32_t>(number);
    return true;
  };
  return s;
}

Shape instant() {
  Shape s = wrapped_integer(Shape::Kind::instant, INT64_MIN, INT64_MAX);
  s.read = [](const Shape&, void* to, std::string_view text) -> const char* {
    const auto at = parse_instant(text);
    if (!at) return "field.bad_format";
    *static_cast<Instant*>(to) = *at;
    return nullptr;
  };
  return s;
}

// Text<min, max> is a std::string inside, so one set of functions serves both.
Shape plain_text() {
  Shape s{Shape::Kind::text};
  s.read = [](const Shape& self, void* to, std::string_view text) -> const char* {
    const bool bounded = self.max != 0;
    if (bounded) text = trimmed(text);
    const auto count = count_code_points(text);
    if (count == not_utf8) return "field.not_utf8";
    if (has_control_character(text)) return "field.bad_format";
    if (bounded && count < static_cast<std::size_t>(self.min))
      return count == 0 ? "field.required" : "field.too_short";
    if (bounded && count > static_cast<std::size_t>(self.max)) return "field.too_long";
    static_cast<std::string*>(to)->assign(text);
    return nullptr;
  };
  s.to_value = [](const Shape&, const void* from) -> Value {
    return std::string_view{*static_cast<const std::string*>(from)};
  };
  s.from_value = [](const Shape&, void* to, const Value& v) {
    const auto* text = std::get_if<std::string_view>(&v);
    if (text) static_cast<std::string*>(to)->assign(*text);
    return text != nullptr;
  };
  return s;
}

Shape bounded_text(std::size_t min, std::size_t max) {
  Shape s = plain_text();
  s.min = static_cast<std::int64_t>(min);
  s.max = static_cast<std::int64_t>(max);
  return s;
}

Shape bytes() {
  Shape s{Shape::Kind::bytes};
  s.to_value = [](const Shape&, const void* from) -> Value {
    return BytesView{static_cast<const Bytes*>(from)->value};
  };
  s.from_value = [](const Shape&, void* to, const Value& v) {
    const auto* view = std::get_if<BytesView>(&v);
    if (view) static_cast<Bytes*>(to)->value.assign(view->value);
    return view != nullptr;
  };
  return s;
}

// Any JSON; in a column it is text.
Shape json() {
  Shape s{Shape::Kind::json};
  s.from_value = [](const Shape&, void* to, const Value& v) {
    const auto* text = std::get_if<std::string_view>(&v);
    if (text) *static_cast<boost::json::value*>(to) = boost::json::parse(*text);
    return text != nullptr;
  };
  return s;
}

std::string_view kept(std::string text) {
  static std::mutex mutex;
  static std::unordered_set<std::string> all;
  std::lock_guard lock(mutex);
  return *all.insert(std::move(text)).first;
}

std::string_view short_type_name(const char* mangled) {
  std::string name = boost::core::demangle(mangled);
  if (const auto at = name.find("linli::"); at == 0) name.erase(0, 7);
  for (std::size_t at; (at = name.find("::")) != std::string::npos;) name.replace(at, 2, ".");
  return kept(std::move(name));
}

std::string_view field_name(const char* name) {
  std::string_view view = name;
  if (view.ends_with('_')) view.remove_suffix(1);
  return view;
}

}  // namespace linli::shape
