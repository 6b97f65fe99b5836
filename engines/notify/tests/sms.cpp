// Text messages go to the gateway once, with the county's signature, and their state is kept.
#include "engines/notify/sms.hpp"

#include <atomic>
#include <mutex>
#include <thread>

#include <boost/json/parse.hpp>
#include <gtest/gtest.h>

#include "engines/access/access.hpp"
#include "engines/notify/notify.sql.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "platform/http/server.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::notify {
namespace {

// Answers as it is told, and keeps what it was sent.
class Gateway {
 public:
  Gateway() : server_({.port = 0, .loops = 1}, handler()), thread_([this] { server_.run(); }) {}
  ~Gateway() {
    server_.stop();
    thread_.join();
  }
  std::string url() const { return "http://127.0.0.1:" + std::to_string(server_.port()) + "/sms"; }
  std::vector<std::string> bodies() {
    const std::lock_guard lock(mutex_);
    return bodies_;
  }
  std::atomic<int> status = 200;
  std::string answer = "sorry";  // changed only while nothing is asked

 private:
  http::Handler handler() {
    http::Handler handler;
    handler.plan = [](const http::Head&) { return http::BodyPlan{}; };
    handler.handle = [this](http::Request&& request, http::Reply reply) {
      {
        const std::lock_guard lock(mutex_);
        bodies_.push_back(std::string(request.head.headers.get("Authorization")) + " " + request.body);
      }
      http::Response response;
      response.status = status;
      response.body = answer;
      reply(std::move(response));
    };
    handler.problem = [](int code, std::string_view, const std::string&) {
      http::Response response;
      response.status = code;
      return response;
    };
    return handler;
  }

  std::mutex mutex_;
  std::vector<std::string> bodies_;
  http::Server server_;
  std::thread thread_;
};

const Module visits{"visit", {}, {}, {}, [](App& app) {
                      setting::declare(app, {{.key = "visit.sms_text",
                                              .type = setting::Type::text,
                                              .default_value = "到{place}来",
                                              .max = 100,
                                              .source = "test"}});
                      sms_text(app, "visit.come", "visit.sms_text");
                    }};

class SmsTest : public testing::TestWithParam<bool> {
 protected:
  SmsTest()
      : modules_{setting::module(), org::module(),    access::module(),
                 jobs::module(),    notify::module(), visits},
        test(modules_, {.postgres = GetParam()}) {
    use_sms_gateway(test.app(), {gateway.url(), "secret"});
    test.write([&](Ctx& ctx) {
      org::CreateUnit county;
      county.kind = org::UnitKind::county;
      county.name.value = "County";
      county.on = Day{20200101};
      access::NewAccount person;
      person.name = "Somebody";
      person.phone = "13800000001";
      person.home_unit_id = org::create_unit(ctx, county).unit_id;
      account = access::create_account(ctx, person);
    });
  }
  void set(const char* key, const char* value) {
    test.write([&](Ctx& ctx) { setting::change(ctx, key, value, "for the test"); });
  }
  bool send() {
    return test.write([&](Ctx& ctx) {
      notify::send(ctx, account, "visit.come", {{"place", "一号楼\"东\""}}, "/visits/1");
      return send_sms(ctx, account, "visit.come", "/visits/1");
    });
  }
  struct Entry {
    std::string state;
    std::int64_t attempts = 0;
    std::optional<std::string> error;
    BOOST_DESCRIBE_CLASS(Entry, (), (state, attempts, error), (), ())
  };
  Entry entry() {
    return test.read(
        [&](Ctx& ctx) { return ctx.db.only<Entry>(sql::newest_outbox, db::arg("account_id", account)); });
  }

