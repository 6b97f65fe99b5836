// Kills the server at random moments and looks whether it kept its promises: crash [--rounds N] [--seed N].
//
// Each round: clients credit members, redeem and hand over, every one remembering what was acknowledged to
// him and what he sent without an answer; `kill -9`; start again; the unanswered is sent again under its key.
// Then every acknowledged transfer must be there once, a repeated key must get the answer that it got before,
// each balance must be the sum of what is known, and `linli verify` must be content. The closing line is `N
// passed, N failed`.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <random>
#include <set>
#include <string>
#include <sys/types.h>
#include <thread>
#include <vector>

#include <boost/json.hpp>
#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "apps/server/program.hpp"
#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/market/dto.hpp"
#include "modules/member/member.hpp"
#include "modules/points/dto.hpp"
#include "platform/db/connection.hpp"
#include "platform/testkit/http_client.hpp"
#include "platform/testkit/server_process.hpp"
#include "platform/testkit/test_app.hpp"

namespace {

using namespace linli;
namespace bj = boost::json;
using testkit::HttpClient;

constexpr const char* county_code = "410122";
constexpr int members = 12;
constexpr int connections = 8;
constexpr int verify_every = 5;
constexpr std::int64_t worth = 3;  // of one credit; an order costs one point
constexpr std::int64_t shortest_life_ms = 20, longest_life_ms = 350;

struct Person {
  std::string member_id, token;
};

struct County {
  std::string rule_id, good_id, clerk_token;
  std::vector<Person> people;
};

// People, a rule without caps and a good without limits, in the county that `linli init` made.
County furnish(const Config& config) {
  auto app = open_program(config);
  County county;
  app->write([&](Ctx& ctx) {
    const auto root = *org::root(ctx);
    org::CreateUnit branch;
    branch.parent_id = root;
    branch.kind = org::UnitKind::branch;
    branch.name.value = "Branch";
    branch.on = Day{20200101};
    const auto branch_id = org::create_unit(ctx, branch).unit_id;

    points::CreateRule rule;
    rule.name.value = "Deed";
    rule.class_ = points::RuleClass::basic;
    rule.amount = Points{worth};
    rule.valid_from = Day{20200101};
    rule.certifier = points::Certifier::clerk;
    rule.source.value = "crash test";
    rule.unit_id = root;
    county.rule_id = std::to_string(points::create_rule(ctx, rule).rule_id.value);

    access::NewAccount clerk;
    clerk.name = "Clerk";
    clerk.phone = "13900000000";
    clerk.home_unit_id = root;
    const auto clerk_id = access::create_account(ctx, clerk);
    access::grant_role(ctx, clerk_id, "town_staff", root);
    county.clerk_token = access::open_session(ctx, clerk_id);

    for (int i = 0; i < members; ++i) {
      member::NewMember in;
      in.name = fmt::format("Member {}", i);
      in.phone = fmt::format("138{:08}", i);
      in.birth_on = Day{19800101};
      in.branch_id = branch_id;
      in.joined_on = Day{20100701};
      const auto made = member::create(ctx, in);
      const auto account = member::open_account(ctx, {member::find(ctx, made)->person_id, *in.phone, {}});
      county.people.push_back({std::to_string(made.value), access::open_session(ctx, account)});
    }
  });
  return county;
}

bj::object parsed(const std::string& text) {
  boost::system::error_code bad;
  auto value = bj::parse(text, bad);
  return !bad && value.is_object() ? std::move(value.get_object()) : bj::object{};
}

std::string text_at(const bj::object& from, std::string_view name) {
  const auto* value = from.if_contains(name);
  return value && value->is_string() ? std::string(value->get_string()) : std::string{};
}

std::int64_t number_at(const bj::object& from, std::string_view name) {
  const auto* value = from.if_contains(name);
  return value && value->is_int64() ? value->get_int64() : -1;
}

struct Deed {
  enum class Kind { credit, order, hand_over };
  Kind kind{};
  int person = 0;  // whose points
  std::string key, path, body, token;
  int status = 0;  // 0: nobody knows
  std::string answer;

