// A county to measure on, and what is measured inside of the process.
//
//   build/bench_county make --data DIR --members 100000 --branches 200    a county, a clerk of its points
//   bank, one rule, members
//
//   build/bench_county fill --data DIR --postings 2000000                 credits until the ledger has so
//   many
//
//   build/bench_county statements --data DIR                              balance and last 20 lines of
//   members
//
//   build/bench_county publication --data DIR                             of yesterday for the whole county,
//   and proofs
//
// DIR/bench.json says what the load generator has to know; DIR/members has the ids of the members, one a
// line.
#include <atomic>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <random>
#include <thread>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "apps/server/program.hpp"
#include "engines/access/access.hpp"
#include "engines/ledger/ledger.hpp"
#include "engines/org/org.hpp"
#include "modules/member/member.hpp"
#include "modules/points/dto.hpp"
#include "modules/points/publication.hpp"

namespace linli {
namespace {

using Stopwatch = std::chrono::steady_clock;

double seconds_since(Stopwatch::time_point start) {
  return std::chrono::duration<double>(Stopwatch::now() - start).count();
}

// What is made here happened yesterday, so that yesterday can be published.
Instant yesterday() { return system_now() + -day_ms; }

constexpr std::int64_t step = 1000;
// So many members have the first transfers among them: 20 lines each. Then everybody gets one, so that what
// is measured later opens no account.
constexpr std::size_t early_members = 500, early_transfers = 10'000;

std::vector<Id<Member>> members_of(const Config& config) {
  std::vector<Id<Member>> members;
  std::ifstream in(config.data_dir / "members");
  for (std::int64_t id = 0; in >> id;) members.push_back({id});
  if (members.empty()) throw std::runtime_error("there is no county in " + config.data_dir.string());
  return members;
}

Id<Unit> add_unit(Ctx& ctx, org::UnitKind kind, const std::string& name, std::optional<Id<Unit>> parent) {
  org::CreateUnit unit;
  unit.parent_id = parent;
  unit.kind = kind;
  unit.name.value = name;
  unit.on = Day{20200101};
  return org::create_unit(ctx, unit).unit_id;
}

Id<Rule> add_rule(Ctx& ctx, Id<Unit> county) {
  points::CreateRule rule;
  rule.name.value = "Helped a neighbour";
  rule.class_ = points::RuleClass::exemplary;
  rule.amount = Points{1};
  rule.cap_year = 100'000;
  rule.valid_from = Day{20200101};
  rule.source.value = "Benchmark";
  rule.unit_id = county;
  return points::create_rule(ctx, rule).rule_id;
}

std::string open_clerk(Ctx& ctx, Id<Unit> county) {
  access::NewAccount clerk;
  clerk.name = "Clerk";
  clerk.phone = "13900000001";
  clerk.home_unit_id = county;
  const auto account = access::create_account(ctx, clerk);
  access::grant_role(ctx, account, "bank_clerk", county);
  return access::open_session(ctx, account);
}

int make(const Config& config, std::int64_t members, std::int64_t branches) {
  std::atomic<bool> now = false;
  auto app = open_program(config, [&] { return now ? system_now() : yesterday(); });
  std::vector<Id<Unit>> places;
  Id<Unit> county;
  Id<Rule> rule;
  app->write([&](Ctx& ctx) {
    county = add_unit(ctx, org::UnitKind::county, "County", {});
    Id<Unit> town;
    for (std::int64_t b = 0; b < branches; ++b) {
      if (b % 25 == 0) town = add_unit(ctx, org::UnitKind::town, fmt::format("Town {}", b / 25 + 1), county);
      places.push_back(add_unit(ctx, org::UnitKind::branch, fmt::format("Branch {}", b + 1), town));
    }
    rule = add_rule(ctx, county);
  });
  std::ofstream list(config.data_dir / "members");
  for (std::int64_t made = 0; made < members;) {
    std::vector<Id<Member>> ids;
    app->write([&](Ctx& ctx) {
      for (std::int64_t i = 0; i < step && made < members; ++i, ++made) {
        member::NewMember in;
        in.name = fmt::format("Member {}", made + 1);
        in.phone = fmt::format("138{:08}", made + 1);
        in.birth_on = Day{19800101};
        in.tier = member::Tier::able_under_70;
        in.branch_id = places[static_cast<std::size_t>(made * branches / members)];
        in.joined_on = Day{20100701};
        ids.push_back(member::create(ctx, in));
      }
    });
    for (const auto id : ids) list << id.value << '\n';
  }
  // A session of yesterday would be over.
  now = true;
  std::string token;
  app->write([&](Ctx& ctx) { token = open_clerk(ctx, county); });
  std::ofstream(config.data_dir / "bench.json")
      << fmt::format(R"({{"token":"{}","rule_id":"{}","members":{},"today":"{}"}})", token, rule.value,
                     members, to_text(day_of(system_now())))
      << '\n';
  return 0;
}

// One described number for one query of our own.
struct Counted {
  std::int64_t transfers = 0;
};
BOOST_DESCRIBE_STRUCT(Counted, (), (transfers))

constexpr db::Query transfers_query{
    "bench.transfers",
    "SELECT COALESCE(SUM(transfers), 0) AS transfers FROM ledger_link",
    "SELECT CAST(COALESCE(SUM(transfers), 0) AS BIGINT) AS transfers FROM ledger_link",
    {}};
struct FirstRule {
  Id<Rule> rule_id;
};
BOOST_DESCRIBE_STRUCT(FirstRule, (), (rule_id))
constexpr db::Query rule_query{"bench.rule",
                               "SELECT id AS rule_id FROM points_rule ORDER BY id LIMIT 1",
                               "SELECT id AS rule_id FROM points_rule ORDER BY id LIMIT 1",
                               {}};

int fill(const Config& config, std::int64_t postings) {
  auto app = open_program(config, yesterday);
  const auto members = members_of(config);
  std::int64_t there = 0;
  Id<Rule> rule;
  app->read([&](Ctx& ctx) {
    there = ctx.db.only<Counted>(transfers_query).transfers;
    rule = ctx.db.only<FirstRule>(rule_query).rule_id;
  });
  std::mt19937_64 random(static_cast<std::uint64_t>(there) + 1);
  const auto start = Stopwatch::now();
  std::int64_t made = 0;
  while (there < postings) {
    app->write([&](Ctx& ctx) {
      for (std::int64_t i = 0; i < step && there < postings; ++i, ++there, ++made) {
        const auto number = static_cast<std::size_t>(there);
        const auto place = number < early_transfers                    ? number % early_members
                           : number < early_transfers + members.size() ? number - early_transfers
                                                                       : random();
        points::Credit in;
        in.rule_id = rule;
        in.member_id = members[place % members.size()];
        in.happened_on = ctx.today();
        points::credit(ctx, in);
      }
    });
  }
  fmt::print(R"({{"postings":{},"made":{},"per_s":{:.1f}}})"
             "\n",
             there, made, static_cast<double>(made) / std::max(seconds_since(start), 1e-9));
  return 0;
}

// As many readers at once as the server has event loops.
int statements(const Config& config, double seconds, std::size_t among) {
  auto app = open_program(config);
  auto members = members_of(config);
  if (among) members.resize(std::min(among, members.size()));
  // As the job of each night does, in larger pieces: nobody waits.
  constexpr std::int64_t piece = 50'000;
  for (std::int64_t filed = piece; filed == piece;)
    app->write([&](Ctx& ctx) { filed = ledger::file_lines(ctx, piece); });
  std::atomic<std::int64_t> reads = 0, lines = 0;
  // Reads for so long, or so many times when no time is given.
  const auto read = [&](std::uint64_t seed, double for_seconds, int times) {
    std::mt19937_64 random(seed);
    std::int64_t made = 0, seen = 0;
    const auto start = Stopwatch::now();
    while (for_seconds > 0 ? made % 100 != 0 || seconds_since(start) < for_seconds : made < times) {
      ++made;
      app->read([&](Ctx& ctx) {
        const auto account =
            ledger::find_account(ctx, ledger::AccountKind::member, members[random() % members.size()]);
        if (!account) return;
        (void)ledger::balance(ctx, *account);
        seen += std::ssize(ledger::statement(ctx, *account, {}, 20));
      });
    }
    reads += made;
    lines += seen;
  };
  const auto all = [&](double for_seconds, int times) {
    std::vector<std::thread> readers;
    for (unsigned i = 0; i < std::max(1u, std::thread::hardware_concurrency()); ++i)
      readers.emplace_back(read, 7 + i, for_seconds, times);
    for (auto& reader : readers) reader.join();
  };
  // The pages come into memory first: it is the reading that is measured, not the disk.
  all(0, 20'000);
  reads = lines = 0;
  const auto start = Stopwatch::now();
  all(seconds, 0);
  fmt::print(R"({{"per_s":{:.1f},"lines":{:.2f}}})"
             "\n",
             static_cast<double>(reads) / seconds_since(start),
             static_cast<double>(lines) / static_cast<double>(reads));
  return 0;
}

int publication(const Config& config) {
  auto app = open_program(config);
  const Day day = day_of(yesterday());
  const auto members = static_cast<std::int64_t>(members_of(config).size());
  Id<Publication> made;
  const auto start = Stopwatch::now();
  app->write([&](Ctx& ctx) {
    points::MakePublication in;
    in.unit_id = *org::root(ctx);
    in.from_on = in.to_on = day;
    in.names = points::Names::masked;
    in.objection_days = 30;
    made = points::make_publication(ctx, in).publication_id;
  });
  points::make_lines(*app, made);
  const double took = seconds_since(start);
  std::mt19937_64 random(7);
  constexpr int proofs = 2000;
  const auto proof_start = Stopwatch::now();
  for (int i = 0; i < proofs; ++i)
    app->read([&](Ctx& ctx) {
      const auto index = static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(members));
      points::stored_proof(ctx, made, index, members);
    });
  fmt::print(R"({{"members":{},"publication_ms":{:.1f},"proof_ms":{:.4f}}})"
             "\n",
             members, took * 1000, seconds_since(proof_start) * 1000 / proofs);
  return 0;
}

}  // namespace
}  // namespace linli

