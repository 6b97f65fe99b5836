// The wire of what follows an activity: records, corrections, exemptions, duties, calendars. Inside of this
// module.
#pragma once

#include "modules/activity/dto.hpp"

namespace linli {

struct ActivityCorrection;
struct ActivityExemption;

namespace activity {

// ---- record

struct ResolutionIn {
  Text<1, 200> title;
  std::optional<Text<1, 4000>> text;
  std::optional<VoteIn> vote;
  std::optional<ElectionIn> election;
};
BOOST_DESCRIBE_STRUCT(ResolutionIn, (), (title, text, vote, election))
struct SectionIn {
  Text<1, 40> section;
  Text<1, 20000> text;
};
BOOST_DESCRIBE_STRUCT(SectionIn, (), (section, text))
struct MinutesIn {
  Id<Person> person_id;
  std::int64_t minutes = 0;
};
BOOST_DESCRIBE_STRUCT(MinutesIn, (), (person_id, minutes))
struct KeepRecord {
  Id<linli::Activity> activity_id;
  std::vector<SectionIn> sections;
  std::optional<std::vector<ResolutionIn>> resolutions;  // absent: stay as they are
  std::optional<std::vector<Id<File>>> file_ids;
  std::vector<MinutesIn> minutes;
};
BOOST_DESCRIBE_STRUCT(KeepRecord, (), (activity_id, sections, resolutions, file_ids, minutes))

// ---- corrections and exemptions

enum class CorrectionState { waiting, approved, refused };
BOOST_DESCRIBE_ENUM(CorrectionState, waiting, approved, refused)
struct ProposeCorrection {
  Id<linli::Activity> activity_id;
  std::optional<Id<Member>> member_id;
  std::optional<Id<Person>> person_id;
  bool attended = true;
  std::optional<std::int64_t> minutes;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(ProposeCorrection, (), (activity_id, member_id, person_id, attended, minutes, reason))
struct CorrectionMade {
  Id<ActivityCorrection> correction_id;
};
BOOST_DESCRIBE_STRUCT(CorrectionMade, (), (correction_id))
struct CorrectionsAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<CorrectionState> state;
};
BOOST_DESCRIBE_STRUCT(CorrectionsAsked, (Page), (unit_id, state))
struct Correction {
  Id<ActivityCorrection> correction_id;
  Id<linli::Activity> activity_id;
  std::string title;
  Id<Unit> unit_id;
  std::string unit_name, name;
  bool attended = true;
  std::optional<std::int64_t> minutes;
  std::string reason;
  CorrectionState state{};
  std::string account_name;
  Instant created_at;
  std::optional<std::string> decided_by_name, decision_note;
  std::optional<Instant> decided_at;
};
BOOST_DESCRIBE_STRUCT(Correction, (),
                      (correction_id, activity_id, title, unit_id, unit_name, name, attended, minutes, reason,
                       state, account_name, created_at, decided_by_name, decision_note, decided_at))
struct OneCorrection {
  Id<ActivityCorrection> correction_id;
};
BOOST_DESCRIBE_STRUCT(OneCorrection, (), (correction_id))
struct RefuseCorrection {
  Id<ActivityCorrection> correction_id;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(RefuseCorrection, (), (correction_id, reason))

enum class Cause { old, ill, disabled, other };
BOOST_DESCRIBE_ENUM(Cause, old, ill, disabled, other)
struct MakeExemption {
  Id<Member> member_id;
  Cause cause{};
  Day from_on;
  std::optional<Day> to_on;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(MakeExemption, (), (member_id, cause, from_on, to_on, note))
struct ExemptionMade {
  Id<ActivityExemption> exemption_id;
};
BOOST_DESCRIBE_STRUCT(ExemptionMade, (), (exemption_id))
struct ExemptionsAsked : Page {
  std::optional<Id<Unit>> unit_id;
};
BOOST_DESCRIBE_STRUCT(ExemptionsAsked, (Page), (unit_id))
struct Exemption {
  Id<ActivityExemption> exemption_id;
  Id<Member> member_id;
  std::string name;
  Id<Unit> unit_id;
  std::string unit_name;
  Day from_on;
  std::optional<Day> to_on;
};
BOOST_DESCRIBE_STRUCT(Exemption, (), (exemption_id, member_id, name, unit_id, unit_name, from_on, to_on))
struct OneExemption {
  Id<ActivityExemption> exemption_id;
};
BOOST_DESCRIBE_STRUCT(OneExemption, (), (exemption_id))
struct RevealExemption {
  Id<ActivityExemption> exemption_id;
  Text<2, 200> reason;
};
BOOST_DESCRIBE_STRUCT(RevealExemption, (), (exemption_id, reason))
struct ExemptionRevealed {
  Cause cause{};
  std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(ExemptionRevealed, (), (cause, note))

// ---- duties

enum class Every { never, month, quarter, half_year, year };
BOOST_DESCRIBE_ENUM(Every, never, month, quarter, half_year, year)
// near: due, and not many days are left. due: there is time. coming: of a period that has not begun.
enum class Light { done, due, near, overdue, coming };
BOOST_DESCRIBE_ENUM(Light, done, due, near, overdue, coming)

struct DutiesAsked {
  std::optional<Id<Unit>> unit_id;
  std::optional<std::int64_t> year;
};
BOOST_DESCRIBE_STRUCT(DutiesAsked, (), (unit_id, year))
struct Fulfilment {
  Day from_on, to_on;
  Light light{};
  std::optional<Id<linli::Activity>> activity_id;
  std::optional<std::string> title;
  std::optional<Instant> starts_at;
  std::optional<State> state;
};
BOOST_DESCRIBE_STRUCT(Fulfilment, (), (from_on, to_on, light, activity_id, title, starts_at, state))
struct DutyYear {
  Duty duty{};
  std::string title;
  Every every{};
  std::vector<Fulfilment> periods;
};
BOOST_DESCRIBE_STRUCT(DutyYear, (), (duty, title, every, periods))
struct Duties {
  Id<Unit> unit_id;
  std::string unit_name;
  std::int64_t year = 0;
  std::vector<DutyYear> items;
};
BOOST_DESCRIBE_STRUCT(Duties, (), (unit_id, unit_name, year, items))

struct OwedAsked {
  std::optional<Id<Unit>> unit_id;
};
BOOST_DESCRIBE_STRUCT(OwedAsked, (), (unit_id))
struct OwedLine : Fulfilment {
  Duty duty{};
  std::string duty_title, kind;  // the kind that a new activity would have
  Every every{};
};
BOOST_DESCRIBE_STRUCT(OwedLine, (Fulfilment), (duty, duty_title, kind, every))
struct Owed {
  Id<Unit> unit_id;
  std::string unit_name, month;
  std::vector<OwedLine> items;
};
BOOST_DESCRIBE_STRUCT(Owed, (), (unit_id, unit_name, month, items))

struct LightsAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Text<7, 7>> month;
  std::optional<Light> light;
};
BOOST_DESCRIBE_STRUCT(LightsAsked, (Page), (unit_id, month, light))
struct DutyLight {
  Duty duty{};
  Light light{};
};
BOOST_DESCRIBE_STRUCT(DutyLight, (), (duty, light))
struct UnitLights {
  Id<Unit> unit_id;
  std::string unit_name;
  std::int64_t done = 0, due = 0, near = 0, overdue = 0;
  std::vector<DutyLight> lights;
};
BOOST_DESCRIBE_STRUCT(UnitLights, (), (unit_id, unit_name, done, due, near, overdue, lights))

struct OneUnit {
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(OneUnit, (), (unit_id))
struct FeedMade {
  std::string url;
};
BOOST_DESCRIBE_STRUCT(FeedMade, (), (url))

// ---- the commands and lists

Full keep_record(Ctx& ctx, const KeepRecord& in);
Full archive(Ctx& ctx, const OneActivity& in);
Full accept(Ctx& ctx, const OneActivity& in);
Full send_back(Ctx& ctx, const WithReason& in);

CorrectionMade propose_correction(Ctx& ctx, const ProposeCorrection& in);
List<Correction> corrections(Ctx& ctx, const CorrectionsAsked& in);
Correction approve_correction(Ctx& ctx, const OneCorrection& in);
Correction refuse_correction(Ctx& ctx, const RefuseCorrection& in);

ExemptionMade make_exemption(Ctx& ctx, const MakeExemption& in);
List<Exemption> exemptions(Ctx& ctx, const ExemptionsAsked& in);
ExemptionRevealed reveal_exemption(Ctx& ctx, const RevealExemption& in);
Nothing end_exemption(Ctx& ctx, const OneExemption& in);

Duties duties(Ctx& ctx, const DutiesAsked& in);
Owed owed(Ctx& ctx, const OwedAsked& in);
List<UnitLights> lights(Ctx& ctx, const LightsAsked& in);

FeedMade make_my_feed(Ctx& ctx, const Nothing&);
FeedMade make_unit_feed(Ctx& ctx, const OneUnit& in);
http::Response feed(RawCall& call);

}  // namespace activity
}  // namespace linli
