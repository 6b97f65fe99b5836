// What a transaction sees of the calendar: its own changes at once, those that were undone never, on both
// databases.
#include "engines/calendar/calendar.hpp"

#include <gtest/gtest.h>

#include "platform/testkit/test_app.hpp"

namespace linli::calendar {
namespace {

constexpr Refusal undo{"test.undo", 409};

constexpr std::string_view close_day_params[] = {"on"}, set_version_params[] = {"version"};
constexpr db::Query close_day{
    "test.close_day", "INSERT INTO calendar_day (on_day, working, name) VALUES (?1, FALSE, 'x')",
    "INSERT INTO calendar_day (on_day, working, name) VALUES ($1, FALSE, 'x')", close_day_params};
constexpr db::Query set_version{"test.set_version", "UPDATE calendar_version SET version = ?1",
                                "UPDATE calendar_version SET version = $1", set_version_params};

class calendar_of_a_store : public testing::TestWithParam<bool> {
 protected:
  void SetUp() override {
    test_ = std::make_unique<testkit::TestApp>(modules_, testkit::TestOptions{.postgres = GetParam()});
  }
  // What another process would do: both tables, and a new version.
  static void close_day_elsewhere(Ctx& ctx, Day day, std::int64_t version) {
    ctx.db.run(close_day, db::arg("on", day));
    ctx.db.run(set_version, db::arg("version", version));
  }
  const std::vector<Module> modules_{module()};
  std::unique_ptr<testkit::TestApp> test_;
};

TEST_P(calendar_of_a_store, shows_what_another_process_changed_and_nothing_that_was_undone) {
  const Day tuesday{20260106}, wednesday{20260107};
  const auto works = [&](Day on) { return test_->read([&](Ctx& ctx) { return is_working_day(ctx, on); }); };
  EXPECT_TRUE(works(tuesday));
  EXPECT_THROW(test_->write([&](Ctx& ctx) {
    close_day_elsewhere(ctx, wednesday, 7);
    EXPECT_FALSE(is_working_day(ctx, wednesday));
    throw Refused(undo);
  }),
               Refused);
  EXPECT_TRUE(works(wednesday));
  test_->write([&](Ctx& ctx) { close_day_elsewhere(ctx, tuesday, 8); });
  EXPECT_FALSE(works(tuesday));
  EXPECT_TRUE(works(wednesday));
}

TEST_P(calendar_of_a_store, reckons_on_both_clocks) {
  test_->read([&](Ctx& ctx) {
    const Instant at = start_of(Day{20260105}) + 16 * hour_ms;
    EXPECT_EQ(add_minutes(ctx, Clock::wall, at, 90), at + 90 * minute_ms);
    EXPECT_EQ(add_minutes(ctx, Clock::working, at, 180), start_of(Day{20260106}) + 9 * hour_ms);
    EXPECT_EQ(between_ms(ctx, Clock::working, at, at + day_ms), 8 * hour_ms);
    EXPECT_EQ(between_ms(ctx, Clock::wall, at + day_ms, at), -day_ms);
    EXPECT_EQ(minutes_of_working_day(ctx, Day{20260105}), 480);
  });
}

INSTANTIATE_TEST_SUITE_P(, calendar_of_a_store,
                         testing::ValuesIn(testkit::databases().size() < 2 ? std::vector<bool>{false}
                                                                           : std::vector<bool>{false, true}),
                         [](const auto& info) { return info.param ? "PostgreSQL" : "SQLite"; });

}  // namespace
}  // namespace linli::calendar
