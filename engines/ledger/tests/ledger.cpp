// What the ledger promises, one promise a test.
#include "engines/ledger/ledger.hpp"

#include <gtest/gtest.h>

#include "platform/testkit/test_app.hpp"

namespace linli::ledger {
namespace {

struct Deed;
constexpr Id<Unit> branch{77};
constexpr Day new_year{20270101};

class Ledger : public testing::TestWithParam<testkit::Database> {
 protected:
  Ledger() : test_(modules_, {.postgres = GetParam().postgres}) {}

  Id<LedgerAccount> member(std::int64_t owner, Terms terms = {}) {
    return test_.write([&](Ctx& ctx) { return account_of(ctx, AccountKind::member, owner, branch, terms); });
  }
  Posting credit(Ctx& ctx, Id<LedgerAccount> account, std::int64_t deed, std::int64_t amount,
                 std::optional<Day> expires_on = {}) {
    return {.kind = TransferKind::credit,
            .cause = {"test.deed", deed},
            .debit_account_id = bank(ctx),
            .credit_account_id = account,
            .amount = Points{amount},
            .unit_id = branch,
            .expires_on = expires_on};
  }
  Transfer earn(Id<LedgerAccount> account, std::int64_t deed, std::int64_t amount,
                std::optional<Day> expires_on = {}) {
    return test_.write([&](Ctx& ctx) { return post(ctx, credit(ctx, account, deed, amount, expires_on)); });
  }
  Transfer spend(Id<LedgerAccount> account, std::int64_t deed, std::int64_t amount) {
    return test_.write([&](Ctx& ctx) {
      return post(ctx, {.kind = TransferKind::redemption,
                        .cause = {"test.order", deed},
                        .debit_account_id = account,
                        .credit_account_id = goods_fund(ctx),
                        .amount = Points{amount}});
    });
  }
  Hold bespeak(Id<LedgerAccount> account, std::int64_t deed, std::int64_t amount,
               std::optional<Instant> until = {}) {
    return test_.write([&](Ctx& ctx) {
      return hold(ctx, {.cause = {"test.order", deed},
                        .account_id = account,
                        .to_account_id = goods_fund(ctx),
                        .amount = Points{amount},
                        .expires_at = until});
    });
  }
  Balance balance_of(Id<LedgerAccount> account) {
    return test_.read([&](Ctx& ctx) { return balance(ctx, account); });
  }
  std::vector<std::pair<int, std::int64_t>> lots_of(Id<LedgerAccount> account) {
    std::vector<std::pair<int, std::int64_t>> lots;
    for (const Lot& lot : test_.read([&](Ctx& ctx) { return expiring(ctx, account); }))
      lots.emplace_back(lot.expires_on.number, lot.remaining.value);
    return lots;
  }
  template <class F>
  std::string refusal_of(F&& f) {
    try {
      f();
      return "";
    } catch (const Refused& refused) {
      return std::string(refused.code());
    }
  }
  void expect_good() {
    const auto found = verify(test_.store());
    EXPECT_TRUE(found.good()) << found.fault->table << " " << found.fault->key << ": " << found.fault->what;
  }

