// What goes in and out of the commands of this module: the structs are the wire format.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engines/workflow/workflow.hpp"
#include "modules/development/development.hpp"
#include "modules/member/member.hpp"
#include "platform/command/list.hpp"

namespace linli {
struct DevelopmentHalfYear;
struct DevelopmentTraining;
struct DevelopmentResolution;
struct DevelopmentReview;
}  // namespace linli

namespace linli::development {

inline constexpr std::string_view subject_kind = "development", file_kind = "development.file";

// As the definition names them.
enum class State {
  apply,
  talk,
  activist,
  activist_record,
  contacts,
  cultivate,
  candidate,
  candidate_record,
  introducers,
  review,
  training,
  committee_check,
  pre_review,
  form,
  branch_meeting,
  higher_talk,
  approve,
  approve_record,
  assign,
  oath,
  probation,
  conversion_ask,
  conversion_meeting,
  conversion_approve,
  archive,
  archived,
  refused,
  withdrawn,
  cancelled
};
BOOST_DESCRIBE_ENUM(State, apply, talk, activist, activist_record, contacts, cultivate, candidate,
                    candidate_record, introducers, review, training, committee_check, pre_review, form,
                    branch_meeting, higher_talk, approve, approve_record, assign, oath, probation,
                    conversion_ask, conversion_meeting, conversion_approve, archive, archived, refused,
                    withdrawn, cancelled)
inline constexpr int steps_total = 25;
enum class Stage { apply, activist, candidate, admit, probation, closed };
BOOST_DESCRIBE_ENUM(Stage, apply, activist, candidate, admit, probation, closed)
enum class Light { blue, yellow, red, none };
BOOST_DESCRIBE_ENUM(Light, blue, yellow, red, none)
enum class Due { soon, overdue };
BOOST_DESCRIBE_ENUM(Due, soon, overdue)
enum class Sponsorship { contact, introducer };
BOOST_DESCRIBE_ENUM(Sponsorship, contact, introducer)
enum class PublicityKind { candidate, conversion };
BOOST_DESCRIBE_ENUM(PublicityKind, candidate, conversion)
enum class ResolutionKind { admit, convert };
BOOST_DESCRIBE_ENUM(ResolutionKind, admit, convert)
enum class StepState { done, now, ahead };
BOOST_DESCRIBE_ENUM(StepState, done, now, ahead)

// ---- in

struct OpenFile {
  Text<1, 60> name;
  std::optional<Text<1, 30>> phone, id_number;
  std::optional<Day> birth_on;
  std::optional<member::Sex> sex;
  std::optional<Text<1, 40>> education;
  std::optional<Text<1, 60>> occupation;
  Id<Unit> branch_id;
  Day applied_on;
};
BOOST_DESCRIBE_STRUCT(OpenFile, (),
                      (name, phone, id_number, birth_on, sex, education, occupation, branch_id, applied_on))

struct TakeOver : OpenFile {
  State step{};
  std::optional<Day> activist_on, candidate_on, reviewed_on, pre_reviewed_on, meeting_on, approved_on,
      conversion_meeting_on;
  std::optional<Id<Member>> member_id;
  std::vector<Id<Member>> contact_member_ids, introducer_member_ids;
};
BOOST_DESCRIBE_STRUCT(TakeOver, (OpenFile),
                      (step, activist_on, candidate_on, reviewed_on, pre_reviewed_on, meeting_on, approved_on,
                       conversion_meeting_on, member_id, contact_member_ids, introducer_member_ids))

struct FileMade {
  Id<DevelopmentFile> file_id;
};
BOOST_DESCRIBE_STRUCT(FileMade, (), (file_id))

struct OneFile {
  Id<DevelopmentFile> file_id;
};
BOOST_DESCRIBE_STRUCT(OneFile, (), (file_id))

struct FilesAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Stage> stage;
  std::optional<State> step;
  std::optional<Text<1, 60>> q;  // how the name begins
  std::optional<Due> due;
};
BOOST_DESCRIBE_STRUCT(FilesAsked, (Page), (unit_id, stage, step, q, due))

struct BoardAsked {
  std::optional<Id<Unit>> unit_id;
};
BOOST_DESCRIBE_STRUCT(BoardAsked, (), (unit_id))

struct LinesAsked : Page {
  Id<DevelopmentFile> file_id;
};
BOOST_DESCRIBE_STRUCT(LinesAsked, (Page), (file_id))

struct MakeMove {
  Id<DevelopmentFile> file_id;
  Text<1, 64> move;
  workflow::Form form;
  std::optional<Text<1, 2000>> note;
  std::vector<Id<File>> file_ids;
};
BOOST_DESCRIBE_STRUCT(MakeMove, (), (file_id, move, form, note, file_ids))

