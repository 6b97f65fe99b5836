#include "engines/workflow/check.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "engines/workflow/registry.hpp"
#include "engines/workflow/workflow.sql.hpp"

namespace linli::workflow {
namespace {

constexpr std::size_t most_of_each = 200;
constexpr std::int64_t minutes_most = std::int64_t{20} * 366 * 24 * 60;
constexpr std::size_t title_most = 80;

// `_` and small letters, so that a name can be a field, a path and a column.
bool is_name(std::string_view name, bool dotted) {
  if (name.empty() || name.size() > 64 || name.front() < 'a' || name.front() > 'z') return false;
  return std::all_of(name.begin(), name.end(), [&](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || (dotted && c == '.');
  });
}

bool is_automatic(const Definition& definition, const MoveSpec& move) {
  const auto by_time =
      std::any_of(definition.automatic.begin(), definition.automatic.end(),
                  [&](const AutomaticSpec& automatic) { return automatic.move == move.move; });
  return by_time || std::any_of(definition.deadlines.begin(), definition.deadlines.end(),
                                [&](const DeadlineSpec& deadline) {
                                  return (deadline.missed && deadline.missed->move == move.move) ||
                                         (deadline.warned && deadline.warned->move == move.move);
                                });
}

// Whoever the entry names is shut out by `never`, which says the same or less.
bool is_shut_out(const WhoSpec& who, const std::vector<WhoSpec>& never) {
  return std::any_of(never.begin(), never.end(), [&](const WhoSpec& shut) {
    const bool permission = !shut.permission || shut.permission == who.permission;
    const bool part = !shut.part || shut.part == who.part;
    return (shut.permission || shut.part) && permission && part;
  });
}

bool somebody_can(const MoveSpec& move) {
  return std::any_of(move.who.begin(), move.who.end(), [&](const WhoSpec& who) {
    return (who.permission || who.part) && !is_shut_out(who, move.never);
  });
}

class Checking {
 public:
  Checking(Ctx& ctx, const Definition& definition) : ctx_(ctx), definition_(definition) {}

  std::vector<Problem> run() {
    name_and_title("", "name", definition_.name, definition_.title, true);
    parts_and_tiers();
    states();
    for (std::size_t i = 0; i < definition_.moves.size(); ++i)
      move(definition_.moves[i], fmt::format("moves.{}", i));
    for (std::size_t i = 0; i < definition_.deadlines.size(); ++i)
      deadline(definition_.deadlines[i], fmt::format("deadlines.{}", i));
    for (std::size_t i = 0; i < definition_.automatic.size(); ++i)
      automatic(definition_.automatic[i], fmt::format("automatic.{}", i));
    who_list(definition_.pause, "pause");
    who_list(definition_.extend, "extend");
    if (problems_.empty()) graph();
    return std::move(problems_);
  }

 private:
  void add(std::string path, std::string code, std::optional<std::string> params = {}) {
    problems_.push_back({std::move(path), std::move(code), std::move(params)});
  }

  static std::string under(const std::string& path, std::string_view field) {
    return path.empty() ? std::string(field) : fmt::format("{}.{}", path, field);
  }

  void title(const std::string& path, const Words& words) {
    const auto* object = words.if_object();
    if (!object) return add(path, "title_missing");
    for (const char* locale : {"zh-CN", "en"}) {
      const auto* found = object->if_contains(locale);
      const auto length =
          found && found->is_string() ? count_code_points(std::string_view(found->get_string())) : 0;
      if (length == 0) add(path, "title_missing", locale);
      if (length > title_most) add(path, "title_too_long", locale);
    }
  }

  void name_and_title(const std::string& path, std::string_view field, const std::string& name,
                      const Words& words, bool dotted = false) {
    if (!is_name(name, dotted)) add(under(path, field), "bad_name", name);
    title(under(path, "title"), words);
  }

  template <class Spec>
  void list(const std::vector<Spec>& all, std::string Spec::*name, std::string_view field,
            std::string_view path) {
    if (all.size() > most_of_each) add(std::string(path), "too_many");
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto at = fmt::format("{}.{}", path, i);
      name_and_title(at, field, all[i].*name, all[i].title);
      if (!seen.insert(all[i].*name).second) add(fmt::format("{}.{}", at, field), "twice", all[i].*name);
    }
  }

  void parts_and_tiers() {
    list(definition_.parts, &PartSpec::part, "part", "parts");
    list(definition_.tiers, &TierSpec::tier, "tier", "tiers");
    for (std::size_t i = 0; i < definition_.parts.size(); ++i)
      if (definition_.parts[i].permission)
        permission(*definition_.parts[i].permission, fmt::format("parts.{}.permission", i));
  }

