// A case as it is kept, and how it is shown: inside of this module.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engines/workflow/workflow.hpp"
#include "modules/casework/casework.hpp"
#include "platform/command/list.hpp"
#include "platform/files/files.hpp"

namespace linli::casework {

// On cover_kind hangs the one photo of a case that everybody sees.
inline constexpr std::string_view definition_name = "casework.case", subject_kind = "case",
                                  files_kind = "casework.case", cover_kind = "casework.cover";

enum class Outcome { solved, unsolvable };
BOOST_DESCRIBE_ENUM(Outcome, solved, unsolvable)

// ---- as it is kept

struct CaseThing {
  Id<linli::Case> case_id;
  std::string number;
  Id<WorkflowItem> item_id;
  Id<WorkflowVersion> version_id;
  Id<CaseCategory> category_id;
  Id<Unit> unit_id, level_unit_id;
  std::optional<Id<Unit>> grid_id;
  std::optional<Id<Estate>> estate_id;
  std::optional<Id<Building>> building_id;
  std::optional<double> lat, lng;
  std::string place_text, text, state;
  Stage stage{};
  std::optional<std::string> meaning;
  Tier tier{};
  Urgency urgency{};
  Channel channel{};
  bool anonymous = false, is_private = false, sensitive = false, is_public = false;
  Id<Account> reporter_id, entered_by;
  std::optional<Bytes> contact_phone, person_name;
};
BOOST_DESCRIBE_STRUCT(CaseThing, (),
                      (case_id, number, item_id, version_id, category_id, unit_id, level_unit_id, grid_id,
                       estate_id, building_id, lat, lng, place_text, text, state, stage, meaning, tier,
                       urgency, channel, anonymous, is_private, sensitive, is_public, reporter_id, entered_by,
                       contact_phone, person_name))

struct CaseCourse {
  Instant reported_at, updated_at, response_due_at;
  std::optional<Instant> happened_at, established_at, dispatched_at, responded_at, done_at, verified_at,
      closed_at, due_at, missed_at;
  Id<Unit> handler_unit_id, first_unit_id;
  Id<Account> handler_account_id, first_account_id;
  std::int64_t bounces = 0, reopened = 0, followers = 0, version = 0;
  std::optional<Id<linli::Case>> duplicate_of;
  bool excluded = false, blanked = false;
};
BOOST_DESCRIBE_STRUCT(CaseCourse, (),
                      (reported_at, updated_at, response_due_at, happened_at, established_at, dispatched_at,
                       responded_at, done_at, verified_at, closed_at, due_at, missed_at, handler_unit_id,
                       first_unit_id, handler_account_id, first_account_id, bounces, reopened, followers,
                       version, duplicate_of, excluded, blanked))

struct CaseVerdicts {
  std::optional<Outcome> outcome;
  std::optional<std::string> outcome_text, verify_text, rate_text;
  std::optional<Id<Account>> outcome_by, verified_by;
  std::optional<bool> accepted, satisfied, rated_by_proxy;
  std::optional<std::int64_t> stars;
  std::optional<Instant> rated_at;
};
BOOST_DESCRIBE_STRUCT(CaseVerdicts, (),
                      (outcome, outcome_text, verify_text, rate_text, outcome_by, verified_by, accepted,
                       satisfied, rated_by_proxy, stars, rated_at))

struct CaseRow : CaseThing, CaseCourse, CaseVerdicts {
  bool over() const { return stage == Stage::closed; }
};
BOOST_DESCRIBE_STRUCT(CaseRow, (CaseThing, CaseCourse, CaseVerdicts), ())

// Refuses case_not_found.
CaseRow case_row(Ctx& ctx, Id<linli::Case> case_id);
std::optional<CaseRow> case_of_item(Ctx& ctx, const workflow::Item& item);

// ---- who may know of it

// What the actor has to do with a case.
struct Relation {
  bool reporter = false, follower = false;
  bool handler = false;  // leads, or helps, himself or for his unit
  bool staff = false;    // may see it in a unit whose case it is
  bool any() const { return reporter || follower || handler || staff; }
};
Relation relation(Ctx& ctx, const CaseRow& row);
bool may_see_case(Ctx& ctx, std::int64_t case_id);
// The same without those who only follow: for the history as it is written, and what hangs on it.
bool may_see_course(Ctx& ctx, std::int64_t case_id);
// The case when the actor may know of it; refuses case_not_found else, as if there were none.
CaseRow seen_case(Ctx& ctx, Id<linli::Case> case_id);

// ---- as it is shown

// What the view casework_card gives.
struct CardRow {
  Id<linli::Case> case_id;
  std::string number;
  Id<WorkflowVersion> version_id;
  Id<CaseCategory> category_id;
  std::string name_zh, name_en, text, place_text;
  std::optional<double> lat, lng;
  std::string state;
  Stage stage{};
  Tier tier{};
  Urgency urgency{};
  Channel channel{};
  bool is_private = false, sensitive = false;
  Instant reported_at;
  std::optional<Instant> closed_at, due_at, missed_at;
  std::int64_t followers = 0;
  std::optional<std::string> grid_name;
  Id<Unit> unit_id;
  std::string unit_name;
  std::optional<std::string> handler_unit_name;
  std::optional<std::int64_t> stars;
};
BOOST_DESCRIBE_STRUCT(CardRow, (),
                      (case_id, number, version_id, category_id, name_zh, name_en, text, place_text, lat, lng,
                       state, stage, tier, urgency, channel, is_private, sensitive, reported_at, closed_at,
                       due_at, missed_at, followers, grid_name, unit_id, unit_name, handler_unit_name, stars))

// What the view casework_public gives.
struct PublicRow : CardRow {
  std::string category_code;
  Instant updated_at;
  std::optional<std::string> outcome_text;
  std::optional<Id<File>> cover_id;
};
BOOST_DESCRIBE_STRUCT(PublicRow, (CardRow), (category_code, updated_at, outcome_text, cover_id))

struct CaseCard {
  Id<linli::Case> case_id;
  std::string number;
  Id<CaseCategory> category_id;
  std::string category_name, title;
  std::optional<std::string> text;
  std::string place_text;
  std::optional<double> lat, lng;
  std::string state, state_title;
  Stage stage{};
  Tier tier{};
  Urgency urgency{};
  Channel channel{};
  bool private_ = false;
  Instant reported_at;
  std::optional<Instant> closed_at, due_at;
  bool overdue = false;
  std::int64_t followers = 0;
  std::optional<std::string> thumb_url, grid_name, unit_name, handled_by_unit_name;
  std::optional<std::int64_t> stars, distance_m;
  std::vector<workflow::MoveOffer> offers;
};
BOOST_DESCRIBE_STRUCT(CaseCard, (),
                      (case_id, number, category_id, category_name, title, text, place_text, lat, lng, state,
                       state_title, stage, tier, urgency, channel, private_, reported_at, closed_at, due_at,
                       overdue, followers, thumb_url, grid_name, unit_name, handled_by_unit_name, stars,
                       distance_m, offers))

enum class Reader { staff, own, everybody };
CaseCard card(Ctx& ctx, const CardRow& row, Reader reader);
std::vector<CaseCard> cards(Ctx& ctx, const std::vector<CardRow>& rows, Reader reader);
std::optional<CardRow> card_row(Ctx& ctx, Id<linli::Case> case_id);
List<CaseCard> card_page(Ctx& ctx, std::vector<CardRow> rows, std::int64_t fetched, Reader reader);

std::string localised(Ctx& ctx, const std::string& chinese, const std::string& english);
// The first words of a text: what a list has room for.
std::string first_words(std::string_view text, std::size_t code_points = 24);
// Blots out whatever could be a telephone or identity number.
std::string without_numbers(std::string_view text);
// Whether everybody may know that there is such a case.
bool is_shown_to_everybody(const CaseThing& row);
// Whether others may follow it: what everybody may know of, and what may soon be that.
bool may_be_followed(const CaseThing& row);
// Whether staff may write down the resident's verdict for him. Whoever has his own phone in hand speaks for
// himself; staff speak for callers, and for those who never had an account.
bool may_be_rated_for(const CaseThing& row);
bool is_overdue(std::optional<Instant> due_at, std::optional<Instant> missed_at, Stage stage, Instant now);

// Sealed fields of a case.
Bytes sealed(Ctx& ctx, std::string_view text, const char* field, Id<linli::Case> case_id);
std::string opened(Ctx& ctx, const Bytes& bytes, const char* field, Id<linli::Case> case_id);

}  // namespace linli::casework
