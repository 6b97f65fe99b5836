// A load generator of our own: keep-alive connections, each with one request under way, driven by one thread
// with epoll, so that as little as possible of the machine that is measured goes into the measuring.
//
//   build/bench_load credits --port 8080 --token T --rule R --members FILE --day 2026-01-05 [--connections
//   64] [--seconds 5] [--warm 1] build/bench_load lists …        1,000 members in each request, one
//   connection unless said otherwise build/bench_load … --per-second 1000   no more than so many, evenly; one
//   that had to wait for a free connection is late by its wait build/bench_load statements …   GET of a
//   member's last 20 lines; --path balances: GET of his balance
//
// Prints one line of JSON. FILE has one member id a line; members are chosen at random.
#include <algorithm>
#include <arpa/inet.h>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <deque>
#include <fstream>
#include <map>
#include <netinet/tcp.h>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace {

using Clock = std::chrono::steady_clock;

struct Wanted {
  std::string kind;
  std::uint16_t port = 8080;
  std::string token, rule, members_file, day;
  int connections = 0;
  double per_second = 0;  // 0: as fast as they are answered
  double seconds = 5, warm_seconds = 1;
  std::size_t list_size = 1000;
};

// A UUIDv7, as clients are asked to send.
class Keys {
 public:
  void add_next(std::string& to) {
    using namespace std::chrono;
    const auto ms = static_cast<std::uint64_t>(
        duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
    if (ms != last_ms_) count_ = 0;
    last_ms_ = ms;
    const std::uint64_t noise = random_();
    const std::uint64_t before = ms << 16 | 0x7000 | (++count_ & 0xFFF);
    const std::uint64_t after = 1ULL << 63 | noise >> 2;
    for (int digit = 0; digit < 32; ++digit) {
      if (digit == 8 || digit == 12 || digit == 16 || digit == 20) to += '-';
      const std::uint64_t half = digit < 16 ? before : after;
      to += "0123456789abcdef"[half >> (60 - digit % 16 * 4) & 0xF];
    }
  }

 private:
  std::mt19937_64 random_{std::random_device{}()};
  std::uint64_t last_ms_ = 0, count_ = 0;
};

class Requests {
 public:
  explicit Requests(const Wanted& wanted) : wanted_(wanted) {
    std::ifstream in(wanted.members_file);
    for (std::string line; std::getline(in, line);) members_.push_back(line);
    if (members_.empty()) throw std::runtime_error("no members in " + wanted.members_file);
  }

  // Good until the next one.
  const std::string& next() {
    request_.clear();
    if (wanted_.kind == "statements") {
      get("/points/lines?limit=20");
    } else if (wanted_.kind == "balances") {
      get("/points");
    } else if (wanted_.kind == "credits") {
      post("/api/v1/credits", {rule_and_day_, R"(,"member_id":")", member(), R"("})"});
    } else {
      const std::string list = members_of_a_list();
      post("/api/v1/point-certifications",
           {rule_and_day_, R"(,"title":"Attendance","member_ids":[)", list, "]}"});
    }
    return request_;
  }

 private:
  const std::string& member() { return members_[random_() % members_.size()]; }
  std::string members_of_a_list() {
    std::string list;
    // Neighbours without one twice: an attendance list is of one place.
    const std::size_t first = random_() % members_.size();
    for (std::size_t i = 0; i < wanted_.list_size; ++i)
      list += fmt::format(R"({}"{}")", i ? "," : "", members_[(first + i) % members_.size()]);
    return list;
  }
  void get(std::string_view of_member) {
    add({"GET /api/v1/members/", member(), of_member, head_, "\r\n\r\n"});
  }
  void post(std::string_view path, std::initializer_list<std::string_view> body) {
    std::size_t length = 0;
    for (const auto part : body) length += part.size();
    add({"POST ", path, head_, "\r\nContent-Type: application/json\r\nIdempotency-Key: "});
    keys_.add_next(request_);
    add({"\r\nContent-Length: ", std::to_string(length), "\r\n\r\n"});
    add(body);
  }
  void add(std::initializer_list<std::string_view> parts) {
    for (const auto part : parts) request_ += part;
  }

  const Wanted& wanted_;
  const std::string head_ = " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + wanted_.token;
  const std::string rule_and_day_ =
      fmt::format(R"({{"rule_id":"{}","happened_on":"{}")", wanted_.rule, wanted_.day);
  std::string request_;
  std::vector<std::string> members_;
  std::mt19937_64 random_{std::random_device{}()};
  Keys keys_;
};

struct Connection {
  int socket = -1;
  Clock::time_point sent_at;
  std::string in;
};

// The status of the answer at the front of `in`, which is then taken off; 0 while it is not complete.
int take_answer(std::string& in) {
  const auto head_end = in.find("\r\n\r\n");
  if (head_end == std::string::npos) return 0;
  const std::string_view head(in.data(), head_end);
  constexpr std::string_view name = "\r\ncontent-length: ";
  const auto at = std::search(head.begin(), head.end(), name.begin(), name.end(),
                              [](char a, char b) { return (a | 0x20) == (b | 0x20); });
  if (at == head.end()) throw std::runtime_error("an answer without Content-Length");
  const std::size_t length = std::strtoull(&*at + name.size(), nullptr, 10);
  const std::size_t total = head_end + 4 + length;
  if (in.size() < total) return 0;
  const int status = std::atoi(in.c_str() + 9);
  in.erase(0, total);
  return status;
}

class Load {
 public:
  explicit Load(const Wanted& wanted) : wanted_(wanted), requests_(wanted), epoll_(epoll_create1(0)) {}

