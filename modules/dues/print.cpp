// The register of dues as it is printed: amounts in yuan, a place to sign.
#include "modules/dues/print.hpp"

#include <fmt/format.h>

#include "modules/dues/dto.hpp"
#include "platform/export/printed.hpp"

namespace linli::dues {
namespace {

std::string yuan(std::int64_t fen) { return fmt::format("{}.{:02}", fen / 100, fen % 100); }
std::string yuan(const std::optional<std::int64_t>& fen) { return fen ? yuan(*fen) : std::string(); }

print::Form register_form(Ctx& ctx, const DuesAsked& in) {
  const bool english = ctx.call.locale == "en";
  const auto say = [&](const char* chinese, const char* other) { return english ? other : chinese; };
  const auto lines = dues_of_unit(ctx, in).items;
  print::Form form;
  form.title = say("党费收缴登记表", "Register of dues");
  form.landscape = true;
  const auto year = in.year.value_or(ctx.today().year());
  form.subtitle = fmt::format(fmt::runtime(say("{} 年度　单位：元", "{}, in yuan")), year);
  print::Table table;
  using print::Align;
  table.columns = {{say("序号", "No."), 1.2, Align::centre},
                   {say("姓名", "Name"), 3},
                   {say("所在党支部", "Branch"), 4},
                   {say("交纳基数", "Base"), 2, Align::right},
                   {say("每月应交", "Each month"), 2, Align::right},
                   {say("应交月数", "Months owed"), 1.6, Align::right},
                   {say("已交月数", "Months paid"), 1.6, Align::right},
                   {say("应交合计", "Owed"), 2.2, Align::right},
                   {say("已交合计", "Paid"), 2.2, Align::right},
                   {say("签字", "Signature"), 2.4}};
  std::int64_t owed = 0, paid = 0;
  for (const DuesLine& line : lines) {
    table.rows.push_back({std::to_string(table.rows.size() + 1), line.name, line.branch_name,
                          line.base_yuan ? std::to_string(*line.base_yuan) : "", yuan(line.month_fen),
                          std::to_string(line.months_owed), std::to_string(line.months_paid),
                          yuan(line.owed_fen), yuan(line.paid_fen), ""});
    owed += line.owed_fen;
    paid += line.paid_fen;
  }
  table.rows.push_back({"", say("合计", "Total"), "", "", "", "", "", yuan(owed), yuan(paid), ""});
  form.blocks.emplace_back(std::move(table));
  form.blocks.emplace_back(
      print::Signatures{{say("经办人（签字）", "By (signature)")}, say("年　月　日", "Date")});
  return form;
}

}  // namespace

void declare_printing(App& app) {
  app.routes
      .get("/dues/print", can::see, exports::printed<DuesAsked, register_form, "get_dues_print">,
           "The register of dues, to print")
      .answers("application/pdf");
}

}  // namespace linli::dues