  std::vector<Module> modules_{module()};
  testkit::TestApp test_;
};

INSTANTIATE_TEST_SUITE_P(, Ledger, testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return info.param.name; });

TEST_P(Ledger, keeps_a_note_with_who_receives_until_another_is_given) {
  const auto account = member(1);
  const auto noted = [&](std::int64_t deed, std::optional<std::string_view> note) {
    return test_.write([&](Ctx& ctx) {
      Posting posting = credit(ctx, account, deed, 1);
      posting.note = note;
      return post(ctx, posting).repeated;
    });
  };
  const auto kept = [&] { return test_.read([&](Ctx& ctx) { return note(ctx, account); }); };
  EXPECT_EQ(kept(), "");
  noted(11, "once");
  EXPECT_EQ(kept(), "once");
  noted(12, {});
  spend(account, 13, 1);
  EXPECT_EQ(kept(), "once");
  EXPECT_TRUE(noted(11, "again"));  // paid before, so nothing is kept
  EXPECT_EQ(kept(), "once");
  test_.write([&](Ctx& ctx) {
    EXPECT_EQ(note(ctx, account), "once");
    set_note(ctx, account, "by itself");
    EXPECT_EQ(note(ctx, account), "by itself");
  });
  const auto all = test_.read([&](Ctx& ctx) { return notes(ctx, AccountKind::member, 1, 1); });
  ASSERT_EQ(all.size(), 1u);
  EXPECT_EQ(all.front().note, "by itself");
}

TEST_P(Ledger, ACreditMovesPointsFromTheBankToTheMember) {
  const auto ming = member(1);
  const auto done = earn(ming, 10, 3);
  EXPECT_EQ(done.credit_balance_after.value, 3);
  EXPECT_EQ(done.debit_balance_after.value, -3);
  EXPECT_EQ(balance_of(ming).available.value, 3);
  EXPECT_EQ(balance_of(done.debit_account_id).posted.value, -3);
  expect_good();
}

TEST_P(Ledger, ADeedPaysOnce) {
  const auto ming = member(1);
  const auto first = earn(ming, 10, 3);
  const auto again = earn(ming, 10, 3);
  EXPECT_EQ(again.transfer_id, first.transfer_id);
  EXPECT_TRUE(again.repeated);
  EXPECT_EQ(balance_of(ming).posted.value, 3);
  EXPECT_EQ(refusal_of([&] { earn(ming, 10, 4); }), "ledger.cause_reused");
  EXPECT_EQ(balance_of(ming).posted.value, 3);
  expect_good();
}

TEST_P(Ledger, ATransferMayBeItsOwnCause) {
  const auto ming = member(1);
  const auto give = [&] {
    return test_.write([&](Ctx& ctx) {
      auto gift = credit(ctx, ming, 10, 3);
      gift.cause = Cause::transfer_itself("test.gift");
      return post(ctx, gift);
    });
  };
  const auto first = give(), second = give();
  EXPECT_EQ(first.cause_id, first.transfer_id.value);
  EXPECT_NE(second.transfer_id, first.transfer_id) << "a second gift is another deed";
  EXPECT_EQ(balance_of(ming).posted.value, 6);
  EXPECT_FALSE(test_.read([&](Ctx& ctx) { return transfer_for(ctx, {"test.gift", first.cause_id}); }));
  expect_good();
}

TEST_P(Ledger, AnAccountIsReadAnewAfterItHasChanged) {
  const auto ming = member(1);
  earn(ming, 10, 5);
  test_.write([&](Ctx& ctx) {
    const auto account = account_of(ctx, AccountKind::member, 1, branch);
    hold(ctx, {.cause = {"test.order", 1},
               .account_id = account,
               .to_account_id = goods_fund(ctx),
               .amount = Points{2}});
    post(ctx, credit(ctx, account_of(ctx, AccountKind::member, 1, branch), 11, 4));
    post(ctx, credit(ctx, account, 12, 1));
  });
  EXPECT_EQ(balance_of(ming).posted.value, 10);
  EXPECT_EQ(balance_of(ming).held.value, 2);
  expect_good();
}

TEST_P(Ledger, NobodyFallsBelowHisFloor) {
  const auto ming = member(1);
  earn(ming, 10, 3);
  EXPECT_EQ(refusal_of([&] { spend(ming, 20, 4); }), "ledger.insufficient");
  EXPECT_EQ(balance_of(ming).posted.value, 3);
  spend(ming, 20, 3);
  EXPECT_EQ(balance_of(ming).posted.value, 0);
  EXPECT_EQ(refusal_of([&] { spend(Id<LedgerAccount>{999}, 21, 1); }), "ledger.account_not_found");
  expect_good();
}

TEST_P(Ledger, ACommandThatIsUndoneLeavesNothing) {
  const auto ming = member(1);
  earn(ming, 10, 3);
  EXPECT_EQ(refusal_of([&] {
              test_.write([&](Ctx& ctx) {
                post(ctx, credit(ctx, ming, 11, 5));
                throw Refused(refusal::hold_not_found);
              });
            }),
            "ledger.hold_not_found");
  EXPECT_EQ(balance_of(ming).posted.value, 3);
  earn(ming, 11, 7);
  EXPECT_EQ(balance_of(ming).posted.value, 10);
  expect_good();
}

TEST_P(Ledger, OneCommandMayMakeManyTransfers) {
  const auto ming = member(1), hong = member(2);
  test_.write([&](Ctx& ctx) {
    for (int i = 0; i < 50; ++i) {
      post(ctx, credit(ctx, ming, 100 + i, 1));
      post(ctx, credit(ctx, hong, 200 + i, 2));
    }
  });
  EXPECT_EQ(balance_of(ming).posted.value, 50);
  EXPECT_EQ(balance_of(hong).posted.value, 100);
  expect_good();
}

TEST_P(Ledger, AStatementWalksTheChainNewestFirst) {
  const auto ming = member(1), hong = member(2);
  for (int i = 1; i <= 7; ++i) {
    earn(ming, i, i);
    earn(hong, 100 + i, 1);
  }
  spend(ming, 50, 5);
  const auto page = test_.read([&](Ctx& ctx) { return statement(ctx, ming, {}, 3); });
  ASSERT_EQ(page.size(), 3U);
  EXPECT_EQ(page[0].amount.value, -5);
  EXPECT_EQ(page[0].balance_after.value, 23);
  EXPECT_EQ(page[1].amount.value, 7);
  EXPECT_EQ(page[1].cause_id, 7);
  const auto next = test_.read([&](Ctx& ctx) { return statement(ctx, ming, page.back().transfer_id, 100); });
  ASSERT_EQ(next.size(), 5U);
  EXPECT_EQ(next.front().amount.value, 5);
  EXPECT_EQ(next.back().balance_after.value, 1);
  EXPECT_EQ(refusal_of([&] {
              test_.read([&](Ctx& ctx) { return statement(ctx, hong, page.back().transfer_id, 100); });
            }),
            "ledger.transfer_not_found");
}

TEST_P(Ledger, LotsAreSpentInTheOrderOfTheirEnd) {
  const auto ming = member(1);
  earn(ming, 1, 5, Day{20271231});
  earn(ming, 2, 5, Day{20261231});
  earn(ming, 3, 5);
  spend(ming, 4, 7);
  EXPECT_EQ(lots_of(ming), (std::vector<std::pair<int, std::int64_t>>{{20271231, 3}}));
  expect_good();
}

TEST_P(Ledger, ARefundReturnsToItsLot) {
  const auto ming = member(1);
  earn(ming, 1, 5, Day{20261231});
  earn(ming, 2, 5, Day{20271231});
  const auto spent = spend(ming, 3, 7);
  test_.write([&](Ctx& ctx) { return refund(ctx, spent.transfer_id, {.cause = {"test.return", 1}}); });
  EXPECT_EQ(lots_of(ming), (std::vector<std::pair<int, std::int64_t>>{{20261231, 5}, {20271231, 5}}));
  EXPECT_EQ(balance_of(ming).available.value, 10);
  expect_good();
}

TEST_P(Ledger, AReversalTakesPointsFromTheLotThatWasFilled) {
  const auto ming = member(1);
  earn(ming, 1, 5, Day{20261231});
  const auto wrong = earn(ming, 2, 5, Day{20271231});
  const auto reversed = test_.write([&](Ctx& ctx) {
    return reverse(ctx, wrong.transfer_id, {.cause = {"test.appeal", 1}});
  });
  EXPECT_EQ(reversed.reverses_id, wrong.transfer_id);
  EXPECT_EQ(lots_of(ming), (std::vector<std::pair<int, std::int64_t>>{{20261231, 5}}));
  const auto again = test_.write([&](Ctx& ctx) {
    return reverse(ctx, wrong.transfer_id, {.cause = {"test.appeal", 1}});
  });
  EXPECT_EQ(again.transfer_id, reversed.transfer_id);
  EXPECT_EQ(
      refusal_of([&] {
        test_.write([&](Ctx& ctx) { return reverse(ctx, wrong.transfer_id, {.cause = {"test.appeal", 2}}); });
      }),
      "ledger.already_reversed");
  EXPECT_EQ(refusal_of([&] {
              test_.write([&](Ctx& ctx) {
                return reverse(ctx, reversed.transfer_id, {.cause = {"test.appeal", 3}});
              });
            }),
            "ledger.already_reversed");
  const auto lines = test_.read([&](Ctx& ctx) { return statement(ctx, ming, {}, 10); });
  EXPECT_EQ(lines[1].reversed_by, reversed.transfer_id);
  expect_good();
}

TEST_P(Ledger, EveryPageOfAStatementTellsWhatWasReversed) {
  const auto ming = member(1);
  const auto first = earn(ming, 1, 5);
  const auto second = earn(ming, 2, 3);
  const auto reversed = test_.write([&](Ctx& ctx) {
    return reverse(ctx, first.transfer_id, {.cause = {"test.appeal", 1}});
  });
  for (const auto account : {ming, first.debit_account_id}) {
    const auto whole = test_.read([&](Ctx& ctx) { return statement(ctx, account, {}, 10); });
    ASSERT_EQ(whole.size(), 3u);
    EXPECT_EQ(whole[0].reversed_by, std::nullopt);
    EXPECT_EQ(whole[1].reversed_by, std::nullopt);
    EXPECT_EQ(whole[2].reversed_by, reversed.transfer_id);
    const auto older = test_.read([&](Ctx& ctx) { return statement(ctx, account, second.transfer_id, 10); });
    ASSERT_EQ(older.size(), 1u);
    EXPECT_EQ(older[0].reversed_by, reversed.transfer_id);
  }
}

TEST_P(Ledger, AHoldCountsAtOnceAndPostsOnce) {
  const auto ming = member(1);
  earn(ming, 1, 10);
  const auto held = bespeak(ming, 30, 6);
  EXPECT_EQ(balance_of(ming).available.value, 4);
  EXPECT_EQ(bespeak(ming, 30, 6).hold_id, held.hold_id);
  EXPECT_EQ(refusal_of([&] { bespeak(ming, 30, 5); }), "ledger.cause_reused");
  EXPECT_EQ(refusal_of([&] { bespeak(ming, 31, 5); }), "ledger.insufficient");
  EXPECT_EQ(refusal_of([&] { spend(ming, 32, 5); }), "ledger.insufficient");
  const auto posted = test_.write([&](Ctx& ctx) { return post_hold(ctx, held.hold_id, {}); });
  const auto again = test_.write([&](Ctx& ctx) { return post_hold(ctx, held.hold_id, {}); });
  EXPECT_EQ(again.transfer_id, posted.transfer_id);
  EXPECT_EQ(balance_of(ming).posted.value, 4);
  EXPECT_EQ(balance_of(ming).held.value, 0);
  EXPECT_EQ(refusal_of([&] { test_.write([&](Ctx& ctx) { return release_hold(ctx, held.hold_id); }); }),
            "ledger.hold_over");
  expect_good();
}

TEST_P(Ledger, AReleaseGivesPointsBackToTheirLot) {
  const auto ming = member(1);
  earn(ming, 1, 10, Day{20261231});
  const auto held = bespeak(ming, 30, 6);
  EXPECT_EQ(lots_of(ming), (std::vector<std::pair<int, std::int64_t>>{{20261231, 4}}));
  test_.write([&](Ctx& ctx) { return release_hold(ctx, held.hold_id); });
  EXPECT_EQ(test_.write([&](Ctx& ctx) { return release_hold(ctx, held.hold_id); }).state,
            HoldState::released);
  EXPECT_EQ(lots_of(ming), (std::vector<std::pair<int, std::int64_t>>{{20261231, 10}}));
  EXPECT_EQ(refusal_of([&] { test_.write([&](Ctx& ctx) { return post_hold(ctx, held.hold_id, {}); }); }),
            "ledger.hold_over");
  expect_good();
}

TEST_P(Ledger, AnOverdueHoldIsReleasedAndNotPosted) {
  const auto ming = member(1);
  earn(ming, 1, 10);
  const auto held = bespeak(ming, 30, 6, test_.now() + hour_ms);
  test_.tick(hour_ms);
  EXPECT_EQ(refusal_of([&] { test_.write([&](Ctx& ctx) { return post_hold(ctx, held.hold_id, {}); }); }),
            "ledger.hold_over");
  EXPECT_EQ(test_.write([](Ctx& ctx) { return release_overdue(ctx, 10); }), 1);
  EXPECT_EQ(test_.write([](Ctx& ctx) { return release_overdue(ctx, 10); }), 0);
  EXPECT_EQ(balance_of(ming).available.value, 10);
  expect_good();
}

TEST_P(Ledger, ExpiredLotsGoToTheExpiryAccountOnce) {
  const auto ming = member(1), hong = member(2);
  earn(ming, 1, 10, Day{20261231});
  earn(ming, 2, 4, Day{20271231});
  earn(hong, 3, 5, Day{20261231});
  spend(ming, 4, 3);
  test_.tick(400 * day_ms);
  Expired all;
  Id<LedgerAccount> after;
  for (;;) {
    const auto part = test_.write([&](Ctx& ctx) { return expire(ctx, new_year, after, 1); });
    all.transfers += part.transfers;
    all.points += part.points;
    if (!part.last_account_id) break;
    after = *part.last_account_id;
  }
  EXPECT_EQ(all.transfers, 2);
  EXPECT_EQ(all.points.value, 12);
  EXPECT_EQ(balance_of(ming).posted.value, 4);
  EXPECT_EQ(balance_of(hong).posted.value, 0);
  EXPECT_EQ(test_.write([&](Ctx& ctx) { return expire(ctx, new_year, {}, 100); }).transfers, 0);
  expect_good();
}

TEST_P(Ledger, AnAccountThatMayOwePaysItsDebtFirst) {
  const auto ming = member(1, {.floor = Points{-10}});
  earn(ming, 1, 4, Day{20261231});
  spend(ming, 2, 9);
  EXPECT_EQ(balance_of(ming).posted.value, -5);
  EXPECT_EQ(refusal_of([&] { bespeak(ming, 30, 1); }), "ledger.insufficient");
  EXPECT_EQ(refusal_of([&] { spend(ming, 3, 6); }), "ledger.insufficient");
  earn(ming, 4, 8, Day{20271231});
  EXPECT_EQ(lots_of(ming), (std::vector<std::pair<int, std::int64_t>>{{20271231, 3}}));
  expect_good();
}

TEST_P(Ledger, AReleasedHoldPaysADebt) {
  const auto ming = member(1, {.floor = Points{-10}});
  earn(ming, 1, 4, Day{20261231});
  const auto held = bespeak(ming, 30, 4);
  spend(ming, 2, 3);
  test_.write([&](Ctx& ctx) { return release_hold(ctx, held.hold_id); });
  EXPECT_EQ(lots_of(ming), (std::vector<std::pair<int, std::int64_t>>{{20261231, 1}}));
  expect_good();
}

TEST_P(Ledger, ADayIsClosedWhenItIsOver) {
  const auto ming = member(1);
  earn(ming, 1, 4);
  earn(ming, 2, 4);
  const Day day = day_of(test_.now());
  EXPECT_EQ(refusal_of([&] { test_.write([&](Ctx& ctx) { return close_day(ctx, day); }); }),
            "ledger.day_not_over");
  test_.tick(2 * day_ms);
  EXPECT_EQ(test_.write([](Ctx& ctx) { return close_days(ctx); }), 2);
  EXPECT_EQ(test_.write([](Ctx& ctx) { return close_days(ctx); }), 0);
  const auto root = test_.write([&](Ctx& ctx) { return close_day(ctx, day); });
  ASSERT_TRUE(root.has_value());
  EXPECT_EQ(root->transfers, 2);
  // The clock is set back: what is posted now belongs to no closed day.
  test_.tick(-2 * day_ms);
  earn(ming, 3, 1);
  expect_good();
  const auto answer = testkit::body_of(test_.call("GET", "/ledger/roots?limit=1"));
  EXPECT_NE(answer.find("\"day\":\"2026-01-06\""), std::string::npos) << answer;
  EXPECT_NE(answer.find("\"next\":\"20260106\""), std::string::npos) << answer;
}

TEST_P(Ledger, AMovedAccountVerifies) {
  const auto ming = member(1);
  test_.write([&](Ctx& ctx) { move_account(ctx, ming, Id<Unit>{78}); });
  EXPECT_EQ(test_.read([&](Ctx& ctx) { return owner_of(ctx, ming); }).unit_id.value, 78);
  expect_good();
}

}  // namespace
}  // namespace linli::ledger
