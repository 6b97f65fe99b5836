// What an organisation lacks is a task with a deadline and somebody responsible.
#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "engines/setting/setting.hpp"
#include "modules/coverage/coverage.sql.hpp"
#include "modules/coverage/register.hpp"

namespace linli::coverage {
namespace {

constexpr std::int64_t told_at_once = 500;

struct Told {
  Id<CoverageTask> task_id;
  Id<Account> account_id;
  std::string organisation_name;
  Day due_on;
};
BOOST_DESCRIBE_STRUCT(Told, (), (task_id, account_id, organisation_name, due_on))

Day near_on(Ctx& ctx) {
  return add_days(ctx.today(), static_cast<int>(setting::integer(ctx, "coverage.warn_days")));
}

void settle(Ctx& ctx, Id<NewOrganisation> organisation_id, Id<Unit> unit_id, TaskKind kind) {
  const auto id = db::arg("organisation_id", organisation_id), what = db::arg("kind", kind);
  const Day today = ctx.today();
  const bool holds = ctx.db.maybe<std::int64_t>(sql::has_way, id, what, db::arg("today", today)).has_value();
  const auto open = ctx.db.maybe<Id<CoverageTask>>(sql::task_open, id, what);
  if (holds && open) ctx.db.run(sql::task_done, db::arg("task_id", *open), db::arg("today", today));
  if (holds || open) return;
  const auto task_id = ctx.new_id<CoverageTask>();
  const char* days = kind == TaskKind::work ? "coverage.work_days" : "coverage.organisation_days";
  const Day due_on = add_days(today, static_cast<int>(setting::integer(ctx, days)));
  ctx.db.run(sql::task_add, id, what, db::arg("task_id", task_id), db::arg("unit_id", unit_id),
             db::arg("today", today), db::arg("due_on", due_on));
}

void tell(Ctx& ctx, const Told& task, std::string_view message) {
  notify::send(ctx, task.account_id, message,
               {{"name", task.organisation_name}, {"day", to_text(task.due_on)}}, "/coverage/tasks");
}

}  // namespace

void settle_tasks(Ctx& ctx, Id<NewOrganisation> organisation_id, Id<Unit> unit_id) {
  settle(ctx, organisation_id, unit_id, TaskKind::work);
  settle(ctx, organisation_id, unit_id, TaskKind::organisation);
}

std::vector<Task> tasks_of(Ctx& ctx, Id<NewOrganisation> organisation_id) {
  const Day today = ctx.today(), near = near_on(ctx);
  return ctx.db.all<Task>(sql::tasks_of_organisation, db::arg("organisation_id", organisation_id),
                          db::arg("today", today), db::arg("near_on", near));
}

List<Task> tasks(Ctx& ctx, const TasksAsked& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  const Day today = ctx.today(), near = near_on(ctx);
  std::optional<std::int64_t> done;
  if (in.state) done = *in.state == TaskState::done ? 1 : 0;
  std::optional<Id<Account>> responsible;
  if (in.mine.value_or(false)) responsible = ctx.actor.account_id;
  return paged_by(ctx.db.all<Task>(sql::tasks, db::arg("scope_id", scope), db::arg("before", before),
                                   db::arg("limit", limit), db::arg("today", today), db::arg("near_on", near),
                                   db::arg("done", done), db::arg("responsible_id", responsible), in),
                  limit, &Task::task_id);
}

Nothing assign_task(Ctx& ctx, const AssignTask& in) {
  const Day today = ctx.today(), near = near_on(ctx);
  const auto task = ctx.db.one<Task>(sql::task, refusal::task_not_found, in, db::arg("today", today),
                                     db::arg("near_on", near));
  access::demand_within(ctx, can::keep, task.unit_id);
  demand(!task.done_on, refusal::task_done);
  if (in.due_on < today) refuse_field("due_on", "field.out_of_range", {{"min", to_text(today)}});
  demand(ctx.db
             .maybe<std::int64_t>(sql::account_may, in, db::arg("permission", can::see.name),
                                  db::arg("unit_id", task.unit_id))
             .has_value(),
         refusal::not_responsible_there);
  ctx.db.run(sql::task_assign, in);
  tell(ctx, {task.task_id, in.account_id, task.organisation_name, in.due_on}, "coverage.assigned");
  ctx.about(in.task_id, task.unit_id, task.organisation_name);
  return {};
}

void remind(Ctx& ctx) {
  const Day today = ctx.today(), near = near_on(ctx);
  for (const auto& task :
       ctx.db.all<Told>(sql::tasks_to_miss, db::arg("today", today), db::arg("limit", told_at_once))) {
    ctx.db.run(sql::task_missed, task, db::arg("now", ctx.now));
    tell(ctx, task, "coverage.overdue");
  }
  for (const auto& task : ctx.db.all<Told>(sql::tasks_to_warn, db::arg("today", today),
                                           db::arg("near_on", near), db::arg("limit", told_at_once))) {
    ctx.db.run(sql::task_warned, task, db::arg("now", ctx.now));
    tell(ctx, task, "coverage.due_soon");
  }
}

}  // namespace linli::coverage
