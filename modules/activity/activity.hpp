// Organisational life and everything people come to: meetings, theme days, the 4+X activity day, convenience
// days, volunteer service, community activities. From the plan of the year to the notice, the check-in, the
// record with its votes, the archive and its review; and what a unit still owes.
#pragma once

#include <cstdint>
#include <string_view>

#include <boost/describe.hpp>

#include "platform/command/app.hpp"
#include "platform/core/shape.hpp"
#include "platform/core/things.hpp"

namespace linli {

struct Activity;
struct Member;

namespace activity {

namespace can {
inline constexpr Permission see{"activity.see"};
inline constexpr Permission keep{"activity.keep"};  // plan, tell, enter who came, record, archive
inline constexpr Permission scan{"activity.scan"};
inline constexpr Permission review{"activity.review"};  // of what units below have archived
inline constexpr Permission approve_correction{"activity.approve_correction"};
inline constexpr Permission keep_kinds{"activity.keep_kinds"};
inline constexpr Permission exempt{"activity.exempt"};
inline constexpr Permission reveal_exemption{"activity.reveal_exemption", Permission::Who::granted, true};
}  // namespace can

namespace refusal {
inline constexpr Refusal activity_not_found{"activity.activity_not_found", 404};
inline constexpr Refusal kind_not_found{"activity.kind_not_found", 404};
inline constexpr Refusal kind_is_off{"activity.kind_is_off", 409};
inline constexpr Refusal state{"activity.state", 409};  // not in this state; param: state
inline constexpr Refusal nobody_called{"activity.nobody_called",
                                       409};  // the unit has nobody who should attend
inline constexpr Refusal reason_needed{"activity.reason_needed", 409};  // entered late; param: days
inline constexpr Refusal not_yet{"activity.not_yet", 409};              // has not begun
inline constexpr Refusal nobody_came{"activity.nobody_came", 409};
inline constexpr Refusal record_incomplete{"activity.record_incomplete", 409};  // param: section
inline constexpr Refusal no_votes_here{"activity.no_votes_here", 409};          // the kind decides nothing
inline constexpr Refusal no_registration{"activity.no_registration", 409};
inline constexpr Refusal registration_closed{"activity.registration_closed", 409};
inline constexpr Refusal not_expected{"activity.not_expected", 403};  // only who is called comes to it
inline constexpr Refusal code_invalid{"activity.code_invalid", 409};
inline constexpr Refusal code_expired{"activity.code_expired", 409};
inline constexpr Refusal code_of_another{"activity.code_of_another", 409};  // of another activity
inline constexpr Refusal too_many_tries{"activity.too_many_tries", 429};    // wrong digits; param: minutes
inline constexpr Refusal check_in_closed{"activity.check_in_closed",
                                         409};  // too early or too late; params: from, to
inline constexpr Refusal location_is_off{"activity.location_is_off", 409};  // national rules keep it off
inline constexpr Refusal location_needed{"activity.location_needed", 409};
inline constexpr Refusal too_far{"activity.too_far", 409};  // param: metres
inline constexpr Refusal sheet_closed{"activity.sheet_closed",
                                      409};  // too late, or archived: by a correction
inline constexpr Refusal person_not_found{"activity.person_not_found", 404};
inline constexpr Refusal own_archive{"activity.own_archive", 403};  // who archived does not review
inline constexpr Refusal correction_not_found{"activity.correction_not_found", 404};
inline constexpr Refusal correction_over{"activity.correction_over", 409};
inline constexpr Refusal second_person{"activity.second_person", 403};
inline constexpr Refusal exemption_not_found{"activity.exemption_not_found", 404};
inline constexpr Refusal calendar_not_found{"activity.calendar_not_found", 404};
}  // namespace refusal

enum class Audience { members, committee, group, anybody };
BOOST_DESCRIBE_ENUM(Audience, members, committee, group, anybody)
// archived: read-only, waits for the level above. sent_back: open for another try.
enum class State { planned, noticed, archived, sent_back, accepted, cancelled };
BOOST_DESCRIBE_ENUM(State, planned, noticed, archived, sent_back, accepted, cancelled)

// Somebody did what may earn points: "attended" when he came, "served" with his hours when the record is
// archived. Whoever has no account is named by member_id alone.
struct Deed {
  std::string_view kind;
  Id<Account> account_id;
  Id<Member> member_id;
  Id<Unit> unit_id;
  std::int64_t subject_id = 0;  // of his entry: the same deed always has the same one
  Day happened_on;
  double hours = 0;
  // When a correction gives back what another had taken away: their ids.
  std::int64_t again_id = 0, undone_id = 0;
};

// A correction that was approved says that he was not there: what the deed has earned goes back.
struct Undone {
  std::string_view kind;  // as of the deed
  Id<Account> account_id;
  std::string_view name;
  std::int64_t subject_id = 0;  // as of the deed
  std::int64_t cause_id = 0;    // of the correction
  std::string_view reason;
  std::vector<std::int64_t> again_ids;  // corrections that had given it back before, the last one first
};

Module module();

}  // namespace activity
}  // namespace linli
