// A storm of check-ins against postings of the ledger, in one process and on one store.
//
//   build/bench_checkin [--people 10000] [--rounds 5] [--store postgres://…]
//
// Each round calls everybody to one activity and lets them all check in at once, each with the code that is
// shown; a rule pays for coming, and figures count it. As many credits are posted in the same way. The writer
// is held up until all are queued. One in twenty tries twice. What is told is the round in the middle: the
// log is folded back in some of them and not in others.
#include <algorithm>
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
#include "engines/figure/figure.hpp"
#include "engines/ledger/ledger.hpp"
#include "engines/org/org.hpp"
#include "modules/activity/dto.hpp"
#include "modules/member/member.hpp"
#include "modules/points/dto.hpp"

namespace linli {
namespace {

using Stopwatch = std::chrono::steady_clock;

struct Sizes {
  std::size_t people = 10'000, rounds = 5;
};

struct Round {
  double check_ins_s = 0, credits_s = 0;
  double ratio() const { return credits_s / check_ins_s; }
};

struct Measured {
  std::vector<Round> rounds;
  std::size_t here = 0, refused = 0;
  std::int64_t person_times = 0, points = 0;
};

class County {
 public:
  County(const Config& config, std::size_t members) : app_(open_program(config)) {
    app_->write([&](Ctx& ctx) {
      county_ = unit(ctx, org::UnitKind::county, "County", {});
      const auto town = unit(ctx, org::UnitKind::town, "Town", county_);
      branch_ = unit(ctx, org::UnitKind::branch, "Branch", town);
      rule_ = rule(ctx, "Helped a neighbour", {});
      rule(ctx, "Attended", "activity.attended");
    });
    for (std::size_t made = 0; made < members;)
      app_->write([&](Ctx& ctx) {
        for (int i = 0; i < 500 && made < members; ++i, ++made) add_member(ctx, made);
      });
  }

  Id<Activity> call_up() {
    Id<Activity> made;
    app_->write([&](Ctx& ctx) {
      activity::MakeActivity in;
      in.unit_id = branch_;
      in.kind.value = "theme_day";
      in.title.value = "Theme day";
      in.starts_at = ctx.now + 10 * minute_ms;
      in.place.value = "Square";
      in.notice = true;
      made = activity::make(ctx, in).activity_id;
    });
    return made;
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
        [](std::exception_ptr) {}, db::Store::Repeatable::yes);
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

  void check_in(Id<Activity> activity_id, Measured& measured) {
    std::string code;
    app_->read([&](Ctx& ctx) { code = activity::check_in_code(ctx, {activity_id}).code; });
    const auto tries = members_.size() + members_.size() / 20;
    measured.rounds.emplace_back().check_ins_s = at_once(
        tries,
        [&](db::Tx& tx, std::size_t i) {
          const auto& by = members_[i % members_.size()];
          // The moment in which the code was shown: how long this machine takes is not what the code is
          // about.
          Ctx ctx{*app_, tx, now_, by.actor, call_, {}};
          activity::CheckIn in;
          in.activity_id = activity_id;
          in.code.value = code;
          activity::check_in(ctx, in);
        },
        [&](bool here) { ++(here ? measured.here : measured.refused); });
  }

  // Seconds.
  double credit() {
    return at_once(
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

  void set_now() { now_ = app_->now(); }

  // What the figure and the ledger say of it.
  void count(Measured& measured, std::size_t credits) {
    app_->read([&](Ctx& ctx) {
      const figure::Span span{county_, add_days(ctx.today(), -1), add_days(ctx.today(), 1)};
      measured.person_times = figure::value(ctx, "person_times", span);
      measured.points = figure::value(ctx, "points_earned", span) - static_cast<std::int64_t>(credits);
    });
  }

 private:
  struct Comer {
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

  Id<Rule> rule(Ctx& ctx, const char* name, const char* trigger) {
    points::CreateRule rule;
    rule.name.value = name;
    rule.class_ = points::RuleClass::exemplary;
    rule.amount = Points{1};
    rule.cap_year = 100'000;
    rule.valid_from = Day{20200101};
    rule.source.value = "Benchmark";
    rule.unit_id = county_;
    if (trigger) rule.trigger.emplace().value = trigger;
    return points::create_rule(ctx, rule).rule_id;
  }

  void add_member(Ctx& ctx, std::size_t number) {
    member::NewMember in;
    in.name = fmt::format("Member {}", number);
    in.phone = fmt::format("138{:08}", number);
    in.birth_on = Day{19800101};
    in.tier = member::Tier::able_under_70;
    in.branch_id = branch_;
    in.joined_on = Day{20100701};
    Comer made{member::create(ctx, in), {}};
    made.actor.person_id = member::find(ctx, made.member_id)->person_id;
    made.actor.account_id = member::open_account(ctx, {made.actor.person_id, *in.phone, {}});
    made.actor.name = in.name;
    members_.push_back(std::move(made));
  }

  std::unique_ptr<App> app_;
  Id<Unit> county_, branch_;
  Id<Rule> rule_;
  Instant now_;
  std::vector<Comer> members_;
  Actor program_ = [] {
    Actor actor;
    actor.program = true;
    return actor;
  }();
  const Call call_{};
};

int run(const Config& config, const Sizes& sizes) {
  County county(config, sizes.people);
  // Everybody has earned before and so has an account of points: opening one is not what is measured.
  Measured measured;
  county.credit();
  // By turns, so that a machine that gets slower or faster meanwhile hits both.
  for (std::size_t round = 0; round < sizes.rounds; ++round) {
    const auto activity_id = county.call_up();
    county.set_now();
    county.check_in(activity_id, measured);
    measured.rounds.back().credits_s = county.credit();
  }
  county.count(measured, sizes.people * (sizes.rounds + 1));
  auto& rounds = measured.rounds;
  std::sort(rounds.begin(), rounds.end(),
            [](const Round& a, const Round& b) { return a.ratio() < b.ratio(); });
  const Round& middle = rounds[rounds.size() / 2];
  const auto people = static_cast<double>(sizes.people);
  fmt::print(
      R"({{"people":{},"check_ins":{},"refused":{},"person_times":{},"points":{},"check_ins_per_s":{:.0f},"credits_per_s":{:.0f},"ratio":{:.2f}}})"
      "\n",
      sizes.people, measured.here, measured.refused, measured.person_times, measured.points,
      people / middle.check_ins_s, people / middle.credits_s, middle.ratio());
  const bool once = measured.here == sizes.people * sizes.rounds &&
                    measured.person_times == static_cast<std::int64_t>(measured.here) &&
                    measured.points == measured.person_times;
  return once ? 0 : 1;
}

}  // namespace
}  // namespace linli

int main(int argc, char** argv) {
  using namespace linli;
  Config config;
  Sizes sizes;
  std::string data = (std::filesystem::temp_directory_path() / "linli_bench_checkin").string();
  CLI::App cli{"A storm of check-ins against postings of the ledger."};
  cli.add_option("--people", sizes.people);
  cli.add_option("--rounds", sizes.rounds)->check(CLI::PositiveNumber);
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
