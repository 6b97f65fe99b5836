// Beginning a matter, and what its meetings decide.
#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/org/org.hpp"
#include "modules/deliberation/deliberation.sql.hpp"
#include "modules/deliberation/row.hpp"

namespace linli::deliberation {
namespace {

constexpr std::int64_t people_most = 100'000;

bool is_party(org::UnitKind kind) {
  return kind == org::UnitKind::branch || kind == org::UnitKind::general_branch ||
         kind == org::UnitKind::party_committee;
}

bool belongs_to(Ctx& ctx, Id<Unit> branch_id, Id<Unit> unit_id) {
  return org::within(ctx, branch_id, unit_id) ||
         ctx.db.maybe<std::int64_t>(sql::related, db::arg("branch_id", branch_id),
                                    db::arg("unit_id", unit_id));
}

// The place's own staff name any organisation of the same town; a secretary brings in what his organisation
// proposes to the place that it belongs to.
void demand_place(Ctx& ctx, const BeginMatter& in) {
  const auto unit = org::living_unit(ctx, in.unit_id);
  demand(unit.kind == org::UnitKind::village || unit.kind == org::UnitKind::community, refusal::wrong_unit);
  if (!in.branch_id) return access::demand_within(ctx, can::keep, in.unit_id);
  const auto branch = org::living_unit(ctx, *in.branch_id);
  demand(is_party(branch.kind), refusal::wrong_branch);
  if (access::may_within(ctx, can::keep, in.unit_id)) {
    demand(!unit.parent_id || org::within(ctx, *in.branch_id, *unit.parent_id), refusal::wrong_branch);
    return;
  }
  access::demand_within(ctx, can::keep, *in.branch_id);
  demand(belongs_to(ctx, *in.branch_id, in.unit_id), refusal::not_your_branch);
}

std::string next_number(Ctx& ctx) {
  const std::int64_t year = ctx.today().year();
  return fmt::format("Y{}{:04}", year, ctx.db.only<std::int64_t>(sql::next_number, db::arg("year", year)));
}

ballot::Votes votes_of(const RecordMeeting& in) {
  const auto people = [](const char* field, std::int64_t count, std::int64_t least) {
    if (count < least || count > people_most)
      refuse_field(field, "field.out_of_range", {{"min", least}, {"max", people_most}});
  };
  people("should_attend", in.should_attend, 1);
  people("present", in.present, 0);
  people("in_favour", in.in_favour, 0);
  people("against", in.against, 0);
  people("abstained", in.abstained, 0);
  if (in.present > in.should_attend)
    refuse_field("present", "field.out_of_range", {{"min", 0}, {"max", in.should_attend}});
  return {.should_attend = in.should_attend,
          .present = in.present,
          .in_favour = in.in_favour,
          .against = in.against,
          .abstained = in.abstained};
}

void demand_assembly(Ctx& ctx, const RecordMeeting& in, const Row& matter) {
  if (in.step != Step::resolve) {
    if (in.assembly) refuse_field("assembly", "field.out_of_range");
    return;
  }
  if (!in.assembly) refuse_field("assembly", "field.required");
  for (const Assembly assembly : assemblies(ctx, matter.unit_id))
    if (assembly == *in.assembly) return;
  throw Refused(refusal::wrong_assembly);
}

// Not in the future, and no earlier than the meeting that the matter went on by last.
void demand_day(Ctx& ctx, const RecordMeeting& in) {
  if (in.held_on > ctx.today())
    refuse_field("held_on", "field.out_of_range", {{"max", to_text(ctx.today())}});
  const auto last = ctx.db.maybe<Day>(sql::last_held_on, in);
  if (last && in.held_on < *last) refuse_field("held_on", "field.out_of_range", {{"min", to_text(*last)}});
}

std::string word(State state) { return std::string(std::get<std::string_view>(db::value_of(state))); }
std::string word(Step step) { return std::string(std::get<std::string_view>(db::value_of(step))); }

}  // namespace

MatterBegun begin(Ctx& ctx, const BeginMatter& in) {
  demand_place(ctx, in);
  demand_few(in.file_ids);
  const MatterBegun made{ctx.new_id<linli::Matter>(), next_number(ctx)};
  const bool collects = in.kind == Kind::collect;
  const auto state = collects ? State::collecting : State::begun;
  const auto stage = collects ? Stage::collect : Stage::deliberate;
  // Collecting opinions is public by its nature; a proposal is when the Party organisation has made it.
  std::optional<Instant> public_at;
  if (collects) public_at = ctx.now;
  ctx.db.run(sql::add, made, in, db::arg("account_id", ctx.actor.account_id), db::arg("state", state),
             db::arg("stage", stage), db::arg("public_at", public_at), db::arg("now", ctx.now));
  ctx.db.run(sql::place_add, made, in);
  if (in.branch_id) ctx.db.run(sql::place_add, made, db::arg("unit_id", *in.branch_id));
  std::vector<workflow::Part> parts;
  if (in.branch_id) parts.push_back({"proposer", {}, *in.branch_id});
  const auto item_id =
      workflow::start(ctx, {.definition = collects ? "deliberation.collect" : "deliberation.four_two",
                            .subject_kind = subject_kind,
                            .subject_id = made.matter_id.value,
                            .unit_id = in.unit_id,
                            .parts = parts});
  ctx.db.run(sql::set_item, made, db::arg("item_id", item_id));
  files::replace(ctx, paper_kind, made.matter_id.value, in.file_ids);
  figure::add(ctx, "matters_begun", in.unit_id, ctx.today());
  ctx.about(made.matter_id, in.unit_id, made.number);
  return made;
}

MatterFull edit(Ctx& ctx, const EditMatter& in) {
  const auto matter = seen_row(ctx, in.matter_id);
  demand_keep(ctx, matter);
  demand_few(in.file_ids);
  // What people have spoken to is not put into other words behind them.
  demand((matter.state == State::collecting || matter.state == State::begun) && !matter.opinions,
         refusal::too_late_to_edit);
  const auto expected = ctx.expected_version();
  demand(ctx.db.run(sql::edit, in, db::arg("expected", expected)) == 1, linli::refusal::changed_meanwhile);
  files::replace(ctx, paper_kind, in.matter_id.value, in.file_ids);
  ctx.about(in.matter_id, matter.unit_id, matter.number);
  return full(ctx, row(ctx, in.matter_id));
}

MatterFull record_meeting(Ctx& ctx, const RecordMeeting& in) {
  const auto matter = seen_row(ctx, in.matter_id);
  demand_keep(ctx, matter);
  demand(step_due(matter.kind, matter.state) == in.step, refusal::wrong_step,
         {{"state", word(matter.state)}});
  demand_assembly(ctx, in, matter);
  demand_day(ctx, in);
  demand_few(in.file_ids);
  const auto meeting_id = ctx.new_id<linli::MatterMeeting>();
  const auto decided = ballot::record(ctx,
                                      {.kind = "deliberation.meeting",
                                       .id = meeting_id.value,
                                       .unit_id = matter.unit_id,
                                       .decided_on = in.held_on},
                                      rule_of(in.step, in.assembly), votes_of(in));
  ctx.db.run(sql::meeting_add, in, db::arg("meeting_id", meeting_id), db::arg("ballot_id", decided.ballot_id),
             db::arg("passed", decided.outcome.passed), db::arg("account_id", ctx.actor.account_id),
             db::arg("now", ctx.now));
  files::replace(ctx, meeting_kind, meeting_id.value, in.file_ids);
  figure::add(ctx, "deliberation_person_times", matter.unit_id, in.held_on, in.present);
  if (decided.outcome.passed) {
    workflow::move(ctx, {.item_id = matter.item_id, .move = word(in.step)});
    ctx.db.run(sql::meeting_count, db::arg("meeting_id", meeting_id));
    if (in.step == Step::resolve) {
      ctx.db.run(sql::set_decided, in, db::arg("decided_on", in.held_on));
      figure::add(ctx, "matters_decided", matter.unit_id, ctx.today());
    }
  } else {
    workflow::add_line(
        ctx, matter.item_id, "deliberation.not_passed",
        fmt::format("{} {}/{}", step_title(ctx, matter.kind, in.step), in.in_favour, in.should_attend));
  }
  ctx.about(in.matter_id, matter.unit_id, fmt::format("{} {}", matter.number, word(in.step)));
  return full(ctx, row(ctx, in.matter_id));
}

}  // namespace linli::deliberation
