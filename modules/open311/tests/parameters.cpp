// What clients send, in all its spellings, and what they read.
#include "modules/open311/parameters.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "modules/open311/call.hpp"

namespace linli::open311 {
namespace {

http::Request request(std::string body, std::string type = "application/x-www-form-urlencoded",
                      std::string query = "") {
  http::Request made;
  made.head.query = std::move(query);
  if (!type.empty()) made.head.headers.set("Content-Type", std::move(type));
  made.body = std::move(body);
  return made;
}

TEST(parameters, come_from_form_query_and_json) {
  const auto form =
      Parameters::of(request("api_key=k&description=a+b%0Ac&lat=&service_code=%E8%B7%AF",
                             "application/x-www-form-urlencoded; charset=utf-8", "api_key=other&page=2"));
  ASSERT_TRUE(form.has_value());
  EXPECT_EQ(form->get("api_key"), "k");
  EXPECT_EQ(form->get("description"), "a b\nc");
  EXPECT_EQ(form->get("lat"), "");
  EXPECT_EQ(form->get("service_code"), "路");
  EXPECT_EQ(form->get("page"), "2");
  const auto json = Parameters::of(request(
      R"({"api_key":"k","lat":34.5,"status":["open","closed"],"attributes":{"urgency":"urgent","affected":["traffic","children"]}})",
      "application/json"));
  ASSERT_TRUE(json.has_value());
  EXPECT_EQ(json->list("status"), (std::vector<std::string>{"open", "closed"}));
  EXPECT_EQ(json->attributes().at("affected"), (std::vector<std::string>{"traffic", "children"}));
}

TEST(parameters, that_cannot_be_read_are_none) {
  EXPECT_FALSE(Parameters::of(request("a=%zz")));
  EXPECT_FALSE(Parameters::of(request("a=%ff%fe")));
  EXPECT_FALSE(Parameters::of(request("{\"a\":", "application/json")));
  EXPECT_FALSE(Parameters::of(request("[1]", "application/json")));
  EXPECT_FALSE(Parameters::of(request("--x", "multipart/form-data; boundary=x")));
  EXPECT_FALSE(Parameters::of(request("", "", "a=%f0%28")));
}

TEST(parameters, know_attributes_in_every_spelling) {
  for (const char* body :
       {"attribute[affected]=traffic&attribute[affected]=children",
        "attribute[affected][]=traffic&attribute[affected][]=children",
        "attribute%5Baffected%5D%5B%5D=traffic&attribute%5Baffected%5D%5B%5D=children",
        "attribute[affected][0]=traffic&attribute[affected][1]=children",
        "attributes[affected]=traffic&attributes[affected]=children",
        "attribute.affected=traffic&attribute.affected=children",
        "attribute[0][code]=affected&attribute[0][value]=traffic&attribute[1][code]=affected&attribute[1]["
        "value]=children",
        "attribute[0][key]=affected&attribute[0][value]=traffic&attribute[0][value]=children"}) {
    const auto made = Parameters::of(request(body));
    ASSERT_TRUE(made.has_value()) << body;
    ASSERT_EQ(made->attributes().size(), 1U) << body;
    EXPECT_EQ(made->attributes().at("affected"), (std::vector<std::string>{"traffic", "children"})) << body;
  }
  const auto list = Parameters::of(
      request(R"({"attribute":[{"code":"affected","value":"traffic"},{"code":"urgency","value":"urgent"}]})",
              "application/json"));
  ASSERT_TRUE(list.has_value());
  EXPECT_EQ(list->attributes().at("affected"), std::vector<std::string>{"traffic"});
  EXPECT_EQ(list->attributes().at("urgency"), std::vector<std::string>{"urgent"});
}

TEST(parameters, hold_several_values_behind_commas_or_repeated) {
  const auto made =
      Parameters::of(request("", "", "status=open,closed&service_code=a,&service_code=b&service_code[]=c"));
  ASSERT_TRUE(made.has_value());
  EXPECT_EQ(made->list("status"), (std::vector<std::string>{"open", "closed"}));
  EXPECT_EQ(made->list("service_code"), (std::vector<std::string>{"a", "b", "c"}));
}

RC_GTEST_PROP(parameters, bear_any_bytes, (const std::string& body, const std::string& query)) {
  for (const char* type : {"application/x-www-form-urlencoded", "application/json", ""})
    Parameters::of(request(body, type, query));
  Parameters::of(request("attribute" + body + "=1&attribute[" + body + "=2"));
}

TEST(document, follows_the_spark_convention) {
  const Document document{"services",
                          boost::json::array{boost::json::object{{"service_code", "001"},
                                                                 {"description", nullptr},
                                                                 {"metadata", true},
                                                                 {"order", 1},
                                                                 {"lat", 34.75},
                                                                 {"values", boost::json::array{}}}}};
  EXPECT_EQ(
      json_of(document),
      R"([{"service_code":"001","description":null,"metadata":true,"order":1,"lat":34.75,"values":[]}])");
  EXPECT_EQ(xml_of(document),
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<services>\n  <service>\n    "
            "<service_code>001</service_code>\n    <description/>\n"
            "    <metadata>true</metadata>\n    <order>1</order>\n    <lat>34.75</lat>\n    <values/>\n  "
            "</service>\n</services>\n");
  EXPECT_EQ(xml_of({"services", boost::json::array{}}),
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<services/>\n");
}

TEST(document, shows_nothing_that_xml_cannot_hold) {
  EXPECT_EQ(printable(std::string("a\0b\x01\x1f\x7f\n\tc", 10)), "ab\n\tc");
  EXPECT_EQ(printable("x\xef\xbf\xbfy\xef\xbf\xbd"), "xy\xef\xbf\xbd");
  EXPECT_EQ(
      xml_of({"errors", boost::json::array{boost::json::object{{"description", "<a href=\"x\">&</a>"}}}}),
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<errors>\n  <error>\n    <description>&lt;a "
      "href=&quot;x&quot;&gt;&amp;&lt;/a&gt;</description>\n  </error>\n</errors>\n");
}

TEST(w3_times, are_read_as_clients_write_them) {
  const auto at = parse_w3_time("2026-01-01T00:00:00Z");
  ASSERT_TRUE(at.has_value());
  EXPECT_EQ(w3_time(*at), "2026-01-01T08:00:00+08:00");
  EXPECT_EQ(parse_w3_time("2026-01-01T08:00:00+08:00"), at);
  EXPECT_EQ(parse_w3_time("2026-01-01T08:00:00 08:00"), at);  // a plus that was not encoded
  EXPECT_EQ(parse_w3_time("2026-01-01T08:00+08:00"), at);
  EXPECT_EQ(parse_w3_time("2026-01-01T00:00Z"), at);
  EXPECT_EQ(parse_w3_time("2026-01-01"), Instant{at->ms - 8 * hour_ms});
  for (const char* bad : {"", "yesterday", "2026-13-01", "2026-01-01T00:00:00", "2026-01-01T25:00:00Z"})
    EXPECT_FALSE(parse_w3_time(bad)) << bad;
}

}  // namespace
}  // namespace linli::open311
