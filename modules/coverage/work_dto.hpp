// What goes in and out of the commands about those who cover, what is to be done, and how far it is.
#pragma once

#include "modules/coverage/dto.hpp"

namespace linli::coverage {

// ---- sectors, stations, instructors, visits

struct SectorsAsked : Page {
  std::optional<Id<Unit>> unit_id;
};
BOOST_DESCRIBE_STRUCT(SectorsAsked, (Page), (unit_id))

struct SectorRow {
  Id<CoverageSector> sector_id;
  std::string name;
  std::optional<Id<Unit>> committee_unit_id;
  std::optional<std::string> committee_unit_name;
  std::optional<Id<Unit>> host_unit_id;
  std::optional<std::string> host_unit_name;
  std::optional<Day> ended_on;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(SectorRow, (),
                      (sector_id, name, committee_unit_id, committee_unit_name, host_unit_id, host_unit_name,
                       ended_on, version))

struct SectorLine : SectorRow {
  std::int64_t organisations = 0;
};
BOOST_DESCRIBE_STRUCT(SectorLine, (SectorRow), (organisations))

struct AddSector {
  Text<2, 40> name;
  std::optional<Id<Unit>> committee_unit_id, host_unit_id;
};
BOOST_DESCRIBE_STRUCT(AddSector, (), (name, committee_unit_id, host_unit_id))

struct SectorMade {
  Id<CoverageSector> sector_id;
};
BOOST_DESCRIBE_STRUCT(SectorMade, (), (sector_id))

struct EditSector {
  Id<CoverageSector> sector_id;
  Text<2, 40> name;
  std::optional<Id<Unit>> committee_unit_id, host_unit_id;
  std::optional<Day> ended_on;
};
BOOST_DESCRIBE_STRUCT(EditSector, (), (sector_id, name, committee_unit_id, host_unit_id, ended_on))

struct OfUnit : Page {
  std::optional<Id<Unit>> unit_id;
};
BOOST_DESCRIBE_STRUCT(OfUnit, (Page), (unit_id))

struct Station {
  Id<CoverageStation> station_id;
  std::string name;
  Id<Unit> unit_id;
  std::string unit_name;
  std::optional<std::string> address;
  Day opened_on;
  std::optional<Day> closed_on;
  std::int64_t organisations = 0;
};
BOOST_DESCRIBE_STRUCT(Station, (),
                      (station_id, name, unit_id, unit_name, address, opened_on, closed_on, organisations))

struct AddStation {
  Text<2, 60> name;
  Id<Unit> unit_id;
  std::optional<Text<1, 200>> address;
  Day opened_on;
};
BOOST_DESCRIBE_STRUCT(AddStation, (), (name, unit_id, address, opened_on))

struct StationMade {
  Id<CoverageStation> station_id;
};
BOOST_DESCRIBE_STRUCT(StationMade, (), (station_id))

struct CloseStation {
  Id<CoverageStation> station_id;
  Day on;
};
BOOST_DESCRIBE_STRUCT(CloseStation, (), (station_id, on))

struct InstructorRow {
  Id<CoverageInstructor> instructor_id;
  Id<Member> member_id;
  Id<Unit> unit_id;
  std::string unit_name;
  Day since_on;
  std::optional<Day> until_on;
  std::int64_t organisations = 0;
};
BOOST_DESCRIBE_STRUCT(InstructorRow, (),
                      (instructor_id, member_id, unit_id, unit_name, since_on, until_on, organisations))

// Visits of this quarter.
struct InstructorLine : InstructorRow {
  std::string name;
  std::int64_t visits_due = 0, visits_done = 0;
  Light light{};
};
BOOST_DESCRIBE_STRUCT(InstructorLine, (InstructorRow), (name, visits_due, visits_done, light))

struct AddInstructor {
  Id<Member> member_id;
  Id<Unit> unit_id;
  Day since_on;
};
BOOST_DESCRIBE_STRUCT(AddInstructor, (), (member_id, unit_id, since_on))

struct InstructorMade {
  Id<CoverageInstructor> instructor_id;
};
BOOST_DESCRIBE_STRUCT(InstructorMade, (), (instructor_id))

struct EndInstructor {
  Id<CoverageInstructor> instructor_id;
  Day on;
};
BOOST_DESCRIBE_STRUCT(EndInstructor, (), (instructor_id, on))

struct Duty {
  Id<NewOrganisation> organisation_id;
  std::string name;
  std::optional<std::string> address;
  std::int64_t visits_due = 0, visits_done = 0;
  std::optional<Day> last_visited_on;
  Light light{};
};
BOOST_DESCRIBE_STRUCT(Duty, (),
                      (organisation_id, name, address, visits_due, visits_done, last_visited_on, light))

// Without instructor_id it is the actor's own visit.
struct AddVisit {
  Id<NewOrganisation> organisation_id;
  std::optional<Id<CoverageInstructor>> instructor_id;
  Day visited_on;
  Text<2, 2000> text;
  std::vector<Id<File>> photo_ids;
};
BOOST_DESCRIBE_STRUCT(AddVisit, (), (organisation_id, instructor_id, visited_on, text, photo_ids))

struct VisitMade {
  Id<CoverageVisit> visit_id;
};
BOOST_DESCRIBE_STRUCT(VisitMade, (), (visit_id))

struct VisitsAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Id<NewOrganisation>> organisation_id;
  std::optional<Id<CoverageInstructor>> instructor_id;
  std::optional<Day> from_on, to_on;
};
BOOST_DESCRIBE_STRUCT(VisitsAsked, (Page), (unit_id, organisation_id, instructor_id, from_on, to_on))

struct Visit {
  Id<CoverageVisit> visit_id;
  Id<NewOrganisation> organisation_id;
  std::string organisation_name;
  Id<CoverageInstructor> instructor_id;
  std::string instructor_name;
  Day visited_on;
  std::string text;
  std::vector<files::Link> photos;
};
BOOST_DESCRIBE_STRUCT(Visit, (),
                      (visit_id, organisation_id, organisation_name, instructor_id, instructor_name,
                       visited_on, text, photos))

struct MyDuty {
  bool instructor = false;
  std::optional<Day> quarter_from_on, quarter_to_on;
  std::vector<Duty> items;
  std::vector<Visit> visits;  // the latest of mine
};
BOOST_DESCRIBE_STRUCT(MyDuty, (), (instructor, quarter_from_on, quarter_to_on, items, visits))

// ---- what is to be done, and how far it is

struct TasksAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<TaskKind> kind;
  std::optional<TaskState> state;
  std::optional<Light> light;
  std::optional<bool> mine;
};
BOOST_DESCRIBE_STRUCT(TasksAsked, (Page), (unit_id, kind, state, light, mine))