  bool done() const { return status == 200; }
};

// A held order that a client may hand over next.
struct Held {
  int person = 0;
  std::string order_id, code;
};

struct Client {
  std::mt19937_64 dice;
  std::vector<Deed> deeds;
  std::vector<Held> held;
};

struct Standing {
  std::int64_t posted = 0, held = 0;
};

class Crash {
 public:
  Crash(std::filesystem::path program, std::filesystem::path dir, std::uint64_t seed)
      : program_(std::move(program)),
        config_{.data_dir = dir / "data"},
        log_(dir / "verify.log"),
        dice_(seed) {
    if (testkit::run_program(program_, {"init", "--county", county_code, "--data", config_.data_dir.string()},
                             log_) != 0)
      throw std::runtime_error(fmt::format("linli init failed, see {}", log_.string()));
    std::ofstream(config_.data_dir / "linli.toml")
        << "requests_per_second_per_address = 0\nrequests_per_second_per_account = 0\n";
    county_ = furnish(config_);
    server_.emplace(program_, config_.data_dir);
    standings_.resize(members);
    start();
    offer_good();
  }

  // What is wrong after this round; empty when nothing is.
  std::vector<std::string> round(int number) {
    faults_.clear();
    std::vector<Client> clients(connections);
    for (auto& client : clients) client.dice.seed(dice_());
    const auto life_ms =
        std::uniform_int_distribution<std::int64_t>(shortest_life_ms, longest_life_ms)(dice_);
    std::vector<std::thread> threads;
    for (auto& client : clients) threads.emplace_back([&] { work(client); });
    std::this_thread::sleep_for(std::chrono::milliseconds(life_ms));
    server_->kill();
    for (auto& thread : threads) thread.join();
    start();
    for (auto& client : clients) settle(client);
    if (number % verify_every == 0) verify();
    check_balances();
    check_transfers();
    std::printf("round %d: killed after %jd ms, %zu acknowledged, %zu unanswered, %zu transfers in all%s\n",
                number, static_cast<std::intmax_t>(life_ms), acknowledged_, unanswered_, transfers_.size(),
                faults_.empty() ? "" : ": WRONG");
    std::fflush(stdout);
    return faults_;
  }

  std::vector<std::string> finish() {
    faults_.clear();
    verify();
    if (const int code = server_->stop(); code != 0)
      fault(fmt::format("the server ended with {} when it was told to stop", code));
    return faults_;
  }

 private:
  void fault(std::string what) { faults_.push_back(std::move(what)); }

  void start() { server_->start(); }

  void offer_good() {
    const auto root = first_unit();
    const auto made = must(
        "/api/v1/goods",
        fmt::format(
            R"({{"name":"Soap","description":"","price":1,"place":"Shop","kind":"goods","unit_id":"{}"}})",
            root));
    county_.good_id = text_at(made, "good_id");
    must("/api/v1/goods/" + county_.good_id + "/movements",
         R"({"kind":"purchase","quantity":1000000,"unit_cost_fen":1})");
    must("/api/v1/goods/" + county_.good_id + "/on", "{}");
  }

  std::string first_unit() {
    const auto answer = HttpClient(server_->port(), county_.clerk_token).ask("GET", "/api/v1/me");
    return text_at(parsed(answer ? answer->body : ""), "home_unit_id");
  }

  bj::object must(const std::string& path, const std::string& body) {
    const auto answer = HttpClient(server_->port(), county_.clerk_token).ask("POST", path, body);
    if (!answer || answer->status != 200)
      throw std::runtime_error(fmt::format("{}: {}", path, answer ? answer->body : "no answer"));
    return parsed(answer->body);
  }

