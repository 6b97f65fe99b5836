// A page of the register with three filters: whether it stays flat as members grow, for the county and for
// one of its towns.
//
//   build/bench_members --data DIR [--few 10000] [--many 1000000]
//
// Fifty towns with a hundred branches each; the rows of members are written straight into the store, since
// only reading is measured. Of the county four pages of twenty are asked for in turn; of a town its first
// four members, since of the two hundred that it has at first no more fit the filters.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <stdexcept>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <spdlog/spdlog.h>
#include <sqlite3.h>

#include "apps/server/program.hpp"
#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "platform/command/dispatch.hpp"

namespace linli {
namespace {

using Stopwatch = std::chrono::steady_clock;
constexpr int towns = 50, branches_of_town = 100, page = 20, page_of_town = 4, asked = 1000;

class Register {
 public:
  explicit Register(const Config& config) : path_(config.store_address()), app_(open_program(config)) {
    app_->write([&](Ctx& ctx) {
      county_ = unit(ctx, org::UnitKind::county, "County", {});
      for (int t = 0; t < towns; ++t) {
        const auto town = unit(ctx, org::UnitKind::town, fmt::format("Town {}", t), county_);
        if (t == 0) town_ = town;
        for (int b = 0; b < branches_of_town; ++b)
          branches_.push_back(unit(ctx, org::UnitKind::branch, fmt::format("Branch {}", b), town));
      }
      access::NewAccount staff;
      staff.name = "Staff";
      staff.phone = "13800000001";
      staff.home_unit_id = county_;
      const auto account = access::create_account(ctx, staff);
      access::grant_role(ctx, account, "county_admin", county_);
      token_ = access::open_session(ctx, account);
    });
  }

  void grow(std::int64_t wanted) {
    sqlite3* db = nullptr;
    if (sqlite3_open(path_.c_str(), &db) != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(db));
    const auto run = [&](const std::string& sql) {
      if (sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(db));
    };
    run("PRAGMA synchronous = OFF; PRAGMA cache_size = -262144; CREATE TEMP TABLE branch (n INTEGER PRIMARY "
        "KEY, id INTEGER); BEGIN");
    for (std::size_t i = 0; i < branches_.size(); ++i)
      run(fmt::format("INSERT INTO temp.branch VALUES ({}, {})", i, branches_[i].value));
    const auto first = branches_.back().value + 1'000'000;
    const auto numbers =
        fmt::format("WITH RECURSIVE n(i) AS (SELECT {} UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {})",
                    members_, wanted);
    // A sixth in service, a fortieth on probation, a seventh of a committee; spread by steps that share no
    // factor.
    run(fmt::format(
        "INSERT INTO member_person (id, name, version) {} SELECT {} + i, 'Member ' || i, 1 FROM n", numbers,
        first));
    run(
        fmt::format("INSERT INTO member (id, person_id, number, kind, status, tier, branch_id, joined_on, "
                    "valid, version) {} "
                    "SELECT {} + i, {} + i, i + 1, CASE WHEN i % 6 = 0 THEN 'in_service' WHEN i % 11 = 0 "
                    "THEN 'floating' ELSE 'direct' END, "
                    "CASE WHEN i % 41 = 0 THEN 'probationary' ELSE 'full' END, CASE WHEN i % 7 = 0 THEN "
                    "'committee' ELSE 'able_under_70' END, "
                    "b.id, 20100701, 1, 1 FROM n JOIN temp.branch b ON b.n = i * 7919 % {}",
                    numbers, first, first, branches_.size()));
    run("DELETE FROM member_count; INSERT INTO member_count SELECT branch_id, COUNT(*) FROM member GROUP BY "
        "branch_id; COMMIT; ANALYZE");
    sqlite3_close(db);
    members_ = wanted;
  }

  double page_us(Id<Unit> where, int limit, int pages) {
    Dispatcher dispatcher(*app_, {.workers = 1});
    std::vector<double> took;
    std::string next;
    for (int i = 0; i < asked; ++i) {
      if (i % pages == 0) next.clear();
      http::Request request;
      request.head.method = "GET";
      request.head.path = std::string(api_prefix) + "/members";
      request.head.query = fmt::format("unit_id={}&kind=in_service&status=full&tier=committee&limit={}{}",
                                       where.value, limit, next.empty() ? "" : "&after=" + next);
      request.head.address = "127.0.0.1";
      request.head.request_id = "bench";
      request.head.headers.set("Authorization", "Bearer " + token_);
      const auto start = Stopwatch::now();
      const auto response = dispatcher.call(std::move(request));
      took.push_back(std::chrono::duration<double>(Stopwatch::now() - start).count() * 1e6);
      const auto& body = std::get<std::string>(response.body);
      if (response.status != 200) throw std::runtime_error(body);
      const auto at = body.rfind("\"next\":\"");
      next = at == std::string::npos ? "" : body.substr(at + 8, body.find('"', at + 8) - at - 8);
    }
    const auto middle = took.begin() + asked / 2;
    std::nth_element(took.begin(), middle, took.end());
    return *middle;
  }

  double county_us() { return page_us(county_, page, 4); }
  double town_us() { return page_us(town_, page_of_town, 1); }

 private:
  static Id<Unit> unit(Ctx& ctx, org::UnitKind kind, const std::string& name,
                       std::optional<Id<Unit>> parent) {
    org::CreateUnit in;
    in.parent_id = parent;
    in.kind = kind;
    in.name.value = name;
    in.on = Day{20200101};
    return org::create_unit(ctx, in).unit_id;
  }

  std::string path_;
  std::unique_ptr<App> app_;
  Id<Unit> county_, town_;
  std::vector<Id<Unit>> branches_;
  std::string token_;
  std::int64_t members_ = 0;
};

int run(int argc, char** argv) {
  Config config;
  std::int64_t few = 10'000, many = 1'000'000;
  CLI::App cli{"A page of the register with three filters."};
  cli.add_option("--data", config.data_dir)->required();
  cli.add_option("--few", few);
  cli.add_option("--many", many);
  CLI11_PARSE(cli, argc, argv);
  spdlog::set_level(spdlog::level::warn);
  std::filesystem::remove_all(config.data_dir);
  std::filesystem::create_directories(config.data_dir);
  Register members(config);
  members.grow(few);
  const auto county_few = members.county_us(), town_few = members.town_us();
  members.grow(many);
  const auto county_many = members.county_us(), town_many = members.town_us();
  std::printf("%s\n", fmt::format("{{\"few\":{},\"many\":{},\"county_few_us\":{:.1f},\"county_many_us\":{:."
                                  "1f},\"town_few_us\":{:.1f},\"town_many_us\":{:.1f}}}",
                                  few, many, county_few, county_many, town_few, town_many)
                          .c_str());
  std::filesystem::remove_all(config.data_dir);
  return 0;
}

}  // namespace
}  // namespace linli

int main(int argc, char** argv) { return linli::run(argc, argv); }
