// What goes in and out of the commands of this module: the structs are the wire format.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "modules/care/care.hpp"
#include "modules/member/member.hpp"
#include "platform/command/list.hpp"
#include "platform/files/files.hpp"

namespace linli::care {

inline constexpr std::string_view visit_kind = "care.visit";

enum class Kind { illness, disability, disaster, low_income, old_alone, bereavement, other };
BOOST_DESCRIBE_ENUM(Kind, illness, disability, disaster, low_income, old_alone, bereavement, other)
enum class How { paper, spoken, online };
BOOST_DESCRIBE_ENUM(How, paper, spoken, online)
enum class State { active, ended, withdrawn };
BOOST_DESCRIBE_ENUM(State, active, ended, withdrawn)
enum class VisitState { planned, done, cancelled };
BOOST_DESCRIBE_ENUM(VisitState, planned, done, cancelled)

struct Consent {
  Day given_on;
  How how{};
};
BOOST_DESCRIBE_STRUCT(Consent, (), (given_on, how))

struct AddHousehold {
  Id<Person> person_id;
  Kind kind{};
  Text<2, 500> reason;
  std::optional<Text<1, 2000>> situation;
  std::int64_t people = 1;
  Consent consent;
};
BOOST_DESCRIBE_STRUCT(AddHousehold, (), (person_id, kind, reason, situation, people, consent))

struct HouseholdMade {
  Id<CareHousehold> household_id;
};
BOOST_DESCRIBE_STRUCT(HouseholdMade, (), (household_id))

struct EditHousehold {
  Id<CareHousehold> household_id;
  Kind kind{};
  Text<2, 500> reason;
  std::optional<Text<1, 2000>> situation;
  std::int64_t people = 1;
};
BOOST_DESCRIBE_STRUCT(EditHousehold, (), (household_id, kind, reason, situation, people))

struct EndHousehold {
  Id<CareHousehold> household_id;
  Day on;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(EndHousehold, (), (household_id, on, reason))

struct OpenHousehold {
  Id<CareHousehold> household_id;
  Text<2, 200> reason;
};
BOOST_DESCRIBE_STRUCT(OpenHousehold, (), (household_id, reason))

struct HouseholdsAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<State> state;
};
BOOST_DESCRIBE_STRUCT(HouseholdsAsked, (Page), (unit_id, state))

struct HouseholdRow {
  Id<CareHousehold> household_id;
  Id<Person> person_id;
  Id<Unit> unit_id;
  std::string unit_name;
  State state{};
  Day since_on;
  std::optional<Day> ended_on;
  std::int64_t visits = 0;
  std::optional<Day> last_visited_on, next_planned_on;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(HouseholdRow, (),
                      (household_id, person_id, unit_id, unit_name, state, since_on, ended_on, visits,
                       last_visited_on, next_planned_on, version))

struct Household : HouseholdRow {
  std::string name_masked;
};
BOOST_DESCRIBE_STRUCT(Household, (HouseholdRow), (name_masked))

struct Visit {
  Id<CareVisit> visit_id;
  Id<CareHousehold> household_id;
  Day planned_on;
  std::optional<Day> visited_on;
  VisitState state{};
  std::optional<std::string> visitor_name, text, goods;
  std::optional<std::int64_t> amount_fen;
  std::vector<files::Link> photos;
};
BOOST_DESCRIBE_STRUCT(Visit, (),
                      (visit_id, household_id, planned_on, visited_on, state, visitor_name, text, goods,
                       amount_fen, photos))

struct OpenedHousehold : HouseholdRow {
  std::string name;
  Kind kind{};
  std::string reason;
  std::optional<std::string> situation;
  std::int64_t people = 1;
  std::optional<std::string> end_reason;
  Consent consent;
  std::vector<Visit> visit_list;
};
BOOST_DESCRIBE_STRUCT(OpenedHousehold, (HouseholdRow),
                      (name, kind, reason, situation, people, end_reason, consent, visit_list))

struct PlanVisit {
  Id<CareHousehold> household_id;
  Day planned_on;
};
BOOST_DESCRIBE_STRUCT(PlanVisit, (), (household_id, planned_on))

struct VisitMade {
  Id<CareVisit> visit_id;
};
BOOST_DESCRIBE_STRUCT(VisitMade, (), (visit_id))

struct RecordVisit {
  Id<CareVisit> visit_id;
  Day visited_on;
  Text<2, 2000> text;
  std::optional<std::int64_t> amount_fen;
  std::optional<Text<1, 200>> goods;
  std::vector<Id<File>> photo_ids;
};
BOOST_DESCRIBE_STRUCT(RecordVisit, (), (visit_id, visited_on, text, amount_fen, goods, photo_ids))

struct OneVisit {
  Id<CareVisit> visit_id;
};
BOOST_DESCRIBE_STRUCT(OneVisit, (), (visit_id))

struct PlanAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Day> from_on, to_on;  // what is late and the next 31 days when not said
};
BOOST_DESCRIBE_STRUCT(PlanAsked, (Page), (unit_id, from_on, to_on))

struct PlannedVisit {
  Id<CareVisit> visit_id;
  Id<CareHousehold> household_id;
  std::string name_masked, unit_name;
  Day planned_on;
  bool late = false;
};
BOOST_DESCRIBE_STRUCT(PlannedVisit, (), (visit_id, household_id, name_masked, unit_name, planned_on, late))

// joined_on: absent when I am no member.
struct Mine {
  bool birthday_message = false;
  std::optional<Day> joined_on;
  std::int64_t years = 0;
  std::optional<OpenedHousehold> household;
};
BOOST_DESCRIBE_STRUCT(Mine, (), (birthday_message, joined_on, years, household))

struct SetConsent {
  bool birthday_message = false;
};
BOOST_DESCRIBE_STRUCT(SetConsent, (), (birthday_message))

struct BirthdaysAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<std::int32_t> month;  // this month when not said
};
BOOST_DESCRIBE_STRUCT(BirthdaysAsked, (Page), (unit_id, month))