  void run() {
    connections_.resize(static_cast<std::size_t>(wanted_.connections));
    for (auto& connection : connections_) open(connection);
    const auto begin = Clock::now();
    from_ = begin + seconds(wanted_.warm_seconds);
    until_ = from_ + seconds(wanted_.seconds);
    next_slot_ = begin;
    for (auto& connection : connections_) send_next(connection);
    std::vector<epoll_event> events(connections_.size());
    while (Clock::now() < until_) {
      send_what_is_due();
      const int count = epoll_wait(epoll_, events.data(), static_cast<int>(events.size()),
                                   wanted_.per_second > 0 ? 1 : 100);
      for (int i = 0; i < count; ++i)
        handle(*static_cast<Connection*>(events[static_cast<std::size_t>(i)].data.ptr));
    }
    report();
  }

 private:
  static Clock::duration seconds(double s) {
    return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(s));
  }

  void open(Connection& connection) {
    connection.socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(wanted_.port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(connection.socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
      throw std::runtime_error(
          fmt::format("cannot connect to port {}: {}", wanted_.port, std::strerror(errno)));
    const int on = 1;
    setsockopt(connection.socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = &connection;
    epoll_ctl(epoll_, EPOLL_CTL_ADD, connection.socket, &event);
  }

  void send_next(Connection& connection) {
    if (wanted_.per_second > 0)
      idle_.push_back(&connection);
    else
      send(connection, Clock::now());
  }
  void send_what_is_due() {
    for (; !idle_.empty() && wanted_.per_second > 0 && next_slot_ <= Clock::now();
         next_slot_ += seconds(1 / wanted_.per_second)) {
      send(*idle_.front(), next_slot_);
      idle_.pop_front();
    }
  }

  // Requests are far smaller than a socket's buffer, so writing does not wait.
  void send(Connection& connection, Clock::time_point due) {
    std::string_view left = requests_.next();
    connection.sent_at = due;
    while (!left.empty()) {
      const auto sent = ::send(connection.socket, left.data(), left.size(), MSG_NOSIGNAL);
      if (sent <= 0) throw std::runtime_error("the server closed a connection");
      left.remove_prefix(static_cast<std::size_t>(sent));
    }
  }

  void handle(Connection& connection) {
    char buffer[16384];
    const auto got = recv(connection.socket, buffer, sizeof buffer, MSG_DONTWAIT);
    if (got < 0 && errno == EAGAIN) return;
    if (got <= 0) throw std::runtime_error("the server closed a connection");
    connection.in.append(buffer, static_cast<std::size_t>(got));
    const int status = take_answer(connection.in);
    if (status == 0) return;
    const auto now = Clock::now();
    if (now >= from_ && now < until_) {
      ++statuses_[status];
      if (status == 200)
        took_us_.push_back(static_cast<std::uint32_t>(
            std::chrono::duration_cast<std::chrono::microseconds>(now - connection.sent_at).count()));
    }
    send_next(connection);
  }

  double percentile_ms(double part) {
    if (took_us_.empty()) return 0;
    const auto at =
        took_us_.begin() + static_cast<std::ptrdiff_t>(part * static_cast<double>(took_us_.size() - 1));
    std::nth_element(took_us_.begin(), at, took_us_.end());
    return *at / 1000.0;
  }

  void report() {
    std::string others;
    for (const auto& [status, count] : statuses_)
      if (status != 200) others += fmt::format("{}\"{}\":{}", others.empty() ? "" : ",", status, count);
    fmt::print(R"({{"per_s":{:.1f},"ok":{},"p50_ms":{:.2f},"p99_ms":{:.2f},"others":{{{}}}}})"
               "\n",
               static_cast<double>(took_us_.size()) / wanted_.seconds, took_us_.size(), percentile_ms(0.5),
               percentile_ms(0.99), others);
  }

  const Wanted& wanted_;
  Requests requests_;
  int epoll_;
  std::vector<Connection> connections_;
  std::deque<Connection*> idle_;  // in turn: the server closes what is idle for long
  Clock::time_point from_, until_, next_slot_;
  std::vector<std::uint32_t> took_us_;
  std::map<int, std::uint64_t> statuses_;
};

}  // namespace

int main(int argc, char** argv) {
  Wanted wanted;
  CLI::App cli{"Sends requests as fast as they are answered and prints how many were, and how quickly."};
  cli.add_option("kind", wanted.kind)
      ->required()
      ->check(CLI::IsMember({"credits", "lists", "statements", "balances"}));
  cli.add_option("--port", wanted.port);
  cli.add_option("--token", wanted.token);
  cli.add_option("--rule", wanted.rule);
  cli.add_option("--members", wanted.members_file)->required();
  cli.add_option("--day", wanted.day);
  cli.add_option("--connections", wanted.connections);
  cli.add_option("--per-second", wanted.per_second);
  cli.add_option("--seconds", wanted.seconds);
  cli.add_option("--warm", wanted.warm_seconds);
  cli.add_option("--list-size", wanted.list_size);
  CLI11_PARSE(cli, argc, argv);
  if (wanted.connections == 0) wanted.connections = wanted.kind == "lists" ? 1 : 64;
  try {
    Load(wanted).run();
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
