#include <algorithm>

#include "modules/member/import.hpp"
#include "modules/member/member.sql.hpp"
#include "platform/crypto/chinese_mobile.hpp"
#include "platform/crypto/citizen_id.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::member {
namespace {

constexpr std::int64_t cell_most = 200;
constexpr int member_age_years = 18;

struct PlaceRow {
  Id<Unit> unit_id, parent_id;
  std::string name;
  org::UnitKind kind{};
};
BOOST_DESCRIBE_STRUCT(PlaceRow, (), (unit_id, parent_id, name, kind))

bool is_branch(org::UnitKind kind) {
  return kind == org::UnitKind::branch || kind == org::UnitKind::general_branch ||
         kind == org::UnitKind::party_committee;
}

}  // namespace

void demand_usable(const std::vector<ColumnMapping>& mapping) {
  const auto has = [&](Field field) {
    return std::count_if(mapping.begin(), mapping.end(),
                         [&](const ColumnMapping& one) { return one.field == field; });
  };
  if (!has(Field::name)) refuse_field("mapping", "field.required", {{"field", "name"}});
  if (!has(Field::phone) && !has(Field::id_number))
    refuse_field("mapping", "field.required", {{"field", "id_number"}});
  for (const ColumnMapping& one : mapping)
    if (has(one.field) > 1)
      refuse_field("mapping", "field.twice",
                   {{"field", std::string(std::get<std::string_view>(db::value_of(one.field)))}});
}

RowReader::RowReader(Ctx& ctx, Id<Unit> unit, std::vector<ColumnMapping> mapping)
    : mapping_(std::move(mapping)), today_(ctx.today()) {
  for (auto& row : ctx.db.all<PlaceRow>(sql::places_of_unit, db::arg("unit_id", unit))) {
    below_.insert(row.unit_id);
    if (row.unit_id == unit && is_branch(row.kind)) own_branch_ = unit;
    const bool group = row.kind == org::UnitKind::party_group || row.kind == org::UnitKind::building_group;
    if (is_branch(row.kind))
      branches_.emplace(row.name, Place{row.unit_id, row.parent_id, row.name, row.kind});
    if (group) groups_.emplace(row.name, Place{row.unit_id, row.parent_id, row.name, row.kind});
  }
}

std::size_t RowReader::column_of(Field field) const {
  for (std::size_t i = 0; i < mapping_.size(); ++i)
    if (mapping_[i].field == field) return i;
  return 0;
}

