#include "modules/member/person.hpp"

#include <fmt/format.h>

#include "modules/member/lists.hpp"
#include "modules/member/member.sql.hpp"
#include "modules/member/pinyin.hpp"
#include "modules/member/register.hpp"
#include "platform/crypto/chinese_mobile.hpp"
#include "platform/crypto/citizen_id.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::member {
namespace {

std::string_view word(Sealed field) { return std::get<std::string_view>(db::value_of(field)); }

std::string place(Sealed field, Id<Person> person) {
  return fmt::format("member.{}/{}", word(field), person.value);
}

template <class Range>
Bytes as_column(const Range& bytes) {
  return {crypto::text_of(crypto::ByteView(bytes))};
}

std::vector<Bytes> keys_of(std::string_view name) {
  std::vector<Bytes> keys;
  for (auto& key : name_keys(name)) keys.push_back({std::move(key)});
  return keys;
}

void add_names(Ctx& ctx, Id<Person> person, const std::vector<Bytes>& keys) {
  ctx.db.run(sql::add_names, db::arg("name_key", keys.front()), db::arg("pinyin_key", keys[keys.size() / 2]),
             db::arg("initials_key", keys.back()), db::arg("person_id", person));
}

// A sealed field is compared by its index, or opened when it has none.
void amend_sealed(Ctx& ctx, PersonRow& row, Sealed field, const std::optional<std::string>& plain,
                  std::optional<Bytes>& column, std::optional<Bytes>* index,
                  std::vector<FieldChange>& changes) {
  if (!plain) return;
  std::optional<Bytes> new_index;
  if (index) new_index = index_of(ctx.app, field, *plain);
  const bool same =
      index ? *index == new_index : column && opened(ctx.app, field, row.person_id, *column) == *plain;
  if (same) return;
  std::optional<std::string> from;
  if (column) from = masked(ctx.app, field, row.person_id, column);
  changes.push_back({std::string(word(field)), std::move(from), mask(field, *plain)});
  column = sealed(ctx.app, field, row.person_id, *plain);
  if (index) *index = std::move(new_index);
}

}  // namespace

Bytes sealed(App& app, Sealed field, Id<Person> person, std::string_view plain) {
  return as_column(crypto::seal(app.get<crypto::KeyRing>(), plain, place(field, person)));
}

std::string opened(App& app, Sealed field, Id<Person> person, const Bytes& sealed) {
  return crypto::open_text(app.get<crypto::KeyRing>(), crypto::bytes_of(sealed.value), place(field, person));
}

Bytes index_of(App& app, Sealed field, std::string_view normalized) {
  return as_column(
      crypto::blind_index(app.get<crypto::KeyRing>(), fmt::format("member.{}", word(field)), normalized));
}

std::string mask(Sealed field, std::string_view plain) {
  switch (field) {
    case Sealed::phone:
      return crypto::mask_phone(plain);
    case Sealed::id_number:
      return crypto::mask_id_number(plain);
    case Sealed::address:
      break;
  }
  return crypto::mask_name(plain);  // an address shows its first character only
}

std::string masked(App& app, Sealed field, Id<Person> person, const std::optional<Bytes>& sealed) {
  return sealed ? mask(field, opened(app, field, person, *sealed)) : std::string{};
}

void normalize(Particulars& in, Day today) {
  in.name = std::string(trimmed(in.name));
  if (in.name.empty()) refuse_field("name", "field.required");
  if (in.phone) {
    in.phone = crypto::chinese_mobile(*in.phone);
    if (!in.phone) refuse_field("phone", "field.bad_format");
  }
  if (in.id_number) {
    const auto id = crypto::citizen_id(*in.id_number);
    if (!id || id->born_on > today) refuse_field("id_number", "field.bad_format");
    in.id_number = id->number;
    in.birth_on = id->born_on;
    in.sex = id->sex == crypto::Sex::male ? Sex::male : Sex::female;
  }
  if (in.birth_on && *in.birth_on > today)
    refuse_field("birth_on", "field.out_of_range", {{"max", to_text(today)}});
}

