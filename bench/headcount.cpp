// The table of headcounts by town on any day, in a county of 5,000 units and a million members who came one
// by one.
//
//   build/bench_headcount --data DIR [--units 5000] [--members 1000000]
//
// Units are made as people make them, some count elsewhere than they hang, some move within the year; members
// are counted in day by day. Then the table is asked of the dispatcher in this process for days all over the
// year, and the tree as the console opens it.
#include "engines/org/headcount.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <random>
#include <stdexcept>

#include <CLI/CLI.hpp>
#include <boost/json.hpp>
#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "apps/server/program.hpp"
#include "engines/access/access.hpp"
#include "engines/org/relations.hpp"
#include "platform/command/dispatch.hpp"

namespace linli {
namespace {

using Stopwatch = std::chrono::steady_clock;
constexpr int days = 365, towns = 20, asked = 60, moves = 200;

class County {
 public:
  County(const Config& config, int units, int members)
      : clock_(std::make_shared<Instant>(start_of(Day{20250101}) + 12 * hour_ms)),
        app_(open_program(config, [clock = clock_] { return *clock; })),
        random_(20171018) {
    app_->write([&](Ctx& ctx) { build(ctx, units); });
    for (int day = 0; day < days; ++day) {
      clock_->ms += day_ms;
      app_->write([&](Ctx& ctx) { live(ctx, members / days + (day < members % days ? 1 : 0)); });
    }
    app_->write([&](Ctx& ctx) { token_ = access::open_session(ctx, account_); });
  }

  // Milliseconds of each table, and what the last day's total was.
  std::vector<double> tables() {
    std::vector<double> taken;
    for (int i = 0; i < asked; ++i) {
      const auto on = add_days(day_of(*clock_), -(i * days / asked));
      const auto body =
          ask("/headcounts", fmt::format("unit_id={}&as_of={}", county_.value, to_text(on)), taken);
      if (i == 0) total_ = boost::json::parse(body).at("total").as_int64();
    }
    return taken;
  }

  std::vector<double> trees() {
    std::vector<double> taken;
    for (int i = 0; i < 10; ++i) ask("/unit-tree", "depth=9", taken);
    return taken;
  }

  std::int64_t total() const { return total_; }

 private:
  Id<Unit> unit(Ctx& ctx, org::UnitKind kind, std::optional<Id<Unit>> parent) {
    org::CreateUnit in;
    in.parent_id = parent;
    in.kind = kind;
    in.name.value = fmt::format("Unit {}", ++named_);
    in.on = ctx.today();
    return org::create_unit(ctx, in).unit_id;
  }

  void build(Ctx& ctx, int units) {
    county_ = unit(ctx, org::UnitKind::county, {});
    sector_ = unit(ctx, org::UnitKind::party_committee, county_);
    for (int i = 0; i < towns; ++i) towns_.push_back(unit(ctx, org::UnitKind::town, county_));
    // A fifth are committees, each with its branches.
    Id<Unit> committee;
    while (named_ < units) {
      if (named_ % 5 == 0 || !committee)
        committee = unit(ctx, org::UnitKind::party_committee, towns_[pick(towns_.size())]);
      branches_.push_back(unit(ctx, org::UnitKind::branch, committee));
      if (named_ % 50 == 0)
        org::relate(ctx, {branches_.back(), org::RelationKind::dual, sector_, true, ctx.today(), {}});
    }
    access::NewAccount staff;
    staff.name = "Staff";
    staff.phone = "13800000001";
    staff.home_unit_id = county_;
    const auto account = access::create_account(ctx, staff);
    access::grant_role(ctx, account, "rule_keeper", county_);
    account_ = account;
  }

  void live(Ctx& ctx, int arrivals) {
    for (int i = 0; i < arrivals; ++i)
      org::count_members(ctx, branches_[pick(branches_.size())], ctx.today(), 1);
    if (pick(days) < moves)
      org::move_unit(ctx, {branches_[pick(branches_.size())], towns_[pick(towns_.size())], ctx.today(), {}});
  }

  std::string ask(const std::string& path, std::string query, std::vector<double>& taken) {
    http::Request request;
    request.head.method = "GET";
    request.head.path = std::string(api_prefix) + path;
    request.head.query = std::move(query);
    request.head.address = "127.0.0.1";
    request.head.request_id = "bench";
    request.head.headers.set("Authorization", "Bearer " + token_);
    const auto start = Stopwatch::now();
    const auto response = dispatcher_.call(std::move(request));
    taken.push_back(std::chrono::duration<double, std::milli>(Stopwatch::now() - start).count());
    const auto& body = std::get<std::string>(response.body);
    if (response.status != 200) throw std::runtime_error(body);
    return body;
  }

  std::size_t pick(std::size_t of) { return random_() % of; }

  std::shared_ptr<Instant> clock_;
  std::unique_ptr<App> app_;
  Dispatcher dispatcher_{*app_, {.workers = 1}};
  std::mt19937_64 random_;
  Id<Unit> county_, sector_;
  std::vector<Id<Unit>> towns_, branches_;
  Id<Account> account_;
  std::string token_;
  int named_ = 0;
  std::int64_t total_ = 0;
};

double median(std::vector<double> taken) {
  std::sort(taken.begin(), taken.end());
  return taken[taken.size() / 2];
}

int run(int argc, char** argv) {
  Config config;
  int units = 5000, members = 1'000'000;
  CLI::App cli{"Headcounts of any day."};
  cli.add_option("--data", config.data_dir)->required();
  cli.add_option("--store", config.store);
  cli.add_option("--units", units);
  cli.add_option("--members", members);
  CLI11_PARSE(cli, argc, argv);
  spdlog::set_level(spdlog::level::warn);
  std::filesystem::remove_all(config.data_dir);
  std::filesystem::create_directories(config.data_dir);
  {
    County county(config, units, members);
    county.tables();  // once, so that the file is in memory as it is on a server that runs
    const auto tables = county.tables(), trees = county.trees();
    std::printf("%s\n", fmt::format("{{\"units\":{},\"members\":{},\"counted\":{},\"median_ms\":{:.2f},"
                                    "\"most_ms\":{:.2f},\"tree_ms\":{:.2f}}}",
                                    units, members, county.total(), median(tables),
                                    *std::max_element(tables.begin(), tables.end()), median(trees))
                            .c_str());
  }
  std::filesystem::remove_all(config.data_dir);
  return 0;
}

}  // namespace
}  // namespace linli

int main(int argc, char** argv) {
  try {
    return linli::run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
