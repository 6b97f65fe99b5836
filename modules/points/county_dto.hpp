// What goes in and out of the commands about stars, rankings, grants and the end of a year.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe.hpp>

#include "modules/points/points.hpp"
#include "platform/command/list.hpp"

namespace linli::points {

// ---- stars and rankings

struct StarLevel {
  std::int64_t level = 0;
  std::int64_t needed = 0;
};
BOOST_DESCRIBE_STRUCT(StarLevel, (), (level, needed))

struct StarLevels {
  std::vector<StarLevel> items;
};
BOOST_DESCRIBE_STRUCT(StarLevels, (), (items))

struct RankingAsked {
  std::optional<Id<Unit>> unit_id;
  std::optional<std::int32_t> year;
};
BOOST_DESCRIBE_STRUCT(RankingAsked, (), (unit_id, year))

struct OrganisationRank {
  std::int64_t rank = 0;
  Id<Unit> unit_id;
  std::string unit_name;
  Points points;
  std::int64_t members = 0;
  double per_member = 0;
};
BOOST_DESCRIBE_STRUCT(OrganisationRank, (), (rank, unit_id, unit_name, points, members, per_member))

struct OrganisationRanking {
  std::vector<OrganisationRank> items;
};
BOOST_DESCRIBE_STRUCT(OrganisationRanking, (), (items))

struct MemberRank {
  std::int64_t rank = 0;
  Id<Member> member_id;
  std::string name;
  Points points;
};
BOOST_DESCRIBE_STRUCT(MemberRank, (), (rank, member_id, name, points))

struct MemberRanking {
  std::vector<MemberRank> items;
};
BOOST_DESCRIBE_STRUCT(MemberRanking, (), (items))

// A member's own branch, names masked but his.
struct BranchRank {
  std::int64_t rank = 0;
  std::string name;
  Points points;
  bool mine = false;
};
BOOST_DESCRIBE_STRUCT(BranchRank, (), (rank, name, points, mine))

struct BranchRanking {
  std::string branch_name;
  std::vector<BranchRank> items;
};
BOOST_DESCRIBE_STRUCT(BranchRanking, (), (branch_name, items))

struct YearAsked {
  std::optional<std::int32_t> year;
};
BOOST_DESCRIBE_STRUCT(YearAsked, (), (year))

// ---- grants and settlements

struct MakeGrant {
  std::optional<Id<Person>> household_person_id;
  std::optional<Id<Member>> member_id;
  Points amount;
  Text<2, 500> reason;
  std::optional<Id<Unit>> unit_id;  // which unit gives to a household; its own when not said
};
BOOST_DESCRIBE_STRUCT(MakeGrant, (), (household_person_id, member_id, amount, reason, unit_id))

struct GrantMade {
  Id<PointGrant> grant_id;
  Id<ledger::Transfer> transfer_id;
};
BOOST_DESCRIBE_STRUCT(GrantMade, (), (grant_id, transfer_id))

struct GrantLine {
  Id<PointGrant> grant_id;
  std::optional<Id<Member>> member_id;
  std::optional<Id<Person>> household_person_id;
  std::string name;  // masked
  Id<Unit> unit_id;
  std::string unit_name;
  Points amount;
  std::string reason;
  std::optional<std::string> granted_by;
  Instant created_at;
  Id<ledger::Transfer> transfer_id;
};
BOOST_DESCRIBE_STRUCT(GrantLine, (),
                      (grant_id, member_id, household_person_id, name, unit_id, unit_name, amount, reason,
                       granted_by, created_at, transfer_id))

struct GrantsAsked : Page {
  std::optional<Id<Unit>> unit_id;
};
BOOST_DESCRIBE_STRUCT(GrantsAsked, (Page), (unit_id))

enum class SettlementState { running, done };
BOOST_DESCRIBE_ENUM(SettlementState, running, done)

struct Settle {
  std::int32_t year = 0;
};
BOOST_DESCRIBE_STRUCT(Settle, (), (year))

struct SettleStarted {
  Id<Job> job_id;
};
BOOST_DESCRIBE_STRUCT(SettleStarted, (), (job_id))

struct SettlementLine {
  std::int64_t year = 0;
  SettlementState state{};
  Id<Job> job_id;
  std::int64_t members = 0;
  Points settled_points;  // beyond what may be carried into the next year
  std::optional<std::string> asked_by;
  Instant asked_at;
  std::optional<Instant> done_at;
};
BOOST_DESCRIBE_STRUCT(SettlementLine, (),
                      (year, state, job_id, members, settled_points, asked_by, asked_at, done_at))

}  // namespace linli::points
