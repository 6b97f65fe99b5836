// The small computations: medians, likeness of texts, what is blotted out.
#include <gtest/gtest.h>

#include "modules/casework/alike.hpp"
#include "modules/casework/joint.hpp"
#include "modules/casework/median.hpp"

namespace linli::casework {
namespace {

TEST(Median, IsTheMiddleOne) {
  EXPECT_EQ(median({}), std::nullopt);
  EXPECT_EQ(median({7}), 7);
  EXPECT_EQ(median({9, 1, 5}), 5);
  EXPECT_EQ(median({4, 1, 3, 2}), 2);
}

TEST(Percentile, IsTheNearestRank) {
  EXPECT_EQ(percentile({}, 90), std::nullopt);
  EXPECT_EQ(percentile({3}, 90), 3);
  EXPECT_EQ(percentile({10, 9, 8, 7, 6, 5, 4, 3, 2, 1}, 90), 9);
  EXPECT_EQ(percentile({10, 9, 8, 7, 6, 5, 4, 3, 2, 1}, 50), 5);
  EXPECT_EQ(percentile({1, 2}, 100), 2);
}

TEST(Alike, CountsSharedPairsOfCharacters) {
  EXPECT_DOUBLE_EQ(alike("路灯不亮", "路灯不亮"), 1);
  EXPECT_DOUBLE_EQ(alike("路灯不亮", "垃圾满了"), 0);
  EXPECT_GT(alike("3号楼路灯不亮", "路灯不亮了"), 0.5);
  EXPECT_DOUBLE_EQ(alike("", "路灯"), 0);
}

TEST(WithoutNumbers, BlotsOutWhatCouldBeAPhoneOrAnIdentity) {
  EXPECT_EQ(without_numbers("call 138 1234 5678 now"), "call ****now");
  EXPECT_EQ(without_numbers("0371-62181234"), "****");
  EXPECT_EQ(without_numbers("41010119900307123X"), "****");
  EXPECT_EQ(without_numbers("Building 12, flat 301"), "Building 12, flat 301");
  EXPECT_EQ(without_numbers("电话13812345678，3号楼"), "电话****，3号楼");
}

TEST(FirstWords, EndWithTheirLine) {
  EXPECT_EQ(first_words("short"), "short");
  EXPECT_EQ(first_words("one\ntwo"), "one");
  EXPECT_EQ(first_words("路灯不亮路灯", 4), "路灯不亮…");
}

TEST(Calendar, FoldsLinesAndEscapes) {
  SessionRow row;
  row.session_id = {5};
  row.title = "现场办公，现场办公，现场办公，现场办公，现场办公，现场办公; a";
  row.at = Instant{1'767'600'000'000};
  const auto file = calendar_file({row}, "Sessions");
  EXPECT_NE(file.find("DTSTART:20260105T080000Z\r\n"), std::string::npos) << file;
  EXPECT_NE(file.find("\\; a"), std::string::npos) << file;
  std::size_t from = 0;
  for (std::size_t end; (end = file.find("\r\n", from)) != std::string::npos; from = end + 2)
    EXPECT_LE(end - from, 75U);
  EXPECT_EQ(from, file.size());
}

TEST(Overdue, StaysRed) {
  const Instant now{1000}, before{500}, after{2000};
  EXPECT_TRUE(is_overdue(before, {}, Stage::handle, now));
  EXPECT_FALSE(is_overdue(after, {}, Stage::handle, now));
  EXPECT_FALSE(is_overdue(before, {}, Stage::closed, now));
  EXPECT_TRUE(is_overdue(after, before, Stage::closed, now));
}

}  // namespace
}  // namespace linli::casework
