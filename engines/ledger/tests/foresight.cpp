// Commands of one group that foresaw the same accounts: each sees what those before it have done, on both
// databases.
#include <future>
#include <random>

#include "engines/ledger/tests/world.hpp"

namespace linli::ledger {
namespace {

class Foresight : public testing::TestWithParam<testkit::Database> {
 protected:
  enum class Deed { credit, spend, fail };
  struct Command {
    Deed deed;
    std::int64_t owner, amount;
    bool foresees;
    std::int64_t number;
  };

  int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }

  // Few owners, so that many commands of a group meet; some of them have no account yet.
  std::vector<Command> some_commands(int round) {
    std::vector<Command> commands;
    for (int count = 2 + below(12); count > 0; --count) {
      const int dice = below(10);
      const Deed deed = dice < 6 ? Deed::credit : dice < 9 ? Deed::spend : Deed::fail;
      commands.push_back({deed, 1 + round / 3 + below(4), 1 + below(9), below(3) > 0, ++number_});
    }
    return commands;
  }

  // Without `account_of`, as a hold or a reversal comes to an account.
  static Id<LedgerAccount> found(Ctx& ctx, std::int64_t owner) {
    const auto account = find_account(ctx, AccountKind::member, owner);
    demand(account.has_value(), refusal::account_not_found);
    return *account;
  }

  void run(Ctx& ctx, const Command& command) {
    const bool spends = command.deed == Deed::spend;
    const auto account =
        spends ? found(ctx, command.owner) : account_of(ctx, AccountKind::member, command.owner, Id<Unit>{7});
    post(ctx, {.kind = spends ? TransferKind::redemption : TransferKind::credit,
               .cause = {"test.deed", command.number},
               .debit_account_id = spends ? account : bank(ctx),
               .credit_account_id = spends ? goods_fund(ctx) : account,
               .amount = Points{command.amount}});
    demand(command.deed != Deed::fail, refusal::account_not_found);
  }

  void expect(const Command& command) {
    auto& balance = balances_[command.owner];
    if (command.deed == Deed::credit) balance += command.amount;
    if (command.deed == Deed::spend && balance >= command.amount) balance -= command.amount;
  }

  // All of them in one group: whoever is first holds the writer until all are queued.
  void run_together(const std::vector<Command>& commands, db::Store::Repeatable repeatable) {
    std::promise<void> hold;
    test_.store().submit([held = hold.get_future().share()](db::Tx&) { held.wait(); },
                         [](std::exception_ptr) {});
    std::vector<std::promise<void>> done(commands.size());
    for (std::size_t i = 0; i < commands.size(); ++i) {
      const Command& command = commands[i];
      const auto with_ctx = [this, &command](auto&& work) {
        return [this, &command, work](db::Tx& tx) {
          Ctx ctx{test_.app(), tx, test_.now(), actor_, call_, {}};
          work(ctx, command);
        };
      };
      db::Store::Work foresee;
      if (command.foresees)
        foresee = with_ctx([](Ctx& ctx, const Command& of) { foresee_account(ctx, of.owner); });
      test_.store().submit(
          with_ctx([this](Ctx& ctx, const Command& of) { run(ctx, of); }),
          [&done, i](std::exception_ptr) { done[i].set_value(); }, repeatable, foresee);
      expect(command);
    }
    hold.set_value();
    for (auto& one : done) one.get_future().get();
  }

  std::int64_t balance_of(std::int64_t owner) {
    return test_.read([&](Ctx& ctx) {
      const auto account = find_account(ctx, AccountKind::member, owner);
      return account ? balance(ctx, *account).posted.value : 0;
    });
  }

  static const std::vector<Module> modules_;
  testkit::TestApp test_{modules_, {.postgres = GetParam().postgres}};
  Actor actor_;
  Call call_;
  std::mt19937 random_{11};
  std::int64_t number_ = 0;
  std::map<std::int64_t, std::int64_t> balances_;
};

const std::vector<Module> Foresight::modules_{module()};

TEST_P(Foresight, does_not_hide_what_the_group_has_done) {
  for (int round = 0; round < 40; ++round) {
    const auto repeatable = round % 2 ? db::Store::Repeatable::yes : db::Store::Repeatable::no;
    run_together(some_commands(round), repeatable);
    for (const auto& [owner, balance] : balances_)
      ASSERT_EQ(balance_of(owner), balance) << "owner " << owner << " after round " << round;
  }
  const auto result = verify(test_.store());
  EXPECT_FALSE(result.fault) << result.fault->table << " " << result.fault->key << ": " << result.fault->what;
  EXPECT_GT(result.transfers, 100);
}

INSTANTIATE_TEST_SUITE_P(ledger, Foresight, testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace linli::ledger