struct NameSponsors {
  Id<DevelopmentFile> file_id;
  std::vector<Id<Member>> member_ids;
};
BOOST_DESCRIBE_STRUCT(NameSponsors, (), (file_id, member_ids))

struct AddHalfYear {
  Id<DevelopmentFile> file_id;
  Day on;
  bool passed = false;
  Text<1, 2000> opinion;
};
BOOST_DESCRIBE_STRUCT(AddHalfYear, (), (file_id, on, passed, opinion))

struct AddTraining {
  Id<DevelopmentFile> file_id;
  Day from_on;
  std::int32_t days = 0, hours = 0;
  Text<1, 200> topic;
  std::optional<Text<1, 80>> place;
};
BOOST_DESCRIBE_STRUCT(AddTraining, (), (file_id, from_on, days, hours, topic, place))

struct Publish {
  Id<DevelopmentFile> file_id;
  PublicityKind kind{};
  Day from_on;
  std::optional<std::int32_t> days;  // as the setting says when absent, and never fewer
  std::optional<Text<1, 80>> place;
};
BOOST_DESCRIBE_STRUCT(Publish, (), (file_id, kind, from_on, days, place))

struct ClosePublicity {
  Id<DevelopmentFile> file_id;
  PublicityKind kind{};
  std::int32_t objections = 0;
  std::optional<Text<1, 2000>> note;  // what was found out about them
};
BOOST_DESCRIBE_STRUCT(ClosePublicity, (), (file_id, kind, objections, note))

struct Resolve {
  Id<DevelopmentFile> file_id;
  ResolutionKind kind{};
  Day on;
  std::optional<std::int32_t> excused;  // whom the rules excuse: they leave the denominator
  std::int32_t present = 0, in_favour = 0;
  std::optional<std::int32_t> against, abstained, written_in_favour, written_against;  // none, when absent
  Text<1, 4000> text;
  Text<1, 60> chair;
};
BOOST_DESCRIBE_STRUCT(Resolve, (),
                      (file_id, kind, on, excused, present, in_favour, against, abstained, written_in_favour,
                       written_against, text, chair))

struct KeepReview {
  Id<DevelopmentFile> file_id;
  Day reviewed_on;
  bool passed = false;
  Text<1, 8000> text;
};
BOOST_DESCRIBE_STRUCT(KeepReview, (), (file_id, reviewed_on, passed, text))

struct RevealReview {
  Id<DevelopmentFile> file_id;
  Text<2, 200> reason;
};
BOOST_DESCRIBE_STRUCT(RevealReview, (), (file_id, reason))

struct ReviewRevealed {
  Day reviewed_on;
  bool passed = false;
  std::string text, by_name;
};
BOOST_DESCRIBE_STRUCT(ReviewRevealed, (), (reviewed_on, passed, text, by_name))

// ---- out

struct Card {
  Id<DevelopmentFile> file_id;
  std::string number, name;
  Id<Unit> branch_id;
  std::string branch_name;
  Stage stage{};
  State step{};
  std::int64_t step_number = 0;  // 25 when it is over
  std::string step_title;
  Day since_on, applied_on;
  std::optional<std::string> next_clock;
  std::optional<Day> due_on, earliest_on;
  Light light = Light::none;
  std::optional<Day> ended_on;
};
BOOST_DESCRIBE_STRUCT(Card, (),
                      (file_id, number, name, branch_id, branch_name, stage, step, step_number, step_title,
                       since_on, applied_on, next_clock, due_on, earliest_on, light, ended_on))

struct StepLine {
  std::int64_t number = 0;
  State step{};
  Stage stage{};
  std::string title;
  StepState state{};
  std::optional<Day> done_on;
  std::optional<std::string> by_name;
};
BOOST_DESCRIBE_STRUCT(StepLine, (), (number, step, stage, title, state, done_on, by_name))

struct ClockLine {
  std::string clock, title;
  Day began_on, due_on;
  bool warned = false, missed = false;
  std::optional<Day> ended_on;
};
BOOST_DESCRIBE_STRUCT(ClockLine, (), (clock, title, began_on, due_on, warned, missed, ended_on))

