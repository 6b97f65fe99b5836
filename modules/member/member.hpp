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

enum class Status { probationary, full };
BOOST_DESCRIBE_ENUM(Status, probationary, full)

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
BOOST_DESCRIBE_STRUCT(MemberBrief, (), (member_id, person_id, account_id, name, branch_id, tier, status, kind))

std::optional<MemberBrief> find(Ctx& ctx, Id<Member> member_id);
std::optional<MemberBrief> member_of_account(Ctx& ctx, Id<Account> account_id);
// Members of the unit and of everything below it, in the order of their ids, from the one after `after_id` on.
std::vector<MemberBrief> each_of_unit(Ctx& ctx, Id<Unit> unit_id, Id<Member> after_id, std::int64_t limit);
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
  std::optional<Tier> tier;     // absent: by age
  Id<Unit> branch_id;
  std::optional<Id<Unit>> group_id;
  Day joined_on;
  std::optional<std::string> note;
};
Id<Member> create(Ctx& ctx, const NewMember& member);

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
};
struct MemberMoved {
  Id<Member> member_id;
  Id<Unit> from_id, to_id;
};

// The stars that a member has now, shown in his record: lent by the module that gives them.
struct StarLevels {
  std::function<std::optional<std::int32_t>(Ctx&, Id<Member>)> of = [](Ctx&, Id<Member>) { return std::optional<std::int32_t>{}; };
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
ImportReport import_csv(App& app, std::istream& in, Id<Unit> unit_id, bool skip_bad, const std::function<void(std::int64_t rows)>& progress);
// Returns the number of rows.
std::int64_t export_csv(App& app, std::ostream& out, Id<Unit> unit_id);

Module module();

}  // namespace member
}  // namespace linli
