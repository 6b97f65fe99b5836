// Every setting says where its rule comes from, in both languages.
#include <boost/json.hpp>
#include <gtest/gtest.h>

#include "apps/server/modules.hpp"
#include "apps/server/world.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli {
namespace {

bool has_chinese(std::string_view text) {
  for (const char c : text)
    if (static_cast<unsigned char>(c) >= 0xE4 && static_cast<unsigned char>(c) <= 0xE9) return true;
  return false;
}

TEST(sources, are_told_in_both_languages) {
  const auto modules = all_modules();
  testkit::TestApp test(modules);
  const auto world = make_world(test);
  const auto& token = world.tokens.find("rule_keeper")->second;
  const auto asked = [&](const char* language) {
    const auto response = test.call("GET", "/settings", {}, token, {{"Accept-Language", language}});
    EXPECT_EQ(response.status, 200);
    return boost::json::parse(testkit::body_of(response)).at("items").as_array();
  };
  const auto chinese = asked("zh-CN"), english = asked("en");
  ASSERT_EQ(chinese.size(), english.size());
  EXPECT_GT(chinese.size(), 100u);
  for (std::size_t i = 0; i < chinese.size(); ++i) {
    const auto key = std::string(chinese[i].at("key").as_string());
    const auto zh = std::string(chinese[i].at("source").as_string());
    const auto en = std::string(english[i].at("source").as_string());
    EXPECT_TRUE(has_chinese(zh) && zh.find(" | ") == std::string::npos) << key << ": " << zh;
    EXPECT_TRUE(!en.empty() && !has_chinese(en))
        << key << ": write its source as \"Chinese | English\": " << en;
  }
}

}  // namespace
}  // namespace linli
