#include "platform/jobs/jobs.hpp"

#include <chrono>
#include <thread>

#include <gtest/gtest.h>

#include "platform/command/command.sql.hpp"
#include "platform/jobs/state.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli {
namespace {

const Module remembered_keys{"command", command::sql::migrations, command::sql::all};

std::vector<bool> brands() {
  std::vector<bool> all;
  for (const auto& database : testkit::databases()) all.push_back(database.postgres);
  return all;
}

struct Greeting {
  std::string name;
};
BOOST_DESCRIBE_STRUCT(Greeting, (), (name))

class JobsRun : public testing::TestWithParam<bool> {
 protected:
  JobsRun()
      : all_{remembered_keys, jobs::module()},
        test(all_, {.postgres = GetParam()}),
        jobs(test.app().get<jobs::Jobs>()) {
    jobs::run_due(test.app());  // what is repeated daily
    test.app().gate.authenticate = [](Ctx&, std::string_view) {
      Actor actor;
      actor.account_id = {1};
      actor.grants.push_back(
          {"county_admin",
           {1},
           std::make_shared<const PermissionNames>(PermissionNames{"job.see", "job.retry"})});
      return actor;
    };
  }
  Id<Job> enqueue(std::string_view kind, std::string_view unique_key = {}, Instant due = {}) {
    return test.write([&](Ctx& ctx) { return jobs::enqueue(ctx, kind, Greeting{"Li"}, due, unique_key); });
  }
  std::string list(std::string_view state) {
    return testkit::body_of(test.call("GET", "/jobs?state=" + std::string(state), {}, "x"));
  }
  std::vector<Module> all_;
  testkit::TestApp test;
  jobs::Jobs& jobs;
};
INSTANTIATE_TEST_SUITE_P(Stores, JobsRun, testing::ValuesIn(brands()));

TEST_P(JobsRun, RunsWhatIsDueWithItsPayload) {
  std::vector<std::string> greeted;
  jobs.kind("greet", [&](jobs::JobRun& run) { greeted.push_back(run.payload_as<Greeting>().name); });
  enqueue("greet", {}, test.now() + minute_ms);
  EXPECT_EQ(jobs.run_due(), 0);
  test.tick(minute_ms);
  EXPECT_EQ(jobs.run_due(), 1);
  EXPECT_EQ(jobs.run_due(), 0);
  EXPECT_EQ(greeted, std::vector<std::string>{"Li"});
}

TEST_P(JobsRun, AKeyNamesOnePieceOfWork) {
  int runs = 0;
  jobs.kind("once", [&](jobs::JobRun&) { ++runs; });
  const auto first = enqueue("once", "the work of 2026");
  EXPECT_EQ(enqueue("once", "the work of 2026"), first);
  jobs.run_due();
  EXPECT_EQ(enqueue("once", "the work of 2026"), first);
  jobs.run_due();
  EXPECT_EQ(runs, 1);
}

TEST_P(JobsRun, AFailureIsTriedAgainWithGrowingWaitsAndThenShown) {
  int runs = 0;
  jobs.kind("fails", [&](jobs::JobRun&) { ++runs, throw std::runtime_error("no paper"); },
            {.attempts = 3, .first_ms = 1000});
  const auto id = enqueue("fails");
  jobs.run_due();
  test.tick(999);
  EXPECT_EQ(jobs.run_due(), 0);
  test.tick(1);
  EXPECT_EQ(jobs.run_due(), 1);
  test.tick(1999);
  EXPECT_EQ(jobs.run_due(), 0);
  test.tick(1);
  EXPECT_EQ(jobs.run_due(), 1);
  test.tick(hour_ms / 2);
  EXPECT_EQ(jobs.run_due(), 0);
  EXPECT_EQ(runs, 3);
  EXPECT_NE(list("failed").find(R"("last_error":"no paper")"), std::string::npos) << list("failed");
  const std::string path = "/jobs/" + std::to_string(id.value) + "/retry";
  EXPECT_EQ(test.call("POST", path, "{}", "x").status, 200);
  EXPECT_EQ(test.call("POST", path, "{}", "x").status, 409);
  EXPECT_EQ(jobs.run_due(), 1);
  EXPECT_EQ(runs, 4);
}

TEST_P(JobsRun, WhateverWentWrongIsKeptAsText) {
  jobs.kind("fails",
            [](jobs::JobRun&) { throw std::runtime_error(std::string(999, 'x') + "\xE4\xB8\xAD\xFF"); },
            {.attempts = 2, .first_ms = 1000});
  enqueue("fails");
  jobs.run_due();
  EXPECT_EQ(jobs.run_due(), 0) << "that it failed was kept, so it waits";
  test.tick(1000);
  EXPECT_EQ(jobs.run_due(), 1);
  EXPECT_EQ(list("failed").find("\xFF"), std::string::npos);
}

TEST_P(JobsRun, ARefusalIsFinal) {
  jobs.kind("refused", [](jobs::JobRun&) { throw Refused(refusal::not_found); });
  enqueue("refused");
  EXPECT_EQ(jobs.run_due(), 1);
  test.tick(hour_ms / 2);
  EXPECT_EQ(jobs.run_due(), 0);
  EXPECT_NE(list("failed").find("request.not_found"), std::string::npos);
}

TEST_P(JobsRun, ALeaseThatRanOutIsTakenOver) {
  jobs.kind("work", [](jobs::JobRun&) {});
  const auto id = enqueue("work");
  // As if another process had claimed the job and died.
  const std::string claimed = "UPDATE job SET state = 'running', attempts = 1, lease_until = " +
                              std::to_string(test.now().ms + jobs::lease_ms) +
                              " WHERE id = " + std::to_string(id.value);
  test.write([&](Ctx& ctx) { ctx.db.connection().script(claimed); });
  EXPECT_EQ(jobs.run_due(), 0);
  test.tick(jobs::lease_ms + 1);
  EXPECT_EQ(jobs.run_due(), 1);
  EXPECT_NE(list("done").find(R"("attempts":2)"), std::string::npos) << list("done");
}

TEST_P(JobsRun, MissedTimesAreMadeUpForOnce) {
  int runs = 0;
  jobs.kind("daily", [&](jobs::JobRun&) { ++runs; });
  jobs.every("daily", "daily", jobs::daily(2, 30));
  jobs.run_due();
  EXPECT_EQ(runs, 1);
  jobs.run_due();
  EXPECT_EQ(runs, 1);
  test.tick(3 * day_ms);
  jobs.run_due();
  EXPECT_EQ(runs, 2);
}

TEST(Schedule, DailyIsALocalTime) {
  const Instant noon = start_of({20260105}) + 12 * hour_ms;
  EXPECT_EQ(jobs::newest_due(jobs::daily(2, 30), noon), start_of({20260105}) + 2 * hour_ms + 30 * minute_ms);
  EXPECT_EQ(jobs::newest_due(jobs::daily(13), noon), start_of({20260104}) + 13 * hour_ms);
  EXPECT_EQ(jobs::newest_due(jobs::each(hour_ms), noon + 5), noon);
}

TEST(Retry, WaitsDouble) {
  const jobs::Retry retry{.attempts = 9, .first_ms = 10, .longest_ms = 100};
  EXPECT_EQ(jobs::wait_after(retry, 1), 10);
  EXPECT_EQ(jobs::wait_after(retry, 3), 40);
  EXPECT_EQ(jobs::wait_after(retry, 60), 100);
}

TEST_P(JobsRun, ThreadsRunJobsAndStopGivesAttemptsBack) {
  std::atomic<int> quick{0};
  std::atomic<bool> began{false};
  jobs.kind("quick", [&](jobs::JobRun&) { ++quick; });
  jobs.kind("long", [&](jobs::JobRun& run) {
    began = true;
    for (;;) {
      run.progress(1, 2);
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
  });
  jobs.start();
  enqueue("long");
  for (int i = 0; i < 20; ++i) enqueue("quick");
  for (int i = 0; i < 1000 && (quick < 20 || !began); ++i)
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  jobs.stop();
  EXPECT_EQ(quick, 20);
  EXPECT_NE(list("queued").find(
                R"("kind":"long","state":"queued","progress_done":1,"progress_total":2,"attempts":0)"),
            std::string::npos)
      << list("queued");
}

}  // namespace
}  // namespace linli
