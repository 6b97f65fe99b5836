#include "engines/notify/notify.hpp"

#include <gtest/gtest.h>

#include "engines/access/access.hpp"
#include "engines/notify/streams.hpp"
#include "engines/setting/setting.hpp"
#include "platform/command/command.sql.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli {
namespace {

const Module remembered_keys{"command", command::sql::migrations, command::sql::all};

std::vector<bool> brands() {
  std::vector<bool> all;
  for (const auto& database : testkit::databases()) all.push_back(database.postgres);
  return all;
}

// A token is the number of its account, and of its session after a dash.
class Notify : public testing::TestWithParam<bool> {
 protected:
  Notify()
      : all_{remembered_keys, setting::module(), jobs::module(), notify::module()},
        test(all_, {.postgres = GetParam()}) {
    test.app().gate.authenticate = [](Ctx&, std::string_view token) {
      Actor actor;
      actor.account_id = {std::stoll(std::string(token))};
      const auto dash = token.find('-');
      if (dash != token.npos) actor.session_id = {std::stoll(std::string(token.substr(dash + 1)))};
      return actor;
    };
  }
  void send(std::int64_t account, std::string kind) {
    test.write([&](Ctx& ctx) {
      notify::send(ctx, {account}, kind, {{"points", "3"}, {"name", "a \"b\""}}, "/points");
    });
  }
  std::string get(std::string_view path, std::string_view token) {
    return testkit::body_of(test.call("GET", path, {}, token));
  }

  std::vector<Module> all_;
  testkit::TestApp test;
};
INSTANTIATE_TEST_SUITE_P(Stores, Notify, testing::ValuesIn(brands()));

TEST_P(Notify, MessagesReachTheirAccountOnly) {
  send(1, "points.certified");
  const std::string mine = get("/me/messages", "1");
  EXPECT_NE(
      mine.find(
          R"("kind":"points.certified","params":{"points":"3","name":"a \"b\""},"link":"/points","read":false)"),
      std::string::npos)
      << mine;
  EXPECT_EQ(get("/me/messages", "2"), R"({"items":[]})");
  EXPECT_EQ(get("/me/messages/unread", "1"), R"({"unread":1})");
}

TEST_P(Notify, ReadingMarksOnlyOnesOwn) {
  send(1, "a");
  send(1, "b");
  const std::string mine = get("/me/messages?unread=true&limit=1", "1");
  const auto at = mine.find(R"("message_id":")") + 14;
  const std::string id = mine.substr(at, mine.find('"', at) - at);
  const std::string body = R"({"message_ids":[")" + id + R"("]})";
  EXPECT_EQ(test.call("POST", "/me/messages/read", body, "2").status, 200);
  EXPECT_EQ(get("/me/messages/unread", "1"), R"({"unread":2})");
  EXPECT_EQ(test.call("POST", "/me/messages/read", body, "1").status, 200);
  EXPECT_EQ(get("/me/messages/unread", "1"), R"({"unread":1})");
  EXPECT_EQ(test.call("POST", "/me/messages/read", "{}", "1").status, 200);
  EXPECT_EQ(get("/me/messages/unread", "1"), R"({"unread":0})");
}

TEST_P(Notify, NothingIsSentWhenTheCommandIsUndone) {
  EXPECT_ANY_THROW(test.write([](Ctx& ctx) {
    notify::send(ctx, {1}, "a");
    throw Refused(refusal::not_allowed);
  }));
  EXPECT_EQ(get("/me/messages/unread", "1"), R"({"unread":0})");
}

TEST_P(Notify, AChannelIsTriedAgainUntilItDelivers) {
  static int tries;
  tries = 0;
  notify::add_channel(test.app(), {"text_message", [](App&, const notify::Outgoing& outgoing) {
                                     EXPECT_EQ(outgoing.account_id.value, 1);
                                     EXPECT_EQ(outgoing.params, R"({"points":"3","name":"a \"b\""})");
                                     if (++tries < 3) throw std::runtime_error("the line is busy");
                                   }});
  send(1, "a");
  for (int i = 0; i < 5; ++i) {
    jobs::run_due(test.app());
    test.tick(minute_ms);
  }
  EXPECT_EQ(tries, 3);
}

TEST_P(Notify, AStreamEndsWithItsSession) {
  const auto opened = [&](std::string_view token) {
    return std::get<http::EventStream>(test.call("GET", "/events", {}, token).body);
  };
  const auto first = opened("1-11"), second = opened("1-12"), third = opened("1-13"),
             strangers = opened("2-21");
  const auto sign_out = [&](std::int64_t session, std::int64_t kept) {
    test.write([&](Ctx& ctx) { ctx.publish(access::SignedOut{{1}, {session}, {kept}}); });
  };
  sign_out(11, 0);
  EXPECT_TRUE(first.closed());
  EXPECT_FALSE(second.closed());
  sign_out(0, 12);
  EXPECT_FALSE(second.closed());
  EXPECT_TRUE(third.closed());
  sign_out(0, 0);
  EXPECT_TRUE(second.closed());
  EXPECT_FALSE(strangers.closed());
}

TEST_P(Notify, StreamsAreBoundedForEachAccount) {
  std::vector<http::Response> open;
  for (std::size_t i = 0; i < notify::Streams::most_per_account + 2; ++i)
    open.push_back(test.call("GET", "/events", {}, "1"));
  auto& streams = test.app().get<notify::Streams>();
  EXPECT_EQ(streams.size(), notify::Streams::most_per_account);
  EXPECT_TRUE(std::get<http::EventStream>(open[0].body).closed());
  EXPECT_FALSE(std::get<http::EventStream>(open[5].body).closed());
  test.tick(2 * hour_ms);
  send(1, "a");
  EXPECT_EQ(streams.size(), 0U);
  EXPECT_EQ(test.call("GET", "/events", {}, "0").status, 401);
}

}  // namespace
}  // namespace linli
