#include "engines/workflow/definition.hpp"

#include <algorithm>

#include "engines/setting/setting.hpp"
#include "platform/core/json.hpp"

namespace linli::workflow {
namespace {

template <class Spec>
const Spec* named(const std::vector<Spec>& all, std::string Spec::*name, std::string_view wanted) {
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Spec& spec) { return spec.*name == wanted; });
  return found == all.end() ? nullptr : &*found;
}

bool contains(const std::vector<std::string>& all, std::string_view wanted) {
  return std::find(all.begin(), all.end(), wanted) != all.end();
}

// `minutes` is a number for everybody, or one by tier.
std::optional<std::int64_t> own_minutes(const boost::json::value& minutes, std::string_view tier) {
  if (const auto* number = minutes.if_int64()) return *number;
  const auto* by_tier = minutes.if_object();
  if (!by_tier) return {};
  const auto* found = tier.empty() ? nullptr : by_tier->if_contains(tier);
  if (!found) found = by_tier->if_contains("default");
  if (!found || !found->is_int64()) return {};
  return found->get_int64();
}

std::optional<std::int64_t> setting_minutes(Ctx& ctx, const std::optional<std::string>& key,
                                            std::string_view tier) {
  if (!key) return {};
  const std::string of_tier = *key + "." + std::string(tier);
  if (!tier.empty() && is_setting(ctx, of_tier)) return setting::integer(ctx, of_tier);
  if (is_setting(ctx, *key)) return setting::integer(ctx, *key);
  return {};
}

}  // namespace

std::optional<Definition> read_definition(std::string_view text, std::vector<Problem>& problems) {
  boost::json::value parsed;
  try {
    parsed = json::parse(text);
  } catch (const Refused& refused) {
    std::optional<std::string> where;
    for (const auto& [name, value] : refused.params())
      if (name == "at_byte") where = std::to_string(std::get<std::int64_t>(value));
    problems.push_back({"", "malformed", where});
    return {};
  }
  if (auto* object = parsed.if_object()) object->erase("$schema");  // editors find the schema by it
  Definition made;
  std::vector<FieldProblem> fields;
  json::decode(shape_of<Definition>(), &made, parsed, fields);
  for (const auto& field : fields) problems.push_back({field.field, field.code, {}});
  if (!fields.empty()) return {};
  return made;
}

const StateSpec* state_of(const Definition& definition, std::string_view state) {
  return named(definition.states, &StateSpec::state, state);
}
const MoveSpec* move_of(const Definition& definition, std::string_view move) {
  return named(definition.moves, &MoveSpec::move, move);
}
const PartSpec* part_of(const Definition& definition, std::string_view part) {
  return named(definition.parts, &PartSpec::part, part);
}
const DeadlineSpec* deadline_of(const Definition& definition, std::string_view deadline) {
  return named(definition.deadlines, &DeadlineSpec::deadline, deadline);
}

bool is_from(const MoveSpec& move, std::string_view state) { return contains(move.from, state); }
bool covers(const DeadlineSpec& deadline, std::string_view state) {
  return contains(deadline.from_states, state);
}

bool waits_in(const Definition& definition, const AutomaticSpec& automatic, std::string_view state) {
  const auto* move = move_of(definition, automatic.move);
  return move && is_from(*move, state) && (!automatic.from || *automatic.from == state);
}

std::string in_words(const Words& words, std::string_view locale) {
  const auto* object = words.if_object();
  if (!object) return {};
  const auto* found = object->if_contains(locale);
  if (!found) found = object->if_contains("zh-CN");
  return found && found->is_string() ? std::string(found->get_string()) : std::string{};
}

bool is_setting(Ctx& ctx, const std::string& key) {
  try {
    setting::integer(ctx, key);
    return true;
  } catch (const Broken&) {
    return false;
  }
}

std::optional<std::int64_t> minutes_for(Ctx& ctx, const DeadlineSpec& deadline, std::string_view tier) {
  if (const auto set = setting_minutes(ctx, deadline.setting, tier)) return set;
  return own_minutes(deadline.minutes, tier);
}

std::int64_t minutes_for(Ctx& ctx, const AutomaticSpec& automatic, std::string_view tier) {
  if (const auto set = setting_minutes(ctx, automatic.setting, tier)) return *set;
  ensure(automatic.after_minutes.has_value(), automatic.move);
  return *automatic.after_minutes;
}

}  // namespace linli::workflow