  void states() {
    list(definition_.states, &StateSpec::state, "state", "states");
    list(definition_.moves, &MoveSpec::move, "move", "moves");
    list(definition_.deadlines, &DeadlineSpec::deadline, "deadline", "deadlines");
    if (definition_.states.empty()) add("states", "no_states");
    const auto is_end = [](const StateSpec& state) { return state.end.value_or(false); };
    if (std::none_of(definition_.states.begin(), definition_.states.end(), is_end))
      add("states", "no_end_state");
    for (std::size_t i = 0; i < definition_.states.size(); ++i) {
      const auto& state = definition_.states[i];
      if (is_end(state) && !state.meaning) add(fmt::format("states.{}.meaning", i), "end_without_meaning");
      if (!is_end(state) && state.meaning) add(fmt::format("states.{}.meaning", i), "meaning_without_end");
      if (state.stage && !is_name(*state.stage, false))
        add(fmt::format("states.{}.stage", i), "bad_name", *state.stage);
      if (state.meaning && !is_name(*state.meaning, false))
        add(fmt::format("states.{}.meaning", i), "bad_name", *state.meaning);
    }
    if (!definition_.states.empty() && is_end(definition_.states.front()))
      add("states.0.end", "start_is_end");
  }

  void known_states(const std::vector<std::string>& names, const std::string& path) {
    if (names.empty()) add(path, "no_states");
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (!state_of(definition_, names[i])) add(fmt::format("{}.{}", path, i), "unknown_state", names[i]);
      if (!seen.insert(names[i]).second) add(fmt::format("{}.{}", path, i), "twice", names[i]);
    }
  }

  void permission(const std::string& name, const std::string& path) {
    if (name == linli::can::signed_in.name) return;
    bool known = false;
    for (const Module& module : ctx_.app.modules())
      for (const Permission* permission : module.permissions) known = known || permission->name == name;
    if (!known) return add(path, "unknown_permission", name);
    if (ctx_.db.all<std::string>(sql::roles_with, db::arg("permission", name)).empty())
      add(path, "permission_of_nobody", name);
  }

