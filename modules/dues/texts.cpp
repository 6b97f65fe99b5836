#include "modules/dues/dto.hpp"
#include "platform/export/export.hpp"

namespace linli::dues::texts {

const char* const source =
    "关于中国共产党党费收缴、使用和管理的规定：按月税后收入的全部为基数，3000元以下0.5%，5000元以下1%"
    "，10000元以下1.5%，10000元以上2%；离退休5000元以下0.5%，以上1%；农民每月0.2元至1元";

void add_to(App& app) {
  app.get<exports::Texts>().add({
      {"list.get_dues", "党费收缴", "dues"},
      {"list.get_dues_summary", "党费汇总", "dues-summary"},
      {"list.get_dues_payments", "党费交纳记录", "dues-payments"},
      {"column.get_dues_payments.amount_fen", "金额（分）", "Amount (fen)"},
      {"column.get_dues_payments.months", "月数", "Months"},
      {"column.get_dues_payments.paid_on", "交纳日期", "Paid on"},
      {"column.get_dues_payments.account_name", "登记人", "Recorded by"},
      {"column.get_dues_payments.at", "登记时间", "Recorded at"},
      {"column.reversed_at", "冲正时间", "Taken back at"},
      {"column.reversed_by", "冲正人", "Taken back by"},
      {"column.reversal_reason", "冲正理由", "Why"},
      {"column.may_reverse", "可冲正", "May be taken back"},
      {"value.state.valid", "有效", "valid"},
      {"value.state.reversed", "已冲正", "taken back"},
      {"column.get_dues.category", "类别", "Category"},
      {"column.base_yuan", "计算基数（元）", "Base (yuan)"},
      {"column.rate_permyriad", "比例（万分之）", "Rate (1/10,000)"},
      {"column.month_fen", "每月应缴（分）", "A month (fen)"},
      {"column.owed_fen", "应缴（分）", "Owed (fen)"},
      {"column.paid_fen", "已缴（分）", "Paid (fen)"},
      {"column.months_owed", "应缴月数", "Months owed"},
      {"column.months_paid", "已缴月数", "Months paid"},
      {"column.behind_months", "欠缴月数", "Months behind"},
      {"column.without_base", "未核定", "Without base"},
      {"column.behind_members", "欠缴党员", "Members behind"},
      {"column.year", "年度", "Year"},
      {"value.category.wage", "在职", "wage"},
      {"value.category.retired", "离退休", "retired"},
      {"value.category.farmer", "农民", "farmer"},
      {"value.category.student", "学生", "student"},
      {"value.category.waived", "免缴", "waived"},
  });
}

}  // namespace linli::dues::texts
