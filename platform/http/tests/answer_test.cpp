// Files, streams, live events, packed pages, TLS and the end of a server.
#include <atomic>
#include <cstdlib>
#include <fstream>

#include <gtest/gtest.h>

#include "platform/http/assets.hpp"
#include "platform/http/tests/wire.hpp"

namespace linli::http::testing {
namespace {

TEST(File, whole_part_and_not_modified) {
  TemporaryFolder folder;
  auto path = folder.path / "f.bin";
  std::string content;
  for (int i = 0; i < 100'000; ++i) content += std::to_string(i) + ",";
  std::ofstream(path) << content;
  RunningServer running(
      {}, answering([&](Request&& request, Reply reply) {
        reply({200, {}, FileBody{request.head.path == "/f" ? path : folder.path / "none", "\"e1\""}});
      }));
  EXPECT_EQ(body_of(running.get("/f")), content);
  EXPECT_EQ(status_of(running.get("/gone")), 404);
  struct {
    const char* headers;
    int status;
    std::string body;
  } table[] = {
      {"Range: bytes=0-4\r\n", 206, content.substr(0, 5)},
      {"Range: bytes=10-\r\n", 206, content.substr(10)},
      {"Range: bytes=-7\r\n", 206, content.substr(content.size() - 7)},
      {"Range: bytes=0-0,5-6\r\n", 200, content},
      {"Range: lines=1-2\r\n", 200, content},
      {"Range: bytes=99999999-\r\n", 416, "problem range_not_satisfiable"},
      {"Range: bytes=0-4\r\nIf-Range: \"e1\"\r\n", 206, content.substr(0, 5)},
      {"Range: bytes=0-4\r\nIf-Range: \"e0\"\r\n", 200, content},
      {"If-None-Match: W/\"e1\"\r\n", 304, ""},
      {"If-None-Match: \"e0\"\r\n", 200, content},
  };
  for (const auto& row : table) {
    auto answer = running.get("/f", row.headers);
    EXPECT_EQ(status_of(answer), row.status) << row.headers;
    EXPECT_TRUE(body_of(answer) == row.body) << row.headers;
  }
  auto size = std::to_string(content.size());
  EXPECT_NE(running.get("/f", "Range: bytes=1-2\r\n").find("Content-Range: bytes 1-2/" + size),
            std::string::npos);
  auto head = running.ask("HEAD /f HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
  EXPECT_NE(head.find("Content-Length: " + size), std::string::npos);
  EXPECT_EQ(body_of(head), "");
}

TEST(Stream, is_made_while_it_is_sent) {
  RunningServer running({}, answering([](Request&& request, Reply reply) {
                          auto left = std::make_shared<int>(3);
                          bool fails = request.head.path == "/fails";
                          reply({200, {}, StreamBody{[left, fails](std::string& piece) {
                                   if (fails && *left == 1) throw std::runtime_error("source is gone");
                                   piece = "piece" + std::to_string(*left);
                                   return --*left > 0;
                                 }}});
                        }));
  EXPECT_EQ(body_of(running.get("/")), "6\r\npiece3\r\n6\r\npiece2\r\n6\r\npiece1\r\n0\r\n\r\n");
  EXPECT_EQ(body_of(running.ask("GET / HTTP/1.0\r\n\r\n")), "piece3piece2piece1");
  EXPECT_EQ(body_of(running.get("/fails")), "6\r\npiece3\r\n6\r\npiece2\r\n") << "cut, not ended";
}

TEST(Answer, large_text_arrives_whole_and_one_who_does_not_read_is_cut) {
  Options options;
  options.write_timeout = 150ms;
  std::string large(20'000'000, 'l');
  std::atomic<bool> ended = false;
  RunningServer running(options, answering([&](Request&& request, Reply reply) {
                          if (request.head.path == "/text") return reply({200, {}, large});
                          std::shared_ptr<void> owner(nullptr, [&](void*) { ended = true; });
                          reply({200, {}, StreamBody{[owner, &large](std::string& piece) {
                                   piece = large.substr(0, 1'000'000);
                                   return true;
                                 }}});
                        }));
  EXPECT_TRUE(body_of(running.get("/text")) == large);
  Wire deaf(running.server.port());
  deaf.send("GET /endless HTTP/1.1\r\nHost: h\r\n\r\n");
  for (int i = 0; i < 300 && !ended; ++i) std::this_thread::sleep_for(10ms);
  EXPECT_TRUE(ended);
}

TEST(Answer, keeps_an_old_clients_connection_only_when_asked) {
  RunningServer running({}, echo());
  Wire wire(running.server.port());
  wire.send("GET /1 HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
  EXPECT_NE(wire.read_until("127.0.0.1").find("Connection: keep-alive"), std::string::npos);
  EXPECT_EQ(body_of(wire.send("GET /2 HTTP/1.0\r\n\r\n").read_all()), "GET /2? [] 127.0.0.1");
  EXPECT_TRUE(wire.closed);
}

TEST(Answer, with_a_tag_the_client_holds_is_not_sent_again) {
  RunningServer running({}, answering([](Request&&, Reply reply) {
                          Response response{200, {}, "content"};
                          response.headers.add("ETag", "\"v7\"");
                          reply(std::move(response));
                        }));
  EXPECT_EQ(status_of(running.get("/", "If-None-Match: \"v6\", \"v7\"\r\n")), 304);
  EXPECT_EQ(body_of(running.get("/", "If-None-Match: \"v6\"\r\n")), "content");
}

TEST(Events, arrive_live_and_silence_is_filled) {
  Options options;
  options.heartbeat = 60ms;
  EventStream events;
  events.send("", "early");
  RunningServer running(options, answering([&](Request&&, Reply reply) { reply({200, {}, events}); }));
  Wire wire(running.server.port());
  wire.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
  auto start = wire.read_until("data: early\n\n");
  EXPECT_NE(start.find("text/event-stream"), std::string::npos);
  EXPECT_TRUE(events.send("news", "two\nlines", "7"));
  EXPECT_NE(wire.read_until("lines\n\n").find("id: 7\nevent: news\ndata: two\ndata: lines\n\n"),
            std::string::npos);
  EXPECT_NE(wire.read_until(":\n\n").find("3\r\n:\n\n\r\n"), std::string::npos);
  EXPECT_FALSE(events.closed());
  wire.hang_up();
  for (int i = 0; i < 100 && !events.closed(); ++i) std::this_thread::sleep_for(10ms);
  EXPECT_TRUE(events.closed()) << "the end of the client is noticed";
  EXPECT_FALSE(events.send("", "x"));
}

TEST(Events, a_full_queue_closes_the_stream_and_stopping_ends_it) {
  EventStream nobody;
  int taken = 0;
  while (nobody.send("", "x")) ++taken;
  EXPECT_EQ(taken, 256);
  EXPECT_TRUE(nobody.closed());
  EventStream events;
  RunningServer running({}, answering([&](Request&&, Reply reply) { reply({200, {}, events}); }));
  Wire wire(running.server.port());
  wire.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n").read_until("\r\n\r\n");
  running.finish(5s);
  EXPECT_EQ(wire.read_all(), "0\r\n\r\n");
  EXPECT_TRUE(events.closed());
}

TEST(Pages, are_packed_found_and_sent_in_the_best_form) {
  auto bytes = write_pack({{"/b.js", "text/javascript", "\"2\"", "plain b", "gz b", "br"},
                           {"/a-Ab3_9xYz.css", "text/css", "\"1\"", "plain a", "", ""}});
  Assets assets(std::as_bytes(std::span(bytes)));
  ASSERT_EQ(assets.all().size(), 2u);
  EXPECT_EQ(assets.find("/c"), nullptr);
  RunningServer running({}, answering([&](Request&& request, Reply reply) {
                          reply(asset_response(*assets.find(request.head.path)));
                        }));
  EXPECT_NE(running.get("/a-Ab3_9xYz.css").find("immutable"), std::string::npos);
  auto plain = running.get("/b.js", "Accept-Encoding: br;q=0, identity\r\n");
  EXPECT_EQ(body_of(plain), "plain b");
  EXPECT_NE(plain.find("Cache-Control: no-cache"), std::string::npos);
  EXPECT_EQ(body_of(running.get("/b.js", "Accept-Encoding: gzip\r\n")), "gz b");
  auto best = running.get("/b.js", "Accept-Encoding: gzip, deflate, br\r\n");
  EXPECT_EQ(body_of(best), "br");
  EXPECT_NE(best.find("ETag: \"2-br\""), std::string::npos);
  EXPECT_NE(best.find("Vary: Accept-Encoding"), std::string::npos);
  EXPECT_EQ(status_of(running.get("/b.js", "If-None-Match: \"2-br\"\r\n")), 304);
  for (std::size_t length = 0; length < bytes.size(); ++length)
    EXPECT_THROW(Assets(std::as_bytes(std::span(bytes).first(length))), std::runtime_error);
}

TEST(Pages, names_with_a_hash_are_told_from_others) {
  for (auto name : {"/assets/index-Ab3_9xYz.js", "/x.0f1e2d3c.css", "/a-b-12345678.js.map"})
    EXPECT_TRUE(named_by_content(name)) << name;
  for (auto name : {"/index.html", "/logo-portrait.png", "/a-1234.js", "/-12345678", "/x.0F1E2D3C.css", "/"})
    EXPECT_FALSE(named_by_content(name)) << name;
}

TEST(Tls, is_spoken_with_a_certificate_and_required_to_work) {
  TemporaryFolder folder;
  Options options;
  options.tls_certificate = (folder.path / "c.pem").string();
  options.tls_key = (folder.path / "k.pem").string();
  EXPECT_THROW(Server(options, echo()), std::system_error);
  auto make =
      "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost "
      "-keyout " +
      options.tls_key + " -out " + options.tls_certificate + " 2>/dev/null";
  ASSERT_EQ(std::system(make.c_str()), 0);
  RunningServer running(options, echo());
  auto request = folder.path / "request", answer = folder.path / "answer";
  std::ofstream(request) << "POST /t HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nok"
                         << "GET /u HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
  auto ask = "openssl s_client -quiet -verify_quiet -CAfile " + options.tls_certificate +
             " -connect 127.0.0.1:" + std::to_string(running.server.port()) + " < " + request.string() +
             " > " + answer.string() + " 2>/dev/null";
  ASSERT_EQ(std::system(ask.c_str()), 0);
  std::string text((std::istreambuf_iterator<char>(std::ifstream(answer).rdbuf())), {});
  EXPECT_NE(text.find("POST /t? [ok] 127.0.0.1 secure"), std::string::npos);
  EXPECT_NE(text.find("GET /u? [] 127.0.0.1 secure"), std::string::npos);
  EXPECT_EQ(running.ask("GET / HTTP/1.1\r\nHost: h\r\n\r\n").find("200"), std::string::npos)
      << "plain text is no TLS";
}

TEST(Stop, answers_what_was_accepted_and_closes_the_rest) {
  Reply pending;
  std::atomic<bool> asked = false;
  RunningServer running({}, answering([&](Request&& request, Reply reply) {
                          if (request.head.path != "/wait") return reply({200, {}, "now"});
                          pending = std::move(reply);
                          asked = true;
                        }));
  auto port = running.server.port();
  Wire idle(port), waiting(port);
  idle.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n").read_until("now");
  waiting.send("GET /wait HTTP/1.1\r\nHost: h\r\n\r\n");
  while (!asked) std::this_thread::sleep_for(1ms);
  running.server.stop(10s);
  EXPECT_EQ(idle.read_all(2s), "");
  EXPECT_TRUE(idle.closed);
  auto refused = [port] {
    try {
      Wire late(port);
      return false;
    } catch (const std::runtime_error&) {
      return true;
    }
  };
  bool closed_to_all = false;  // each loop closes its own door
  for (int i = 0; i < 200 && !closed_to_all; ++i, std::this_thread::sleep_for(5ms)) closed_to_all = refused();
  EXPECT_TRUE(closed_to_all);
  pending({200, {}, "finished"});
  auto answer = waiting.read_all();
  EXPECT_EQ(body_of(answer), "finished");
  EXPECT_NE(answer.find("Connection: close"), std::string::npos);
  running.wait();
}

TEST(Stop, gives_up_after_the_grace_and_forgets_late_replies) {
  Reply pending;
  std::atomic<bool> asked = false;
  {
    RunningServer running({}, answering([&](Request&&, Reply reply) {
                            pending = std::move(reply);
                            asked = true;
                          }));
    Wire wire(running.server.port());
    wire.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    while (!asked) std::this_thread::sleep_for(1ms);
    auto begin = std::chrono::steady_clock::now();
    running.finish(100ms);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, 3s);
  }
  pending({200, {}, "nobody listens"});
}

TEST(Server, names_address_and_port_that_it_cannot_have) {
  RunningServer running({}, echo());
  Options options;
  options.port = running.server.port();
  try {
    Server second(options, echo());
    FAIL() << "two servers on one port";
  } catch (const std::system_error& failure) {
    EXPECT_NE(std::string(failure.what()).find("127.0.0.1:" + std::to_string(options.port)),
              std::string::npos);
  }
}

}  // namespace
}  // namespace linli::http::testing
