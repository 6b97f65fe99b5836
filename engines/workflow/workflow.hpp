// Work that goes through states: a definition (data, versioned, drawn as a picture) says which states there
// are, who may make which move with which form, and by when. Cases, wishes, rectification and covenants are
// such definitions; a module adds what a definition cannot say, as guards and effects that the definition
// names.
//
//   workflow::ship(app, {.module = "casework", .json = definitions::case_json});
//   workflow::guard(app, "casework.bounces_left", bounces_left, refusal::no_bounces_left);
//   workflow::effect(app, "casework.assign", assign);
//   workflow::subject(app, {.kind = "case", .may_see = may_see, .title = title, .link = "/cases/"});
//   …
//   const auto item = workflow::start(ctx, {.definition = "casework.case", .subject_kind = "case",
//   .subject_id = id.value, …}); workflow::move(ctx, {item, "dispatch", {{"unit_id", "17"}}});
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe.hpp>

#include "platform/command/app.hpp"
#include "platform/core/shape.hpp"
#include "platform/files/files.hpp"

namespace linli {
struct WorkflowItem;
struct WorkflowVersion;
struct WorkflowLine;
struct WorkflowDeadline;
struct WorkflowExtension;
}  // namespace linli

namespace linli::workflow {

namespace can {
inline constexpr Permission see{"workflow.see"};                              // definitions, simulations
inline constexpr Permission keep{"workflow.keep"};                            // save and switch on
inline constexpr Permission approve_extension{"workflow.approve_extension"};  // also long pauses
}  // namespace can

namespace refusal {
inline constexpr Refusal item_not_found{"workflow.item_not_found", 404};
inline constexpr Refusal definition_not_found{"workflow.definition_not_found", 404};
inline constexpr Refusal definition_invalid{"workflow.definition_invalid", 422};  // param: problems, how many
inline constexpr Refusal version_state{"workflow.version_state", 409};            // param: state
inline constexpr Refusal move_not_open{"workflow.move_not_open", 409};            // params: state, move
inline constexpr Refusal not_yours{"workflow.not_yours", 403};                    // param: move
inline constexpr Refusal note_needed{"workflow.note_needed", 422};                // param: move
inline constexpr Refusal files_needed{"workflow.files_needed", 422};              // param: move
inline constexpr Refusal paused{"workflow.paused", 409};
inline constexpr Refusal not_paused{"workflow.not_paused", 409};
inline constexpr Refusal no_such_deadline{"workflow.no_such_deadline", 404};
inline constexpr Refusal second_person{"workflow.second_person", 403};
inline constexpr Refusal extension_not_found{"workflow.extension_not_found", 404};
inline constexpr Refusal extension_over{"workflow.extension_over", 409};  // param: state
}  // namespace refusal

// A value of a move's form, as text on the wire: an identifier, a number, a day, a choice, "true". Its type
// is the definition's.
struct FormValue {
  std::string field;
  std::string value;
};
BOOST_DESCRIBE_STRUCT(FormValue, (), (field, value))
using Form = std::vector<FormValue>;

// The value of a field; empty when the form has none.
std::string_view value_of(const Form& form, std::string_view field);
// The number in a field; 0 when it is empty or no number.
std::int64_t number_of(const Form& form, std::string_view field);
template <class Thing>
std::optional<Id<Thing>> id_of(const Form& form, std::string_view field) {
  const auto number = number_of(form, field);
  return number == 0 ? std::nullopt : std::optional(Id<Thing>{number});
}

// Who takes part in an item under a name of the definition ("handler", "reporter", "verifier"): an account,
// or everybody who holds the definition's permission for that part in a unit. A part may be held by several.
struct Part {
  std::string part;
  Id<Account> account_id;
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(Part, (), (part, account_id, unit_id))

struct Start {
  std::string_view definition;
  std::string_view subject_kind;
  std::int64_t subject_id = 0;
  Id<Unit> unit_id;         // whose: the permissions of moves are asked over it
  std::string_view tier{};  // chooses among the deadlines' lengths; empty: the definition has no tiers
  std::vector<Part> parts{};
  std::string_view note{};
  std::string_view
      state{};  // begins there and not in the first one: work that stood somewhere already, on paper
};

// An item as it stands.
struct Item {
  Id<WorkflowItem> item_id;
  std::string definition;
  Id<WorkflowVersion> version_id;
  std::string subject_kind;
  std::int64_t subject_id = 0;
  Id<Unit> unit_id;
  std::string state;
  std::string tier;
  bool paused = false;
  bool ended = false;
};
BOOST_DESCRIBE_STRUCT(Item, (),
                      (item_id, definition, version_id, subject_kind, subject_id, unit_id, state, tier,
                       paused, ended))

// Begins an item in its definition's first state, under the version that is switched on. The start is a line
// of its own.
Id<WorkflowItem> start(Ctx& ctx, const Start& in);

struct MoveAsked {
  Id<WorkflowItem> item_id;
  std::string move;
  Form form{};
  std::optional<std::string> note{};
  std::vector<Id<File>> file_ids{};
};

// Makes a move for the actor: it must be open in the item's state, his to make, its form complete, its guards
// content. Then the state changes, deadlines of the old state end and those of the new one begin, a line is
// written, effects run, and Moved is published. Refuses move_not_open, not_yours, note_needed, files_needed,
// paused, the guards' refusals, or names a field of the form.
Item move(Ctx& ctx, const MoveAsked& in);
// The same for the program itself (listeners, timers, seeds): nobody is asked whether he may; everything else
// holds.
Item move_as_program(Ctx& ctx, const MoveAsked& in);

// Something has happened that a definition may wait for: makes the automatic move of that event, when the
// item stands where it waits and the guards are content. Nothing otherwise.
std::optional<Item> happened(Ctx& ctx, Id<WorkflowItem> item_id, std::string_view event);

// Published inside the transaction of the move, when the tables already show it.
struct Moved {
  const Item& item;  // after the move
  Id<WorkflowLine> line_id;
  std::string_view move;
  std::string_view from;
  std::string_view stage;    // of the new state; empty when it has none
  std::string_view meaning;  // of an end state: "solved", "unsolvable", "withdrawn" …; empty else
  const Form& form;
  std::string_view note;
  bool by_program = false;
};
// A deadline is near, or has passed. Once each.
struct DeadlineWarned {
  const Item& item;
  std::string_view deadline;
  Instant due_at;
};
struct DeadlineMissed {
  const Item& item;
  std::string_view deadline;
  Instant due_at;
};
// Paused, running again or given more time: what is due has another time now, without a move.
struct Rescheduled {
  const Item& item;
};

Item item(Ctx& ctx, Id<WorkflowItem> item_id);
std::optional<Item> item_of(Ctx& ctx, std::string_view subject_kind, std::int64_t subject_id);

std::vector<Part> parts(Ctx& ctx, Id<WorkflowItem> item_id);
bool holds_part(Ctx& ctx, Id<WorkflowItem> item_id,
                std::string_view part);  // the actor, by account or by unit
// Replaces whoever holds a part; an empty list leaves it to nobody.
void set_part(Ctx& ctx, Id<WorkflowItem> item_id, std::string_view part, const std::vector<Part>& holders);
// The unit that answers for the item from now on (escalation: the level above).
void set_unit(Ctx& ctx, Id<WorkflowItem> item_id, Id<Unit> unit_id);
// Another tier: running deadlines are reckoned anew from when they began.
void set_tier(Ctx& ctx, Id<WorkflowItem> item_id, std::string_view tier);
// A line without a move: a message, a consultation, a merge. `title_key` was named with `line_title`.
Id<WorkflowLine> add_line(Ctx& ctx, Id<WorkflowItem> item_id, std::string_view title_key,
                          std::string_view note, const std::vector<Id<File>>& file_ids = {});

// Retention: puts `instead` in the place of every note of the item's lines, and takes forms and files off
// them. Who moved it when stays.
void forget_words(Ctx& ctx, Id<WorkflowItem> item_id, std::string_view instead);

// What the actor may do now, with the forms to fill.
struct Choice {
  std::string value, title;
};
BOOST_DESCRIBE_STRUCT(Choice, (), (value, title))
struct FormField {
  std::string field, title;
  std::string kind;  // text, long_text, number, day, choice, unit, account, stars, boolean
  bool required = false;
  std::vector<Choice> choices;
  std::optional<std::int64_t> min, max;
  std::optional<std::string> hint;
};
BOOST_DESCRIBE_STRUCT(FormField, (), (field, title, kind, required, choices, min, max, hint))
struct MoveOffer {
  std::string move, title, to, to_title;
  std::vector<FormField> form;
  std::string note, files;  // none, optional, required
  bool danger = false;
};
BOOST_DESCRIBE_STRUCT(MoveOffer, (), (move, title, to, to_title, form, note, files, danger))
std::vector<MoveOffer> offers(Ctx& ctx, const Item& item);

struct DeadlineNow {
  Id<WorkflowDeadline> deadline_id;
  std::string deadline, title;
  std::string clock;  // working, wall
  Instant due_at;
  std::optional<Instant> warn_at;
  std::string state;  // running, paused, met, missed, void
  std::optional<std::int64_t> remaining_minutes;
  std::optional<Instant> missed_at;
};
BOOST_DESCRIBE_STRUCT(DeadlineNow, (),
                      (deadline_id, deadline, title, clock, due_at, warn_at, state, remaining_minutes,
                       missed_at))
std::vector<DeadlineNow> deadlines(Ctx& ctx, Id<WorkflowItem> item_id);

struct ShownValue {
  std::string field, title, value;
};
BOOST_DESCRIBE_STRUCT(ShownValue, (), (field, title, value))
struct LineShown {
  Id<WorkflowLine> line_id;
  Instant at;
  std::string kind;
  std::optional<std::string> move;
  std::string title;
  std::optional<std::string> from, from_title, to, to_title, by_name, by_unit_name;
  bool by_program = false;
  std::optional<std::string> note;
  std::vector<ShownValue> form;
  std::vector<files::Link> files;
};
BOOST_DESCRIBE_STRUCT(LineShown, (),
                      (line_id, at, kind, move, title, from, from_title, to, to_title, by_name, by_unit_name,
                       by_program, note, form, files))
// Oldest first, from the one after `after` on.
std::vector<LineShown> lines(Ctx& ctx, Id<WorkflowItem> item_id, Id<WorkflowLine> after, std::int64_t limit);

// The title of a state in the language of the call; the state's own name when the definition is unknown.
std::string state_title(Ctx& ctx, const Item& item);
std::string stage_of(Ctx& ctx, const Item& item);

// What a module brings, in its `declare`.
struct Shipped {
  std::string_view module;
  std::string_view json;  // the definition; saved as a new version, and switched on, when it differs from the
                          // newest shipped one
};
void ship(App& app, const Shipped& shipped);
// A guard answers whether the move may be made now; its refusal is given when not. It also hides the offer.
using Guard = bool (*)(Ctx& ctx, const Item& item);
void guard(App& app, std::string name, Guard guard, Refusal refusal);
// An effect runs inside the move, after the state has changed and before Moved is published.
using Effect = void (*)(Ctx& ctx, const Item& item, const Form& form);
void effect(App& app, std::string name, Effect effect);
// An event for `happened`, so that the checker knows it.
void event(App& app, std::string name);
// What a line of add_line is called.
void line_title(App& app, std::string title_key, std::string chinese, std::string english);
struct Subject {
  std::string kind;
  bool (*may_see)(Ctx& ctx, std::int64_t subject_id) = nullptr;
  std::string (*title)(Ctx& ctx, std::int64_t subject_id) = nullptr;
  std::string link;  // of the client and console, ending in "/"
  // The engine's own routes show the lines to whoever may see the subject, and make moves. False: only the
  // module's routes do, which may have names or notes to leave out.
  bool open = false;
};
void subject(App& app, Subject subject);

// Fires what is due now, each timer exactly once, in transactions of a bounded number of them; gives how
// many. `serve` does it every second; tests and seeds that move the clock call it themselves.
std::int64_t fire_due(App& app);
// On a thread of its own, until `stop_timers`.
void start_timers(App& app);
void stop_timers(App& app);

Module module();

}  // namespace linli::workflow
