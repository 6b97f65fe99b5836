// What goes in and out of the commands of this module: the structs are the wire format.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "modules/dual_registration/dual_registration.hpp"
#include "modules/member/member.hpp"
#include "platform/command/list.hpp"
#include "platform/files/files.hpp"

namespace linli::dual_registration {

inline constexpr std::string_view record_kind = "dual_registration.record";

enum class Skill {
  policy,
  law,
  medical,
  education,
  repair,
  arts,
  computer,
  elderly_care,
  mediation,
  counselling,
  other
};
BOOST_DESCRIBE_ENUM(Skill, policy, law, medical, education, repair, arts, computer, elderly_care, mediation,
                    counselling, other)
enum class Side { community, home };
BOOST_DESCRIBE_ENUM(Side, community, home)
enum class PostState { open, closed };
BOOST_DESCRIBE_ENUM(PostState, open, closed)
enum class ClaimState { claimed, withdrawn, closed };
BOOST_DESCRIBE_ENUM(ClaimState, claimed, withdrawn, closed)
enum class RecordState { waiting, certified, refused };
BOOST_DESCRIBE_ENUM(RecordState, waiting, certified, refused)
enum class RegistrationState { active, ended };
BOOST_DESCRIBE_ENUM(RegistrationState, active, ended)

// ---- the member's own

struct Register {
  Id<Unit> community_id;
  std::vector<Skill> skills;
  std::optional<Text<1, 500>> free_text;
};
BOOST_DESCRIBE_STRUCT(Register, (), (community_id, skills, free_text))

struct ChangeSkills {
  std::vector<Skill> skills;
  std::optional<Text<1, 500>> free_text;
};
BOOST_DESCRIBE_STRUCT(ChangeSkills, (), (skills, free_text))

struct Registration {
  Id<DualRegistration> registration_id;
  Id<Unit> community_id;
  std::string community_name;
  Id<Unit> home_unit_id;
  std::string home_unit_name;
  Day registered_on;
  std::vector<Skill> skills;
  std::optional<std::string> free_text;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Registration, (),
                      (registration_id, community_id, community_name, home_unit_id, home_unit_name,
                       registered_on, skills, free_text, version))

struct Claim {
  Id<DualClaim> claim_id;
  Id<DualPost> post_id;
  std::string title, place, community_name;
  Instant claimed_at;
  ClaimState state{};
  Day ends_on;
};
BOOST_DESCRIBE_STRUCT(Claim, (),
                      (claim_id, post_id, title, place, community_name, claimed_at, state, ends_on))

struct Record {
  Id<DualRecord> record_id;
  Id<DualRegistration> registration_id;
  Id<Member> member_id;
  std::string name;
  Id<Unit> community_id;
  std::string community_name, home_unit_name;
  std::optional<Id<DualPost>> post_id;
  std::optional<std::string> title;
  Day served_on;
  std::int64_t hours = 0;
  std::string text;
  RecordState state{};
  std::optional<Instant> decided_at;
  std::optional<std::string> reason;
  std::vector<files::Link> photos;
};
BOOST_DESCRIBE_STRUCT(Record, (),
                      (record_id, registration_id, member_id, name, community_id, community_name,
                       home_unit_name, post_id, title, served_on, hours, text, state, decided_at, reason,
                       photos))

// Times and hours of this year; `times_wanted` is what the county asks of each.
struct Mine {
  bool in_service = false;
  std::optional<Registration> registration;
  std::int64_t times = 0, hours = 0, times_wanted = 0;
  std::vector<Claim> claims;
  std::vector<Record> records;
};
BOOST_DESCRIBE_STRUCT(Mine, (), (in_service, registration, times, hours, times_wanted, claims, records))

// ---- posts

struct PostFields {
  Text<2, 60> title;
  Text<2, 1000> text;
  Text<1, 100> place;
  std::vector<Skill> skills;
  std::int64_t hours = 0, places = 0;  // of one service; how many may claim it
  Day starts_on, ends_on;
};
BOOST_DESCRIBE_STRUCT(PostFields, (), (title, text, place, skills, hours, places, starts_on, ends_on))

struct OfferPost : PostFields {
  Id<Unit> community_id;
};
BOOST_DESCRIBE_STRUCT(OfferPost, (PostFields), (community_id))

struct PostMade {
  Id<DualPost> post_id;
};
BOOST_DESCRIBE_STRUCT(PostMade, (), (post_id))

struct EditPost : PostFields {
  Id<DualPost> post_id;
};
BOOST_DESCRIBE_STRUCT(EditPost, (PostFields), (post_id))

struct OnePost {
  Id<DualPost> post_id;
};
BOOST_DESCRIBE_STRUCT(OnePost, (), (post_id))

struct PostsAsked : Page {
  std::optional<Id<Unit>> community_id;
  std::optional<bool> open;
};
BOOST_DESCRIBE_STRUCT(PostsAsked, (Page), (community_id, open))

struct PostRow {
  Id<DualPost> post_id;
  Id<Unit> community_id;
  std::string community_name, title, text, place;
  std::int64_t hours = 0, places = 0, taken = 0;
  Day starts_on, ends_on;
  PostState state{};
  bool claimed_by_me = false;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(PostRow, (),
                      (post_id, community_id, community_name, title, text, place, hours, places, taken,
                       starts_on, ends_on, state, claimed_by_me, version))

struct Post : PostRow {
  std::vector<Skill> skills;
};
BOOST_DESCRIBE_STRUCT(Post, (PostRow), (skills))

struct ClaimsAsked : Page {
  Id<DualPost> post_id;
};
BOOST_DESCRIBE_STRUCT(ClaimsAsked, (Page), (post_id))

struct ClaimLine : Claim {
  Id<DualRegistration> registration_id;
  Id<Member> member_id;
  std::string name, home_unit_name;
};
BOOST_DESCRIBE_STRUCT(ClaimLine, (Claim), (registration_id, member_id, name, home_unit_name))

struct OneClaim {
  Id<DualClaim> claim_id;
};
BOOST_DESCRIBE_STRUCT(OneClaim, (), (claim_id))

// ---- services

struct AddRecord {
  std::optional<Id<DualClaim>> claim_id;
  Day served_on;
  std::int64_t hours = 0;
  Text<2, 1000> text;
  std::vector<Id<File>> photo_ids;
};
BOOST_DESCRIBE_STRUCT(AddRecord, (), (claim_id, served_on, hours, text, photo_ids))

struct EnterRecord {
  Id<DualRegistration> registration_id;
  std::optional<Id<DualPost>> post_id;
  Day served_on;
  std::int64_t hours = 0;
  Text<2, 1000> text;
  std::vector<Id<File>> photo_ids;
};
BOOST_DESCRIBE_STRUCT(EnterRecord, (), (registration_id, post_id, served_on, hours, text, photo_ids))

// `hours`: what the community has seen, when it was another number.
struct CertifyRecord {
  Id<DualRecord> record_id;
  std::optional<std::int64_t> hours;
};
BOOST_DESCRIBE_STRUCT(CertifyRecord, (), (record_id, hours))

struct RefuseRecord {
  Id<DualRecord> record_id;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(RefuseRecord, (), (record_id, reason))

struct RecordsAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Side> side;
  std::optional<RecordState> state;
  std::optional<Day> from_on, to_on;
};
BOOST_DESCRIBE_STRUCT(RecordsAsked, (Page), (unit_id, side, state, from_on, to_on))

// ---- lists of both sides

struct RegistrationsAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Side> side;
  std::optional<Skill> skill;
  std::optional<RegistrationState> state;
};
BOOST_DESCRIBE_STRUCT(RegistrationsAsked, (Page), (unit_id, side, skill, state))

struct RegistrationLine {
  Id<DualRegistration> registration_id;
  Id<Member> member_id;
  std::string name;
  Id<Unit> home_unit_id;
  std::string home_unit_name;
  Id<Unit> community_id;
  std::string community_name;
  Day registered_on;
  std::optional<Day> ended_on;
  std::vector<Skill> skills;
  std::int64_t times = 0, hours = 0;
};
BOOST_DESCRIBE_STRUCT(RegistrationLine, (),
                      (registration_id, member_id, name, home_unit_id, home_unit_name, community_id,
                       community_name, registered_on, ended_on, skills, times, hours))

struct EndRegistration {
  Id<DualRegistration> registration_id;
  Text<2, 200> reason;
};
BOOST_DESCRIBE_STRUCT(EndRegistration, (), (registration_id, reason))

struct UnitsAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Side> side;
};
BOOST_DESCRIBE_STRUCT(UnitsAsked, (Page), (unit_id, side))

