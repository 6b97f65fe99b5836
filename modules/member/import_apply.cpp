// What a row that was read means for the register: who is meant, what would change, and the change itself.
#include "modules/member/import.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::member {

void make_ready(App& app, ParsedRow& row, bool write) {
  if (row.empty || row.number || !row.bad.empty()) return;
  row.draft.row = found_by(app, row.person);
  if (write) row.draft = draft_person(app, row.person, std::move(row.draft.row));
}

namespace {

// A row that means a member of the register.
struct Meant {
  Ctx& ctx;
  const RowReader& reader;
  ParsedRow& row;
  PersonRow who;
  Record record;
  Particulars person;
  Membership membership;

  bool bad(Field field, const char* code) {
    row.bad.push_back({reader.column_of(field), code, {}});
    return false;
  }

  // What a list shows masked must be what is known: else somebody changed it, or rows and numbers have slid
  // apart.
  bool same_masked(Field field, const std::string& told, const std::string& known) {
    return told.empty() || told == known || bad(field, "import.masked_differs");
  }
  // Who is renamed is known by something else in his row.
  bool named() {
    if (person.name.empty()) person.name = who.name;
    if (person.name == who.name) return true;
    const bool same =
        !row.phone_masked.empty() || !row.id_number_masked.empty() ||
        (person.phone && index_of(ctx.app, Sealed::phone, *person.phone) == who.phone_index) ||
        (person.id_number && index_of(ctx.app, Sealed::id_number, *person.id_number) == who.id_number_index);
    return same || bad(Field::name, "import.name_differs");
  }
  bool numbered() {
    if (person.id_number) {
      const auto index = index_of(ctx.app, Sealed::id_number, *person.id_number);
      const bool other = index != who.id_number_index && find_by_id_number(ctx, index).has_value();
      return !other || bad(Field::id_number, "import.id_number_taken");
    }
    if (!who.id_number || row.clears(Clearable::id_number)) return true;
    if (row.clears(Clearable::birth_on)) return bad(Field::birth_on, "import.not_as_id_number");
    if (row.clears(Clearable::sex)) return bad(Field::sex, "import.not_as_id_number");
    if (person.birth_on && person.birth_on != who.birth_on)
      return bad(Field::birth_on, "import.not_as_id_number");
    return !person.sex || person.sex == who.sex || bad(Field::sex, "import.not_as_id_number");
  }
  bool stands() {
    if (row.decided && record.status != *row.decided) return bad(Field::status, "import.status_by_decision");
    return true;
  }
  // The names of branch and group that he has already mean just these.
  bool placed() {
    if (row.doubts.empty()) return true;
    const bool same_branch = row.branch_name == org::unit_name(ctx, record.branch_id);
    const bool same_group = record.group_id && row.group_name == org::unit_name(ctx, *record.group_id);
    for (const BadCell& doubt : row.doubts) {
      const bool of_branch = doubt.column == reader.column_of(Field::branch);
      if (of_branch ? !same_branch : !(same_group && (same_branch || row.branch_name.empty())))
        row.bad.push_back(doubt);
    }
    return row.bad.empty();
  }
  bool agrees() {
    return same_masked(Field::name, row.name_masked, crypto::mask_name(who.name)) &&
           same_masked(
               Field::phone, row.phone_masked,
               row.phone_masked.empty() ? "" : masked(ctx.app, Sealed::phone, who.person_id, who.phone)) &&
           same_masked(Field::id_number, row.id_number_masked,
                       row.id_number_masked.empty()
                           ? ""
                           : masked(ctx.app, Sealed::id_number, who.person_id, who.id_number)) &&
           named() && numbered() && stands() && placed();
  }

  Outcome change(const By& by, bool write) {
    const auto before = record;
    if (before.status == Status::lost || before.status == Status::suspended) membership.status.reset();
    const bool renamed = person.name != who.name;
    auto changes = amend(ctx, who, person);
    clear(ctx, who, row.clear, changes);
    const bool person_changed = !changes.empty();
    auto more = amend(ctx, record, membership);
    clear(ctx, record, row.clear, more);
    if (!person_changed && more.empty()) return Outcome::unchanged;
    if (!write) return Outcome::updated;
    if (person_changed) set_person(ctx, who, renamed);
    set_record(ctx, record, before);
    changes.insert(changes.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    log_change(ctx, record.person_id, by, "import", changes);
    return Outcome::updated;
  }
};

Outcome apply_by_number(Ctx& ctx, const RowReader& reader, ParsedRow& row, const By& by, bool write) {
  const auto bad = [&](const char* code) {
    row.bad.push_back({reader.column_of(Field::member_number), code, {}});
    return Outcome::bad;
  };
  const auto record = record_by_number(ctx, *row.number);
  if (!record) return bad("import.member_number_unknown");
  if (!reader.holds(record->branch_id)) return bad("import.belongs_elsewhere");
  Meant meant{ctx, reader, row, person(ctx, record->person_id), *record, row.person, row.membership};
  return meant.agrees() ? meant.change(by, write) : Outcome::bad;
}

}  // namespace

Outcome apply(Ctx& ctx, const RowReader& reader, ParsedRow& row, const By& by, Intake* intake) {
  const auto bad = [&](Field field, const char* code) {
    row.bad.push_back({reader.column_of(field), code, {}});
    return Outcome::bad;
  };
  if (row.empty) return Outcome::unchanged;
  if (!row.bad.empty()) return Outcome::bad;
  if (row.number) return apply_by_number(ctx, reader, row, by, intake != nullptr);
  auto known = same_person(ctx, row.draft.row);
  auto record = known ? record_of_person(ctx, known->person_id) : std::nullopt;
  if (known && known->name != row.person.name) return bad(Field::name, "import.name_differs");
  if (record && !reader.holds(record->branch_id)) return bad(Field::branch, "import.belongs_elsewhere");
  if (record)
    return Meant{ctx, reader, row, *known, *record, row.person, row.membership}.change(by, intake != nullptr);

  if (!row.membership.branch_id) return bad(Field::branch, "field.required");
  if (!row.membership.joined_on) return bad(Field::joined_on, "field.required");
  if (!intake) return Outcome::created;
  if (!known) {
    write_person(ctx, row.draft);
    known = row.draft.row;
  } else if (!known->unit_id || reader.holds(*known->unit_id)) {
    // Who lives elsewhere becomes a member here; his particulars stay those of the people who know him there.
    auto changes = amend(ctx, *known, row.person);
    clear(ctx, *known, row.clear, changes);
    if (!changes.empty()) set_person(ctx, *known, false);
  }
  intake->add(ctx, *known, row.membership);
  log_change(ctx, known->person_id, by, "import");
  return Outcome::created;
}

}  // namespace linli::member
