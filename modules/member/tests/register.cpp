#include <gtest/gtest.h>

#include "engines/access/access.hpp"
#include "modules/member/pinyin.hpp"
#include "modules/member/tests/town.hpp"
#include "modules/member/texts.hpp"

namespace linli::member {
namespace {

using testing_town::Town;

const std::vector<std::string> keys_of_shan{"\xE5\x8D\x95\xE4\xB8\xB9\xE4\xB8\xB9", "shandandan", "sdd"};

TEST(Pinyin, GivesNameSoundAndInitials) {
  EXPECT_EQ(name_keys("\xE5\x8D\x95\xE4\xB8\xB9\xE4\xB8\xB9"), keys_of_shan);  // 单丹丹: Shan as a surname
  EXPECT_EQ(name_keys("Anna Li"), (std::vector<std::string>{"annali", "al"}));
  EXPECT_EQ(name_key(" Zhang San"), "zhangsan");
}

TEST(Days, AreReadAsPeopleWriteThem) {
  for (const char* text : {"2020-01-05", "2020/1/5", "2020.1.5", "20200105", "43835", "2020-01-05 00:00:00",
                           "2020\xE5\xB9\xB4"
                           "1\xE6\x9C\x88"
                           "5\xE6\x97\xA5"})
    EXPECT_EQ(day_of_text(text), (Day{20200105})) << text;
  for (const char* text :
       {"", "2020", "2020-13-01", "2020-02-30", "-5", "1", "x", "20201301", "2020-1-5x", "99999999999"})
    EXPECT_FALSE(day_of_text(text)) << text;
}

class Register : public ::testing::TestWithParam<testkit::Database> {};
INSTANTIATE_TEST_SUITE_P(Databases, Register, ::testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return info.param.name; });

TEST_P(Register, KeepsPersonalFieldsSealed) {
  Town town(GetParam().postgres);
  const auto id =
      town.test.write([&](Ctx& ctx) { return create(ctx, town.member("Wang Wu", "13800000001")); });
  town.test.read([&](Ctx& ctx) {
    const auto brief = find(ctx, id);
    ASSERT_TRUE(brief);
    EXPECT_EQ(brief->name, "Wang Wu");
    EXPECT_EQ(brief->tier, Tier::able_under_70);
    const auto row = person(ctx, brief->person_id);
    EXPECT_EQ(row.phone->value.find("13800000001"), std::string::npos);
    EXPECT_EQ(opened(ctx.app, Sealed::phone, row.person_id, *row.phone), "13800000001");
    EXPECT_ANY_THROW(opened(ctx.app, Sealed::phone, Id<Person>{row.person_id.value + 1}, *row.phone));
    EXPECT_EQ(members_of_unit(ctx, town.town), 1);
  });
}

TEST_P(Register, TakesBirthdaySexAndTierFromTheIdNumber) {
  Town town(GetParam().postgres);
  town.test.write([&](Ctx& ctx) {
    auto in = town.member("Li Si", {});
    in.id_number = "11010519491231002X";
    const auto row = person(ctx, find(ctx, create(ctx, in))->person_id);
    EXPECT_EQ(row.birth_on, (Day{19491231}));
    EXPECT_EQ(row.sex, Sex::female);
    EXPECT_EQ(record_of_person(ctx, row.person_id)->tier, Tier::able_over_70);
    EXPECT_THROW(create(ctx, in), Refused);
    in.id_number = "110105194912310021";
    EXPECT_THROW(create(ctx, in), Refused);
  });
}

TEST_P(Register, AResidentWhoBecomesAMemberStaysOnePerson) {
  Town town(GetParam().postgres);
  town.test.write([&](Ctx& ctx) {
    const auto resident = create_resident(ctx, {"Zhao Liu", "13800000002", "Road 1", town.village});
    const auto member = create(ctx, town.member("Zhao Liu", "+86 138 0000 0002"));
    EXPECT_EQ(find(ctx, member)->person_id, resident);
    const auto account = open_account(ctx, {resident, "13800000002", {}});
    EXPECT_EQ(member_of_account(ctx, account)->member_id, member);
    EXPECT_EQ(open_account(ctx, {resident, "13800000002", {}}), account);
  });
}

TEST_P(Register, WhoHadAnAccountBeforeHeWasKnownFindsHimselfInIt) {
  Town town(GetParam().postgres);
  const auto newcomer = [&](Ctx& ctx, const char* phone, std::optional<std::string> password_hash = {}) {
    return access::create_account(ctx, {"138", phone, std::move(password_hash), town.village, {}});
  };
  town.test.write([&](Ctx& ctx) {
    const auto account = newcomer(ctx, "13800000003");
    const auto member = create(ctx, town.member("Qian Qi", "138 0000 0003"));
    const auto found = member_of_account(ctx, account);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->member_id, member);
    const auto other = newcomer(ctx, "13800000004");
    const auto resident = create_resident(ctx, {"Sun Ba", "13800000004", "Road 2", town.village});
    EXPECT_EQ(access::account_by_person(ctx, resident), other);
    // Whoever comes by a password has not proved the phone yet.
    newcomer(ctx, "13800000005", "$argon2id$");
    const auto staff = create_resident(ctx, {"Zhou Jiu", "13800000005", "Road 3", town.village});
    EXPECT_FALSE(access::account_by_person(ctx, staff));
  });
}

