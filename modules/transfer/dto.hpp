// What goes in and out of the commands of this module: the structs are the wire format.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engines/workflow/workflow.hpp"
#include "modules/member/member.hpp"
#include "modules/transfer/transfer.hpp"
#include "platform/command/list.hpp"

namespace linli::transfer {

inline constexpr std::string_view subject_kind = "transfer";

enum class Kind { within, out, in };
BOOST_DESCRIBE_ENUM(Kind, within, out, in)
enum class State { asked, agreed, let_go, accepted, received, refused, withdrawn };
BOOST_DESCRIBE_ENUM(State, asked, agreed, let_go, accepted, received, refused, withdrawn)
enum class Side { from, to };
BOOST_DESCRIBE_ENUM(Side, from, to)
enum class Light { blue, yellow, red, none };
BOOST_DESCRIBE_ENUM(Light, blue, yellow, red, none)
enum class Away { floating, guest, abroad, lost, suspended };
BOOST_DESCRIBE_ENUM(Away, floating, guest, abroad, lost, suspended)
enum class HomeOrHost { home, host };
BOOST_DESCRIBE_ENUM(HomeOrHost, home, host)
enum class Decision { suspend, remove, left_by_himself, back };
BOOST_DESCRIBE_ENUM(Decision, suspend, remove, left_by_himself, back)

struct Ask {
  Id<Member> member_id;
  Kind kind{};
  std::optional<Id<Unit>> to_branch_id;
  std::optional<Text<1, 120>> to_name;
  Text<1, 500> reason;
};
BOOST_DESCRIBE_STRUCT(Ask, (), (member_id, kind, to_branch_id, to_name, reason))

struct AskMyself {
  Kind kind{};
  std::optional<Id<Unit>> to_branch_id;
  std::optional<Text<1, 120>> to_name;
  Text<1, 500> reason;
};
BOOST_DESCRIBE_STRUCT(AskMyself, (), (kind, to_branch_id, to_name, reason))

struct BringIn {
  Text<1, 60> name;
  std::optional<Text<1, 30>> phone, id_number;
  std::optional<Day> birth_on;
  std::optional<member::Sex> sex;
  std::optional<Text<1, 40>> education;
  Day joined_on;
  member::Status status{};
  Id<Unit> branch_id;
  Text<1, 120> from_name;
  Text<1, 60> letter_number;
  Day letter_issued_on;
  std::optional<std::int32_t> letter_days;
  std::optional<Text<1, 500>> reason;
};
BOOST_DESCRIBE_STRUCT(BringIn, (),
                      (name, phone, id_number, birth_on, sex, education, joined_on, status, branch_id,
                       from_name, letter_number, letter_issued_on, letter_days, reason))

struct TransferMade {
  Id<MemberTransfer> transfer_id;
  std::string number;
};
BOOST_DESCRIBE_STRUCT(TransferMade, (), (transfer_id, number))

struct OneTransfer {
  Id<MemberTransfer> transfer_id;
};
BOOST_DESCRIBE_STRUCT(OneTransfer, (), (transfer_id))

struct LinesAsked : Page {
  Id<MemberTransfer> transfer_id;
};
BOOST_DESCRIBE_STRUCT(LinesAsked, (Page), (transfer_id))

struct TransfersAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Side> side;  // from, when absent
  std::optional<State> state;
  std::optional<Kind> kind;
};
BOOST_DESCRIBE_STRUCT(TransfersAsked, (Page), (unit_id, side, state, kind))

struct MakeMove {
  Id<MemberTransfer> transfer_id;
  Text<1, 64> move;
  workflow::Form form;
  std::optional<Text<1, 2000>> note;
  std::vector<Id<File>> file_ids;
};
BOOST_DESCRIBE_STRUCT(MakeMove, (), (transfer_id, move, form, note, file_ids))

struct Card {
  Id<MemberTransfer> transfer_id;
  std::string number;
  Kind kind{};
  State state{};
  std::string state_title;
  std::optional<Id<Member>> member_id;
  std::string name;
  std::optional<Id<Unit>> from_branch_id;
  std::string from_name;
  std::optional<Id<Unit>> to_branch_id;
  std::string to_name;
  std::optional<std::string> letter_number;
  std::optional<Day> letter_issued_on, letter_until_on;
  Day asked_on;
  std::optional<Day> ended_on;
  Light light = Light::none;
};
BOOST_DESCRIBE_STRUCT(Card, (),
                      (transfer_id, number, kind, state, state_title, member_id, name, from_branch_id,
                       from_name, to_branch_id, to_name, letter_number, letter_issued_on, letter_until_on,
                       asked_on, ended_on, light))

struct Full : Card {
  std::string reason;
  std::string phone_masked;
  member::Status status{};
  Day joined_on;
  Id<WorkflowItem> item_id;
  std::vector<workflow::DeadlineNow> deadlines;
  std::vector<workflow::MoveOffer> offers;
  bool own = false;
};
BOOST_DESCRIBE_STRUCT(Full, (Card),
                      (reason, phone_masked, status, joined_on, item_id, deadlines, offers, own))

