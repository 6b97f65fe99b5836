// The wire of the members' routes: inside of this module.
#pragma once

#include "modules/member/register.hpp"
#include "platform/command/list.hpp"

namespace linli::member {

struct MembersAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Kind> kind;
  std::optional<Status> status;
  std::optional<Tier> tier;
  std::optional<Text<1, 80>> q;  // how a name or its pinyin begins, or a whole phone or ID number
};
BOOST_DESCRIBE_STRUCT(MembersAsked, (Page), (unit_id, kind, status, tier, q))

struct MemberLine {
  Id<Member> member_id;
  Id<Person> person_id;
  std::int64_t number = 0;  // of the register, never given twice: by it an exported list is taken in again
  std::string name;         // masked for those who may not see it
  Kind kind{};
  Status status{};
  Tier tier{};
  Id<Unit> branch_id;
  std::string branch_name;
  std::optional<Id<Unit>> group_id;
  std::optional<std::string> group_name;
  Day joined_on;
  std::optional<Day> birth_on;
  std::optional<Sex> sex;
  std::optional<std::string> education;
  std::string phone_masked, id_number_masked;
  std::optional<std::int32_t> star_level;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(MemberLine, (),
                      (member_id, person_id, number, name, kind, status, tier, branch_id, branch_name,
                       group_id, group_name, joined_on, birth_on, sex, education, phone_masked,
                       id_number_masked, star_level, version))

struct MemberAsked {
  Id<Member> member_id;
};
BOOST_DESCRIBE_STRUCT(MemberAsked, (), (member_id))

struct MemberDetail : MemberLine {
  std::optional<Day> since_on;  // in this branch, with this standing
  std::optional<Id<Account>> account_id;
  std::optional<std::string> address_masked, note;
};
BOOST_DESCRIBE_STRUCT(MemberDetail, (MemberLine), (since_on, account_id, address_masked, note))

struct AddMember {
  Text<1, 60> name;
  std::optional<Text<1, 30>> phone, id_number;
  std::optional<Text<1, 200>> address;
  std::optional<Text<1, 40>> education;
  std::optional<Day> birth_on;
  std::optional<Sex> sex;
  std::optional<Kind> kind;      // direct when absent
  std::optional<Status> status;  // full when absent
  std::optional<Tier> tier;      // by age when absent
  Id<Unit> branch_id;
  std::optional<Id<Unit>> group_id;
  Day joined_on;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(AddMember, (),
                      (name, phone, id_number, address, education, birth_on, sex, kind, status, tier,
                       branch_id, group_id, joined_on, note))

struct MemberAdded {
  Id<Member> member_id;
};
BOOST_DESCRIBE_STRUCT(MemberAdded, (), (member_id))

// What is absent stays as it was: whoever edits sees phone and ID number only masked. What is to be empty is
// named in `clear`.
struct EditMember {
  Id<Member> member_id;
  std::optional<Text<1, 60>> name;
  std::optional<Text<1, 30>> phone, id_number;
  std::optional<Text<1, 200>> address;
  std::optional<Text<1, 40>> education;
  std::optional<Day> birth_on;
  std::optional<Sex> sex;
  std::optional<Kind> kind;
  std::optional<Status> status;
  std::optional<Tier> tier;
  std::optional<Id<Unit>> branch_id, group_id;
  std::optional<Day> joined_on;
  std::optional<Text<1, 500>> note;
  std::vector<Clearable> clear;
};
BOOST_DESCRIBE_STRUCT(EditMember, (),
                      (member_id, name, phone, id_number, address, education, birth_on, sex, kind, status,
                       tier, branch_id, group_id, joined_on, note, clear))

struct Reveal {
  Id<Member> member_id;
  std::vector<Sealed> fields;
  Text<2, 200> reason;
};
BOOST_DESCRIBE_STRUCT(Reveal, (), (member_id, fields, reason))

struct Revealed {
  std::optional<std::string> phone, id_number, address;
};
BOOST_DESCRIBE_STRUCT(Revealed, (), (phone, id_number, address))

struct MemberHistoryAsked : Page {
  Id<Member> member_id;
};
BOOST_DESCRIBE_STRUCT(MemberHistoryAsked, (Page), (member_id))

struct MemberHistoryLine {
  Id<MemberChange> change_id;
  Instant at;
  std::string action;  // create, edit, import, move, grow_old, resident, admit, standing, leave
  std::string account_name;
  std::vector<FieldChange> changes;
};
BOOST_DESCRIBE_STRUCT(MemberHistoryLine, (), (change_id, at, action, account_name, changes))

}  // namespace linli::member
