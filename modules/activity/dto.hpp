// The wire of this module: inside of it.
#pragma once

#include "engines/ballot/ballot.hpp"
#include "engines/booking/booking.hpp"
#include "modules/activity/activity.hpp"
#include "platform/command/list.hpp"
#include "platform/files/files.hpp"

namespace linli {

struct ActivityResolution;

namespace activity {

// ---- kinds

enum class Duty {
  members_meeting,
  committee_meeting,
  group_meeting,
  lecture,
  theme_day,
  life_meeting,
  appraisal,
  secretary_lecture
};
BOOST_DESCRIBE_ENUM(Duty, members_meeting, committee_meeting, group_meeting, lecture, theme_day, life_meeting,
                    appraisal, secretary_lecture)

struct FixedPart {
  std::string part, title;
};
BOOST_DESCRIBE_STRUCT(FixedPart, (), (part, title))
struct Section {
  std::string section, title;
  bool required = false;
};
BOOST_DESCRIBE_STRUCT(Section, (), (section, title, required))

struct Kind {
  std::string kind, title, title_zh, title_en;
  Audience audience{};
  bool registration = false, public_ = false, votes = false, serves = false;
  std::int64_t minutes = 0;
  std::vector<Duty> duties;
  std::vector<FixedPart> fixed_parts;
  std::vector<Section> sections;
  bool active = true;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Kind, (),
                      (kind, title, title_zh, title_en, audience, registration, public_, votes, serves,
                       minutes, duties, fixed_parts, sections, active, version))
struct Kinds {
  std::vector<Kind> items;
};
BOOST_DESCRIBE_STRUCT(Kinds, (), (items))
struct NamedPart {
  Text<1, 40> title_zh;
  Text<1, 80> title_en;
  std::optional<bool> required;  // of a section of the record
};
BOOST_DESCRIBE_STRUCT(NamedPart, (), (title_zh, title_en, required))
struct MakeKind {
  Text<1, 40> title_zh;
  Text<1, 80> title_en;
  Audience audience{};
  bool registration = false, public_ = false, votes = false, serves = false;
  std::int64_t minutes = 60;
  std::vector<Duty> duties;            // that it fulfils
  std::vector<NamedPart> fixed_parts;  // of what is done
  std::vector<NamedPart> sections;     // of the record; a summary when none is named
};
BOOST_DESCRIBE_STRUCT(MakeKind, (),
                      (title_zh, title_en, audience, registration, public_, votes, serves, minutes, duties,
                       fixed_parts, sections))
struct ChangeKind {
  Text<1, 40> kind;
  Text<1, 40> title_zh;
  Text<1, 80> title_en;
  bool registration = false, public_ = false, serves = false;
  std::int64_t minutes = 60;
  bool active = true;
};
BOOST_DESCRIBE_STRUCT(ChangeKind, (),
                      (kind, title_zh, title_en, registration, public_, serves, minutes, active))

// ---- planning

struct ActivityFields {
  Text<2, 80> title;
  Instant starts_at;
  std::optional<std::int64_t> minutes;
  Text<1, 200> place;
  std::optional<Text<1, 4000>> text;
  std::optional<Text<1, 60>> leader;
  std::optional<bool> registration;
  std::optional<std::int64_t> places;
  std::vector<Text<1, 80>> own_parts;
  std::optional<bool> check_location;
  std::optional<double> lat, lng;
  std::optional<std::int64_t> radius_m;
};
BOOST_DESCRIBE_STRUCT(ActivityFields, (),
                      (title, starts_at, minutes, place, text, leader, registration, places, own_parts,
                       check_location, lat, lng, radius_m))
struct SlotWanted {
  Instant starts_at;
  std::int64_t minutes = 0;
  std::optional<std::int64_t> places;
};
BOOST_DESCRIBE_STRUCT(SlotWanted, (), (starts_at, minutes, places))
struct MakeActivity : ActivityFields {
  Id<Unit> unit_id;
  Text<1, 40> kind;
  std::vector<SlotWanted> slots;
  std::optional<Text<2, 500>> late_reason;
  std::optional<bool> notice;
};
BOOST_DESCRIBE_STRUCT(MakeActivity, (ActivityFields), (unit_id, kind, slots, late_reason, notice))
struct ActivityMade {
  Id<linli::Activity> activity_id;
};
BOOST_DESCRIBE_STRUCT(ActivityMade, (), (activity_id))
struct ChangeActivity : ActivityFields {
  Id<linli::Activity> activity_id;
};
BOOST_DESCRIBE_STRUCT(ChangeActivity, (ActivityFields), (activity_id))
struct OneActivity {
  Id<linli::Activity> activity_id;
};
BOOST_DESCRIBE_STRUCT(OneActivity, (), (activity_id))
struct WithReason {
  Id<linli::Activity> activity_id;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(WithReason, (), (activity_id, reason))
struct PlanYear {
  Id<Unit> unit_id;
  std::int64_t year = 0;
  std::optional<std::int64_t> theme_day;  // of the month, 1–28
  std::optional<std::int64_t> hour;
  std::optional<Text<1, 200>> place;
};
BOOST_DESCRIBE_STRUCT(PlanYear, (), (unit_id, year, theme_day, hour, place))
struct YearPlanned {
  std::int64_t planned = 0;
};
BOOST_DESCRIBE_STRUCT(YearPlanned, (), (planned))

// ---- what is shown

struct Card {
  Id<linli::Activity> activity_id;
  Id<Unit> unit_id;
  std::string unit_name, kind, kind_title, title;
  Instant starts_at, ends_at;
  std::string place;
  State state{};
  bool registration = false, public_ = false, serves = false;
  std::optional<std::int64_t> places;
  std::int64_t registered = 0, waiting = 0, checked_in = 0, expected = 0;
};
BOOST_DESCRIBE_STRUCT(Card, (),
                      (activity_id, unit_id, unit_name, kind, kind_title, title, starts_at, ends_at, place,
                       state, registration, public_, serves, places, registered, waiting, checked_in,
                       expected))
struct Mine {
  Id<BookingEntry> entry_id;
  booking::State state{};
  booking::Standing standing{};
  Id<BookingSlot> slot_id;
  std::optional<Instant> checked_in_at;
  std::optional<std::int64_t> minutes;
};
BOOST_DESCRIBE_STRUCT(Mine, (), (entry_id, state, standing, slot_id, checked_in_at, minutes))
struct MyCard : Card {
  Mine mine;
};
BOOST_DESCRIBE_STRUCT(MyCard, (Card), (mine))
struct Part {
  std::optional<std::string> part;  // absent: the unit's own
  std::string title;
};
BOOST_DESCRIBE_STRUCT(Part, (), (part, title))
struct SectionText : Section {
  std::optional<std::string> text;
};
BOOST_DESCRIBE_STRUCT(SectionText, (Section), (text))
// What was counted, as it was entered.
struct VoteIn {
  ballot::Rule rule{};
  std::int64_t in_favour = 0, against = 0, abstained = 0;
  std::optional<std::int64_t> written_in_favour, written_against;
  std::optional<std::int64_t> without_vote,
      without_vote_present;  // who should attend and may not vote on this matter
};
BOOST_DESCRIBE_STRUCT(VoteIn, (),
                      (rule, in_favour, against, abstained, written_in_favour, written_against, without_vote,
                       without_vote_present))
struct CandidateIn {
  Text<1, 60> name;
  std::int64_t votes = 0;
};
BOOST_DESCRIBE_STRUCT(CandidateIn, (), (name, votes))
struct ElectionIn {
  std::int64_t seats = 1, issued = 0, returned = 0, invalid = 0;
  std::optional<bool> secretary;
  std::vector<CandidateIn> candidates;
  std::vector<Text<1, 60>> tellers;
};
BOOST_DESCRIBE_STRUCT(ElectionIn, (), (seats, issued, returned, invalid, secretary, candidates, tellers))
struct Resolution {
  Id<ActivityResolution> resolution_id;
  std::string title;
  std::optional<std::string> text;
  std::optional<ballot::Rule> rule;
  std::optional<std::int64_t> should_attend, present, in_favour, against, abstained, written_in_favour,
      written_against, needed_present, needed_in_favour;
  std::optional<bool> quorum_met, void_, passed;
  std::vector<ballot::Candidate> candidates;
  std::optional<VoteIn> vote;
  std::optional<ElectionIn> election;
};
BOOST_DESCRIBE_STRUCT(Resolution, (),
                      (resolution_id, title, text, rule, should_attend, present, in_favour, against,
                       abstained, written_in_favour, written_against, needed_present, needed_in_favour,
                       quorum_met, void_, passed, candidates, vote, election))
struct Full : Card {
  std::optional<std::string> text, leader;
  std::vector<Part> parts;
  std::vector<SectionText> sections;
  std::vector<Resolution> resolutions;
  std::vector<files::Link> photos;
  std::vector<booking::Slot> slots;
  std::int64_t attended_expected = 0, exempt = 0, voters = 0, voters_present = 0;
  std::optional<Instant> notice_at, archived_at, reviewed_at;
  std::optional<std::string> archived_by, review_reason, cancel_reason, late_reason;
  bool check_location = false;
  std::optional<double> lat, lng;
  std::optional<std::int64_t> radius_m;
  std::optional<Mine> mine;
  std::int64_t version = 0;
  std::vector<std::string> may;
};
BOOST_DESCRIBE_STRUCT(Full, (Card),
                      (text, leader, parts, sections, resolutions, photos, slots, attended_expected, exempt,
                       voters, voters_present, notice_at, archived_at, reviewed_at, archived_by,
                       review_reason, cancel_reason, late_reason, check_location, lat, lng, radius_m, mine,
                       version, may))

struct ActivitiesAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Text<1, 40>> kind;
  std::optional<State> state;
  std::optional<Day> from_on, to_on;
};
BOOST_DESCRIBE_STRUCT(ActivitiesAsked, (Page), (unit_id, kind, state, from_on, to_on))
struct PublicActivitiesAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Text<1, 40>> kind;
  std::optional<bool> past;
};
BOOST_DESCRIBE_STRUCT(PublicActivitiesAsked, (Page), (unit_id, kind, past))
struct MyActivitiesAsked : Page {
  std::optional<bool> past;
};
BOOST_DESCRIBE_STRUCT(MyActivitiesAsked, (Page), (past))
struct AttendanceAsked : Page {
  std::optional<std::int64_t> year;
};
BOOST_DESCRIBE_STRUCT(AttendanceAsked, (Page), (year))
struct Attended {
  Id<linli::Activity> activity_id;
  std::string title, kind, kind_title;
  Instant starts_at;
  std::string unit_name;
  std::int64_t minutes = 0;
  bool serves = false;
};
BOOST_DESCRIBE_STRUCT(Attended, (),
                      (activity_id, title, kind, kind_title, starts_at, unit_name, minutes, serves))
struct Attendance {
  std::int64_t year = 0, times = 0, minutes = 0, serving_minutes = 0;
  std::vector<Attended> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(Attendance, (), (year, times, minutes, serving_minutes, items, next))

// ---- coming

struct PeopleAsked : Page {
  Id<linli::Activity> activity_id;
  std::optional<booking::State> state;
  std::optional<bool> checked_in;
};
BOOST_DESCRIBE_STRUCT(PeopleAsked, (Page), (activity_id, state, checked_in))
struct PersonLine {
  Id<BookingEntry> entry_id;
  std::optional<Id<Person>> person_id;
  std::optional<Id<Member>> member_id;
  std::string name;
  booking::Standing standing{};
  bool votes = false;
  booking::State state{};
  std::optional<Instant> checked_in_at;
  std::optional<booking::How> checked_in_by;
  std::optional<std::int64_t> minutes;
};
BOOST_DESCRIBE_STRUCT(PersonLine, (),
                      (entry_id, person_id, member_id, name, standing, votes, state, checked_in_at,
                       checked_in_by, minutes))
struct Code {
  std::string code;
  std::int64_t seconds = 0;
  Instant valid_until;
  std::optional<std::string> short_code;  // six digits, for whoever cannot scan
};
BOOST_DESCRIBE_STRUCT(Code, (), (code, seconds, valid_until, short_code))
struct CheckInHere {
  Text<1, 200> code;
  std::optional<double> lat, lng;
};
BOOST_DESCRIBE_STRUCT(CheckInHere, (), (code, lat, lng))
struct CheckIn : CheckInHere {
  Id<linli::Activity> activity_id;
};
BOOST_DESCRIBE_STRUCT(CheckIn, (CheckInHere), (activity_id))
struct CheckedIn {
  Id<linli::Activity> activity_id;
  Id<BookingEntry> entry_id;
  std::string title;
  Instant checked_in_at;
  std::int64_t minutes = 0;
};
BOOST_DESCRIBE_STRUCT(CheckedIn, (), (activity_id, entry_id, title, checked_in_at, minutes))
struct Scan {
  Id<linli::Activity> activity_id;
  Text<1, 200> code;
};
BOOST_DESCRIBE_STRUCT(Scan, (), (activity_id, code))
struct Scanned {
  std::string name;
  Instant checked_in_at;
};
BOOST_DESCRIBE_STRUCT(Scanned, (), (name, checked_in_at))
struct Sheet {
  Id<linli::Activity> activity_id;
  std::vector<Id<Member>> member_ids;
  std::vector<Id<Person>> person_ids;
  std::optional<std::int64_t> minutes;
  std::vector<Id<File>> file_ids;
};
BOOST_DESCRIBE_STRUCT(Sheet, (), (activity_id, member_ids, person_ids, minutes, file_ids))
struct SheetEntered {
  std::int64_t checked_in = 0;
  std::vector<Id<Person>> before;  // were here already
};
BOOST_DESCRIBE_STRUCT(SheetEntered, (), (checked_in, before))
struct Register {
  Id<linli::Activity> activity_id;
  std::optional<Id<BookingSlot>> slot_id;
};
BOOST_DESCRIBE_STRUCT(Register, (), (activity_id, slot_id))

// ---- the commands and lists

Kinds kinds(Ctx& ctx, const Nothing&);
Kind make_kind(Ctx& ctx, const MakeKind& in);
Kind change_kind(Ctx& ctx, const ChangeKind& in);

ActivityMade make(Ctx& ctx, const MakeActivity& in);
Full change(Ctx& ctx, const ChangeActivity& in);
Full give_notice(Ctx& ctx, const OneActivity& in);
Full cancel(Ctx& ctx, const WithReason& in);
YearPlanned plan_year(Ctx& ctx, const PlanYear& in);

List<Card> activities(Ctx& ctx, const ActivitiesAsked& in);
Full one(Ctx& ctx, const OneActivity& in);
List<PersonLine> people(Ctx& ctx, const PeopleAsked& in);
List<Card> public_activities(Ctx& ctx, const PublicActivitiesAsked& in);
Full public_activity(Ctx& ctx, const OneActivity& in);
List<MyCard> my_activities(Ctx& ctx, const MyActivitiesAsked& in);
Attendance my_attendance(Ctx& ctx, const AttendanceAsked& in);

Mine join(Ctx& ctx, const Register& in);
Mine leave(Ctx& ctx, const OneActivity& in);
Code check_in_code(Ctx& ctx, const OneActivity& in);
Code my_card(Ctx& ctx, const Nothing&);
CheckedIn check_in(Ctx& ctx, const CheckIn& in);
CheckedIn check_in_here(Ctx& ctx, const CheckInHere& in);
Scanned scan(Ctx& ctx, const Scan& in);
SheetEntered enter_sheet(Ctx& ctx, const Sheet& in);

}  // namespace activity
}  // namespace linli
