// A definition as it is written, read into structs: inside of this engine. Field names are those of the JSON;
// definition.schema.json says the same to people and editors, and a test holds the two together.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe.hpp>
#include <boost/json/value.hpp>

#include "engines/calendar/calendar.hpp"
#include "engines/workflow/workflow.hpp"

namespace linli::workflow {

using calendar::Clock;

enum class FieldKind { text, long_text, number, day, choice, unit, account, stars, boolean };
BOOST_DESCRIBE_ENUM(FieldKind, text, long_text, number, day, choice, unit, account, stars, boolean)
enum class Need { none, optional, required };
BOOST_DESCRIBE_ENUM(Need, none, optional, required)
enum class On { time, event };
BOOST_DESCRIBE_ENUM(On, time, event)

// Titles and hints are objects of a language each: {"zh-CN": …, "en": …}.
using Words = boost::json::value;

struct PartSpec {
  std::string part;
  Words title;
  std::optional<std::string>
      permission;  // what somebody must hold in a unit to act for it, where a unit holds the part
};
BOOST_DESCRIBE_STRUCT(PartSpec, (), (part, title, permission))

struct TierSpec {
  std::string tier;
  Words title;
};
BOOST_DESCRIBE_STRUCT(TierSpec, (), (tier, title))

struct StateSpec {
  std::string state;
  Words title;
  std::optional<std::string> stage;
  std::optional<bool> end;
  std::optional<std::string> meaning;
};
BOOST_DESCRIBE_STRUCT(StateSpec, (), (state, title, stage, end, meaning))

// Who: all that is said must hold. Of a list, one entry must.
struct WhoSpec {
  std::optional<std::string> permission, part;
};
BOOST_DESCRIBE_STRUCT(WhoSpec, (), (permission, part))

struct ChoiceSpec {
  std::string value;
  Words title;
};
BOOST_DESCRIBE_STRUCT(ChoiceSpec, (), (value, title))

struct FieldSpec {
  std::string field;
  Words title;
  FieldKind kind{};
  std::optional<bool> required;
  std::vector<ChoiceSpec> choices;
  std::optional<std::int64_t> min, max;
  std::optional<Words> hint;
};
BOOST_DESCRIBE_STRUCT(FieldSpec, (), (field, title, kind, required, choices, min, max, hint))

struct MoveSpec {
  std::string move;
  Words title;
  std::vector<std::string> from;
  std::string to;
  std::vector<WhoSpec> who, never;
  std::vector<FieldSpec> form;
  std::optional<Need> note, files;
  std::vector<std::string> guards, effects;
  std::optional<bool> danger;
  std::optional<bool> voids_deadlines;  // what ran is neither met nor missed: a withdrawal, a merge
  std::optional<std::string> again;     // a deadline that begins anew: a letter that is written again
};
BOOST_DESCRIBE_STRUCT(MoveSpec, (),
                      (move, title, from, to, who, never, form, note, files, guards, effects, danger,
                       voids_deadlines, again))

struct ThenSpec {
  std::optional<std::string> move;
  std::optional<bool> tell;
};
BOOST_DESCRIBE_STRUCT(ThenSpec, (), (move, tell))

struct DeadlineSpec {
  std::string deadline;
  Words title;
  std::vector<std::string> from_states;
  Clock clock{};
  boost::json::value minutes;  // a number, or one by tier with a "default"
  std::optional<std::string>
      setting;  // wins over minutes; with the tier behind a dot where such a setting is declared
  std::optional<std::int64_t> warn_percent;
  std::optional<ThenSpec> missed, warned;
};
BOOST_DESCRIBE_STRUCT(DeadlineSpec, (),
                      (deadline, title, from_states, clock, minutes, setting, warn_percent, missed, warned))

struct AutomaticSpec {
  std::string move;
  On on{};
  std::optional<std::string> from;  // absent: every state in which the move is open
  std::optional<std::int64_t> after_minutes;
  std::optional<std::string> setting;
  std::optional<Clock> clock;  // absent: wall
  std::optional<std::string> event;
};
BOOST_DESCRIBE_STRUCT(AutomaticSpec, (), (move, on, from, after_minutes, setting, clock, event))

struct Definition {
  std::string name;
  Words title;
  std::vector<PartSpec> parts;
  std::vector<TierSpec> tiers;
  std::vector<StateSpec> states;
  std::vector<MoveSpec> moves;
  std::vector<DeadlineSpec> deadlines;
  std::vector<AutomaticSpec> automatic;
  std::vector<WhoSpec> pause,
      extend;  // who may; absent: whoever holds a permission that an open move asks for
};
BOOST_DESCRIBE_STRUCT(Definition, (),
                      (name, title, parts, tiers, states, moves, deadlines, automatic, pause, extend))

struct Problem {
  std::string path;  // "moves.3.who.0.permission"
  std::string code;
  std::optional<std::string> params;  // what the code is about, most often a name
};
BOOST_DESCRIBE_STRUCT(Problem, (), (path, code, params))

// Nothing when the text does not have the shape of a definition; then `problems` says where.
std::optional<Definition> read_definition(std::string_view text, std::vector<Problem>& problems);

const StateSpec* state_of(const Definition& definition, std::string_view state);
const MoveSpec* move_of(const Definition& definition, std::string_view move);
const PartSpec* part_of(const Definition& definition, std::string_view part);
const DeadlineSpec* deadline_of(const Definition& definition, std::string_view deadline);
bool is_from(const MoveSpec& move, std::string_view state);
bool covers(const DeadlineSpec& deadline, std::string_view state);
// Whether the automatic move waits in that state.
bool waits_in(const Definition& definition, const AutomaticSpec& automatic, std::string_view state);

std::string in_words(const Words& words, std::string_view locale);

// A version as it is kept, with its definition; shared, because it never changes.
struct Loaded {
  Id<WorkflowVersion> version_id;
  std::string name;
  std::int64_t version = 0;
  Definition definition;
};

// How long a deadline or an automatic move waits for that tier: its setting where one is declared, else its
// own number. Nothing when none is said.
std::optional<std::int64_t> minutes_for(Ctx& ctx, const DeadlineSpec& deadline, std::string_view tier);
std::int64_t minutes_for(Ctx& ctx, const AutomaticSpec& automatic, std::string_view tier);
bool is_setting(Ctx& ctx, const std::string& key);

}  // namespace linli::workflow
