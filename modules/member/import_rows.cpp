#include <algorithm>
#include <charconv>

#include "modules/member/import.hpp"
#include "modules/member/member.sql.hpp"
#include "platform/crypto/chinese_mobile.hpp"
#include "platform/crypto/citizen_id.hpp"
#include "platform/crypto/masking.hpp"
#include "platform/export/export.hpp"

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

// Nothing for what every record has.
std::optional<Clearable> clearable(Field field) {
  switch (field) {
    case Field::phone:
      return Clearable::phone;
    case Field::id_number:
      return Clearable::id_number;
    case Field::group:
      return Clearable::group_id;
    case Field::birth_on:
      return Clearable::birth_on;
    case Field::sex:
      return Clearable::sex;
    case Field::education:
      return Clearable::education;
    case Field::address:
      return Clearable::address;
    default:
      return {};
  }
}

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
  if (!has(Field::phone) && !has(Field::id_number) && !has(Field::member_number))
    refuse_field("mapping", "field.required", {{"field", "id_number"}});
  for (const ColumnMapping& one : mapping)
    if (has(one.field) > 1)
      refuse_field("mapping", "field.twice",
                   {{"field", std::string(std::get<std::string_view>(db::value_of(one.field)))}});
}

RowReader::RowReader(Ctx& ctx, Id<Unit> unit, std::vector<ColumnMapping> mapping)
    : mapping_(std::move(mapping)), today_(ctx.today()) {
  for (const auto* locale : {"zh-CN", "en"})
    if (const auto* mark = ctx.app.get<exports::Texts>().find(locale, "export.mark"))
      marks_.push_back(mark->substr(0, mark->find('{')));
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
  // Whether the cell is as our own lists show it.
  bool masked(std::string& kept) const {
    const bool stars = text.find('*') != std::string_view::npos;
    if (stars) kept = text;
    return stars;
  }
  void member_number() {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 1)
      return bad("field.bad_format");
    row.number = number;
  }
  void name() {
    if (!masked(row.name_masked)) row.person.name = text;
  }
  void status() {
    const auto meant = status_of(text);
    if (!meant || *meant == Status::former) return bad("field.unknown_value");
    if (*meant == Status::full || *meant == Status::probationary)
      row.membership.status = meant;
    else
      row.decided = meant;
  }
  void phone() {
    if (masked(row.phone_masked)) return;
    row.person.phone = crypto::chinese_mobile(text);
    if (!row.person.phone) bad("field.bad_format");
  }
  void id_number() {
    if (masked(row.id_number_masked)) return;
    const auto id = crypto::citizen_id(text);
    if (!id || id->born_on > reader.today_) return bad("field.bad_format");
    row.person.id_number = id->number;
    row.person.birth_on = id->born_on;
    row.person.sex = id->sex == crypto::Sex::male ? Sex::male : Sex::female;
  }

  void empty_field() {
    const auto field = clearable(reader.mapping_[column].field);
    if (!field) return bad("import.never_empty");
    row.clear.push_back(*field);
  }

  void cell() {
    if (says_empty(text)) return empty_field();
    const auto length = count_code_points(text);
    if (length == not_utf8) return bad("field.not_utf8");
    if (static_cast<std::int64_t>(length) > cell_most) return bad("field.too_long", {{"max", cell_most}});
    switch (reader.mapping_[column].field) {
      case Field::member_number:
        member_number();
        break;
      case Field::name:
        name();
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
        status();
        break;
      case Field::tier:
        choice(row.membership.tier, tier_of(text));
        break;
      case Field::branch:
        row.branch_name = text;
        break;
      case Field::group:
        row.group_name = text;
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

  void doubt(Field field, const char* code) { row.doubts.push_back({reader.column_of(field), code, {}}); }
  void branch() {
    if (row.branch_name.empty()) {
      if (!row.number) row.membership.branch_id = reader.own_branch_;
      return;
    }
    const auto [begin, end] = reader.branches_.equal_range(row.branch_name);
    if (begin == end) return doubt(Field::branch, "import.branch_not_found");
    if (std::next(begin) != end) return doubt(Field::branch, "import.branch_ambiguous");
    row.membership.branch_id = begin->second.unit_id;
  }
  // Of groups that share a name, the one below the branch.
  void group() {
    if (row.group_name.empty()) return;
    const auto [begin, end] = reader.groups_.equal_range(row.group_name);
    for (auto at = begin; at != end; ++at)
      if (row.membership.branch_id && at->second.parent_id == *row.membership.branch_id) {
        row.membership.group_id = at->second.unit_id;
        return;
      }
    if (begin == end || std::next(begin) != end || begin->second.kind == org::UnitKind::party_group)
      return doubt(Field::group, "import.group_not_found");
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
    for (const auto field : {Field::birth_on, Field::sex}) {
      column = reader.column_of(field);
      if (row.person.id_number && row.clears(*clearable(field))) bad("import.not_as_id_number");
    }
    const auto& joined = row.membership.joined_on;
    column = reader.column_of(Field::joined_on);
    if (joined && row.person.birth_on && *joined < add_months(*row.person.birth_on, 12 * member_age_years))
      bad("import.too_young", {{"years", member_age_years}});
  }
  // Without the number in the register the row itself must say who is meant.
  void required() {
    if (row.number) return;
    const auto whole = [&](Field field, const std::string& masked, const char* code) {
      column = reader.column_of(field);
      if (!masked.empty()) bad(code);
    };
    whole(Field::name, row.name_masked, "import.name_masked");
    whole(Field::phone, row.phone_masked, "import.number_masked");
    whole(Field::id_number, row.id_number_masked, "import.number_masked");
    column = reader.column_of(Field::status);
    if (row.decided) bad("import.status_by_decision");
    row.bad.insert(row.bad.end(), row.doubts.begin(), row.doubts.end());
    column = reader.column_of(Field::name);
    if (row.person.name.empty() && row.name_masked.empty()) bad("field.required");
    column = reader.column_of(Field::id_number);
    if (row.bad.empty() && !row.person.phone && !row.person.id_number)
      bad("import.phone_or_id_number_needed");
  }
};

bool RowReader::is_empty(const RawRow& raw) const {
  for (std::size_t i = 0; i < std::min(raw.cells.size(), mapping_.size()); ++i) {
    const auto text = trimmed(raw.cells[i]);
    if (!text.empty() && std::none_of(marks_.begin(), marks_.end(),
                                      [&](const std::string& mark) { return text.starts_with(mark); }))
      return false;
  }
  return true;
}

ParsedRow RowReader::read(const RawRow& raw) const {
  ParsedRow row;
  row.row = raw.row;
  row.empty = is_empty(raw);
  if (row.empty) return row;
  Reading reading{*this, row, 0, {}, {}, {}};
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
  if (row.empty || !row.bad.empty()) return;
  const auto meet = [&](Field field, std::string key) {
    const auto [at, fresh] = first_row_.try_emplace(std::move(key), row.row);
    if (!fresh && row.bad.empty())
      row.bad.push_back({reader.column_of(field), "import.duplicate_row", {{"row", at->second}}});
  };
  if (row.number) meet(Field::member_number, "#" + std::to_string(*row.number));
  if (row.person.id_number)
    meet(Field::id_number, *row.person.id_number);
  else if (row.person.phone)
    meet(Field::phone, *row.person.phone + row.person.name);
}

}  // namespace linli::member
