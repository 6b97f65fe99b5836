// A small module of tests: errands that somebody asks for and somebody runs.
#pragma once

#include <gtest/gtest.h>

#include "engines/access/access.hpp"
#include "engines/calendar/calendar.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "engines/workflow/item.hpp"
#include "engines/workflow/workflow.hpp"
#include "platform/command/command.sql.hpp"
#include "platform/export/export.hpp"
#include "platform/files/files.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::workflow::errand {

// They stand in for the module's own; the roles below have them.
namespace can {
inline constexpr Permission run{"errand.run"};
inline constexpr Permission check{"errand.check"};
}  // namespace can

inline constexpr Refusal not_today{"errand.not_today", 409};

// What the guards answer and what has happened, for a test to set and read.
struct Seen {
  bool guard_holds = true;
  bool effect_fails = false;
  std::vector<std::string> effects, moved, warned, missed;
};
inline Seen& seen(Ctx& ctx) { return ctx.app.get<Seen>(); }

inline constexpr std::string_view definition = R"json({
  "name": "errand.errand", "title": {"zh-CN": "跑腿", "en": "Errand"},
  "parts": [
    {"part": "asker", "title": {"zh-CN": "求助人", "en": "Who asks"}},
    {"part": "runner", "title": {"zh-CN": "跑腿人", "en": "Who runs"}, "permission": "errand.run"}
  ],
  "tiers": [{"tier": "urgent", "title": {"zh-CN": "急", "en": "Urgent"}}, {"tier": "plain", "title": {"zh-CN": "普通", "en": "Plain"}}],
  "states": [
    {"state": "asked", "title": {"zh-CN": "待接单", "en": "Asked"}, "stage": "ask"},
    {"state": "running", "title": {"zh-CN": "在路上", "en": "Running"}, "stage": "run"},
    {"state": "done", "title": {"zh-CN": "已送到", "en": "Done"}, "stage": "run"},
    {"state": "closed", "title": {"zh-CN": "已办结", "en": "Closed"}, "end": true, "meaning": "solved"},
    {"state": "dropped", "title": {"zh-CN": "已取消", "en": "Dropped"}, "end": true, "meaning": "withdrawn"}
  ],
  "moves": [
    {"move": "take", "title": {"zh-CN": "接单", "en": "Take"}, "from": ["asked"], "to": "running",
     "who": [{"permission": "errand.run"}, {"part": "runner"}], "never": [{"part": "asker"}], "guards": ["errand.today"], "effects": ["errand.took"]},
    {"move": "report", "title": {"zh-CN": "送到", "en": "Report"}, "from": ["running"], "to": "done", "who": [{"part": "runner"}],
     "form": [{"field": "minutes", "title": {"zh-CN": "用时", "en": "Minutes"}, "kind": "number", "required": true, "min": 1, "max": 600},
              {"field": "how", "title": {"zh-CN": "方式", "en": "How"}, "kind": "choice",
               "choices": [{"value": "foot", "title": {"zh-CN": "步行", "en": "On foot"}}, {"value": "bike", "title": {"zh-CN": "骑车", "en": "By bike"}}]}],
     "note": "required"},
    {"move": "accept", "title": {"zh-CN": "确认", "en": "Accept"}, "from": ["done"], "to": "closed",
     "who": [{"permission": "errand.check"}], "never": [{"part": "runner"}]},
    {"move": "reject", "title": {"zh-CN": "退回", "en": "Reject"}, "from": ["done"], "to": "running", "who": [{"permission": "errand.check"}]},
    {"move": "climb", "title": {"zh-CN": "提级", "en": "Climb"}, "from": ["asked"], "to": "asked", "effects": ["errand.climbed"]},
    {"move": "close", "title": {"zh-CN": "自动办结", "en": "Close"}, "from": ["done"], "to": "closed"},
    {"move": "drop", "title": {"zh-CN": "取消", "en": "Drop"}, "from": ["asked", "running"], "to": "dropped",
     "who": [{"part": "asker"}], "danger": true, "voids_deadlines": true}
  ],
  "deadlines": [
    {"deadline": "taken", "title": {"zh-CN": "接单时限", "en": "Taken by"}, "from_states": ["asked"], "clock": "wall",
     "minutes": {"urgent": 10, "default": 60}, "missed": {"move": "climb"}},
    {"deadline": "whole", "title": {"zh-CN": "总时限", "en": "Done by"}, "from_states": ["asked", "running"], "clock": "wall",
     "minutes": {"urgent": 120, "default": 480}, "warn_percent": 50, "warned": {"tell": true}, "missed": {"tell": true}}
  ],
  "automatic": [
    {"move": "close", "on": "time", "from": "done", "after_minutes": 1440},
    {"move": "close", "on": "event", "event": "errand.paid"}
  ]
})json";

inline void declare(App& app) {
  app.make<Seen>();
  app.on<Moved>([](Ctx& ctx, const Moved& moved) { seen(ctx).moved.push_back(std::string(moved.move)); });
  app.on<DeadlineWarned>(
      [](Ctx& ctx, const DeadlineWarned& event) { seen(ctx).warned.push_back(std::string(event.deadline)); });
  app.on<DeadlineMissed>(
      [](Ctx& ctx, const DeadlineMissed& event) { seen(ctx).missed.push_back(std::string(event.deadline)); });
  guard(
      app, "errand.today", [](Ctx& ctx, const Item&) { return seen(ctx).guard_holds; }, not_today);
  effect(app, "errand.took", [](Ctx& ctx, const Item& item, const Form&) {
    seen(ctx).effects.push_back("took");
    if (ctx.actor.account_id) set_part(ctx, item.item_id, "runner", {{"runner", ctx.actor.account_id, {}}});
  });
  effect(app, "errand.climbed", [](Ctx& ctx, const Item&, const Form&) {
    seen(ctx).effects.push_back("climbed");
    demand(!seen(ctx).effect_fails, not_today);
  });
  event(app, "errand.paid");
  line_title(app, "errand.called", "已致电", "Called");
  subject(app, {.kind = "errand",
                .may_see = [](Ctx& ctx, std::int64_t) { return ctx.actor.signed_in() || ctx.actor.program; },
                .title = [](Ctx&, std::int64_t id) { return "errand " + std::to_string(id); },
                .link = "/errands/",
                .open = true});
  ship(app, {.module = "errand", .json = definition});
}

inline Module errands() { return {"errand", {}, {}, {&can::run, &can::check}, declare}; }

inline std::vector<Module> modules() {
  const Module keys{"command", command::sql::migrations, command::sql::all, {}, nullptr};
  return {setting::module(), org::module(),     access::module(), jobs::module(),     keys,
          files::module(),   exports::module(), notify::module(), calendar::module(), workflow::module(),
          errands()};
}

}  // namespace linli::workflow::errand
