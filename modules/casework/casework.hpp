// What residents report, and what becomes of it: taken up, dispatched, handled, verified by somebody else,
// rated by the one who reported. The way that a case goes is the definition workflows/case.json; this module
// keeps the case itself, who handles it, and what is counted.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe.hpp>

#include "engines/place/place.hpp"
#include "platform/command/app.hpp"
#include "platform/core/shape.hpp"
#include "platform/core/things.hpp"

namespace linli {

struct Case;
struct CaseCategory;
struct CaseTask;
struct CaseDispatchRule;
struct CaseMessage;
struct CaseConsultation;
struct HelpCall;
struct Patrol;
struct JointSession;

namespace casework {

namespace can {
inline constexpr Permission see{"casework.see"};
inline constexpr Permission establish{"casework.establish"};
inline constexpr Permission dispatch{"casework.dispatch"};  // also splits and merges
inline constexpr Permission handle{"casework.handle"};
inline constexpr Permission verify{"casework.verify"};
inline constexpr Permission confirm_unsolvable{"casework.confirm_unsolvable"};
inline constexpr Permission enter_for_caller{
    "casework.enter_for_caller"};  // by phone, walk-in; rates for a caller, too
inline constexpr Permission reveal{"casework.reveal", Permission::Who::granted, true};
inline constexpr Permission keep{"casework.keep"};  // categories, dispatch rules
inline constexpr Permission exclude{"casework.exclude"};
inline constexpr Permission approve_exclusion{"casework.approve_exclusion"};
inline constexpr Permission joint{"casework.joint"};
inline constexpr Permission take_help{"casework.take_help"};
}  // namespace can

namespace refusal {
inline constexpr Refusal case_not_found{"casework.case_not_found", 404};
inline constexpr Refusal category_not_found{"casework.category_not_found", 404};
inline constexpr Refusal category_is_off{"casework.category_is_off", 409};
inline constexpr Refusal code_taken{"casework.code_taken", 409};
inline constexpr Refusal rule_not_found{"casework.rule_not_found", 404};
inline constexpr Refusal nobody_to_send_to{"casework.nobody_to_send_to", 409};
inline constexpr Refusal not_a_handler{"casework.not_a_handler",
                                       409};  // neither the unit nor the account handles cases
inline constexpr Refusal no_bounces_left{"casework.no_bounces_left", 409};
inline constexpr Refusal tasks_open{"casework.tasks_open", 409};  // other handlers have not finished
inline constexpr Refusal not_level_above{"casework.not_level_above", 403};
inline constexpr Refusal at_the_top{"casework.at_the_top", 409};  // nobody is above the county
inline constexpr Refusal own_case{"casework.own_case", 409};
inline constexpr Refusal case_over{"casework.case_over", 409};  // param: state
inline constexpr Refusal same_case{"casework.same_case", 409};
inline constexpr Refusal task_not_found{"casework.task_not_found", 404};
inline constexpr Refusal task_over{"casework.task_over", 409};
inline constexpr Refusal handler_may_not_reveal{"casework.handler_may_not_reveal", 403};
inline constexpr Refusal no_contact{"casework.no_contact", 404};
inline constexpr Refusal nobody_to_answer{"casework.nobody_to_answer", 409};
inline constexpr Refusal already_excluded{"casework.already_excluded", 409};
inline constexpr Refusal exclusion_not_found{"casework.exclusion_not_found", 404};
inline constexpr Refusal exclusion_over{"casework.exclusion_over", 409};
inline constexpr Refusal second_person{"casework.second_person", 403};
inline constexpr Refusal help_call_not_found{"casework.help_call_not_found", 404};
inline constexpr Refusal help_call_taken{"casework.help_call_taken", 409};  // param: taken_by
inline constexpr Refusal help_call_over{"casework.help_call_over", 409};
inline constexpr Refusal patrol_not_found{"casework.patrol_not_found", 404};
inline constexpr Refusal session_not_found{"casework.session_not_found", 404};
inline constexpr Refusal session_over{"casework.session_over", 409};
inline constexpr Refusal agenda_decided{"casework.agenda_decided", 409};
// Private and sensitive cases show no photo to everybody.
inline constexpr Refusal not_for_everybody{"casework.not_for_everybody", 409};
inline constexpr Refusal number_not_found{"casework.number_not_found", 404};
}  // namespace refusal

enum class Tier { life, utility, ordinary, complex };
BOOST_DESCRIBE_ENUM(Tier, life, utility, ordinary, complex)
enum class Urgency { normal, urgent };
BOOST_DESCRIBE_ENUM(Urgency, normal, urgent)
enum class Channel { client, patrol, phone, walk_in, help, open311 };
BOOST_DESCRIBE_ENUM(Channel, client, patrol, phone, walk_in, help, open311)
// How far a case has come. Many states of the definition share a stage.
enum class Stage { establish, dispatch, handle, verify, rate, closed };
BOOST_DESCRIBE_ENUM(Stage, establish, dispatch, handle, verify, rate, closed)

// ---- for other modules

struct CategoryBrief {
  Id<CaseCategory> category_id;
  std::string code, name;  // the name in the language of the call
  std::optional<Id<CaseCategory>> parent_id;
  std::optional<std::string> parent_name;
  Tier tier{};
  bool private_ = false;   // cases of it appear in no public list
  bool sensitive = false;  // nor does staff see who reported, or the text in lists
  std::optional<std::string> hint;
};
BOOST_DESCRIBE_STRUCT(CategoryBrief, (),
                      (category_id, code, name, parent_id, parent_name, tier, private_, sensitive, hint))

// Categories that anybody may report under, parents before their children.
std::vector<CategoryBrief> public_categories(Ctx& ctx);
std::optional<CategoryBrief> category_by_code(Ctx& ctx, std::string_view code);

// A report that comes through another door than POST /cases. Whoever acts is the reporter; without an account
// nobody is told.
struct NewCase {
  Id<CaseCategory> category_id;
  std::string text;
  place::Given place{};
  Urgency urgency = Urgency::normal;
  Channel channel = Channel::client;
  bool anonymous = false, private_ = false;
  std::optional<std::string> contact_phone{}, person_name{};  // sealed
  std::vector<Id<File>> photo_ids{};
  std::optional<std::string> extra{};  // what a client sent beyond that, as text
};
struct CaseMade {
  Id<Case> case_id;
  std::string number, state;
  std::optional<Instant> due_at;
  std::optional<std::string> handled_by_unit_name, grid_name;
};
BOOST_DESCRIBE_STRUCT(CaseMade, (), (case_id, number, state, due_at, handled_by_unit_name, grid_name))
CaseMade report(Ctx& ctx, const NewCase& in);

// What everybody may know of a case: no person, the place to half a kilometre, numbers in the text blotted
// out. Cases that are private, not yet established, refused, withdrawn or merged are none.
struct PublicCase {
  Id<Case> case_id;
  std::string number, category_code, category_name, text, place_text, state, state_title;
  Stage stage{};
  std::optional<double> lat, lng;  // WGS84, coarse
  Instant reported_at, updated_at;
  std::optional<Instant> due_at, closed_at;
  std::string unit_name;
  std::optional<std::string> handled_by_unit_name, closing_text, photo_url, thumb_url;
};
BOOST_DESCRIBE_STRUCT(PublicCase, (),
                      (case_id, number, category_code, category_name, text, place_text, state, state_title,
                       stage, lat, lng, reported_at, updated_at, due_at, closed_at, unit_name,
                       handled_by_unit_name, closing_text, photo_url, thumb_url))

struct PublicCasesWanted {
  std::optional<Id<Unit>> unit_id{};  // absent: the whole county
  std::vector<std::string> category_codes{};
  std::optional<bool> closed{};
  Instant from_at{}, to_at{INT64_MAX};  // reported in [from_at, to_at)
  Id<Case> before{INT64_MAX};           // for paging: the last one of the page before
  std::int64_t limit = 50;
};
std::vector<PublicCase> public_cases(Ctx& ctx, const PublicCasesWanted& wanted);  // newest first
std::optional<PublicCase> public_case(Ctx& ctx, Id<Case> case_id);

// ---- events

// Somebody did what may earn points: "solved", "verified", "patrolled".
struct Deed {
  std::string_view kind;
  Id<Account> account_id;
  Id<Unit> unit_id;
  std::int64_t subject_id = 0;  // of the case or the patrol; the same deed always has the same one
};

struct Reported {
  Id<Case> case_id;
  Id<Unit> unit_id;
};
struct Closed {
  Id<Case> case_id;
  Id<Unit> unit_id;
  std::string_view meaning;  // "solved", "unsolvable", "refused", "withdrawn", "merged"
};

Module module();

}  // namespace casework
}  // namespace linli
