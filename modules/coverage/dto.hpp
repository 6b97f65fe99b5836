// What goes in and out of the commands of this module: the structs are the wire format.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "modules/coverage/coverage.hpp"
#include "modules/member/member.hpp"
#include "platform/command/list.hpp"
#include "platform/files/files.hpp"

namespace linli::coverage {

inline constexpr std::string_view visit_kind = "coverage.visit";

enum class Kind { economic, social };
BOOST_DESCRIBE_ENUM(Kind, economic, social)
// The first four are organisational coverage, all six work coverage.
enum class Way { separate, joint, attached, building, station, instructor };
BOOST_DESCRIBE_ENUM(Way, separate, joint, attached, building, station, instructor)
enum class Covered { organisation, work, none };
BOOST_DESCRIBE_ENUM(Covered, organisation, work, none)
enum class TaskKind { organisation, work };
BOOST_DESCRIBE_ENUM(TaskKind, organisation, work)
enum class TaskState { open, done };
BOOST_DESCRIBE_ENUM(TaskState, open, done)
// A red one that was done afterwards stays known as done late.
enum class Light { blue, yellow, red, done, done_late };
BOOST_DESCRIBE_ENUM(Light, blue, yellow, red, done, done_late)

constexpr bool is_organisational(Way way) { return way != Way::station && way != Way::instructor; }

// ---- the register

struct OrganisationFields {
  Text<2, 80> name;
  std::optional<Text<18, 18>> code;  // the unified credit code
  Kind kind{};
  Id<Unit> unit_id;
  std::optional<Id<CoverageSector>> sector_id;
  std::optional<Text<1, 200>> address;
  std::int64_t employees = 0, members = 0, full_members = 0;
};
BOOST_DESCRIBE_STRUCT(OrganisationFields, (),
                      (name, code, kind, unit_id, sector_id, address, employees, members, full_members))

struct AddOrganisation : OrganisationFields {
  Day registered_on;
};
BOOST_DESCRIBE_STRUCT(AddOrganisation, (OrganisationFields), (registered_on))

struct OrganisationMade {
  Id<NewOrganisation> organisation_id;
};
BOOST_DESCRIBE_STRUCT(OrganisationMade, (), (organisation_id))

// `on`: the day of a change of area or sector, today when not said.
struct EditOrganisation : OrganisationFields {
  Id<NewOrganisation> organisation_id;
  std::optional<Day> on;
};
BOOST_DESCRIBE_STRUCT(EditOrganisation, (OrganisationFields), (organisation_id, on))

struct EndOrganisation {
  Id<NewOrganisation> organisation_id;
  Day on;
  Text<2, 200> reason;
};
BOOST_DESCRIBE_STRUCT(EndOrganisation, (), (organisation_id, on, reason))

struct OneOrganisation {
  Id<NewOrganisation> organisation_id;
};
BOOST_DESCRIBE_STRUCT(OneOrganisation, (), (organisation_id))

struct OrganisationsAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Id<CoverageSector>> sector_id;
  std::optional<Kind> kind;
  std::optional<Covered> covered;
  std::optional<Text<1, 80>> q;  // a part of the name, or the whole code
  std::optional<Day> as_of;
};
BOOST_DESCRIBE_STRUCT(OrganisationsAsked, (Page), (unit_id, sector_id, kind, covered, q, as_of))

