// Where a member belonged and as what, on any day: inside of this module. A change takes effect from a day
// that may lie in the past, but never before the member's last one, nor in a month that is closed: what comes
// to be known late is written from the first open day on, and the day on which it happened stands in the
// record. So the numbers of earlier days stay what they were.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "modules/member/register.hpp"
#include "platform/command/list.hpp"

namespace linli::member {

struct StayRow {
  Id<Member> member_id;
  Day from_on;
  std::optional<Day> until_on;
  Id<Unit> branch_id;
  Status status{};
  StayReason reason{};
  std::optional<std::string> note;
  std::string account_name;
};
BOOST_DESCRIBE_STRUCT(StayRow, (),
                      (member_id, from_on, until_on, branch_id, status, reason, note, account_name))

// Whether statistics count who has this standing.
bool is_counted(Status status);

void begin_stay(Ctx& ctx, const Record& record, const Turn& turn);
// For long lists: whoever writes them counts all at once.
void begin_stay_uncounted(Ctx& ctx, const Record& record, const Turn& turn);
void count_in_branch(Ctx& ctx, Id<Unit> branch_id, Day on, std::int64_t more);
// The record is another than before by branch or standing: from `turn.on`, or from the member's last change
// where that is later.
void turn_stay(Ctx& ctx, const Record& before, const Record& after, const Turn& turn);
void end_stay(Ctx& ctx, const Record& before, const Turn& turn);

std::optional<StayRow> open_stay(Ctx& ctx, Id<Member> member_id);
// Refuses member.day_too_early, and a day that is to come.
void demand_settled(Ctx& ctx, Id<Member> member_id, Day on);

}  // namespace linli::member
