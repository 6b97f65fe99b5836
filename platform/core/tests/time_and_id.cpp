#include <set>
#include <thread>

#include <gtest/gtest.h>

#include "platform/core/id.hpp"
#include "platform/core/text.hpp"
#include "platform/core/time.hpp"
#include "platform/core/utf8.hpp"

namespace linli {
namespace {

TEST(day, is_the_local_one) {
  EXPECT_EQ(to_text(day_of(*parse_instant("2026-01-01T15:59:59.999Z"))), "2026-01-01");
  EXPECT_EQ(to_text(day_of(*parse_instant("2026-01-01T16:00:00Z"))), "2026-01-02");
  EXPECT_EQ(to_text(day_of({-1})), "1970-01-01");
  EXPECT_EQ(to_text(day_of({-8 * hour_ms - 1})), "1969-12-31");
}

TEST(day, begins_where_the_one_before_ends) {
  for (Day day{20231225}; day < Day{20240310}; day = add_days(day, 1)) {
    EXPECT_EQ(day_of(start_of(day)), day);
    EXPECT_EQ(day_of({start_of(day).ms - 1}), add_days(day, -1));
  }
}

TEST(day, months_end_where_they_end) {
  EXPECT_EQ(add_months(Day{20240131}, 1), Day{20240229});
  EXPECT_EQ(add_months(Day{20230131}, 1), Day{20230228});
  EXPECT_EQ(add_months(Day{20240229}, 12), Day{20250228});
  EXPECT_EQ(add_months(Day{20240331}, -1), Day{20240229});
  EXPECT_EQ(add_months(Day{20240115}, -13), Day{20221215});
}

TEST(day, months_stop_at_the_ends_of_the_calendar) {
  EXPECT_EQ(add_months(Day{29991231}, 1).year(), 2999);
  EXPECT_EQ(add_months(Day{18000101}, -1).year(), 1800);
}

TEST(day, counts_between) {
  EXPECT_EQ(days_between(Day{20240228}, Day{20240301}), 2);
  EXPECT_EQ(days_between(Day{20240301}, Day{20240228}), -2);
}

TEST(parse_day, takes_one_spelling) {
  EXPECT_EQ(parse_day("2026-02-28"), Day{20260228});
  for (const char* text : {"", "2026-2-28", "2026-02-29", "2026-13-01", "2026-00-01", "1799-12-31",
                           "3000-01-01", "2026-02-28 ", " 2026-02-28", "2026/02/28", "20260228", "-026-02-28",
                           "2026--2-28", "2026-02--8", "+026-02-28", "2026\r02\r28", "２０２６-02-28"})
    EXPECT_FALSE(parse_day(text)) << text;
}

TEST(parse_instant, takes_any_offset) {
  const auto at = *parse_instant("2026-02-28T10:00:00.123+08:00");
  EXPECT_EQ(parse_instant("2026-02-28T02:00:00.123Z"), at);
  EXPECT_EQ(parse_instant("2026-02-28t02:00:00.1239z"), at);
  EXPECT_EQ(parse_instant("2026-02-27T21:30:00.123-04:30"), at);
  EXPECT_EQ(parse_instant(to_text(at)), at);
}

TEST(parse_instant, refuses_what_is_none) {
  for (const char* text :
       {"", "2026-02-28", "2026-02-28T10:00:00", "2026-02-28T24:00:00Z", "2026-02-28T10:60:00Z",
        "2026-02-28T10:00:61Z", "2026-02-28T10:00:00.Z", "2026-02-28T10:00:00+8:00",
        "2026-02-28T10:00:00+24:00", "2026-02-28T10:00:00Z ", "2026-02-28 10:00:00Z",
        "2026-02-28T10\x1A"
        "00\x1A"
        "00Z",
        "2026-02-28T-1:00:00Z"})
    EXPECT_FALSE(parse_instant(text)) << text;
}

TEST(ids, grow_even_when_the_clock_goes_back) {
  Ids ids(3);
  const Instant now = *parse_instant("2026-02-28T10:00:00Z");
  auto last = ids.next(now);
  EXPECT_EQ(instant_of_id(last), now);
  EXPECT_GE(last, first_id_at(now));
  for (int i = 0; i < 100'000; ++i) {
    const auto next = ids.next({now.ms - i});
    ASSERT_GT(next, last);
    last = next;
  }
}

TEST(ids, are_never_the_same_on_two_threads) {
  Ids ids;
  std::vector<std::vector<std::int64_t>> made(4);
  std::vector<std::thread> threads;
  for (auto& list : made)
    threads.emplace_back([&] {
      for (int i = 0; i < 20'000; ++i) list.push_back(ids.next({1'767'600'000'000}));
    });
  for (auto& thread : threads) thread.join();
  std::set<std::int64_t> all;
  for (const auto& list : made) all.insert(list.begin(), list.end());
  EXPECT_EQ(all.size(), 80'000U);
}

TEST(text, counts_code_points_and_finds_what_is_not_utf8) {
  EXPECT_EQ(count_code_points("刘集镇 a"), 5U);
  EXPECT_EQ(count_code_points("\xF0\xA0\xAE\xB7"), 1U);
  EXPECT_EQ(count_code_points("\xF4\x8F\xBF\xBF"), 1U);
  for (const char* text : {"\xFF", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
                           "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "\xE4\xBD", "\x80", "a\xE4"})
    EXPECT_EQ(count_code_points(text), not_utf8);
}

TEST(text, is_cut_between_code_points) {
  EXPECT_EQ(cut_utf8("刘集镇", 9), "刘集镇");
  EXPECT_EQ(cut_utf8("刘集镇", 8), "刘集");
  EXPECT_EQ(cut_utf8("刘集镇", 2), "");
  EXPECT_EQ(cut_utf8("abc", 2), "ab");
}

TEST(text, is_mended_where_it_is_none) {
  EXPECT_EQ(mended_utf8("刘 a"), "刘 a");
  EXPECT_EQ(mended_utf8("a\xE4\xB8"), "a\uFFFD\uFFFD");
  EXPECT_EQ(mended_utf8(std::string_view("a\0b\xFF", 4)), "a\uFFFDb\uFFFD");
  EXPECT_EQ(mended_utf8(""), "");
}

TEST(text, is_trimmed_of_every_kind_of_space) {
  EXPECT_EQ(trimmed(" \t\xE3\x80\x80 a b \xE3\x80\x80\r\n"), "a b");
  EXPECT_EQ(trimmed("\xE3\x80\x80"), "");
  EXPECT_EQ(trimmed("\x7F\x01"), "");
}

}  // namespace
}  // namespace linli
