#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engines/place/place.hpp"

namespace linli::place {
namespace {

Position any_in_china() {
  return {*rc::gen::inRange(180'000, 535'000) / 1e4, *rc::gen::inRange(735'000, 1'350'000) / 1e4};
}

RC_GTEST_PROP(coordinates, gcj02_and_back_is_the_same_place, ()) {
  const auto here = any_in_china();
  RC_ASSERT(metres_between(here, from_gcj02(to_gcj02(here))) < 0.01);
  RC_ASSERT(metres_between(here, to_gcj02(from_gcj02(here))) < 0.01);
  const auto shift = metres_between(here, to_gcj02(here));
  RC_ASSERT(shift > 10 && shift < 1000);
}

// The county of 中牟: the shift that maps show there, which is about 600 m.
TEST(coordinates, shifts_as_maps_do) {
  const Position seat{34.7189, 113.9760};
  const auto shown = to_gcj02(seat);
  EXPECT_NEAR(shown.lat, 34.7178, 0.0005);
  EXPECT_NEAR(shown.lng, 113.9821, 0.0005);
}

TEST(coordinates, leaves_other_countries_alone) {
  const Position paris{48.8566, 2.3522};
  EXPECT_EQ(to_gcj02(paris).lat, paris.lat);
  EXPECT_EQ(from_gcj02(paris).lng, paris.lng);
}

TEST(coordinates, measures_on_the_sphere) {
  EXPECT_NEAR(metres_between({34.0, 113.0}, {35.0, 113.0}), 111'195, 5);
  EXPECT_NEAR(metres_between({34.0, 113.0}, {34.0, 113.0}), 0, 1e-6);
  EXPECT_NEAR(metres_between({0, 0}, {0, 180}), 20'015'115, 5);
}

RC_GTEST_PROP(coordinates, what_is_coarse_is_near_and_tells_no_more, ()) {
  const auto here = any_in_china();
  const auto shown = coarse(here);
  RC_ASSERT(metres_between(here, shown) < 500 / std::sqrt(2.0) + 5);
  const auto again = coarse(shown);
  RC_ASSERT(metres_between(shown, again) < 2);
}

}  // namespace
}  // namespace linli::place
