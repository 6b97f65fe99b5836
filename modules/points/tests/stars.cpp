// The stars beside a list of members: the same as in each one's own record, and asked for as often for many
// as for one.
#include <gtest/gtest.h>

#include "modules/points/tests/county.hpp"

namespace linli::points {
namespace {

// A connection that counts what is asked.
class Counting : public db::Connection {
 public:
  explicit Counting(db::Connection& behind) : behind_(behind) {}
  db::Cursor& open(const db::Query& query, std::span<const linli::Value> values) override {
    ++asked;
    return behind_.open(query, values);
  }
  std::int64_t run(const db::Query& query, std::span<const linli::Value> values) override {
    return behind_.run(query, values);
  }
  void script(std::string_view sql) override { behind_.script(sql); }
  void check(const db::Query& query) override { behind_.check(query); }
  bool others_wrote() override { return behind_.others_wrote(); }
  bool is_postgres() const override { return behind_.is_postgres(); }
  bool in_transaction() const override { return behind_.in_transaction(); }

  int asked = 0;

 private:
  db::Connection& behind_;
};

class Stars : public ::testing::TestWithParam<testkit::Database> {};

TEST_P(Stars, OfAListAreThoseOfEachRecord) {
  County county(GetParam().postgres, 40);
  const auto deed = county.rule({.amount = Points{30}});
  county.test.write([&](Ctx& ctx) {
    change_star_levels(ctx, {{{1, 20}, {2, 50}, {3, 80}}});
    for (std::size_t i = 0; i < county.members.size(); ++i)
      for (std::size_t times = 0; times < i % 4; ++times)
        for (const Day day : {Day{20260104}, Day{20250104}})
          credit(ctx, {deed, county.members[i], day, {}, {}});
  });
  const auto ask = [&](const std::vector<Id<Member>>& members) {
    return county.test.read([&](Ctx& ctx) {
      Counting counting(ctx.db.connection());
      db::Tx tx(counting, nullptr);
      Ctx counted{ctx.app, tx, ctx.now, ctx.actor, ctx.call};
      auto stars = stars_of(counted, members);
      return std::pair(std::move(stars), counting.asked);
    });
  };
  const auto [stars, asked] = ask(county.members);
  ASSERT_EQ(stars.size(), county.members.size());
  bool some = false;
  for (std::size_t i = 0; i < county.members.size(); ++i) {
    const auto own =
        county.test.read([&](Ctx& ctx) { return member_standing(ctx, {county.members[i]}).star_level; });
    EXPECT_EQ(stars[i].value_or(0), own) << i;
    some = some || own > 1;
  }
  EXPECT_TRUE(some);
  EXPECT_EQ(ask({county.members.front()}).second, asked);
  EXPECT_TRUE(ask({}).first.empty());
}

INSTANTIATE_TEST_SUITE_P(Databases, Stars, ::testing::ValuesIn(testkit::databases()),
                         [](const auto& tested) { return tested.param.name; });

}  // namespace
}  // namespace linli::points