TEST_P(Register, ARightCodeLinksAnAccountToTheOnePersonOfItsPhone) {
  Town town(GetParam().postgres);
  std::string code;
  town.test.app().get<access::CodeSender>().send = [&](Ctx&, const std::string&, const std::string& sent,
                                                       Instant) { code = sent; };
  const auto account = town.test.write([&](Ctx& ctx) {
    create(ctx, town.member("Wu Shi", "13800000006"));
    return access::create_account(ctx, {"138", "13800000006", "$argon2id$", town.village, {}});
  });
  const auto me = [&] {
    return town.test.read([&](Ctx& ctx) { return member_of_account(ctx, account).has_value(); });
  };
  EXPECT_FALSE(me());
  EXPECT_EQ(town.test.call("POST", "/one-time-codes", R"({"phone":"13800000006"})").status, 200);
  const auto answer =
      town.test.call("POST", "/sessions/by-code", R"({"phone":"13800000006","code":")" + code + R"("})");
  EXPECT_EQ(answer.status, 200) << testkit::body_of(answer);
  EXPECT_TRUE(me());
}

TEST_P(Register, AMergedBranchBringsItsMembers) {
  Town town(GetParam().postgres);
  town.test.write([&](Ctx& ctx) {
    const auto id = create(ctx, town.member("Wang Wu", "13800000001"));
    org::MergeUnit merge;
    merge.unit_id = town.branch;
    merge.into_id = town.other_branch;
    merge.on = Day{20260105};
    org::merge_unit(ctx, merge);
    EXPECT_EQ(find(ctx, id)->branch_id, town.other_branch);
    EXPECT_EQ(members_of_unit(ctx, town.other_branch), 1);
    EXPECT_EQ(each_of_unit(ctx, town.town, {}, 10).size(), 1U);
    org::DissolveUnit dissolve;
    dissolve.unit_id = town.other_branch;
    dissolve.on = Day{20260105};
    EXPECT_THROW(org::dissolve_unit(ctx, dissolve), Refused);
  });
}

TEST_P(Register, PagesOfMembersMeetEverybodyOnce) {
  Town town(GetParam().postgres);
  town.test.write([&](Ctx& ctx) {
    for (int i = 0; i < 25; ++i) create(ctx, town.member("Somebody", "139000000" + std::to_string(10 + i)));
    std::size_t met = 0;
    Id<Member> last;
    for (auto page = each_of_unit(ctx, town.branch, last, 10); !page.empty();
         page = each_of_unit(ctx, town.branch, last, 10)) {
      met += page.size();
      EXPECT_GT(page.front().member_id, last);
      last = page.back().member_id;
    }
    EXPECT_EQ(met, 25U);
  });
}

TEST_P(Register, WhoReachesTheAgeGoesOverInTheNight) {
  Town town(GetParam().postgres);
  const auto id = town.test.write([&](Ctx& ctx) {
    auto in = town.member("Wang Wu", "13800000001");
    in.birth_on = Day{19560106};
    return create(ctx, in);
  });
  town.test.read([&](Ctx& ctx) { EXPECT_EQ(find(ctx, id)->tier, Tier::able_under_70); });
  jobs::run_due(town.test.app());
  town.test.tick(2 * day_ms);
  jobs::run_due(town.test.app());
  town.test.read([&](Ctx& ctx) { EXPECT_EQ(find(ctx, id)->tier, Tier::able_over_70); });
}

}  // namespace
}  // namespace linli::member
