// Timers fire exactly once, also when the process dies in the middle of them.
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engines/workflow/deadline.hpp"
#include "engines/workflow/tests/errand.hpp"
#include "engines/workflow/workflow.sql.hpp"
#include "platform/crypto/key_ring.hpp"

namespace linli::workflow {
namespace {

constexpr Instant begin_at{1'767'600'000'000};
int deaths_after = -1;  // the process kills itself at that event; none: it lives

void die_some_day(Ctx&, const DeadlineMissed&) {
  if (deaths_after >= 0 && deaths_after-- == 0) raise(SIGKILL);
}

Module mortal() {
  return {"mortal", {}, {}, {}, [](App& app) { app.on<DeadlineMissed>(die_some_day); }};
}

// The program on a store that outlives it.
class Life {
 public:
  Life(const std::filesystem::path& dir, Instant now) : now_(now) {
    app_ = std::make_unique<App>(
        std::make_shared<db::Store>(db::StoreOptions{.address = (dir / "store.db").string()}),
        [this] { return now_; }, AppOptions{.data_dir = dir.string(), .public_url = {}});
    app_->make<crypto::KeyRing>(crypto::KeyRing::random());
    modules_.push_back(mortal());
    app_->add(modules_);
  }
  App& app() { return *app_; }

 private:
  Instant now_;
  std::vector<Module> modules_ = errand::modules();
  std::unique_ptr<App> app_;
};

struct Count {
  std::int64_t item_id = 0, lines = 0;
};
BOOST_DESCRIBE_STRUCT(Count, (), (item_id, lines))

constexpr db::Query missed_lines{
    "test.missed_lines",
    "SELECT item_id, COUNT(*) AS lines FROM workflow_line WHERE kind = 'deadline_missed' GROUP BY item_id",
    "SELECT item_id, COUNT(*) AS lines FROM workflow_line WHERE kind = 'deadline_missed' GROUP BY item_id",
    {}};
constexpr db::Query timers_left{
    "test.timers_left", "SELECT COUNT(*) FROM workflow_timer", "SELECT COUNT(*) FROM workflow_timer", {}};

RC_GTEST_PROP(Timers, FireOnceWhenTheProcessIsKilledAmongThem, ()) {
  const testkit::TempDir dir;
  const auto items = *rc::gen::inRange(1, 200);
  const auto deaths = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 200));
  {
    Life life(dir.path(), begin_at);
    life.app().write([&](Ctx& ctx) {
      const auto unit =
          org::create_unit(ctx, {{}, org::UnitKind::county, {"County"}, {}, add_days(ctx.today(), -9)})
              .unit_id;
      for (int i = 0; i < items; ++i) {
        const auto id = start(ctx, {.definition = "errand.errand",
                                    .subject_kind = "errand",
                                    .subject_id = i + 1,
                                    .unit_id = unit,
                                    .tier = "plain"});
        move_as_program(ctx, {id, "take"});
      }
    });
  }
  // The deadline of the whole has passed for all of them. Each life is later than the one before, as
  // identifiers need it.
  auto later = begin_at + 9 * hour_ms;
  for (std::size_t i = 0; i < deaths.size() && i < 3; ++i) {
    later.ms += second_ms;
    const auto child = fork();
    if (child == 0) {
      deaths_after = deaths[i];
      Life life(dir.path(), later);
      fire_due(life.app());
      _exit(0);
    }
    int status = 0;
    RC_ASSERT(waitpid(child, &status, 0) == child);
    const bool as_meant = WIFSIGNALED(status) ? WTERMSIG(status) == SIGKILL : WEXITSTATUS(status) == 0;
    RC_ASSERT(as_meant);
  }
  later.ms += second_ms;
  Life life(dir.path(), later);
  fire_due(life.app());
  life.app().read([&](Ctx& ctx) {
    const auto counts = ctx.db.all<Count>(missed_lines);
    RC_ASSERT(counts.size() == static_cast<std::size_t>(items));
    for (const auto& count : counts) RC_ASSERT(count.lines == 1);
    RC_ASSERT(ctx.db.only<std::int64_t>(timers_left) == 0);
  });
}

TEST(Timers, TheThreadFiresThem) {
  testkit::TestApp test(errand::modules());
  const auto id = test.write([&](Ctx& ctx) {
    const auto unit =
        org::create_unit(ctx, {{}, org::UnitKind::county, {"County"}, {}, add_days(ctx.today(), -9)}).unit_id;
    return start(ctx, {.definition = "errand.errand",
                       .subject_kind = "errand",
                       .subject_id = 1,
                       .unit_id = unit,
                       .tier = "plain"});
  });
  test.tick(61 * minute_ms);
  start_timers(test.app());
  for (int i = 0; i < 500; ++i) {
    const auto missed = test.read(
        [&](Ctx& ctx) { return !open_deadlines(ctx, id).empty() && lines(ctx, id, {}, 10).size() > 2; });
    if (missed) break;
    usleep(10'000);
  }
  stop_timers(test.app());
  EXPECT_EQ(test.read([&](Ctx& ctx) { return lines(ctx, id, {}, 10)[1].kind; }), "deadline_missed");
}

}  // namespace
}  // namespace linli::workflow
