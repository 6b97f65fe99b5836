// The register of Party members and residents. A person is one row; being a member is a row on him.
#pragma once

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe.hpp>

#include "platform/command/app.hpp"
#include "platform/core/shape.hpp"
#include "platform/core/things.hpp"

namespace linli {

struct Member;

namespace member {

enum class Kind { direct, in_service, floating };
BOOST_DESCRIBE_ENUM(Kind, direct, in_service, floating)

enum class Tier { secretary, committee, able_under_70, able_over_70 };
BOOST_DESCRIBE_ENUM(Tier, secretary, committee, able_under_70, able_over_70)

// Whoever is suspended (停止党籍) stays in the register and is not counted; former ones have left it.
enum class Status { probationary, full, lost, suspended, former };
BOOST_DESCRIBE_ENUM(Status, probationary, full, lost, suspended, former)

enum class StayReason {
  entered,
  changed,
  moved,
  restructured,
  transferred,
  admitted,
  converted,
  lost,
  suspended,
  returned,
  left
};
BOOST_DESCRIBE_ENUM(StayReason, entered, changed, moved, restructured, transferred, admitted, converted, lost,
                    suspended, returned, left)

enum class LeftReason {
  died,
  expelled,
  removed,
  withdrew,
  left_by_himself,
  cancelled,
  transferred_out,
  other
};
BOOST_DESCRIBE_ENUM(LeftReason, died, expelled, removed, withdrew, left_by_himself, cancelled,
                    transferred_out, other)

enum class Sex { female, male };
BOOST_DESCRIBE_ENUM(Sex, female, male)

struct MemberBrief {
  Id<Member> member_id;
  Id<Person> person_id;
  std::optional<Id<Account>> account_id;
  std::string name;
  Id<Unit> branch_id;
  Tier tier{};
  Status status{};
  Kind kind{};
};
BOOST_DESCRIBE_STRUCT(MemberBrief, (),
                      (member_id, person_id, account_id, name, branch_id, tier, status, kind))

std::optional<MemberBrief> find(Ctx& ctx, Id<Member> member_id);

// The same without a name, for whoever asks after very many: one row, and remembered by a writer.
struct Belonging {
  Id<Member> member_id;
  Id<Person> person_id;
  Id<Unit> branch_id;
  Tier tier{};
};
BOOST_DESCRIBE_STRUCT(Belonging, (), (member_id, person_id, branch_id, tier))
std::optional<Belonging> belonging(Ctx& ctx, Id<Member> member_id);
// That it is going to be asked, see Tx::foresee.
void foresee_belonging(Ctx& ctx, Id<Member> member_id);
// Whether he is in the register or has left it, for records of earlier days.
struct EverMember {
  Id<Person> person_id;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(EverMember, (), (person_id, name))
std::optional<EverMember> find_ever(Ctx& ctx, Id<Member> member_id);
std::optional<MemberBrief> member_of_account(Ctx& ctx, Id<Account> account_id);
// Members of the unit and of everything below it, in the order of their ids, from the one after `after_id`
// on.
std::vector<MemberBrief> each_of_unit(Ctx& ctx, Id<Unit> unit_id, Id<Member> after_id, std::int64_t limit);
// The same for those who belonged there on a day, with what they were then. Of a group below a branch: who is
// in it now.
std::vector<MemberBrief> each_of_unit_on(Ctx& ctx, Id<Unit> unit_id, Day on, Id<Member> after_id,
                                         std::int64_t limit);
// How many full members a branch had on a day.
std::int64_t full_members_of(Ctx& ctx, Id<Unit> branch_id, Day on);
// Living members of the unit and of everything below it who joined in that month of any year, by rising id.
struct Joined {
  Id<Member> member_id;
  Id<Person> person_id;
  std::string name;
  Id<Unit> branch_id;
  Day joined_on;
};
BOOST_DESCRIBE_STRUCT(Joined, (), (member_id, person_id, name, branch_id, joined_on))
std::vector<Joined> joined_in_month(Ctx& ctx, Id<Unit> unit_id, int month, Id<Member> after_id,
                                    std::int64_t limit);
std::optional<Day> joined_on(Ctx& ctx, Id<Member> member_id);
// How many members of the unit and below it are in service elsewhere.
std::int64_t in_service_of(Ctx& ctx, Id<Unit> unit_id);
// The plain name of a person; refuses request.not_found.
std::string person_name(Ctx& ctx, Id<Person> person_id);
// Where a person is at home: a resident's unit, else his branch. Nothing when there is no such person.
std::optional<Id<Unit>> unit_of_person(Ctx& ctx, Id<Person> person_id);

// For seeds and other modules. Phone and ID number as people write them; refuses the field when it is none.
struct NewMember {
  std::string name;
  std::optional<std::string> phone, id_number, address, education;
  std::optional<Day> birth_on;  // taken from the ID number when absent
  std::optional<Sex> sex;
  Kind kind = Kind::direct;
  Status status = Status::full;
  std::optional<Tier> tier;  // absent: by age
  Id<Unit> branch_id;
  std::optional<Id<Unit>> group_id;
  Day joined_on;
  std::optional<std::string> note;
};
Id<Member> create(Ctx& ctx, const NewMember& member);

// A person whom another module has to do with, found again or entered; he is neither member nor resident by
// that. Refuses a field that is none.
struct NewPerson {
  std::string name;
  std::optional<std::string> phone, id_number, education;
  std::optional<Day> birth_on;
  std::optional<Sex> sex;
};
Id<Person> know_person(Ctx& ctx, const NewPerson& person);

// What lists may show of a person.
struct PersonBrief {
  Id<Person> person_id;
  std::string name, phone_masked;
  std::optional<Day> birth_on;
  std::optional<Sex> sex;
  std::optional<std::string> education;
  std::optional<Id<Member>> member_id;
  std::optional<Id<Account>> account_id;
};
PersonBrief person_brief(Ctx& ctx, Id<Person> person_id);
// Whether the actor sees the names of a unit's people whole.
bool shows_names(Ctx& ctx, Id<Unit> unit_id);

// From which day something about a member is another, and why.
struct Turn {
  Day on;
  StayReason reason = StayReason::changed;
  std::optional<std::string> note = {};
};
// A known person becomes a member. Refuses already_member, not_a_branch.
struct Admission {
  Id<Person> person_id;
  Id<Unit> branch_id;
  std::optional<Id<Unit>> group_id;
  Status status = Status::probationary;
  Kind kind = Kind::direct;
  Day joined_on;
};
Id<Member> admit(Ctx& ctx, const Admission& admission, const Turn& turn);
// Each refuses day_too_early and days to come.
void set_standing(Ctx& ctx, Id<Member> member_id, Status status, const Turn& turn);
void move_to(Ctx& ctx, Id<Member> member_id, Id<Unit> branch_id, const Turn& turn);
void leave(Ctx& ctx, Id<Member> member_id, LeftReason reason, Day on, const std::optional<std::string>& note);
void set_kind(Ctx& ctx, Id<Member> member_id, Kind kind);
void set_group(Ctx& ctx, Id<Member> member_id, Id<Unit> group_id);

// The actor's scope is asked by the caller.
namespace can {
inline constexpr Permission decide{"member.decide"};  // standing, and who leaves the register
}

struct NewResident {
  std::string name;
  std::optional<std::string> phone, address;
  Id<Unit> unit_id;
};
Id<Person> create_resident(Ctx& ctx, const NewResident& resident);

// Opens the account of a person, with the role `member` or `resident` over his unit, and ties it to him.
struct PersonAccount {
  Id<Person> person_id;
  std::string phone;
  std::optional<std::string> password_hash;
};
Id<Account> open_account(Ctx& ctx, const PersonAccount& in);

struct MemberCreated {
  Id<Member> member_id;
  Id<Unit> branch_id;
  Id<Person> person_id;
};
struct MemberMoved {
  Id<Member> member_id;
  Id<Unit> from_id, to_id;
};
struct StandingChanged {
  Id<Member> member_id;
  Id<Unit> branch_id;
  Status from, to;
  Day on;
};
// A resident is registered at another village or community from now on.
struct ResidentMoved {
  Id<Person> person_id;
  Id<Unit> from_id, to_id;
};
struct MemberLeft {
  Id<Member> member_id;
  Id<Unit> branch_id;
  LeftReason reason;
  Day on;
};

// The stars that each of the members has now, shown in lists and records: lent by the module that gives them.
struct StarLevels {
  using Stars = std::vector<std::optional<std::int32_t>>;
  std::function<Stars(Ctx&, const std::vector<Id<Member>>&)> of =
      [](Ctx&, const std::vector<Id<Member>>& members) { return Stars(members.size()); };
};

// For the command line. Columns are named by the first line (Chinese titles or field names).
struct ImportReport {
  std::int64_t rows = 0, created = 0, updated = 0, unchanged = 0, bad = 0;
  struct Bad {
    std::int64_t row = 0;
    std::string column, code;
  };
  std::vector<Bad> first_bad;  // at most 100
};
ImportReport import_csv(App& app, std::istream& in, Id<Unit> unit_id, bool skip_bad,
                        const std::function<void(std::int64_t rows)>& progress);
// Returns the number of rows.
std::int64_t export_csv(App& app, std::ostream& out, Id<Unit> unit_id);

Module module();

}  // namespace member
}  // namespace linli
