// Working time against an oracle that counts minute by minute, over whole years with the official calendar,
// days of the county's own and shifts that change in between.
#include "engines/calendar/working_time.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engines/calendar/official.hpp"

namespace linli::calendar {
namespace {

constexpr Day sweep_from{20250101}, sweep_until{20261231};
constexpr int minutes_a_day = 24 * 60;

// What is asked of WorkingTime, said in the dullest way.
class Oracle {
 public:
  Oracle(const std::map<Day, bool>& exceptions, const std::vector<ShiftTable>& tables) {
    for (Day on = sweep_from; on <= sweep_until; on = add_days(on, 1)) {
      const auto said = exceptions.find(on);
      const int weekday = days_between(Day{20000103}, on) % 7;  // a Monday
      const bool worked = said == exceptions.end() ? weekday < 5 : said->second;
      const ShiftTable* table = &tables.front();
      for (const auto& other : tables)
        if (other.from_on <= on) table = &other;
      for (int minute = 0; minute < minutes_a_day; ++minute) {
        bool inside = false;
        for (const Shift& shift : table->shifts)
          inside = inside || (minute >= shift.from_minute && minute < shift.to_minute);
        working_.push_back(worked && inside);
      }
    }
  }

  static Instant at(std::int64_t minute) { return start_of(sweep_from) + minute * minute_ms; }
  std::int64_t minutes() const { return static_cast<std::int64_t>(working_.size()); }
  bool working(std::int64_t minute) const { return working_[static_cast<std::size_t>(minute)]; }

  std::int64_t between(std::int64_t from, std::int64_t to) const {
    std::int64_t sum = 0;
    for (std::int64_t minute = from; minute < to; ++minute) sum += working(minute);
    return sum;
  }
  // The minute at whose begin `count` working minutes have passed; nothing past the sweep.
  std::optional<std::int64_t> add(std::int64_t from, std::int64_t count) const {
    std::int64_t minute = from;
    if (count == 0) {
      while (minute < minutes() && !working(minute)) ++minute;
    } else {
      for (; minute < minutes() && count > 0; ++minute) count -= working(minute);
    }
    if (minute >= minutes() || count > 0) return {};
    return minute;
  }

