// Rows of a table become organisations of the register. Every row is read whole, so that all that is wrong is
// told at once; a row that is known again by its code, or by its name in its unit, changes that organisation
// instead of making another one.
#include <charconv>
#include <unordered_map>
#include <unordered_set>

#include "engines/access/access.hpp"
#include "modules/coverage/coverage.sql.hpp"
#include "modules/coverage/register.hpp"
#include "modules/coverage/texts.hpp"

namespace linli::coverage {
namespace {

constexpr std::size_t rows_most = 1000;
constexpr std::int64_t employees_most = 1'000'000;

struct Area {
  Id<Unit> unit_id;
  std::string name;
  std::optional<std::string> code;
};
BOOST_DESCRIBE_STRUCT(Area, (), (unit_id, name, code))

struct Found {
  Id<NewOrganisation> organisation_id;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(Found, (), (organisation_id, name))

struct Parsed {
  OrganisationFields fields;
  std::optional<Day> registered_on;
};

// The places that rows of this import may name, and what its rows have said so far.
class Reader {
 public:
  Reader(Ctx& ctx, const ImportRows& in, Imported& report)
      : ctx_(ctx), unit_id_(in.unit_id), report_(report) {
    for (const auto& area : ctx.db.all<Area>(sql::areas, in)) {
      areas_.emplace(area.name, area.unit_id);
      if (area.code) areas_.emplace(*area.code, area.unit_id);
    }
  }

  // Nothing when something is wrong, which the report then names.
  std::optional<Parsed> read(const ImportRow& from, std::int64_t row) {
    row_ = row;
    fine_ = true;
    Parsed parsed;
    auto& fields = parsed.fields;
    read_text(from.name, "name", 2, 80, fields.name.value, true);
    if (given(from.code)) {
      fields.code.emplace().value = std::string(trimmed(*from.code));
      if (!is_credit_code(*fields.code)) bad("code", "field.bad_format", from.code);
    }
    read_kind(from.kind, fields);
    fields.unit_id = unit_id_;
    if (given(from.unit)) read_unit(*from.unit, fields);
    if (given(from.sector)) read_sector(*from.sector, fields);
    if (given(from.address))
      read_text(from.address, "address", 1, 200, fields.address.emplace().value, false);
    fields.employees = number(from.employees, "employees", employees_most);
    fields.members = number(from.members, "members", fields.employees);
    fields.full_members = number(from.full_members, "full_members", fields.members);
    if (given(from.registered_on)) {
      parsed.registered_on = parse_day(trimmed(*from.registered_on));
      if (!parsed.registered_on)
        bad("registered_on", "field.bad_format", from.registered_on);
      else if (*parsed.registered_on > ctx_.today())
        bad("registered_on", "field.out_of_range", from.registered_on);
    }
    if (fine_) look_for_twice(fields);
    if (!fine_) return {};
    return parsed;
  }

  void bad(const char* column, const char* code, const std::optional<std::string>& value) {
    fine_ = false;
    report_.bad_rows.push_back({row_, column, code, value});
  }

 private:
  static bool given(const std::optional<std::string>& cell) { return cell && !trimmed(*cell).empty(); }

  void read_text(const std::optional<std::string>& cell, const char* column, std::size_t min, std::size_t max,
                 std::string& to, bool wanted) {
    if (!given(cell)) {
      if (wanted) bad(column, "field.required", {});
      return;
    }
    to = trimmed(*cell);
    const auto length = count_code_points(to);
    if (length == not_utf8) return bad(column, "field.not_utf8", {});
    if (length < min) bad(column, "field.too_short", cell);
    if (length > max) bad(column, "field.too_long", {});
  }

  void read_kind(const std::optional<std::string>& cell, OrganisationFields& fields) {
    if (!given(cell)) return bad("kind", "field.required", {});
    if (const auto kind = texts::kind_of(trimmed(*cell)))
      fields.kind = *kind;
    else
      bad("kind", "field.unknown_value", cell);
  }

  void read_unit(const std::string& cell, OrganisationFields& fields) {
    const auto [begin, end] = areas_.equal_range(std::string(trimmed(cell)));
    if (begin == end) return bad("unit", "field.unknown_value", cell);
    if (std::next(begin) != end) return bad("unit", "import.ambiguous", cell);
    fields.unit_id = begin->second;
  }

  void read_sector(const std::string& cell, OrganisationFields& fields) {
    const std::string name(trimmed(cell));
    auto known = sectors_.find(name);
    if (known == sectors_.end())
      known =
          sectors_
              .emplace(name, ctx_.db.maybe<Id<CoverageSector>>(sql::sector_by_name, db::arg("name", name)))
              .first;
    if (!known->second) return bad("sector", "field.unknown_value", cell);
    fields.sector_id = known->second;
  }

