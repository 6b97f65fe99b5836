// Who lives in the demo's county, and where.
#pragma once

#include <string>
#include <vector>

#include "apps/server/demo_names.hpp"
#include "apps/server/demo_play.hpp"
#include "modules/member/member.hpp"

namespace linli::demo {

inline constexpr const char* county_code = "410122";
inline constexpr const char* town_code = "410122112";  // 刘集镇
inline constexpr const char* password = "linli2026demo";
inline constexpr int town_members = 893, village_branch_count = 14,
                     enterprise_branch_count = 8;  // the town of the reports

struct Branch {
  Id<Unit> unit_id;
  std::string name;
  std::vector<Id<Member>> members;
  bool in_town = false;  // of 刘集镇, whose life is played in detail
};

struct Cast {
  Id<Unit> county_id, town_id, community_id;
  std::vector<Branch> branches;
  std::vector<std::string> active_members;  // names for Play: members of the town who have accounts
  std::vector<std::string> active_member_ids;
  std::vector<Id<Person>> residents;
  std::string password_hash;
  int people = 0;  // phone numbers given so far
};

// 166 is a block that no operator hands out for the middle digits used here.
std::string next_phone(Cast& cast);

// Accounts that the log-in page offers, in the order in which it shows them.
struct Role {
  const char* role;
  const char* who;  // in the play, and the key of the name
  const char* phone;
};
const std::vector<Role>& roles();
inline constexpr const char* grid_worker_phone = "13900000012";
inline constexpr const char* department_phone = "13900000013";
inline constexpr const char* member_phone = "13900000021";
inline constexpr const char* resident_phone = "13900000022";

Cast make_cast(Play& play, Dice& dice);

}  // namespace linli::demo
