#include "apps/server/config.hpp"

#include <cstdlib>
#include <fstream>

#include <gtest/gtest.h>

#include "platform/testkit/test_app.hpp"

namespace linli {
namespace {

class Settings : public testing::Test {
 protected:
  // What reading this file says; empty when it is good.
  std::string wrong(const std::string& text) {
    const auto file = dir_.path() / "linli.toml";
    std::ofstream(file) << text;
    try {
      read_config_file(config_, file);
    } catch (const std::runtime_error& error) {
      std::string what = error.what();
      const auto at = what.find(dir_.path().string());
      EXPECT_NE(at, std::string::npos) << what;
      return what.substr(at + dir_.path().string().size() + 1);
    }
    return {};
  }
  testkit::TempDir dir_;
  Config config_;
};

TEST_F(Settings, are_read) {
  EXPECT_EQ(wrong("port = 9000\naddress = \"0.0.0.0\"\ntrusted_proxies = [\"10.0.0.0/8\", "
                  "\"::1\"]\nrequests_per_second_per_address = 0.5\nlog_level = \"warning\"\n"),
            "");
  EXPECT_EQ(config_.port, 9000);
  EXPECT_EQ(config_.address, "0.0.0.0");
  EXPECT_EQ(config_.trusted_proxies, (std::vector<std::string>{"10.0.0.0/8", "::1"}));
  EXPECT_EQ(config_.requests_per_second_per_address, 0.5);
}

TEST_F(Settings, that_are_wrong_are_named_with_file_and_line) {
  EXPECT_EQ(wrong("port = 9000\n\nprot = 1\n"), "linli.toml:3: there is no setting `prot`");
  EXPECT_EQ(wrong("address = \"x\"\nport = 70000\n"), "linli.toml:2: `port` cannot be 70000");
  EXPECT_EQ(wrong("port = -1\n"), "linli.toml:1: `port` cannot be -1");
  EXPECT_EQ(wrong("port = \"80a\"\n"), "linli.toml:1: `port` cannot be 80a");
  EXPECT_EQ(wrong("port = 80.5\n"), "linli.toml:1: `port` cannot be 80.5");
  EXPECT_EQ(wrong("log_level = \"loud\"\n"), "linli.toml:1: `log_level` cannot be loud");
  EXPECT_EQ(wrong("port = 9000\nport = = 2\n").substr(0, 13), "linli.toml:2:");
  EXPECT_EQ(wrong("[server]\nport = 1\n").substr(0, 13), "linli.toml:1:");
}

TEST_F(Settings, of_the_environment_are_named_too) {
  setenv("LINLI_PORT", "9001", 1);
  read_environment(config_);
  EXPECT_EQ(config_.port, 9001);
  setenv("LINLI_PORT", "many", 1);
  try {
    read_environment(config_);
    FAIL();
  } catch (const std::runtime_error& error) {
    EXPECT_STREQ(error.what(), "LINLI_PORT: `port` cannot be many");
  }
  unsetenv("LINLI_PORT");
}

}  // namespace
}  // namespace linli