  std::int64_t number(const std::optional<std::string>& cell, const char* column, std::int64_t most) {
    if (!given(cell)) return 0;
    const auto text = trimmed(*cell);
    std::int64_t number = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    if (result.ec != std::errc{} || result.ptr != text.data() + text.size())
      return bad(column, "field.not_a_number", cell), 0;
    if (number < 0 || number > most) return bad(column, "field.out_of_range", cell), 0;
    return number;
  }

  void look_for_twice(const OrganisationFields& fields) {
    const auto by_name = std::to_string(fields.unit_id.value) + "/" + fields.name.value;
    if (fields.code && !seen_.insert(fields.code->value).second)
      return bad("code", "import.duplicate_row", fields.code->value);
    if (!seen_.insert(by_name).second) bad("name", "import.duplicate_row", fields.name.value);
  }

  Ctx& ctx_;
  Id<Unit> unit_id_;
  Imported& report_;
  std::int64_t row_ = 0;
  bool fine_ = true;
  std::unordered_multimap<std::string, Id<Unit>> areas_;
  std::unordered_map<std::string, std::optional<Id<CoverageSector>>> sectors_;
  std::unordered_set<std::string> seen_;
};

std::optional<Id<NewOrganisation>> known_again(Ctx& ctx, const OrganisationFields& fields) {
  if (fields.code)
    if (const auto found = ctx.db.maybe<Found>(sql::organisation_by_code, db::arg("code", *fields.code)))
      return found->organisation_id;
  const auto found = ctx.db.maybe<Found>(sql::organisation_by_name, db::arg("name", fields.name),
                                         db::arg("unit_id", fields.unit_id));
  return found ? std::optional(found->organisation_id) : std::nullopt;
}

struct Planned {
  Parsed parsed;
  std::optional<Kept> known;  // absent: a new one
  bool changes = true;
};

std::optional<Planned> plan(Ctx& ctx, Reader& reader, Parsed parsed) {
  Planned planned{std::move(parsed), {}, true};
  auto& wish = planned.parsed.fields;
  const auto known = known_again(ctx, wish);
  if (!known) return planned;
  const auto& before = planned.known.emplace(kept(ctx, *known));
  // Another town's, or one that is no more: not this import's to change.
  if (!access::may_within(ctx, can::keep, before.unit_id))
    return reader.bad("code", "import.belongs_elsewhere", wish.name.value), std::nullopt;
  if (before.ended_on) return reader.bad("name", "import.ended", wish.name.value), std::nullopt;
  // An empty cell leaves what is known.
  if (!wish.code && before.code) wish.code.emplace().value = *before.code;
  if (!wish.sector_id) wish.sector_id = before.sector_id;
  if (!wish.address && before.address) wish.address.emplace().value = *before.address;
  planned.changes = differs(before, wish);
  return planned;
}

void write(Ctx& ctx, const Planned& planned) {
  if (!planned.known)
    write_new(ctx, planned.parsed.fields, planned.parsed.registered_on.value_or(ctx.today()));
  else if (planned.changes)
    write_changes(ctx, *planned.known, planned.parsed.fields,
                  std::max(ctx.today(), planned.known->placed_on));
}

}  // namespace

Imported import_rows(Ctx& ctx, const ImportRows& in) {
  access::demand_within(ctx, can::keep, in.unit_id);
  if (in.rows.empty()) refuse_field("rows", "field.required");
  if (in.rows.size() > rows_most)
    refuse_field("rows", "field.too_long", {{"max", static_cast<std::int64_t>(rows_most)}});
  Imported report;
  report.rows = static_cast<std::int64_t>(in.rows.size());
  Reader reader(ctx, in, report);
  std::vector<Planned> good;
  for (std::size_t i = 0; i < in.rows.size(); ++i) {
    auto parsed = reader.read(in.rows[i], static_cast<std::int64_t>(i) + 1);
    auto planned = parsed ? plan(ctx, reader, *std::move(parsed)) : std::nullopt;
    if (!planned) {
      ++report.bad;
      continue;
    }
    ++(!planned->known ? report.created : planned->changes ? report.updated : report.unchanged);
    good.push_back(*std::move(planned));
  }
  report.saved =
      in.mode == ImportMode::skip_bad || (in.mode == ImportMode::all_or_nothing && report.bad == 0);
  if (report.saved)
    for (const auto& planned : good) write(ctx, planned);
  ctx.about(in.unit_id, in.unit_id, std::to_string(report.saved ? report.created + report.updated : 0));
  return report;
}

}  // namespace linli::coverage
