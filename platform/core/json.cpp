#include "platform/core/json.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/monotonic_resource.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value_stack.hpp>
#include <fmt/compile.h>
#include <fmt/format.h>

namespace linli::json {
namespace {

using Kind = Shape::Kind;

// Whoever sends a million wrong fields is not answered with a million problems.
constexpr std::size_t most_problems = 100;

struct Decoding {
  std::vector<FieldProblem>& problems;
  std::string path;

  void problem(const char* code, const Shape* shape = nullptr) {
    if (problems.size() >= most_problems) return;
    RefusalParams params;
    const std::string_view view = code;
    if (shape && (view == "field.too_long" || view == "field.out_of_range"))
      params.emplace_back("max", shape->max);
    if (shape && (view == "field.too_short" || view == "field.out_of_range"))
      params.emplace_back("min", shape->min);
    problems.push_back({path, code, std::move(params)});
  }

  void value(const Shape& shape, void* to, const boost::json::value& from);
  void object(const Shape& shape, void* to, const boost::json::object& from,
              const std::vector<std::string_view>& given);
  void list(const Shape& shape, void* to, const boost::json::array& from);
  void scalar(const Shape& shape, void* to, const boost::json::value& from);
};

void Decoding::object(const Shape& shape, void* to, const boost::json::object& from,
                      const std::vector<std::string_view>& given) {
  const std::size_t length = path.size();
  const auto enter = [&](std::string_view name) {
    path.resize(length);
    if (!path.empty()) path += '.';
    path += name;
  };
  const auto is_given = [&](std::string_view name) {
    return std::find(given.begin(), given.end(), name) != given.end();
  };
  std::size_t known = 0;
  for (const Field& field : shape.fields) {
    if (is_given(field.name)) continue;
    const auto* found = from.if_contains(field.name);
    if (found) ++known;
    if (found && !found->is_null()) {
      enter(field.name);
      value(*field.shape, field_of(to, field), *found);
    } else if (field.shape->kind != Kind::optional && field.shape->kind != Kind::list) {
      enter(field.name);
      problem("field.required");
    }
  }
  if (known != from.size()) {
    for (const auto& item : from) {
      const bool named = std::any_of(shape.fields.begin(), shape.fields.end(), [&](const Field& field) {
        return field.name == std::string_view{item.key()} && !is_given(field.name);
      });
      if (named) continue;
      enter(item.key());
      problem("field.unknown_field");
    }
  }
  path.resize(length);
}

void Decoding::list(const Shape& shape, void* to, const boost::json::array& from) {
  const std::size_t length = path.size();
  for (std::size_t i = 0; i < from.size(); ++i) {
    path.resize(length);
    path += fmt::format(FMT_COMPILE(".{}"), i);
    value(*shape.inner, shape.append(to), from[i]);
  }
  path.resize(length);
}

void Decoding::scalar(const Shape& shape, void* to, const boost::json::value& from) {
  const char* code = nullptr;
  if (const auto* text = from.if_string()) {
    const bool numeric =
        shape.kind == Kind::integer || shape.kind == Kind::number || shape.kind == Kind::points;
    if (numeric)
      code = "field.not_a_number";
    else if (shape.kind == Kind::boolean)
      code = "field.unknown_value";
    else
      code = shape.read(shape, to, std::string_view{*text});
  } else if (const auto* truth = from.if_bool(); truth && shape.kind == Kind::boolean) {
    *static_cast<bool*>(to) = *truth;
  } else if (from.is_number() && (shape.kind == Kind::integer || shape.kind == Kind::points)) {
    if (const auto* number = from.if_int64())
      code = shape.read(shape, to, fmt::format(FMT_COMPILE("{}"), *number));
    else if (from.is_uint64())
      code = "field.out_of_range";
    else
      code = "field.not_a_number";
  } else if (from.is_number() && shape.kind == Kind::number) {
    auto& number = *static_cast<double*>(to);
    number = from.to_number<double>();
    if (!std::isfinite(number)) code = "field.not_a_number";  // 1e400 is read as infinity
  } else {
    code = shape.kind == Kind::integer || shape.kind == Kind::points || shape.kind == Kind::number
               ? "field.not_a_number"
               : "field.bad_format";
  }
  if (code) problem(code, &shape);
}

void Decoding::value(const Shape& shape, void* to, const boost::json::value& from) {
  switch (shape.kind) {
    case Kind::optional:
      return value(*shape.inner, shape.engage(to), from);
    case Kind::object:
      if (const auto* object_value = from.if_object()) return object(shape, to, *object_value, {});
      return problem("field.bad_format");
    case Kind::list:
      if (const auto* array = from.if_array()) return list(shape, to, *array);
      return problem("field.bad_format");
    case Kind::json:
      *static_cast<boost::json::value*>(to) = from;
      return;
    case Kind::bytes:
      return problem("field.bad_format");
    default:
      return scalar(shape, to, from);
  }
}

// Builds what is parsed. It is the library's own way but for one thing: the library reads a number with a
// point to within a last digit, so here it is read from its text again.
struct Building {
  using Error = boost::json::error_code;
  using Text = boost::json::string_view;
  static constexpr std::size_t max_object_size = boost::json::object::max_size();
  static constexpr std::size_t max_array_size = boost::json::array::max_size();
  static constexpr std::size_t max_key_size = boost::json::string::max_size();
  static constexpr std::size_t max_string_size = boost::json::string::max_size();

