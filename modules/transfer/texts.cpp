#include "modules/transfer/dto.hpp"
#include "platform/export/export.hpp"

namespace linli::transfer::texts {

const char* const source =
    "组织关系转接办法（示例）：支部和上级党委五个工作日内办结，介绍信三十日内有效，收到回执前党员仍计入原支"
    "部";
const char* const rules =
    "党员组织关系管理的有关规定：外出六个月以上应转移组织关系或登记为流动党员；失去联系六个月以上可停止党籍，"
    "停止党籍二年后确实无法取得联系的按自行脱党予以除名；没有正当理由连续六个月不参加组织生活、不交纳党费或不"
    "做"
    "党所分配的工作，按自行脱党处理";

void add_to(App& app) {
  app.get<exports::Texts>().add({
      {"list.get_transfers", "组织关系转接", "transfers"},
      {"list.get_absences", "流动与外出党员", "absences"},
      {"column.get_transfers.number", "编号", "Number"},
      {"column.from_name", "转出", "From"},
      {"column.to_name", "转入", "To"},
      {"column.letter_number", "介绍信编号", "Letter"},
      {"column.letter_issued_on", "开具日期", "Letter of"},
      {"column.letter_until_on", "有效期至", "Valid until"},
      {"column.asked_on", "申请日期", "Asked on"},
      {"column.home_name", "原属组织", "Home organisation"},
      {"column.host_name", "接收单位", "Host"},
      {"column.purpose", "事由", "Purpose"},
      {"column.confirmed_on", "接收确认日期", "Confirmed on"},
      {"column.remind_on", "提醒日期", "Remind on"},
      {"column.reminded_on", "已提醒", "Reminded on"},
      {"column.until_on", "至", "Until"},
      {"column.accepted_on", "支部同意日期", "Accepted on"},
      {"list.get_silent_members", "长期未参加组织生活的党员", "silent members"},
      {"column.get_silent_members.expected", "应到次数", "Expected"},
      {"column.last_came_on", "最近一次参加", "Came last on"},
      {"column.found_on", "提醒日期", "Found on"},
      {"value.kind.within", "县内转接", "within"},
      {"value.kind.out", "转出", "out"},
      {"value.kind.in", "转入", "in"},
      {"value.kind.guest", "外来流动党员", "guest"},
      {"value.kind.abroad", "出国（境）", "abroad"},
      {"value.kind.lost", "失去联系", "lost contact"},
      {"value.kind.suspended", "停止党籍", "suspended"},
      {"value.state.asked", "待支部同意", "asked"},
      {"value.state.agreed", "待上级审批", "agreed"},
      {"value.state.let_go", "已开介绍信", "letter written"},
      {"value.state.accepted", "待支部接收", "accepted"},
      {"value.state.received", "已接收", "received"},
  });
}

}  // namespace linli::transfer::texts