  void who_list(const std::vector<WhoSpec>& all, const std::string& path) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto at = fmt::format("{}.{}", path, i);
      if (!all[i].permission && !all[i].part) add(at, "who_is_empty");
      if (all[i].permission) permission(*all[i].permission, at + ".permission");
      if (all[i].part && !part_of(definition_, *all[i].part)) add(at + ".part", "unknown_part", *all[i].part);
    }
  }

  void form(const MoveSpec& move, const std::string& path) {
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < move.form.size(); ++i) {
      const auto& field = move.form[i];
      const auto at = fmt::format("{}.form.{}", path, i);
      name_and_title(at, "field", field.field, field.title);
      if (!seen.insert(field.field).second) add(at + ".field", "twice", field.field);
      if (field.hint) title(at + ".hint", *field.hint);
      if ((field.kind == FieldKind::choice) == field.choices.empty())
        add(at + ".choices", "choices_and_kind");
      if (field.min && field.max && *field.min > *field.max) add(at + ".min", "min_over_max");
      for (std::size_t k = 0; k < field.choices.size(); ++k)
        title(fmt::format("{}.choices.{}.title", at, k), field.choices[k].title);
    }
  }

  void move(const MoveSpec& move, const std::string& path) {
    known_states(move.from, path + ".from");
    if (!state_of(definition_, move.to)) add(path + ".to", "unknown_state", move.to);
    who_list(move.who, path + ".who");
    who_list(move.never, path + ".never");
    form(move, path);
    for (std::size_t i = 0; i < move.guards.size(); ++i)
      if (!registry(ctx_).guards.contains(move.guards[i]))
        add(fmt::format("{}.guards.{}", path, i), "unknown_guard", move.guards[i]);
    for (std::size_t i = 0; i < move.effects.size(); ++i)
      if (!registry(ctx_).effects.contains(move.effects[i]))
        add(fmt::format("{}.effects.{}", path, i), "unknown_effect", move.effects[i]);
    if (move.again && !deadline_of(definition_, *move.again))
      add(path + ".again", "unknown_deadline", *move.again);
    if (!is_makeable(definition_, move)) add(path + ".who", "move_by_nobody", move.move);
    if (is_automatic(definition_, move)) program_can_make(move, path);
  }

  // Nobody is there to fill a form when the program moves.
  void program_can_make(const MoveSpec& move, const std::string& path) {
    const bool asks = std::any_of(move.form.begin(), move.form.end(),
                                  [](const FieldSpec& field) { return field.required.value_or(false); });
    if (asks || move.note == Need::required || move.files == Need::required)
      add(path, "automatic_needs_input", move.move);
  }

  void minutes(const boost::json::value& value, const std::optional<std::string>& setting,
               const std::string& path) {
    const auto in_bounds = [](const boost::json::value& number) {
      return number.is_int64() && number.get_int64() >= 1 && number.get_int64() <= minutes_most;
    };
    const auto* by_tier = value.if_object();
    if (setting && !setting_known(*setting, by_tier)) add(path + ".setting", "unknown_setting", *setting);
    if (!by_tier) {
      if (!in_bounds(value)) add(path + ".minutes", "bad_minutes");
      return;
    }
    for (const auto& [tier, number] : *by_tier) {
      if (!in_bounds(number)) add(fmt::format("{}.minutes.{}", path, std::string_view(tier)), "bad_minutes");
      const bool known = tier == "default" || std::any_of(definition_.tiers.begin(), definition_.tiers.end(),
                                                          [&](const TierSpec& spec) {
                                                            return spec.tier == std::string_view(tier);
                                                          });
      if (!known)
        add(fmt::format("{}.minutes.{}", path, std::string_view(tier)), "unknown_tier", std::string(tier));
    }
    // A tier that is not named has no such deadline; without any the deadline would never be.
    if (by_tier->empty() || (definition_.tiers.empty() && !by_tier->contains("default")))
      add(path + ".minutes", "tier_without_minutes", "default");
  }

  // One for all, or one for each tier that has minutes.
  bool setting_known(const std::string& key, const boost::json::object* by_tier) {
    if (is_setting(ctx_, key)) return true;
    return std::any_of(definition_.tiers.begin(), definition_.tiers.end(),
                       [&](const TierSpec& tier) { return is_setting(ctx_, key + "." + tier.tier); }) &&
           std::all_of(definition_.tiers.begin(), definition_.tiers.end(), [&](const TierSpec& tier) {
             const bool has_minutes =
                 !by_tier || by_tier->contains(tier.tier) || by_tier->contains("default");
             return !has_minutes || is_setting(ctx_, key + "." + tier.tier);
           });
  }

  // The move that a passed deadline makes must be open somewhere on its way.
  void then(const std::optional<ThenSpec>& then, const DeadlineSpec& deadline, const std::string& path) {
    if (!then || !then->move) return;
    const auto* made = move_of(definition_, *then->move);
    if (!made) return add(path + ".move", "unknown_move", *then->move);
    for (const auto& state : deadline.from_states)
      if (!is_from(*made, state)) add(path + ".move", "deadline_move_not_open", state);
  }

  void deadline(const DeadlineSpec& deadline, const std::string& path) {
    known_states(deadline.from_states, path + ".from_states");
    for (std::size_t i = 0; i < deadline.from_states.size(); ++i) {
      const auto* state = state_of(definition_, deadline.from_states[i]);
      if (state && state->end.value_or(false))
        add(fmt::format("{}.from_states.{}", path, i), "deadline_at_end", state->state);
    }
    minutes(deadline.minutes, deadline.setting, path);
    if (deadline.warn_percent && (*deadline.warn_percent < 1 || *deadline.warn_percent > 99))
      add(path + ".warn_percent", "bad_percent");
    const bool handled = deadline.missed && (deadline.missed->move || deadline.missed->tell.value_or(false));
    if (!handled) add(path + ".missed", "deadline_without_handler", deadline.deadline);
    then(deadline.missed, deadline, path + ".missed");
    then(deadline.warned, deadline, path + ".warned");
  }

  void automatic(const AutomaticSpec& automatic, const std::string& path) {
    const auto* made = move_of(definition_, automatic.move);
    if (!made) return add(path + ".move", "unknown_move", automatic.move);
    if (automatic.from && !state_of(definition_, *automatic.from))
      add(path + ".from", "unknown_state", *automatic.from);
    if (automatic.from && !is_from(*made, *automatic.from))
      add(path + ".from", "move_not_from_there", *automatic.from);
    if (automatic.on == On::time) {
      const auto after = automatic.after_minutes.value_or(0);
      if (after < 1 || after > minutes_most) add(path + ".after_minutes", "bad_minutes");
      if (automatic.setting && !setting_known(*automatic.setting, nullptr))
        add(path + ".setting", "unknown_setting", *automatic.setting);
    } else if (!automatic.event || !registry(ctx_).events.contains(*automatic.event)) {
      add(path + ".event", "unknown_event", automatic.event);
    }
  }

  // What can be reached from the first state, and from where an end can be.
  void graph() {
    std::set<std::string_view> reached{definition_.states.front().state}, finishing;
    for (const StateSpec& state : definition_.states)
      if (state.end.value_or(false)) finishing.insert(state.state);
    for (bool grew = true; grew;) {
      grew = false;
      for (const MoveSpec& move : definition_.moves)
        for (const std::string& from : move.from) {
          if (reached.contains(from)) grew = reached.insert(move.to).second || grew;
          if (finishing.contains(move.to)) grew = finishing.insert(from).second || grew;
        }
    }
    for (std::size_t i = 0; i < definition_.states.size(); ++i) {
      const auto& state = definition_.states[i];
      const auto path = fmt::format("states.{}", i);
      if (!reached.contains(state.state))
        add(path, state.end.value_or(false) ? "end_unreachable" : "state_unreachable", state.state);
      if (!finishing.contains(state.state)) add(path, "no_way_out", state.state);
    }
  }

  Ctx& ctx_;
  const Definition& definition_;
  std::vector<Problem> problems_;
};

}  // namespace

bool is_makeable(const Definition& definition, const MoveSpec& move) {
  return somebody_can(move) || is_automatic(definition, move);
}

std::vector<Problem> problems_of(Ctx& ctx, const Definition& definition) {
  return Checking(ctx, definition).run();
}

Checked check(Ctx& ctx, std::string_view text) {
  Checked made;
  made.definition = read_definition(text, made.problems);
  if (made.definition) made.problems = problems_of(ctx, *made.definition);
  return made;
}

}  // namespace linli::workflow
