// The one photo of a case that everybody sees: chosen by staff, shown wherever the case is public, gone with
// the case's publicity.
#include <boost/json.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "modules/casework/casework.sql.hpp"
#include "modules/casework/tests/county.hpp"
#include "platform/core/json.hpp"

namespace linli::casework {
namespace {

using testing_county::County;

// A picture of one grey point.
std::string one_point() {
  constexpr std::string_view hex =
      "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c6368"
      "00000082008177cd72b60000000049454e44ae426082";
  std::string bytes;
  for (std::size_t at = 0; at < hex.size(); at += 2)
    bytes += static_cast<char>(std::stoi(std::string(hex.substr(at, 2)), nullptr, 16));
  return bytes;
}

struct Places : County {
  std::string resident, community, worker, stranger;
  Id<Account> worker_id;
  explicit Places(bool postgres) : County(postgres) {
    test.write([&](Ctx& ctx) {
      const auto person = [&](const char* name, const char* phone, const char* role, Id<Unit> unit_id) {
        access::NewAccount in;
        in.name = name;
        in.phone = phone;
        in.home_unit_id = unit_id;
        const auto account = access::create_account(ctx, in);
        if (*role) access::grant_role(ctx, account, role, unit_id);
        return account;
      };
      worker_id = person("Worker", "13800000001", "grid_worker", grid);
      worker = access::open_session(ctx, worker_id);
      resident = access::open_session(ctx, person("Resident", "13800000002", "", grid));
      stranger = access::open_session(ctx, person("Stranger", "13800000003", "", grid));
      community = access::open_session(ctx, person("Staff", "13800000004", "community_staff", village));
    });
  }
  boost::json::value ask(const char* method, const std::string& path, const std::string& body,
                         const std::string& token, int status = 200) {
    const auto answer = test.call(method, path, body, token);
    const auto text = testkit::body_of(answer);
    EXPECT_EQ(answer.status, status) << method << ' ' << path << '\n' << text;
    return boost::json::parse(text);
  }
  std::string photo(const std::string& token) {
    const auto answer = test.call("POST", "/files", one_point(), token, {{"X-File-Name", "a.png"}});
    return std::string(boost::json::parse(testkit::body_of(answer)).at("file_id").as_string());
  }
  std::string reported(const std::string& photo_id, const char* category = "road_surface") {
    const auto category_id =
        test.read([&](Ctx& ctx) { return category_by_code(ctx, category)->category_id.value; });
    const auto made = ask("POST", "/cases",
                          fmt::format(R"({{"category_id":"{}","text":"A hole","place":{{"text":"Gate"}},)"
                                      R"("photo_ids":["{}"]}})",
                                      category_id, photo_id),
                          resident);
    return std::string(made.at("case_id").as_string());
  }
  int fetched(const std::string& file_id, const std::string& token) {
    return test.call("GET", "/files/" + file_id + "/thumb", "", token).status;
  }
};

std::string choosing(const std::string& file_id) { return fmt::format(R"({{"file_id":"{}"}})", file_id); }

class Cover : public testing::TestWithParam<bool> {};

TEST_P(Cover, IsChosenByStaffAndSeenByEverybodyAsLongAsTheCaseIs) {
  Places county(GetParam());
  const auto file = county.photo(county.resident);
  const auto path = "/cases/" + county.reported(file);
  EXPECT_EQ(county.ask("GET", path, "", county.resident).at("may").as_array().size(), 1U);
  county.ask("POST", path + "/cover", choosing(file), county.stranger, 404);
  county.ask("POST", path + "/cover", choosing(file), county.resident, 403);

  // Chosen before it is taken up, it waits until the case is public.
  const auto full = county.ask("POST", path + "/cover", choosing(file), county.community);
  EXPECT_EQ(full.at("cover").at("file_id").as_string(), file);
  EXPECT_EQ(county.fetched(file, ""), 404);
  county.ask("POST", path + "/moves", R"({"move":"establish"})", county.community);
  EXPECT_EQ(county.fetched(file, ""), 200);

  const auto list = county.ask("GET", "/public/cases", "", "");
  EXPECT_EQ(list.at("items").at(0).at("thumb_url").as_string(), "/api/v1/files/" + file + "/thumb");
  const auto one = county.ask("GET", "/public" + path, "", "");
  EXPECT_EQ(one.at("cover").at("file_id").as_string(), file);
  const auto open = county.test.read([&](Ctx& ctx) { return public_cases(ctx, {}); });
  ASSERT_EQ(open.size(), 1U);
  EXPECT_EQ(open.front().photo_url, "/api/v1/files/" + file);

  // Somebody else's file, or one that hangs elsewhere, is not this case's photo.
  county.ask("POST", path + "/cover", choosing(county.photo(county.community)), county.community, 404);
  EXPECT_EQ(county.ask("GET", path, "", county.community).at("cover").at("file_id").as_string(), file);

  // Whoever handles it may take it off again.
  county.ask("POST", path + "/moves",
             fmt::format(R"({{"move":"dispatch","form":[{{"field":"account_id","value":"{}"}}]}})",
                         county.worker_id.value),
             county.community);
  const auto without = county.ask("POST", path + "/cover", R"({"file_id":null})", county.worker);
  EXPECT_FALSE(without.as_object().contains("cover"));
  EXPECT_EQ(county.fetched(file, ""), 404);
  EXPECT_EQ(county.fetched(file, county.resident), 200);
  const auto bare = county.ask("GET", "/public/cases", "", "");
  EXPECT_FALSE(bare.at("items").at(0).as_object().contains("thumb_url"));
}

TEST_P(Cover, StandsInTheFeedOfClosedCases) {
  Places county(GetParam());
  const auto file = county.photo(county.resident);
  const auto path = "/cases/" + county.reported(file);
  county.ask("POST", path + "/moves", R"({"move":"establish"})", county.community);
  county.ask("POST", path + "/cover", choosing(file), county.community);
  county.ask("POST", path + "/moves",
             fmt::format(R"({{"move":"dispatch","form":[{{"field":"account_id","value":"{}"}}]}})",
                         county.worker_id.value),
             county.community);
  county.ask("POST", path + "/moves", R"({"move":"report_solved","note":"Filled"})", county.worker);
  county.ask("POST", path + "/moves", R"({"move":"verify_accept"})", county.community);
  county.ask("POST", path + "/moves", R"({"move":"rate","form":[{"field":"satisfied","value":"true"}]})",
             county.resident);
  const auto feed = testkit::body_of(county.test.call("GET", "/public/cases.atom"));
  EXPECT_NE(feed.find("<link rel=\"enclosure\" href=\""), std::string::npos) << feed;
  EXPECT_NE(feed.find("/api/v1/files/" + file + "\"/>"), std::string::npos) << feed;
}

TEST_P(Cover, IsNeverOfAPrivateOrSensitiveCase) {
  Places county(GetParam());
  const auto file = county.photo(county.resident);
  const auto path = "/cases/" + county.reported(file, "wages");
  EXPECT_EQ(county.ask("POST", path + "/cover", choosing(file), county.community, 409).at("code").as_string(),
            "casework.not_for_everybody");
  county.ask("POST", path + "/moves", R"({"move":"establish"})", county.community);
  EXPECT_EQ(county.fetched(file, ""), 404);
  const auto full = county.ask("GET", path, "", county.community);
  for (const auto& may : full.at("may").as_array()) EXPECT_NE(may.as_string(), "cover");
}

std::vector<bool> brands_of_cover() {
  std::vector<bool> all;
  for (const auto& database : testkit::databases()) all.push_back(database.postgres);
  return all;
}
INSTANTIATE_TEST_SUITE_P(Stores, Cover, testing::ValuesIn(brands_of_cover()));

}  // namespace
}  // namespace linli::casework
