// Joint meetings: called, recorded, and their resolutions as tasks with a day and somebody who is
// responsible.
#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "modules/region/region.sql.hpp"
#include "modules/region/row.hpp"

namespace linli::region {
namespace {

constexpr std::size_t resolutions_most = 50, invited_most = 500;
constexpr std::int64_t told_at_once = 500;

struct MeetingKept {
  Id<RegionMeeting> meeting_id;
  Id<linli::Region> region_id;
  std::int64_t number = 0;
  std::string title;
  Day held_on;
  std::string place;
  MeetingState state{};
  std::string agenda;
  std::optional<std::string> minutes, cancel_reason;
};
BOOST_DESCRIBE_STRUCT(MeetingKept, (),
                      (meeting_id, region_id, number, title, held_on, place, state, agenda, minutes,
                       cancel_reason))

struct TaskKept {
  Id<RegionTask> task_id;
  Id<linli::Region> region_id;
  Id<RegionMeeting> meeting_id;
  std::int64_t meeting_number = 0;
  std::string title;
  std::optional<Id<RegionResident>> resident_id;
  std::string resident_name;
  std::optional<Id<Unit>> org_unit_id;
  Day due_on;
  std::optional<Day> done_on;
  std::optional<std::string> result;
};
BOOST_DESCRIBE_STRUCT(TaskKept, (),
                      (task_id, region_id, meeting_id, meeting_number, title, resident_id, resident_name,
                       org_unit_id, due_on, done_on, result))

MeetingKept meeting_kept(Ctx& ctx, Id<RegionMeeting> meeting_id) {
  return ctx.db.one<MeetingKept>(sql::meeting, refusal::meeting_not_found, db::arg("meeting_id", meeting_id));
}

TaskShown shown(Ctx& ctx, const RegionKept& region, TaskKept task) {
  TaskShown shown{task.task_id,
                  task.region_id,
                  task.meeting_id,
                  task.meeting_number,
                  std::move(task.title),
                  task.resident_id,
                  std::move(task.resident_name),
                  task.due_on,
                  task.done_on ? TaskState::done : TaskState::open,
                  light(ctx, task.due_on, task.done_on),
                  task.done_on ? *task.done_on > task.due_on : task.due_on < ctx.today(),
                  task.done_on,
                  std::move(task.result),
                  {}};
  if (!task.done_on && may_answer(ctx, region, task.org_unit_id)) shown.may.emplace_back("done");
  return shown;
}

MeetingShown full(Ctx& ctx, const RegionKept& region, MeetingKept kept) {
  MeetingShown shown_meeting;
  shown_meeting.meeting_id = kept.meeting_id;
  shown_meeting.region_id = kept.region_id;
  shown_meeting.number = kept.number;
  shown_meeting.title = std::move(kept.title);
  shown_meeting.held_on = kept.held_on;
  shown_meeting.place = std::move(kept.place);
  shown_meeting.state = kept.state;
  shown_meeting.agenda = std::move(kept.agenda);
  shown_meeting.minutes = std::move(kept.minutes);
  shown_meeting.cancel_reason = std::move(kept.cancel_reason);
  const auto meeting_id = db::arg("meeting_id", kept.meeting_id);
  shown_meeting.residents = ctx.db.all<Invited>(sql::invited, meeting_id);
  shown_meeting.invited = static_cast<std::int64_t>(shown_meeting.residents.size());
  for (const Invited& one : shown_meeting.residents)
    if (one.came.value_or(false)) ++shown_meeting.came;
  for (auto& task : ctx.db.all<TaskKept>(sql::tasks_of_meeting, meeting_id))
    shown_meeting.resolutions.push_back(shown(ctx, region, std::move(task)));
  for (const auto& task : shown_meeting.resolutions) {
    ++shown_meeting.tasks;
    if (task.state == TaskState::done) ++shown_meeting.tasks_done;
  }
  if (kept.state == MeetingState::called && access::may_within(ctx, can::keep, region.unit_id))
    shown_meeting.may = {"record", "cancel"};
  return shown_meeting;
}

void add_task(Ctx& ctx, const RegionKept& region, const MeetingKept& meeting, const Resolution& resolution,
              std::size_t index) {
  std::optional<Id<Unit>> unit_id;
  if (resolution.resident_id)
    unit_id = resident_of(ctx, region.region_id, *resolution.resident_id).org_unit_id;
  if (resolution.due_on < meeting.held_on)
    refuse_field("resolutions." + std::to_string(index) + ".due_on", "field.out_of_range",
                 {{"min", to_text(meeting.held_on)}});
  const auto task_id = ctx.new_id<RegionTask>();
  ctx.db.run(sql::add_task, db::arg("task_id", task_id), db::arg("meeting_id", meeting.meeting_id),
             db::arg("region_id", region.region_id), resolution);
  tell(ctx, region, unit_id, "region.task_given",
       {{"title", resolution.title.value}, {"on", to_text(resolution.due_on)}});
}

}  // namespace

MeetingMade call_meeting(Ctx& ctx, const CallMeeting& in) {
  const auto region = keeping(ctx, in.region_id);
  if (in.held_on < region.began_on)
    throw Refused(refusal::day_too_early, {{"from", to_text(region.began_on)}});
  const MeetingMade made{ctx.new_id<RegionMeeting>(), ctx.db.only<std::int64_t>(sql::next_meeting, in)};
  ctx.db.run(sql::add_meeting, made, in, db::arg("account_id", ctx.actor.account_id),
             db::arg("now", ctx.now));
  ctx.db.run(sql::invite_all, made, in);
  if (in.held_on >= ctx.today())
    for (const auto& resident : ctx.db.all<ResidentKept>(sql::residents, in))
      if (resident.org_unit_id)
        tell(ctx, region, resident.org_unit_id, "region.meeting_called",
             {{"region", region.name}, {"on", to_text(in.held_on)}});
  ctx.about(made.meeting_id, region.unit_id, in.title.value);
  return made;
}

MeetingShown record_meeting(Ctx& ctx, const RecordMeeting& in) {
  const auto called = meeting_kept(ctx, in.meeting_id);
  const auto region = keeping(ctx, called.region_id);
  demand(called.state != MeetingState::held, refusal::already_held);
  demand(called.state == MeetingState::called, refusal::not_open, {{"state", word(called.state)}});
  demand(called.held_on <= ctx.today(), refusal::not_yet_held);
  if (in.resolutions.size() > resolutions_most)
    refuse_field("resolutions", "field.too_long", {{"max", static_cast<std::int64_t>(resolutions_most)}});
  if (in.came.size() > invited_most)
    refuse_field("came", "field.too_long", {{"max", static_cast<std::int64_t>(invited_most)}});
  ctx.db.run(sql::hold_meeting, in);
  ctx.db.run(sql::nobody_came, in);
  for (const auto resident_id : in.came) {
    resident_of(ctx, region.region_id, resident_id);
    ctx.db.run(sql::came, db::arg("resident_id", resident_id), in);
  }
  for (std::size_t i = 0; i < in.resolutions.size(); ++i) add_task(ctx, region, called, in.resolutions[i], i);
  figure::add(ctx, "region_meetings", region.unit_id, called.held_on);
  ctx.about(in.meeting_id, region.unit_id, called.title);
  return full(ctx, region, meeting_kept(ctx, in.meeting_id));
}

Nothing cancel_meeting(Ctx& ctx, const CancelMeeting& in) {
  const auto called = meeting_kept(ctx, in.meeting_id);
  const auto region = keeping(ctx, called.region_id);
  demand(called.state == MeetingState::called, refusal::not_open, {{"state", word(called.state)}});
  ctx.db.run(sql::cancel_meeting, in);
  ctx.about(in.meeting_id, region.unit_id, called.title);
  return {};
}

List<MeetingRow> meetings(Ctx& ctx, const MeetingsAsked& in) {
  seeing(ctx, in.region_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  return paged_by(
      ctx.db.all<MeetingRow>(sql::meetings, in, db::arg("before", before), db::arg("limit", limit)), limit,
      &MeetingRow::meeting_id);
}

MeetingShown meeting(Ctx& ctx, const OneMeeting& in) {
  auto found = meeting_kept(ctx, in.meeting_id);
  const auto region = seeing(ctx, found.region_id);
  return full(ctx, region, std::move(found));
}

List<TaskShown> tasks(Ctx& ctx, const TasksAsked& in) {
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  const auto today = ctx.today();
  const std::int64_t overdue = in.overdue.value_or(false) ? 1 : 0;
  const auto asked = [&](const db::Query& query, const db::Arg& where) {
    return ctx.db.all<TaskKept>(query, where, db::arg("before", before), db::arg("limit", limit),
                                db::arg("today", today), db::arg("state", in.state),
                                db::arg("overdue", overdue));
  };
  std::vector<TaskKept> rows;
  if (in.region_id) {
    seeing(ctx, *in.region_id);
    rows = asked(sql::tasks_of_region, db::arg("region_id", *in.region_id));
  } else {
    const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
    rows = asked(sql::tasks_in_scope, db::arg("scope_id", scope));
  }
  std::vector<TaskShown> list;
  for (auto& row : rows) {
    const auto region = kept(ctx, row.region_id);
    list.push_back(shown(ctx, region, std::move(row)));
  }
  return paged_by(std::move(list), limit, &TaskShown::task_id);
}

TaskShown finish_task(Ctx& ctx, const FinishTask& in) {
  const auto task = ctx.db.one<TaskKept>(sql::task, refusal::task_not_found, in);
  const auto region = kept(ctx, task.region_id);
  demand(may_answer(ctx, region, task.org_unit_id), linli::refusal::not_allowed);
  demand(!task.done_on, refusal::already_done);
  const auto today = ctx.today();
  ctx.db.run(sql::finish_task, in, db::arg("today", today));
  figure::add(ctx, "region_tasks_done", region.unit_id, today);
  ctx.about(in.task_id, region.unit_id, task.title);
  return shown(ctx, region, ctx.db.one<TaskKept>(sql::task, refusal::task_not_found, in));
}

void tell_overdue(Ctx& ctx) {
  const auto today = ctx.today();
  for (const auto& task :
       ctx.db.all<TaskKept>(sql::to_tell, db::arg("today", today), db::arg("limit", told_at_once))) {
    ctx.db.run(sql::set_told, task, db::arg("now", ctx.now));
    tell(ctx, kept(ctx, task.region_id), task.org_unit_id, "region.task_overdue",
         {{"title", task.title}, {"on", to_text(task.due_on)}});
  }
}

}  // namespace linli::region