struct AssignTask {
  Id<CoverageTask> task_id;
  Id<Account> account_id;
  Day due_on;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(AssignTask, (), (task_id, account_id, due_on, note))

enum class By { area, sector };
BOOST_DESCRIBE_ENUM(By, area, sector)

struct TableAsked {
  std::optional<Id<Unit>> unit_id;
  std::optional<By> by;
  std::optional<Day> as_of;
};
BOOST_DESCRIBE_STRUCT(TableAsked, (), (unit_id, by, as_of))

// covered and work_covered are the numerators, organisations is the denominator.
struct TableLine {
  std::string key, label;
  std::int64_t organisations = 0, covered = 0, work_covered = 0;
  std::optional<double> covered_percent, work_covered_percent;
  std::int64_t separate = 0, joint = 0, attached = 0, building = 0, station = 0, instructor = 0,
               uncovered = 0;
};
BOOST_DESCRIBE_STRUCT(TableLine, (),
                      (key, label, organisations, covered, work_covered, covered_percent,
                       work_covered_percent, separate, joint, attached, building, station, instructor,
                       uncovered))

struct Table {
  Id<Unit> unit_id;
  Day as_of;
  std::vector<TableLine> items;
};
BOOST_DESCRIBE_STRUCT(Table, (), (unit_id, as_of, items))

struct Suggestion {
  Id<NewOrganisation> organisation_id;
  std::string name;
  Id<Unit> unit_id;
  std::string unit_name;
  std::int64_t full_members_reported = 0, full_members_registered = 0, needed = 0;
  std::vector<Way> ways;
};
BOOST_DESCRIBE_STRUCT(Suggestion, (),
                      (organisation_id, name, unit_id, unit_name, full_members_reported,
                       full_members_registered, needed, ways))

// ---- the commands

List<SectorLine> sectors(Ctx& ctx, const SectorsAsked& in);
SectorMade add_sector(Ctx& ctx, const AddSector& in);
Nothing edit_sector(Ctx& ctx, const EditSector& in);
List<Station> stations(Ctx& ctx, const OfUnit& in);
StationMade add_station(Ctx& ctx, const AddStation& in);
Nothing close_station(Ctx& ctx, const CloseStation& in);
List<InstructorLine> instructors(Ctx& ctx, const OfUnit& in);
InstructorMade add_instructor(Ctx& ctx, const AddInstructor& in);
Nothing end_instructor(Ctx& ctx, const EndInstructor& in);
List<Visit> visits(Ctx& ctx, const VisitsAsked& in);
VisitMade add_visit(Ctx& ctx, const AddVisit& in);
MyDuty my_duty(Ctx& ctx, const Nothing& in);
List<Task> tasks(Ctx& ctx, const TasksAsked& in);
Nothing assign_task(Ctx& ctx, const AssignTask& in);
Table table(Ctx& ctx, const TableAsked& in);
List<Suggestion> suggestions(Ctx& ctx, const OfUnit& in);

}  // namespace linli::coverage