// `message`: he wants to be told; told_on: when he was, this year.
struct Birthday {
  Id<Member> member_id;
  std::string name;
  Id<Unit> branch_id;
  std::string branch_name;
  Day joined_on;
  std::int64_t years = 0;
  bool message = false;
  std::optional<Day> told_on;
};
BOOST_DESCRIBE_STRUCT(Birthday, (),
                      (member_id, name, branch_id, branch_name, joined_on, years, message, told_on))

struct TableAsked {
  std::optional<Id<Unit>> unit_id;
  std::optional<Day> from_on, to_on;  // this year when not said
};
BOOST_DESCRIBE_STRUCT(TableAsked, (), (unit_id, from_on, to_on))

struct TableLine {
  std::string key, label;
  std::int64_t households = 0, visits = 0, amount_fen = 0;
};
BOOST_DESCRIBE_STRUCT(TableLine, (), (key, label, households, visits, amount_fen))

struct Table {
  Id<Unit> unit_id;
  std::vector<TableLine> items;
};
BOOST_DESCRIBE_STRUCT(Table, (), (unit_id, items))

// ---- the commands

List<Household> households(Ctx& ctx, const HouseholdsAsked& in);
HouseholdMade add_household(Ctx& ctx, const AddHousehold& in);
Nothing edit_household(Ctx& ctx, const EditHousehold& in);
Nothing end_household(Ctx& ctx, const EndHousehold& in);
OpenedHousehold open_household(Ctx& ctx, const OpenHousehold& in);
VisitMade plan_visit(Ctx& ctx, const PlanVisit& in);
Nothing record_visit(Ctx& ctx, const RecordVisit& in);
Nothing cancel_visit(Ctx& ctx, const OneVisit& in);
List<PlannedVisit> plan(Ctx& ctx, const PlanAsked& in);
Mine mine(Ctx& ctx, const Nothing& in);
Nothing withdraw(Ctx& ctx, const Nothing& in);
Table table(Ctx& ctx, const TableAsked& in);
Nothing set_consent(Ctx& ctx, const SetConsent& in);
List<Birthday> birthdays(Ctx& ctx, const BirthdaysAsked& in);

bool visit_seen(Ctx& ctx, std::int64_t visit_id);
bool wants_birthday_message(Ctx& ctx, Id<Person> person_id);
void tell_birthdays(Ctx& ctx);
void follow_members(App& app);

}  // namespace linli::care
