// What takes a file, many hands at once, or the points bank beside it.
#include <atomic>
#include <map>
#include <mutex>
#include <thread>

#include "modules/wish/tests/county.hpp"

namespace linli::wish {
namespace {

std::vector<bool> brands() {
  std::vector<bool> all;
  for (const auto& database : testkit::databases()) all.push_back(database.postgres);
  return all;
}

std::string deliver_with(const std::string& file_id) {
  return fmt::format(R"({{"move":"deliver","note":"At her door","file_ids":["{}"]}})", file_id);
}

std::int64_t balance(County& county, const std::string& token) {
  return county.call("GET", "/me/points", "", token).body.at("balance").to_number<std::int64_t>();
}

class Wishes : public testing::TestWithParam<bool> {};

TEST_P(Wishes, delivered_with_proof_confirmed_with_thanks_and_paid_once_by_rule) {
  County county(GetParam(), 2);
  EXPECT_EQ(
      county
          .post(
              "/point-rules",
              fmt::format(
                  R"({{"name":"Wish","owner":"member","class":"exemplary","amount":5,"per":"deed","valid_from":"2026-01-01",)"
                  R"("cap_year":8,"evidence":"none","certifier":"branch","source":"s","unit_id":"{}","trigger":"wish.fulfilled"}})",
                  county.county.value),
              county.keeper)
          .status,
      200);
  const auto& member = county.members[0];
  const auto wish = county.published("A quilt");
  EXPECT_EQ(county.post(wish + "/claim", R"({"as":"member"})", member).text("state"), "claimed");
  const auto delivered = county.post(wish + "/moves", deliver_with(county.file(member)), member);
  ASSERT_EQ(delivered.status, 200) << boost::json::serialize(delivered.body);
  EXPECT_EQ(delivered.text("state"), "delivered");
  ASSERT_EQ(delivered.body.at("proof_photos").as_array().size(), 1u);

  // The proof is seen by those whom it concerns and by nobody else.
  const std::string file(delivered.body.at("proof_photos").at(0).at("url").as_string());
  const auto path = file.substr(file.find("/files"));
  EXPECT_EQ(county.call("GET", path, "", county.resident).status, 200);
  EXPECT_EQ(county.call("GET", path, "", county.community).status, 200);
  EXPECT_EQ(county.call("GET", path, "", county.members[1]).status, 404);
  EXPECT_EQ(county.call("GET", path, "", "").status, 404);

  EXPECT_EQ(county.post(wish + "/moves", R"({"move":"confirm"})", member).text("code"), "workflow.not_yours");
  EXPECT_EQ(county.post(wish + "/moves", R"({"move":"reject","note":"Not yet here"})", county.resident)
                .text("state"),
            "claimed");
  EXPECT_EQ(county.post(wish + "/moves", deliver_with(county.file(member)), member).text("state"),
            "delivered");
  EXPECT_EQ(balance(county, member), 0);
  EXPECT_EQ(county.post(wish + "/moves", R"({"move":"thank"})", county.resident).text("code"),
            "workflow.note_needed");
  const auto closed =
      county.post(wish + "/moves", R"({"move":"thank","note":"It is warm now"})", county.resident);
  EXPECT_EQ(closed.text("state"), "closed");
  EXPECT_EQ(closed.text("thanks_text"), "It is warm now");
  EXPECT_EQ(balance(county, member), 5);
  const auto shown = county.call("GET", "/public" + wish, "", "");
  EXPECT_EQ(shown.text("thanks_text"), "It is warm now");
  EXPECT_EQ(shown.text("state"), "closed");

  // A second one goes over the year's cap: it is fulfilled all the same, and pays nothing.
  const auto second = county.published("A chair");
  EXPECT_EQ(county.post(second + "/claim", R"({"as":"member"})", member).status, 200);
  EXPECT_EQ(county.post(second + "/moves", deliver_with(county.file(member)), member).status, 200);
  EXPECT_EQ(county.post(second + "/moves", R"({"move":"confirm"})", county.community).text("state"),
            "closed");
  EXPECT_EQ(balance(county, member), 5);

  // Whoever wished may still say thanks, once, and nothing is counted again for it.
  EXPECT_EQ(
      county.post(second + "/moves", R"({"move":"add_thanks","note":"x"})", county.community).text("code"),
      "workflow.not_yours");
  EXPECT_EQ(county.post(second + "/moves", R"({"move":"add_thanks"})", county.resident).text("code"),
            "workflow.note_needed");
  const auto thanked = county.post(
      second + "/moves", R"({"move":"add_thanks","note":"We sit on it every day"})", county.resident);
  EXPECT_EQ(thanked.text("state"), "closed");
  EXPECT_EQ(thanked.text("thanks_text"), "We sit on it every day");
  EXPECT_EQ(
      county.post(second + "/moves", R"({"move":"add_thanks","note":"Again"})", county.resident).text("code"),
      "wish.already_thanked");
  const auto fulfilled =
      county.call("GET",
                  fmt::format("/figures/wishes_fulfilled?unit_id={}&from_on=2026-01-01&to_on=2026-12-31",
                              county.village.value),
                  "", county.community);
  EXPECT_EQ(fulfilled.body.at("total").to_number<std::int64_t>(), 2)
      << boost::json::serialize(fulfilled.body);
  EXPECT_EQ(balance(county, member), 5);
}

TEST_P(Wishes, pictures_of_a_delivery_are_public_once_it_is_over_and_only_with_consent) {
  County county(GetParam(), 1);
  const auto& member = county.members[0];
  for (const bool consents : {true, false}) {
    const auto wish = county.published(
        "A quilt", fmt::format(R"(,"for_person":{{"name":"Old Wang","consent_name":{}}})", consents));
    EXPECT_EQ(county.post(wish + "/claim", R"({"as":"member"})", member).status, 200);
    const auto file = county.file(member);
    EXPECT_EQ(county.post(wish + "/moves", deliver_with(file), member).status, 200);
    EXPECT_EQ(county.call("GET", "/files/" + file, "", "").status, 404);
    EXPECT_EQ(county.post(wish + "/moves", R"({"move":"confirm"})", county.community).text("state"),
              "closed");
    const auto shown = county.call("GET", "/public" + wish, "", "");
    EXPECT_EQ(shown.body.at("proof_photos").as_array().size(), consents ? 1U : 0U);
    EXPECT_EQ(county.call("GET", "/files/" + file, "", "").status, consents ? 200 : 404);
  }
}

TEST_P(Wishes, what_was_delivered_closes_by_itself) {
  County county(GetParam(), 1);
  const auto& member = county.members[0];
  const auto wish = county.published("A pot");
  EXPECT_EQ(county.post(wish + "/claim", R"({"as":"member"})", member).status, 200);
  EXPECT_EQ(county.post(wish + "/moves", deliver_with(county.file(member)), member).status, 200);
  county.test.tick(8 * day_ms);
  workflow::fire_due(county.test.app());
  EXPECT_EQ(county.call("GET", "/public" + wish, "", "").text("state"), "closed");
}

TEST_P(Wishes, an_organisation_brings_what_it_claimed_by_whoever_acts_for_it) {
  County county(GetParam(), 0);
  EXPECT_EQ(
      county
          .post(
              "/point-rules",
              fmt::format(
                  R"({{"name":"Wish","owner":"organisation","class":"exemplary","amount":7,"per":"deed","valid_from":"2026-01-01",)"
                  R"("evidence":"none","certifier":"town","source":"s","unit_id":"{}","trigger":"wish.fulfilled"}})",
                  county.county.value),
              county.keeper)
          .status,
      200);
  const auto wish = county.published("A lamp");
  const auto claim = fmt::format(R"({{"as":"organisation","unit_id":"{}"}})", county.branch.value);
  EXPECT_EQ(county.post(wish + "/claim", claim, county.secretary).text("claimed_by_name"), "Branch");
  EXPECT_EQ(county.post(wish + "/moves", deliver_with(county.file(county.secretary)), county.secretary)
                .text("state"),
            "delivered");
  EXPECT_EQ(county.post(wish + "/moves", R"({"move":"confirm"})", county.secretary).status, 403);
  EXPECT_EQ(county.post(wish + "/moves", R"({"move":"confirm","note":"Well done"})", county.community)
                .text("state"),
            "closed");
  const auto points =
      county.call("GET", fmt::format("/organisations/{}/points", county.branch.value), "", county.secretary);
  EXPECT_EQ(points.body.at("balance").to_number<std::int64_t>(), 7);
}

TEST_P(Wishes, of_many_who_claim_at_once_exactly_one_wins_and_all_others_are_told) {
  constexpr int claimers = 60, wishes = 6, threads = 12;
  County county(GetParam(), claimers);
  std::vector<std::string> paths;
  for (int i = 0; i < wishes; ++i) {
    paths.push_back(county.published(fmt::format("Wish {}", i)));
    // Each of the resident's three open ones makes room for the next.
    if (i >= 2)
      county.test.write(
          [&](Ctx& ctx) { setting::change(ctx, "wish.open_most", "50", "more of them in a test"); });
  }
  std::atomic<int> next = 0;
  std::mutex mutex;
  std::map<std::string, int> won, told;
  std::vector<std::thread> hands;
  std::vector<std::string> faults;
  for (int t = 0; t < threads; ++t)
    hands.emplace_back([&] {
      for (int i; (i = next++) < claimers * wishes;) {
        const auto& path = paths[static_cast<std::size_t>(i % wishes)];
        const auto response = county.test.call("POST", path + "/claim", R"({"as":"member"})",
                                               county.members[static_cast<std::size_t>(i / wishes)],
                                               {{"Idempotency-Key", fmt::format("claim-{}", i)}});
        const std::lock_guard lock(mutex);
        if (response.status == 200)
          ++won[path];
        else if (response.status == 409)
          ++told[path];
        else
          faults.push_back(testkit::body_of(response));
      }
    });
  for (auto& hand : hands) hand.join();
  EXPECT_EQ(faults, std::vector<std::string>{});
  for (const auto& path : paths) {
    EXPECT_EQ(won[path], 1) << path;
    EXPECT_EQ(told[path], claimers - 1) << path;
    EXPECT_EQ(county.call("GET", "/public" + path, "", "").text("state"), "claimed");
  }
}

INSTANTIATE_TEST_SUITE_P(stores, Wishes, testing::ValuesIn(brands()),
                         [](const auto& brand) { return brand.param ? "PostgreSQL" : "SQLite"; });

}  // namespace
}  // namespace linli::wish
