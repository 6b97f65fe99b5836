// The sums behind caps and stars: each stands in one place, and all of them agree with a model that remembers
// every deed, also in a store whose sums all stand in the table, as earlier programs left them.
#include "modules/points/tally.hpp"

#include <map>
#include <random>

#include <gtest/gtest.h>

#include "modules/points/points.sql.hpp"
#include "modules/points/star.hpp"
#include "modules/points/tests/county.hpp"

namespace linli::points {
namespace {

class TallySums : public ::testing::TestWithParam<testkit::Database> {
 protected:
  struct Deed {
    Id<Rule> rule_id;
    Day day;
    Id<ledger::Transfer> transfer_id;
  };
  using Model = std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t>;  // deeds by rule and period

  Id<Member> member_id() const { return county_.members.front(); }
  static Id<LedgerAccount> account(Ctx& ctx, Id<Member> member_id) {
    return *ledger::find_account(ctx, ledger::AccountKind::member, member_id);
  }

  // Without caps on day and month a rule is counted by years alone.
  Model model() const {
    Model made;
    for (const Deed& deed : deeds_) {
      const std::int64_t day = deed.day.number;
      ++made[{deed.rule_id.value, day / 10000}];
      if (deed.rule_id != by_year_)
        ++made[{deed.rule_id.value, day / 100}], ++made[{deed.rule_id.value, day}];
    }
    return made;
  }

  std::optional<Sum> in_table(Ctx& ctx, std::int64_t rule_id, std::int64_t period) {
    return ctx.db.maybe<Sum>(sql::tallied, db::arg("period", period), db::arg("owner_id", member_id()),
                             db::arg("rule_id", rule_id));
  }

  void expect_model() {
    county_.test.read([&](Ctx& ctx) {
      Model noted;
      for (const Sum& sum : sums_of_note(ledger::note(ctx, account(ctx, member_id())))) {
        EXPECT_EQ(sum.amount, 2 * sum.deeds);
        EXPECT_TRUE(noted.emplace(std::pair(sum.rule_id.value, sum.period), sum.deeds).second);
        EXPECT_FALSE(in_table(ctx, sum.rule_id.value, sum.period)) << "a sum stands in both places";
      }
      for (const auto& [key, deeds] : model()) {
        const auto stored = in_table(ctx, key.first, key.second);
        EXPECT_EQ(stored ? stored->deeds : noted[key], deeds) << key.second;
      }
      for (const auto& [key, deeds] : noted) EXPECT_EQ(model()[key], deeds) << key.second;
    });
  }

  void expect_years() {
    for (const int year : {2025, 2026}) {
      std::int64_t points = 0;
      for (const Deed& deed : deeds_) points += deed.day.year() == year ? 2 : 0;
      county_.test.read([&](Ctx& ctx) { EXPECT_EQ(year_record(ctx, member_id(), year).earned, points); });
    }
  }

  void forget_the_note() {
    county_.test.write([&](Ctx& ctx) {
      const auto account_id = account(ctx, member_id());
      for (const Sum& sum : sums_of_note(ledger::note(ctx, account_id)))
        ctx.db.run(sql::tally_put, sum, db::arg("owner_id", member_id()));
      ledger::set_note(ctx, account_id, "");
    });
  }

  County county_{GetParam().postgres, 1};
  Id<Rule> by_year_ = county_.rule({.amount = Points{2}, .cap_year = 1000});
  std::vector<Id<Rule>> rules_{by_year_,
                               county_.rule({.amount = Points{2}, .cap_day = 100, .cap_month = 1000}),
                               county_.rule({.amount = Points{2}, .cap_day = 50})};
  std::vector<Deed> deeds_;
};

TEST_P(TallySums, stand_in_one_place_and_agree_with_a_model) {
  std::mt19937 dice(7);
  for (int round = 1; round <= 200; ++round) {
    if (!deeds_.empty() && dice() % 3 == 0) {
      const auto which = deeds_.begin() + static_cast<std::ptrdiff_t>(dice() % deeds_.size());
      county_.test.write([&](Ctx& ctx) { reverse_transfer(ctx, {which->transfer_id, {"Wrong"}}); });
      deeds_.erase(which);
    } else {
      // Around the turn of a year, mostly on days not far apart.
      const Day day = add_days(Day{20251215}, static_cast<int>(dice() % 20));
      const auto rule_id = rules_[dice() % rules_.size()];
      const auto made = county_.test.write([&](Ctx& ctx) {
        return credit(ctx, {rule_id, member_id(), day, {}, {}});
      });
      deeds_.push_back({rule_id, day, made.transfer_id});
    }
    if (round % 60 == 0) forget_the_note();
    if (round % 10 == 0) expect_model();
  }
  expect_years();
}

TEST_P(TallySums, of_a_deed_that_goes_over_a_cap_stay_as_they_were) {
  const auto rule_id = county_.rule({.amount = Points{2}, .cap_day = 3, .cap_month = 3});
  const auto credit_on = [&](Day day) {
    county_.test.write([&](Ctx& ctx) { credit(ctx, {rule_id, member_id(), day, {}, {}}); });
  };
  const auto note = [&] {
    return county_.test.read([&](Ctx& ctx) { return ledger::note(ctx, account(ctx, member_id())); });
  };
  credit_on(Day{20251201});
  const std::string before = note();
  EXPECT_THROW(credit_on(Day{20251202}), Refused);
  EXPECT_EQ(note(), before);
  credit_on(Day{20251130});  // another month, and older than what stands in the note
  EXPECT_EQ(county_.test.read([&](Ctx& ctx) { return year_record(ctx, member_id(), 2025).earned; }), 4);
  EXPECT_THROW(credit_on(Day{20251130}), Refused);
}

TEST(TallyNote, refuses_what_it_cannot_read) {
  for (const char* damaged : {"1", "1:2", "1:2:3", "1:2:3:x", "a:2:3:4", "1:2:3:4;5:6:7:8"})
    EXPECT_THROW(sums_of_note(damaged), Broken) << damaged;
  EXPECT_TRUE(sums_of_note("").empty());
  EXPECT_EQ(sums_of_note("1:2026:-3:4 5:202601:7:8").size(), 2u);
}

INSTANTIATE_TEST_SUITE_P(Databases, TallySums, ::testing::ValuesIn(testkit::databases()),
                         [](const auto& tested) { return tested.param.name; });

}  // namespace
}  // namespace linli::points