  boost::json::value_stack made;

  Building() { made.reset(); }

  bool on_document_begin(Error&) { return true; }
  bool on_document_end(Error&) { return true; }
  bool on_object_begin(Error&) { return true; }
  bool on_object_end(std::size_t size, Error&) { return made.push_object(size), true; }
  bool on_array_begin(Error&) { return true; }
  bool on_array_end(std::size_t size, Error&) { return made.push_array(size), true; }
  bool on_key_part(Text text, std::size_t, Error&) { return made.push_chars(text), true; }
  bool on_key(Text text, std::size_t, Error&) { return made.push_key(text), true; }
  bool on_string_part(Text text, std::size_t, Error&) { return made.push_chars(text), true; }
  bool on_string(Text text, std::size_t, Error&) { return made.push_string(text), true; }
  bool on_number_part(Text, Error&) { return true; }
  bool on_int64(std::int64_t value, Text, Error&) { return made.push_int64(value), true; }
  bool on_uint64(std::uint64_t value, Text, Error&) { return made.push_uint64(value), true; }
  bool on_double(double value, Text text, Error&) {
    // The text comes whole, since it is parsed in one piece. What is out of range stays as it was.
    std::from_chars(text.data(), text.data() + text.size(), value);
    return made.push_double(value), true;
  }
  bool on_bool(bool value, Error&) { return made.push_bool(value), true; }
  bool on_null(Error&) { return made.push_null(), true; }
  bool on_comment_part(Text, Error&) { return true; }
  bool on_comment(Text, Error&) { return true; }
};

}  // namespace

boost::json::value parse(std::string_view text) {
  boost::json::parse_options options;
  options.max_depth = max_depth;
  boost::json::basic_parser<Building> parser(options);
  boost::json::error_code error;
  const std::size_t used = parser.write_some(false, text.data(), text.size(), error);
  if (!error) {
    const auto rest = text.substr(used);
    if (rest.find_first_not_of(" \t\r\n") != std::string_view::npos) error = boost::json::error::extra_data;
  }
  if (error)
    throw Refused(refusal::malformed,
                  {{"at_byte", static_cast<std::int64_t>(used)}, {"reason", error.message()}});
  return parser.handler().made.release();
}

void decode(const Shape& shape, void* to, const boost::json::value& from, std::vector<FieldProblem>& problems,
            const std::vector<std::string_view>& given) {
  Decoding decoding{problems, {}};
  if (const auto* object = from.if_object())
    decoding.object(shape, to, *object, given);
  else
    decoding.problem("field.bad_format");
}

void append_string(std::string& out, std::string_view text) {
  static constexpr char hex[] = "0123456789abcdef";
  out += '"';
  std::size_t plain = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    out.append(text, plain, i - plain);
    plain = i + 1;
    switch (c) {
      case '"':
        out += "\\\"";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\t':
        out += "\\t";
        break;
      default:
        out += "\\u00";
        out += hex[c >> 4];
        out += hex[c & 15];
    }
  }
  out.append(text, plain);
  out += '"';
}

void encode(const Shape& shape, const void* from, std::string& out) {
  switch (shape.kind) {
    case Kind::boolean:
      out += *static_cast<const bool*>(from) ? "true" : "false";
      return;
    case Kind::integer:
    case Kind::points:
      fmt::format_to(std::back_inserter(out), FMT_COMPILE("{}"),
                     std::get<std::int64_t>(shape.to_value(shape, from)));
      return;
    case Kind::number: {
      const double number = *static_cast<const double*>(from);
      if (std::isfinite(number))
        fmt::format_to(std::back_inserter(out), FMT_COMPILE("{}"), number);
      else
        out += "null";
      return;
    }
    case Kind::text:
      return append_string(out, *static_cast<const std::string*>(from));
    case Kind::choice:
      return append_string(out, std::get<std::string_view>(shape.to_value(shape, from)));
    case Kind::id:
      fmt::format_to(std::back_inserter(out), FMT_COMPILE("\"{}\""), *static_cast<const std::int64_t*>(from));
      return;
    case Kind::day:
      return append_string(out, to_text(*static_cast<const Day*>(from)));
    case Kind::instant:
      return append_string(out, to_text(*static_cast<const Instant*>(from)));
    case Kind::bytes:
      throw Broken("bytes have no JSON form");
    case Kind::json:
      out += boost::json::serialize(*static_cast<const boost::json::value*>(from));
      return;
    case Kind::optional:
      if (const void* held = shape.peek(from)) return encode(*shape.inner, held, out);
      out += "null";
      return;
    case Kind::list: {
      out += '[';
      const std::size_t size = shape.size(from);
      for (std::size_t i = 0; i < size; ++i) {
        if (i) out += ',';
        encode(*shape.inner, shape.at(from, i), out);
      }
      out += ']';
      return;
    }
    case Kind::object: {
      char separator = '{';
      for (const Field& field : shape.fields) {
        const void* held = field_of(from, field);
        if (field.shape->kind == Kind::optional && !field.shape->peek(held)) continue;
        out += separator;
        separator = ',';
        append_string(out, field.name);
        out += ':';
        encode(*field.shape, held, out);
      }
      out += separator == '{' ? "{}" : "}";
      return;
    }
  }
}

}  // namespace linli::json
