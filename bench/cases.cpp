// The list of a community's cases: what a page of it costs, how much of that is the query, and whether it
// stays flat as cases grow.
//
//   build/bench_cases --data DIR [--few 10000] [--many 1000000]
//
// Some hundred cases are reported as people do; then their rows are copied, older and older, as many times as
// it takes. Pages are asked over HTTP on one connection, the server being in this process; right after each
// the query of a page is run alone.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <spdlog/spdlog.h>
#include <sqlite3.h>

#include "apps/server/front.hpp"
#include "apps/server/program.hpp"
#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/casework/casework.hpp"
#include "modules/casework/casework.sql.hpp"
#include "platform/command/dispatch.hpp"
#include "platform/http/server.hpp"

namespace linli {
namespace {

using Stopwatch = std::chrono::steady_clock;
constexpr int reported = 500, page = 20, asked = 2000;

struct Pages {
  double request_us = 0, query_us = 0;
};

double median_us(std::vector<double>& seconds) {
  const auto middle = seconds.begin() + static_cast<std::ptrdiff_t>(seconds.size() / 2);
  std::nth_element(seconds.begin(), middle, seconds.end());
  return *middle * 1e6;
}

// The server as `linli serve` runs it, on a free port.
class Served {
 public:
  Served(App& app, const Config& config)
      : dispatcher_(app, {}), front_(app, dispatcher_, config), server_(options(config), front_.handler()) {
    front_.serves(&server_);
    thread_ = std::thread([this] { server_.run(); });
  }
  ~Served() {
    server_.stop();
    thread_.join();
  }
  std::uint16_t port() const { return server_.port(); }

 private:
  static http::Options options(const Config& config) {
    http::Options options;
    options.address = "127.0.0.1";
    options.port = 0;
    options.upload_dir = config.data_dir;
    options.requests_per_second_per_address = 0;
    return options;
  }

  Dispatcher dispatcher_;
  Front front_;
  http::Server server_;
  std::thread thread_;
};

// One keep-alive connection.
class Visitor {
 public:
  Visitor(std::uint16_t port, std::string token)
      : socket_(::socket(AF_INET, SOCK_STREAM, 0)), token_(std::move(token)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
      throw std::runtime_error("cannot connect");
  }
  ~Visitor() { close(socket_); }
  Visitor(const Visitor&) = delete;

  // The body of the answer, which must be a 200.
  std::string get(const std::string& target) {
    const auto request =
        fmt::format("GET {} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {}\r\n\r\n", target, token_);
    if (::send(socket_, request.data(), request.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(request.size()))
      throw std::runtime_error("cannot send");
    std::string answer;
    std::size_t whole = std::string::npos;
    char buffer[65536];
    while (answer.size() < whole) {
      const auto got = recv(socket_, buffer, sizeof buffer, 0);
      if (got <= 0) throw std::runtime_error("the server closed the connection");
      answer.append(buffer, static_cast<std::size_t>(got));
      const auto head = answer.find("\r\n\r\n");
      if (head == std::string::npos) continue;
      const auto length = answer.find("Content-Length: ");
      whole = head + 4 + std::stoull(answer.substr(length + 16));
    }
    if (!answer.starts_with("HTTP/1.1 200")) throw std::runtime_error(answer);
    return answer.substr(answer.find("\r\n\r\n") + 4);
  }

 private:
  int socket_;
  std::string token_;
};

class Community {
 public:
  explicit Community(const Config& config)
      : config_(config), path_(config.store_address()), app_(open_program(config)) {
    app_->write([&](Ctx& ctx) {
      const auto county = unit(ctx, org::UnitKind::county, "County", {});
      const auto town = unit(ctx, org::UnitKind::town, "Town", county);
      village_ = unit(ctx, org::UnitKind::village, "Village", town);
      access::NewAccount staff;
      staff.name = "Staff";
      staff.phone = "13800000001";
      staff.home_unit_id = village_;
      const auto account = access::create_account(ctx, staff);
      access::grant_role(ctx, account, "community_staff", village_);
      token_ = access::open_session(ctx, account);
      std::vector<Id<Unit>> grids;
      for (int i = 0; i < 4; ++i) grids.push_back(unit(ctx, org::UnitKind::grid, "Grid", village_));
      const auto categories = casework::public_categories(ctx);
      for (int i = 0; i < reported; ++i) {
        casework::NewCase in;
        in.category_id = categories[static_cast<std::size_t>(i) % categories.size()].category_id;
        in.text = "The lamp at the corner has been dark for three days";
        in.place.text.emplace().value = "At the corner";
        casework::report(ctx, in);
      }
    });
  }