struct UnitLine {
  Id<DualUnit> dual_unit_id;
  Id<Unit> unit_id;
  std::string unit_name;
  Id<Unit> community_id;
  std::string community_name;
  Day registered_on;
  std::optional<Day> ended_on;
  std::string brings;
};
BOOST_DESCRIBE_STRUCT(UnitLine, (),
                      (dual_unit_id, unit_id, unit_name, community_id, community_name, registered_on,
                       ended_on, brings))

struct RegisterUnit {
  Id<Unit> unit_id, community_id;
  Text<2, 500> brings;
};
BOOST_DESCRIBE_STRUCT(RegisterUnit, (), (unit_id, community_id, brings))

struct UnitRegistered {
  Id<DualUnit> dual_unit_id;
};
BOOST_DESCRIBE_STRUCT(UnitRegistered, (), (dual_unit_id))

struct OneUnit {
  Id<DualUnit> dual_unit_id;
};
BOOST_DESCRIBE_STRUCT(OneUnit, (), (dual_unit_id))

struct FeedbackAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Day> from_on, to_on;  // this year when not said
};
BOOST_DESCRIBE_STRUCT(FeedbackAsked, (Page), (unit_id, from_on, to_on))

// One in-service member of the unit, registered or not.
struct FeedbackLine {
  Id<Member> member_id;
  std::string name;
  Id<Unit> home_unit_id;
  std::string home_unit_name;
  std::optional<std::string> community_name;
  std::optional<Day> registered_on;
  std::int64_t posts = 0, times = 0, hours = 0;
  std::optional<Day> last_served_on;
};
BOOST_DESCRIBE_STRUCT(FeedbackLine, (),
                      (member_id, name, home_unit_id, home_unit_name, community_name, registered_on, posts,
                       times, hours, last_served_on))

