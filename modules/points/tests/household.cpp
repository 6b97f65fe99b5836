// Points that somebody was granted as a household stay his when he becomes a member.
#include <gtest/gtest.h>

#include "modules/points/points.sql.hpp"
#include "modules/points/tests/county.hpp"

namespace linli::points {
namespace {

struct Household {
  County county;
  Id<Person> person_id;

  explicit Household(bool postgres) : county(postgres, 0) {
    person_id = county.test.write([&](Ctx& ctx) {
      member::NewResident resident;
      resident.name = "Wang Fang";
      resident.unit_id = county.branch;
      return member::create_resident(ctx, resident);
    });
  }

  template <class F>
  auto write(F&& f) {
    return county.test.write(f);
  }

  void grant(std::int64_t amount, std::optional<Day> expires_on) {
    write([&](Ctx& ctx) {
      const auto grant_id = ctx.new_id<PointGrant>();
      const auto made = ledger::post(ctx, {.kind = ledger::TransferKind::grant,
                                           .cause = {"points.grant", grant_id},
                                           .debit_account_id = ledger::house(ctx, ledger::AccountKind::grant),
                                           .credit_account_id = purse(ctx),
                                           .amount = Points{amount},
                                           .unit_id = county.branch,
                                           .expires_on = expires_on});
      ctx.db.run(sql::grant_add, db::arg("grant_id", grant_id),
                 db::arg("member_id", std::optional<Id<Member>>{}), db::arg("person_id", person_id),
                 db::arg("unit_id", county.branch), db::arg("name", "W*"), db::arg("amount", amount),
                 db::arg("reason", "in need"), db::arg("account_id", Id<Account>{}), db::arg("now", ctx.now),
                 db::arg("transfer_id", made.transfer_id));
    });
  }

  Id<LedgerAccount> purse(Ctx& ctx) {
    return ledger::account_of(ctx, ledger::AccountKind::household, person_id, county.branch);
  }

  Id<Member> admit() {
    return write([&](Ctx& ctx) {
      member::Admission admission;
      admission.person_id = person_id;
      admission.branch_id = county.branch;
      admission.joined_on = ctx.today();
      return member::admit(ctx, admission, {ctx.today(), member::StayReason::admitted, {}});
    });
  }

  Standing standing(Id<Member> member_id) {
    return county.test.read([&](Ctx& ctx) { return member_standing(ctx, {member_id}); });
  }

  void expect_sound() {
    const auto verified = ledger::verify(county.test.store());
    EXPECT_TRUE(verified.good());
  }
};

class HouseholdPoints : public ::testing::TestWithParam<testkit::Database> {};

TEST_P(HouseholdPoints, GoAlongWithTheirDays) {
  Household household(GetParam().postgres);
  household.grant(50, Day{20270131});
  household.grant(20, Day{20260228});
  household.grant(5, {});
  const auto member_id = household.admit();
  const Standing standing = household.standing(member_id);
  EXPECT_EQ(standing.balance, Points{75});
  EXPECT_EQ(standing.available, Points{75});
  EXPECT_EQ(standing.earned_this_year, Points{0});
  ASSERT_EQ(standing.expiring.size(), 2U);
  EXPECT_EQ(standing.expiring[0].on, Day{20260228});
  EXPECT_EQ(standing.expiring[0].amount, Points{20});
  EXPECT_EQ(standing.expiring[1].on, Day{20270131});
  EXPECT_EQ(standing.expiring[1].amount, Points{50});
  household.expect_sound();
}

TEST_P(HouseholdPoints, FollowInTheNightWhenAnOrderGivesThemBack) {
  Household household(GetParam().postgres);
  household.grant(50, Day{20270131});
  const auto hold_id = household.write([&](Ctx& ctx) {
    return ledger::hold(ctx, {.cause = {"points.test", std::int64_t{1}},
                              .account_id = household.purse(ctx),
                              .to_account_id = ledger::goods_fund(ctx),
                              .amount = Points{30}})
        .hold_id;
  });
  const auto member_id = household.admit();
  EXPECT_EQ(household.standing(member_id).balance, Points{20});
  household.write([&](Ctx& ctx) { ledger::release_hold(ctx, hold_id); });
  household.county.test.tick(day_ms);
  while (jobs::run_due(household.county.test.app()) > 0) {
  }
  const Standing standing = household.standing(member_id);
  EXPECT_EQ(standing.balance, Points{50});
  ASSERT_EQ(standing.expiring.size(), 1U);
  EXPECT_EQ(standing.expiring[0].amount, Points{50});
  household.expect_sound();
}

INSTANTIATE_TEST_SUITE_P(Databases, HouseholdPoints, ::testing::ValuesIn(testkit::databases()),
                         [](const auto& tested) { return tested.param.name; });

}  // namespace
}  // namespace linli::points