  // Copies the oldest generation in front of itself until there are `wanted` cases in the village's list.
  void grow(std::int64_t wanted) {
    sqlite3* db = nullptr;
    if (sqlite3_open(path_.c_str(), &db) != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(db));
    const auto run = [&](const std::string& sql) {
      if (sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(db));
    };
    run("PRAGMA synchronous = OFF; PRAGMA cache_size = -262144");
    for (; cases_ < wanted; ++generation_) {
      run(
          fmt::format("CREATE TEMP TABLE copied AS SELECT * FROM casework_case ORDER BY id LIMIT {};"
                      "UPDATE temp.copied SET id = id - (SELECT MAX(id) - MIN(id) + 1 FROM temp.copied), "
                      "number = number || '-{}';"
                      "INSERT INTO casework_case SELECT * FROM temp.copied ORDER BY id;"
                      "INSERT INTO casework_scope SELECT {}, id, stage, 1 FROM temp.copied ORDER BY id; DROP "
                      "TABLE temp.copied",
                      std::min<std::int64_t>(wanted - cases_, cases_), generation_, village_.value));
      cases_ = std::min(wanted, cases_ * 2);
    }
    run("ANALYZE");
    sqlite3_close(db);
  }

  Pages measure() {
    Served served(*app_, config_);
    Visitor visitor(served.port(), token_);
    std::vector<double> requests, queries;
    std::string next;
    for (int i = 0; i < asked; ++i) {
      if (i % 4 == 0) next.clear();  // four pages in a row, then from the beginning
      const auto start = Stopwatch::now();
      const auto body = visitor.get(fmt::format("{}/cases?unit_id={}&limit={}{}", api_prefix, village_.value,
                                                page, next.empty() ? "" : "&after=" + next));
      requests.push_back(std::chrono::duration<double>(Stopwatch::now() - start).count());
      const auto at = body.rfind("\"next\":\"");
      next = at == std::string::npos ? "" : body.substr(at + 8, body.find('"', at + 8) - at - 8);
      queries.push_back(query(static_cast<std::int64_t>(INT64_MAX)));
    }
    return {median_us(requests), median_us(queries)};
  }

 private:
  static Id<Unit> unit(Ctx& ctx, org::UnitKind kind, const char* name, std::optional<Id<Unit>> parent) {
    org::CreateUnit in;
    in.parent_id = parent;
    in.kind = kind;
    in.name.value = name;
    in.on = Day{20200101};
    return org::create_unit(ctx, in).unit_id;
  }

  // The query of one page alone, every column read.
  double query(std::int64_t before) {
    double took = 0;
    app_->read([&](Ctx& ctx) {
      std::vector<Value> values;
      for (const auto name : casework::sql::cases.params) {
        if (name == "unit_id")
          values.emplace_back(village_.value);
        else if (name == "before")
          values.emplace_back(before);
        else if (name == "first" || name == "overdue")
          values.emplace_back(std::int64_t{0});
        else if (name == "now")
          values.emplace_back(ctx.now.ms);
        else if (name == "limit")
          values.emplace_back(std::int64_t{page + 1});
        else
          values.emplace_back(std::monostate{});
      }
      const auto start = Stopwatch::now();
      auto& cursor = ctx.db.connection().open(casework::sql::cases, values);
      while (cursor.next())
        for (int c = 0; c < cursor.columns(); ++c) sum_ += cursor.value(c).index();
      cursor.finish();
      took = std::chrono::duration<double>(Stopwatch::now() - start).count();
    });
    return took;
  }

  const Config& config_;
  std::string path_;
  std::unique_ptr<App> app_;
  Id<Unit> village_;
  std::string token_;
  std::int64_t cases_ = reported;
  int generation_ = 1;
  std::size_t sum_ = 0;
};

int run(int argc, char** argv) {
  Config config;
  std::int64_t few = 10'000, many = 1'000'000;
  CLI::App cli{"The list of a community's cases."};
  cli.add_option("--data", config.data_dir)->required();
  cli.add_option("--few", few);
  cli.add_option("--many", many);
  CLI11_PARSE(cli, argc, argv);
  spdlog::set_level(spdlog::level::warn);
  std::filesystem::remove_all(config.data_dir);
  std::filesystem::create_directories(config.data_dir);
  Community community(config);
  community.grow(few);
  const Pages at_few = community.measure();
  community.grow(many);
  const Pages at_many = community.measure();
  std::printf("%s\n",
              fmt::format("{{\"few\":{},\"many\":{},\"request_few_us\":{:.1f},\"query_few_us\":{:.1f},"
                          "\"request_many_us\":{:.1f},\"query_many_us\":{:.1f}}}",
                          few, many, at_few.request_us, at_few.query_us, at_many.request_us, at_many.query_us)
                  .c_str());
  std::filesystem::remove_all(config.data_dir);
  return 0;
}

}  // namespace
}  // namespace linli

int main(int argc, char** argv) { return linli::run(argc, argv); }
