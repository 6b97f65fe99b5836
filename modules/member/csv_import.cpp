// Import and export for the command line: the same rows and rules as the console's imports, without its
// tables.
#include <istream>
#include <iterator>
#include <ostream>
#include <stdexcept>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/member/import.hpp"
#include "modules/member/member.sql.hpp"
#include "platform/core/csv.hpp"

namespace linli::member {
namespace {

constexpr std::size_t rows_at_once = 2000, bad_shown_most = 100;
constexpr std::int64_t export_at_once = 5000;

// The columns that mean something to us, and where they stand in the file.
struct Columns {
  std::vector<ColumnMapping> mapping;
  std::vector<std::size_t> places;

  explicit Columns(const std::vector<std::string>& titles) {
    for (std::size_t i = 0; i < titles.size(); ++i) {
      const auto title = trimmed(titles[i]);
      const auto field = field_of_title(title);
      if (!field) continue;
      ColumnMapping& column = mapping.emplace_back();
      column.column.value = title;
      column.field = *field;
      places.push_back(i);
    }
    demand_usable(mapping);
  }
  RawRow row(std::int64_t number, std::vector<std::string>& cells) const {
    RawRow row{number, {}};
    for (const auto place : places)
      row.cells.push_back(place < cells.size() ? std::move(cells[place]) : std::string{});
    return row;
  }
};

class Import {
 public:
  Import(App& app, std::string content, Id<Unit> unit, const std::function<void(std::int64_t)>& progress)
      : app_(app), content_(std::move(content)), progress_(progress) {
    std::vector<std::string> titles;
    if (!CsvReader(content_).next(titles)) throw std::runtime_error("The file is empty.");
    columns_.emplace(titles);
    app_.read([&](Ctx& ctx) { reader_.emplace(ctx, unit, columns_->mapping); });
  }

  // Judges all rows; with `write` takes in those that were not found bad before.
  Tally pass(bool write) {
    Tally tally;
    Duplicates duplicates;
    CsvReader csv(content_);
    std::vector<std::string> cells;
    csv.next(cells);
    const auto next = [&] {
      std::vector<ParsedRow> rows;
      while (rows.size() < rows_at_once && csv.next(cells)) {
        ParsedRow& row = rows.emplace_back(reader_->read(columns_->row(csv.line(), cells)));
        duplicates.look_at(row, *reader_);
        make_ready(app_, row, write);
      }
      return rows;
    };
    const auto judge = [&](Ctx& ctx, std::vector<ParsedRow>& rows, Intake* intake) {
      const By by(ctx);
      for (ParsedRow& row : rows) tally.count(apply(ctx, *reader_, row, by, intake));
    };
    one_ahead(next, [&](std::vector<ParsedRow>& rows) {
      if (write)
        app_.write(
            [&, before = tally](Ctx& ctx) {
              tally = before;
              Intake intake(ctx);
              judge(ctx, rows, &intake);
              intake.finish(ctx);
            },
            db::Store::Repeatable::yes);
      else
        app_.read([&](Ctx& ctx) { judge(ctx, rows, nullptr); });
      if (!write) keep_bad(rows);
      progress_(tally.rows_done);
    });
    return tally;
  }

  std::vector<ImportReport::Bad> first_bad;

 private:
  void keep_bad(const std::vector<ParsedRow>& rows) {
    for (const ParsedRow& row : rows)
      for (const BadCell& bad : row.bad)
        if (first_bad.size() < bad_shown_most)
          first_bad.push_back({row.row, columns_->mapping[bad.column].column.value, bad.code});
  }

  App& app_;
  std::string content_;
  const std::function<void(std::int64_t)>& progress_;
  std::optional<Columns> columns_;
  std::optional<RowReader> reader_;
};

constexpr Field export_fields[] = {Field::name,      Field::sex,    Field::birth_on, Field::education,
                                   Field::id_number, Field::phone,  Field::kind,     Field::status,
                                   Field::tier,      Field::branch, Field::group,    Field::joined_on,
                                   Field::address};

void write_member(Ctx& ctx, std::ostream& out, Id<Member> id) {
  const auto record = *find_record(ctx, id);
  const auto who = person(ctx, record.person_id);
  const auto whole = [&](Sealed field, const std::optional<Bytes>& column) {
    return column ? opened(ctx.app, field, who.person_id, *column) : std::string{};
  };
  const auto birth_on = who.birth_on ? to_text(*who.birth_on) : std::string{};
  const auto id_number = whole(Sealed::id_number, who.id_number), phone = whole(Sealed::phone, who.phone),
             address = whole(Sealed::address, who.address), joined_on = to_text(record.joined_on),
             branch = org::unit_name(ctx, record.branch_id),
             group = record.group_id ? org::unit_name(ctx, *record.group_id) : std::string{};
  write_csv_line(
      out, {who.name, who.sex ? word(*who.sex) : std::string_view{}, birth_on,
            who.education ? std::string_view(*who.education) : std::string_view{}, id_number, phone,
            word(record.kind), word(record.status), word(record.tier), branch, group, joined_on, address});
}

}  // namespace

ImportReport import_csv(App& app, std::istream& in, Id<Unit> unit_id, bool skip_bad,
                        const std::function<void(std::int64_t)>& progress) {
  Import import(app, utf8_of({std::istreambuf_iterator<char>(in), {}}), unit_id, progress);
  auto tally = import.pass(false);
  if (tally.bad == 0 || skip_bad)
    tally = import.pass(true);
  else
    tally.created = tally.updated = tally.unchanged = 0;
  return {tally.rows_done, tally.created, tally.updated,
          tally.unchanged, tally.bad,     std::move(import.first_bad)};
}

std::int64_t export_csv(App& app, std::ostream& out, Id<Unit> unit_id) {
  // The file holds personal data in the clear: that it is made is on record before its first line is.
  app.write([&](Ctx& ctx) {
    ctx.about(unit_id, unit_id, std::to_string(members_of_unit(ctx, unit_id)));
    access::record(ctx, "member.exported");
  });
  out << "\xEF\xBB\xBF";  // spreadsheets take a file without the mark for GB 18030
  std::vector<std::string_view> titles;
  for (const Field field : export_fields) titles.push_back(title(field));
  write_csv_line(out, titles);
  std::int64_t rows = 0;
  app.read([&](Ctx& ctx) {
    Id<Member> last;
    for (bool more = true; more;) {
      const auto members = each_of_unit(ctx, unit_id, last, export_at_once);
      for (const MemberBrief& member : members) write_member(ctx, out, last = member.member_id);
      rows += static_cast<std::int64_t>(members.size());
      more = static_cast<std::int64_t>(members.size()) == export_at_once;
    }
  });
  return rows;
}

}  // namespace linli::member
