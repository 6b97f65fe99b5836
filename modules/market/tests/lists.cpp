// The orders of a unit are found without meeting what other units have, and are the same whichever way they
// are read.
#include <gtest/gtest.h>

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/ledger/ledger.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/part.hpp"
#include "engines/setting/setting.hpp"
#include "modules/market/dto.hpp"
#include "modules/market/market.sql.hpp"
#include "modules/member/member.hpp"
#include "platform/command/command.sql.hpp"
#include "platform/export/export.hpp"
#include "platform/files/files.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/testkit/plans.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::market {
namespace {

const std::vector<Module>& tested_modules() {
  static const std::vector<Module> modules{
      setting::module(), org::module(),    access::module(),
      jobs::module(),    files::module(),  exports::module(),
      ledger::module(),  figure::module(), notify::module(),
      member::module(),  market::module(), {"command", command::sql::migrations, command::sql::all}};
  return modules;
}

TEST(OrderLists, OfASmallUnitWalkTheIndexOfItsUnits) {
  testkit::TestApp test(tested_modules(), {});
  testkit::Plans plans(test.store().address());
  for (const db::Query* query : {&sql::orders_by_unit, &sql::orders_by_unit_and_state}) {
    const auto plan = plans.of(*query);
    const bool of_one_state = query == &sql::orders_by_unit_and_state;
    const char* walked =
        of_one_state ? "_by_unit (unit_id=? AND state=? AND id" : "_newest (unit_id=? AND id";
    EXPECT_NE(plan.find("SEARCH s USING COVERING INDEX"), std::string::npos) << query->name << "\n" << plan;
    EXPECT_NE(plan.find(walked), std::string::npos) << query->name << "\n" << plan;
    EXPECT_EQ(plan.find("PRIMARY KEY (rowid<?)"), std::string::npos) << query->name << "\n" << plan;
  }
}

TEST(OrderLists, OfAGoodAndOfAStateWalkTheirOwnIndex) {
  testkit::TestApp test(tested_modules(), {});
  testkit::Plans plans(test.store().address());
  const auto of_good = plans.of(sql::orders_of_good);
  EXPECT_NE(of_good.find("market_order_by_good (good_id=? AND id<?)"), std::string::npos) << of_good;
  const auto in_state = plans.of(sql::orders_in_state);
  EXPECT_NE(in_state.find("market_order_in_state (state=? AND id<?)"), std::string::npos) << in_state;
}

struct Found {
  Id<linli::Order> order_id;
};
BOOST_DESCRIBE_STRUCT(Found, (), (order_id))

class OrderWays : public ::testing::TestWithParam<testkit::Database> {};

TEST_P(OrderWays, ShowTheSame) {
  testkit::TestApp test(tested_modules(), {.postgres = GetParam().postgres});
  for (const db::Query* query : sql::all) EXPECT_NO_THROW(test.store().check(*query)) << query->name;
  Id<Unit> county;
  std::vector<Id<Unit>> towns;
  std::vector<Id<linli::Order>> made;
  const Id<linli::Good> good_id{77};
  test.write([&](Ctx& ctx) {
    org::CreateUnit unit;
    unit.kind = org::UnitKind::county;
    unit.name.value = "County";
    unit.on = Day{20200101};
    county = org::create_unit(ctx, unit).unit_id;
    unit.kind = org::UnitKind::town;
    unit.parent_id = county;
    for (int i = 0; i < 20; ++i) {
      unit.name.value = "Town " + std::to_string(i);
      towns.push_back(org::create_unit(ctx, unit).unit_id);
    }
    ctx.db.run(sql::good_add, db::arg("good_id", good_id), db::arg("kind", GoodKind::goods),
               db::arg("name", "Rice"), db::arg("description", ""), db::arg("price", Points{1}),
               db::arg("unit_id", county), db::arg("place", "Hall"),
               db::arg("supplier", std::optional<std::string>{}), db::arg("unit_cost_fen", std::int64_t{0}),
               db::arg("limit_per_person", std::optional<std::int64_t>{}),
               db::arg("limit_period", std::optional<LimitPeriod>{}),
               db::arg("expires_on", std::optional<Day>{}), db::arg("now", ctx.now));
    for (std::size_t i = 0; i < 100; ++i) {
      made.push_back(ctx.new_id<linli::Order>());
      ctx.db.run(sql::order_add, db::arg("order_id", made.back()), db::arg("good_id", good_id),
                 db::arg("unit_id", towns[i * i % towns.size()]), db::arg("account_id", Id<Account>{1}),
                 db::arg("person_id", Id<Person>{1}), db::arg("quantity", std::int64_t{1}),
                 db::arg("points", Points{1}), db::arg("hold_id", Id<ledger::Hold>{}), db::arg("code", ""),
                 db::arg("slot_id", std::optional<Id<linli::Slot>>{}),
                 db::arg("note", std::optional<std::string>{}), db::arg("pick_up_until", ctx.now),
                 db::arg("now", ctx.now));
      if (i % 3 == 0)
        ctx.db.run(sql::order_decide, db::arg("order_id", made.back()),
                   db::arg("state", OrderState::cancelled), db::arg("now", ctx.now),
                   db::arg("account_id", Id<Account>{1}), db::arg("cost_fen", std::int64_t{0}));
    }
  });
  test.read([&](Ctx& ctx) {
    EXPECT_TRUE(org::is_large_part(ctx, county));
    EXPECT_FALSE(org::is_large_part(ctx, towns[1]));
    const auto ask = [&](const db::Query& query, Id<Unit> scope, Id<linli::Order> before,
                         const std::optional<OrderState>& state) {
      std::vector<std::int64_t> ids;
      for (const auto& row : ctx.db.all<Found>(query, db::arg("scope_id", scope), db::arg("before", before),
                                               db::arg("state", state), db::arg("good_id", good_id),
                                               db::arg("limit", std::int64_t{5})))
        ids.push_back(row.order_id.value);
      return ids;
    };
    for (const auto scope : {county, towns[0], towns[1], towns[4]})
      for (const auto before : {Id<linli::Order>{INT64_MAX}, made[50], made[3]}) {
        EXPECT_EQ(ask(sql::orders_by_unit, scope, before, {}), ask(sql::orders, scope, before, {}));
        EXPECT_EQ(ask(sql::orders_of_good, scope, before, {}), ask(sql::orders, scope, before, {}));
        for (const OrderState state : {OrderState::held, OrderState::cancelled}) {
          const auto found = ask(sql::orders_in_state, scope, before, state);
          EXPECT_EQ(ask(sql::orders_by_unit_and_state, scope, before, state), found);
          EXPECT_EQ(ask(sql::orders_of_good, scope, before, state), found);
        }
      }
    const std::vector<std::int64_t> cancelled{made[99].value, made[96].value, made[93].value, made[90].value,
                                              made[87].value};
    EXPECT_EQ(ask(sql::orders_in_state, county, {INT64_MAX}, OrderState::cancelled), cancelled);
  });
}

INSTANTIATE_TEST_SUITE_P(Databases, OrderWays, ::testing::ValuesIn(testkit::databases()),
                         [](const auto& tested) { return tested.param.name; });

}  // namespace
}  // namespace linli::market