  Deed next_deed(Client& client) {
    Deed deed;
    deed.key = testkit::uuid_v7(system_now(), client.dice(), client.dice());
    const auto roll = client.dice() % 10;
    if (roll == 0 && !client.held.empty()) {
      const Held held = client.held.back();
      client.held.pop_back();
      deed.kind = Deed::Kind::hand_over;
      deed.person = held.person;
      deed.path = fmt::format("/api/v1/orders/{}/hand-over", held.order_id);
      deed.body = fmt::format(R"({{"code":"{}"}})", held.code);
      deed.token = county_.clerk_token;
      return deed;
    }
    deed.person = static_cast<int>(client.dice() % members);
    const Person& person = county_.people[static_cast<std::size_t>(deed.person)];
    if (roll < 3) {
      deed.kind = Deed::Kind::order;
      deed.path = "/api/v1/orders";
      deed.body = fmt::format(R"({{"good_id":"{}","quantity":1}})", county_.good_id);
      deed.token = person.token;
    } else {
      deed.kind = Deed::Kind::credit;
      deed.path = "/api/v1/credits";
      deed.body = fmt::format(R"({{"rule_id":"{}","member_id":"{}","happened_on":"{}"}})", county_.rule_id,
                              person.member_id, to_text(day_of(system_now())));
      deed.token = county_.clerk_token;
    }
    return deed;
  }

  // False when there was no answer.
  bool send(HttpClient& connection, Deed& deed) {
    const auto answer =
        connection.ask("POST", deed.path, deed.body,
                       {{"Idempotency-Key", deed.key}, {"Authorization", "Bearer " + deed.token}});
    if (!answer) return false;
    deed.status = answer->status;
    deed.answer = answer->body;
    return true;
  }

  // Until the connection breaks.
  void work(Client& client) {
    HttpClient connection(server_->port());
    for (bool alive = true; alive;) {
      Deed deed = next_deed(client);
      alive = send(connection, deed);
      if (deed.kind == Deed::Kind::order && deed.done()) {
        const auto order = parsed(deed.answer);
        client.held.push_back({deed.person, text_at(order, "order_id"), text_at(order, "pick_up_code")});
      }
      client.deeds.push_back(std::move(deed));
    }
  }

  // Sends the unanswered again, and some of the answered, and takes all of them into the books.
  void settle(Client& client) {
    HttpClient connection(server_->port());
    for (auto& deed : client.deeds) {
      const bool unanswered = deed.status == 0 || deed.status == 503;
      ++(unanswered ? unanswered_ : acknowledged_);
      if (unanswered && !send(connection, deed)) fault("no answer to what was sent again");
      if (deed.status >= 500) fault(fmt::format("{} {}: {}", deed.path, deed.status, deed.answer));
      // The last ones of a connection are those that the kill was nearest to.
      const bool again =
          unanswered || client.dice() % 16 == 0 || &deed + 6 >= client.deeds.data() + client.deeds.size();
      if (deed.done() && again) expect_same(connection, deed);
      if (deed.done()) book(deed);
    }
  }

  void expect_same(HttpClient& connection, const Deed& deed) {
    Deed repeat = deed;
    if (!send(connection, repeat)) return fault("no answer to a repeated key");
    if (repeat.status != deed.status || repeat.answer != deed.answer)
      fault(fmt::format("key {} of {} got\n    {} {}\n  and when it was repeated\n    {} {}", deed.key,
                        deed.path, deed.status, deed.answer, repeat.status, repeat.answer));
  }

  void book(const Deed& deed) {
    const auto answer = parsed(deed.answer);
    auto& standing = standings_[static_cast<std::size_t>(deed.person)];
    switch (deed.kind) {
      case Deed::Kind::credit: {
        const auto transfer = text_at(answer, "transfer_id");
        if (!transfers_.insert(std::stoll(transfer)).second)
          fault(fmt::format("transfer {} answered two credits", transfer));
        new_transfers_.push_back(std::stoll(transfer));
        standing.posted += worth;
        ++paid_;
        break;
      }
      case Deed::Kind::order:
        standing.held += 1;
        break;
      case Deed::Kind::hand_over:
        standing.held -= 1;
        standing.posted -= 1;
        ++paid_;
        break;
    }
  }

