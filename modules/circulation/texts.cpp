#include "modules/circulation/texts.hpp"

#include "platform/export/export.hpp"

namespace linli::circulation::texts {

const char* const source =
    "社区闲置物品循环约定（示例）：约定后七日内取走，借用最长三十日，到期前一日提醒，逾期每三日提醒";

void add_to(App& app) {
  app.get<exports::Texts>().add({
      {"list.get_things", "微循环物品", "things"},
      {"list.get_loans", "微循环借赠记录", "loans"},
      {"column.condition", "成色", "Condition"},
      {"column.owner_name_masked", "物主", "Owner"},
      {"column.asker_name_masked", "申请人", "Asked by"},
      {"column.mine", "是否本人", "Mine"},
      {"column.days", "可借天数", "Days"},
      {"column.handed_over_at", "交接时间", "Handed over at"},
      {"column.ended_at", "结束时间", "Ended at"},
      {"value.kind.lend", "借用", "lend"},
      {"value.kind.give", "赠送", "give"},
      {"value.condition.as_new", "几乎全新", "as new"},
      {"value.condition.good", "良好", "good"},
      {"value.condition.worn", "有使用痕迹", "worn"},
      {"value.state.free", "可申请", "free"},
      {"value.state.asked", "有人申请", "asked for"},
      {"value.state.lent", "已借出", "lent"},
      {"value.state.given", "已送出", "given"},
      {"value.state.returned", "已归还", "returned"},
      {"value.state.declined", "未同意", "declined"},
      {"value.state.late", "逾期未还", "late"},
  });
}

}  // namespace linli::circulation::texts
