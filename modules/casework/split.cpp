// Several hands, one of them leading.
#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/casework/cases.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/team.hpp"

namespace linli::casework {
namespace {

constexpr std::size_t most_helpers = 10;
constexpr std::string_view task_files = "casework.task";

struct TaskRow {
  Id<CaseTask> task_id;
  Id<linli::Case> case_id;
  Id<Unit> unit_id;
  Id<Account> account_id;
  std::string task, state;
  std::optional<Day> due_on;
  std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(TaskRow, (), (task_id, case_id, unit_id, account_id, task, state, due_on, note))

bool is_mine(Ctx& ctx, const TaskRow& row) {
  return row.account_id ? row.account_id == ctx.actor.account_id
                        : access::may_within(ctx, can::handle, row.unit_id);
}

}  // namespace

std::vector<TaskShown> tasks_of(Ctx& ctx, Id<linli::Case> case_id) {
  std::vector<TaskShown> made;
  for (const TaskRow& row : ctx.db.all<TaskRow>(sql::tasks, db::arg("case_id", case_id))) {
    TaskShown shown{row.task_id, {},       {},
                    {},          row.task, row.state,
                    row.due_on,  row.note, row.state == "open" && is_mine(ctx, row)};
    if (row.account_id) shown.account_id = row.account_id;
    if (row.unit_id) shown.unit_id = row.unit_id;
    shown.name =
        row.account_id ? access::account_name(ctx, row.account_id) : org::unit_name(ctx, row.unit_id);
    made.push_back(std::move(shown));
  }
  return made;
}

Id<CaseTask> add_task(Ctx& ctx, const CaseRow& row, const NewTask& in) {
  const auto task_id = ctx.new_id<CaseTask>();
  const auto by = ctx.actor.account_id;
  ctx.db.run(sql::task_add, db::arg("task_id", task_id), db::arg("case_id", in.case_id),
             db::arg("session_id", in.session_id), db::arg("unit_id", in.unit_id),
             db::arg("account_id", in.account_id), db::arg("task", in.task), db::arg("due_on", in.due_on),
             db::arg("created_by", by));
  if (in.unit_id)
    ctx.db.run(sql::scope_of_handler, db::arg("case_id", in.case_id), db::arg("unit_id", in.unit_id),
               db::arg("stage", row.stage));
  if (in.account_id)
    tell(ctx, {in.account_id}, "casework.task", row, {{"task", in.task}});
  else
    tell(ctx, accounts_with(ctx, can::handle, in.unit_id), "casework.task", row, {{"task", in.task}});
  return task_id;
}

CaseFull split(Ctx& ctx, const Split& in) {
  const auto row = seen_case(ctx, in.case_id);
  demand(access::may_within(ctx, can::dispatch, row.level_unit_id) || leads(ctx, row),
         linli::refusal::not_allowed);
  demand(!row.over(), refusal::case_over, {{"state", row.state}});
  if (in.handlers.empty()) refuse_field("handlers", "field.required");
  if (in.handlers.size() > most_helpers)
    refuse_field("handlers", "field.too_long", {{"max", std::int64_t{most_helpers}}});
  auto parts = workflow::parts(ctx, row.item_id);
  std::erase_if(parts, [](const workflow::Part& part) { return part.part != "helper"; });
  for (std::size_t i = 0; i < in.handlers.size(); ++i) {
    const Helping& one = in.handlers[i];
    const std::string at = "handlers." + std::to_string(i) + ".unit_id";
    if (one.unit_id.has_value() == one.account_id.has_value())
      refuse_field(at, one.unit_id ? "field.unknown_value" : "field.required");
    NewTask task{.case_id = row.case_id,
                 .unit_id = {},
                 .account_id = one.account_id.value_or(Id<Account>{}),
                 .task = one.task.value};
    if (one.account_id) {
      const auto unit_id = handling_unit(ctx, *one.account_id);
      demand(unit_id.has_value(), refusal::not_a_handler);
      task.unit_id = *unit_id;
      parts.push_back({"helper", *one.account_id, {}});
    } else {
      org::living_unit(ctx, *one.unit_id);
      demand(handles_cases(ctx, *one.unit_id), refusal::not_a_handler);
      task.unit_id = *one.unit_id;
      parts.push_back({"helper", {}, *one.unit_id});
    }
    add_task(ctx, row, task);
  }
  workflow::set_part(ctx, row.item_id, "helper", parts);
  workflow::add_line(ctx, row.item_id, "casework.split", in.handlers.front().task.value);
  ctx.about(row.case_id, row.unit_id, row.number);
  return full(ctx, case_row(ctx, row.case_id));
}

Nothing task_done(Ctx& ctx, const TaskDone& in) {
  const auto task = ctx.db.one<TaskRow>(sql::task, refusal::task_not_found, db::arg("task_id", in.task_id));
  const auto row = case_row(ctx, task.case_id);
  demand(is_mine(ctx, task),
         relation(ctx, row).any() ? linli::refusal::not_allowed : refusal::task_not_found);
  demand(task.state == "open", refusal::task_over);
  ctx.db.run(sql::task_close, in, db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
  note_work(ctx, workflow::item(ctx, row.item_id), ctx.actor.account_id);
  for (const auto file_id : in.file_ids) files::attach(ctx, file_id, task_files, in.task_id.value);
  workflow::add_line(ctx, row.item_id, "casework.task_done", task.task + ": " + in.note.value, in.file_ids);
  tell_handlers(ctx, "casework.task_done", row);
  push_case(ctx, row);
  ctx.about(row.case_id, row.unit_id, row.number);
  return {};
}

}  // namespace linli::casework
