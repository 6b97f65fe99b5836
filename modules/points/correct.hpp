// What an upheld complaint puts right, posted in the transaction that upholds it: inside of this module.
#pragma once

#include "modules/points/book.hpp"

namespace linli::points {

// Whose points are corrected, and which of his lines may be taken back: all of them, or those of a period.
struct Correctable {
  Id<Member> member_id;
  Id<Person> person_id;
  Id<Unit> branch_id;
  std::optional<member::Tier> tier;  // nothing of who has left the register
  std::int64_t from_id = 0, to_id = INT64_MAX;
};
// A member as he is now; who has left the register since, in the branch where he was.
Correctable correctable(Ctx& ctx, Id<Member> member_id, Id<Unit> was_in);

// Takes the line back that the correction names, and credits the deed that it names. Both have the complaint
// as their cause, so a statement's line tells which decision it follows. Refuses correction_needed when it
// names neither, own_deed, and what reversals and credits refuse.
Corrected correct(Ctx& ctx, const Correctable& whose, const Correction& correction,
                  std::string_view cause_kind, std::int64_t cause_id, std::string_view decision);

// A line as its decision explains it; nothing for lines that are no correction.
std::optional<Correcting> correcting(Ctx& ctx, std::string_view cause_kind, std::int64_t cause_id);

inline constexpr std::string_view appeal_cause = "points.appeal", objection_cause = "points.objection";

}  // namespace linli::points
