#include "modules/region/texts.hpp"

#include "platform/export/export.hpp"

namespace linli::region::texts {

const char* const source =
    "区域化党建联席会议制度（示例）：联席会议每季度至少召开一次，议定事项列清单、定时限、明责任；到期前七日提"
    "醒";

void add_to(App& app) {
  app.get<exports::Texts>().add({
      {"list.get_regions", "区域党委", "regions"},
      {"list.get_regions_one_items", "共建三张清单", "region-lists"},
      {"list.get_regions_one_meetings", "联席会议", "joint-meetings"},
      {"list.get_region_tasks", "联席会议议定事项", "region-tasks"},
      {"list.get_headcounts_rows", "党员人数（按隶属关系）", "headcounts"},
      {"column.units", "组织数", "Units"},
      {"column.residents", "驻区单位", "Residents"},
      {"column.part_time", "兼职委员", "Part-time members"},
      {"column.meetings_this_year", "本年联席会议", "Meetings this year"},
      {"column.open_tasks", "未完成事项", "Open tasks"},
      {"column.overdue_tasks", "超期事项", "Overdue tasks"},
      {"column.needs_open", "待对接需求", "Open needs"},
      {"column.projects_done", "完成项目", "Projects done"},
      {"column.resident_name", "单位", "Unit"},
      {"column.list", "清单", "List"},
      {"column.need_title", "对应需求", "Need"},
      {"column.resource_title", "对应资源", "Resource"},
      {"column.result", "结果", "Result"},
      {"column.done_on", "完成日期", "Done on"},
      {"column.due_on", "完成时限", "Due on"},
      {"column.held_on", "召开日期", "Held on"},
      {"column.invited", "应到单位", "Invited"},
      {"column.came", "实到单位", "Came"},
      {"column.tasks", "议定事项", "Tasks"},
      {"column.tasks_done", "已完成", "Done"},
      {"column.meeting_number", "会议次数", "Meeting"},
      {"column.late", "逾期", "Late"},
      {"column.get_regions_one_meetings.number", "次数", "Number"},
      {"value.list.resource", "资源", "resource"},
      {"value.list.need", "需求", "need"},
      {"value.list.project", "项目", "project"},
      {"value.state.matched", "对接中", "matched"},
      {"value.state.done", "已完成", "done"},
      {"value.state.called", "已通知", "called"},
      {"value.state.held", "已召开", "held"},
  });
}

}  // namespace linli::region::texts
