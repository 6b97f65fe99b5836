// What the commands share: inside of this module.
#pragma once

#include "modules/coverage/work_dto.hpp"

namespace linli::coverage {

// One organisation as it is kept, at its last place.
struct Kept : OrganisationRow {
  std::optional<std::string> end_reason;
  Day placed_on;
};
BOOST_DESCRIBE_STRUCT(Kept, (OrganisationRow), (end_reason, placed_on))

Kept kept(Ctx& ctx, Id<NewOrganisation> organisation_id);  // refuses organisation_not_found
// Refuses organisation_ended, too, and whoever may not keep it.
Kept kept_living(Ctx& ctx, Id<NewOrganisation> organisation_id);
OrganisationLine line_of(Ctx& ctx, const OrganisationRow& row, Day as_of);

// Writes a new one with its first place and the tasks that it has from now on. Nothing is checked.
Id<NewOrganisation> write_new(Ctx& ctx, const OrganisationFields& fields, Day registered_on);
bool differs(const Kept& before, const OrganisationFields& fields);
// A change of area or sector holds from `on`.
void write_changes(Ctx& ctx, const Kept& before, const OrganisationFields& fields, Day on);

// Refuses a day in the future.
void demand_past(Ctx& ctx, const char* field, Day day);
// Whether it is a unified social credit code: its last sign checks the others (GB 32100-2015).
bool is_credit_code(std::string_view code);

// Opens tasks for what the organisation lacks today and closes those that are met.
void settle_tasks(Ctx& ctx, Id<NewOrganisation> organisation_id, Id<Unit> unit_id);
std::vector<Task> tasks_of(Ctx& ctx, Id<NewOrganisation> organisation_id);

// Ends these covers and settles the tasks of their organisations.
struct OpenCover {
  Id<CoverageCover> cover_id;
  Id<NewOrganisation> organisation_id;
  Way way{};
  Day valid_from;
};
BOOST_DESCRIBE_STRUCT(OpenCover, (), (cover_id, organisation_id, way, valid_from))
void end_covers(Ctx& ctx, const std::vector<OpenCover>& covers, Day on);

// The name of a member; empty when he is no more in the register.
std::string member_name(Ctx& ctx, Id<Member> member_id);

// What an instructor owes and has done in the quarter of today.
struct Quarter {
  Day from_on, to_on, before_on;  // before_on: the first day of the quarter before
};
Quarter quarter_of(Day day);
std::vector<Duty> duties(Ctx& ctx, Id<CoverageInstructor> instructor_id);

// What the county has as full members for a branch of one's own.
std::int64_t own_branch_members(Ctx& ctx);

void follow_units(App& app);
void remind(Ctx& ctx);
void declare_figures(App& app);
bool visit_seen(Ctx& ctx, std::int64_t visit_id);

}  // namespace linli::coverage
