// People: their sealed fields, their names' keys, the history of their records. Inside of this module.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe.hpp>

#include "modules/member/member.hpp"
#include "platform/command/ctx.hpp"
#include "platform/crypto/sealed.hpp"

namespace linli {
struct MemberChange;
}

namespace linli::member {

struct PersonRow {
  Id<Person> person_id;
  std::string name;
  std::optional<Bytes> phone, phone_index, id_number, id_number_index, address;
  std::optional<Day> birth_on;
  std::optional<Sex> sex;
  std::optional<std::string> education;
  std::optional<Id<Unit>> unit_id;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(PersonRow, (),
                      (person_id, name, phone, phone_index, id_number, id_number_index, address, birth_on,
                       sex, education, unit_id, version))

// A field of a request as a column takes it.
template <std::size_t min, std::size_t max>
std::optional<std::string> plain(const std::optional<Text<min, max>>& text) {
  return text ? std::optional(text->value) : std::nullopt;
}

// What is to be known of a person, in plain words; what is absent stays as it was.
struct Particulars {
  std::string name;
  std::optional<std::string> phone, id_number, address, education;
  std::optional<Day> birth_on;
  std::optional<Sex> sex;
};

// Brings phone and ID number into their one spelling and takes birthday and sex from the ID number. Refuses
// the field that is none.
void normalize(Particulars& particulars, Day today);

// A column that holds a personal field; its word is part of what a sealed value is tied to.
enum class Sealed { phone, id_number, address };
BOOST_DESCRIBE_ENUM(Sealed, phone, id_number, address)

Bytes sealed(App& app, Sealed field, Id<Person> person, std::string_view plain);
std::string opened(App& app, Sealed field, Id<Person> person, const Bytes& sealed);
Bytes index_of(App& app, Sealed field, std::string_view normalized);

// As others may see it; empty when there is none.
std::string masked(App& app, Sealed field, Id<Person> person, const std::optional<Bytes>& sealed);
std::string mask(Sealed field, std::string_view plain);

struct FieldChange {
  std::string field;
  std::optional<std::string> from, to;
};
BOOST_DESCRIBE_STRUCT(FieldChange, (), (field, from, to))

// Who changes a record: the actor, or the one for whom a job works.
struct By {
  Id<Account> account_id;
  std::string name;
  explicit By(const Ctx& ctx) : account_id(ctx.actor.account_id), name(ctx.actor.name) {}
  By(Id<Account> account, std::string account_name) : account_id(account), name(std::move(account_name)) {}
};

void log_change(Ctx& ctx, Id<Person> person, const By& by, std::string_view action,
                const std::vector<FieldChange>& changes = {});

PersonRow person(Ctx& ctx, Id<Person> id);
std::optional<PersonRow> find_by_id_number(Ctx& ctx, const Bytes& index);
std::optional<PersonRow> find_by_phone_and_name(Ctx& ctx, const Bytes& phone_index, const std::string& name);

// Writes a new person: one whom same_person has not found. The particulars must be normalized.
PersonRow add_person(Ctx& ctx, const Particulars& particulars, std::optional<Id<Unit>> resident_of);

// The same in two steps, for long lists: what costs is done beside the writer.
struct PersonDraft {
  PersonRow row;
  std::vector<Bytes> name_keys;
};
// By what a person is found, and nothing more.
PersonRow found_by(App& app, const Particulars& particulars);
// Sealed, with an identifier of its own; `known` as found_by gave it.
PersonDraft draft_person(App& app, const Particulars& particulars, PersonRow known);
void write_person(Ctx& ctx, const PersonDraft& draft);

// Makes `row` what the particulars say and returns what has changed; writes nothing. An ID number that
// another person has is refused.
std::vector<FieldChange> amend(Ctx& ctx, PersonRow& row, const Particulars& particulars);
void set_person(Ctx& ctx, const PersonRow& row, bool renamed);

// The half-open range of keys that begin with what was typed.
struct KeyRange {
  Bytes from, to;
};
KeyRange keys_beginning_with(std::string_view typed);

}  // namespace linli::member
