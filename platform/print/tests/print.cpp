#include "platform/print/print.hpp"

#include <fmt/format.h>

#include "platform/print/tests/paper.hpp"

namespace linli::print {
namespace {

const std::filesystem::path approved =
    std::filesystem::path(LINLI_SOURCE_DIR) / "platform/print/tests/approved";

Form form_of_all() {
  Form form;
  form.title = "党支部会议记录";
  form.subtitle = "单位：青年路街道第一社区党支部　　2026年11月20日";
  form.blocks.push_back(Fields{{{"会议名称", "十一月支部党员大会"},
                                {"主持人", "王建国"},
                                {"应到", "32人"},
                                {"实到", "29人"},
                                {"议程", "一、学习文件；二、讨论接收预备党员；三、通报党费收缴情况", true},
                                {"缺席及原因", "李明（病假）、赵强（外出务工）", true}},
                               2});
  form.blocks.push_back(Passage{"会议记录",
                                std::string("主持人宣布开会，应到党员32人，实到29人，超过半数，会议有效。") +
                                    "与会党员逐一发言，就社区环境整治提出意见。",
                                8});
  form.blocks.push_back(Table{{{"议题", 4},
                               {"应到", 1, Align::right},
                               {"赞成", 1, Align::right},
                               {"反对", 1, Align::right},
                               {"弃权", 1, Align::right},
                               {"结果", 2, Align::centre}},
                              {{"接收张华同志为预备党员", "32", "28", "0", "1", "通过"},
                               {"环境整治倡议书", "32", "29", "0", "0", "通过"}},
                              1});
  form.blocks.push_back(Signatures{{"主持人（签字）", "记录人（签字）"}, "年　月　日"});
  form.watermark = "内部资料";
  form.footer = "打印人：王建国　时间：2026-11-22 10:00　用途：存档";
  form.made_at = {1'767'600'000'000};
  return form;
}

TEST(Print, EveryKindOfBlockLooksAsApproved) { expect_approved(pdf(form_of_all()), approved, "all_blocks"); }

TEST(Print, LongTablesRepeatTheirHeadAndNumberTheirPages) {
  Form form;
  form.title = "党员花名册";
  form.landscape = true;
  Table table;
  table.columns = {{"序号", 1, Align::centre},
                   {"姓名", 2},
                   {"所在党支部", 4},
                   {"入党日期", 2, Align::centre},
                   {"备注", 5}};
  for (int i = 1; i <= 60; ++i)
    table.rows.push_back({std::to_string(i), "党员" + std::to_string(i), "第一社区党支部", "2010-07-01",
                          i % 7 == 0 ? "备注很长，一行写不下的时候要换到第二行，格子随着变高，而整行不会被拆"
                                       "到两页上，请看这里的样子如何"
                                     : ""});
  form.blocks.push_back(std::move(table));
  expect_approved(pdf(form), approved, "long_table");
}

TEST(Print, LongTextsGoOnOverThePage) {
  Form form;
  form.title = "Minutes";
  form.locale = "en";
  std::string text;
  for (int i = 1; i <= 90; ++i)
    text += fmt::format(
        "{}. Somebody said something that is long enough to be looked at, and it was written down.\n", i);
  form.blocks.push_back(Passage{"What was said", text, 1});
  expect_approved(pdf(form), approved, "long_text");
}

TEST(Print, TheSameFormIsTheSameFile) {
  const auto once = pdf(form_of_all());
  EXPECT_TRUE(once.starts_with("%PDF-1.5"));
  EXPECT_EQ(once, pdf(form_of_all()));
  auto other = form_of_all();
  other.footer += ".";
  EXPECT_NE(once, pdf(other));
}

TEST(Print, WhateverTheCellsHoldItEnds) {
  Form form;
  form.title = std::string(300, 'x');
  std::string endless;
  for (int i = 0; i < 4000; ++i) endless += "很长的格子";
  form.blocks.push_back(Table{{{"a", 1}, {"b", 0.1}}, {{endless, endless}, {"x"}}, 0});
  form.blocks.push_back(Fields{{{"a", endless}, {"b", ""}}, 3});
  form.blocks.push_back(Fields{});
  form.blocks.push_back(Passage{});
  form.blocks.push_back(Signatures{});
  EXPECT_TRUE(pdf(form).starts_with("%PDF-1.5"));
}

}  // namespace
}  // namespace linli::print
