#include "platform/divisions/divisions.hpp"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

namespace linli::divisions {
namespace {

long count(const std::vector<Division>& divisions, Level level) {
  return std::count_if(divisions.begin(), divisions.end(),
                       [&](const Division& d) { return d.level == level; });
}

TEST(Divisions, ZhongmuHasItsTownsAndVillages) {
  const auto zhongmu = county_divisions("410122");
  ASSERT_EQ(zhongmu.size(), 1u + 17 + 343);
  EXPECT_EQ(zhongmu[0], (Division{"410122", "中牟县", Level::county}));
  EXPECT_EQ(zhongmu[1], (Division{"410122001", "青年路街道", Level::town}));
  EXPECT_EQ(zhongmu[2], (Division{"410122001001", "管道三公司居民委员会", Level::village}));
  EXPECT_EQ(count(zhongmu, Level::town), 17);
  EXPECT_EQ(count(zhongmu, Level::village), 343);
  EXPECT_TRUE(
      std::any_of(zhongmu.begin(), zhongmu.end(), [](const Division& d) { return d.name == "刘集镇"; }));
}

TEST(Divisions, ParentsComeBeforeTheirChildren) {
  std::set<std::string_view> seen{""};
  const auto zhongmu = county_divisions("410122");
  for (const auto& division : zhongmu) {
    EXPECT_TRUE(seen.contains(division.parent_code())) << division.code;
    EXPECT_TRUE(seen.insert(division.code).second) << division.code;
  }
  EXPECT_TRUE(
      std::is_sorted(zhongmu.begin(), zhongmu.end(), [](auto& a, auto& b) { return a.code < b.code; }));
}

TEST(Divisions, CityWithoutCountiesStandsForItself) {
  const auto dongguan = county_divisions("441900");
  ASSERT_FALSE(dongguan.empty());
  EXPECT_EQ(dongguan[0].name, "东莞市");
  EXPECT_GT(count(dongguan, Level::town), 30);
  EXPECT_GT(count(dongguan, Level::village), 500);
}

TEST(Divisions, FirstAndLastCountyOfTheCountryAreFound) {
  EXPECT_EQ(county_divisions("110101").at(0).name, "东城区");
  EXPECT_EQ(county_divisions("654326").at(0).name, "吉木乃县");
  EXPECT_GT(county_divisions("310151").size(), 1u);
}

TEST(Divisions, UnknownCodesGiveNothing) {
  for (const char* code :
       {"", "41", "4101", "419999", "410123", "990101", "000000", "41012２", "410122001", "41012a"})
    EXPECT_TRUE(county_divisions(code).empty()) << code;
}

}  // namespace
}  // namespace linli::divisions
