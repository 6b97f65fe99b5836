// What every request goes through, shown on a module that is made for it.
#include "platform/command/dispatch.hpp"

#include <atomic>
#include <future>
#include <set>
#include <thread>

#include <boost/json/parse.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "platform/command/command.sql.hpp"
#include "platform/command/idempotency.hpp"
#include "platform/command/list.hpp"
#include "platform/command/openapi.hpp"
#include "platform/command/problem.hpp"
#include "platform/testkit/http_client.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli {
namespace {

struct Note;

constexpr Permission keep{"note.keep"};
constexpr Refusal taken{"note.taken", 409};

constexpr std::string_view add_params[] = {"id", "text"};
constexpr db::Query add_note{"note.add", "INSERT INTO note (id, text) VALUES (?1, ?2)",
                             "INSERT INTO note (id, text) VALUES ($1, $2)", add_params};
constexpr db::Query all_notes{
    "note.all", "SELECT id, text FROM note ORDER BY id", "SELECT id, text FROM note ORDER BY id", {}};
constexpr db::Query count_notes{"note.count", "SELECT COUNT(*) FROM note", "SELECT COUNT(*) FROM note", {}};
constexpr std::string_view text_params[] = {"text"};
constexpr db::Query count_text{"note.count_text", "SELECT COUNT(*) FROM note WHERE text = ?1",
                               "SELECT COUNT(*) FROM note WHERE text = $1", text_params};
constexpr db::Migration migrations[] = {
    {"note/0001", "CREATE TABLE note (id BIGINT PRIMARY KEY, text TEXT NOT NULL);"}};

struct Write {
  Text<1, 20> text;
};
BOOST_DESCRIBE_STRUCT(Write, (), (text))
struct Written {
  Id<Note> note_id;
};
BOOST_DESCRIBE_STRUCT(Written, (), (note_id))
struct One {
  Id<Note> note_id;
  std::vector<std::int64_t> part;
};
BOOST_DESCRIBE_STRUCT(One, (), (note_id, part))
struct Shown {
  std::string text;
  std::int64_t parts = 0, version = 0;
};
BOOST_DESCRIBE_STRUCT(Shown, (), (text, parts, version))
struct Edit {
  Id<Note> note_id;
  Text<1, 20> text;
};
BOOST_DESCRIBE_STRUCT(Edit, (), (note_id, text))

struct Row {
  std::int64_t id = 0;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(Row, (), (id, text))

Written write_note(Ctx& ctx, const Write& in) {
  const auto id = ctx.new_id<Note>();
  ctx.db.run(add_note, db::arg("id", id), in);
  demand(in.text.value != "taken", taken, {{"text", in.text.value}, {"times", 2}});
  if (in.text.value == "broken") throw Broken("a bug");
  if (in.text.value == "full") throw db::StoreUnavailable("store.disk_full", "no space");
  ctx.about(id, {}, in.text.value);
  return {id};
}
// Refused a second time, before anything is written or after.
Written write_one(Ctx& ctx, const Write& in) {
  const auto again = ctx.db.only<std::int64_t>(count_text, in) > 0;
  demand(!again || in.text.value != "early", taken);
  const auto made = write_note(ctx, in);
  demand(!again, taken);
  return made;
}
Shown show_note(Ctx&, const One& in) {
  return {"\"version\":9", static_cast<std::int64_t>(in.part.size()), 4};
}
Nothing edit_note(Ctx& ctx, const Edit&) {
  demand(ctx.expected_version() == 4, refusal::changed_meanwhile);
  return {};
}
List<Row> notes(Ctx& ctx, const Page& in) {
  rows_to_fetch(ctx, in);
  before_number(in);
  return {ctx.db.all<Row>(all_notes), {}};
}
Nothing slow(Procedure& procedure, const Nothing&) {
  procedure.answer_headers.set("Set-Cookie", "a=b");
  return {};
}
Shown count_calls(Procedure&, const Write&) {
  static std::int64_t calls = 0;
  return {"", ++calls, 0};
}
// Goes on when the test says so.
std::atomic<int> costly_begun{0};
std::atomic<bool> costly_may_end{false};
Nothing costly(Procedure&, const Nothing&) {
  ++costly_begun;
  costly_may_end.wait(false);
  return {};
}
http::Response raw(RawCall& call) { return {200, {}, "raw " + std::string(call.path_value("name"))}; }

// Tokens: "keeper" may, "somebody" may not, "pending" has a second factor to show.
Actor authenticate(Ctx&, std::string_view token) {
  static const auto names = std::make_shared<const PermissionNames>(PermissionNames{"note.keep"});
  if (token == "keeper" || token == "keeper_2")
    return {.account_id = {token == "keeper" ? 1 : 3}, .grants = {{"keeper", {}, names}}};
  if (token == "somebody") return {.account_id = {2}};
  if (token == "pending")
    return {.account_id = {4}, .second_factor_pending = true, .grants = {{"keeper", {}, names}}};
  return {};
}

std::vector<Module> modules() {
  return {{"command", command::sql::migrations, command::sql::all, {}, nullptr},
          {"note", migrations, {}, {&keep}, [](App& app) {
             app.gate.authenticate = authenticate;
             app.routes.post("/notes", keep, write_note, "Write").refuses(taken);
             app.routes.post("/notes/once", keep, write_one, "Write once").refuses(taken);
             app.routes.get("/notes", can::anyone, notes, "All").exports();
             app.routes.get("/notes/{note_id}", can::anyone, show_note, "One");
             app.routes.put("/notes/{note_id}", keep, edit_note, "Edit");
             app.routes.post("/slow", can::anyone, slow, "Slow");
             app.routes.post("/costly", can::anyone, costly, "Costly").costly();
             app.routes.post("/calls", keep, count_calls, "Count calls");
             app.routes.post("/uploads", keep, raw, "Upload").body_to_file();
             app.routes.get("/raw/{name}", can::signed_in, raw, "Raw").before_second_factor();
           }}};
}

class Dispatching : public testing::TestWithParam<testkit::Database> {
 protected:
  Dispatching() : test_(modules(), {.postgres = GetParam().postgres}) {}