// ---- absences

struct AddAbsence {
  Id<Member> member_id;
  Away kind{};  // floating or abroad
  Day since_on;
  std::optional<Day> until_on;
  std::optional<Id<Unit>> host_unit_id;
  Text<1, 120> place;
  Text<1, 200> purpose;
};
BOOST_DESCRIBE_STRUCT(AddAbsence, (), (member_id, kind, since_on, until_on, host_unit_id, place, purpose))

// Whoever reports himself: his branch accepts or refuses it.
struct ReportAbsence {
  Away kind{};  // floating or abroad
  Day since_on;
  std::optional<Day> until_on;
  std::optional<Id<Unit>> host_unit_id;
  Text<1, 120> place;
  Text<1, 200> purpose;
};
BOOST_DESCRIBE_STRUCT(ReportAbsence, (), (kind, since_on, until_on, host_unit_id, place, purpose))

struct RefuseAbsence {
  Id<Absence> absence_id;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(RefuseAbsence, (), (absence_id, reason))

struct AddGuest {
  Text<1, 60> name;
  std::optional<Text<1, 30>> phone;
  Text<1, 120> home_name;
  Id<Unit> host_unit_id;
  Day since_on;
  std::optional<Day> until_on;
  Text<1, 200> purpose;
};
BOOST_DESCRIBE_STRUCT(AddGuest, (), (name, phone, home_name, host_unit_id, since_on, until_on, purpose))

struct AbsenceMade {
  Id<Absence> absence_id;
};
BOOST_DESCRIBE_STRUCT(AbsenceMade, (), (absence_id))

struct OneAbsence {
  Id<Absence> absence_id;
};
BOOST_DESCRIBE_STRUCT(OneAbsence, (), (absence_id))

struct EndAbsence {
  Id<Absence> absence_id;
  Day on;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(EndAbsence, (), (absence_id, on, note))

struct Decide {
  Id<Absence> absence_id;
  Decision decision{};
  Day on;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(Decide, (), (absence_id, decision, on, reason))

struct AbsencesAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Away> kind;
  std::optional<HomeOrHost> side;  // home, when absent
  std::optional<bool> open;
};
BOOST_DESCRIBE_STRUCT(AbsencesAsked, (Page), (unit_id, kind, side, open))

struct AbsenceLine {
  Id<Absence> absence_id;
  Away kind{};
  std::optional<Id<Member>> member_id;
  std::string name;
  std::optional<Id<Unit>> branch_id;
  std::optional<std::string> branch_name, home_name;
  std::optional<Id<Unit>> host_unit_id;
  std::optional<std::string> host_name;
  std::string place, purpose;
  Day since_on;
  std::optional<Day> until_on, confirmed_on, remind_on, reminded_on, ended_on;
  std::optional<std::string> note;
  Light light = Light::none;
  std::optional<Day> accepted_on;  // absent: he has reported himself, and his branch has not answered
};
BOOST_DESCRIBE_STRUCT(AbsenceLine, (),
                      (absence_id, kind, member_id, name, branch_id, branch_name, home_name, host_unit_id,
                       host_name, place, purpose, since_on, until_on, confirmed_on, remind_on, reminded_on,
                       ended_on, note, light, accepted_on))

// ---- members whom nobody sees

struct SilentAsked : Page {
  std::optional<Id<Unit>> unit_id;
};
BOOST_DESCRIBE_STRUCT(SilentAsked, (Page), (unit_id))

// `expected`: how often he should have come since he came last, or since he was first called.
struct SilentMember {
  Id<Member> member_id;
  std::string name;
  Id<Unit> branch_id;
  std::string branch_name;
  std::int64_t expected = 0;
  std::optional<Day> last_came_on;
  Day found_on;
};
BOOST_DESCRIBE_STRUCT(SilentMember, (),
                      (member_id, name, branch_id, branch_name, expected, last_came_on, found_on))

TransferMade ask(Ctx& ctx, const Ask& in);
TransferMade ask_myself(Ctx& ctx, const AskMyself& in);
TransferMade bring_in(Ctx& ctx, const BringIn& in);
List<Card> transfers(Ctx& ctx, const TransfersAsked& in);
List<Card> my_transfers(Ctx& ctx, const Page& in);
Full transfer(Ctx& ctx, const OneTransfer& in);
List<workflow::LineShown> lines(Ctx& ctx, const LinesAsked& in);
Full make_move(Ctx& ctx, const MakeMove& in);
void declare_workflow(App& app);

void declare_absences(App& app);
void declare_silence(App& app);
void declare_printing(App& app);

namespace texts {
extern const char* const source;
extern const char* const rules;
void add_to(App& app);
}  // namespace texts

}  // namespace linli::transfer
