// People who register, leave and come in any order, against a model that keeps them in lists.
#include "engines/booking/booking.hpp"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::booking {
namespace {

constexpr int people_in_town = 12, places = 4;

class Bookings : public ::testing::TestWithParam<testkit::Database> {
 protected:
  Bookings() : test(modules(), {.postgres = GetParam().postgres}) {}
  static std::span<const Module> modules() {
    static const std::vector<Module> all{setting::module(), org::module(), access::module(),
                                         booking::module()};
    return all;
  }
  static Who who(int number) {
    return {Id<Person>{1000 + number}, {}, {}, {}, "Person " + std::to_string(number)};
  }
  Slot opened(BookingId id, std::optional<std::int64_t> room) {
    test.write([&](Ctx& ctx) { open(ctx, id, {{ctx.now + hour_ms, ctx.now + 2 * hour_ms, room}}); });
    return slot(id);
  }
  Slot slot(BookingId id) {
    return test.read([&](Ctx& ctx) { return slots(ctx, id).front(); });
  }
  template <class F>
  std::string refused(F f) {
    try {
      test.write([&](Ctx& ctx) { f(ctx); });
    } catch (const Refused& refused) {
      return std::string(refused.code());
    }
    return {};
  }
  testkit::TestApp test;
};

struct Model {
  std::vector<int> registered, waiting, here;
  static bool has(const std::vector<int>& list, int one) {
    return std::find(list.begin(), list.end(), one) != list.end();
  }
  bool join(int one) {
    if (has(registered, one) || has(waiting, one)) return false;
    (registered.size() < places ? registered : waiting).push_back(one);
    return true;
  }
  bool leave(int one) {
    if (has(here, one) || !(has(registered, one) || has(waiting, one))) return false;
    const bool had_place = std::erase(registered, one) > 0;
    std::erase(waiting, one);
    if (had_place && !waiting.empty()) {
      registered.push_back(waiting.front());
      waiting.erase(waiting.begin());
    }
    return true;
  }
  bool check_in(int one) {
    if (has(here, one) || !has(registered, one)) return false;
    here.push_back(one);
    return true;
  }
};

TEST_P(Bookings, agree_with_a_model) {
  const BookingId id{7};
  opened(id, places);
  Model model;
  std::mt19937 dice(20260105);
  for (int round = 0; round < 300; ++round) {
    const int one = static_cast<int>(dice() % people_in_town);
    const auto act = dice() % 8;
    if (act < 4) {
      const bool expected = model.join(one);
      EXPECT_EQ(refused([&](Ctx& ctx) { join(ctx, id, slots(ctx, id).front(), who(one)); }).empty(), expected)
          << round;
    } else if (act < 7 || round < 200) {
      const bool expected = model.leave(one);
      EXPECT_EQ(refused([&](Ctx& ctx) { leave(ctx, id, who(one).id()); }).empty(), expected) << round;
    } else {
      const bool expected = model.check_in(one);
      EXPECT_EQ(
          refused([&](Ctx& ctx) {
            check_in_anybody(
                ctx,
                {.booking_id = id, .how = How::code, .at = ctx.now, .minutes = 60, .registered_only = true},
                who(one));
          }).empty(),
          expected)
          << round;
    }
    const Slot now = slot(id);
    ASSERT_EQ(now.registered, static_cast<std::int64_t>(model.registered.size())) << round;
    ASSERT_EQ(now.waiting, static_cast<std::int64_t>(model.waiting.size())) << round;
    ASSERT_EQ(now.checked_in, static_cast<std::int64_t>(model.here.size())) << round;
  }
  test.read([&](Ctx& ctx) {
    for (int one = 0; one < people_in_town; ++one) {
      const auto found = entry(ctx, id, who(one).id());
      EXPECT_EQ(found && found->state == State::registered, Model::has(model.registered, one)) << one;
      EXPECT_EQ(found && found->checked_in_at, Model::has(model.here, one)) << one;
    }
  });
}

TEST_P(Bookings, check_in_exactly_once_and_by_the_list) {
  const BookingId id{8};
  const Slot only = opened(id, {});
  const auto check = [&](int one, bool walk_in) {
    return refused([&](Ctx& ctx) {
      const CheckIn in{.booking_id = id, .how = How::scan, .at = ctx.now, .minutes = 90};
      if (walk_in)
        check_in_anybody(ctx, in, who(one));
      else
        demand(check_in(ctx, in, who(one).id()).has_value(), refusal::not_registered);
    });
  };
  test.write([&](Ctx& ctx) {
    invite(ctx, id, only, who(1), Standing::expected, true);
    invite(ctx, id, only, who(2), Standing::exempt, true);
    invite(ctx, id, only, who(3), Standing::expected, false);
    invite(ctx, id, only, who(3), Standing::expected, true);
  });
  EXPECT_EQ(check(1, false), "");
  EXPECT_EQ(check(1, false), "booking.already_checked_in");
  EXPECT_EQ(check(9, false), "booking.not_registered");
  EXPECT_EQ(check(9, true), "");
  auto now = test.read([&](Ctx& ctx) { return counts(ctx, id); });
  EXPECT_EQ(now.expected, 2);
  EXPECT_EQ(now.exempt, 1);
  EXPECT_EQ(now.voters, 2);
  EXPECT_EQ(now.voters_here, 1);
  EXPECT_EQ(now.here, 2);
  EXPECT_EQ(now.minutes, 180);
  // Whoever need not come has his vote when he does.
  EXPECT_EQ(check(2, false), "");
  now = test.read([&](Ctx& ctx) { return counts(ctx, id); });
  EXPECT_EQ(now.voters, 3);
  EXPECT_EQ(now.voters_here, 2);
  EXPECT_EQ(now.expected_here, 1);
  EXPECT_EQ(refused([&](Ctx& ctx) { undo_check_in(ctx, id, who(3).id()); }), "booking.not_checked_in");
  EXPECT_EQ(refused([&](Ctx& ctx) { undo_check_in(ctx, id, who(2).id()); }), "");
  EXPECT_EQ(slot(id).checked_in, 2);
}

TEST_P(Bookings, more_places_let_people_move_up) {
  const BookingId id{9};
  opened(id, 1);
  for (int one = 0; one < 4; ++one)
    test.write([&](Ctx& ctx) { join(ctx, id, slots(ctx, id).front(), who(one)); });
  const auto moved = test.write([&](Ctx& ctx) {
    return change_slot(ctx, id, slots(ctx, id).front().slot_id, {ctx.now, ctx.now + hour_ms, 3});
  });
  ASSERT_EQ(moved.size(), 2U);
  EXPECT_EQ(moved[0].who_id, who(1).id());
  EXPECT_EQ(moved[1].who_id, who(2).id());
  EXPECT_EQ(refused([&](Ctx& ctx) {
              change_slot(ctx, id, slots(ctx, id).front().slot_id, {ctx.now, ctx.now + hour_ms, 2});
            }),
            "booking.fewer_places_than_people");
}

INSTANTIATE_TEST_SUITE_P(Databases, Bookings, ::testing::ValuesIn(testkit::databases()),
                         [](const auto& tested) { return tested.param.name; });

}  // namespace
}  // namespace linli::booking
