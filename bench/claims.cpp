// Claims of wishes against postings of the ledger, in one process and on one store: what the writer makes of
// each, and who wins.
//
//   build/bench_claims [--wishes 50] [--claims 5000] [--rounds 5] [--store postgres://…]
//
// Each round publishes new wishes, lets every member claim one of them at once (so that a hundred want each),
// and posts as many credits in the same way; the writer is held up until all are queued. Claims run as the
// dispatcher runs them: the same command, and a refusal undoes it.
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <mutex>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "apps/server/program.hpp"
#include "engines/access/access.hpp"
#include "engines/ledger/ledger.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/member/member.hpp"
#include "modules/points/dto.hpp"
#include "modules/wish/dto.hpp"

namespace linli {
namespace {

using Stopwatch = std::chrono::steady_clock;

struct Sizes {
  std::size_t wishes = 50, claims = 5000, rounds = 5;
};

struct Measured {
  double claims_s = 0, credits_s = 0;
  std::size_t won = 0, told = 0, wishes_claimed = 0;
};

class County {
 public:
  County(const Config& config, std::size_t members) : app_(open_program(config)) {
    app_->write([&](Ctx& ctx) {
      const auto county = unit(ctx, org::UnitKind::county, "County", {});
      const auto town = unit(ctx, org::UnitKind::town, "Town", county);
      village_ = unit(ctx, org::UnitKind::village, "Village", town);
      branch_ = unit(ctx, org::UnitKind::branch, "Branch", town);
      setting::change(ctx, "wish.claims_most", "1000", "Everybody claims in every round");
      points::CreateRule rule;
      rule.name.value = "Helped a neighbour";
      rule.class_ = points::RuleClass::exemplary;
      rule.amount = Points{1};
      rule.cap_year = 100'000;
      rule.valid_from = Day{20200101};
      rule.source.value = "Benchmark";
      rule.unit_id = county;
      rule_ = points::create_rule(ctx, rule).rule_id;
    });
    for (std::size_t made = 0; made < members;)
      app_->write([&](Ctx& ctx) {
        for (int i = 0; i < 500 && made < members; ++i, ++made) add_member(ctx, made);
      });
  }

  std::vector<Id<Wish>> publish(std::size_t count) {
    std::vector<Id<Wish>> wishes;
    app_->write([&](Ctx& ctx) {
      for (std::size_t i = 0; i < count; ++i) {
        wish::MakeWish in;
        in.title.value = fmt::format("Wish {}", i);
        in.text.value = "Something small";
        in.unit_id = village_;
        const auto made = wish::make_wish(ctx, in);
        for (const char* move : {"check", "publish"}) {
          wish::MakeMove step;
          step.wish_id = made.wish_id;
          step.move.value = move;
          wish::make_move(ctx, step);
        }
        wishes.push_back(made.wish_id);
      }
    });
    return wishes;
  }

  // Seconds from the moment in which all of them are queued until the last is durable.
  double at_once(std::size_t count, const std::function<void(db::Tx&, std::size_t)>& work,
                 const std::function<void(bool)>& told) {
    std::mutex mutex;
    std::condition_variable changed;
    std::size_t finished = 0;
    bool open = false;
    app_->store().submit(
        [&](db::Tx&) {
          std::unique_lock lock(mutex);
          changed.wait(lock, [&] { return open; });
        },
        [](std::exception_ptr) {});
    for (std::size_t i = 0; i < count; ++i)
      app_->store().submit([&, i](db::Tx& tx) { work(tx, i); },
                           [&](std::exception_ptr error) {
                             told(!error);
                             const std::lock_guard lock(mutex);
                             if (++finished == count) changed.notify_all();
                           },
                           db::Store::Repeatable::yes);
    std::unique_lock lock(mutex);
    const auto start = Stopwatch::now();
    open = true;
    changed.notify_all();
    changed.wait(lock, [&] { return finished == count; });
    return std::chrono::duration<double>(Stopwatch::now() - start).count();
  }

