// Instructors, what they owe each quarter, and their visits.
#include <algorithm>

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/coverage/coverage.sql.hpp"
#include "modules/coverage/register.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::coverage {
namespace {

constexpr std::size_t photos_most = 9;

struct DutyRow {
  Id<NewOrganisation> organisation_id;
  std::string name;
  std::optional<std::string> address;
  Day valid_from;
  std::int64_t visits_done = 0, visits_before = 0;
  std::optional<Day> last_visited_on;
};
BOOST_DESCRIBE_STRUCT(DutyRow, (),
                      (organisation_id, name, address, valid_from, visits_done, visits_before,
                       last_visited_on))

struct VisitRow {
  Id<CoverageVisit> visit_id;
  Id<NewOrganisation> organisation_id;
  std::string organisation_name;
  Id<CoverageInstructor> instructor_id;
  Id<Member> member_id;
  Id<Unit> unit_id;
  Day visited_on;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(VisitRow, (),
                      (visit_id, organisation_id, organisation_name, instructor_id, member_id, unit_id,
                       visited_on, text))

// What an instructor missed in the quarter before stays red until he has caught up.
Light light_of(Ctx& ctx, const DutyRow& row, std::int64_t due, const Quarter& quarter) {
  if (row.visits_done >= due) return Light::done;
  if (row.valid_from <= quarter.before_on && row.visits_before < due) return Light::red;
  const auto near = static_cast<int>(setting::integer(ctx, "coverage.visit_warn_days"));
  return add_days(ctx.today(), near) >= quarter.to_on ? Light::yellow : Light::blue;
}

std::optional<Id<CoverageInstructor>> own_instructor(Ctx& ctx) {
  const auto member = member::member_of_account(ctx, ctx.actor.account_id);
  if (!member) return {};
  return ctx.db.maybe<Id<CoverageInstructor>>(sql::instructor_of_member,
                                              db::arg("member_id", member->member_id));
}

InstructorRow found(Ctx& ctx, Id<CoverageInstructor> instructor_id) {
  return ctx.db.one<InstructorRow>(sql::instructor, refusal::instructor_not_found,
                                   db::arg("instructor_id", instructor_id));
}

std::string name_for(Ctx& ctx, Id<Member> member_id, Id<Unit> unit_id) {
  const auto name = member_name(ctx, member_id);
  return member::shows_names(ctx, unit_id) ? name : crypto::mask_name(name);
}

Visit shown(Ctx& ctx, const VisitRow& row) {
  return {row.visit_id,
          row.organisation_id,
          row.organisation_name,
          row.instructor_id,
          name_for(ctx, row.member_id, row.unit_id),
          row.visited_on,
          row.text,
          files::links(ctx, visit_kind, row.visit_id.value)};
}

}  // namespace

Quarter quarter_of(Day day) {
  const Day first{day.year() * 10000 + ((day.month() - 1) / 3 * 3 + 1) * 100 + 1};
  return {first, add_days(add_months(first, 3), -1), add_months(first, -3)};
}

std::vector<Duty> duties(Ctx& ctx, Id<CoverageInstructor> instructor_id) {
  const auto quarter = quarter_of(ctx.today());
  const auto due = setting::integer(ctx, "coverage.visits_a_quarter");
  std::vector<Duty> duties;
  for (const auto& row : ctx.db.all<DutyRow>(
           sql::duties, db::arg("instructor_id", instructor_id), db::arg("from_on", quarter.from_on),
           db::arg("to_on", quarter.to_on), db::arg("before_on", quarter.before_on)))
    duties.push_back({row.organisation_id, row.name, row.address, due, row.visits_done, row.last_visited_on,
                      light_of(ctx, row, due, quarter)});
  return duties;
}

List<InstructorLine> instructors(Ctx& ctx, const OfUnit& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  auto rows = paged_by(ctx.db.all<InstructorRow>(sql::instructors, db::arg("scope_id", scope),
                                                 db::arg("before", before), db::arg("limit", limit)),
                       limit, &InstructorRow::instructor_id);
  List<InstructorLine> list{{}, rows.next};
  for (auto& row : rows.items) {
    InstructorLine& line = list.items.emplace_back();
    static_cast<InstructorRow&>(line) = std::move(row);
    line.name = name_for(ctx, line.member_id, line.unit_id);
    line.light = Light::done;
    for (const auto& duty : duties(ctx, line.instructor_id)) {
      line.visits_due += duty.visits_due;
      line.visits_done += std::min(duty.visits_done, duty.visits_due);
      // The worst of his lights: red before yellow before blue before done.
      const auto worse = [](Light light) {
        return light == Light::red ? 3 : light == Light::yellow ? 2 : light == Light::blue ? 1 : 0;
      };
      if (worse(duty.light) > worse(line.light)) line.light = duty.light;
    }
  }
  return list;
}

InstructorMade add_instructor(Ctx& ctx, const AddInstructor& in) {
  access::demand_within(ctx, can::keep, in.unit_id);
  org::living_unit(ctx, in.unit_id);
  const auto member = member::find(ctx, in.member_id);
  demand(member && access::may_within(ctx, can::keep, member->branch_id), refusal::member_not_found);
  demand_past(ctx, "since_on", in.since_on);
  demand(!ctx.db.maybe<Id<CoverageInstructor>>(sql::instructor_of_member, in), refusal::already_instructor);
  const InstructorMade made{ctx.new_id<CoverageInstructor>()};
  ctx.db.run(sql::instructor_add, made, in);
  ctx.about(made.instructor_id, in.unit_id);
  return made;
}

Nothing end_instructor(Ctx& ctx, const EndInstructor& in) {
  const auto instructor = found(ctx, in.instructor_id);
  access::demand_within(ctx, can::keep, instructor.unit_id);
  demand(!instructor.until_on, refusal::instructor_ended);
  demand_past(ctx, "on", in.on);
  demand(in.on >= instructor.since_on, refusal::day_too_early, {{"from_on", to_text(instructor.since_on)}});
  ctx.db.run(sql::instructor_end, in);
  end_covers(ctx, ctx.db.all<OpenCover>(sql::covers_of_instructor, in), in.on);
  ctx.about(in.instructor_id, instructor.unit_id);
  return {};
}

VisitMade add_visit(Ctx& ctx, const AddVisit& in) {
  const auto organisation = kept(ctx, in.organisation_id);
  demand(!organisation.ended_on, refusal::organisation_ended);
  const auto own = own_instructor(ctx);
  const auto instructor_id = in.instructor_id ? in.instructor_id : own;
  demand(instructor_id.has_value(), linli::refusal::not_allowed);
  if (instructor_id != own) access::demand_within(ctx, can::keep, organisation.unit_id);
  found(ctx, *instructor_id);
  const auto his = duties(ctx, *instructor_id);
  demand(std::any_of(his.begin(), his.end(),
                     [&](const Duty& duty) { return duty.organisation_id == in.organisation_id; }),
         refusal::not_his_organisation);
  demand_past(ctx, "visited_on", in.visited_on);
  if (in.photo_ids.size() > photos_most)
    refuse_field("photo_ids", "field.too_long", {{"max", static_cast<std::int64_t>(photos_most)}});
  const VisitMade made{ctx.new_id<CoverageVisit>()};
  ctx.db.run(sql::visit_add, made, db::arg("instructor_id", *instructor_id),
             db::arg("unit_id", organisation.unit_id), db::arg("account_id", ctx.actor.account_id),
             db::arg("now", ctx.now), in);
  files::replace(ctx, visit_kind, made.visit_id.value, in.photo_ids);
  figure::add(ctx, "coverage_visits", organisation.unit_id, in.visited_on);
  ctx.about(made.visit_id, organisation.unit_id, organisation.name);
  return made;
}

List<Visit> visits(Ctx& ctx, const VisitsAsked& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  auto rows = paged_by(ctx.db.all<VisitRow>(sql::visits, db::arg("scope_id", scope),
                                            db::arg("before", before), db::arg("limit", limit), in),
                       limit, &VisitRow::visit_id);
  List<Visit> list{{}, rows.next};
  for (const auto& row : rows.items) list.items.push_back(shown(ctx, row));
  return list;
}

bool visit_seen(Ctx& ctx, std::int64_t visit_id) {
  const auto visit = ctx.db.maybe<VisitRow>(sql::visit, db::arg("visit_id", visit_id));
  if (!visit) return false;
  return access::may_within(ctx, can::see, visit->unit_id) || own_instructor(ctx) == visit->instructor_id;
}

MyDuty my_duty(Ctx& ctx, const Nothing&) {
  const auto own = own_instructor(ctx);
  if (!own) return {};
  const auto quarter = quarter_of(ctx.today());
  MyDuty mine{true, quarter.from_on, quarter.to_on, duties(ctx, *own), {}};
  for (const auto& row : ctx.db.all<VisitRow>(sql::visits_of_instructor, db::arg("instructor_id", *own)))
    mine.visits.push_back(shown(ctx, row));
  return mine;
}

}  // namespace linli::coverage
