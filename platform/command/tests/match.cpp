#include "platform/command/match.hpp"

#include <gtest/gtest.h>

#include "platform/command/permission.hpp"

namespace linli {
namespace {

http::Response nothing(RawCall&) { return {}; }

class Finding : public testing::Test {
 protected:
  Finding() {
    routes.get("/units", can::anyone, nothing, "").exports();
    routes.post("/units", can::anyone, nothing, "");
    routes.get("/units/{unit_id}", can::anyone, nothing, "");
    routes.get("/units/root", can::anyone, nothing, "");
    routes.get("/units/{unit_id}/rows/{row}", can::anyone, nothing, "").exports();
  }
  // "<path of the route> name=value …"
  std::string find(std::string_view method, std::string_view path) {
    const auto match = Matcher(routes).find(method, path);
    if (!match.route) return match.allowed.empty() ? "nothing" : "other method";
    std::string found = match.route->path + (match.exporting ? " export" : "");
    for (const auto& [name, value] : match.values) found += " " + std::string(name) + "=" + value;
    return found;
  }
  Routes routes;
};

TEST_F(Finding, prefers_the_word_over_the_name) {
  EXPECT_EQ(find("GET", "/units"), "/units");
  EXPECT_EQ(find("HEAD", "/units"), "/units");
  EXPECT_EQ(find("GET", "/units/root"), "/units/root");
  EXPECT_EQ(find("GET", "/units/7"), "/units/{unit_id} unit_id=7");
  EXPECT_EQ(find("GET", "/units/root/rows/2"), "/units/{unit_id}/rows/{row} unit_id=root row=2");
  EXPECT_EQ(find("GET", "/units/export"), "/units export");
  EXPECT_EQ(find("GET", "/units/1/rows/2/export"), "/units/{unit_id}/rows/{row} export unit_id=1 row=2");
}

TEST_F(Finding, decodes_values) {
  EXPECT_EQ(find("GET", "/units/%E5%88%98%2F+"), "/units/{unit_id} unit_id=刘/+");
  EXPECT_EQ(find("GET", "/units/%"), "nothing");
  EXPECT_EQ(find("GET", "/units/%2"), "nothing");
  EXPECT_EQ(find("GET", "/units/%zz"), "nothing");
}

TEST_F(Finding, knows_what_is_not_there) {
  EXPECT_EQ(find("PUT", "/units"), "other method");
  EXPECT_EQ(find("get", "/units"), "other method");
  for (const char* path : {"", "/", "//", "units", "/units/", "/units//", "/units/1/", "/units/1/rows",
                           "/unitsx", "/units/1/rows//export"})
    EXPECT_EQ(find("GET", path), "nothing") << path;
}

TEST(matcher, refuses_two_routes_for_one_path) {
  Routes routes;
  routes.get("/a/{b}", can::anyone, nothing, "");
  routes.get("/a/{c}", can::anyone, nothing, "");
  EXPECT_THROW(Matcher{routes}, Broken);
}

TEST(query, is_cut_into_pairs) {
  using Pairs = std::vector<std::pair<std::string, std::string>>;
  EXPECT_EQ(query_pairs(""), Pairs{});
  EXPECT_EQ(query_pairs("&&a=1&b&=c&a=x%26+y=z&"),
            (Pairs{{"a", "1"}, {"b", ""}, {"", "c"}, {"a", "x& y=z"}}));
  EXPECT_EQ(query_pairs("a=%"), std::nullopt);
  EXPECT_EQ(query_pairs("%4=1"), std::nullopt);
}

TEST(percent, goes_there_and_back) {
  std::string all;
  for (int c = 0; c < 256; ++c) all += static_cast<char>(c);
  EXPECT_EQ(percent_decoded(percent_encoded(all), false), all);
  EXPECT_EQ(percent_decoded(percent_encoded(all), true), all);
}

}  // namespace
}  // namespace linli