int main(int argc, char** argv) {
  using namespace linli;
  Config config;
  std::string data;
  std::int64_t members = 100'000, branches = 200, postings = 100'000;
  double seconds = 3;
  std::size_t among = 0;
  CLI::App cli{"A county to measure on."};
  cli.require_subcommand(1);
  const auto command = [&](const char* name, const char* what) {
    auto* made = cli.add_subcommand(name, what);
    made->add_option("--data", data)->required();
    made->add_option("--store", config.store);
    return made;
  };
  auto* make_command = command("make", "Makes it");
  make_command->add_option("--members", members);
  make_command->add_option("--branches", branches);
  auto* fill_command = command("fill", "Fills its ledger");
  fill_command->add_option("--postings", postings);
  auto* statements_command = command("statements", "Reads balances and statements");
  statements_command->add_option("--seconds", seconds);
  statements_command->add_option("--among", among, "only the first so many members");
  command("publication", "Makes a publication, and proofs");
  CLI11_PARSE(cli, argc, argv);
  spdlog::set_level(spdlog::level::warn);
  config.data_dir = data;
  try {
    if (make_command->parsed()) return make(config, members, branches);
    if (fill_command->parsed()) return fill(config, postings);
    if (statements_command->parsed()) return statements(config, seconds, among);
    return publication(config);
  } catch (const Refused& refused) {
    std::fprintf(stderr, "refused: %s\n", refused.what());
    for (const auto& field : refused.fields())
      std::fprintf(stderr, "  %s: %s\n", field.field.c_str(), field.code.c_str());
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
  }
  return 1;
}
