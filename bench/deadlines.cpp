// Deadlines of 100,000 running items, all of which pass within one minute: each is marked, written down and
// moves its item on.
//
//   build/bench_deadlines make --data DIR --count 100000 --in 30    items whose deadlines pass evenly from 30
//   to 90 seconds from now build/bench_deadlines fire --data DIR                           fires them here,
//   as they fall due, without a server build/bench_deadlines burst --data DIR                          fires
//   all of them at once, as if the server had been down build/bench_deadlines result --data DIR how many have
//   passed, and how late the latest was seen
//
// To see them fired under load: `make` into the county of `bench_county make`, then `linli serve --data DIR`
// with `bench_load` on it for a hundred seconds, then `result`.
#include <atomic>
#include <chrono>
#include <cstdio>
#include <thread>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "apps/server/program.hpp"
#include "engines/org/org.hpp"
#include "engines/workflow/workflow.hpp"

namespace linli {
namespace {

using Stopwatch = std::chrono::steady_clock;

double seconds_since(Stopwatch::time_point start) {
  return std::chrono::duration<double>(Stopwatch::now() - start).count();
}

constexpr std::int64_t step = 500, spread_ms = minute_ms, wait_ms = hour_ms;

// Guards and effects would be a module's; what the engine itself does is all there.
constexpr std::string_view definition = R"json({
  "name": "bench.item", "title": {"zh-CN": "Item", "en": "Item"},
  "states": [
    {"state": "open", "title": {"zh-CN": "Open", "en": "Open"}},
    {"state": "late", "title": {"zh-CN": "Late", "en": "Late"}},
    {"state": "shut", "title": {"zh-CN": "Shut", "en": "Shut"}, "end": true, "meaning": "solved"}
  ],
  "moves": [
    {"move": "shut", "title": {"zh-CN": "Shut", "en": "Shut"}, "from": ["open", "late"], "to": "shut", "who": [{"permission": "signed_in"}]},
    {"move": "slip", "title": {"zh-CN": "Slip", "en": "Slip"}, "from": ["open"], "to": "late"}
  ],
  "deadlines": [
    {"deadline": "hour", "title": {"zh-CN": "Hour", "en": "Hour"}, "from_states": ["open"], "clock": "wall", "minutes": 60, "missed": {"move": "slip"}},
    {"deadline": "month", "title": {"zh-CN": "Month", "en": "Month"}, "from_states": ["late"], "clock": "working", "minutes": 9600, "missed": {"tell": true}}
  ]
})json";

struct Passed {
  std::int64_t running = 0, missed = 0, latest_ms = 0;
};
BOOST_DESCRIBE_STRUCT(Passed, (), (running, missed, latest_ms))

constexpr std::string_view passed_text =
    "SELECT COUNT(*) FILTER (WHERE state = 'running') AS running, COUNT(*) FILTER (WHERE state = 'missed') "
    "AS missed, "
    "CAST(COALESCE(MAX(missed_at - due_at), 0) AS BIGINT) AS latest_ms FROM workflow_deadline WHERE deadline "
    "= 'hour'";
constexpr db::Query passed_query{"bench.passed", passed_text, passed_text, {}};

Passed passed(App& app) {
  Passed now;
  app.read([&](Ctx& ctx) { now = ctx.db.only<Passed>(passed_query); });
  return now;
}

void print(const Passed& now, double seconds) {
  fmt::print(R"({{"running":{},"missed":{},"latest_ms":{},"seconds":{:.2f},"per_s":{:.0f}}})"
             "\n",
             now.running, now.missed, now.latest_ms, seconds,
             seconds > 0 ? static_cast<double>(now.missed) / seconds : 0);
}

int make(const Config& config, std::int64_t count, std::int64_t in_seconds) {
  std::atomic<std::int64_t> now_ms = system_now().ms;
  auto app = open_program(config, [&] { return Instant{now_ms}; });
  workflow::ship(*app, {.module = "bench", .json = definition});
  Id<Unit> unit;
  app->write([&](Ctx& ctx) {
    const auto root = org::root(ctx);
    unit = root ? *root
                : org::create_unit(ctx, {{}, org::UnitKind::county, {"County"}, {}, Day{20200101}}).unit_id;
  });
  // The clock goes back to when each item would have begun.
  const std::int64_t first = system_now().ms + in_seconds * second_ms - wait_ms;
  for (std::int64_t made = 0; made < count;) {
    now_ms = first + made * spread_ms / count;
    app->write([&](Ctx& ctx) {
      for (std::int64_t i = 0; i < step && made < count; ++i, ++made)
        workflow::start(
            ctx,
            {.definition = "bench.item", .subject_kind = "bench", .subject_id = made + 1, .unit_id = unit});
    });
  }
  fmt::print(R"({{"items":{},"from_at":"{}"}})"
             "\n",
             count, to_text(Instant{first + wait_ms}));
  return 0;
}

int fire(const Config& config) {
  auto app = open_program(config);
  const auto start = Stopwatch::now();
  workflow::start_timers(*app);
  while (passed(*app).running > 0) std::this_thread::sleep_for(std::chrono::milliseconds(500));
  workflow::stop_timers(*app);
  print(passed(*app), seconds_since(start));
  return 0;
}

int burst(const Config& config) {
  auto app = open_program(config, [] { return system_now() + wait_ms; });
  const auto start = Stopwatch::now();
  workflow::fire_due(*app);
  print(passed(*app), seconds_since(start));
  return 0;
}

int result(const Config& config) {
  auto app = open_program(config);
  print(passed(*app), 0);
  return 0;
}

}  // namespace
}  // namespace linli

int main(int argc, char** argv) {
  using namespace linli;
  Config config;
  std::string data;
  std::int64_t count = 100'000, in_seconds = 30;
  CLI::App cli{"Deadlines that pass within one minute."};
  cli.require_subcommand(1);
  const auto command = [&](const char* name, const char* what) {
    auto* made = cli.add_subcommand(name, what);
    made->add_option("--data", data)->required();
    made->add_option("--store", config.store);
    return made;
  };
  auto* make_command = command("make", "Makes the items");
  make_command->add_option("--count", count);
  make_command->add_option("--in", in_seconds);
  auto* fire_command = command("fire", "Fires their deadlines as they fall due");
  auto* burst_command = command("burst", "Fires all of them at once");
  command("result", "Says what has passed");
  CLI11_PARSE(cli, argc, argv);
  spdlog::set_level(spdlog::level::warn);
  config.data_dir = data;
  try {
    if (make_command->parsed()) return make(config, count, in_seconds);
    if (fire_command->parsed()) return fire(config);
    if (burst_command->parsed()) return burst(config);
    return result(config);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
  }
  return 1;
}