  void check_balances() {
    HttpClient clerk(server_->port(), county_.clerk_token);
    for (int i = 0; i < members; ++i) {
      const auto answer = clerk.ask(
          "GET",
          fmt::format("/api/v1/members/{}/points", county_.people[static_cast<std::size_t>(i)].member_id));
      const auto points = parsed(answer ? answer->body : "");
      const auto& expected = standings_[static_cast<std::size_t>(i)];
      const auto balance = points.if_contains("balance") ? number_at(points, "balance") : 0,
                 held = number_at(points, "held");
      if (balance != expected.posted || held != expected.held)
        fault(fmt::format("member {} has {} and {} held, should have {} and {} held", i, balance, held,
                          expected.posted, expected.held));
    }
  }

  // The store itself, past the program: each transfer that was answered, and none besides.
  void check_transfers() {
    static constexpr std::string_view by_id[] = {"id"};
    static constexpr db::Query count{"crash.count", "SELECT COUNT(*) FROM ledger_transfer", "", {}};
    static constexpr db::Query one{"crash.one", "SELECT amount FROM ledger_transfer WHERE id = ?1", "",
                                   by_id};
    const auto reader = db::open_sqlite(config_.store_address(), false);
    db::Tx tx(*reader, nullptr);
    const auto rows = tx.only<std::int64_t>(count);
    if (rows != paid_) fault(fmt::format("the ledger has {} transfers, {} were made", rows, paid_));
    for (const auto id : new_transfers_)
      if (tx.maybe<std::int64_t>(one, db::arg("id", id)) != worth)
        fault(fmt::format("transfer {} was acknowledged and is not there", id));
    new_transfers_.clear();
  }

  void verify() {
    if (testkit::run_program(program_, {"verify", "--data", config_.data_dir.string()}, log_) != 0)
      fault(fmt::format("linli verify is not content, see {}", log_.string()));
  }

  std::filesystem::path program_;
  Config config_;
  std::filesystem::path log_;
  std::mt19937_64 dice_;
  County county_;
  std::optional<testkit::ServerProcess> server_;
  std::vector<Standing> standings_;
  std::set<std::int64_t> transfers_;
  std::vector<std::int64_t> new_transfers_;
  std::int64_t paid_ = 0;
  std::size_t acknowledged_ = 0, unanswered_ = 0;
  std::vector<std::string> faults_;
};

}  // namespace

int main(int argc, char** argv) {
  int rounds = 20;
  auto seed = static_cast<std::uint64_t>(std::chrono::system_clock::now().time_since_epoch().count());
  for (int i = 1; i + 1 < argc; i += 2) {
    if (std::string(argv[i]) == "--rounds") rounds = std::atoi(argv[i + 1]);
    if (std::string(argv[i]) == "--seed") seed = std::strtoull(argv[i + 1], nullptr, 10);
  }
  spdlog::set_level(spdlog::level::critical);
  std::printf("crash --rounds %d --seed %ju\n", rounds, static_cast<std::uintmax_t>(seed));
  int passed = 0, failed = 0;
  const auto note = [&](const std::vector<std::string>& faults) {
    ++(faults.empty() ? passed : failed);
    for (std::size_t i = 0; i < faults.size() && i < 10; ++i) std::printf("  %s\n", faults[i].c_str());
  };
  const testkit::TempDir dir;
  try {
    const auto program = std::filesystem::canonical("/proc/self/exe").parent_path().parent_path() / "linli";
    Crash crash(program, dir.path(), seed);
    for (int number = 1; number <= rounds; ++number) note(crash.round(number));
    note(crash.finish());
  } catch (const std::exception& error) {
    note({error.what()});
  }
  if (failed) {
    const auto kept = std::filesystem::temp_directory_path() / fmt::format("linli-crash-{}", seed);
    std::filesystem::rename(dir.path(), kept);
    std::printf("store and logs are kept in %s\n", kept.c_str());
  }
  std::printf("%d passed, %d failed\n", passed, failed);
  return failed ? 1 : 0;
}
