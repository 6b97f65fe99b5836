// Membership: the record of a member and how it changes. Inside of this module.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "modules/member/person.hpp"

namespace linli::member {

namespace refusal {
inline constexpr Refusal already_member{"member.already_member", 409};
inline constexpr Refusal id_number_taken{"member.id_number_taken", 409};
inline constexpr Refusal not_a_branch{"member.not_a_branch",
                                      409};  // members belong to a branch, general branch or committee
inline constexpr Refusal branch_has_members{"member.branch_has_members", 409};
inline constexpr Refusal day_too_early{"member.day_too_early", 409};  // param: from
inline constexpr Refusal not_in_unit{"member.not_in_unit", 409};
// Who is registered somewhere already does not become two by being registered once more.
inline constexpr Refusal lives_here{"member.lives_here", 409};
inline constexpr Refusal lives_elsewhere{"member.lives_elsewhere", 409};
inline constexpr Refusal nobody_to_move{"member.nobody_to_move", 404};
inline constexpr Refusal standing_same{"member.standing_same", 409};
inline constexpr Refusal nothing_to_reveal{"member.nothing_to_reveal", 409};
inline constexpr Refusal import_not_ready{"member.import_not_ready", 409};  // params: state
inline constexpr Refusal import_incomplete{"member.import_incomplete",
                                           409};  // params: rows_total, rows_received
inline constexpr Refusal import_rows_overlap{"member.import_rows_overlap", 409};
inline constexpr Refusal import_has_bad_rows{"member.import_has_bad_rows", 409};  // params: bad
}  // namespace refusal

namespace can {
inline constexpr Permission view{"member.view"};
inline constexpr Permission names{"member.names"};  // sees names whole
inline constexpr Permission change{"member.change"};
inline constexpr Permission reveal{"member.reveal", Permission::Who::granted, true};
inline constexpr Permission import{"member.import"};
inline constexpr Permission view_residents{"member.view_residents"};
inline constexpr Permission change_residents{"member.change_residents"};
}  // namespace can

struct Record {
  Id<Member> member_id;
  Id<Person> person_id;
  std::int64_t number = 0;  // counted up in the county, never given twice
  Kind kind{};
  Status status{};
  Tier tier{};
  Id<Unit> branch_id;
  std::optional<Id<Unit>> group_id;
  Day joined_on;
  std::optional<std::string> note;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Record, (),
                      (member_id, person_id, number, kind, status, tier, branch_id, group_id, joined_on, note,
                       version))

// What a member is to be; what is absent stays as it was, or takes its default in a new record.
struct Membership {
  std::optional<Kind> kind;
  std::optional<Status> status;
  std::optional<Tier> tier;
  std::optional<Id<Unit>> branch_id, group_id;
  std::optional<Day> joined_on;
  std::optional<std::string> note;
};

// What a record may do without.
enum class Clearable { phone, id_number, address, education, birth_on, sex, group_id, note };
BOOST_DESCRIBE_ENUM(Clearable, phone, id_number, address, education, birth_on, sex, group_id, note)

// Notes a field that the wish has and that differs.
template <class T>
void note_change(const char* field, std::optional<T>& now, const std::optional<T>& wish,
                 std::vector<FieldChange>& changes) {
  const auto text = [](const T& value) -> std::string {
    if constexpr (std::is_same_v<T, std::string>)
      return value;
    else if constexpr (std::is_same_v<T, Day>)
      return to_text(value);
    else if constexpr (std::is_enum_v<T>)
      return std::string(std::get<std::string_view>(db::value_of(value)));
    else
      return std::to_string(value.value);
  };
  if (!wish || now == wish) return;
  std::optional<std::string> from;
  if (now) from = text(*now);
  changes.push_back({field, std::move(from), text(*wish)});
  now = wish;
}

std::optional<Record> find_record(Ctx& ctx, Id<Member> id);
std::optional<Record> record_of_person(Ctx& ctx, Id<Person> person);
std::optional<Record> record_by_number(Ctx& ctx, std::int64_t number);

Tier tier_by_age(Ctx& ctx, std::optional<Day> birth_on);

// The membership must name a branch and a day. `branch_id` is not checked.
Record add_record(Ctx& ctx, const PersonRow& person, const Membership& wish,
                  const std::optional<Turn>& turn = {});
// Takes in the members of one long list, in one transaction: they are counted once per branch when all are
// written, and numbered without asking for each.
class Intake {
 public:
  explicit Intake(Ctx& ctx);
  Record add(Ctx& ctx, const PersonRow& person, const Membership& wish);
  void finish(Ctx& ctx);

 private:
  std::int64_t last_number_;
  std::unordered_map<Id<Unit>, std::int64_t> counted_;
};

// Makes `record` what the membership says and returns what has changed, with branches and groups by their
// names; writes nothing.
std::vector<FieldChange> amend(Ctx& ctx, Record& record, const Membership& wish);
// Empty what is named of a person and of his record, and add what has changed; write nothing.
void clear(Ctx& ctx, PersonRow& who, const std::vector<Clearable>& fields, std::vector<FieldChange>& changes);
void clear(Ctx& ctx, Record& record, const std::vector<Clearable>& fields, std::vector<FieldChange>& changes);
// Writes it, keeps a dated line when branch or standing is another than `before`, and tells who listens.
// Without a turn it holds from today.
void set_record(Ctx& ctx, const Record& record, const Record& before, const std::optional<Turn>& turn = {});

// The person who is meant: by ID number, else by phone and name. Particulars must be normalized.
std::optional<PersonRow> same_person(Ctx& ctx, const Particulars& particulars);
std::optional<PersonRow> same_person(Ctx& ctx, const PersonRow& found_by);

// Refuses member.not_a_branch; a group must hang below the branch.
void demand_branch(Ctx& ctx, Id<Unit> branch, std::optional<Id<Unit>> group);

std::int64_t members_of_unit(Ctx& ctx, Id<Unit> unit);

// What tells which way to a page of a unit's members is the shortest.
struct UnitSize {
  std::int64_t members = 0, branches = 0, numbered = 0;

  // Whether a list of the unit is found faster along the identifiers of all members than by sorting those of
  // the unit.
  bool is_large(std::int64_t limit) const;
  // Whether asking each branch meets fewer than going along all members until enough are of the unit.
  bool by_branch(std::int64_t limit) const;
};
BOOST_DESCRIBE_STRUCT(UnitSize, (), (members, branches, numbered))
UnitSize size_of_unit(Ctx& ctx, Id<Unit> unit);

}  // namespace linli::member