std::string RowReader::masked_cell(std::size_t column, const std::string& cell) const {
  const auto digits = std::count_if(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
  switch (mapping_[column].field) {
    case Field::name:
      return crypto::mask_name(cell);
    case Field::phone:
      return crypto::mask_phone(cell);
    case Field::id_number:
      return crypto::mask_id_number(cell);
    case Field::address:
      return mask(Sealed::address, cell);
    case Field::joined_on:
    case Field::birth_on:
      return digits > 9 ? crypto::mask_id_number(cell) : cell;
    default:
      break;
  }
  // A number in the wrong column may be somebody's phone.
  return digits > 6 ? crypto::mask_id_number(cell) : cell;
}

// One row on its way from cells to meaning.
struct RowReader::Reading {
  const RowReader& reader;
  ParsedRow& row;
  std::size_t column = 0;
  std::string_view text;
  std::string_view branch_text, group_text;
  std::size_t branch_column = 0, group_column = 0;
  std::optional<Day> birth_told;
  std::optional<Sex> sex_told;

  void bad(const char* code, RefusalParams params = {}) {
    row.bad.push_back({column, code, std::move(params)});
  }

  template <class T>
  void choice(std::optional<T>& to, std::optional<T> meant) {
    if (!meant) return bad("field.unknown_value");
    to = meant;
  }
  void day(std::optional<Day>& to) {
    const auto read = day_of_text(text);
    if (!read) return bad("field.bad_format");
    if (*read > reader.today_) return bad("field.out_of_range", {{"max", to_text(reader.today_)}});
    to = read;
  }
  bool masked() {
    const bool stars = text.find('*') != std::string_view::npos;
    if (stars) bad("import.number_masked");
    return stars;
  }
  void phone() {
    if (masked()) return;
    row.person.phone = crypto::chinese_mobile(text);
    if (!row.person.phone) bad("field.bad_format");
  }
  void id_number() {
    if (masked()) return;
    const auto id = crypto::citizen_id(text);
    if (!id || id->born_on > reader.today_) return bad("field.bad_format");
    row.person.id_number = id->number;
    row.person.birth_on = id->born_on;
    row.person.sex = id->sex == crypto::Sex::male ? Sex::male : Sex::female;
  }

  void cell() {
    const auto length = count_code_points(text);
    if (length == not_utf8) return bad("field.not_utf8");
    if (static_cast<std::int64_t>(length) > cell_most) return bad("field.too_long", {{"max", cell_most}});
    switch (reader.mapping_[column].field) {
      case Field::name:
        row.person.name = text;
        break;
      case Field::phone:
        phone();
        break;
      case Field::id_number:
        id_number();
        break;
      case Field::kind:
        choice(row.membership.kind, kind_of(text));
        break;
      case Field::status:
        choice(row.membership.status, status_of(text));
        break;
      case Field::tier:
        choice(row.membership.tier, tier_of(text));
        break;
      case Field::branch:
        branch_text = text, branch_column = column;
        break;
      case Field::group:
        group_text = text, group_column = column;
        break;
      case Field::joined_on:
        day(row.membership.joined_on);
        break;
      case Field::birth_on:
        day(birth_told);
        break;
      case Field::sex:
        choice(sex_told, sex_of(text));
        break;
      case Field::education:
        row.person.education = text;
        break;
      case Field::address:
        row.person.address = text;
        break;
    }
  }

  void branch() {
    if (branch_text.empty()) {
      row.membership.branch_id = reader.own_branch_;
      return;
    }
    column = branch_column;
    const auto [begin, end] = reader.branches_.equal_range(std::string(branch_text));
    if (begin == end) return bad("import.branch_not_found");
    if (std::next(begin) != end) return bad("import.branch_ambiguous");
    row.membership.branch_id = begin->second.unit_id;
  }
  // Of groups that share a name, the one below the branch.
  void group() {
    if (group_text.empty()) return;
    column = group_column;
    const auto [begin, end] = reader.groups_.equal_range(std::string(group_text));
    for (auto at = begin; at != end; ++at)
      if (row.membership.branch_id && at->second.parent_id == *row.membership.branch_id) {
        row.membership.group_id = at->second.unit_id;
        return;
      }
    if (begin == end || std::next(begin) != end || begin->second.kind == org::UnitKind::party_group)
      return bad("import.group_not_found");
    row.membership.group_id = begin->second.unit_id;
  }
  // The ID number knows birthday and sex best; a cell that says otherwise is a mistake somewhere.
  void agree() {
    const auto check = [&](Field field, auto& known, const auto& told) {
      column = reader.column_of(field);
      if (known && told && known != told) bad("import.not_as_id_number");
      if (!known) known = told;
    };
    check(Field::birth_on, row.person.birth_on, birth_told);
    check(Field::sex, row.person.sex, sex_told);
    const auto& joined = row.membership.joined_on;
    column = reader.column_of(Field::joined_on);
    if (joined && row.person.birth_on && *joined < add_months(*row.person.birth_on, 12 * member_age_years))
      bad("import.too_young", {{"years", member_age_years}});
  }
  void required() {
    column = reader.column_of(Field::name);
    if (row.person.name.empty()) bad("field.required");
    column = reader.column_of(Field::id_number);
    if (row.bad.empty() && !row.person.phone && !row.person.id_number)
      bad("import.phone_or_id_number_needed");
  }
};

ParsedRow RowReader::read(const RawRow& raw) const {
  ParsedRow row;
  row.row = raw.row;
  Reading reading{*this, row, 0, {}, {}, {}, 0, 0, {}, {}};
  for (std::size_t i = 0; i < std::min(raw.cells.size(), mapping_.size()); ++i) {
    reading.column = i;
    reading.text = trimmed(raw.cells[i]);
    if (!reading.text.empty()) reading.cell();
  }
  reading.branch();
  reading.group();
  reading.agree();
  reading.required();
  return row;
}

void Duplicates::look_at(ParsedRow& row, const RowReader& reader) {
  if (!row.bad.empty()) return;
  const Field field = row.person.id_number ? Field::id_number : Field::phone;
  auto key = row.person.id_number ? *row.person.id_number : *row.person.phone + row.person.name;
  const auto [at, fresh] = first_row_.try_emplace(std::move(key), row.row);
  if (!fresh) row.bad.push_back({reader.column_of(field), "import.duplicate_row", {{"row", at->second}}});
}

void make_ready(App& app, ParsedRow& row, bool write) {
  if (!row.bad.empty()) return;
  row.draft.row = found_by(app, row.person);
  if (write) row.draft = draft_person(app, row.person, std::move(row.draft.row));
}

Outcome apply(Ctx& ctx, const RowReader& reader, ParsedRow& row, const By& by, Intake* intake) {
  const auto bad = [&](Field field, const char* code) {
    row.bad.push_back({reader.column_of(field), code, {}});
    return Outcome::bad;
  };
  if (!row.bad.empty()) return Outcome::bad;
  auto known = same_person(ctx, row.draft.row);
  auto record = known ? record_of_person(ctx, known->person_id) : std::nullopt;
  if (known && known->name != row.person.name) return bad(Field::name, "import.name_differs");
  if (record && !reader.holds(record->branch_id)) return bad(Field::branch, "import.belongs_elsewhere");

  if (record) {
    const auto before = *record;
    if (before.status == Status::lost || before.status == Status::suspended) row.membership.status.reset();
    auto changes = amend(ctx, *known, row.person);
    const bool person_changed = !changes.empty();
    auto more = amend(ctx, *record, row.membership);
    if (!person_changed && more.empty()) return Outcome::unchanged;
    if (intake) {
      if (person_changed) set_person(ctx, *known, false);
      set_record(ctx, *record, before);
      changes.insert(changes.end(), std::make_move_iterator(more.begin()),
                     std::make_move_iterator(more.end()));
      log_change(ctx, record->person_id, by, "import", changes);
    }
    return Outcome::updated;
  }

  if (!row.membership.branch_id) return bad(Field::branch, "field.required");
  if (!row.membership.joined_on) return bad(Field::joined_on, "field.required");
  if (!intake) return Outcome::created;
  if (!known) {
    write_person(ctx, row.draft);
    known = row.draft.row;
  } else if (!known->unit_id || reader.holds(*known->unit_id)) {
    // Who lives elsewhere becomes a member here; his particulars stay those of the people who know him there.
    if (!amend(ctx, *known, row.person).empty()) set_person(ctx, *known, false);
  }
  intake->add(ctx, *known, row.membership);
  log_change(ctx, known->person_id, by, "import");
  return Outcome::created;
}

}  // namespace linli::member
