#include "modules/care/texts.hpp"

#include "platform/export/export.hpp"

namespace linli::care::texts {

std::string total(std::string_view locale) { return locale == "en" ? "Total" : "合计"; }

void add_to(App& app) {
  app.get<exports::Texts>().add({
      {"list.get_care_households", "党内关怀台账", "care households"},
      {"list.get_care_birthdays", "政治生日", "political birthdays"},
      {"list.get_care_table", "党内关怀情况", "care"},
      {"column.name_masked", "姓名", "Name"},
      {"column.get_care_households.since_on", "建档日期", "Since"},
      {"column.get_care_households.visits", "已走访次数", "Visits"},
      {"column.last_visited_on", "最近走访", "Last visited on"},
      {"column.next_planned_on", "计划走访", "Next visit planned on"},
      {"column.years", "党龄（年）", "Years"},
      {"column.message", "愿意收到祝福", "Wants the message"},
      {"column.told_on", "已祝福", "Told on"},
      {"column.households", "在册户数", "Households"},
      {"column.visits", "走访次数", "Visits"},
      {"column.amount_fen", "慰问金（分）", "Amount (fen)"},
      {"value.state.active", "在册", "active"},
      {"value.state.ended", "已退出", "ended"},
  });
}

}  // namespace linli::care::texts
