// What goes in and out of the commands of this module: the structs are the wire format.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engines/org/org.hpp"
#include "modules/region/region.hpp"
#include "platform/command/list.hpp"

namespace linli::region {

enum class Sector { government, enterprise, school, hospital, bank, social, military, other };
BOOST_DESCRIBE_ENUM(Sector, government, enterprise, school, hospital, bank, social, military, other)

enum class ListKind { resource, need, project };
BOOST_DESCRIBE_ENUM(ListKind, resource, need, project)

enum class ItemState { open, matched, done, withdrawn };
BOOST_DESCRIBE_ENUM(ItemState, open, matched, done, withdrawn)

enum class MeetingState { called, held, cancelled };
BOOST_DESCRIBE_ENUM(MeetingState, called, held, cancelled)

enum class TaskState { open, done };
BOOST_DESCRIBE_ENUM(TaskState, open, done)

// A red one stays red after it was done: it was late.
enum class Light { blue, yellow, red };
BOOST_DESCRIBE_ENUM(Light, blue, yellow, red)

// ---- regions

struct BeginRegion {
  Id<Unit> unit_id;
  Text<2, 80> name;
  Day began_on;
};
BOOST_DESCRIBE_STRUCT(BeginRegion, (), (unit_id, name, began_on))

struct RegionMade {
  Id<linli::Region> region_id;
};
BOOST_DESCRIBE_STRUCT(RegionMade, (), (region_id))

struct OneRegion {
  Id<linli::Region> region_id;
};
BOOST_DESCRIBE_STRUCT(OneRegion, (), (region_id))

struct RegionsAsked : Page {
  std::optional<Id<Unit>> unit_id;
};
BOOST_DESCRIBE_STRUCT(RegionsAsked, (Page), (unit_id))

struct RegionRow {
  Id<linli::Region> region_id;
  Id<Unit> unit_id;
  std::string unit_name, name;
  Day began_on;
  std::optional<Day> ended_on;
  std::int64_t residents = 0, part_time = 0, meetings_this_year = 0, open_tasks = 0, overdue_tasks = 0,
               needs_open = 0, projects_done = 0;
};
BOOST_DESCRIBE_STRUCT(RegionRow, (),
                      (region_id, unit_id, unit_name, name, began_on, ended_on, residents, part_time,
                       meetings_this_year, open_tasks, overdue_tasks, needs_open, projects_done))

struct ResidentShown {
  Id<RegionResident> resident_id;
  std::string name;
  Sector sector{};
  std::optional<Id<Unit>> unit_id;
  Day joined_on;
  std::optional<Day> left_on;
  std::int64_t resources = 0, needs = 0, projects = 0, tasks_open = 0, tasks_overdue = 0;
};
BOOST_DESCRIBE_STRUCT(ResidentShown, (),
                      (resident_id, name, sector, unit_id, joined_on, left_on, resources, needs, projects,
                       tasks_open, tasks_overdue))

struct PartTime {
  Id<RegionPartTime> part_time_id;
  Id<RegionResident> resident_id;
  std::string resident_name, name, title;
  Day since;
  std::optional<Day> until;
};
BOOST_DESCRIBE_STRUCT(PartTime, (), (part_time_id, resident_id, resident_name, name, title, since, until))

// Whom to call in a resident.
struct Contact {
  Id<RegionContact> contact_id;
  Id<RegionResident> resident_id;
  std::string resident_name, name, title;
  std::string phone_masked;
};
BOOST_DESCRIBE_STRUCT(Contact, (), (contact_id, resident_id, resident_name, name, title, phone_masked))

struct AddContact {
  Id<linli::Region> region_id;
  Id<RegionResident> resident_id;
  Text<1, 40> name;
  Text<1, 60> title;
  Text<5, 30> phone;
};
BOOST_DESCRIBE_STRUCT(AddContact, (), (region_id, resident_id, name, title, phone))

struct ContactMade {
  Id<RegionContact> contact_id;
};
BOOST_DESCRIBE_STRUCT(ContactMade, (), (contact_id))

struct OneContact {
  Id<RegionContact> contact_id;
};
BOOST_DESCRIBE_STRUCT(OneContact, (), (contact_id))

struct RevealContact {
  Id<RegionContact> contact_id;
  Text<2, 200> reason;
};
BOOST_DESCRIBE_STRUCT(RevealContact, (), (contact_id, reason))

struct PhoneShown {
  std::string phone;
};
BOOST_DESCRIBE_STRUCT(PhoneShown, (), (phone))

struct RegionShown : RegionRow {
  std::vector<PartTime> part_time_members;
  std::vector<Contact> contacts;
  std::vector<ResidentShown> resident_units;
  std::vector<std::string> may;
};
BOOST_DESCRIBE_STRUCT(RegionShown, (RegionRow), (part_time_members, contacts, resident_units, may))

enum class Distance { below, resident };
BOOST_DESCRIBE_ENUM(Distance, below, resident)

// A fort: a Party unit below the core, or a unit that resides there.
struct Fort {
  std::optional<Id<Unit>> unit_id;
  std::optional<Id<RegionResident>> resident_id;
  std::string name;
  std::optional<org::UnitKind> kind;
  std::optional<Sector> sector;
  Distance distance{};
  std::int64_t members = 0, resources = 0, needs = 0, projects = 0, tasks_open = 0, tasks_overdue = 0;
};
BOOST_DESCRIBE_STRUCT(Fort, (),
                      (unit_id, resident_id, name, kind, sector, distance, members, resources, needs,
                       projects, tasks_open, tasks_overdue))

struct Core {
  Id<Unit> unit_id;
  std::string name;
  org::UnitKind kind{};
  std::int64_t members = 0;
};
BOOST_DESCRIBE_STRUCT(Core, (), (unit_id, name, kind, members))

struct RegionFigures {
  std::int64_t forts = 0, residents = 0, part_time = 0, meetings = 0, meetings_wanted = 0, activities = 0,
               tasks = 0, tasks_done = 0, tasks_overdue = 0, needs = 0, needs_met = 0;
};
BOOST_DESCRIBE_STRUCT(RegionFigures, (),
                      (forts, residents, part_time, meetings, meetings_wanted, activities, tasks, tasks_done,
                       tasks_overdue, needs, needs_met))

// One core, many forts; the figures are of this year.
struct RegionView {
  Id<linli::Region> region_id;
  std::string name;
  Core core;
  std::vector<Fort> forts;
  RegionFigures figures;
};
BOOST_DESCRIBE_STRUCT(RegionView, (), (region_id, name, core, forts, figures))

// ---- residents and part-time members

struct AddResident {
  Id<linli::Region> region_id;
  Text<1, 80> name;
  Sector sector{};
  std::optional<Id<Unit>> unit_id;
  Day joined_on;
};
BOOST_DESCRIBE_STRUCT(AddResident, (), (region_id, name, sector, unit_id, joined_on))

struct ResidentMade {
  Id<RegionResident> resident_id;
};
BOOST_DESCRIBE_STRUCT(ResidentMade, (), (resident_id))

struct LeaveRegion {
  Id<RegionResident> resident_id;
  Day on;
};
BOOST_DESCRIBE_STRUCT(LeaveRegion, (), (resident_id, on))

struct AddPartTime {
  Id<linli::Region> region_id;
  Id<RegionResident> resident_id;
  Text<1, 40> name;
  Text<1, 80> title;
  Day since;
};
BOOST_DESCRIBE_STRUCT(AddPartTime, (), (region_id, resident_id, name, title, since))

struct PartTimeMade {
  Id<RegionPartTime> part_time_id;
};
BOOST_DESCRIBE_STRUCT(PartTimeMade, (), (part_time_id))

struct EndPartTime {
  Id<RegionPartTime> part_time_id;
  Day until;
};
BOOST_DESCRIBE_STRUCT(EndPartTime, (), (part_time_id, until))

// ---- the three lists

struct AddItem {
  Id<linli::Region> region_id;
  ListKind list{};
  std::optional<Id<RegionResident>> resident_id;  // the core itself when absent
  Text<2, 80> title;
  std::optional<Text<1, 1000>> text;
  std::optional<Day> due_on;
};
BOOST_DESCRIBE_STRUCT(AddItem, (), (region_id, list, resident_id, title, text, due_on))

struct ItemMade {
  Id<RegionItem> item_id;
};
BOOST_DESCRIBE_STRUCT(ItemMade, (), (item_id))

struct MatchItem {
  Id<RegionItem> item_id;  // the need
  Id<RegionItem> resource_id;
  Text<2, 80> title;
  Day due_on;
};
BOOST_DESCRIBE_STRUCT(MatchItem, (), (item_id, resource_id, title, due_on))

struct FinishItem {
  Id<RegionItem> item_id;
  Text<2, 1000> result;
  std::optional<Day> done_on;
};
BOOST_DESCRIBE_STRUCT(FinishItem, (), (item_id, result, done_on))

struct WithdrawItem {
  Id<RegionItem> item_id;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawItem, (), (item_id, reason))

struct ItemsAsked : Page {
  Id<linli::Region> region_id;
  std::optional<ListKind> list;
  std::optional<ItemState> state;
};
BOOST_DESCRIBE_STRUCT(ItemsAsked, (Page), (region_id, list, state))

struct ItemShown {
  Id<RegionItem> item_id;
  ListKind list{};
  std::optional<Id<RegionResident>> resident_id;
  std::string resident_name;  // the core's name when it is the core's own
  std::string title, text;
  ItemState state{};
  std::optional<Day> due_on;
  std::optional<Light> light;
  std::optional<Id<RegionItem>> need_id, resource_id;
  std::optional<std::string> need_title, resource_title;
  std::optional<std::string> result;
  std::optional<Day> done_on;
};
BOOST_DESCRIBE_STRUCT(ItemShown, (),
                      (item_id, list, resident_id, resident_name, title, text, state, due_on, light, need_id,
                       resource_id, need_title, resource_title, result, done_on))

// ---- joint meetings

struct CallMeeting {
  Id<linli::Region> region_id;
  Text<2, 80> title;
  Day held_on;
  Text<1, 80> place;
  Text<1, 4000> agenda;
};
BOOST_DESCRIBE_STRUCT(CallMeeting, (), (region_id, title, held_on, place, agenda))

struct MeetingMade {
  Id<RegionMeeting> meeting_id;
  std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(MeetingMade, (), (meeting_id, number))

struct OneMeeting {
  Id<RegionMeeting> meeting_id;
};
BOOST_DESCRIBE_STRUCT(OneMeeting, (), (meeting_id))

struct Resolution {
  Text<2, 200> title;
  std::optional<Id<RegionResident>> resident_id;
  Day due_on;
};
BOOST_DESCRIBE_STRUCT(Resolution, (), (title, resident_id, due_on))

struct RecordMeeting {
  Id<RegionMeeting> meeting_id;
  Text<2, 8000> minutes;
  std::vector<Id<RegionResident>> came;
  std::vector<Resolution> resolutions;
};
BOOST_DESCRIBE_STRUCT(RecordMeeting, (), (meeting_id, minutes, came, resolutions))

struct CancelMeeting {
  Id<RegionMeeting> meeting_id;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(CancelMeeting, (), (meeting_id, reason))

struct MeetingsAsked : Page {
  Id<linli::Region> region_id;
};
BOOST_DESCRIBE_STRUCT(MeetingsAsked, (Page), (region_id))

struct MeetingRow {
  Id<RegionMeeting> meeting_id;
  Id<linli::Region> region_id;
  std::int64_t number = 0;
  std::string title;
  Day held_on;
  std::string place;
  MeetingState state{};
  std::int64_t invited = 0, came = 0, tasks = 0, tasks_done = 0;
};
BOOST_DESCRIBE_STRUCT(MeetingRow, (),
                      (meeting_id, region_id, number, title, held_on, place, state, invited, came, tasks,
                       tasks_done))

struct Invited {
  Id<RegionResident> resident_id;
  std::string name;
  std::optional<bool> came;
};
BOOST_DESCRIBE_STRUCT(Invited, (), (resident_id, name, came))

struct TaskShown {
  Id<RegionTask> task_id;
  Id<linli::Region> region_id;
  Id<RegionMeeting> meeting_id;
  std::int64_t meeting_number = 0;
  std::string title;
  std::optional<Id<RegionResident>> resident_id;
  std::string resident_name;  // the core's name when it is the core's own
  Day due_on;
  TaskState state{};
  Light light{};
  bool late = false;
  std::optional<Day> done_on;
  std::optional<std::string> result;
  std::vector<std::string> may;
};
BOOST_DESCRIBE_STRUCT(TaskShown, (),
                      (task_id, region_id, meeting_id, meeting_number, title, resident_id, resident_name,
                       due_on, state, light, late, done_on, result, may))

struct MeetingShown : MeetingRow {
  std::string agenda;
  std::optional<std::string> minutes, cancel_reason;
  std::vector<Invited> residents;
  std::vector<TaskShown> resolutions;
  std::vector<std::string> may;
};
BOOST_DESCRIBE_STRUCT(MeetingShown, (MeetingRow),
                      (agenda, minutes, cancel_reason, residents, resolutions, may))

struct TasksAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Id<linli::Region>> region_id;
  std::optional<TaskState> state;
  std::optional<bool> overdue;
};
BOOST_DESCRIBE_STRUCT(TasksAsked, (Page), (unit_id, region_id, state, overdue))

struct FinishTask {
  Id<RegionTask> task_id;
  Text<2, 1000> result;
};
BOOST_DESCRIBE_STRUCT(FinishTask, (), (task_id, result))

RegionMade begin_region(Ctx& ctx, const BeginRegion& in);
List<RegionRow> regions(Ctx& ctx, const RegionsAsked& in);
RegionShown region(Ctx& ctx, const OneRegion& in);
RegionView region_view(Ctx& ctx, const OneRegion& in);
ResidentMade add_resident(Ctx& ctx, const AddResident& in);
Nothing leave_region(Ctx& ctx, const LeaveRegion& in);
PartTimeMade add_part_time(Ctx& ctx, const AddPartTime& in);
std::vector<Contact> contacts(Ctx& ctx, Id<linli::Region> region_id);
ContactMade add_contact(Ctx& ctx, const AddContact& in);
PhoneShown reveal_contact(Ctx& ctx, const RevealContact& in);
Nothing remove_contact(Ctx& ctx, const OneContact& in);
Nothing end_part_time(Ctx& ctx, const EndPartTime& in);

ItemMade add_item(Ctx& ctx, const AddItem& in);
ItemMade match_item(Ctx& ctx, const MatchItem& in);
Nothing finish_item(Ctx& ctx, const FinishItem& in);
Nothing withdraw_item(Ctx& ctx, const WithdrawItem& in);
List<ItemShown> items(Ctx& ctx, const ItemsAsked& in);

MeetingMade call_meeting(Ctx& ctx, const CallMeeting& in);
MeetingShown record_meeting(Ctx& ctx, const RecordMeeting& in);
Nothing cancel_meeting(Ctx& ctx, const CancelMeeting& in);
List<MeetingRow> meetings(Ctx& ctx, const MeetingsAsked& in);
MeetingShown meeting(Ctx& ctx, const OneMeeting& in);
List<TaskShown> tasks(Ctx& ctx, const TasksAsked& in);
TaskShown finish_task(Ctx& ctx, const FinishTask& in);

// Tells of tasks that are overdue, each once.
void tell_overdue(Ctx& ctx);

}  // namespace linli::region
