#include "platform/export/cells.hpp"

#include <algorithm>

#include <boost/json/serialize.hpp>
#include <fmt/format.h>

namespace linli::exports {
namespace {

using Kind = Shape::Kind;

constexpr std::string_view separator = "; ";

const Shape& inside(const Shape& shape) { return shape.kind == Kind::optional ? *shape.inner : shape; }

bool is_noise(const Field& field) {
  const auto& name = field.name;
  return inside(*field.shape).kind == Kind::id || name == "version" || name.ends_with("_id") ||
         name.ends_with("_ids") || name.ends_with("url");
}

bool has_words(const Shape& shape) {
  const Shape& real = inside(shape);
  if (real.kind == Kind::list) return has_words(*real.inner);
  if (real.kind == Kind::bytes || real.kind == Kind::id) return false;
  if (real.kind != Kind::object) return true;
  return std::any_of(real.fields.begin(), real.fields.end(),
                     [](const Field& f) { return !is_noise(f) && has_words(*f.shape); });
}

std::string word_for(std::string_view field, std::string_view word, const Texts& texts,
                     std::string_view locale) {
  if (const auto* text = texts.find(locale, fmt::format("value.{}.{}", field, word))) return *text;
  return std::string(word);
}

Cell cell(std::string_view name, const Shape& shape, const void* from, const Texts& texts,
          std::string_view locale);

void append(std::string& out, const std::string& more, std::string_view between) {
  if (more.empty()) return;
  if (!out.empty()) out += between;
  out += more;
}

std::string list_text(std::string_view name, const Shape& shape, const void* from, const Texts& texts,
                      std::string_view locale) {
  std::string out;
  for (std::size_t i = 0; i < shape.size(from); ++i)
    append(out, to_text(cell(name, *shape.inner, shape.at(from, i), texts, locale)), separator);
  return out;
}

std::string object_text(const Shape& shape, const void* from, const Texts& texts, std::string_view locale) {
  std::string out;
  for (const Field& field : shape.fields)
    if (!is_noise(field)) append(out, to_text(cell_of(field, from, texts, locale)), " ");
  return out;
}

Cell cell(std::string_view name, const Shape& shape, const void* from, const Texts& texts,
          std::string_view locale) {
  switch (shape.kind) {
    case Kind::optional: {
      const void* held = shape.peek(from);
      return held ? cell(name, *shape.inner, held, texts, locale) : Cell{};
    }
    case Kind::boolean: {
      const char* word = *static_cast<const bool*>(from) ? "true" : "false";
      const auto* text = texts.find(locale, fmt::format("value.{}", word));
      return text ? *text : std::string(word);
    }
    case Kind::integer:
    case Kind::points:
      return std::get<std::int64_t>(shape.to_value(shape, from));
    case Kind::number:
      return *static_cast<const double*>(from);
    // A word that is kept as plain text, as a role's name is, has its translation too.
    case Kind::text:
    case Kind::choice:
      return word_for(name, std::get<std::string_view>(shape.to_value(shape, from)), texts, locale);
    case Kind::day:
      return *static_cast<const Day*>(from);
    case Kind::instant:
      return *static_cast<const Instant*>(from);
    case Kind::json:
      return boost::json::serialize(*static_cast<const boost::json::value*>(from));
    case Kind::list:
      return list_text(name, shape, from, texts, locale);
    case Kind::object:
      return object_text(shape, from, texts, locale);
    case Kind::id:
    case Kind::bytes:
      break;
  }
  return {};
}

std::string title_of(const Route& route, std::string_view field, const Texts& texts,
                     std::string_view locale) {
  if (const auto* text = texts.find(locale, fmt::format("column.{}.{}", route.operation, field)))
    return *text;
  if (const auto* text = texts.find(locale, fmt::format("column.{}", field))) return *text;
  return std::string(field);
}

}  // namespace

std::vector<Column> columns_of(const Route& route, const Shape& item, const Texts& texts,
                               std::string_view locale) {
  std::vector<Column> columns;
  for (const Field& field : item.fields)
    if (!is_noise(field) && has_words(*field.shape))
      columns.push_back({&field, title_of(route, field.name, texts, locale)});
  return columns;
}

Cell cell_of(const Field& field, const void* item, const Texts& texts, std::string_view locale) {
  return cell(field.name, *field.shape, field_of(item, field), texts, locale);
}

std::string to_text(const Cell& cell) {
  struct {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return fmt::format("{}", number); }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(Day day) const { return linli::to_text(day); }
    std::string operator()(Instant at) const {
      // A sheet's reader wants the wall clock of the county, without fractions and offset.
      std::string text = linli::to_text(at).substr(0, 19);
      text[10] = ' ';
      return text;
    }
  } as_text;
  return std::visit(as_text, cell);
}

}  // namespace linli::exports
