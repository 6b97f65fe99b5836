// An item and who may act on it: inside of this engine.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engines/workflow/registry.hpp"

namespace linli::workflow {

// An item with everything that deciding about it needs, read once.
struct Standing {
  Item item;
  std::shared_ptr<const Loaded> loaded;
  std::vector<Part> parts;

  const Definition& definition() const { return loaded->definition; }
};
Standing standing(Ctx& ctx, Id<WorkflowItem> item_id);
Standing standing(Ctx& ctx, const Item& item);

// Through what the actor acts: the unit of the grant that allows it, or none where it is his by name.
// Nothing: he may not.
struct Right {
  Id<Unit> unit_id;
};
std::optional<Right> right_of(Ctx& ctx, const Standing& at, const WhoSpec& who);
std::optional<Right> right_to(Ctx& ctx, const Standing& at, const MoveSpec& move);
// Of one list: `pause` or `extend` of the definition. An empty list stands for every permission that an open
// move or its parts ask for.
std::optional<Right> right_to_keep(Ctx& ctx, const Standing& at, const std::vector<WhoSpec>& who);

// Who is told when something passes by: the holders of the parts that can move the item on, else of the
// permissions over its unit.
std::vector<Id<Account>> concerned(Ctx& ctx, const Standing& at);

enum class LineKind {
  start,
  move,
  pause,
  resume,
  extension_asked,
  extension_granted,
  extension_refused,
  deadline_warned,
  deadline_missed,
  note
};
BOOST_DESCRIBE_ENUM(LineKind, start, move, pause, resume, extension_asked, extension_granted,
                    extension_refused, deadline_warned, deadline_missed, note)

struct NewLine {
  LineKind kind{};
  std::optional<std::string> title_key, move, from_state, to_state;
  bool by_program = false;
  Id<Unit> unit_id;
  std::string_view note{};
  const Form* form = nullptr;
  const std::vector<Id<File>>* file_ids = nullptr;
};
Id<WorkflowLine> write_line(Ctx& ctx, const Item& item, const NewLine& line);

// Refuses item_not_found to whoever may not see the subject: that there is one is not his to know.
Item visible_item(Ctx& ctx, Id<WorkflowItem> item_id);
bool may_see(Ctx& ctx, const Item& item);
std::string subject_title(Ctx& ctx, const Standing& at);
std::optional<std::string> subject_link(Ctx& ctx, const Item& item);

inline constexpr std::string_view files_of_lines = "workflow.line";
bool may_see_files(Ctx& ctx, std::int64_t line_id);

}  // namespace linli::workflow
