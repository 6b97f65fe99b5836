#include "modules/coverage/texts.hpp"

#include "platform/export/export.hpp"

namespace linli::coverage::texts {

std::vector<setting::Setting> settings() {
  const auto number = [](const char* key, const char* otherwise, std::int64_t most, const char* unit,
                         const char* source) {
    return setting::Setting{.key = key,
                            .default_value = otherwise,
                            .min = 1,
                            .max = most,
                            .choices = {},
                            .unit = unit,
                            .source = source};
  };
  const char* branches =
      "《中国共产党支部工作条例（试行）》第五条：凡是有正式党员3人以上的，都应当成立党支部";
  const char* local =
      "两新组织“两个覆盖”工作台账（示例）：摸排后三十日内落实工作覆盖、一百八十日内落实组织覆盖，到期前十五日"
      "提醒";
  const char* visits = "党建指导员管理办法（示例）：每季度到所联系的两新组织走访不少于一次";
  return {number("coverage.own_branch_members", "3", 100, "", branches),
          number("coverage.work_days", "30", 3660, "days", local),
          number("coverage.organisation_days", "180", 3660, "days", local),
          number("coverage.warn_days", "15", 366, "days", local),
          number("coverage.visits_a_quarter", "1", 100, "", visits),
          number("coverage.visit_warn_days", "15", 92, "days", visits)};
}

std::optional<Kind> kind_of(std::string_view cell) {
  if (cell == "economic" || cell == "新经济组织" || cell == "非公有制经济组织" || cell == "非公企业" ||
      cell == "企业")
    return Kind::economic;
  if (cell == "social" || cell == "新社会组织" || cell == "社会组织") return Kind::social;
  return {};
}

std::string total(std::string_view locale) { return locale == "en" ? "Total" : "合计"; }
std::string no_sector(std::string_view locale) { return locale == "en" ? "No sector" : "未归入行业"; }

void add_to(App& app) {
  app.get<exports::Texts>().add({
      {"list.get_new_organisations", "两新组织名册", "new organisations"},
      {"list.get_coverage_instructors", "党建指导员", "coverage instructors"},
      {"list.get_coverage_visits", "党建指导员走访", "coverage visits"},
      {"list.get_coverage_table", "两新组织覆盖情况", "coverage"},
      {"list.get_coverage_tasks", "两新组织覆盖任务", "coverage tasks"},
      {"list.get_coverage_suggestions", "建议单独组建", "suggested branches"},
      {"column.get_new_organisations.name", "单位名称", "Name"},
      {"column.get_new_organisations.code", "统一社会信用代码", "Credit code"},
      {"column.get_new_organisations.kind", "类别", "Kind"},
      {"column.get_new_organisations.members", "党员数", "Members"},
      {"column.get_new_organisations.registered_on", "登记日期", "Registered on"},
      {"column.get_new_organisations.covered", "组织覆盖", "Covered by an organisation"},
      {"column.sector_name", "行业", "Sector"},
      {"column.employees", "从业人数", "Employees"},
      {"column.full_members", "正式党员数", "Full members"},
      {"column.ended_on", "终止日期", "Ended on"},
      {"column.ways", "覆盖方式", "Covered by"},
      {"column.work_covered", "工作覆盖", "Covered by work"},
      {"column.since_on", "开始日期", "Since"},
      {"column.until_on", "结束日期", "Until"},
      {"column.organisations", "组织数", "Organisations"},
      {"column.get_coverage_instructors.organisations", "联系组织数", "Organisations"},
      {"column.visits_due", "本季度应走访", "Visits due this quarter"},
      {"column.visits_done", "本季度已走访", "Visits made this quarter"},
      {"column.light", "亮灯", "Light"},
      {"column.organisation_name", "两新组织", "Organisation"},
      {"column.instructor_name", "党建指导员", "Instructor"},
      {"column.visited_on", "走访日期", "Visited on"},
      {"column.label", "区域或行业", "Area or sector"},
      {"column.get_coverage_table.covered", "组织覆盖数", "Covered by an organisation"},
      {"column.get_coverage_table.work_covered", "工作覆盖数", "Covered by work"},
      {"column.covered_percent", "组织覆盖率（%）", "Covered by an organisation, %"},
      {"column.work_covered_percent", "工作覆盖率（%）", "Covered by work, %"},
      {"column.separate", "单独组建", "Separate"},
      {"column.joint", "联合组建", "Joint"},
      {"column.attached", "挂靠组建", "Attached"},
      {"column.building", "楼宇（园区）组织", "Building"},
      {"column.station", "党建工作站", "Station"},
      {"column.instructor", "党建指导员", "Instructor"},
      {"column.uncovered", "未组织覆盖", "Not covered"},
      {"column.get_coverage_tasks.kind", "任务", "Task"},
      {"column.opened_on", "下达日期", "Opened on"},
      {"column.due_on", "完成期限", "Due on"},
      {"column.done_on", "完成日期", "Done on"},
      {"column.responsible_name", "责任人", "Responsible"},
      {"column.full_members_reported", "申报正式党员", "Full members, reported"},
      {"column.full_members_registered", "名册正式党员", "Full members, registered"},
      {"column.needed", "组建条件（人）", "Needed"},
      {"value.kind.economic", "新经济组织", "economic"},
      {"value.kind.social", "新社会组织", "social"},
      {"value.kind.organisation", "落实组织覆盖", "organisational coverage"},
      {"value.kind.work", "落实工作覆盖", "work coverage"},
      {"value.ways.separate", "单独组建", "separate"},
      {"value.ways.joint", "联合组建", "joint"},
      {"value.ways.attached", "挂靠组建", "attached"},
      {"value.ways.building", "楼宇（园区）组织", "building"},
      {"value.ways.station", "党建工作站", "station"},
      {"value.ways.instructor", "党建指导员", "instructor"},
      {"value.light.blue", "蓝灯", "blue"},
      {"value.light.yellow", "黄灯", "yellow"},
      {"value.light.red", "红灯", "red"},
      {"value.light.done", "已完成", "done"},
      {"value.light.done_late", "逾期完成", "done late"},
  });
}

}  // namespace linli::coverage::texts
