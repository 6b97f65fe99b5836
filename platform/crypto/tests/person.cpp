#include <string>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "platform/crypto/chinese_mobile.hpp"
#include "platform/crypto/citizen_id.hpp"
#include "platform/crypto/compact.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::crypto {
namespace {

TEST(ChineseMobile, takes_what_people_write) {
  for (const char* text : {"13812341234", "138 1234 1234", "138-1234-1234", "+8613812341234",
                           "+86 138 1234 1234", "0086 13812341234", "8613812341234", "１３８１２３４１２３４",
                           "\t13812341234\r\n", "（+86）138 1234 1234",
                           "138\xC2\xA0"
                           "1234\xE3\x80\x80"
                           "1234",
                           "\xE2\x80\xAD"
                           "13812341234\xE2\x80\xAC"}) {
    EXPECT_EQ(chinese_mobile(text), "13812341234") << text;
  }
}

TEST(ChineseMobile, refuses_everything_else) {
  for (const char* text :
       {"", "1381234123", "138123412345", "12812341234", "03711234567", "1381234123a", "+85213812341",
        "+8612812341234", "86138123412345", "一三八", "1381234 1234x", "++8613812341234"}) {
    EXPECT_FALSE(chinese_mobile(text).has_value()) << text;
  }
}

TEST(CitizenId, reads_the_example_of_the_standard) {
  const auto id = citizen_id("11010519491231002x");
  ASSERT_TRUE(id.has_value());
  EXPECT_EQ(id->number, "11010519491231002X");
  EXPECT_EQ(id->division_code, "110105");
  EXPECT_EQ(id->born_on.number, 19491231);
  EXPECT_EQ(id->sex, Sex::female);
  EXPECT_TRUE(citizen_id("110105 19491231 002Ｘ").has_value());
}

std::string with_check(const std::string& body) {
  for (const char last : std::string("0123456789X")) {
    if (citizen_id(body + last)) return body + last;
  }
  return {};
}

TEST(CitizenId, knows_the_sex_by_the_seventeenth_digit) {
  EXPECT_EQ(citizen_id(with_check("41012219900307123"))->sex, Sex::male);
  EXPECT_EQ(citizen_id(with_check("41012219900307124"))->sex, Sex::female);
}

TEST(CitizenId, refuses_days_and_provinces_that_do_not_exist) {
  EXPECT_EQ(with_check("41012219900230123"), "");
  EXPECT_EQ(with_check("41012219901301123"), "");
  EXPECT_EQ(with_check("41012219900001123"), "");
  EXPECT_EQ(with_check("41012218991231123"), "");
  EXPECT_EQ(with_check("41012221000101123"), "");
  EXPECT_EQ(with_check("47012219900307123"), "");
  EXPECT_NE(with_check("41012220000229123"), "");
  EXPECT_EQ(with_check("41012219000229123"), "");
}

TEST(CitizenId, any_single_mistake_and_any_swap_of_neighbours_is_noticed) {
  const std::string good = with_check("41012219900307123");
  ASSERT_FALSE(good.empty());
  for (std::size_t at = 0; at < good.size(); ++at) {
    for (const char c : std::string("0123456789X")) {
      std::string bad = good;
      bad[at] = c;
      EXPECT_EQ(citizen_id(bad).has_value(), bad == good) << bad;
    }
  }
  for (std::size_t at = 0; at + 1 < good.size(); ++at) {
    std::string bad = good;
    std::swap(bad[at], bad[at + 1]);
    EXPECT_EQ(citizen_id(bad).has_value(), bad == good) << bad;
  }
}

TEST(CitizenId, refuses_other_shapes) {
  for (const char* text :
       {"", "110105491231002", "11010519491231002", "11010519491231002XX", "1101051949123100２Y", "张三"}) {
    EXPECT_FALSE(citizen_id(text).has_value()) << text;
  }
}

RC_GTEST_PROP(Person, no_text_breaks_the_readers, (const std::string& text)) {
  chinese_mobile(text);
  citizen_id(text);
  RC_ASSERT(compact(compact(text)).size() <= text.size());
}

TEST(Masking, shows_what_the_design_says) {
  EXPECT_EQ(mask_phone("13812341234"), "138****1234");
  EXPECT_EQ(mask_phone("0371-62181234"), "*********1234");
  EXPECT_EQ(mask_phone("62181234"), "****");
  EXPECT_EQ(mask_phone("一三八一二三四一二三四"), "****");
  EXPECT_EQ(mask_id_number("41010119900307123X"), "4101**********123X");
  EXPECT_EQ(mask_id_number("EA1234567"), "*******67");
  EXPECT_EQ(mask_id_number("123456"), "****");
  EXPECT_EQ(mask_phone(""), "");
  EXPECT_EQ(mask_id_number(""), "");
}

TEST(Masking, keeps_the_surname) {
  EXPECT_EQ(mask_name("张三"), "张*");
  EXPECT_EQ(mask_name("张三丰"), "张**");
  EXPECT_EQ(mask_name("欧阳修"), "欧阳*");
  EXPECT_EQ(mask_name("诸葛孔明"), "诸葛**");
  EXPECT_EQ(mask_name("单于"), "单*");
  EXPECT_EQ(mask_name("买买提·艾力"), "买**");
  EXPECT_EQ(mask_name("𠮷野家"), "𠮷**");
  EXPECT_EQ(mask_name("John Smith"), "J**");
  EXPECT_EQ(mask_name("张"), "*");
  EXPECT_EQ(mask_name(""), "");
  EXPECT_EQ(mask_name("\xE5\xBC"), "**");
  EXPECT_EQ(mask_name("张\xFF"), "**");
}

RC_GTEST_PROP(Masking, never_throws_and_always_hides, (const std::string& text)) {
  RC_PRE(!text.empty());
  RC_ASSERT(mask_phone(text).find('*') != std::string::npos);
  RC_ASSERT(mask_id_number(text).find('*') != std::string::npos);
  RC_ASSERT(mask_name(text).find('*') != std::string::npos);
}

}  // namespace
}  // namespace linli::crypto
