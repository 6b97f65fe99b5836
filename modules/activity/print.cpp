// What a branch puts into its folder: the record of a meeting, the sheet that
// people sign, and who was where over some months.
#include "modules/activity/print.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "modules/activity/dto.hpp"
#include "modules/activity/keep_dto.hpp"
#include "platform/export/printed.hpp"

namespace linli::activity {
namespace {

constexpr std::size_t columns_most = 14, blank_rows = 4;
constexpr int least_lines = 3;

// Chinese or English, as the reader has it.
struct Words {
  bool english = false;
  explicit Words(const Ctx& ctx) : english(ctx.call.locale == "en") {}
  const char* operator()(const char* chinese, const char* other) const { return english ? other : chinese; }
};

std::string moment(Instant at) {
  auto text = to_text(at).substr(0, 16);
  text[10] = ' ';
  return text;
}

std::string count_text(const std::optional<std::int64_t>& value) {
  return value ? std::to_string(*value) : "";
}

std::string names_of(const std::vector<PersonLine>& people, const std::string& between, auto&& which) {
  std::string names;
  for (const PersonLine& person : people) {
    if (!which(person)) continue;
    if (!names.empty()) names += between;
    names += person.name;
  }
  return names;
}

std::vector<PersonLine> all_people(Ctx& ctx, Id<linli::Activity> activity_id) {
  PeopleAsked asked;
  asked.activity_id = activity_id;
  return people(ctx, asked).items;
}

// What was decided; of an election, who got how many votes.
std::string words_of(const Words& say, const Resolution& resolution) {
  std::string words = resolution.title;
  if (resolution.text) words += "\n" + *resolution.text;
  for (const ballot::Candidate& candidate : resolution.candidates)
    words += fmt::format("\n{}　{}{}{}", candidate.name, candidate.votes, say(" 票", " votes"),
                         candidate.elected ? say("　当选", ", elected") : "");
  return words;
}

print::Form meeting_record(Ctx& ctx, const OneActivity& in) {
  const Words say(ctx);
  const Full meeting = one(ctx, in);
  const auto everybody = all_people(ctx, in.activity_id);
  const auto between = say("、", ", ");
  print::Form form;
  form.title = fmt::format("{}{}", meeting.kind_title, say("会议记录", ": record"));
  form.subtitle = fmt::format("{}{}", say("组织：", "Unit: "), meeting.unit_name);
  std::string agenda;
  for (std::size_t i = 0; i < meeting.parts.size(); ++i)
    agenda += fmt::format("{}{}. {}", i ? "\n" : "", i + 1, meeting.parts[i].title);
  print::Fields head{{{say("名称", "Title"), meeting.title},
                      {say("时间", "Time"), moment(meeting.starts_at)},
                      {say("地点", "Place"), meeting.place},
                      {say("主持人", "Led by"), meeting.leader.value_or("")},
                      {say("应到", "Should attend"), std::to_string(meeting.expected)},
                      {say("实到", "Attended"), std::to_string(meeting.attended_expected)}},
                     2};
  if (!agenda.empty()) head.fields.push_back({say("议程", "Agenda"), agenda, true});
  const auto was_there = [](const PersonLine& person) { return person.checked_in_at.has_value(); };
  head.fields.push_back({say("参加人员", "Present"), names_of(everybody, between, was_there), true});
  head.fields.push_back({say("缺席人员", "Absent"),
                         names_of(everybody, between,
                                  [&](const PersonLine& person) {
                                    return person.standing == booking::Standing::expected &&
                                           !was_there(person);
                                  }),
                         true});
  form.blocks.emplace_back(std::move(head));
  for (const SectionText& section : meeting.sections)
    form.blocks.emplace_back(print::Passage{section.title, section.text.value_or(""), least_lines});
  if (!meeting.resolutions.empty()) {
    print::Table table;
    table.columns = {{say("决议", "Resolution"), 5},
                     {say("应到", "Should attend"), 1.2, print::Align::right},
                     {say("赞成", "For"), 1.2, print::Align::right},
                     {say("反对", "Against"), 1.2, print::Align::right},
                     {say("弃权", "Abstained"), 1.2, print::Align::right},
                     {say("结果", "Result"), 1.8, print::Align::centre}};
    for (const Resolution& resolution : meeting.resolutions)
      table.rows.push_back({words_of(say, resolution), count_text(resolution.should_attend),
                            count_text(resolution.in_favour), count_text(resolution.against),
                            count_text(resolution.abstained),
                            !resolution.passed   ? ""
                            : *resolution.passed ? say("通过", "passed")
                                                 : say("未通过", "not passed")});
    form.blocks.emplace_back(std::move(table));
  }
  form.blocks.emplace_back(print::Signatures{
      {say("主持人（签字）", "Led by (signature)"), say("记录人（签字）", "Recorded by (signature)")},
      say("年　月　日", "Date")});
  return form;
}

// Before the meeting it is signed; after it, it says who was there.
print::Form sheet(Ctx& ctx, const OneActivity& in) {
  const Words say(ctx);
  const Full meeting = one(ctx, in);
  print::Form form;
  form.title = say("签到表", "Attendance sheet");
  form.subtitle = fmt::format("{}　{}　{}　{}", meeting.unit_name, meeting.title, moment(meeting.starts_at),
                              meeting.place);
  print::Table table;
  table.columns = {{say("序号", "No."), 1, print::Align::centre},
                   {say("姓名", "Name"), 3},
                   {say("身份", "Called"), 2, print::Align::centre},
                   {say("签到时间", "Checked in"), 3, print::Align::centre},
                   {say("签字", "Signature"), 3},
                   {say("备注", "Note"), 3}};
  for (const PersonLine& person : all_people(ctx, in.activity_id))
    table.rows.push_back({std::to_string(table.rows.size() + 1), person.name,
                          person.standing == booking::Standing::expected ? say("应到", "should attend")
                          : person.standing == booking::Standing::exempt
                              ? say("不作要求", "not held to attend")
                              : say("列席", "guest"),
                          person.checked_in_at ? moment(*person.checked_in_at) : "", "", ""});
  table.blank_rows = blank_rows;
  form.blocks.emplace_back(std::move(table));
  return form;
}

struct GridAsked {
  std::optional<Id<Unit>> unit_id;
  std::optional<Day> from_on, to_on;
};
BOOST_DESCRIBE_STRUCT(GridAsked, (), (unit_id, from_on, to_on))

// People down, meetings across.
print::Form grid(Ctx& ctx, const GridAsked& in) {
  const Words say(ctx);
  ActivitiesAsked asked;
  asked.unit_id = in.unit_id;
  asked.from_on = in.from_on;
  asked.to_on = in.to_on;
  auto held = activities(ctx, asked).items;
  std::erase_if(held, [](const Card& card) { return card.checked_in == 0 || card.expected == 0; });
  if (held.size() > columns_most) held.resize(columns_most);
  std::reverse(held.begin(), held.end());
  print::Form form;
  form.title = say("党员参加组织生活情况表", "Attendance of members");
  form.landscape = true;
  form.subtitle = say("√ 参加　× 缺席　○ 不作要求", "√ present　× absent　○ not held to attend");
  if (!held.empty()) form.subtitle = held.front().unit_name + "　" + form.subtitle;
  print::Table table;
  table.columns = {{say("序号", "No."), 1.2, print::Align::centre}, {say("姓名", "Name"), 3}};
  struct Line {
    std::string name;
    std::vector<std::string> marks;
    int present = 0, due = 0;
  };
  std::map<std::int64_t, Line> lines;
  for (std::size_t i = 0; i < held.size(); ++i) {
    table.columns.push_back({linli::to_text(day_of(held[i].starts_at)).substr(5) + "\n" + held[i].kind_title,
                             2, print::Align::centre});
    for (const PersonLine& person : all_people(ctx, held[i].activity_id)) {
      if (!person.person_id || person.standing == booking::Standing::guest) continue;
      Line& line = lines[person.person_id->value];
      line.name = person.name;
      line.marks.resize(held.size());
      const bool there = person.checked_in_at.has_value(),
                 due = person.standing == booking::Standing::expected;
      line.marks[i] = there ? "√" : due ? "×" : "○";
      line.present += there && due;
      line.due += due;
    }
  }
  table.columns.push_back({say("参加率", "Rate"), 1.8, print::Align::right});
  for (auto& [_, line] : lines) {
    std::vector<std::string> row{std::to_string(table.rows.size() + 1), line.name};
    for (auto& mark : line.marks) row.push_back(std::move(mark));
    row.push_back(line.due ? fmt::format("{}/{}", line.present, line.due) : "");
    table.rows.push_back(std::move(row));
  }
  form.blocks.emplace_back(std::move(table));
  return form;
}

// A year of what a unit owes, period by period.
print::Form year_of_duties(Ctx& ctx, const DutiesAsked& in) {
  const Words say(ctx);
  const Duties year = duties(ctx, in);
  const auto light = [&](Light light) {
    switch (light) {
      case Light::done:
        return say("已完成", "done");
      case Light::overdue:
        return say("逾期未开展", "overdue");
      case Light::near:
      case Light::due:
        return say("应开展", "due");
      case Light::coming:
        break;
    }
    return say("未到时间", "to come");
  };
  print::Form form;
  form.title = say("组织生活完成情况表", "Organisational life of a year");
  form.subtitle = fmt::format(fmt::runtime(say("{}　{} 年", "{}, {}")), year.unit_name, year.year);
  print::Table table;
  table.columns = {{say("序号", "No."), 1, print::Align::centre},
                   {say("内容", "What is owed"), 3},
                   {say("时段", "Period"), 3.4, print::Align::centre},
                   {say("完成情况", "How it stands"), 2, print::Align::centre},
                   {say("开展日期", "Held on"), 2, print::Align::centre},
                   {say("主题", "Title"), 4}};
  for (const DutyYear& duty : year.items)
    for (const Fulfilment& period : duty.periods)
      table.rows.push_back(
          {std::to_string(table.rows.size() + 1), duty.title,
           linli::to_text(period.from_on).substr(0, 7) +
               (duty.every == Every::month ? "" : " – " + linli::to_text(period.to_on).substr(0, 7)),
           light(period.light), period.starts_at ? linli::to_text(day_of(*period.starts_at)) : "",
           period.title.value_or("")});
  form.blocks.emplace_back(std::move(table));
  form.blocks.emplace_back(
      print::Signatures{{say("填表人（签字）", "By (signature)")}, say("年　月　日", "Date")});
  return form;
}

}  // namespace

void declare_printing(App& app) {
  auto& routes = app.routes;
  const char* const type = "application/pdf";
  routes
      .get("/activities/{activity_id}/print", can::see,
           exports::printed<OneActivity, meeting_record, "get_activities_one_print">,
           "The record of a meeting, to print")
      .answers(type)
      .refuses(refusal::activity_not_found);
  routes
      .get("/activities/{activity_id}/sheet/print", can::see,
           exports::printed<OneActivity, sheet, "get_activities_one_sheet_print">,
           "The sheet to sign, to print")
      .answers(type)
      .refuses(refusal::activity_not_found);
  routes
      .get("/activity-attendance/print", can::see,
           exports::printed<GridAsked, grid, "get_activity_attendance_print">,
           "Who was where over some months, to print")
      .answers(type);
  routes
      .get("/activity-duties/print", can::see,
           exports::printed<DutiesAsked, year_of_duties, "get_activity_duties_print">,
           "What a unit owes in a year and what it has done of it, to print")
      .answers(type);
}

}  // namespace linli::activity
