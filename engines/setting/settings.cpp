#include "engines/setting/settings.hpp"

#include <algorithm>
#include <charconv>

#include "engines/setting/setting.sql.hpp"

namespace linli::setting {
namespace {

std::optional<std::int64_t> number_of(std::string_view text) {
  std::int64_t number = 0;
  const auto* end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, number);
  if (text.empty() || result.ec != std::errc{} || result.ptr != end) return {};
  return number;
}

const char* text_problem(const Setting& setting, std::string_view value) {
  const auto length = count_code_points(value);
  if (length == not_utf8) return "field.not_utf8";
  if (setting.min && static_cast<std::int64_t>(length) < *setting.min) return "field.too_short";
  if (static_cast<std::int64_t>(length) > setting.max.value_or(2000)) return "field.too_long";
  return nullptr;
}

}  // namespace

const char* problem_of(const Setting& setting, std::string_view value) {
  switch (setting.type) {
    case Type::boolean:
      return value == "true" || value == "false" ? nullptr : "field.unknown_value";
    case Type::integer: {
      const auto number = number_of(value);
      if (!number) return "field.not_a_number";
      const bool inside =
          *number >= setting.min.value_or(INT64_MIN) && *number <= setting.max.value_or(INT64_MAX);
      return inside ? nullptr : "field.out_of_range";
    }
    case Type::choice: {
      const bool known =
          std::find(setting.choices.begin(), setting.choices.end(), value) != setting.choices.end();
      return known ? nullptr : "field.unknown_value";
    }
    case Type::text:
      return text_problem(setting, value);
  }
  return "field.unknown_value";
}

void Settings::declare(Setting setting) {
  ensure(problem_of(setting, setting.default_value) == nullptr, setting.key);
  ensure(!by_key_.contains(setting.key), setting.key);
  std::string key = setting.key;
  const auto& [held, declared] = *by_key_.emplace(std::move(key), std::move(setting)).first;
  found_.emplace(held, &declared);
}

const Setting* Settings::maybe(std::string_view key) const {
  const auto found = found_.find(key);
  return found == found_.end() ? nullptr : found->second;
}

const Setting& Settings::find(std::string_view key) const {
  const Setting* setting = maybe(key);
  ensure(setting != nullptr, key);
  return *setting;
}

std::string Settings::value(Ctx& ctx, const Setting& setting) const {
  const auto stored = ctx.db.remembered<std::string>(sql::value_of, db::arg("key", setting.key));
  return stored ? *stored : setting.default_value;
}

}  // namespace linli::setting
