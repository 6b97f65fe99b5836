// Random histories against a small model of the ledger.
#include <random>

#include "engines/ledger/tests/world.hpp"

namespace linli::ledger {
namespace {

rc::Gen<Act> any_act() {
  return rc::gen::construct<Act>(
      rc::gen::map(rc::gen::weightedElement<int>({{6, static_cast<int>(Deed::credit)},
                                                  {1, static_cast<int>(Deed::repeat)},
                                                  {1, static_cast<int>(Deed::other_body)},
                                                  {4, static_cast<int>(Deed::spend)},
                                                  {2, static_cast<int>(Deed::give)},
                                                  {4, static_cast<int>(Deed::hold)},
                                                  {2, static_cast<int>(Deed::post_hold)},
                                                  {2, static_cast<int>(Deed::release)},
                                                  {2, static_cast<int>(Deed::reverse)},
                                                  {2, static_cast<int>(Deed::refund)},
                                                  {1, static_cast<int>(Deed::expire)},
                                                  {1, static_cast<int>(Deed::tick)},
                                                  {1, static_cast<int>(Deed::undone)},
                                                  {1, static_cast<int>(Deed::close)},
                                                  {1, static_cast<int>(Deed::file)}}),
                   [](int deed) { return static_cast<Deed>(deed); }),
      rc::gen::inRange(0, 4), rc::gen::inRange(0, 4), rc::gen::inRange(1, 20), rc::gen::inRange(0, 1000));
}

RC_GTEST_PROP(History, Holds, ()) {
  const auto acts = *rc::gen::container<std::vector<Act>>(any_act());
  World world(false);
  for (const Act& act : acts) world.act(act);
  world.check();
}

// A server's schema costs more to make than rapidcheck may ask for, so these are fixed and few, on both.
class Histories : public testing::TestWithParam<testkit::Database> {};
INSTANTIATE_TEST_SUITE_P(, Histories, testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return info.param.name; });

TEST_P(Histories, Hold) {
  std::mt19937 random(7);
  const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
  for (int round = 0; round < 5; ++round) {
    World world(GetParam().postgres);
    for (int i = 0; i < 80; ++i)
      world.act({static_cast<Deed>(below(static_cast<int>(Deed::count))), below(4), below(4), 1 + below(19),
                 below(1000)});
    world.check();
  }
}

}  // namespace
}  // namespace linli::ledger
