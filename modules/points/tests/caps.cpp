// Caps against a model that remembers every deed: any days, in any order, with reversals in between.
#include <random>

#include <gtest/gtest.h>

#include "modules/points/book.hpp"
#include "modules/points/tests/county.hpp"

namespace linli::points {
namespace {

struct Deed {
  Day day;
  std::int64_t amount;
  Id<ledger::Transfer> transfer_id;
};

struct Caps {
  std::int64_t day, month, year;
};

bool fits(const std::vector<Deed>& deeds, Day day, std::int64_t amount, const Caps& caps) {
  std::int64_t in_day = amount, in_month = amount, in_year = amount;
  for (const Deed& deed : deeds) {
    if (deed.day == day) in_day += deed.amount;
    if (deed.day.number / 100 == day.number / 100) in_month += deed.amount;
    if (deed.day.year() == day.year()) in_year += deed.amount;
  }
  return in_day <= caps.day && in_month <= caps.month && in_year <= caps.year;
}

class CapArithmetic : public ::testing::TestWithParam<testkit::Database> {};

TEST_P(CapArithmetic, AgreesWithAModel) {
  County county(GetParam().postgres, 1);
  const Caps caps{4, 9, 30};
  const auto rule_id =
      county.rule({.amount = Points{2}, .cap_day = caps.day, .cap_month = caps.month, .cap_year = caps.year});
  const auto member_id = county.members.front();
  std::mt19937 dice(20260105);
  std::vector<Deed> deeds;
  int credited = 0, refused = 0;
  for (int round = 0; round < 400; ++round) {
    if (!deeds.empty() && dice() % 5 == 0) {
      const std::size_t which = dice() % deeds.size();
      county.test.write([&](Ctx& ctx) { reverse_transfer(ctx, {deeds[which].transfer_id, {"Wrong"}}); });
      deeds.erase(deeds.begin() + static_cast<std::ptrdiff_t>(which));
      continue;
    }
    const Day day = add_days(Day{20251101}, static_cast<int>(dice() % 60));
    const bool expected = fits(deeds, day, 2, caps);
    try {
      const auto made = county.test.write([&](Ctx& ctx) {
        return credit(ctx, {rule_id, member_id, day, {}, {}});
      });
      EXPECT_TRUE(expected) << round;
      deeds.push_back({day, 2, made.transfer_id});
      ++credited;
    } catch (const Refused& refused_for) {
      EXPECT_FALSE(expected) << round;
      EXPECT_EQ(refused_for.code(), refusal::cap_reached.code);
      ++refused;
    }
  }
  EXPECT_GT(credited, 30);
  EXPECT_GT(refused, 30);
  const auto standing = county.test.read([&](Ctx& ctx) { return member_standing(ctx, {member_id}); });
  EXPECT_EQ(standing.balance.value, static_cast<std::int64_t>(deeds.size()) * 2);
}

INSTANTIATE_TEST_SUITE_P(Databases, CapArithmetic, ::testing::ValuesIn(testkit::databases()),
                         [](const auto& tested) { return tested.param.name; });

}  // namespace
}  // namespace linli::points
