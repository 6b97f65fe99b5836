// The wire of the imports and what their jobs share: inside of this module.
#pragma once

#include "modules/member/import.hpp"
#include "platform/command/list.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::member {

enum class ImportMode { all_or_nothing, skip_bad };
BOOST_DESCRIBE_ENUM(ImportMode, all_or_nothing, skip_bad)

enum class ImportState { receiving, checking, checked, running, done, failed };
BOOST_DESCRIBE_ENUM(ImportState, receiving, checking, checked, running, done, failed)

inline constexpr std::int64_t rows_a_call_most = 1000, import_rows_most = 200'000;
// The rows of a file may have gaps and lines above them; a sheet has a million.
inline constexpr std::int64_t first_row_most = 10'000'000;

struct ImportAsked {
  Id<MemberImport> import_id;
};
BOOST_DESCRIBE_STRUCT(ImportAsked, (), (import_id))

struct ImportLine {
  Id<MemberImport> import_id;
  Id<Unit> unit_id;
  std::string file_name;
  ImportState state{};
  ImportMode mode{};
  std::int64_t rows_total = 0, rows_received = 0;
  // Of the check, or of the run since it began.
  std::int64_t rows_done = 0, created = 0, updated = 0, unchanged = 0, bad = 0;
  std::string account_name;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(ImportLine, (),
                      (import_id, unit_id, file_name, state, mode, rows_total, rows_received, rows_done,
                       created, updated, unchanged, bad, account_name, created_at))

struct ImportRow : ImportLine {
  Id<Account> account_id;
  std::string mapping;
};
BOOST_DESCRIBE_STRUCT(ImportRow, (ImportLine), (account_id, mapping))

struct ImportCells {
  std::vector<std::vector<std::string>> rows;
};
BOOST_DESCRIBE_STRUCT(ImportCells, (), (rows))

ImportRow import_row(Ctx& ctx, Id<MemberImport> id);
std::string cells_place(Id<MemberImport> id, std::int64_t first_row);
void set_state(Ctx& ctx, Id<MemberImport> id, ImportState state);

void declare_import_jobs(App& app);

}  // namespace linli::member
