#include "modules/charity/texts.hpp"

#include "platform/export/export.hpp"

namespace linli::charity::texts {

void add_to(App& app) {
  app.get<exports::Texts>().add({
      {"list.get_charities", "微慈善", "charities"},
      {"list.get_charities_one_pledges", "微慈善认捐", "pledges"},
      {"column.goal", "募集内容", "Wanted"},
      {"column.givers", "参与人数", "Givers"},
      {"column.ends_on", "截止日期", "Ends on"},
      {"column.report", "结项报告", "Report"},
      {"column.closed_at", "结项时间", "Closed at"},
      {"column.item_index", "项目序号", "Item number"},
      {"column.item", "项目", "Item"},
      {"column.anonymous", "匿名", "Unnamed"},
      {"column.giver_name", "认捐人", "Giver"},
      {"value.kind.hours", "服务小时", "hours"},
      {"value.state.reached", "已募满", "reached"},
      {"value.state.closed", "已结束", "closed"},
      {"value.state.pledged", "已认捐", "pledged"},
      {"value.state.received", "已收到", "received"},
  });
}

}  // namespace linli::charity::texts
