// The letter that goes along with a member, with the receipt that comes back; and the register of transfers.
#include <fmt/format.h>

#include "modules/transfer/dto.hpp"
#include "platform/export/printed.hpp"

namespace linli::transfer {
namespace {

struct Words {
  bool english = false;
  explicit Words(const Ctx& ctx) : english(ctx.call.locale == "en") {}
  const char* operator()(const char* chinese, const char* other) const { return english ? other : chinese; }
};

std::string day_words(const std::optional<Day>& on) { return on ? to_text(*on) : ""; }

print::Form letter(Ctx& ctx, const OneTransfer& in) {
  const Words say(ctx);
  const Full one = transfer(ctx, in);
  demand(one.letter_number && one.kind != Kind::in, refusal::no_letter);
  print::Form form;
  form.title = say("中国共产党党员组织关系介绍信", "Letter of a member's transfer");
  form.subtitle = fmt::format("{}{}", say("编号：", "Number: "), *one.letter_number);
  const auto status = one.status == member::Status::probationary ? say("预备党员", "on probation")
                                                                 : say("正式党员", "full member");
  const std::vector<print::Field> member{{say("姓名", "Name"), one.name},
                                         {say("党员类别", "Standing"), status},
                                         {say("入党日期", "Joined on"), to_text(one.joined_on)},
                                         {say("联系电话", "Telephone"), one.phone_masked}};
  auto fields = member;
  fields.push_back({say("转出党组织", "From"), one.from_name, true});
  fields.push_back({say("转入党组织", "To"), one.to_name, true});
  fields.push_back({say("事由", "Reason"), one.reason, true});
  fields.push_back({say("开具日期", "Written on"), day_words(one.letter_issued_on)});
  fields.push_back({say("有效期至", "Valid until"), day_words(one.letter_until_on)});
  form.blocks.emplace_back(print::Fields{std::move(fields), 2});
  form.blocks.emplace_back(
      print::Passage{say("说明", "Note"),
                     say("请在有效期内到转入党组织报到。收到回执之前，该党员仍计入转出党组织。",
                         "To be handed to the organisation that takes before the last day. Until the receipt "
                         "comes, the member counts where he was."),
                     2});
  form.blocks.emplace_back(
      print::Signatures{{say("转出党组织（盖章）", "From (seal)")}, say("年　月　日", "Date")});
  auto receipt = member;
  receipt.push_back({say("介绍信编号", "Letter"), *one.letter_number});
  receipt.push_back(
      {say("接收日期", "Received on"), one.state == State::received ? day_words(one.ended_on) : ""});
  form.blocks.emplace_back(print::Passage{
      say("回执联", "Receipt"),
      fmt::format(fmt::runtime(say("{}：该党员的组织关系已转入我处。", "{}: the member now belongs to us.")),
                  one.from_name),
      1});
  form.blocks.emplace_back(print::Fields{std::move(receipt), 2});
  form.blocks.emplace_back(
      print::Signatures{{say("转入党组织（盖章）", "To (seal)"), say("经办人（签字）", "By (signature)")},
                        say("年　月　日", "Date")});
  return form;
}

print::Form register_form(Ctx& ctx, const TransfersAsked& in) {
  const Words say(ctx);
  print::Form form;
  form.title = say("党员组织关系转接登记簿", "Register of transfers");
  form.subtitle =
      in.side.value_or(Side::from) == Side::from ? say("转出", "From here") : say("转入", "To here");
  form.landscape = true;
  print::Table table;
  using print::Align;
  table.columns = {{say("序号", "No."), 1, Align::centre},
                   {say("编号", "Number"), 2.2},
                   {say("姓名", "Name"), 1.6},
                   {say("转出党组织", "From"), 4},
                   {say("转入党组织", "To"), 4},
                   {say("介绍信", "Letter"), 2.2},
                   {say("有效期至", "Valid until"), 2, Align::centre},
                   {say("状态", "State"), 2, Align::centre},
                   {say("办结日期", "Ended on"), 2, Align::centre}};
  for (const Card& card : transfers(ctx, in).items)
    table.rows.push_back({std::to_string(table.rows.size() + 1), card.number, card.name, card.from_name,
                          card.to_name, card.letter_number.value_or(""), day_words(card.letter_until_on),
                          card.state_title, day_words(card.ended_on)});
  form.blocks.emplace_back(std::move(table));
  form.blocks.emplace_back(
      print::Signatures{{say("经办人（签字）", "By (signature)")}, say("年　月　日", "Date")});
  return form;
}

}  // namespace

void declare_printing(App& app) {
  app.routes
      .get("/transfers/{transfer_id}/letter", linli::can::signed_in,
           exports::printed<OneTransfer, letter, "get_transfers_one_letter">,
           "The letter of a transfer with its receipt, to print")
      .refuses(refusal::transfer_not_found, refusal::no_letter)
      .answers("application/pdf");
  app.routes
      .get("/transfers/print", can::see,
           exports::printed<TransfersAsked, register_form, "get_transfers_print">,
           "The register of transfers, to print")
      .answers("application/pdf");
}

}  // namespace linli::transfer