void log_change(Ctx& ctx, Id<Person> person, const By& by, std::string_view action,
                const std::vector<FieldChange>& changes) {
  const auto text = list_text(changes);
  const auto id = ctx.new_id<MemberChange>();
  ctx.db.run(sql::add_change, db::arg("change_id", id), db::arg("person_id", person), db::arg("now", ctx.now),
             db::arg("action", action), db::arg("account_id", by.account_id),
             db::arg("account_name", by.name), db::arg("changes", text));
}

PersonRow person(Ctx& ctx, Id<Person> id) {
  return ctx.db.one<PersonRow>(sql::person, linli::refusal::not_found, db::arg("person_id", id));
}

std::optional<PersonRow> find_by_id_number(Ctx& ctx, const Bytes& index) {
  return ctx.db.maybe<PersonRow>(sql::person_by_id_number, db::arg("id_number_index", index));
}

std::optional<PersonRow> find_by_phone_and_name(Ctx& ctx, const Bytes& phone_index, const std::string& name) {
  return ctx.db.maybe<PersonRow>(sql::person_by_phone_and_name, db::arg("phone_index", phone_index),
                                 db::arg("name", name));
}

PersonRow found_by(App& app, const Particulars& in) {
  PersonRow row;
  row.name = in.name;
  if (in.phone) row.phone_index = index_of(app, Sealed::phone, *in.phone);
  if (in.id_number) row.id_number_index = index_of(app, Sealed::id_number, *in.id_number);
  return row;
}

PersonDraft draft_person(App& app, const Particulars& in, PersonRow row) {
  row.person_id = Id<Person>{app.next_id()};
  if (in.phone) row.phone = sealed(app, Sealed::phone, row.person_id, *in.phone);
  if (in.id_number) row.id_number = sealed(app, Sealed::id_number, row.person_id, *in.id_number);
  if (in.address) row.address = sealed(app, Sealed::address, row.person_id, *in.address);
  row.birth_on = in.birth_on;
  row.sex = in.sex;
  row.education = in.education;
  row.version = 1;
  auto keys = keys_of(row.name);
  return {std::move(row), std::move(keys)};
}

void write_person(Ctx& ctx, const PersonDraft& draft) {
  ctx.db.run(sql::add_person, draft.row);
  add_names(ctx, draft.row.person_id, draft.name_keys);
}

PersonRow add_person(Ctx& ctx, const Particulars& in, std::optional<Id<Unit>> resident_of) {
  auto draft = draft_person(ctx.app, in, found_by(ctx.app, in));
  draft.row.unit_id = resident_of;
  write_person(ctx, draft);
  return std::move(draft.row);
}

std::vector<FieldChange> amend(Ctx& ctx, PersonRow& row, const Particulars& in) {
  std::vector<FieldChange> changes;
  if (in.name != row.name) {
    changes.push_back({"name", crypto::mask_name(row.name), crypto::mask_name(in.name)});
    row.name = in.name;
  }
  amend_sealed(ctx, row, Sealed::phone, in.phone, row.phone, &row.phone_index, changes);
  const auto id_number_before = row.id_number_index;
  amend_sealed(ctx, row, Sealed::id_number, in.id_number, row.id_number, &row.id_number_index, changes);
  if (row.id_number_index != id_number_before)
    demand(!find_by_id_number(ctx, *row.id_number_index), refusal::id_number_taken);
  amend_sealed(ctx, row, Sealed::address, in.address, row.address, nullptr, changes);
  note_change("birth_on", row.birth_on, in.birth_on, changes);
  note_change("sex", row.sex, in.sex, changes);
  note_change("education", row.education, in.education, changes);
  return changes;
}

void set_person(Ctx& ctx, const PersonRow& row, bool renamed) {
  ctx.db.run(sql::set_person, row);
  if (!renamed) return;
  ctx.db.run(sql::clear_names, db::arg("person_id", row.person_id));
  add_names(ctx, row.person_id, keys_of(row.name));
}

KeyRange keys_beginning_with(std::string_view typed) {
  const auto key = name_key(typed);
  return {{key}, {key + "\xFF"}};  // no UTF-8 text holds that byte
}

}  // namespace linli::member
