// The values of a move's form: whether they fit, and how people read them.
#include <charconv>

#include "engines/org/org.hpp"
#include "engines/workflow/move.hpp"
#include "engines/workflow/texts.hpp"
#include "engines/workflow/workflow.sql.hpp"

namespace linli::workflow {
namespace {

constexpr std::size_t text_most = 200, long_text_most = 2000;
constexpr std::int64_t stars_least = 1, stars_most = 5;

std::optional<std::int64_t> number_from(std::string_view text) {
  std::int64_t number = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
  if (result.ec != std::errc{} || result.ptr != text.data() + text.size()) return {};
  return number;
}

void fit_number(const FieldSpec& spec, std::string_view value, std::optional<std::int64_t> least,
                std::optional<std::int64_t> most) {
  const auto number = number_from(value);
  if (!number) refuse_field(spec.field, "field.not_a_number");
  RefusalParams bounds;
  if (least) bounds.emplace_back("min", *least);
  if (most) bounds.emplace_back("max", *most);
  if ((least && *number < *least) || (most && *number > *most))
    refuse_field(spec.field, "field.out_of_range", std::move(bounds));
}

void fit_text(const FieldSpec& spec, std::string_view value, std::size_t limit) {
  const auto most = spec.max ? static_cast<std::size_t>(*spec.max) : limit;
  const auto length = count_code_points(value);
  if (length == not_utf8) refuse_field(spec.field, "field.not_utf8");
  if (length > most) refuse_field(spec.field, "field.too_long", {{"max", static_cast<std::int64_t>(most)}});
  if (spec.min && static_cast<std::int64_t>(length) < *spec.min)
    refuse_field(spec.field, "field.too_short", {{"min", *spec.min}});
}

// What is named must be there.
template <class Name>
void fit_thing(const FieldSpec& spec, std::string_view value, Name name) {
  const auto id = number_from(value);
  if (!id || *id <= 0) refuse_field(spec.field, "field.bad_format");
  if (!name(*id)) refuse_field(spec.field, "field.unknown_value");
}

std::optional<std::string> unit_name(Ctx& ctx, std::int64_t id) {
  return ctx.db.maybe<std::string>(sql::unit_name, db::arg("unit_id", id));
}
std::optional<std::string> account_name(Ctx& ctx, std::int64_t id) {
  return ctx.db.maybe<std::string>(sql::account_name, db::arg("account_id", id));
}

bool is_living_unit(Ctx& ctx, std::int64_t id) {
  try {
    org::living_unit(ctx, Id<Unit>{id});
    return true;
  } catch (const Refused&) {
    return false;
  }
}

void fit(Ctx& ctx, const FieldSpec& spec, std::string_view value) {
  switch (spec.kind) {
    case FieldKind::text:
      return fit_text(spec, value, text_most);
    case FieldKind::long_text:
      return fit_text(spec, value, long_text_most);
    case FieldKind::number:
      return fit_number(spec, value, spec.min, spec.max);
    case FieldKind::stars:
      return fit_number(spec, value, spec.min.value_or(stars_least), spec.max.value_or(stars_most));
    case FieldKind::day:
      if (!parse_day(value)) refuse_field(spec.field, "field.bad_format");
      return;
    case FieldKind::choice:
      for (const auto& choice : spec.choices)
        if (choice.value == value) return;
      refuse_field(spec.field, "field.unknown_value");
    case FieldKind::boolean:
      if (value != "true" && value != "false") refuse_field(spec.field, "field.unknown_value");
      return;
    case FieldKind::unit:
      return fit_thing(spec, value, [&](std::int64_t id) { return is_living_unit(ctx, id); });
    case FieldKind::account:
      return fit_thing(spec, value, [&](std::int64_t id) { return account_name(ctx, id).has_value(); });
  }
}

std::string as_read(Ctx& ctx, const FieldSpec& spec, const std::string& value) {
  switch (spec.kind) {
    case FieldKind::choice:
      for (const auto& choice : spec.choices)
        if (choice.value == value) return in_words(choice.title, ctx.call.locale);
      return value;
    case FieldKind::boolean:
      return texts::yes_or_no(ctx.call.locale, value == "true");
    case FieldKind::unit:
      return unit_name(ctx, number_from(value).value_or(0)).value_or(value);
    case FieldKind::account:
      return account_name(ctx, number_from(value).value_or(0)).value_or(value);
    default:
      return value;
  }
}

}  // namespace

Form fitting(Ctx& ctx, const MoveSpec& move, const Form& given) {
  Form form;
  for (const FormValue& value : given) {
    const auto text = trimmed(value.value);
    const auto spec = std::find_if(move.form.begin(), move.form.end(),
                                   [&](const FieldSpec& field) { return field.field == value.field; });
    if (spec == move.form.end()) refuse_field(value.field, "field.unknown_field");
    if (!value_of(form, value.field).empty()) refuse_field(value.field, "field.bad_format");
    if (text.empty()) continue;
    fit(ctx, *spec, text);
    form.push_back({value.field, std::string(text)});
  }
  for (const FieldSpec& field : move.form)
    if (field.required.value_or(false) && value_of(form, field.field).empty())
      refuse_field(field.field, "field.required");
  return form;
}

std::vector<ShownValue> shown(Ctx& ctx, const MoveSpec& move, const Form& form) {
  std::vector<ShownValue> all;
  for (const FieldSpec& field : move.form) {
    const std::string value(value_of(form, field.field));
    if (!value.empty())
      all.push_back({field.field, in_words(field.title, ctx.call.locale), as_read(ctx, field, value)});
  }
  return all;
}

}  // namespace linli::workflow
