// What the server does with requests, good and bad.
#include <atomic>
#include <fstream>

#include <gtest/gtest.h>

#include "platform/http/tests/wire.hpp"

namespace linli::http::testing {
namespace {

using ::testing::Test;

TEST(Request, is_understood_and_answered) {
  RunningServer running({}, echo());
  auto answer = running.get("/a%20b?x=1&y=%C3%A9");
  EXPECT_EQ(status_of(answer), 200);
  EXPECT_EQ(body_of(answer), "GET /a%20b?x=1&y=%C3%A9 [] 127.0.0.1");
  EXPECT_NE(answer.find("X-Request-Id: "), std::string::npos);
  EXPECT_NE(answer.find("Connection: close"), std::string::npos);
  EXPECT_EQ(body_of(running.ask("GET http://h/p?q HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")),
            "GET /p?q [] 127.0.0.1");
  EXPECT_EQ(body_of(running.ask("GET / HTTP/1.0\r\n\r\n")), "GET /? [] 127.0.0.1");
  auto head = running.ask("HEAD /x HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
  EXPECT_EQ(body_of(head), "");
  EXPECT_NE(head.find("Content-Length: 21"), std::string::npos);
}

struct Malformed {
  const char* name;
  std::string bytes;
  int status;
};

TEST(Request, malformed_is_refused_and_the_connection_closed) {
  const std::string start = "GET / HTTP/1.1\r\nHost: h\r\n";
  const std::string post = "POST / HTTP/1.1\r\nHost: h\r\n";
  const Malformed table[] = {
      {"rubbish", "\x16\x03\x01\x02 hello\r\n\r\n", 400},
      {"no version", "GET /\r\n\r\n", 400},
      {"newer version", "GET / HTTP/2.0\r\nHost: h\r\n\r\n", 400},
      {"space in the target", "GET /a b HTTP/1.1\r\nHost: h\r\n\r\n", 400},
      {"relative target", "GET a HTTP/1.1\r\nHost: h\r\n\r\n", 400},
      {"fragment", "GET /a#b HTTP/1.1\r\nHost: h\r\n\r\n", 400},
      {"broken escape", "GET /%zz HTTP/1.1\r\nHost: h\r\n\r\n", 400},
      {"raw bytes in the target", "GET /\xff HTTP/1.1\r\nHost: h\r\n\r\n", 400},
      {"no host", "GET / HTTP/1.1\r\n\r\n", 400},
      {"two hosts", start + "Host: i\r\n\r\n", 400},
      {"field without colon", start + "Nothing\r\n\r\n", 400},
      {"space before the colon", start + "Name : x\r\n\r\n", 400},
      {"bare line feeds", "GET / HTTP/1.1\nHost: h\n\n", 400},
      {"control character in a value", start + std::string("A: b\0c\r\n\r\n", 10), 400},
      {"length is no number", post + "Content-Length: x\r\n\r\n", 400},
      {"negative length", post + "Content-Length: -1\r\n\r\n", 400},
      {"two lengths", post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400},
      {"length and chunks", post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
      {"unknown coding", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 400},
      {"coding twice", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
       400},
      {"identity coding", post + "Transfer-Encoding: identity\r\n\r\n", 400},
      {"bad chunk size", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", 400},
      {"chunk without its end", post + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n", 400},
      {"endless chunk line", post + "Transfer-Encoding: chunked\r\n\r\n1;" + std::string(20'000, 'x'), 400},
      {"unknown expectation", post + "Expect: miracle\r\n\r\n", 417},
      {"long target", "GET /" + std::string(20'000, 'a'), 414},
      {"long header", start + "A: " + std::string(20'000, 'a'), 431},
      {"too many fields",
       start +
           [] {
             std::string fields;
             for (int i = 0; i < 200; ++i) fields += "A: b\r\n";
             return fields + "\r\n";
           }(),
       431},
  };
  RunningServer running({}, echo());
  for (const auto& row : table) {
    Wire wire(running.server.port());
    auto answer = wire.send(row.bytes).read_all(3s);
    EXPECT_EQ(status_of(answer), row.status) << row.name << ": " << answer;
    EXPECT_TRUE(wire.closed || answer.find("Connection: close") != std::string::npos) << row.name;
    EXPECT_NE(body_of(answer).find("problem "), std::string::npos) << row.name;
  }
  EXPECT_EQ(status_of(running.get("/still-there")), 200);
}

TEST(Request, slow_header_is_answered_408_and_slow_body_too) {
  Options options;
  options.header_timeout = 100ms;
  options.body_timeout = 100ms;
  RunningServer running(options, echo());
  EXPECT_EQ(status_of(running.ask("GET / HTTP/1.1\r\nHo")), 408);
  EXPECT_EQ(status_of(running.ask("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nab")), 408);
  EXPECT_EQ(running.ask(""), "") << "who says nothing is not answered";
}

TEST(Request, idle_connection_is_closed) {
  Options options;
  options.idle_timeout = 80ms;
  RunningServer running(options, echo());
  Wire wire(running.server.port());
  EXPECT_EQ(status_of(wire.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n").read_all(3s)), 200);
  EXPECT_TRUE(wire.closed);
}

TEST(Request, body_may_have_a_length_or_chunks_or_wait_for_permission) {
  RunningServer running({}, echo());
  const std::string post = "POST /b HTTP/1.1\r\nHost: h\r\nConnection: close\r\n";
  EXPECT_EQ(body_of(running.ask(post + "Content-Length: 5\r\n\r\nhello")), "POST /b? [hello] 127.0.0.1");
  EXPECT_EQ(body_of(running.ask(
                post + "Transfer-Encoding: chunked\r\n\r\n3;a=b\r\nhel\r\n2\r\nlo\r\n0\r\nT: x\r\n\r\n")),
            "POST /b? [hello] 127.0.0.1");
  Wire wire(running.server.port());
  wire.send(post + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n");
  EXPECT_EQ(status_of(wire.read_until("\r\n\r\n")), 100);
  EXPECT_EQ(body_of(wire.send("ok").read_all()), "POST /b? [ok] 127.0.0.1");
  Wire slow(running.server.port());
  for (char c : post + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n") slow.send({&c, 1});
  EXPECT_EQ(body_of(slow.read_all()), "POST /b? [hello] 127.0.0.1");
}

TEST(Request, too_large_a_body_is_refused_from_its_length_or_on_the_way) {
  auto handler = echo();
  handler.plan = [](const Head&) { return BodyPlan{.max_bytes = 10}; };
  RunningServer running({}, handler);
  const std::string post = "POST / HTTP/1.1\r\nHost: h\r\n";
  EXPECT_EQ(status_of(running.ask(post + "Content-Length: 11\r\nExpect: 100-continue\r\n\r\n")), 413);
  EXPECT_EQ(status_of(running.ask(post + "Content-Length: 3000000\r\n\r\n" + std::string(300'000, 'x'))),
            413);
  EXPECT_EQ(status_of(running.ask(post + "Transfer-Encoding: chunked\r\n\r\nb\r\n12345678901\r\n0\r\n\r\n")),
            413);
}

TEST(Request, refused_by_the_plan_keeps_the_connection_when_the_body_is_small) {
  auto handler = echo();
  handler.plan = [](const Head& head) {
    BodyPlan plan;
    if (head.method == "POST") plan.refuse = Response{401, {}, "who"};
    return plan;
  };
  RunningServer running({}, handler);
  Wire wire(running.server.port());
  wire.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc");
  EXPECT_EQ(status_of(wire.read_until("who")), 401);
  EXPECT_EQ(status_of(wire.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n").read_until("127.0.0.1")), 200);
  auto large =
      running.ask("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9000000\r\n\r\n" + std::string(90'000, 'x'));
  EXPECT_EQ(status_of(large), 401);
  EXPECT_NE(large.find("Connection: close"), std::string::npos);
}

TEST(Request, upload_goes_to_a_file_that_dies_with_the_request) {
  TemporaryFolder folder;
  Options options;
  options.upload_dir = folder.path;
  std::filesystem::path seen;
  auto handler = answering([&](Request&& request, Reply reply) {
    seen = request.body_file;
    auto size = std::filesystem::file_size(request.body_file);
    if (request.head.path == "/keep") std::filesystem::rename(request.body_file, folder.path / "kept");
    reply({200, {}, std::to_string(size) + " " + std::to_string(request.body_bytes)});
  });
  handler.plan = [](const Head&) { return BodyPlan{.max_bytes = 10 << 20, .to_file = true}; };
  RunningServer running(options, handler);
  std::string bytes(3'000'000, 'u');
  auto head = " HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: 3000000\r\n\r\n";
  EXPECT_EQ(body_of(running.ask("PUT /x" + std::string(head) + bytes)), "3000000 3000000");
  EXPECT_FALSE(std::filesystem::exists(seen));
  EXPECT_EQ(status_of(running.ask("PUT /keep" + std::string(head) + bytes)), 200);
  EXPECT_EQ(std::filesystem::file_size(folder.path / "kept"), 3'000'000u);
  Wire broken(running.server.port());
  broken.send("PUT /x" + std::string(head) + "only a part").hang_up();
  std::this_thread::sleep_for(100ms);
  std::size_t left = 0;
  for ([[maybe_unused]] auto& entry : std::filesystem::directory_iterator(folder.path)) ++left;
  EXPECT_EQ(left, 1u) << "a broken upload leaves nothing behind";
}

TEST(Request, pipelined_requests_are_answered_in_their_order) {
  std::vector<std::thread> threads;
  auto handler = answering([&](Request&& request, Reply reply) {
    auto path = request.head.path;
    threads.emplace_back([path, reply] {
      std::this_thread::sleep_for(path == "/1" ? 60ms : 1ms);
      reply({200, {}, path + ";"});
    });
  });
  {
    RunningServer running({}, handler);
    std::string all;
    for (auto path : {"/1", "/2", "/3"}) all += "GET " + std::string(path) + " HTTP/1.1\r\nHost: h\r\n\r\n";
    auto answers = Wire(running.server.port()).send(all).read_until("/3;");
    EXPECT_LT(answers.find("/1;"), answers.find("/2;"));
    EXPECT_LT(answers.find("/2;"), answers.find("/3;"));
  }
  for (auto& thread : threads) thread.join();
}

TEST(Request, handler_that_throws_is_answered_500_and_one_that_is_silent_503) {
  Options options;
  options.handler_timeout = 100ms;
  std::vector<Reply> late;
  RunningServer running(options, answering([&](Request&& request, Reply reply) {
                          if (request.head.path == "/throw") throw std::runtime_error("bug");
                          late.push_back(std::move(reply));
                        }));
  EXPECT_EQ(status_of(running.get("/throw")), 500);
  EXPECT_EQ(status_of(running.get("/silent")), 503);
  late.front()({200, {}, "too late"});
  EXPECT_EQ(status_of(running.get("/throw")), 500);
}

TEST(Request, header_of_an_answer_cannot_be_broken_out_of) {
  RunningServer running({}, answering([](Request&&, Reply reply) {
                          Response response{200, {}, "x"};
                          response.headers.add("A", "b\r\nEvil: yes");
                          reply(std::move(response));
                        }));
  EXPECT_EQ(running.get("/").find("Evil"), std::string::npos);
}

TEST(Limits, connections_above_the_cap_get_503) {
  Options options;
  options.max_connections = 2;
  RunningServer running(options, echo());
  Wire first(running.server.port()), second(running.server.port());
  for (auto* wire : {&first, &second})
    EXPECT_EQ(status_of(wire->send("GET / HTTP/1.1\r\nHost: h\r\n\r\n").read_until("127.0.0.1")), 200);
  auto third = running.ask("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
  EXPECT_EQ(status_of(third), 503);
  EXPECT_NE(third.find("Retry-After"), std::string::npos);
  first.hang_up();
  std::this_thread::sleep_for(50ms);
  EXPECT_EQ(status_of(running.get("/")), 200);
  EXPECT_GE(running.server.counters().requests_total, 3u);
}

TEST(Limits, requests_of_one_address_are_limited) {
  Options options;
  options.requests_per_second_per_address = 1;
  RunningServer running(options, echo());
  Wire wire(running.server.port());
  for (int i = 0; i < 4; ++i)
    EXPECT_EQ(status_of(wire.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n").read_until("127.0.0.1")), 200);
  auto refused = wire.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n").read_until("problem");
  EXPECT_EQ(status_of(refused), 429);
  EXPECT_NE(refused.find("Retry-After: 1"), std::string::npos);
}

TEST(Proxy, is_believed_only_when_trusted) {
  auto headers =
      "X-Forwarded-For: 6.6.6.6, 203.0.113.9, 127.0.0.5\r\nX-Forwarded-Proto: https\r\nX-Request-Id: abc\r\n";
  RunningServer alone({}, echo());
  EXPECT_EQ(body_of(alone.get("/", headers)), "GET /? [] 127.0.0.1");
  Options options;
  options.trusted_proxies = {"127.0.0.0/8"};
  RunningServer behind(options, echo());
  auto answer = behind.get("/", headers);
  EXPECT_EQ(body_of(answer), "GET /? [] 203.0.113.9 secure");
  EXPECT_NE(answer.find("X-Request-Id: abc\r\n"), std::string::npos);
  EXPECT_EQ(body_of(behind.get("/", "Forwarded: for=6.6.6.6, for=\"[2001:db8::1]:80\";proto=https\r\n")),
            "GET /? [] 2001:db8::1 secure");
  EXPECT_EQ(status_of(behind.get("/", "Forwarded: for=6.6.6.6\r\nX-Forwarded-For: 7.7.7.7\r\n")), 400);
  EXPECT_EQ(body_of(behind.get("/", "Forwarded: for=unknown\r\n")), "GET /? [] 127.0.0.1");
}

}  // namespace
}  // namespace linli::http::testing
