// Reporting a case and what is done with it: what goes in and out. Inside of this module.
#pragma once

#include "modules/casework/row.hpp"

namespace linli::casework {

// ---- report

struct ForPerson {
  Text<1, 40> name;
  std::optional<Text<1, 40>> phone;
};
BOOST_DESCRIBE_STRUCT(ForPerson, (), (name, phone))

struct ReportCase {
  Id<CaseCategory> category_id;
  Text<1, 2000> text;
  place::Given place;
  std::optional<Urgency> urgency;
  std::vector<Id<File>> photo_ids;
  std::optional<bool> anonymous, private_;
  std::optional<Text<1, 40>> contact_phone;
  std::optional<Channel> channel;
  std::optional<ForPerson> for_person;
  std::optional<Instant> happened_at;
  std::optional<Text<1, 2000>> extra;
};
BOOST_DESCRIBE_STRUCT(ReportCase, (),
                      (category_id, text, place, urgency, photo_ids, anonymous, private_, contact_phone,
                       channel, for_person, happened_at, extra))

// What the doors of this module know of a report, beyond NewCase.
struct Reporting : NewCase {
  Id<Account> reporter_id, entered_by;
  std::optional<Instant> happened_at{};
};
// Makes the case and starts it on its way; the rules may already have sent it.
CaseRow make_case(Ctx& ctx, const Reporting& in);
CaseMade report_case(Ctx& ctx, const ReportCase& in);

struct DuplicatesAsked {
  std::optional<Id<CaseCategory>> category_id;
  std::optional<double> lat, lng;
  std::optional<place::Coordinates> coordinates;
  std::optional<Id<Building>> building_id;
  std::optional<Text<0, 2000>> text;
};
BOOST_DESCRIBE_STRUCT(DuplicatesAsked, (), (category_id, lat, lng, coordinates, building_id, text))

struct Cards {
  std::vector<CaseCard> items;
};
BOOST_DESCRIBE_STRUCT(Cards, (), (items))
Cards duplicates(Ctx& ctx, const DuplicatesAsked& in);

// ---- follow and merge

struct OneCase {
  Id<linli::Case> case_id;
};
BOOST_DESCRIBE_STRUCT(OneCase, (), (case_id))

struct Follow {
  Id<linli::Case> case_id;
  std::optional<Text<1, 500>> text;
};
BOOST_DESCRIBE_STRUCT(Follow, (), (case_id, text))

struct Following {
  std::int64_t followers = 0;
};
BOOST_DESCRIBE_STRUCT(Following, (), (followers))

struct Merge {
  Id<linli::Case> case_id, into_id;
  Text<1, 500> reason;
};
BOOST_DESCRIBE_STRUCT(Merge, (), (case_id, into_id, reason))

Following follow(Ctx& ctx, const Follow& in);
Following unfollow(Ctx& ctx, const OneCase& in);
Nothing merge(Ctx& ctx, const Merge& in);

// ---- one case

struct ReporterShown {
  std::optional<std::string> name_masked;
  std::optional<std::string> relay;  // that he can be written to, and through what
  bool is_me = false;
};
BOOST_DESCRIBE_STRUCT(ReporterShown, (), (name_masked, relay, is_me))

struct HandlerShown {
  std::optional<Id<Account>> account_id;
  std::optional<std::string> name;
  std::optional<Id<Unit>> unit_id;
  std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(HandlerShown, (), (account_id, name, unit_id, unit_name))

struct TaskShown {
  Id<CaseTask> task_id;
  std::optional<Id<Account>> account_id;
  std::optional<Id<Unit>> unit_id;
  std::string name, task, state;
  std::optional<Day> due_on;
  std::optional<std::string> note;
  bool mine = false;
};
BOOST_DESCRIBE_STRUCT(TaskShown, (), (task_id, account_id, unit_id, name, task, state, due_on, note, mine))

struct HandlerVerdict {
  Outcome outcome{};
  std::string text;
  std::optional<Instant> at;
  std::string by_name;
};
BOOST_DESCRIBE_STRUCT(HandlerVerdict, (), (outcome, text, at, by_name))
struct VerifierVerdict {
  bool accepted = false;
  std::optional<std::string> text;
  std::optional<Instant> at;
  std::string by_name;
};
BOOST_DESCRIBE_STRUCT(VerifierVerdict, (), (accepted, text, at, by_name))
struct ResidentVerdict {
  bool satisfied = false;
  std::optional<std::int64_t> stars;
  std::optional<std::string> text;
  std::optional<Instant> at;
  bool by_proxy = false;
};
BOOST_DESCRIBE_STRUCT(ResidentVerdict, (), (satisfied, stars, text, at, by_proxy))

// Three verdicts that are never the same person's.
struct Verdicts {
  std::optional<HandlerVerdict> handler;
  std::optional<VerifierVerdict> verifier;
  std::optional<ResidentVerdict> resident;
};
BOOST_DESCRIBE_STRUCT(Verdicts, (), (handler, verifier, resident))

struct OtherCase {
  Id<linli::Case> case_id;
  std::string number;
};
BOOST_DESCRIBE_STRUCT(OtherCase, (), (case_id, number))

struct ExclusionShown {
  std::string reason, state;
};
BOOST_DESCRIBE_STRUCT(ExclusionShown, (), (reason, state))

struct ConsultationShown {
  Id<CaseConsultation> consultation_id;
  Day on;
  std::vector<std::string> parties;
  std::string result;
  std::vector<files::Link> files;
};
BOOST_DESCRIBE_STRUCT(ConsultationShown, (), (consultation_id, on, parties, result, files))

struct CaseFull : CaseCard {
  std::optional<Id<WorkflowItem>> item_id;
  std::vector<files::Link> photos;
  std::optional<files::Link> cover;  // which of the photos everybody sees
  std::optional<Id<Unit>> unit_id, level_unit_id, grid_id;
  std::optional<std::string> level_unit_name;
  bool anonymous = false;
  std::optional<Instant> happened_at;
  std::optional<ReporterShown> reporter;
  std::optional<HandlerShown> handler, first_receiver;
  std::vector<TaskShown> helpers;
  Verdicts verdicts;
  std::int64_t bounces = 0, bounces_most = 0, reopened = 0;
  std::optional<OtherCase> duplicate_of;
  std::vector<OtherCase> merged;
  std::optional<ExclusionShown> excluded;
  std::vector<ConsultationShown> consultations;
  std::vector<workflow::DeadlineNow> deadlines;
  std::vector<std::string> may;
  bool following = false;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(CaseFull, (CaseCard),
                      (item_id, photos, cover, unit_id, level_unit_id, grid_id, level_unit_name, anonymous,
                       happened_at, reporter, handler, first_receiver, helpers, verdicts, bounces,
                       bounces_most, reopened, duplicate_of, merged, excluded, consultations, deadlines, may,
                       following, version))

// Shows one of a case's photos to everybody who may know of the case; none: no longer.
struct SetCover {
  Id<linli::Case> case_id;
  std::optional<Id<File>> file_id;
};
BOOST_DESCRIBE_STRUCT(SetCover, (), (case_id, file_id))
CaseFull set_cover(Ctx& ctx, const SetCover& in);
std::optional<files::Link> cover_of(Ctx& ctx, Id<linli::Case> case_id);
// Whether the actor says which photo that is: who decides about the case, or works on it.
bool may_set_cover(Ctx& ctx, const CaseRow& row, const Relation& relation);
bool may_see_cover(Ctx& ctx, std::int64_t case_id);

CaseFull full(Ctx& ctx, const CaseRow& row);
CaseFull one_case(Ctx& ctx, const OneCase& in);

struct LinesAsked : Page {
  Id<linli::Case> case_id;
};
BOOST_DESCRIBE_STRUCT(LinesAsked, (Page), (case_id))
List<workflow::LineShown> case_lines(Ctx& ctx, const LinesAsked& in);

struct MakeMove {
  Id<linli::Case> case_id;
  Text<1, 60> move;
  std::vector<workflow::FormValue> form;
  std::optional<Text<0, 2000>> note;
  std::vector<Id<File>> file_ids;
  std::optional<Text<1, 60>> seen_state;  // what the screen showed; another one now is a conflict
};
BOOST_DESCRIBE_STRUCT(MakeMove, (), (case_id, move, form, note, file_ids, seen_state))
CaseFull make_move(Ctx& ctx, const MakeMove& in);

void declare_course(App& app);  // what follows when a case moves

// ---- split

struct Helping {
  std::optional<Id<Unit>> unit_id;
  std::optional<Id<Account>> account_id;
  Text<1, 500> task;
};
BOOST_DESCRIBE_STRUCT(Helping, (), (unit_id, account_id, task))
struct Split {
  Id<linli::Case> case_id;
  std::vector<Helping> handlers;
};
BOOST_DESCRIBE_STRUCT(Split, (), (case_id, handlers))
struct TaskDone {
  Id<CaseTask> task_id;
  Text<1, 2000> note;
  std::vector<Id<File>> file_ids;
};
BOOST_DESCRIBE_STRUCT(TaskDone, (), (task_id, note, file_ids))
CaseFull split(Ctx& ctx, const Split& in);
Nothing task_done(Ctx& ctx, const TaskDone& in);
std::vector<TaskShown> tasks_of(Ctx& ctx, Id<linli::Case> case_id);
struct NewTask {
  Id<linli::Case> case_id;
  std::optional<Id<JointSession>> session_id{};
  Id<Unit> unit_id;
  Id<Account> account_id;
  std::string task;
  std::optional<Day> due_on{};
};
Id<CaseTask> add_task(Ctx& ctx, const CaseRow& row, const NewTask& in);

// ---- messages through us, and the contact itself

struct Say {
  Id<linli::Case> case_id;
  Text<1, 1000> text;
};
BOOST_DESCRIBE_STRUCT(Say, (), (case_id, text))
struct Said {
  Id<CaseMessage> message_id;
};
BOOST_DESCRIBE_STRUCT(Said, (), (message_id))
struct MessageLine {
  Id<CaseMessage> message_id;
  Instant at;
  std::string from;  // reporter, handler, staff
  std::string name, text;
  bool mine = false;
};
BOOST_DESCRIBE_STRUCT(MessageLine, (), (message_id, at, from, name, text, mine))
Said say(Ctx& ctx, const Say& in);
List<MessageLine> messages(Ctx& ctx, const LinesAsked& in);

struct Reveal {
  Id<linli::Case> case_id;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(Reveal, (), (case_id, reason))
struct Contact {
  std::optional<std::string> phone, name;
};
BOOST_DESCRIBE_STRUCT(Contact, (), (phone, name))
Contact reveal_contact(Ctx& ctx, const Reveal& in);

// ---- exclusion from the figures, consultations

struct Exclude {
  Id<linli::Case> case_id;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(Exclude, (), (case_id, reason))
struct DecideExclusion {
  Id<linli::Case> case_id;
  bool approve = false;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(DecideExclusion, (), (case_id, approve, reason))
Nothing exclude(Ctx& ctx, const Exclude& in);
Nothing decide_exclusion(Ctx& ctx, const DecideExclusion& in);
std::optional<ExclusionShown> exclusion_of(Ctx& ctx, Id<linli::Case> case_id);

struct Consult {
  Id<linli::Case> case_id;
  Day on;
  std::vector<Text<1, 60>> parties;
  Text<2, 2000> result;
  std::vector<Id<File>> file_ids;
};
BOOST_DESCRIBE_STRUCT(Consult, (), (case_id, on, parties, result, file_ids))
struct Consulted {
  Id<CaseConsultation> consultation_id;
};
BOOST_DESCRIBE_STRUCT(Consulted, (), (consultation_id))
Consulted consult(Ctx& ctx, const Consult& in);
std::vector<ConsultationShown> consultations_of(Ctx& ctx, Id<linli::Case> case_id);

}  // namespace linli::casework
