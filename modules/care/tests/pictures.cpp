// What a case cannot show: pictures of a visit, what stands in the store, and a record that goes along with
// its person.
#include <gtest/gtest.h>

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/care/care.sql.hpp"
#include "modules/care/dto.hpp"
#include "platform/command/command.sql.hpp"
#include "platform/export/export.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::care {
namespace {

constexpr unsigned char png[] = {0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d,
                                 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01,
                                 0x08, 0x02, 0x00, 0x00, 0x00, 0x90, 0x77, 0x53, 0xde, 0x00, 0x00, 0x00,
                                 0x0c, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0xf8, 0xcf, 0xc0, 0x00,
                                 0x00, 0x03, 0x01, 0x01, 0x00, 0xc9, 0xfe, 0x92, 0xef, 0x00, 0x00, 0x00,
                                 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82};

std::vector<Module> modules() {
  return {setting::module(),
          org::module(),
          access::module(),
          jobs::module(),
          files::module(),
          exports::module(),
          figure::module(),
          notify::module(),
          member::module(),
          care::module(),
          {"command", command::sql::migrations, command::sql::all, {}, [](App&) {}}};
}

struct Sealed {
  Bytes content;
};
BOOST_DESCRIBE_STRUCT(Sealed, (), (content))

class CareOf : public testing::TestWithParam<bool> {
 protected:
  CareOf() : test(modules(), {.postgres = GetParam()}) {
    test.write([&](Ctx& ctx) {
      const auto county = unit(ctx, {}, org::UnitKind::county, "County");
      town_a = unit(ctx, county, org::UnitKind::town, "Town A");
      town_b = unit(ctx, county, org::UnitKind::town, "Town B");
      branch_a = unit(ctx, town_a, org::UnitKind::branch, "Branch A");
      branch_b = unit(ctx, town_b, org::UnitKind::branch, "Branch B");
      clerk_a = clerk(ctx, "13800000001", town_a);
      clerk_b = clerk(ctx, "13800000002", town_b);
      other_clerk_a = clerk(ctx, "13800000004", town_a);
      member::NewMember in;
      in.name = "Old Wang";
      in.phone = "13800000003";
      in.branch_id = branch_a;
      in.joined_on = Day{20100701};
      member_id = member::create(ctx, in);
      person_id = member::find(ctx, member_id)->person_id;
      own = access::open_session(ctx, member::open_account(ctx, {person_id, "13800000003", {}}));
    });
    const auto sent = test.call("POST", "/files", std::string(std::begin(png), std::end(png)), clerk_a,
                                {{"X-File-Name", "visit.png"}, {"Content-Type", "image/png"}});
    file_id = text_of(sent, "file_id");
    household_id = text_of(
        test.call(
            "POST", "/care-households",
            R"({"person_id": ")" + std::to_string(person_id.value) +
                R"(", "kind": "illness", "reason": "Long illness", "people": 2, "consent": {"given_on": "2026-01-04", "how": "paper"}})",
            clerk_a),
        "household_id");
    const auto visit_id = text_of(test.call("POST", "/care-households/" + household_id + "/visits",
                                            R"({"planned_on": "2026-01-05"})", clerk_a),
                                  "visit_id");
    EXPECT_EQ(test.call("POST", "/care-visits/" + visit_id + "/record",
                        R"({"visited_on": "2026-01-05", "text": "Brought rice", "photo_ids": [")" + file_id +
                            R"("]})",
                        clerk_a)
                  .status,
              200);
  }

  static Id<Unit> unit(Ctx& ctx, std::optional<Id<Unit>> parent, org::UnitKind kind, const char* name) {
    org::CreateUnit in;
    in.parent_id = parent;
    in.kind = kind;
    in.name.value = name;
    in.on = Day{20200101};
    return org::create_unit(ctx, in).unit_id;
  }

  static std::string clerk(Ctx& ctx, const char* phone, Id<Unit> town) {
    access::NewAccount in;
    in.name = phone;
    in.phone = phone;
    in.home_unit_id = town;
    const auto account = access::create_account(ctx, in);
    access::grant_role(ctx, account, "town_staff", town);
    return access::open_session(ctx, account);
  }

  static std::string text_of(const http::Response& response, std::string_view field) {
    const auto parsed = json::parse(std::get<std::string>(response.body));
    EXPECT_EQ(response.status, 200) << std::get<std::string>(response.body);
    return response.status == 200 ? std::string(parsed.at(field).as_string()) : std::string{};
  }

  int looks_at_picture(const std::string& token) {
    return test.call("GET", "/files/" + file_id, {}, token).status;
  }
  int opens(const std::string& token) {
    return test
        .call("POST", "/care-households/" + household_id + "/open", R"({"reason": "Preparing a visit"})",
              token)
        .status;
  }

  testkit::TestApp test;
  Id<Unit> town_a, town_b, branch_a, branch_b;
  Id<Member> member_id;
  Id<Person> person_id;
  std::string clerk_a, other_clerk_a, clerk_b, own, file_id, household_id;
};

TEST_P(CareOf, shows_a_picture_to_the_person_and_for_a_while_to_who_opened_the_record) {
  EXPECT_EQ(looks_at_picture(own), 200);
  EXPECT_EQ(looks_at_picture(clerk_b), 404);
  EXPECT_EQ(looks_at_picture({}), 404);
  EXPECT_EQ(opens(clerk_b), 404);
  EXPECT_EQ(looks_at_picture(clerk_b), 404);
  EXPECT_EQ(looks_at_picture(other_clerk_a), 404);
  EXPECT_EQ(opens(other_clerk_a), 200);
  EXPECT_EQ(looks_at_picture(other_clerk_a), 200);
  test.tick(31 * minute_ms);
  const auto later = test.write(
      [&](Ctx& ctx) { return access::open_session(ctx, *access::account_by_phone(ctx, "13800000004")); });
  EXPECT_EQ(looks_at_picture(later), 404);
}

TEST_P(CareOf, seals_all_that_tells_of_the_hardship) {
  test.read([&](Ctx& ctx) {
    const Id<CareHousehold> id{std::stoll(household_id)};
    const auto row = ctx.db.only<Sealed>(sql::household, db::arg("household_id", id));
    EXPECT_FALSE(row.content.value.empty());
    EXPECT_EQ(row.content.value.find("illness"), std::string::npos);
  });
}

TEST_P(CareOf, goes_along_with_its_person_to_another_town) {
  test.write([&](Ctx& ctx) {
    member::move_to(ctx, member_id, branch_b, {.on = ctx.today(), .reason = member::StayReason::moved});
  });
  EXPECT_EQ(opens(clerk_a), 404);
  EXPECT_EQ(opens(clerk_b), 200);
  EXPECT_EQ(looks_at_picture(clerk_b), 200);
  const auto list = test.call("GET", "/care-households", {}, clerk_a);
  EXPECT_EQ(std::get<std::string>(list.body).find(household_id), std::string::npos);
}

TEST_P(CareOf, erases_pictures_and_words_when_the_person_withdraws) {
  EXPECT_EQ(test.call("POST", "/me/care/withdraw", "{}", own).status, 200);
  EXPECT_EQ(opens(clerk_a), 404);
  EXPECT_EQ(looks_at_picture(own), 404);
}

std::vector<bool> brands() {
  std::vector<bool> all;
  for (const auto& database : testkit::databases()) all.push_back(database.postgres);
  return all;
}
INSTANTIATE_TEST_SUITE_P(databases, CareOf, testing::ValuesIn(brands()),
                         [](const auto& info) { return info.param ? "PostgreSQL" : "SQLite"; });

}  // namespace
}  // namespace linli::care
