// What goes in and out of the commands of this module: the structs are the wire format.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engines/ballot/ballot.hpp"
#include "engines/workflow/workflow.hpp"
#include "modules/deliberation/deliberation.hpp"
#include "platform/command/list.hpp"
#include "platform/files/files.hpp"

namespace linli::deliberation {

inline constexpr std::string_view subject_kind = "matter", paper_kind = "matter.paper",
                                  meeting_kind = "matter.meeting", result_kind = "matter.result";

// four_two: 四议两公开; collect: 一征三议两公开.
enum class Kind { four_two, collect };
BOOST_DESCRIBE_ENUM(Kind, four_two, collect)
// As the definitions name them.
enum class State {
  collecting,
  begun,
  proposed,
  discussed,
  deliberated,
  resolved,
  confirmed,
  decision_open,
  carrying_out,
  result_open,
  closed,
  not_passed,
  withdrawn
};
BOOST_DESCRIBE_ENUM(State, collecting, begun, proposed, discussed, deliberated, resolved, confirmed,
                    decision_open, carrying_out, result_open, closed, not_passed, withdrawn)
enum class Stage { collect, deliberate, publish, carry_out, closed };
BOOST_DESCRIBE_ENUM(Stage, collect, deliberate, publish, carry_out, closed)
enum class Step { propose, discuss, deliberate, resolve };
BOOST_DESCRIBE_ENUM(Step, propose, discuss, deliberate, resolve)
// Who resolves: all villagers, one of each household, their representatives; in a community its residents.
enum class Assembly { villagers, households, representatives, residents };
BOOST_DESCRIBE_ENUM(Assembly, villagers, households, representatives, residents)
enum class Stance { support, oppose, suggest };
BOOST_DESCRIBE_ENUM(Stance, support, oppose, suggest)
enum class Publication { decision, result };
BOOST_DESCRIBE_ENUM(Publication, decision, result)

struct BeginMatter {
  Kind kind{};
  Text<2, 80> title;
  Text<2, 4000> text;
  Id<Unit> unit_id;
  std::optional<Id<Unit>> branch_id;  // the Party organisation that proposes
  std::vector<Id<File>> file_ids;
};
BOOST_DESCRIBE_STRUCT(BeginMatter, (), (kind, title, text, unit_id, branch_id, file_ids))

struct MatterBegun {
  Id<linli::Matter> matter_id;
  std::string number;
};
BOOST_DESCRIBE_STRUCT(MatterBegun, (), (matter_id, number))

struct EditMatter {
  Id<linli::Matter> matter_id;
  Text<2, 80> title;
  Text<2, 4000> text;
  std::vector<Id<File>> file_ids;
};
BOOST_DESCRIBE_STRUCT(EditMatter, (), (matter_id, title, text, file_ids))

struct OneMatter {
  Id<linli::Matter> matter_id;
};
BOOST_DESCRIBE_STRUCT(OneMatter, (), (matter_id))

struct MatterCard {
  Id<linli::Matter> matter_id;
  std::string number;
  Kind kind{};
  std::string title, text;
  Id<Unit> unit_id;
  std::string unit_name;
  std::optional<std::string> branch_name;
  State state{};
  std::string state_title;
  Stage stage{};
  std::optional<Day> decided_on;
  std::optional<Instant> decision_at;
  std::optional<Instant> until_at;  // when the running publication ends
  std::optional<Instant> result_at, ended_at;
  std::int64_t opinions = 0, objections = 0, open_objections = 0;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(MatterCard, (),
                      (matter_id, number, kind, title, text, unit_id, unit_name, branch_name, state,
                       state_title, stage, decided_on, decision_at, until_at, result_at, ended_at, opinions,
                       objections, open_objections, created_at))

// A meeting as everybody reads it.
struct MeetingShown {
  Id<linli::MatterMeeting> meeting_id;
  Step step{};
  std::string step_title;
  std::optional<Assembly> assembly;
  Day held_on;
  std::string place;
  std::int64_t should_attend = 0, present = 0, in_favour = 0, against = 0, abstained = 0;
  std::int64_t needed_present = 0, needed_in_favour = 0;
  bool quorum_met = false, passed = false;
};
BOOST_DESCRIBE_STRUCT(MeetingShown, (),
                      (meeting_id, step, step_title, assembly, held_on, place, should_attend, present,
                       in_favour, against, abstained, needed_present, needed_in_favour, quorum_met, passed))

struct MeetingKept : MeetingShown {
  std::string minutes;
  std::optional<std::string> recorded_by;
  std::vector<files::Link> files;
};
BOOST_DESCRIBE_STRUCT(MeetingKept, (MeetingShown), (minutes, recorded_by, files))

// What a meeting takes: a share of those who should attend, and one of these or of those who are there.
struct Terms {
  std::optional<Assembly> assembly;
  std::int64_t quorum_numerator = 0, quorum_denominator = 1;
  bool quorum_strict = false;
  std::int64_t pass_numerator = 0, pass_denominator = 1;
  bool pass_strict = false, of_those_present = false;
  std::optional<std::int64_t> should_attend;  // of the last such meeting
};
BOOST_DESCRIBE_STRUCT(Terms, (),
                      (assembly, quorum_numerator, quorum_denominator, quorum_strict, pass_numerator,
                       pass_denominator, pass_strict, of_those_present, should_attend))

struct NextStep {
  Step step{};
  std::string title;
  std::vector<Terms> terms;
};
BOOST_DESCRIBE_STRUCT(NextStep, (), (step, title, terms))

struct StanceCount {
  Stance stance{};
  std::int64_t opinions = 0;
};
BOOST_DESCRIBE_STRUCT(StanceCount, (), (stance, opinions))

struct MatterFull : MatterCard {
  Id<WorkflowItem> item_id;
  std::optional<std::string> decision_text, result_text, reason;
  std::optional<Instant> public_at;
  std::vector<files::Link> files, result_files;
  std::vector<MeetingKept> meetings;
  std::vector<StanceCount> stances;
  std::optional<NextStep> next_step;
  std::vector<workflow::DeadlineNow> deadlines;
  std::vector<workflow::MoveOffer> offers;
  std::vector<std::string> may;
  std::int64_t publication_minutes = 0;  // how long the next publication lasts
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(MatterFull, (MatterCard),
                      (item_id, decision_text, result_text, reason, public_at, files, result_files, meetings,
                       stances, next_step, deadlines, offers, may, publication_minutes, version))

struct MyOpinion {
  Id<linli::MatterOpinion> opinion_id;
  Stance stance{};
  std::optional<std::string> text;
  Instant changed_at;
};
BOOST_DESCRIBE_STRUCT(MyOpinion, (), (opinion_id, stance, text, changed_at))

struct MyObjection {
  Id<linli::MatterObjection> objection_id;
  Publication publication{};
  std::string text;
  Instant created_at;
  std::optional<std::string> answer;
  std::optional<Instant> answered_at;
};
BOOST_DESCRIBE_STRUCT(MyObjection, (), (objection_id, publication, text, created_at, answer, answered_at))

struct PublicStep {
  std::string title;
  std::string state;  // done, now, ahead
};
BOOST_DESCRIBE_STRUCT(PublicStep, (), (title, state))

struct PublicMatter : MatterCard {
  std::optional<std::string> decision_text, result_text, reason;
  std::vector<files::Link> files, result_files;
  std::vector<MeetingShown> meetings;
  std::vector<StanceCount> stances;
  std::vector<PublicStep> steps;
  std::optional<MyOpinion> my_opinion;
  std::vector<MyObjection> my_objections;
  std::vector<std::string> may;  // opine, object
};
BOOST_DESCRIBE_STRUCT(PublicMatter, (MatterCard),
                      (decision_text, result_text, reason, files, result_files, meetings, stances, steps,
                       my_opinion, my_objections, may))

struct MattersAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Kind> kind;
  std::optional<Stage> stage;
  std::optional<State> state;
  std::optional<Text<1, 60>> q;  // a part of the title, or the whole number
};
BOOST_DESCRIBE_STRUCT(MattersAsked, (Page), (unit_id, kind, stage, state, q))

struct PublicMattersAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Kind> kind;
  std::optional<Stage> stage;
  std::optional<bool> mine;  // of where I am at home
};
BOOST_DESCRIBE_STRUCT(PublicMattersAsked, (Page), (unit_id, kind, stage, mine))

struct LinesAsked : Page {
  Id<linli::Matter> matter_id;
};
BOOST_DESCRIBE_STRUCT(LinesAsked, (Page), (matter_id))

struct RecordMeeting {
  Id<linli::Matter> matter_id;
  Step step{};
  std::optional<Assembly> assembly;
  Day held_on;
  Text<1, 80> place;
  Text<2, 8000> minutes;
  std::int64_t should_attend = 0, present = 0, in_favour = 0, against = 0, abstained = 0;
  std::vector<Id<File>> file_ids;
};
BOOST_DESCRIBE_STRUCT(RecordMeeting, (),
                      (matter_id, step, assembly, held_on, place, minutes, should_attend, present, in_favour,
                       against, abstained, file_ids))

struct MakeMove {
  Id<linli::Matter> matter_id;
  Text<1, 64> move;
  std::optional<Text<1, 4000>> note;
  std::vector<Id<File>> file_ids;
};
BOOST_DESCRIBE_STRUCT(MakeMove, (), (matter_id, move, note, file_ids))

struct GiveOpinion {
  Id<linli::Matter> matter_id;
  Stance stance{};
  std::optional<Text<1, 1000>> text;
};
BOOST_DESCRIBE_STRUCT(GiveOpinion, (), (matter_id, stance, text))

struct OpinionsAsked : Page {
  Id<linli::Matter> matter_id;
  std::optional<Stance> stance;
};
BOOST_DESCRIBE_STRUCT(OpinionsAsked, (Page), (matter_id, stance))

struct OpinionLine {
  Id<linli::MatterOpinion> opinion_id;
  std::string name;
  Stance stance{};
  std::optional<std::string> text;
  Instant created_at, changed_at;
};
BOOST_DESCRIBE_STRUCT(OpinionLine, (), (opinion_id, name, stance, text, created_at, changed_at))

struct Object {
  Id<linli::Matter> matter_id;
  Text<2, 1000> text;
};
BOOST_DESCRIBE_STRUCT(Object, (), (matter_id, text))

struct ObjectionsAsked : Page {
  Id<linli::Matter> matter_id;
};
BOOST_DESCRIBE_STRUCT(ObjectionsAsked, (Page), (matter_id))

struct ObjectionLine {
  Id<linli::MatterObjection> objection_id;
  Publication publication{};
  std::string name, text;
  Instant created_at;
  Instant until_at;  // to be answered by then
  std::optional<std::string> answer;
  std::optional<Instant> answered_at;
  std::optional<std::string> answered_by;
  bool late = false;
};
BOOST_DESCRIBE_STRUCT(ObjectionLine, (),
                      (objection_id, publication, name, text, created_at, until_at, answer, answered_at,
                       answered_by, late))

struct AnswerObjection {
  Id<linli::MatterObjection> objection_id;
  Text<2, 1000> answer;
};
BOOST_DESCRIBE_STRUCT(AnswerObjection, (), (objection_id, answer))

MatterBegun begin(Ctx& ctx, const BeginMatter& in);
MatterFull edit(Ctx& ctx, const EditMatter& in);
MatterFull record_meeting(Ctx& ctx, const RecordMeeting& in);
MatterFull make_move(Ctx& ctx, const MakeMove& in);
PublicMatter give_opinion(Ctx& ctx, const GiveOpinion& in);
PublicMatter object(Ctx& ctx, const Object& in);
Nothing answer_objection(Ctx& ctx, const AnswerObjection& in);

MatterFull matter(Ctx& ctx, const OneMatter& in);
List<MatterCard> matters(Ctx& ctx, const MattersAsked& in);
List<workflow::LineShown> lines(Ctx& ctx, const LinesAsked& in);
List<OpinionLine> opinions(Ctx& ctx, const OpinionsAsked& in);
List<ObjectionLine> objections(Ctx& ctx, const ObjectionsAsked& in);
List<MatterCard> public_matters(Ctx& ctx, const PublicMattersAsked& in);
PublicMatter public_matter(Ctx& ctx, const OneMatter& in);

// Guards, listeners and the definitions.
void declare_workflow(App& app);
void declare_printing(App& app);

}  // namespace linli::deliberation