struct OrganisationRow {
  Id<NewOrganisation> organisation_id;
  std::string name;
  std::optional<std::string> code;
  Kind kind{};
  Id<Unit> unit_id;
  std::string unit_name;
  std::optional<Id<CoverageSector>> sector_id;
  std::optional<std::string> sector_name, address;
  std::int64_t employees = 0, members = 0, full_members = 0;
  Day registered_on;
  std::optional<Day> ended_on;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(OrganisationRow, (),
                      (organisation_id, name, code, kind, unit_id, unit_name, sector_id, sector_name, address,
                       employees, members, full_members, registered_on, ended_on, version))

struct OrganisationLine : OrganisationRow {
  std::vector<Way> ways;
  bool covered = false, work_covered = false;
};
BOOST_DESCRIBE_STRUCT(OrganisationLine, (OrganisationRow), (ways, covered, work_covered))

struct Cover {
  Id<CoverageCover> cover_id;
  Way way{};
  std::optional<Id<Unit>> party_unit_id;
  std::optional<std::string> party_unit_name;
  std::optional<Id<CoverageStation>> station_id;
  std::optional<std::string> station_name;
  std::optional<Id<CoverageInstructor>> instructor_id;
  std::optional<std::string> instructor_name;
  Day valid_from;
  std::optional<Day> valid_to;
  std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(Cover, (),
                      (cover_id, way, party_unit_id, party_unit_name, station_id, station_name, instructor_id,
                       instructor_name, valid_from, valid_to, note))

struct Place {
  Id<Unit> unit_id;
  std::string unit_name;
  std::optional<Id<CoverageSector>> sector_id;
  std::optional<std::string> sector_name;
  Day valid_from;
  std::optional<Day> valid_to;
};
BOOST_DESCRIBE_STRUCT(Place, (), (unit_id, unit_name, sector_id, sector_name, valid_from, valid_to))

struct Linked {
  Id<Member> member_id;
  std::string name;
  std::string branch_name;
  bool full = false;
  Day since_on;
};
BOOST_DESCRIBE_STRUCT(Linked, (), (member_id, name, branch_name, full, since_on))

struct Task {
  Id<CoverageTask> task_id;
  Id<NewOrganisation> organisation_id;
  std::string organisation_name;
  Id<Unit> unit_id;
  std::string unit_name;
  TaskKind kind{};
  Day opened_on, due_on;
  std::optional<Day> done_on;
  std::optional<Id<Account>> responsible_id;
  std::optional<std::string> responsible_name, note;
  Light light{};
};
BOOST_DESCRIBE_STRUCT(Task, (),
                      (task_id, organisation_id, organisation_name, unit_id, unit_name, kind, opened_on,
                       due_on, done_on, responsible_id, responsible_name, note, light))

struct OrganisationFull : OrganisationLine {
  std::optional<std::string> end_reason;
  std::vector<Cover> covers;
  std::vector<Place> places;
  std::vector<Linked> linked;
  std::vector<Task> tasks;
  std::vector<std::string> may;
};
BOOST_DESCRIBE_STRUCT(OrganisationFull, (OrganisationLine), (end_reason, covers, places, linked, tasks, may))

// ---- how it is covered

struct AddCover {
  Id<NewOrganisation> organisation_id;
  Way way{};
  std::optional<Id<Unit>> party_unit_id;
  std::optional<Id<CoverageStation>> station_id;
  std::optional<Id<CoverageInstructor>> instructor_id;
  Day valid_from;
  std::optional<Text<1, 200>> note;
};
BOOST_DESCRIBE_STRUCT(AddCover, (),
                      (organisation_id, way, party_unit_id, station_id, instructor_id, valid_from, note))

struct CoverMade {
  Id<CoverageCover> cover_id;
};
BOOST_DESCRIBE_STRUCT(CoverMade, (), (cover_id))

struct EndCover {
  Id<CoverageCover> cover_id;
  Day on;
  std::optional<Text<1, 200>> note;
};
BOOST_DESCRIBE_STRUCT(EndCover, (), (cover_id, on, note))

struct LinkMember {
  Id<NewOrganisation> organisation_id;
  Id<Member> member_id;
  Day since_on;
};
BOOST_DESCRIBE_STRUCT(LinkMember, (), (organisation_id, member_id, since_on))

struct UnlinkMember {
  Id<NewOrganisation> organisation_id;
  Id<Member> member_id;
  Day on;
};
BOOST_DESCRIBE_STRUCT(UnlinkMember, (), (organisation_id, member_id, on))

// ---- rows of a table that somebody brings

enum class ImportMode { check, all_or_nothing, skip_bad };
BOOST_DESCRIBE_ENUM(ImportMode, check, all_or_nothing, skip_bad)

struct ImportRow {
  std::optional<std::string> name, code, kind, unit, sector, address, employees, members, full_members,
      registered_on;
};
BOOST_DESCRIBE_STRUCT(ImportRow, (),
                      (name, code, kind, unit, sector, address, employees, members, full_members,
                       registered_on))

struct ImportRows {
  Id<Unit> unit_id;
  ImportMode mode{};
  std::vector<ImportRow> rows;
};
BOOST_DESCRIBE_STRUCT(ImportRows, (), (unit_id, mode, rows))

struct BadCell {
  std::int64_t row = 0;  // the first is 1
  std::string column, code;
  std::optional<std::string> value;
};
BOOST_DESCRIBE_STRUCT(BadCell, (), (row, column, code, value))

struct Imported {
  std::int64_t rows = 0, created = 0, updated = 0, unchanged = 0, bad = 0;
  std::vector<BadCell> bad_rows;
  bool saved = false;
};
BOOST_DESCRIBE_STRUCT(Imported, (), (rows, created, updated, unchanged, bad, bad_rows, saved))

// ---- the commands

OrganisationMade add_organisation(Ctx& ctx, const AddOrganisation& in);
OrganisationFull edit_organisation(Ctx& ctx, const EditOrganisation& in);
Nothing end_organisation(Ctx& ctx, const EndOrganisation& in);
OrganisationFull organisation(Ctx& ctx, const OneOrganisation& in);
List<OrganisationLine> organisations(Ctx& ctx, const OrganisationsAsked& in);
Imported import_rows(Ctx& ctx, const ImportRows& in);
CoverMade add_cover(Ctx& ctx, const AddCover& in);
Nothing end_cover(Ctx& ctx, const EndCover& in);
Nothing link_member(Ctx& ctx, const LinkMember& in);
Nothing unlink_member(Ctx& ctx, const UnlinkMember& in);

}  // namespace linli::coverage