  http::Response ask(std::string_view method, std::string_view path, std::string body = {},
                     std::string_view token = "keeper",
                     std::vector<std::pair<std::string, std::string>> headers = {}) {
    return test_.call(method, path, std::move(body), token, std::move(headers));
  }
  // "409 note.taken"
  std::string outcome(const http::Response& response) {
    const auto text = testkit::body_of(response);
    if (response.status < 400) return std::to_string(response.status);
    const auto problem = boost::json::parse(text);
    EXPECT_EQ(problem.at("status"), response.status);
    EXPECT_EQ(response.headers.get("Content-Type"), "application/problem+json");
    EXPECT_FALSE(problem.at("request_id").get_string().empty());
    std::string out = std::to_string(response.status) + " " + std::string(problem.at("code").get_string());
    if (const auto* fields = problem.get_object().if_contains("fields"))
      for (const auto& field : fields->get_array())
        out += " " + std::string(field.at("field").get_string()) + ":" +
               std::string(field.at("code").get_string());
    return out;
  }
  std::int64_t count() {
    return test_.store().read_result([](db::Tx& tx) { return tx.only<std::int64_t>(count_notes); });
  }
  testkit::TestApp test_;
};

TEST_P(Dispatching, asks_who_is_there_before_anything_else) {
  EXPECT_EQ(outcome(ask("POST", "/notes", "{", "")), "401 access.sign_in_required");
  EXPECT_EQ(outcome(ask("POST", "/notes", "{", "nobody")), "401 access.sign_in_required");
  EXPECT_EQ(outcome(ask("POST", "/notes", "{", "somebody")), "403 access.not_allowed");
  EXPECT_EQ(outcome(ask("POST", "/notes", "{}", "pending")), "403 access.second_factor_required");
  EXPECT_EQ(outcome(ask("GET", "/raw/x", "", "pending")), "200");
  EXPECT_EQ(outcome(ask("POST", "/notes", "{")), "400 request.malformed");
  EXPECT_EQ(outcome(ask("POST", "/notes", "{}")), "422 request.invalid text:field.required");
  EXPECT_EQ(outcome(ask("POST", "/notes", "")), "422 request.invalid text:field.required");
  EXPECT_EQ(outcome(ask("POST", "/notes", R"({"text":"a","more":1})")),
            "422 request.invalid more:field.unknown_field");
  EXPECT_EQ(count(), 0);
}

TEST_P(Dispatching, answers_refusals_bugs_and_outages_each_in_its_way) {
  const auto refused = ask("POST", "/notes", R"({"text":"taken"})");
  EXPECT_EQ(outcome(refused), "409 note.taken");
  EXPECT_EQ(boost::json::parse(testkit::body_of(refused)).at("params"),
            boost::json::parse(R"({"text":"taken","times":2})"));
  EXPECT_EQ(outcome(ask("POST", "/notes", R"({"text":"broken"})")), "500 server.failed");
  const auto full = ask("POST", "/notes", R"({"text":"full"})");
  EXPECT_EQ(outcome(full), "503 store.disk_full");
  EXPECT_FALSE(full.headers.get("Retry-After").empty());
  EXPECT_EQ(count(), 0);
  EXPECT_EQ(outcome(ask("POST", "/notes", R"({"text":"good"})")), "200");
  EXPECT_EQ(count(), 1);
}

TEST_P(Dispatching, knows_paths_and_methods) {
  EXPECT_EQ(outcome(ask("GET", "/nothing")), "404 request.not_found");
  EXPECT_EQ(outcome(ask("DELETE", "/notes")), "405 request.method_not_allowed");
  EXPECT_EQ(ask("DELETE", "/notes").headers.get("Allow"), "POST, GET");
  EXPECT_EQ(outcome(ask("GET", "/notes/export?format=csv")), "404 request.not_found")
      << "nobody makes files here";
  EXPECT_EQ(outcome(ask("HEAD", "/notes")), "200");
}

TEST_P(Dispatching, reads_paths_and_queries) {
  EXPECT_EQ(outcome(ask("GET", "/notes/7?part=1&part=2")), "200");
  for (const char* id : {"x", "0", "-1", "99999999999999999999", "1.0", "%20", "%00", "7%0A"})
    EXPECT_EQ(outcome(ask("GET", std::string("/notes/") + id)), "404 request.not_found") << id;
  EXPECT_EQ(outcome(ask("GET", "/notes/7?part=x")), "422 request.invalid part:field.not_a_number");
  EXPECT_EQ(outcome(ask("GET", "/notes/7?note_id=8")), "422 request.invalid note_id:field.unknown_field");
  EXPECT_EQ(outcome(ask("GET", "/notes/7?what=8")), "422 request.invalid what:field.unknown_field");
  EXPECT_EQ(outcome(ask("GET", "/notes/7?a=%F")), "400 request.malformed");
  EXPECT_EQ(outcome(ask("GET", "/notes/7?%FF=1")), "400 request.malformed");
  EXPECT_EQ(outcome(ask("GET", "/notes?limit=0")), "422 request.invalid limit:field.out_of_range");
  EXPECT_EQ(outcome(ask("GET", "/notes?limit=101")), "422 request.invalid limit:field.out_of_range");
  EXPECT_EQ(outcome(ask("GET", "/notes?limit=9999999999")), "422 request.invalid limit:field.out_of_range");
  EXPECT_EQ(outcome(ask("GET", "/notes?after=x")), "422 request.invalid after:field.bad_format");
  EXPECT_EQ(outcome(ask("GET", "/notes?after=%00")), "422 request.invalid after:field.bad_format");
  EXPECT_EQ(outcome(ask("GET", "/notes?after=%FF")), "422 request.invalid after:field.not_utf8");
}

TEST_P(Dispatching, edits_what_was_seen) {
  EXPECT_EQ(ask("GET", "/notes/7").headers.get("ETag"), "\"4\"");
  const std::string body = R"({"text":"a"})";
  const auto with = [&](const char* version) {
    return outcome(ask("PUT", "/notes/7", body, "keeper", {{"If-Match", version}}));
  };
  EXPECT_EQ(outcome(ask("PUT", "/notes/7", body)), "428 request.version_required");
  EXPECT_EQ(with("\"4\""), "200");
  EXPECT_EQ(with("W/\"4\""), "200");
  EXPECT_EQ(with("\"3\""), "412 request.changed_meanwhile");
  for (const char* version :
       {"4", "\"\"", "\"", "*", "\"4", "\"4x\"", "\"4\",\"5\"", "\"99999999999999999999\""})
    EXPECT_EQ(with(version), "428 request.version_required") << version;
}

TEST_P(Dispatching, repeats_the_answer_of_a_key) {
  const std::string key = testkit::uuid_v7(test_.now(), 1, 2);
  const auto post = [&](const std::string& with_key, const std::string& text, const char* token = "keeper") {
    return ask("POST", "/notes", R"({"text":")" + text + R"("})", token, {{"Idempotency-Key", with_key}});
  };
  for (const std::string& each :
       {key, std::string("any-text"), std::string("0b6f2d04-8b0e-4a2e-9f1e-6f3f3b1c2d3e"),
        testkit::uuid_v7({test_.now().ms - 30 * day_ms}, 1, 2)}) {
    const auto first = testkit::body_of(post(each, "once"));
    const auto before = count();
    test_.tick(hour_ms);
    EXPECT_EQ(testkit::body_of(post(each, "once")), first) << each;
    EXPECT_EQ(count(), before);
    EXPECT_EQ(outcome(post(each, "twice")), "422 idempotency.key_reused");
    EXPECT_NE(testkit::body_of(post(each, "once", "keeper_2")), first)
        << "another account's key is another key";
    test_.tick(20 * hour_ms);  // across midnight
    EXPECT_EQ(testkit::body_of(post(each, "once")), first) << each;
  }
  EXPECT_EQ(outcome(post(" ", "a")), "422 request.invalid Idempotency-Key:field.bad_format");
  EXPECT_EQ(outcome(post(std::string(81, 'k'), "a")), "422 request.invalid Idempotency-Key:field.bad_format");
  EXPECT_EQ(outcome(post("\xFF", "a")), "422 request.invalid Idempotency-Key:field.bad_format");
}

// A server that was started anew has met none of the keys: whether it is repeated must come from the store.
TEST_P(Dispatching, repeats_the_answer_after_a_new_start) {
  const DispatchOptions options{.workers = 1, .requests_per_second_per_account = 0, .exporter = {}};
  int made = 0;
  for (const std::string path : {"/notes/once", "/notes"})
    for (const std::string text : {"early", "late"}) {
      const auto request = [&, key = testkit::uuid_v7(test_.now(), 7, static_cast<std::uint64_t>(++made))] {
        http::Request request;
        request.head.method = "POST";
        request.head.path = std::string(api_prefix) + path;
        request.head.headers.items = {{"Authorization", "Bearer keeper"}, {"Idempotency-Key", key}};
        request.body = R"({"text":")" + text + R"("})";
        return request;
      };
      const auto first = test_.dispatcher().call(request());
      EXPECT_EQ(outcome(first), "200");
      const auto before = count();
      // Alone, and among others of a group.
      EXPECT_EQ(testkit::body_of(Dispatcher(test_.app(), options).call(request())), testkit::body_of(first));
      std::promise<void> hold;
      test_.store().submit([held = hold.get_future().share()](db::Tx&) { held.wait(); },
                           [](std::exception_ptr) {}, db::Store::Repeatable::yes);
      Dispatcher anew(test_.app(), options);
      std::vector<std::promise<std::string>> answers(6);
      for (std::size_t i = 0; i < answers.size(); ++i) {
        auto each = request();
        if (i % 3 != 1) {  // twice what was done, the rest new
          each.head.headers.set("Idempotency-Key", testkit::uuid_v7(test_.now(), 9, 10 * before + i));
          each.head.path = std::string(api_prefix) + "/notes";
        }
        anew.handle(std::move(each),
                    [&, i](http::Response response) { answers[i].set_value(testkit::body_of(response)); });
      }
      hold.set_value();
      for (std::size_t i = 0; i < answers.size(); ++i) {
        const auto answer = answers[i].get_future().get();
        EXPECT_EQ(answer == testkit::body_of(first), i % 3 == 1) << answer;
      }
      EXPECT_EQ(count(), before + 4) << path << text;
    }
}

TEST_P(Dispatching, forgets_a_key_whose_command_was_refused_and_old_ones) {
  const auto post = [&](const std::string& text) {
    return ask("POST", "/notes", R"({"text":")" + text + R"("})", "keeper", {{"Idempotency-Key", "k"}});
  };
  EXPECT_EQ(outcome(post("taken")), "409 note.taken");
  EXPECT_EQ(outcome(post("good")), "200");
  test_.write([](Ctx& ctx) { forget_keys_before(ctx, add_days(ctx.today(), 1)); });
  EXPECT_EQ(outcome(post("other")), "200");
}

TEST_P(Dispatching, repeats_the_answer_of_a_procedure_unless_it_sets_a_cookie) {
  const auto post = [&](const char* path, const std::string& key, const std::string& text) {
    return ask("POST", path, R"({"text":")" + text + R"("})", "keeper", {{"Idempotency-Key", key}});
  };
  const auto first = testkit::body_of(post("/calls", "k", "a"));
  EXPECT_EQ(testkit::body_of(post("/calls", "k", "a")), first);
  EXPECT_EQ(outcome(post("/calls", "k", "b")), "422 idempotency.key_reused");
  EXPECT_NE(testkit::body_of(post("/calls", "other", "a")), first);
  for (int i = 0; i < 2; ++i)
    EXPECT_EQ(ask("POST", "/slow", "{}", "keeper", {{"Idempotency-Key", "s"}}).headers.get("Set-Cookie"),
              "a=b");
}

TEST_P(Dispatching, refuses_a_strangers_file_before_its_body) {
  http::Head head{.method = "POST", .path = "/api/v1/uploads", .request_id = "r"};
  const auto refused = [&] { return test_.dispatcher().plan(head).refuse.has_value(); };
  EXPECT_TRUE(refused());
  head.headers.set("Cookie", "linli_session=keeper");
  EXPECT_FALSE(refused());
  head.headers.set("Cookie", "other=1");
  head.headers.set("Authorization", "Bearer keeper");
  EXPECT_FALSE(refused());
}

TEST_P(Dispatching, logs_every_answer) {
  std::vector<std::string> lines;
  Dispatcher logging(test_.app(), {.workers = 1, .log_access = [&](const AccessLine& line) {
                                     lines.push_back(fmt::format("{} {} {} {}", line.method, line.path,
                                                                 line.operation, line.status));
                                   }});
  for (const char* path : {"/api/v1/notes", "/api/v1/nothing"}) {
    http::Request request;
    request.head = {.method = "GET", .path = path, .query = "limit=1", .request_id = "r"};
    logging.call(std::move(request));
  }
  EXPECT_EQ(lines, (std::vector<std::string>{"GET /api/v1/notes get_notes 200", "GET /api/v1/nothing  404"}));
}

TEST_P(Dispatching, takes_commands_by_cookie_only_from_our_pages) {
  const auto post = [&](std::vector<std::pair<std::string, std::string>> headers) {
    headers.emplace_back("Cookie", "a=b; linli_session=keeper; linli_sessions=x");
    headers.emplace_back("Host", "linli.example");
    return outcome(ask("POST", "/notes", R"({"text":"a"})", "", std::move(headers)));
  };
  EXPECT_EQ(post({{"Sec-Fetch-Site", "same-origin"}}), "200");
  EXPECT_EQ(post({{"Origin", "https://linli.example"}}), "200");
  EXPECT_EQ(post({}), "403 request.cross_site");
  EXPECT_EQ(post({{"Sec-Fetch-Site", "cross-site"}, {"Origin", "https://linli.example"}}),
            "403 request.cross_site");
  EXPECT_EQ(post({{"Sec-Fetch-Site", "same-site"}}), "403 request.cross_site");
  EXPECT_EQ(post({{"Origin", "https://evil.example"}}), "403 request.cross_site");
  EXPECT_EQ(post({{"Origin", "null"}}), "403 request.cross_site");
}

TEST_P(Dispatching, runs_procedures_and_raw_routes) {
  const auto response = ask("POST", "/slow", "{}", "");
  EXPECT_EQ(outcome(response), "200");
  EXPECT_EQ(response.headers.get("Set-Cookie"), "a=b");
  EXPECT_EQ(testkit::body_of(ask("GET", "/raw/%E5%88%98")), "raw 刘");
}

TEST_P(Dispatching, counts) {
  ask("GET", "/notes");
  ask("GET", "/nothing");
  ask("POST", "/notes", R"({"text":"broken"})");
  const auto counters = test_.dispatcher().counters();
  EXPECT_EQ(counters.requests, 3U);
  EXPECT_EQ(counters.refused, 1U);
  EXPECT_EQ(counters.failed, 1U);
}

TEST_P(Dispatching, describes_itself) {
  const auto text = openapi(test_.app());
  EXPECT_EQ(text, openapi(test_.app()));
  const auto document = boost::json::parse(text);
  const auto& post = document.at("paths").at("/notes").at("post");
  EXPECT_EQ(post.at("operationId"), "post_notes");
  EXPECT_EQ(post.at("x-permission"), "note.keep");
  EXPECT_EQ(post.at("responses").at("409").at("description"), "note.taken");
  EXPECT_EQ(document.at("paths").at("/notes/{note_id}").at("get").at("parameters").at(0).at("in"), "path");
  EXPECT_TRUE(document.at("paths").get_object().contains("/notes/export"));
}

INSTANTIATE_TEST_SUITE_P(dispatch, Dispatching, testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return info.param.name; });

TEST(rate, is_limited_for_each_account) {
  const auto made = modules();
  testkit::TestApp test(made,
                        {.dispatch = {.workers = 1, .requests_per_second_per_account = 2, .exporter = {}}});
  int good = 0;
  for (int i = 0; i < 20; ++i) good += test.call("GET", "/notes", "", "keeper").status == 200;
  EXPECT_EQ(good, 8);
  const auto refused = test.call("GET", "/notes", "", "keeper");
  EXPECT_EQ(refused.status, 429);
  EXPECT_FALSE(refused.headers.get("Retry-After").empty());
  EXPECT_EQ(test.call("GET", "/notes", "", "keeper_2").status, 200);
  test.tick(1000);
  EXPECT_EQ(test.call("GET", "/notes", "", "keeper").status, 200);
}

TEST(costly_procedures, wait_for_their_turn_and_take_no_thread_from_others) {
  const auto made = modules();
  testkit::TestApp test(made, {.dispatch = {.workers = 2, .costly_waiting = 1}});
  const auto start = [&] {
    return std::async(std::launch::async, [&] { return test.call("POST", "/costly").status; });
  };
  auto running = start();
  while (costly_begun == 0) std::this_thread::yield();
  std::future<int> others[] = {start(), start()};
  const auto is_done = [](const std::future<int>& call) {
    return call.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
  };
  while (!is_done(others[0]) && !is_done(others[1])) std::this_thread::yield();
  for (int i = 0; i < 4; ++i) EXPECT_EQ(test.call("POST", "/slow").status, 200);
  costly_may_end = true;
  costly_may_end.notify_all();
  EXPECT_EQ(running.get(), 200);
  std::multiset<int> statuses{others[0].get(), others[1].get()};
  EXPECT_EQ(statuses, (std::multiset<int>{200, 429}));
}

TEST(problem, says_nothing_of_what_it_does_not_know) {
  const auto response = problem(std::make_exception_ptr(std::runtime_error("secret detail")), "id");
  EXPECT_EQ(response.status, 500);
  EXPECT_EQ(testkit::body_of(response).find("secret"), std::string::npos);
}

}  // namespace
}  // namespace linli
