// What the commands share: inside of this module.
#pragma once

#include "modules/dual_registration/dto.hpp"

namespace linli::dual_registration {

struct Row {
  Id<DualRegistration> registration_id;
  Id<Member> member_id;
  Id<Account> account_id;
  Id<Unit> home_unit_id;
  std::string home_unit_name;
  Id<Unit> community_id;
  std::string community_name;
  Day registered_on;
  std::optional<Day> ended_on;
  std::optional<std::string> free_text;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Row, (),
                      (registration_id, member_id, account_id, home_unit_id, home_unit_name, community_id,
                       community_name, registered_on, ended_on, free_text, version))

Row row(Ctx& ctx, Id<DualRegistration> registration_id);  // refuses registration_not_found
std::optional<Row> of_member(Ctx& ctx, Id<Member> member_id);
// The actor's own; refuses not_a_member and not_registered.
member::MemberBrief me(Ctx& ctx);
Row mine_now(Ctx& ctx);

void demand_community(Ctx& ctx, Id<Unit> unit_id);
std::vector<Skill> skills_of(Ctx& ctx, Id<DualRegistration> registration_id);
// Whole for those who see the names of one of the two sides.
std::string name_for(Ctx& ctx, Id<Member> member_id, Id<Unit> community_id, Id<Unit> home_unit_id);

std::vector<Claim> claims_of(Ctx& ctx, Id<DualRegistration> registration_id);
std::vector<Record> records_of(Ctx& ctx, Id<Member> member_id);

struct Served {
  std::int64_t times = 0, hours = 0;
};
BOOST_DESCRIBE_STRUCT(Served, (), (times, hours))
// Between two days, both included; this year until today when not said.
struct Days {
  Day from_on, to_on;
};
BOOST_DESCRIBE_STRUCT(Days, (), (from_on, to_on))
Days days_of(Ctx& ctx, std::optional<Day> from_on, std::optional<Day> to_on);
Served served(Ctx& ctx, Id<DualRegistration> registration_id, const Days& days);

bool record_seen(Ctx& ctx, std::int64_t record_id);
void follow_members(App& app);
void declare_figures(App& app);

}  // namespace linli::dual_registration
