// Words of this module's lists, and the rules that its settings come from.
#include "modules/development/development.sql.hpp"
#include "modules/development/row.hpp"
#include "platform/export/export.hpp"

namespace linli::development {
namespace {

struct Titled {
  const char *name, *chinese, *english;
};
// As the shipped definition names them; a file shows the titles of the version that it runs under.
constexpr Titled steps[] = {
    {"apply", "递交入党申请书", "Apply"},
    {"talk", "党组织派人谈话", "Talk with the applicant"},
    {"activist", "推荐和确定入党积极分子", "Make him an activist"},
    {"activist_record", "上级党委备案", "File with the committee above"},
    {"contacts", "指定培养联系人", "Name contacts"},
    {"cultivate", "培养教育考察", "Cultivate and watch"},
    {"candidate", "确定发展对象", "Make him a candidate"},
    {"candidate_record", "报上级党委备案", "File with the committee above"},
    {"introducers", "确定入党介绍人", "Name two introducers"},
    {"review", "进行政治审查", "Political review"},
    {"training", "开展集中培训", "Training"},
    {"committee_check", "支部委员会审查", "Check by the branch committee"},
    {"pre_review", "上级党委预审", "Pre-review above"},
    {"form", "填写入党志愿书", "Fill the form of will"},
    {"branch_meeting", "支部大会讨论", "Branch meeting"},
    {"higher_talk", "上级党委派人谈话", "Talk by the committee above"},
    {"approve", "上级党委审批", "Approval"},
    {"approve_record", "再上一级党委组织部门备案", "File two levels up"},
    {"assign", "编入党支部和党小组", "Assign to branch and group"},
    {"oath", "入党宣誓", "Oath"},
    {"probation", "继续教育考察", "Probation"},
    {"conversion_ask", "提出转正申请", "Ask for conversion"},
    {"conversion_meeting", "支部大会讨论转正", "Branch meeting on conversion"},
    {"conversion_approve", "上级党委审批转正", "Approval of conversion"},
    {"archive", "材料归档", "Archive"},
};

constexpr Titled clocks[] = {
    {"talk", "派人谈话", "talk with the applicant"},
    {"half_year_review", "半年考察", "half-yearly review"},
    {"review", "政治审查有效期", "end of the political review"},
    {"branch_meeting", "召开支部大会", "branch meeting"},
    {"approval", "上级党委审批", "approval"},
    {"conversion", "预备期满，提出转正", "end of the probation, conversion"},
    {"conversion_approval", "上级党委审批转正", "approval of the conversion"},
    {"publicity", "公示期满", "end of the publication"},
};

}  // namespace

std::string clock_title(std::string_view locale, std::string_view clock) {
  for (const auto& one : clocks)
    if (clock == one.name) return locale == "en" ? one.english : one.chinese;
  return std::string(clock);
}

std::string step_title(const Ctx& ctx, State state) {
  const auto& titled = steps[number_of(state) - 1];
  return ctx.call.locale == "en" ? titled.english : titled.chinese;
}

namespace texts {

const char* const source =
    "《中国共产党发展党员工作细则》：一个月内谈话，培养教育一年以上，每半年考察一次，集中培训不少于三天或二十"
    "四学时，两名正式党员介绍，预审后一个月内开大会，三个月内审批（最长六个月），预备期一年，延长不少于半年、"
    "不超过一年";
const char* const local_source =
    "发展党员工作规程（示例）：政治审查结论一年内有效，发展对象公示不少于五个工作日，转正公示不少于七日";

void add_to(App& app) {
  app.get<exports::Texts>().add({
      {"list.get_development_files", "发展党员", "development-files"},
      {"column.get_development_files.number", "编号", "Number"},
      {"column.step_number", "第几步", "Step"},
      {"column.step_title", "当前步骤", "Where it stands"},
      {"column.since_on", "进入本步日期", "Since"},
      {"column.applied_on", "申请日期", "Applied on"},
      {"column.next_clock", "下一期限", "Next deadline"},
      {"column.due_on", "期限", "Due on"},
      {"column.earliest_on", "最早可办", "Not before"},
      {"column.light", "状态灯", "Light"},
      {"column.ended_on", "结束日期", "Ended on"},
      {"value.light.blue", "正常", "on time"},
      {"value.light.yellow", "临近", "near"},
      {"value.light.red", "超期", "overdue"},
      {"value.light.none", "—", "—"},
      {"value.stage.apply", "申请入党", "application"},
      {"value.stage.activist", "积极分子", "activist"},
      {"value.stage.candidate", "发展对象", "candidate"},
      {"value.stage.admit", "预备党员接收", "admission"},
      {"value.stage.probation", "预备党员考察", "probation"},
      {"value.stage.closed", "已结束", "closed"},
  });
}

}  // namespace texts

}  // namespace linli::development
