#include "modules/wish/texts.hpp"

#include "engines/workflow/workflow.hpp"
#include "platform/export/export.hpp"

namespace linli::wish::texts {

const char* const source =
    "微心愿征集认领办法（示例）：两个工作日内核实、两个工作日内发布，本级七日无人认领提级，其上每级十四日，最"
    "上一级仍无人认领则到期；认领后十四日内实现，送达七日后自动确认";

void name_lines(App& app) { workflow::line_title(app, "wish.climbed_to", "提级至", "Climbed to"); }

void add_to(App& app) {
  app.get<exports::Texts>().add({
      {"list.get_wishes", "微心愿", "wishes"},
      {"column.get_wishes.number", "编号", "Number"},
      {"column.for_name", "心愿人（同意公开）", "For whom (consented)"},
      {"column.state_title", "办理环节", "Where it stands"},
      {"column.value_yuan", "估值（元）", "Worth about (yuan)"},
      {"column.needed_by_on", "希望日期", "Needed by"},
      {"column.published_at", "发布时间", "Published at"},
      {"column.climbed_to_unit_name", "提级至", "Climbed to"},
      {"column.claimed_by_name", "认领人", "Claimed by"},
      {"column.claimed_by_kind", "认领方式", "Claimed as"},
      {"column.claimed_at", "认领时间", "Claimed at"},
      {"column.ended_at", "结束时间", "Ended at"},
      {"column.thanks_text", "感谢的话", "Thanks"},
      {"value.kind.company", "陪伴", "company"},
      {"value.state.collected", "待核实", "collected"},
      {"value.state.checked", "待发布", "checked"},
      {"value.state.claimed", "已认领", "claimed"},
      {"value.state.delivered", "待确认", "delivered"},
      {"value.state.closed", "已结束", "closed"},
      {"value.claimed_by_kind.member", "党员", "member"},
      {"value.claimed_by_kind.team", "小组", "team"},
      {"value.claimed_by_kind.organisation", "组织", "organisation"},
  });
}

}  // namespace linli::wish::texts