  void claim(const std::vector<Id<Wish>>& wishes, Measured& measured) {
    measured.claims_s += at_once(
        members_.size(),
        [&](db::Tx& tx, std::size_t i) {
          const auto& by = members_[i];
          Ctx ctx{*app_, tx, app_->now(), by.actor, call_, {}};
          wish::Claim in;
          in.wish_id = wishes[i % wishes.size()];
          in.as = wish::ClaimerKind::member;
          wish::claim(ctx, in);
        },
        [&](bool won) { ++(won ? measured.won : measured.told); });
    app_->read([&](Ctx& ctx) {
      for (const auto id : wishes)
        measured.wishes_claimed += wish::public_wish(ctx, {id}).state == wish::State::claimed;
    });
  }

  void credit(Measured& measured) {
    measured.credits_s += at_once(
        members_.size(),
        [&](db::Tx& tx, std::size_t i) {
          Ctx ctx{*app_, tx, app_->now(), program_, call_, {}};
          points::Credit in;
          in.rule_id = rule_;
          in.member_id = members_[i].member_id;
          in.happened_on = ctx.today();
          points::credit(ctx, in);
        },
        [](bool) {});
  }

 private:
  struct Claimer {
    Id<Member> member_id;
    Actor actor;
  };

  static Id<Unit> unit(Ctx& ctx, org::UnitKind kind, const char* name, std::optional<Id<Unit>> parent) {
    org::CreateUnit in;
    in.parent_id = parent;
    in.kind = kind;
    in.name.value = name;
    in.on = Day{20200101};
    return org::create_unit(ctx, in).unit_id;
  }

  void add_member(Ctx& ctx, std::size_t number) {
    member::NewMember in;
    in.name = fmt::format("Member {}", number);
    in.phone = fmt::format("138{:08}", number);
    in.birth_on = Day{19800101};
    in.tier = member::Tier::able_under_70;
    in.branch_id = branch_;
    in.joined_on = Day{20100701};
    Claimer made{member::create(ctx, in), {}};
    made.actor.person_id = member::find(ctx, made.member_id)->person_id;
    made.actor.account_id = member::open_account(ctx, {made.actor.person_id, *in.phone, {}});
    made.actor.name = in.name;
    members_.push_back(std::move(made));
  }

  std::unique_ptr<App> app_;
  Id<Unit> village_, branch_;
  Id<Rule> rule_;
  std::vector<Claimer> members_;
  Actor program_ = [] {
    Actor actor;
    actor.program = true;
    return actor;
  }();
  const Call call_{};
};

int run(const Config& config, const Sizes& sizes) {
  County county(config, sizes.claims);
  Measured measured;
  // By turns, so that a machine that gets slower or faster meanwhile hits both.
  for (std::size_t round = 0; round < sizes.rounds; ++round) {
    const auto wishes = county.publish(sizes.wishes);
    county.claim(wishes, measured);
    county.credit(measured);
  }
  const auto all = static_cast<double>(sizes.claims * sizes.rounds);
  fmt::print(
      R"({{"wishes":{},"claims":{},"won":{},"told":{},"wishes_claimed":{},"claims_per_s":{:.0f},"credits_per_s":{:.0f},"ratio":{:.2f}}})"
      "\n",
      sizes.wishes * sizes.rounds, sizes.claims * sizes.rounds, measured.won, measured.told,
      measured.wishes_claimed, all / measured.claims_s, all / measured.credits_s,
      measured.credits_s / measured.claims_s);
  return measured.won == sizes.wishes * sizes.rounds && measured.wishes_claimed == measured.won ? 0 : 1;
}

}  // namespace
}  // namespace linli

int main(int argc, char** argv) {
  using namespace linli;
  Config config;
  Sizes sizes;
  std::string data = (std::filesystem::temp_directory_path() / "linli_bench_claims").string();
  CLI::App cli{"Claims of wishes against postings of the ledger."};
  cli.add_option("--wishes", sizes.wishes);
  cli.add_option("--claims", sizes.claims, "in each round, one by each member");
  cli.add_option("--rounds", sizes.rounds);
  cli.add_option("--store", config.store);
  cli.add_option("--data", data, "is emptied first");
  CLI11_PARSE(cli, argc, argv);
  spdlog::set_level(spdlog::level::warn);
  config.data_dir = data;
  try {
    std::filesystem::remove_all(config.data_dir);
    const int failed = run(config, sizes);
    std::filesystem::remove_all(config.data_dir);
    return failed;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
  }
  return 1;
}
