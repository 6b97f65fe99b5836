#include "modules/market/texts.hpp"

#include "platform/export/export.hpp"

namespace linli::market::texts {

const char* const pick_up_source = "县积分兑换管理办法（示例）：预约后七日内领取，逾期退回积分";

void add_to(App& app) {
  app.get<exports::Texts>().add({
      {"column.good_id", "物品编号", "Good"},
      {"column.good_name", "物品", "Good"},
      {"column.price", "所需积分", "Price in points"},
      {"column.stock", "库存", "Stock"},
      {"column.held", "已预订", "Held"},
      {"column.available", "可兑", "Available"},
      {"column.limit_per_person", "每人限兑", "Limit per person"},
      {"column.limit_period", "限兑周期", "Limit period"},
      {"column.window_open", "可兑换", "Open"},
      {"column.supplier", "供应商", "Supplier"},
      {"column.place", "领取地点", "Place"},
      {"column.description", "说明", "Description"},
      {"column.expires_on", "有效期至", "Expires on"},
      {"column.change", "增减", "Change"},
      {"column.stock_after", "结存", "Stock after"},
      {"column.unit_cost_fen", "单价（分）", "Unit cost (fen)"},
      {"column.cost_fen", "金额（分）", "Cost (fen)"},
      {"column.donor", "捐赠人", "Donor"},
      {"column.receipt_number", "收据号", "Receipt"},
      {"column.quantity", "数量", "Quantity"},
      {"column.order_id", "订单号", "Order"},
      {"column.pick_up_until", "领取截止", "Pick up until"},
      {"column.member_name_masked", "兑换人", "Who"},
      {"value.kind.goods", "实物", "goods"},
      {"value.kind.service", "服务", "service"},
      {"value.kind.virtual", "虚拟物品", "virtual item"},
      {"value.kind.purchase", "采购", "purchase"},
      {"value.kind.donation", "捐赠", "donation"},
      {"value.kind.stocktake", "盘点", "stocktake"},
      {"value.kind.write_off", "核销", "write-off"},
      {"value.kind.handed_over", "兑出", "handed over"},
      {"value.state.on", "上架", "on offer"},
      {"value.state.off", "下架", "off"},
      {"value.state.held", "待领取", "to be picked up"},
      {"value.state.handed_over", "已领取", "handed over"},
      {"value.state.cancelled", "已取消", "cancelled"},
      {"value.state.expired", "逾期未领", "not picked up"},
      {"value.limit_period.month", "每月", "month"},
      {"value.limit_period.half_year", "每半年", "half-year"},
      {"value.limit_period.year", "每年", "year"},
  });
}

}  // namespace linli::market::texts
