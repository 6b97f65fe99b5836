// Lists of members that people bring: rows of cells become records. Inside of this module.
#pragma once

#include <algorithm>
#include <future>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "engines/org/org.hpp"
#include "modules/member/register.hpp"
#include "modules/member/texts.hpp"

namespace linli {
struct MemberImport;
struct MemberImportTemplate;
}  // namespace linli

namespace linli::member {

struct ColumnMapping {
  Text<1, 80> column;  // its title in the file
  Field field{};
};
BOOST_DESCRIBE_STRUCT(ColumnMapping, (), (column, field))

// Refuses a mapping by which nobody could be found again: a name is needed, and a phone, an ID number or the
// number in the register.
void demand_usable(const std::vector<ColumnMapping>& mapping);

struct RawRow {
  std::int64_t row = 0;  // its number in the file
  std::vector<std::string> cells;
};

struct BadCell {
  std::size_t column = 0;
  const char* code = "";
  RefusalParams params;
};

struct ParsedRow {
  std::int64_t row = 0;
  Particulars person;
  Membership membership;
  std::vector<Clearable> clear;  // what the row says is to be empty
  std::vector<BadCell> bad;
  PersonDraft draft;  // as a new person, if he turns out to be one

  bool empty = false;  // no row of anybody: without a cell, or the line at the end of our own files
  // A row of our own list says by this number who is meant, and these as it shows them.
  std::optional<std::int64_t> number;
  std::string name_masked, phone_masked, id_number_masked;
  // What only decisions make of a member: lost or suspended.
  std::optional<Status> decided;
  std::string branch_name, group_name;
  // Names of units that are not one unit's alone; those that he is in already need not be.
  std::vector<BadCell> doubts;

  bool clears(Clearable field) const { return std::find(clear.begin(), clear.end(), field) != clear.end(); }
};

// Reckons by what the person is found; and seals him as a new person when rows are to be taken in.
void make_ready(App& app, ParsedRow& row, bool write);

// Turns rows into what they mean. Knows the branches and groups of the import's unit by name, as they are
// when it is made.
class RowReader {
 public:
  RowReader(Ctx& ctx, Id<Unit> unit, std::vector<ColumnMapping> mapping);

  ParsedRow read(const RawRow& raw) const;
  // Whether the unit is the import's or below it.
  bool holds(Id<Unit> unit) const { return below_.contains(unit); }
  std::size_t column_of(Field field) const;  // 0 when it is not mapped
  const std::vector<ColumnMapping>& mapping() const { return mapping_; }
  Day today() const { return today_; }
  // The cell as a list of mistakes may show it.
  std::string masked_cell(std::size_t column, const std::string& cell) const;

 private:
  struct Place {
    Id<Unit> unit_id, parent_id;
    std::string name;
    org::UnitKind kind{};
  };
  struct Reading;
  bool is_empty(const RawRow& raw) const;

  std::vector<ColumnMapping> mapping_;
  std::vector<std::string> marks_;  // how the last line of an exported file begins
  Day today_;
  std::optional<Id<Unit>> own_branch_;  // the import's unit, when it is a branch itself
  std::unordered_set<Id<Unit>> below_;
  std::unordered_multimap<std::string, Place> branches_, groups_;
};

// Finds rows of one file that mean the same person.
class Duplicates {
 public:
  // Marks the row as bad when one before it means the same person.
  void look_at(ParsedRow& row, const RowReader& reader);

 private:
  std::unordered_map<std::string, std::int64_t> first_row_;
};

enum class Outcome { created, updated, unchanged, bad };

// Finds the person, says what the row would change, and changes it when there is an intake. A row that turns
// out to be bad changes nothing. May be done again in another transaction.
Outcome apply(Ctx& ctx, const RowReader& reader, ParsedRow& row, const By& by, Intake* intake);

// Makes batches ready on a thread beside the one that uses them, one batch ahead, until one is empty.
template <class Next, class Use>
void one_ahead(Next next, Use use) {
  auto coming = std::async(std::launch::async, next);
  for (auto batch = coming.get(); !batch.empty(); batch = coming.get()) {
    coming = std::async(std::launch::async, next);
    use(batch);
  }
}

struct Tally {
  std::int64_t rows_done = 0, created = 0, updated = 0, unchanged = 0, bad = 0;

  void count(Outcome outcome) {
    ++rows_done;
    ++(outcome == Outcome::created     ? created
       : outcome == Outcome::updated   ? updated
       : outcome == Outcome::unchanged ? unchanged
                                       : bad);
  }
};
BOOST_DESCRIBE_STRUCT(Tally, (), (rows_done, created, updated, unchanged, bad))

}  // namespace linli::member