 private:
  std::vector<bool> working_;
};

std::map<Day, bool> official_days() {
  std::map<Day, bool> days;
  for (const auto& day : official().days) days[day.on] = day.working;
  return days;
}

Day any_day() { return add_days(sweep_from, *rc::gen::inRange(0, 730)); }

std::vector<Shift> any_shifts() {
  auto edges = *rc::gen::container<std::vector<int>>(2 * static_cast<std::size_t>(*rc::gen::inRange(1, 5)),
                                                     rc::gen::inRange(0, minutes_a_day + 1));
  std::sort(edges.begin(), edges.end());
  std::vector<Shift> shifts;
  for (std::size_t i = 0; i < edges.size(); i += 2)
    if (edges[i] < edges[i + 1]) shifts.push_back({edges[i], edges[i + 1]});
  if (shifts.empty()) shifts.push_back({480, 720});
  return shifts;
}

struct Case {
  WorkingTime time;
  Oracle oracle;
};

Case any_case() {
  auto exceptions = official_days();
  for (int i = *rc::gen::inRange(0, 40); i > 0; --i) exceptions[any_day()] = *rc::gen::arbitrary<bool>();
  std::map<Day, std::vector<Shift>> changes;
  for (int i = *rc::gen::inRange(0, 4); i > 0; --i) changes[any_day()] = any_shifts();
  std::vector<ShiftTable> tables{{WorkingTime::first_day, any_shifts()}};
  for (auto& [on, shifts] : changes) tables.push_back({on, std::move(shifts)});
  return {WorkingTime(exceptions, tables), Oracle(exceptions, tables)};
}

std::int64_t any_minute(const Oracle& oracle) { return *rc::gen::inRange<std::int64_t>(0, oracle.minutes()); }

RC_GTEST_PROP(working_time, measures_what_counting_minute_by_minute_gives, ()) {
  const auto [time, oracle] = any_case();
  for (int i = 0; i < 5; ++i) {
    auto from = any_minute(oracle), to = any_minute(oracle);
    if (to < from) std::swap(from, to);
    const auto counted = oracle.between(from, to) * minute_ms;
    RC_ASSERT(time.between_ms(Oracle::at(from), Oracle::at(to)) == counted);
    RC_ASSERT(time.between_ms(Oracle::at(to), Oracle::at(from)) == -counted);
  }
}

RC_GTEST_PROP(working_time, adds_what_counting_minute_by_minute_gives, ()) {
  const auto [time, oracle] = any_case();
  for (int i = 0; i < 5; ++i) {
    const auto from = any_minute(oracle);
    const auto count =
        *rc::gen::weightedOneOf<std::int64_t>({{1, rc::gen::just<std::int64_t>(0)},
                                               {3, rc::gen::inRange<std::int64_t>(1, 2000)},
                                               {3, rc::gen::inRange<std::int64_t>(1, 200'000)}});
    if (const auto to = oracle.add(from, count))
      RC_ASSERT(time.add_ms(Oracle::at(from), count * minute_ms) == Oracle::at(*to));
  }
}

// Every minute of two years with the official calendar and the common shifts.
TEST(working_time, agrees_with_the_oracle_at_every_minute_of_two_years) {
  const std::vector<ShiftTable> tables{{WorkingTime::first_day, {{480, 720}, {840, 1080}}},
                                       {Day{20250601}, {{480, 720}, {900, 1140}}}};
  const WorkingTime time(official_days(), tables);
  const Oracle oracle(official_days(), tables);
  std::int64_t passed = 0;
  for (std::int64_t minute = 0; minute < oracle.minutes(); ++minute) {
    ASSERT_EQ(time.between_ms(Oracle::at(0), Oracle::at(minute)), passed * minute_ms)
        << to_text(Oracle::at(minute));
    const bool is_begin = time.add_ms(Oracle::at(minute), 0) == Oracle::at(minute);
    ASSERT_EQ(is_begin, oracle.working(minute)) << to_text(Oracle::at(minute));
    passed += oracle.working(minute);
  }
}

Instant any_instant() { return start_of(sweep_from) + *rc::gen::inRange<std::int64_t>(0, 730 * day_ms); }

RC_GTEST_PROP(working_time, adding_and_measuring_undo_each_other, ()) {
  const auto [time, oracle] = any_case();
  const auto from = any_instant();
  const auto ms = *rc::gen::inRange<std::int64_t>(0, 400 * 8 * hour_ms);
  const auto later = time.add_ms(from, ms);
  if (later < start_of(WorkingTime::last_day)) RC_ASSERT(time.between_ms(from, later) == ms);
  const auto to = any_instant();
  const auto same = time.add_ms(from, time.between_ms(from, to));
  RC_ASSERT(time.between_ms(to, same) == 0);
}

RC_GTEST_PROP(working_time, later_starts_and_longer_stretches_never_end_earlier, ()) {
  const auto [time, oracle] = any_case();
  const auto a = any_instant(), b = any_instant();
  const auto short_ms = *rc::gen::inRange<std::int64_t>(0, 100 * hour_ms);
  const auto more_ms = *rc::gen::inRange<std::int64_t>(0, 100 * hour_ms);
  RC_ASSERT(time.add_ms(std::min(a, b), short_ms) <= time.add_ms(std::max(a, b), short_ms));
  if (short_ms > 0) RC_ASSERT(time.add_ms(a, short_ms) <= time.add_ms(a, short_ms + more_ms));
  RC_ASSERT(time.between_ms(std::min(a, b), std::max(a, b)) >= 0);
}

// A pause of any length, begun and ended at any time, leaves what remained.
RC_GTEST_PROP(working_time, a_pause_keeps_the_remaining_time, ()) {
  const auto [time, oracle] = any_case();
  const auto start = any_instant();
  const auto total = *rc::gen::inRange<std::int64_t>(1, 200 * hour_ms);
  auto remaining = total;
  auto running_since = start;
  std::int64_t worked = 0;
  for (int pauses = *rc::gen::inRange(0, 5); pauses > 0; --pauses) {
    const auto paused_at = time.add_ms(running_since, *rc::gen::inRange<std::int64_t>(0, remaining));
    const auto passed = time.between_ms(running_since, paused_at);
    worked += passed;
    remaining -= passed;
    running_since = paused_at + *rc::gen::inRange<std::int64_t>(0, 30 * day_ms);
  }
  const auto due = time.add_ms(running_since, remaining);
  RC_ASSERT(time.between_ms(running_since, due) == remaining);
  RC_ASSERT(worked + remaining == total);
  RC_ASSERT(due >= time.add_ms(start, total));
}

TEST(working_time, knows_the_official_calendar) {
  const auto days = official_days();
  const WorkingTime time(days, {{WorkingTime::first_day, {{480, 720}, {840, 1080}}}});
  EXPECT_FALSE(time.is_working_day(Day{20260101}));  // New Year
  EXPECT_TRUE(time.is_working_day(Day{20260104}));   // a Sunday that is worked for it
  EXPECT_TRUE(time.is_working_day(Day{20260228}));   // a Saturday that is worked for the Spring Festival
  EXPECT_FALSE(time.is_working_day(Day{20260223}));  // a Monday off
  EXPECT_TRUE(time.is_working_day(Day{20260105}));
  EXPECT_FALSE(time.is_working_day(Day{20260110}));
  EXPECT_EQ(official().known_from_on, Day{20040101});
  EXPECT_GE(official().known_until_on, Day{20261231});
}

// 8 hours from the last afternoon before the Spring Festival end on the first afternoon after it.
TEST(working_time, jumps_over_a_holiday) {
  const WorkingTime time(official_days(), {{WorkingTime::first_day, {{480, 720}, {840, 1080}}}});
  const auto from = start_of(Day{20260214}) + 17 * hour_ms;  // a Saturday that is worked
  EXPECT_EQ(time.add_ms(from, 8 * hour_ms), start_of(Day{20260224}) + 17 * hour_ms);
  EXPECT_EQ(time.add_ms(from, hour_ms), start_of(Day{20260214}) + 18 * hour_ms);
  EXPECT_EQ(time.add_ms(from + hour_ms, 0), start_of(Day{20260224}) + 8 * hour_ms);
  EXPECT_EQ(time.add_ms(start_of(Day{20260224}) + 12 * hour_ms, -hour_ms),
            start_of(Day{20260224}) + 11 * hour_ms);
}

TEST(working_time, stays_within_its_days) {
  const WorkingTime time({}, {{WorkingTime::first_day, {{480, 720}}}});
  EXPECT_EQ(time.between_ms(Instant{0}, start_of(Day{20000103})), 0);
  const auto end = start_of(add_days(WorkingTime::last_day, 1));
  EXPECT_EQ(time.add_ms(start_of(Day{20991201}), 1000 * day_ms), end);
  EXPECT_EQ(time.add_ms(end + day_ms, hour_ms), end);
  EXPECT_EQ(time.between_ms(end, end + 100 * day_ms), 0);
}

}  // namespace
}  // namespace linli::calendar
