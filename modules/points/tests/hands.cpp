// Two accounts of one person are one pair of hands, and nobody's hands touch what is his own.
#include <boost/json.hpp>
#include <gtest/gtest.h>

#include "modules/points/tests/county.hpp"

namespace linli::points {
namespace {

struct Answer {
  int status = 0;
  std::string code;
  boost::json::object body;
};

class Hands : public ::testing::TestWithParam<testkit::Database> {
 protected:
  Hands() {
    county_.test.write([&](Ctx& ctx) {
      setting::change(ctx, "access.staff_second_factor", "false", "test");
      person_ = member::find(ctx, staff())->person_id;
    });
    for (int i = 0; i < 2; ++i) his_.push_back(account(person_));
    other_ = account({});
  }

  Id<Member> staff() const { return county_.members[0]; }
  Id<Member> member() const { return county_.members[1]; }

  // Works for the whole county, in every role that points know.
  std::string account(Id<Person> person_id) {
    return county_.test.write([&](Ctx& ctx) {
      access::NewAccount in;
      in.name = "Account";
      in.phone = "1380000000" + std::to_string(accounts_++);
      in.home_unit_id = county_.county;
      in.person_id = person_id;
      const auto account_id = access::create_account(ctx, in);
      for (const char* role : {"town_staff", "bank_clerk", "rule_keeper"})
        access::grant_role(ctx, account_id, role, county_.county);
      return access::open_session(ctx, account_id);
    });
  }

  Answer post(const std::string& path, const boost::json::object& body, std::string_view token) {
    const auto response = county_.test.call("POST", path, boost::json::serialize(body), token);
    Answer answer{response.status, {}, boost::json::parse(testkit::body_of(response)).as_object()};
    if (const auto* code = answer.body.if_contains("code")) answer.code = code->as_string();
    return answer;
  }

  std::string rule(RuleClass class_, std::int64_t amount) {
    return county_.test.write([&](Ctx& ctx) {
      CreateRule rule;
      rule.name.value = "Rule";
      rule.class_ = class_;
      rule.amount = Points{amount};
      rule.valid_from = Day{20240101};
      rule.source.value = "test";
      rule.unit_id = county_.county;
      return text(create_rule(ctx, rule).rule_id);
    });
  }

  template <class Thing>
  static std::string text(Id<Thing> id) {
    return std::to_string(id.value);
  }

  // A deduction that another person proposed.
  std::string deduction_of(Id<Member> member_id, std::string_view proposer) {
    const auto made = post("/point-deductions",
                           {{"rule_id", rule(RuleClass::deduction, 2)},
                            {"member_id", text(member_id)},
                            {"happened_on", "2026-01-05"},
                            {"reason", "Absent"}},
                           proposer);
    EXPECT_EQ(made.status, 200) << made.code;
    return std::string(made.body.at("deduction_id").as_string());
  }

  County county_{GetParam().postgres, 2};
  Id<Person> person_;
  int accounts_ = 0;
  std::vector<std::string> his_;
  std::string other_;
};

TEST_P(Hands, of_one_person_are_no_second_person) {
  const auto deduction = deduction_of(member(), his_[0]);
  EXPECT_EQ(post("/point-deductions/" + deduction + "/confirm", {}, his_[1]).code, "points.second_person");
  EXPECT_EQ(post("/point-deductions/" + deduction + "/confirm", {}, other_).status, 200);

  const auto large = rule(RuleClass::basic, 50);
  const auto applicant = county_.test.write([&](Ctx& ctx) {
    const auto person_id = member::find(ctx, member())->person_id;
    return access::open_session(ctx, member::open_account(ctx, {person_id, "13800000099", {}}));
  });
  const auto asked =
      post("/point-applications", {{"rule_id", large}, {"happened_on", "2026-01-05"}}, applicant);
  ASSERT_EQ(asked.status, 200) << asked.code;
  const auto path = "/point-applications/" + std::string(asked.body.at("application_id").as_string());
  EXPECT_EQ(post(path + "/certify", {}, his_[0]).body.at("state").as_string(), "second_person");
  EXPECT_EQ(post(path + "/certify", {}, his_[1]).code, "points.second_person");
  EXPECT_EQ(post(path + "/certify", {}, other_).body.at("state").as_string(), "certified");
}

TEST_P(Hands, do_not_undo_what_was_taken_from_himself) {
  const auto waiting = deduction_of(staff(), other_);
  EXPECT_EQ(post("/point-deductions/" + waiting + "/refuse", {{"reason", "I was there"}}, his_[0]).code,
            "points.own_deed");

  const auto deed = county_.rule({.amount = Points{5}});
  county_.test.write([&](Ctx& ctx) { credit(ctx, {deed, staff(), Day{20260105}, {}, {}}); });
  const auto confirmed = post("/point-deductions/" + waiting + "/confirm", {}, account({}));
  ASSERT_EQ(confirmed.status, 200) << confirmed.code;
  const auto path = "/transfers/" + std::string(confirmed.body.at("transfer_id").as_string()) + "/reverse";
  EXPECT_EQ(post(path, {{"reason", "I was there"}}, his_[0]).code, "points.own_deed");
  EXPECT_EQ(post(path, {{"reason", "He was there"}}, other_).status, 200);
}

INSTANTIATE_TEST_SUITE_P(Databases, Hands, ::testing::ValuesIn(testkit::databases()),
                         [](const auto& tested) { return tested.param.name; });

}  // namespace
}  // namespace linli::points
