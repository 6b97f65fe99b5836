#include "modules/activity/texts.hpp"

#include "platform/export/export.hpp"

namespace linli::activity::texts {
namespace {

constexpr const char* branch_rules =
    "《中国共产党支部工作条例（试行）》：党员大会每季度一次，支委会、党小组会每月一次，党课按季度，主题党日每"
    "月固定一天，组织生活会、民主评议党员每年一次";
constexpr const char* not_held_to =
    "《中国共产党支部工作条例（试行）》：年老体弱、行动不便的党员不作硬性要求";
constexpr const char* formal_relation = "党组织关系管理：在职、流动党员的正式组织关系不在本支部，不计入应到";
constexpr const char* convenience = "便民服务日（各地做法）：每月 20 日";
constexpr const char* own_choice = "本系统默认值 | Default of this system";

setting::Setting number(const char* key, const char* value, std::int64_t min, std::int64_t max,
                        const char* unit, const char* source) {
  return {.key = key,
          .default_value = value,
          .min = min,
          .max = max,
          .choices = {},
          .unit = unit,
          .source = source};
}
setting::Setting truth(const char* key, const char* value, const char* source) {
  return {.key = key,
          .type = setting::Type::boolean,
          .default_value = value,
          .min = {},
          .max = {},
          .choices = {},
          .unit = {},
          .source = source};
}

SectionWords agenda() { return {"agenda", "议程", "Agenda", true}; }
SectionWords minutes() { return {"minutes", "会议记录", "Minutes", true}; }
SectionWords summary(bool required = true) { return {"summary", "活动小结", "Summary", required}; }

}  // namespace

const char* const my_calendar_zh = "我的活动";
const char* const my_calendar_en = "My activities";
const char* const default_place_zh = "党群服务中心";
const char* const default_place_en = "Service centre";

const std::vector<SeedKind>& seed_kinds() {
  using enum Audience;
  static const std::vector<SeedKind> made = {
      {.kind = "members_meeting",
       .chinese = "支部党员大会",
       .english = "Members' meeting",
       .votes = true,
       .lists = {{Duty::members_meeting}, {}, {agenda(), minutes()}}},
      {.kind = "committee_meeting",
       .chinese = "支委会",
       .english = "Committee meeting",
       .audience = committee,
       .votes = true,
       .minutes = 60,
       .lists = {{Duty::committee_meeting}, {}, {agenda(), minutes()}}},
      {.kind = "group_meeting",
       .chinese = "党小组会",
       .english = "Group meeting",
       .audience = group,
       .minutes = 60,
       .lists = {{Duty::group_meeting}, {}, {agenda(), minutes()}}},
      {.kind = "lecture",
       .chinese = "党课",
       .english = "Party lecture",
       .minutes = 60,
       .lists = {{Duty::lecture},
                 {},
                 {{"topic", "党课题目", "Topic", true}, {"summary", "主要内容", "What was said", true}}}},
      {.kind = "secretary_lecture",
       .chinese = "书记讲党课",
       .english = "Lecture by the secretary",
       .minutes = 60,
       .lists = {{Duty::secretary_lecture, Duty::lecture},
                 {},
                 {{"topic", "党课题目", "Topic", true}, {"summary", "主要内容", "What was said", true}}}},
      {.kind = "theme_day",
       .chinese = "主题党日",
       .english = "Theme day",
       .minutes = 120,
       .lists = {{Duty::theme_day}, {}, {agenda(), summary()}}},
      {.kind = "four_x_day",
       .chinese = "“4+X”党员活动日",
       .english = "4+X activity day",
       .votes = true,
       .minutes = 180,
       .lists = {{Duty::theme_day},
                 {{"study", "集中学习教育", "Studying together"},
                  {"service", "集中为民服务", "Serving together"},
                  {"life", "集中组织生活", "Organisational life together"},
                  {"council", "集中参政议事", "Deliberating together"}},
                 {{"study", "集中学习教育", "Studying together", true},
                  {"service", "集中为民服务", "Serving together", true},
                  {"life", "集中组织生活", "Organisational life together", true},
                  {"council", "集中参政议事", "Deliberating together", true},
                  {"own", "自选动作（X）", "Parts of our own (X)", false}}}},
      {.kind = "life_meeting",
       .chinese = "组织生活会",
       .english = "Organisational life meeting",
       .minutes = 180,
       .lists = {{Duty::life_meeting},
                 {},
                 {agenda(),
                  {"problems", "查摆问题", "Problems found", true},
                  {"measures", "整改措施", "What will be done", true}}}},
      {.kind = "appraisal",
       .chinese = "民主评议党员",
       .english = "Appraisal of members",
       .votes = true,
       .minutes = 120,
       .lists = {{Duty::appraisal}, {}, {agenda(), {"result", "评议结果", "Result", true}}}},
      {.kind = "convenience_day",
       .chinese = "便民服务日",
       .english = "Convenience day",
       .audience = anybody,
       .is_public = true,
       .serves = true,
       .minutes = 180,
       .lists = {{}, {}, {{"services", "服务项目", "Services", true}, summary(false)}}},
      {.kind = "volunteer",
       .chinese = "志愿服务",
       .english = "Volunteer service",
       .audience = anybody,
       .registration = true,
       .is_public = true,
       .serves = true,
       .minutes = 120,
       .lists = {{}, {}, {summary()}}},
      {.kind = "community",
       .chinese = "社区活动",
       .english = "Community activity",
       .audience = anybody,
       .registration = true,
       .is_public = true,
       .minutes = 120,
       .lists = {{}, {}, {summary()}}},
  };
  return made;
}

const std::vector<DutyWords>& duties() {
  static const std::vector<DutyWords> made = {
      {Duty::members_meeting, "支部党员大会", "Members' meeting", "quarter"},
      {Duty::committee_meeting, "支委会", "Committee meeting", "month"},
      {Duty::group_meeting, "党小组会", "Group meeting", "month"},
      {Duty::lecture, "党课", "Party lecture", "quarter"},
      {Duty::theme_day, "主题党日", "Theme day", "month"},
      {Duty::life_meeting, "组织生活会", "Organisational life meeting", "year"},
      {Duty::appraisal, "民主评议党员", "Appraisal of members", "year"},
      {Duty::secretary_lecture, "书记讲党课", "Lecture by the secretary", "year"},
  };
  return made;
}

SectionWords summary_section() { return summary(); }

std::vector<setting::Setting> settings() {
  std::vector<setting::Setting> all = {
      number("activity.committee_from_members", "7", 3, 100, "", branch_rules),
      number("activity.theme_day", "5", 1, 28, "", branch_rules),
      number("activity.convenience_day", "20", 1, 28, "", convenience),
      number("activity.near_days", "7", 0, 60, "days", own_choice),
      truth("activity.exempt_old", "true", not_held_to),
      truth("activity.expect_in_service", "false", formal_relation),
      truth("activity.expect_floating", "false", formal_relation),
      number("activity.code_seconds", "15", 5, 300, "seconds", own_choice),
      number("activity.code_grace_seconds", "5", 0, 60, "seconds", own_choice),
      number("activity.typed_code_seconds", "30", 15, 300, "seconds", own_choice),
      number("activity.typed_code_tries", "5", 3, 50, "", own_choice),
      number("activity.typed_code_pause_minutes", "10", 1, 120, "minutes", own_choice),
      number("activity.remind_hours", "24", 0, 168, "hours", own_choice),
      number("activity.card_seconds", "60", 10, 600, "seconds", own_choice),
      number("activity.check_in_before_minutes", "60", 0, 1440, "minutes", own_choice),
      number("activity.check_in_after_minutes", "30", 0, 1440, "minutes", own_choice),
      number("activity.radius_metres", "300", 20, 5000, "metres", own_choice),
      number("activity.sheet_days", "3", 0, 60, "days", own_choice),
  };
  for (const DutyWords& duty : duties())
    all.push_back({.key = "activity.duty." + std::string(std::get<std::string_view>(db::value_of(duty.duty))),
                   .type = setting::Type::choice,
                   .default_value = duty.every,
                   .min = {},
                   .max = {},
                   .choices = {"never", "month", "quarter", "half_year", "year"},
                   .unit = {},
                   .source = branch_rules});
  return all;
}

void add_to(App& app) {
  app.get<exports::Texts>().add({
      {"column.activity_id", "活动标识", "Activity"},
      {"column.kind_title", "活动类型", "Kind"},
      {"column.starts_at", "开始时间", "Starts at"},
      {"column.ends_at", "结束时间", "Ends at"},
      {"column.registration", "需报名", "Registration"},
      {"column.public", "公开", "Public"},
      {"column.serves", "志愿服务", "Service"},
      {"column.places", "名额", "Places"},
      {"column.registered", "已报名", "Registered"},
      {"column.waiting", "候补", "Waiting"},
      {"column.checked_in", "签到人数", "Checked in"},
      {"column.expected", "应到人数", "Should attend"},
      {"column.entry_id", "签到标识", "Entry"},
      {"column.standing", "应到情况", "Standing"},
      {"column.votes", "有表决权", "Has a vote"},
      {"column.checked_in_at", "签到时间", "Checked in at"},
      {"column.checked_in_by", "签到方式", "Checked in by"},
      {"column.minutes", "时长（分钟）", "Minutes"},
      {"column.correction_id", "更正标识", "Correction"},
      {"column.attended", "到会", "Attended"},
      {"column.decided_by_name", "审核人", "Decided by"},
      {"column.decision_note", "审核意见", "Note"},
      {"column.exemption_id", "免计标识", "Exemption"},
      {"column.done", "已完成", "Done"},
      {"column.due", "待完成", "Due"},
      {"column.near", "临期", "Near"},
      {"column.lights", "各项任务", "Duties"},
      {"column.get_activities.state", "状态", "State"},
      {"column.get_activities.place", "地点", "Place"},
      {"column.get_activities_people.state", "报名", "Registration"},
      {"column.get_activity_lights.overdue", "逾期", "Overdue"},
      {"value.state.noticed", "已通知", "told"},
      {"value.state.archived", "已归档", "archived"},
      {"value.state.sent_back", "退回修改", "sent back"},
      {"value.state.accepted", "审核通过", "accepted"},
      {"value.state.invited", "应到", "called"},
      {"value.state.registered", "已报名", "registered"},
      {"value.standing.guest", "列席", "guest"},
      {"value.standing.expected", "应到", "should attend"},
      {"value.standing.exempt", "不计应到", "exempt"},
      {"value.checked_in_by.code", "扫码", "code"},
      {"value.checked_in_by.scan", "被扫码", "scan"},
      {"value.checked_in_by.sheet", "签到表代录", "sheet"},
      {"value.checked_in_by.correction", "更正", "correction"},
      {"value.light.done", "已完成", "done"},
      {"value.light.due", "待完成", "due"},
      {"value.light.near", "临期", "near"},
      {"value.light.overdue", "逾期", "overdue"},
  });
}

}  // namespace linli::activity::texts
