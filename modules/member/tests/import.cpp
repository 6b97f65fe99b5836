#include "modules/member/import.hpp"

#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "modules/member/tests/town.hpp"
#include "platform/core/csv.hpp"
#include "platform/core/things.hpp"

namespace linli::member {
namespace {

using namespace std::string_literals;
using testing_town::Town;

const auto nobody = [](std::int64_t) {};

ImportReport bring(Town& town, const std::string& text, bool skip_bad = false) {
  std::istringstream in(text);
  return import_csv(town.test.app(), in, town.town, skip_bad, nobody);
}

const std::string good =
    "name,phone,id_number,kind,branch,group,joined_on,address\n"
    "Wang Wu,138 0000 0001,,direct,Branch 1,Group 1,2010-07-01,\"Road 1, House 2\"\n"
    "Li Si,,11010519491231002x,in_service,Branch 2,,1980/7/1,\n"
    "Zhao Liu,13800000003,,,Branch 1,,20110701,\n";

class Imports : public ::testing::TestWithParam<testkit::Database> {};
INSTANTIATE_TEST_SUITE_P(Databases, Imports, ::testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return info.param.name; });

TEST_P(Imports, TheSameListTwiceDoublesNobody) {
  Town town(GetParam().postgres);
  const auto first = bring(town, good);
  EXPECT_EQ(first.created, 3);
  EXPECT_EQ(first.bad, 0);
  const auto second = bring(town, good);
  EXPECT_EQ(second.unchanged, 3);
  EXPECT_EQ(second.created + second.updated + second.bad, 0);
  auto changed = good;
  changed.replace(changed.find("House 2"), 7, "House 3");
  const auto third = bring(town, changed);
  EXPECT_EQ(third.updated, 1);
  EXPECT_EQ(third.unchanged, 2);
  town.test.read([&](Ctx& ctx) { EXPECT_EQ(members_of_unit(ctx, town.county), 3); });
}

TEST_P(Imports, OneBadRowKeepsAllOutUnlessItMayBeSkipped) {
  Town town(GetParam().postgres);
  const auto with_bad =
      good + "Nobody,123,,,Branch 9,,2999-01-01,\n" + "Wang Wu,13800000001,,,Branch 1,,20100701,\n";
  const auto refused = bring(town, with_bad);
  EXPECT_EQ(refused.bad, 2);
  EXPECT_EQ(refused.created, 0);
  ASSERT_EQ(refused.first_bad.size(), 4U);
  EXPECT_EQ(refused.first_bad[0].row, 5);
  EXPECT_EQ(refused.first_bad[0].column, "phone");
  EXPECT_EQ(refused.first_bad[0].code, "field.bad_format");
  EXPECT_EQ(refused.first_bad[1].code, "field.out_of_range");
  EXPECT_EQ(refused.first_bad[2].code, "import.branch_not_found");
  EXPECT_EQ(refused.first_bad[3].code, "import.duplicate_row");
  town.test.read([&](Ctx& ctx) { EXPECT_EQ(members_of_unit(ctx, town.county), 0); });
  const auto taken = bring(town, with_bad, true);
  EXPECT_EQ(taken.created, 3);
  EXPECT_EQ(taken.bad, 2);
}

TEST_P(Imports, MembersOfAnotherTownAreLeftAlone) {
  Town town(GetParam().postgres);
  town.test.write([&](Ctx& ctx) {
    const auto elsewhere = Town::unit(ctx, town.county, org::UnitKind::town, "Elsewhere");
    auto in = town.member("Wang Wu", "13800000001");
    in.branch_id = Town::unit(ctx, elsewhere, org::UnitKind::branch, "Branch 3");
    create(ctx, in);
  });
  const auto report = bring(town, good, true);
  EXPECT_EQ(report.created, 2);
  ASSERT_EQ(report.bad, 1);
  EXPECT_EQ(report.first_bad[0].code, "import.belongs_elsewhere");
}

TEST_P(Imports, WhatIsExportedCanBeImported) {
  Town town(GetParam().postgres);
  bring(town, good);
  std::ostringstream out;
  EXPECT_EQ(export_csv(town.test.app(), out, town.county), 3);
  const auto again = bring(town, out.str());
  EXPECT_EQ(again.unchanged, 3);
}

// The register as its list exports it: masked, with a line at the end that says who took it.
std::string exported(Town& town, const std::string& language) {
  town.test.app().gate.authenticate = [&town](Ctx&, std::string_view token) {
    Actor actor;
    if (token.empty()) return actor;
    actor.account_id = {1};
    actor.name = "Clerk";
    const PermissionNames names{"member.view", "member.names"};
    actor.grants.push_back({"clerk", town.county, std::make_shared<const PermissionNames>(names)});
    return actor;
  };
  const auto response =
      town.test.call("GET", "/members/export?format=csv", {}, "t", {{"Accept-Language", language}});
  EXPECT_EQ(response.status, 200) << testkit::body_of(response);
  return testkit::body_of(response);
}

std::string with(std::string text, const std::string& from, const std::string& to) {
  EXPECT_NE(text.find(from), std::string::npos) << from << " in " << text;
  return text.replace(text.find(from), from.size(), to);
}

TEST_P(Imports, AnExportedRegisterComesBackAndOnlyEditedCellsChange) {
  Town town(GetParam().postgres);
  bring(town, good);
  town.test.write([&](Ctx& ctx) {
    const auto lost = each_of_unit(ctx, town.branch, {}, 10).back();
    set_standing(ctx, lost.member_id, Status::lost, {ctx.today(), StayReason::lost});
    // Another branch of the name, so that the name alone does not say which is meant.
    const auto office = Town::unit(ctx, town.town, org::UnitKind::village, "Office");
    Town::unit(ctx, office, org::UnitKind::branch, "Branch 1");
  });
  for (const auto* language : {"zh-CN", "en"}) {
    const auto again = bring(town, exported(town, language));
    EXPECT_EQ(again.unchanged, again.rows) << language;
    EXPECT_EQ(again.created + again.updated + again.bad, 0) << again.first_bad[0].code;
  }
  const auto text = exported(town, "en");
  EXPECT_NE(text.find("138****0001"), std::string::npos);
  EXPECT_EQ(bring(town, with(text, "138****0001", "13800000009")).updated, 1);
  EXPECT_EQ(bring(town, with(exported(town, "en"), "Li Si", "Li Sisi")).updated, 1);
  const auto after = exported(town, "en");
  EXPECT_NE(after.find("138****0009"), std::string::npos);
  EXPECT_NE(after.find("Li Sisi"), std::string::npos);
  EXPECT_EQ(std::count(after.begin(), after.end(), '\n'), std::count(text.begin(), text.end(), '\n'));

  const auto refused = [&](const std::string& from, const std::string& to) {
    const auto report = bring(town, with(after, from, to));
    EXPECT_EQ(report.created + report.updated, 0) << to;
    return report.bad == 1 ? report.first_bad[0].code : std::to_string(report.bad);
  };
  EXPECT_EQ(refused("138****0009", "139****0009"), "import.masked_differs");
  EXPECT_EQ(refused("\n1,", "\n77,"), "import.member_number_unknown");
  EXPECT_EQ(refused("\n1,", "\n,"), "import.number_masked");
  EXPECT_EQ(refused("lost contact", "suspended"), "import.status_by_decision");
  EXPECT_EQ(refused("1949-12-31", "1950-12-31"), "import.not_as_id_number");
}

TEST_P(Imports, ACellEmptiesAFieldOnlyWhenItSaysSo) {
  Town town(GetParam().postgres);
  bring(town, good);
  const auto titles = "name,phone,id_number,branch,group,address,birth_on\n"s;
  const auto emptied = titles + "Wang Wu,13800000001,,Branch 1,(empty),清空,\n";
  EXPECT_EQ(bring(town, titles + "Wang Wu,13800000001,,Branch 1,,,\n").unchanged, 1);
  EXPECT_EQ(bring(town, emptied).updated, 1);
  EXPECT_EQ(bring(town, emptied).unchanged, 1);
  town.test.read([&](Ctx& ctx) {
    const auto brief = each_of_unit(ctx, town.branch, {}, 10).front();
    const auto record = *find_record(ctx, brief.member_id);
    EXPECT_FALSE(record.group_id);
    const auto who = person(ctx, record.person_id);
    EXPECT_EQ(who.name, "Wang Wu");
    EXPECT_FALSE(who.address);
    EXPECT_TRUE(who.phone);
  });

  const auto refused = [&](const std::string& row) {
    const auto report = bring(town, titles + row);
    EXPECT_EQ(report.created + report.updated, 0) << row;
    return report.bad == 1 ? report.first_bad[0].column + " " + report.first_bad[0].code : "taken";
  };
  EXPECT_EQ(refused("Wang Wu,13800000001,,(empty),,,\n"), "branch import.never_empty");
  EXPECT_EQ(refused("Wang Wu,(empty),,Branch 1,,,\n"), "id_number import.phone_or_id_number_needed");
  // The ID number says when he was born.
  EXPECT_EQ(refused("Li Si,,11010519491231002x,Branch 2,,,(empty)\n"), "birth_on import.not_as_id_number");
}

// Who is meant by his number in the register may lose phone and ID number, as by hand.
TEST_P(Imports, AnEmptiedPhoneFindsNobodyAnyMore) {
  Town town(GetParam().postgres);
  bring(town, good);
  const auto before = exported(town, "en");
  EXPECT_EQ(bring(town, with(before, "138****0001", "(empty)")).updated, 1);
  EXPECT_EQ(exported(town, "en").find("138****0001"), std::string::npos);
  EXPECT_EQ(bring(town, with(before, "1949-12-31", "(empty)")).first_bad[0].code, "import.not_as_id_number");
  const auto again = bring(town, "name,phone,branch,joined_on\nWang Wu,13800000001,Branch 1,2010-07-01\n");
  EXPECT_EQ(again.created, 1);
}

// As the list of the console writes them; a number that is masked there finds nobody and is told.
TEST_P(Imports, TheWordsOfThePrintedRegisterAreUnderstood) {
  for (const auto* word : {"直管党员", "在职党员", "流动党员", "direct", "in service", "floating"})
    EXPECT_TRUE(kind_of(word)) << word;
  for (const auto* word : {"正式党员", "预备党员", "full", "probationary"})
    EXPECT_TRUE(status_of(word)) << word;
  for (const auto* word : {"党组织书记", "支部委员", "70 岁以下有能力党员", "70 岁及以上有能力党员",
                           "secretary", "committee", "able, under 70", "able, 70 and over"})
    EXPECT_TRUE(tier_of(word)) << word;
  for (const auto* title : {"姓名", "党员类型", "党员状态", "亮绩层级", "所在党支部", "手机号", "身份证号"})
    EXPECT_TRUE(field_of_title(title)) << title;
  Town town(GetParam().postgres);
  const auto report = bring(town, "name,phone,branch,joined_on\nWang Wu,138****0001,Branch 1,2020-07-01\n");
  ASSERT_EQ(report.bad, 1);
  EXPECT_EQ(report.first_bad[0].code, "import.number_masked");
}

TEST(Csv, ReadsWhatSpreadsheetsWrite) {
  CsvReader csv("a,\"b \"\"c\"\",\nd\",\r\n\r\n,x\n");
  std::vector<std::string> cells;
  ASSERT_TRUE(csv.next(cells));
  EXPECT_EQ(cells, (std::vector<std::string>{"a", "b \"c\",\nd", ""}));
  ASSERT_TRUE(csv.next(cells));
  EXPECT_EQ(cells, (std::vector<std::string>{"", "x"}));
  EXPECT_FALSE(csv.next(cells));
}

TEST(Csv, TakesTheEncodingOfChineseOffices) {
  EXPECT_EQ(utf8_of("\xD0\xD5\xC3\xFB"), "\xE5\xA7\x93\xE5\x90\x8D");
  EXPECT_EQ(utf8_of("\xEF\xBB\xBF"
                    "a"),
            "a");
  EXPECT_ANY_THROW(utf8_of("\xFF\xFF"));
}

}  // namespace
}  // namespace linli::member
