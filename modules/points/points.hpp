// The points bank: rules that say what a deed is worth, certification that turns deeds into points of the
// ledger, and everything that keeps it honest: caps, second persons, reversals, appeals, publications that
// anybody can check.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engines/ledger/ledger.hpp"
#include "modules/member/member.hpp"
#include "platform/command/app.hpp"

namespace linli {
struct PointApplication;
struct PointCertification;
struct PointDeduction;
struct PointAppeal;
struct PointGrant;
struct Publication;
struct Objection;
}  // namespace linli

namespace linli::points {

namespace can {
inline constexpr Permission keep_rules{"points.keep_rules"};
// Certify by rules that a clerk, a branch or a town may certify; each goes with the first.
inline constexpr Permission certify{"points.certify"};
inline constexpr Permission certify_as_branch{"points.certify_as_branch"};
inline constexpr Permission certify_as_town{"points.certify_as_town"};
inline constexpr Permission apply_for_organisation{"points.apply_for_organisation"};
inline constexpr Permission deduct{"points.deduct"};
inline constexpr Permission confirm_deduction{"points.confirm_deduction"};
inline constexpr Permission reverse{"points.reverse"};
inline constexpr Permission see{"points.see"};  // statements of others
inline constexpr Permission decide_appeal{"points.decide_appeal"};
inline constexpr Permission publish{"points.publish"};
inline constexpr Permission keep_stars{"points.keep_stars"};
inline constexpr Permission grant{"points.grant"};
inline constexpr Permission settle{"points.settle"};
}  // namespace can

namespace refusal {
inline constexpr Refusal rule_not_found{"points.rule_not_found", 404};
inline constexpr Refusal rule_not_in_force{"points.rule_not_in_force", 409};  // params: valid_from, valid_to
inline constexpr Refusal rule_elsewhere{"points.rule_elsewhere", 409};  // the rule belongs to another town
// Somebody got points by it or asked for them: its class and owner stay.
inline constexpr Refusal rule_in_use{"points.rule_in_use", 409};
inline constexpr Refusal wrong_owner{"points.wrong_owner", 409};  // a rule for organisations, or for members
inline constexpr Refusal wrong_class{"points.wrong_class",
                                     409};  // a deduction earns nothing, a deed costs nothing
inline constexpr Refusal wrong_tier{"points.wrong_tier", 409};          // param: tier
inline constexpr Refusal outside_bounds{"points.outside_bounds", 409};  // params: min, max
inline constexpr Refusal no_room_for_unit{"points.no_room_for_unit",
                                          409};                   // the county left no bounds for such rules
inline constexpr Refusal cap_reached{"points.cap_reached", 409};  // params: period, cap, left
inline constexpr Refusal earns_nothing{"points.earns_nothing", 409};  // less than one point
inline constexpr Refusal in_future{"points.in_future", 409};
inline constexpr Refusal year_settled{"points.year_settled", 409};  // param: year
inline constexpr Refusal member_not_found{"points.member_not_found", 404};
inline constexpr Refusal not_a_member{"points.not_a_member", 403};
inline constexpr Refusal own_deed{"points.own_deed", 403};                // nobody certifies for himself
inline constexpr Refusal evidence_needed{"points.evidence_needed", 409};  // param: evidence
inline constexpr Refusal application_not_found{"points.application_not_found", 404};
inline constexpr Refusal application_over{"points.application_over", 409};  // param: state
inline constexpr Refusal twice_in_list{"points.twice_in_list", 409};
inline constexpr Refusal second_person{"points.second_person", 403};  // another person has to do this
inline constexpr Refusal deduction_not_found{"points.deduction_not_found", 404};
inline constexpr Refusal deduction_over{"points.deduction_over", 409};  // param: state
inline constexpr Refusal not_reversible{"points.not_reversible", 409};  // param: kind
inline constexpr Refusal nothing_to_appeal{"points.nothing_to_appeal", 404};
inline constexpr Refusal already_appealed{"points.already_appealed", 409};
inline constexpr Refusal appeal_too_late{"points.appeal_too_late", 409};  // param: until
inline constexpr Refusal appeal_not_found{"points.appeal_not_found", 404};
inline constexpr Refusal appeal_over{"points.appeal_over", 409};
// An upheld complaint about a line has to say what is put right.
inline constexpr Refusal correction_needed{"points.correction_needed", 409};
inline constexpr Refusal publication_not_found{"points.publication_not_found", 404};
inline constexpr Refusal publication_state{"points.publication_state", 409};  // param: state
inline constexpr Refusal period_not_over{"points.period_not_over", 409};
inline constexpr Refusal period_published{"points.period_published", 409};            // param: publication_id
inline constexpr Refusal objections_still_open{"points.objections_still_open", 409};  // param: until
inline constexpr Refusal objections_unanswered{"points.objections_unanswered", 409};  // param: open
inline constexpr Refusal objections_closed{"points.objections_closed", 409};
inline constexpr Refusal objection_not_found{"points.objection_not_found", 404};
inline constexpr Refusal objection_over{"points.objection_over", 409};
inline constexpr Refusal not_in_publication{"points.not_in_publication", 404};
inline constexpr Refusal ranking_is_off{"points.ranking_is_off", 403};
inline constexpr Refusal person_not_found{"points.person_not_found", 404};
inline constexpr Refusal settled_already{"points.settled_already", 409};
inline constexpr Refusal year_not_over{"points.year_not_over", 409};
}  // namespace refusal

// A deed was paid. The account's owner is a member or a unit.
struct Credited {
  Id<ledger::Transfer> transfer_id;
  ledger::AccountKind owner_kind{};
  std::int64_t owner_id = 0;
  Id<Unit> unit_id;
  Id<Rule> rule_id;
  Points amount;
  Day happened_on;
};

// A confirmed deduction; `taken` is what the balance could give.
struct Deducted {
  Id<PointDeduction> deduction_id;
  Id<Member> member_id;
  Id<Unit> unit_id;
  Points amount, taken;
  bool veto = false;
};

struct Reversed {
  Id<ledger::Transfer> transfer_id, reversal_id;
};

struct Published {
  Id<Publication> publication_id;
  Id<Unit> unit_id;
};

// The stars that each of the members has by this year's record; nothing when he has none. For other modules'
// lists: it asks as often for a thousand as for one.
std::vector<std::optional<std::int32_t>> stars_of(Ctx& ctx, const std::vector<Id<Member>>& members);

// The sample rules of both banks at the county, when it has no rule yet. For `init` and the demo.
void seed_rules(Ctx& ctx, Id<Unit> county_id);

Module module();

}  // namespace linli::points