struct Sponsor {
  Id<Member> member_id;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(Sponsor, (), (member_id, name))

struct HalfYear {
  Id<DevelopmentHalfYear> review_id;
  Day on;
  bool passed = false;
  std::string opinion, by_name;
};
BOOST_DESCRIBE_STRUCT(HalfYear, (), (review_id, on, passed, opinion, by_name))

struct Training {
  Id<DevelopmentTraining> training_id;
  Day from_on;
  std::int64_t days = 0, hours = 0;
  std::string topic;
  std::optional<std::string> place;
};
BOOST_DESCRIBE_STRUCT(Training, (), (training_id, from_on, days, hours, topic, place))

struct Publicity {
  PublicityKind kind{};
  Day from_on, until_on;
  std::optional<std::string> place;
  std::optional<std::int64_t> objections;
  std::optional<std::string> note;
  std::optional<Day> closed_on;
};
BOOST_DESCRIBE_STRUCT(Publicity, (), (kind, from_on, until_on, place, objections, note, closed_on))

struct Resolution {
  Id<DevelopmentResolution> resolution_id;
  ResolutionKind kind{};
  Day on;
  std::int64_t should_attend = 0, excused = 0, present = 0, in_favour = 0, against = 0, abstained = 0,
               written_in_favour = 0, written_against = 0;
  bool quorate = false, passed = false;
  std::string text, chair, by_name;
};
BOOST_DESCRIBE_STRUCT(Resolution, (),
                      (resolution_id, kind, on, should_attend, excused, present, in_favour, against,
                       abstained, written_in_favour, written_against, quorate, passed, text, chair, by_name))

struct ReviewSummary {
  Day reviewed_on;
  bool passed = false;
  Day valid_until_on;
};
BOOST_DESCRIBE_STRUCT(ReviewSummary, (), (reviewed_on, passed, valid_until_on))

struct FileFull : Card {
  Id<Person> person_id;
  std::optional<Id<Member>> member_id;
  std::string phone_masked;
  std::optional<Day> birth_on;
  std::optional<member::Sex> sex;
  std::optional<std::string> education, occupation;
  std::vector<StepLine> steps;
  std::vector<ClockLine> clocks;
  std::vector<Sponsor> contacts, introducers;
  std::vector<HalfYear> reviews;
  std::vector<Training> trainings;
  std::vector<Publicity> publicities;
  std::vector<Resolution> resolutions;
  std::optional<ReviewSummary> political_review;
  std::optional<Day> probation_until_on;
  std::optional<std::int64_t> extended_months;
  std::optional<State> taken_over_in;
  Id<WorkflowItem> item_id;
  std::vector<workflow::MoveOffer> offers;
  bool own = false;
};
BOOST_DESCRIBE_STRUCT(FileFull, (Card),
                      (person_id, member_id, phone_masked, birth_on, sex, education, occupation, steps,
                       clocks, contacts, introducers, reviews, trainings, publicities, resolutions,
                       political_review, probation_until_on, extended_months, taken_over_in, item_id, offers,
                       own))

struct MyFile {
  std::optional<FileFull> file;
};
BOOST_DESCRIBE_STRUCT(MyFile, (), (file))

struct BoardStep {
  State step{};
  std::int64_t number = 0;
  std::string title;
  std::int64_t files = 0, due_soon = 0, overdue = 0;
};
BOOST_DESCRIBE_STRUCT(BoardStep, (), (step, number, title, files, due_soon, overdue))

struct BoardStage {
  Stage stage{};
  std::int64_t files = 0, due_soon = 0, overdue = 0;
  std::vector<BoardStep> steps;
};
BOOST_DESCRIBE_STRUCT(BoardStage, (), (stage, files, due_soon, overdue, steps))

struct Board {
  Id<Unit> unit_id;
  std::vector<BoardStage> stages;
};
BOOST_DESCRIBE_STRUCT(Board, (), (unit_id, stages))

// ---- commands

FileMade open_file(Ctx& ctx, const OpenFile& in);
FileMade take_over(Ctx& ctx, const TakeOver& in);
FileFull make_move(Ctx& ctx, const MakeMove& in);
FileFull name_contacts(Ctx& ctx, const NameSponsors& in);
FileFull name_introducers(Ctx& ctx, const NameSponsors& in);
FileFull add_half_year(Ctx& ctx, const AddHalfYear& in);
FileFull add_training(Ctx& ctx, const AddTraining& in);
FileFull publish(Ctx& ctx, const Publish& in);
FileFull close_publicity(Ctx& ctx, const ClosePublicity& in);
FileFull resolve(Ctx& ctx, const Resolve& in);
FileFull keep_review(Ctx& ctx, const KeepReview& in);
ReviewRevealed reveal_review(Ctx& ctx, const RevealReview& in);

List<Card> files_of_unit(Ctx& ctx, const FilesAsked& in);
Board board(Ctx& ctx, const BoardAsked& in);
FileFull file(Ctx& ctx, const OneFile& in);
MyFile my_file(Ctx& ctx, const Nothing& in);
List<workflow::LineShown> lines(Ctx& ctx, const LinesAsked& in);

}  // namespace linli::development