struct TableAsked {
  std::optional<Id<Unit>> unit_id;
  std::optional<Side> side;
  std::optional<Day> from_on, to_on;
};
BOOST_DESCRIBE_STRUCT(TableAsked, (), (unit_id, side, from_on, to_on))

// in_service and registered_percent belong to the home side; met_duty: who served as often as the county
// asks.
struct TableLine {
  std::string key, label;
  std::optional<std::int64_t> in_service;
  std::int64_t registered = 0;
  std::optional<double> registered_percent;
  std::int64_t organisations = 0, posts = 0, times = 0, hours = 0, met_duty = 0;
};
BOOST_DESCRIBE_STRUCT(TableLine, (),
                      (key, label, in_service, registered, registered_percent, organisations, posts, times,
                       hours, met_duty))

struct Table {
  Id<Unit> unit_id;
  Day from_on, to_on;
  std::vector<TableLine> items;
};
BOOST_DESCRIBE_STRUCT(Table, (), (unit_id, from_on, to_on, items))

// ---- the commands

Mine mine(Ctx& ctx, const Nothing& in);
Mine register_here(Ctx& ctx, const Register& in);
Mine change_skills(Ctx& ctx, const ChangeSkills& in);
Nothing leave(Ctx& ctx, const Nothing& in);
List<Post> posts(Ctx& ctx, const PostsAsked& in);
PostMade offer_post(Ctx& ctx, const OfferPost& in);
Post edit_post(Ctx& ctx, const EditPost& in);
Nothing close_post(Ctx& ctx, const OnePost& in);
Claim claim_post(Ctx& ctx, const OnePost& in);
Claim withdraw_claim(Ctx& ctx, const OneClaim& in);
List<ClaimLine> claims(Ctx& ctx, const ClaimsAsked& in);
Record add_record(Ctx& ctx, const AddRecord& in);
Record enter_record(Ctx& ctx, const EnterRecord& in);
Record certify_record(Ctx& ctx, const CertifyRecord& in);
Record refuse_record(Ctx& ctx, const RefuseRecord& in);
List<Record> records(Ctx& ctx, const RecordsAsked& in);
List<RegistrationLine> registrations(Ctx& ctx, const RegistrationsAsked& in);
Nothing end_registration(Ctx& ctx, const EndRegistration& in);
List<UnitLine> units(Ctx& ctx, const UnitsAsked& in);
UnitRegistered register_unit(Ctx& ctx, const RegisterUnit& in);
Nothing end_unit(Ctx& ctx, const OneUnit& in);
List<FeedbackLine> feedback(Ctx& ctx, const FeedbackAsked& in);
Table table(Ctx& ctx, const TableAsked& in);

}  // namespace linli::dual_registration
