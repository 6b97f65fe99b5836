#include "apps/server/demo.hpp"

#include <cstdio>
#include <stdexcept>

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "apps/server/demo_activity.hpp"
#include "apps/server/demo_casework.hpp"
#include "apps/server/demo_coverage.hpp"
#include "apps/server/demo_deliberation.hpp"
#include "apps/server/demo_membership.hpp"
#include "apps/server/demo_organisation.hpp"
#include "apps/server/demo_year.hpp"
#include "apps/server/program.hpp"
#include "engines/access/access.hpp"
#include "engines/org/org.hpp"

namespace linli {
namespace {

constexpr std::uint64_t seed = 20171018;

// A demo that was not finished is thrown away: half a county would only puzzle.
class Unfinished {
 public:
  explicit Unfinished(const Config& config) : mark_(config.data_dir / "unfinished") {
    if (!std::filesystem::exists(mark_)) return;
    // What was begun in a server's schema is not ours to drop, and its sealed fields need the keys that are
    // here.
    if (!config.store.empty())
      throw std::runtime_error(fmt::format(
          "The demo of {0} was not finished. Empty the schema of its store, remove {0}, and start again.",
          config.data_dir.string()));
    for (const char* name : {"store.db", "store.db-wal", "store.db-shm", "keys"})
      std::filesystem::remove(config.data_dir / name);
  }
  void begin() {
    if (auto* file = std::fopen(mark_.c_str(), "w")) std::fclose(file);
  }
  void end() { std::filesystem::remove(mark_); }

 private:
  std::filesystem::path mark_;
};

bool has_county(App& app) {
  bool found = false;
  app.read([&](Ctx& ctx) { found = org::root(ctx).has_value(); });
  return found;
}

}  // namespace

void make_demo(const Config& config) {
  std::filesystem::create_directories(config.data_dir);
  Unfinished unfinished(config);
  const Instant now = system_now();
  // Identifiers follow the clock and never go back, so it stands a year ago before the first one is made.
  auto clock = std::make_shared<Instant>(now + -366 * day_ms);
  auto app = open_program(config, [clock] { return *clock; });
  if (has_county(*app)) return;
  unfinished.begin();
  spdlog::info("making the demo's county; this takes some seconds, once");
  demo::Dice dice(seed);
  demo::Play play(*app, clock, now);
  auto cast = demo::make_cast(play, dice);
  const auto neighbourhood = demo::make_neighbourhood(play, dice, cast);
  // Each life has dice of its own, so that a change in one leaves the others as they were.
  demo::Dice casework_dice(seed + 1), wish_dice(seed + 2);
  const Instant from = start_of(add_days(day_of(now), -364));
  demo::plan_casework(play, casework_dice, neighbourhood, cast, from, now);
  demo::plan_wishes(play, wish_dice, neighbourhood, cast, from, now);
  demo::Dice organisation_dice(seed + 8);
  demo::plan_organisation(play, organisation_dice, cast, from, now);
  demo::Dice membership_dice(seed + 3);
  demo::plan_membership(play, membership_dice, cast, from, now);
  demo::Dice coverage_dice(seed + 10), dual_dice(seed + 11), care_dice(seed + 12);
  demo::plan_coverage(play, coverage_dice, neighbourhood, cast, from, now);
  demo::plan_dual_registration(play, dual_dice, cast, from, now);
  demo::plan_care(play, care_dice, cast, from, now);
  demo::Dice deliberation_dice(seed + 50);
  demo::plan_deliberation(play, deliberation_dice, neighbourhood, cast, now);
  demo::Dice activity_dice(seed + 40);
  demo::plan_activities(play, activity_dice, neighbourhood, cast, from, now);
  demo::play_year(play, dice, cast, now);
  demo::settle_members(play, cast);
  unfinished.end();
}

void list_demo_accounts(App& app) {
  auto& accounts = app.get<access::DemoAccounts>();
  std::string county, town;
  app.read([&](Ctx& ctx) {
    const auto demo_town = org::unit_by_code(ctx, demo::town_code);
    // Accounts with a known password must never be shown for people who are real.
    if (!demo_town || !access::account_by_phone(ctx, demo::member_phone))
      throw std::runtime_error(
          "The store holds a county that is no demo. Serve it without --demo, or choose another --data.");
    county = org::unit_name(ctx, *org::root(ctx));
    town = org::unit_name(ctx, *demo_town);
  });
  const auto add = [&](const std::string& role, const std::string& phone) {
    std::string name;
    app.read([&](Ctx& ctx) {
      if (const auto account = access::account_by_phone(ctx, phone))
        name = access::account_name(ctx, *account);
    });
    const bool of_county = role == "rule_keeper" || role == "county_admin" || role == "supervisor" ||
                           role == "grantor" || role == "auditor" || role == "department_staff";
    accounts.items.push_back({role, name, phone, demo::password, of_county ? county : town});
  };
  add("member", demo::member_phone);
  add("resident", demo::resident_phone);
  for (const auto& role : demo::roles()) add(role.role, role.phone);
}

void print_demo_accounts(App& app, const std::string& url) {
  std::printf(
      "\nLinli demo: %s   (staff: %s/console/)\nThis is a demo with made-up people. Everybody's password is "
      "%s\n\n",
      url.c_str(), url.c_str(), demo::password);
  for (const auto& account : app.get<access::DemoAccounts>().items)
    std::printf("  %-17s %s  %s\n", account.role.c_str(), account.phone.c_str(), account.unit_name.c_str());
  std::printf("\n");
  std::fflush(stdout);
}

}  // namespace linli
