// Open311 GeoReport v2 as its specification says it, in both formats, over the whole program: what is
// answered, what is refused and how, and that nothing private and no person ever comes out, whatever is
// asked.
#include <random>
#include <sstream>

#include <boost/json/parse.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "apps/server/modules.hpp"
#include "apps/server/world.hpp"
#include "platform/command/match.hpp"
#include "platform/export/export.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli {
namespace {

namespace bj = boost::json;
using Tree = boost::property_tree::ptree;

struct Answer {
  int status = 0;
  std::string type, body;

  bj::value json() const { return bj::parse(body); }
  Tree xml() const {
    std::istringstream in(body);
    Tree tree;
    boost::property_tree::read_xml(in, tree, boost::property_tree::xml_parser::trim_whitespace);
    return tree;
  }
};

class open311_of_a_county : public testing::TestWithParam<bool> {
 protected:
  void SetUp() override {
    modules_ = all_modules();
    test_ = std::make_unique<testkit::TestApp>(
        modules_, testkit::TestOptions{.postgres = GetParam(),
                                       .dispatch = {.workers = 2,
                                                    .requests_per_second_per_account = 0,
                                                    .exporter = exports::list_file}});
    world_ = make_world(*test_);
    key_ = text_in(ask_as("county_admin", "POST", "/open311-clients", R"({"name":"Another city's app"})"),
                   "api_key");
    const auto estate =
        text_in(ask_as("community_staff_a", "POST", "/estates",
                       fmt::format(R"({{"name":"Garden","unit_id":"{}","lat":34.721234,"lng":113.981234}})",
                                   name("village_a"))),
                "estate_id");
    building_ = text_in(
        ask_as("community_staff_a", "POST", "/estates/" + estate + "/buildings", R"({"name":"House 1"})"),
        "building_id");
    const auto services = get("/open311/v2/services.json").json();
    for (const auto& service : services.as_array()) {
      codes_.emplace_back(service.at("service_code").as_string());
    }
  }

  std::string name(const char* of) const { return world_.names.find(of)->second; }
  Answer ask_as(const char* who, std::string_view method, const std::string& path, std::string body = {}) {
    return answer_of(test_->call(method, path, std::move(body), world_.tokens.find(who)->second));
  }
  static Answer answer_of(const http::Response& response) {
    return {response.status, std::string(response.headers.get("Content-Type")), testkit::body_of(response)};
  }
  static std::string text_in(const Answer& answer, const char* field) {
    EXPECT_EQ(answer.status, 200) << answer.body;
    return std::string(answer.json().at(field).as_string());
  }
  Answer get(const std::string& path, std::vector<std::pair<std::string, std::string>> headers = {}) {
    return answer_of(test_->call("GET", path, {}, {}, std::move(headers)));
  }
  Answer post(const std::string& form, const char* format = "json",
              const char* type = "application/x-www-form-urlencoded; charset=utf-8") {
    return answer_of(test_->call("POST", std::string("/open311/v2/requests.") + format, form, {},
                                 {{"Content-Type", type}}));
  }
  std::string good_form() const {
    return fmt::format("api_key={}&service_code={}&address_id={}&description=A+hole", key_, codes_.front(),
                       building_);
  }

  // Sends a request and has it established and sent on; gives its identifier.
  std::string public_request(const std::string& form) {
    const auto answer = post(form);
    EXPECT_EQ(answer.status, 200) << answer.body;
    const auto token = std::string(answer.json().at(0).at("token").as_string());
    const auto id = newest_case();
    const auto moved =
        ask_as("community_staff_a", "POST", "/cases/" + id + "/moves",
               fmt::format(R"({{"move":"dispatch","form":[{{"field":"unit_id","value":"{}"}}]}})",
                           name("department")));
    EXPECT_EQ(moved.status, 200) << moved.body;
    const auto known = get("/open311/v2/tokens/" + token + ".json").json();
    EXPECT_EQ(known.at(0).at("service_request_id").as_string(), id);
    return id;
  }
  std::string newest_case() {
    const auto all = ask_as("community_staff_a", "GET", "/cases?limit=1").json();
    return std::string(all.at("items").at(0).at("case_id").as_string());
  }

  std::vector<Module> modules_;
  std::unique_ptr<testkit::TestApp> test_;
  testkit::World world_;
  std::string key_, building_;
  std::vector<std::string> codes_;
};

TEST_P(open311_of_a_county, is_discovered) {
  const auto xml = get("/open311/discovery.xml", {{"Host", "county.example"}});
  EXPECT_EQ(xml.status, 200);
  EXPECT_EQ(xml.type, "text/xml; charset=utf-8");
  EXPECT_TRUE(xml.body.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<discovery>"));
  const auto tree = xml.xml();
  EXPECT_EQ(tree.get<std::string>("discovery.endpoints.endpoint.specification"),
            "http://wiki.open311.org/GeoReport_v2");
  EXPECT_EQ(tree.get<std::string>("discovery.endpoints.endpoint.url"), "http://county.example/open311/v2");
  EXPECT_EQ(tree.get<std::string>("discovery.endpoints.endpoint.type"), "production");
  EXPECT_EQ(tree.get_child("discovery.endpoints.endpoint.formats").size(), 2U);
  for (const char* field : {"changeset", "contact", "key_service"})
    EXPECT_FALSE(tree.get<std::string>(std::string("discovery.") + field).empty());
  const auto json = get("/open311/discovery.json");
  EXPECT_EQ(json.type, "application/json; charset=utf-8");
  const auto document = json.json();
  EXPECT_TRUE(document.at("endpoints").is_array());
  EXPECT_EQ(document.at("endpoints").at(0).at("formats"), (bj::array{"text/xml", "application/json"}));
  test_->tick(day_ms);
  EXPECT_EQ(get("/open311/discovery.json").json().at("changeset"), document.at("changeset"));
  EXPECT_EQ(get("/open311/discovery.html").status, 404);
  EXPECT_EQ(get("/open311/other.xml").status, 404);
}

TEST_P(open311_of_a_county, lists_services_and_their_definitions) {
  const auto json = get("/open311/v2/services.json");
  EXPECT_EQ(json.status, 200);
  EXPECT_EQ(json.type, "application/json; charset=utf-8");
  const auto services = json.json();
  ASSERT_TRUE(services.is_array());
  ASSERT_FALSE(services.as_array().empty());
  for (const auto& service : services.as_array()) {
    EXPECT_TRUE(service.at("service_code").is_string());
    EXPECT_TRUE(service.at("service_name").is_string());
    EXPECT_TRUE(service.at("metadata").is_bool());
    EXPECT_EQ(service.at("type").as_string(), "batch");
    for (const char* text : {"description", "keywords", "group"})
      EXPECT_TRUE(service.at(text).is_string() || service.at(text).is_null());
  }
  const auto xml = get("/open311/v2/services.xml");
  EXPECT_EQ(xml.type, "text/xml; charset=utf-8");
  EXPECT_EQ(xml.xml().get_child("services").size(), services.as_array().size());
  EXPECT_EQ(xml.xml().get<std::string>("services.service.metadata"), "true");

  const auto path = "/open311/v2/services/" + codes_.front();
  const auto definition = get(path + ".json").json();
  EXPECT_EQ(definition.at("service_code").as_string(), codes_.front());
  std::set<std::int64_t> orders;
  for (const auto& attribute : definition.at("attributes").as_array()) {
    EXPECT_TRUE(attribute.at("variable").is_bool());
    EXPECT_TRUE(attribute.at("required").is_bool());
    EXPECT_TRUE(attribute.at("code").is_string());
    EXPECT_TRUE(orders.insert(attribute.at("order").as_int64()).second);
    for (const auto& value : attribute.at("values").as_array())
      EXPECT_TRUE(value.at("key").is_string() && value.at("name").is_string());
  }
  EXPECT_EQ(
      get(path + ".xml").xml().get<std::string>("service_definition.attributes.attribute.values.value.key"),
      "normal");
  EXPECT_EQ(get("/open311/v2/services/nothing.json").status, 404);
}

TEST_P(open311_of_a_county, shows_no_private_service) {
  const auto all = answer_of(test_->call("GET", "/public/case-categories")).json();
  std::size_t hidden = 0;
  for (const auto& category : all.at("items").as_array()) {
    if (!category.at("private").as_bool() && !category.at("sensitive").as_bool()) continue;
    ++hidden;
    const std::string code(category.at("code").as_string());
    EXPECT_EQ(std::count(codes_.begin(), codes_.end(), code), 0) << code;
    EXPECT_EQ(get("/open311/v2/services/" + code + ".xml").status, 404);
    EXPECT_EQ(post(fmt::format("api_key={}&service_code={}&address_id={}", key_, code, building_)).status,
              404);
  }
  EXPECT_GT(hidden, 0U);
}

TEST_P(open311_of_a_county, says_what_is_wrong_in_its_own_form) {
  const auto expect = [&](const Answer& answer, int status) {
    EXPECT_EQ(answer.status, status) << answer.body;
    const auto errors = answer.json();
    ASSERT_TRUE(errors.is_array()) << answer.body;
    for (const auto& error : errors.as_array()) {
      EXPECT_EQ(error.at("code").as_int64(), status);
      EXPECT_FALSE(error.at("description").as_string().empty());
    }
  };
  const std::string key = "api_key=" + key_ + "&", service = "service_code=" + codes_.front() + "&",
                    place = "lat=34.72&long=113.98&";
  expect(post(service + place), 403);
  expect(post("api_key=wrong&" + service + place), 403);
  expect(post("api_key=&" + service + place), 403);
  expect(post(key + place), 400);
  expect(post(key + "service_code=&" + place), 400);
  expect(post(key + "service_code=nothing&" + place), 404);
  expect(post(key + service), 400);
  expect(post(key + service + "lat=34.72"), 400);
  expect(post(key + service + "lat=north&long=113.98"), 400);
  expect(post(key + service + "lat=91&long=113.98"), 400);
  expect(post(key + service + "lat=nan&long=inf"), 400);
  expect(post(key + service + "address_id=7"), 400);
  expect(post(key + service + place + "phone=123"), 400);
  expect(post(key + service + place + "media_url=javascript:alert(1)"), 400);
  expect(post(key + service + place + "attribute[urgency]=soon"), 400);
  expect(post(key + service + place + "attribute[unheard]=x"), 400);
  expect(post(key + service + place + "attribute[happened_at]=yesterday"), 400);
  expect(post(key + service + place + "attribute[urgency][]=normal&attribute[urgency][]=urgent"), 400);
  expect(post(key + service + place + "description=" + std::string(4001, 'x')), 400);
  expect(post(key + service + place + "jurisdiction_id=elsewhere.gov"), 404);
  expect(post("%zz"), 400);
  expect(post("--b\r\n", "json", "multipart/form-data; boundary=b"), 400);
  const auto several = post(key + service + "lat=91&long=1&phone=1&attribute[urgency]=x");
  EXPECT_EQ(several.json().as_array().size(), 3U);
  expect(get("/open311/v2/services.json?jurisdiction_id=elsewhere.gov"), 404);
  expect(get("/open311/v2/requests.json?jurisdiction_id=elsewhere.gov"), 404);
  expect(get("/open311/v2/services/nothing.json"), 404);
  expect(get("/open311/v2/requests/1.json"), 404);
  expect(get("/open311/v2/requests/x.json"), 404);
  expect(get("/open311/v2/tokens/x.json"), 404);
  expect(get("/open311/v2/nothing.json"), 404);
  expect(get("/open311/v2/requests.json?status=lost"), 400);
  expect(get("/open311/v2/requests.json?start_date=yesterday"), 400);
  expect(get("/open311/v2/requests.json?start_date=2025-01-01T00:00:00Z&end_date=2025-06-01T00:00:00Z"), 400);
  expect(get("/open311/v2/requests.json?start_date=2025-06-01T00:00:00Z&end_date=2025-05-01T00:00:00Z"), 400);
  for (const char* page : {"page=0", "page=x", "page_size=0", "page_size=1001", "page_size=-1"})
    expect(get(std::string("/open311/v2/requests.json?") + page), 400);
  const auto xml = post(service + place, "xml");
  EXPECT_EQ(xml.status, 403);
  EXPECT_EQ(xml.type, "text/xml; charset=utf-8");
  EXPECT_EQ(xml.xml().get<std::string>("errors.error.code"), "403");
  EXPECT_EQ(get("/open311/v2/requests/1.xml").xml().get<std::string>("errors.error.code"), "404");
}

TEST_P(open311_of_a_county, takes_the_own_jurisdiction_and_a_revoked_key_no_more) {
  EXPECT_EQ(get("/open311/v2/services.json?jurisdiction_id=990000").status, 200);
  EXPECT_EQ(get("/open311/v2/services.json?jurisdiction_id=").status, 200);
  const auto client = std::string(
      ask_as("county_admin", "GET", "/open311-clients").json().at("items").at(0).at("client_id").as_string());
  EXPECT_EQ(post(good_form()).status, 200);
  EXPECT_EQ(ask_as("county_admin", "POST", "/open311-clients/" + client + "/revoke").status, 200);
  EXPECT_EQ(post(good_form()).status, 403);
  EXPECT_EQ(ask_as("county_admin", "POST", "/open311-clients/" + client + "/revoke").status, 409);
  EXPECT_EQ(ask_as("town_staff_a", "POST", "/open311-clients", R"({"name":"Mine"})").status, 403);
}

TEST_P(open311_of_a_county, gives_a_token_first_and_the_request_once_it_is_public) {
  const auto sent = post(good_form());
  ASSERT_EQ(sent.status, 200) << sent.body;
  const auto first = sent.json().at(0).as_object();
  EXPECT_FALSE(first.contains("service_request_id"));
  EXPECT_TRUE(first.at("account_id").is_null());
  const std::string token(first.at("token").as_string());
  const auto waiting = get("/open311/v2/tokens/" + token + ".json").json();
  EXPECT_EQ(waiting.at(0).at("token").as_string(), token);
  EXPECT_FALSE(waiting.at(0).as_object().contains("service_request_id"));
  EXPECT_EQ(get("/open311/v2/requests/" + newest_case() + ".json").status, 404);
  EXPECT_EQ(post(good_form(), "xml").xml().get_child("service_requests.request").count("token"), 1U);

  const auto id = public_request(good_form() + "&lat=34.721234&long=113.981234");
  const auto one = get("/open311/v2/requests/" + id + ".json").json().at(0).as_object();
  EXPECT_EQ(one.at("service_request_id").as_string(), id);
  EXPECT_EQ(one.at("status").as_string(), "open");
  EXPECT_EQ(one.at("service_code").as_string(), codes_.front());
  EXPECT_EQ(one.at("description").as_string(), "A hole");
  for (const char* empty : {"service_notice", "address_id", "zipcode", "media_url"})
    EXPECT_TRUE(one.at(empty).is_null()) << empty;
  EXPECT_EQ(one.at("requested_datetime").as_string(), "2026-01-05T16:00:00+08:00");
  EXPECT_NE(one.at("lat").as_double(), 34.721234);  // coarse
  EXPECT_NEAR(one.at("lat").as_double(), 34.721234, 0.005);
  EXPECT_NEAR(one.at("long").as_double(), 113.981234, 0.005);
  const auto shifted = get("/open311/v2/requests/" + id + ".json?coordinates=gcj02").json().at(0);
  EXPECT_GT(shifted.at("long").as_double(), one.at("long").as_double() + 0.004);
  const auto xml = get("/open311/v2/requests/" + id + ".xml").xml();
  EXPECT_EQ(xml.get<std::string>("service_requests.request.service_request_id"), id);
  EXPECT_EQ(xml.get<std::string>("service_requests.request.zipcode"), "");
  EXPECT_EQ(xml.get_child("service_requests.request").size(), one.size());
}

TEST_P(open311_of_a_county, takes_attributes_as_clients_spell_them) {
  for (const char* attributes :
       {"attribute[urgency]=urgent", "attribute%5Burgency%5D=urgent",
        "attribute[affected][]=traffic&attribute[affected][]=children",
        "attribute[affected][0]=traffic&attribute[affected][1]=children", "attributes[urgency]=normal",
        "attribute.urgency=normal", "attribute[0][code]=urgency&attribute[0][value]=urgent",
        "attribute[happened_at]=2026-01-05T10:00:00%2B08:00", "attribute[urgency]="})
    EXPECT_EQ(post(good_form() + "&" + attributes).status, 200) << attributes;
  const auto json = fmt::format(
      R"({{"api_key":"{}","service_code":"{}","lat":34.72,"long":113.98,"attributes":{{"affected":["traffic"]}}}})",
      key_, codes_.front());
  EXPECT_EQ(post(json, "json", "application/json").status, 200);
  const auto in_query = test_->call("POST", "/open311/v2/requests.json?api_key=" + key_,
                                    "service_code=" + codes_.front() + "&address_string=Gate", {},
                                    {{"Content-Type", "application/x-www-form-urlencoded"}});
  EXPECT_EQ(in_query.status, 200) << testkit::body_of(in_query);
}

TEST_P(open311_of_a_county, filters_and_pages_requests) {
  std::vector<std::string> ids;
  for (int i = 0; i < 5; ++i) {
    ids.insert(ids.begin(), public_request(good_form()));
    test_->tick(10 * minute_ms);
  }
  const auto listed = [&](const std::string& query) {
    std::vector<std::string> found;
    const auto answer = get("/open311/v2/requests.json?" + query);
    EXPECT_EQ(answer.status, 200) << answer.body;
    const auto document = answer.json();
    for (const auto& one : document.as_array()) found.emplace_back(one.at("service_request_id").as_string());
    return found;
  };
  EXPECT_EQ(listed(""), ids);
  EXPECT_EQ(listed("status=open"), ids);
  EXPECT_EQ(listed("status=closed"), std::vector<std::string>{});
  EXPECT_EQ(listed("status=open,closed"), ids);
  EXPECT_EQ(listed("service_code=" + codes_.front()), ids);
  EXPECT_EQ(listed("service_code=" + codes_.back()), std::vector<std::string>{});
  EXPECT_EQ(listed("service_code=" + codes_.back() + "," + codes_.front()), ids);
  EXPECT_EQ(listed("page_size=2"), (std::vector<std::string>{ids[0], ids[1]}));
  EXPECT_EQ(listed("page_size=2&page=2"), (std::vector<std::string>{ids[2], ids[3]}));
  EXPECT_EQ(listed("page_size=2&page=3"), std::vector<std::string>{ids[4]});
  EXPECT_EQ(listed("page_size=2&page=4"), std::vector<std::string>{});
  EXPECT_EQ(listed("start_date=2026-01-05T16:20:00%2B08:00&end_date=2026-01-05T16:30:00%2B08:00"),
            (std::vector<std::string>{ids[1], ids[2]}));
  EXPECT_EQ(listed("end_date=2026-01-05T16:00:00+08:00"), std::vector<std::string>{ids[4]});
  EXPECT_EQ(listed("start_date=2027-01-01T00:00:00Z"), std::vector<std::string>{});
  EXPECT_EQ(listed("service_request_id=" + ids[3] + ",7," + ids[1] + "&status=closed"),
            (std::vector<std::string>{ids[3], ids[1]}));
  EXPECT_EQ(get("/open311/v2/requests.xml").xml().get_child("service_requests").size(), ids.size());
  EXPECT_EQ(get("/open311/v2/requests.xml?status=closed").body,
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<service_requests/>\n");
  test_->tick(100 * day_ms);
  EXPECT_EQ(listed(""), std::vector<std::string>{});
}

TEST_P(open311_of_a_county, never_gives_a_person_or_what_is_private) {
  const auto id = public_request(good_form() +
                                 "&first_name=Wonderful&last_name=Zhang&phone=13912345678&email=secret%"
                                 "40example.cn&device_id=device99&account_id=account77");
  const auto categories = answer_of(test_->call("GET", "/public/case-categories")).json();
  std::string category;
  for (const auto& one : categories.at("items").as_array())
    if (one.at("code").as_string() == codes_.front())
      category = std::string(one.at("category_id").as_string());
  const auto hidden = ask_as(
      "resident_a", "POST", "/cases",
      fmt::format(R"({{"category_id":"{}","text":"Between us","place":{{"text":"Gate"}},"private":true}})",
                  category));
  const auto hidden_id = text_in(hidden, "case_id");
  EXPECT_EQ(ask_as("community_staff_a", "POST", "/cases/" + hidden_id + "/moves",
                   fmt::format(R"({{"move":"dispatch","form":[{{"field":"unit_id","value":"{}"}}]}})",
                               name("department")))
                .status,
            200);
  std::string all;
  for (const char* format : {".json", ".xml"}) {
    all += get(std::string("/open311/v2/requests") + format).body +
           get("/open311/v2/requests/" + id + format).body +
           get(std::string("/open311/v2/requests") + format + "?service_request_id=" + id + "," + hidden_id)
               .body +
           get(std::string("/open311/v2/services") + format).body;
    EXPECT_EQ(get("/open311/v2/requests/" + hidden_id + format).status, 404);
  }
  for (const char* word :
       {"Wonderful", "Zhang", "13912345678", "secret", "device99", "account77", "Between us"})
    EXPECT_EQ(all.find(word), std::string::npos) << word;
  EXPECT_EQ(all.find(hidden_id), std::string::npos);
  EXPECT_NE(all.find(id), std::string::npos);
}

// Parameters that no sensible client sends are answered in the four ways that the specification knows, and
// every answer can be read.
TEST_P(open311_of_a_county, bears_any_parameters) {
  std::mt19937 random(311);
  const auto any = [&](std::size_t below) { return static_cast<std::size_t>(random()) % below; };
  const std::vector<std::string> names{"api_key",
                                       "jurisdiction_id",
                                       "service_code",
                                       "service_request_id",
                                       "start_date",
                                       "end_date",
                                       "status",
                                       "page",
                                       "page_size",
                                       "lat",
                                       "long",
                                       "lng",
                                       "address_string",
                                       "address_id",
                                       "email",
                                       "phone",
                                       "first_name",
                                       "description",
                                       "media_url",
                                       "attribute[urgency]",
                                       "attribute[affected][]",
                                       "attribute[",
                                       "attribute[]",
                                       "attribute[0][code]",
                                       "attribute[0][value]",
                                       "coordinates",
                                       "extensions",
                                       "",
                                       "[]",
                                       "%5B%5D"};
  const std::vector<std::string> values{"",
                                        "1",
                                        "0",
                                        "-1",
                                        "9223372036854775807",
                                        "9223372036854775808",
                                        "1e309",
                                        "nan",
                                        "34.72",
                                        "113.98",
                                        "open",
                                        "closed,open",
                                        ",,,",
                                        "2026-01-01T00:00:00Z",
                                        "2026-01-01T00:00:00 08:00",
                                        "0000-00-00",
                                        "9999-12-31",
                                        "%00",
                                        "%ff",
                                        "%E9%82%BB",
                                        "%F0%9F%98%80",
                                        "%3Cscript%3E%26%22",
                                        "gcj02",
                                        "urgent",
                                        "traffic",
                                        std::string(3000, 'a'),
                                        "%ef%bf%bf",
                                        "%0d%0a",
                                        "13912345678",
                                        "http://a/b",
                                        key_,
                                        codes_.front(),
                                        building_};
  const std::vector<std::string> paths{"/open311/discovery",
                                       "/open311/v2/services",
                                       "/open311/v2/requests",
                                       "/open311/v2/requests/1",
                                       "/open311/v2/services/x%00",
                                       "/open311/v2/services/%ff",
                                       "/open311/v2/tokens/%E9%82%BB",
                                       "/open311/v2/tokens/%00",
                                       "/open311/v2/requests/9223372036854775808"};
  const std::vector<std::string> endings{".json", ".xml", "", ".", ".JSON", ".yaml"};
  for (int i = 0; i < 3000; ++i) {
    std::string parameters;
    for (std::size_t n = any(8); n > 0; --n)
      parameters += names[any(names.size())] + "=" + values[any(values.size())] + "&";
    if (any(2) == 0)
      parameters +=
          "api_key=" + key_ + "&service_code=" + codes_[any(codes_.size())] + "&lat=34.72&long=113.98&";
    const bool sends = any(3) == 0;
    const auto path =
        (sends ? "/open311/v2/requests" : paths[any(paths.size())]) + endings[any(endings.size())];
    const auto answer =
        sends
            ? answer_of(test_->call(
                  "POST", path, parameters, {},
                  {{"Content-Type", any(5) == 0 ? "application/json" : "application/x-www-form-urlencoded"}}))
            : get(path + "?" + parameters);
    ASSERT_TRUE(answer.status == 200 || answer.status == 400 || answer.status == 403 || answer.status == 404)
        << answer.status << " " << path << "?" << parameters;
    ASSERT_NO_THROW(answer.type.starts_with("application/json") ? void(answer.json()) : void(answer.xml()))
        << answer.body;
  }
}

INSTANTIATE_TEST_SUITE_P(, open311_of_a_county,
                         testing::ValuesIn(testkit::databases().size() < 2 ? std::vector<bool>{false}
                                                                           : std::vector<bool>{false, true}),
                         [](const auto& info) { return info.param ? "PostgreSQL" : "SQLite"; });

}  // namespace
}  // namespace linli
