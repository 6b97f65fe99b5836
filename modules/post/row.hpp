// Rows and what the parts of this module have in common.
#pragma once

#include "modules/post/dto.hpp"

namespace linli::post {

struct TermRow {
  Id<PostTerm> term_id;
  Id<Unit> unit_id;
  std::int64_t number = 0;
  Basis basis{};
  Day began_on, regular_end_on, ends_on;
  std::optional<Day> ended_on;
  std::optional<std::string> shift_reason, note;
};
BOOST_DESCRIBE_STRUCT(TermRow, (),
                      (term_id, unit_id, number, basis, began_on, regular_end_on, ends_on, ended_on,
                       shift_reason, note))

Light light(Ctx& ctx, Day ends_on);
Term shown(Ctx& ctx, const TermRow& row);
std::optional<TermRow> running_term(Ctx& ctx, Id<Unit> unit_id);
// The unit's posts and term now, as the answer of a command.
Posts posts_now(Ctx& ctx, Id<Unit> unit_id);
// Who may hold a post in the unit: a full member of it or of what is below. Refuses otherwise.
member::MemberBrief eligible(Ctx& ctx, Id<Unit> unit_id, Id<Member> member_id);
void demand_past(Ctx& ctx, const char* field, Day on);

}  // namespace linli::post