  Gateway gateway;
  std::vector<Module> modules_;
  testkit::TestApp test;
  Id<Account> account;
};

std::vector<bool> brands() {
  std::vector<bool> all;
  for (const auto& database : testkit::databases()) all.push_back(database.postgres);
  return all;
}
INSTANTIATE_TEST_SUITE_P(Stores, SmsTest, testing::ValuesIn(brands()));

TEST_P(SmsTest, NothingGoesOutUnlessTheCountySwitchesItOn) {
  EXPECT_FALSE(send());
  jobs::run_due(test.app());
  EXPECT_TRUE(gateway.bodies().empty());
  set("notify.sms_on", "true");
  EXPECT_FALSE(test.write([&](Ctx& ctx) { return send_sms(ctx, account, "visit.come", "/visits/2"); }))
      << "there is no such message";
  use_sms_gateway(test.app(), {});
  EXPECT_FALSE(send());
}

TEST_P(SmsTest, OneTimeCodesGoOutWithoutBeingSwitchedOnAndAreSealedMeanwhile) {
  const auto& send = test.app().get<access::CodeSender>().send;
  test.write([&](Ctx& ctx) { send(ctx, "13800000001", "314159", ctx.now + 5 * minute_ms); });
  static const db::Query newest_job{"test.newest_job",
                                    "SELECT payload FROM job ORDER BY id DESC LIMIT 1",
                                    "SELECT payload FROM job ORDER BY id DESC LIMIT 1",
                                    {}};
  const auto kept = test.read([&](Ctx& ctx) { return ctx.db.only<std::string>(newest_job); });
  gateway.status = 503;
  jobs::run_due(test.app());
  gateway.status = 200;
  test.tick(5 * second_ms);
  jobs::run_due(test.app());
  const auto bodies = gateway.bodies();
  ASSERT_EQ(bodies.size(), 2u) << "tried again after an outage";
  const auto sent = boost::json::parse(bodies.back().substr(bodies.back().find('{')));
  EXPECT_EQ(sent.at("phone").as_string(), "13800000001");
  EXPECT_EQ(sent.at("template").as_string(), "access.code");
  EXPECT_EQ(sent.at("params"), boost::json::parse(R"({"code":"314159","minutes":"5"})"));
  EXPECT_NE(sent.at("text").as_string().find("314159"), std::string::npos);
  EXPECT_EQ(kept.find("314159"), std::string::npos) << "a job stays in the store after it is done";
  EXPECT_EQ(kept.find("13800000001"), std::string::npos);
}

TEST_P(SmsTest, IsPostedOnceWithSignatureAndWords) {
  set("notify.sms_on", "true");
  set("notify.sms_signature", "中牟邻里");
  EXPECT_TRUE(send());
  jobs::run_due(test.app());
  jobs::run_due(test.app());
  const auto bodies = gateway.bodies();
  ASSERT_EQ(bodies.size(), 1U);
  ASSERT_TRUE(bodies.front().starts_with("Bearer secret {")) << bodies.front();
  const auto body = boost::json::parse(bodies.front().substr(bodies.front().find('{')));
  EXPECT_EQ(body.at("phone"), "13800000001");
  EXPECT_EQ(body.at("signature"), "中牟邻里");
  EXPECT_EQ(body.at("template"), "visit.come");
  EXPECT_EQ(body.at("params").at("place"), "一号楼\"东\"");
  EXPECT_EQ(body.at("text"), "【中牟邻里】到一号楼\"东\"来");
  EXPECT_EQ(entry().state, "sent");
}

TEST_P(SmsTest, IsTriedAgainWhenTheGatewayIsAwayAndGivenUpWhenItSaysNo) {
  set("notify.sms_on", "true");
  gateway.status = 503;
  EXPECT_TRUE(send());
  jobs::run_due(test.app());
  EXPECT_EQ(entry().state, "waiting");
  EXPECT_NE(entry().error.value_or("").find("503: sorry"), std::string::npos) << entry().error.value_or("");
  gateway.status = 200;
  test.tick(minute_ms);
  jobs::run_due(test.app());
  EXPECT_EQ(entry().state, "sent");
  EXPECT_EQ(entry().attempts, 2);
  gateway.status = 400;
  EXPECT_TRUE(send());
  jobs::run_due(test.app());
  test.tick(hour_ms);
  jobs::run_due(test.app());
  EXPECT_EQ(entry().state, "failed");
  EXPECT_EQ(entry().attempts, 1);
}

TEST_P(SmsTest, StandInAListWithoutWholeNumbersForThoseWhoLookAfterThem) {
  set("notify.sms_on", "true");
  EXPECT_TRUE(send());
  jobs::run_due(test.app());
  gateway.status = 400;
  gateway.answer = "13800000001 is not a number of 500 fen";
  EXPECT_TRUE(send());
  jobs::run_due(test.app());
  const auto token = [&](const char* phone, const char* role) {
    return test.write([&](Ctx& ctx) {
      const auto home = *org::root(ctx);
      access::NewAccount staff;
      staff.name = "Staff";
      staff.phone = phone;
      staff.home_unit_id = home;
      const auto made = access::create_account(ctx, staff);
      access::grant_role(ctx, made, role, home);
      return access::open_session(ctx, made);
    });
  };
  const auto list = [&](const std::string& path, const std::string& by) {
    const auto answer = test.call("GET", path, "", by);
    EXPECT_EQ(answer.status, 200) << testkit::body_of(answer);
    return boost::json::parse(testkit::body_of(answer));
  };
  const auto auditor = token("13800000002", "auditor");
  const auto all = list("/text-messages", auditor);
  ASSERT_EQ(all.at("items").as_array().size(), 2U);
  const auto& newest = all.at("items").at(0);
  EXPECT_EQ(newest.at("account_name"), "Somebody");
  EXPECT_EQ(newest.at("phone_masked"), "138****0001");
  EXPECT_EQ(newest.at("delivery"), "failed");
  EXPECT_EQ(newest.at("attempts"), 1);
  EXPECT_EQ(newest.at("error"), "400: **** is not a number of 500 fen");
  EXPECT_EQ(list("/text-messages?delivery=sent", auditor).at("items").as_array().size(), 1U);
  EXPECT_EQ(list("/text-messages?delivery=waiting", auditor).at("items").as_array().size(), 0U);
  const auto first = list("/text-messages?limit=1", auditor);
  const auto next = std::string(first.at("next").as_string());
  EXPECT_EQ(list("/text-messages?limit=1&after=" + next, auditor).at("items").at(0).at("delivery"), "sent");
  EXPECT_EQ(test.call("GET", "/text-messages", "", token("13800000003", "grid_worker")).status, 403);
  EXPECT_EQ(test.call("GET", "/text-messages").status, 401);
}

TEST_P(SmsTest, IsSentWhenTheGatewayComesBackWithinItsTime) {
  set("notify.sms_on", "true");
  set("notify.sms_minutes", "60");
  gateway.status = 503;
  EXPECT_TRUE(send());
  for (int minutes = 0; minutes < 56; minutes += 2) {
    jobs::run_due(test.app());
    test.tick(2 * minute_ms);
  }
  EXPECT_EQ(entry().state, "waiting");
  gateway.status = 200;
  test.tick(2 * minute_ms);
  jobs::run_due(test.app());
  EXPECT_EQ(entry().state, "sent");
}

TEST_P(SmsTest, IsNotSentLongAfter) {
  set("notify.sms_on", "true");
  EXPECT_TRUE(send());
  test.tick(31 * minute_ms);
  jobs::run_due(test.app());
  EXPECT_TRUE(gateway.bodies().empty());
  EXPECT_EQ(entry().state, "failed");
}

}  // namespace
}  // namespace linli::notify
