#include "modules/casework/retention.hpp"

#include "engines/setting/setting.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/row.hpp"
#include "modules/casework/search.hpp"
#include "modules/casework/texts.hpp"

namespace linli::casework {
namespace {

constexpr std::int64_t blanked_at_once = 200;

void blank(Ctx& ctx, Id<linli::Case> case_id) {
  const auto which = db::arg("case_id", case_id);
  ctx.db.run(sql::blank_case, which, db::arg("removed", texts::removed_zh));
  ctx.db.run(sql::blank_messages, which);
  ctx.db.run(sql::blank_follower_texts, which);
  ctx.db.run(sql::blank_tasks, which);
  forget_words(ctx, case_id);
  workflow::forget_words(ctx, ctx.db.only<Id<WorkflowItem>>(sql::item_of_case, which), texts::removed_zh);
  files::replace(ctx, cover_kind, case_id.value, {});
  files::replace(ctx, files_kind, case_id.value, {});
}

}  // namespace

void forget_old_cases(jobs::JobRun& run) {
  for (std::int64_t done = blanked_at_once; done == blanked_at_once && !run.stopping();)
    run.app.write([&](Ctx& ctx) {
      const Instant before = ctx.now + -setting::integer(ctx, "casework.retention_days") * day_ms;
      const auto old = ctx.db.all<Id<linli::Case>>(sql::to_blank, db::arg("before", before),
                                                   db::arg("limit", blanked_at_once));
      for (const auto case_id : old) blank(ctx, case_id);
      done = static_cast<std::int64_t>(old.size());
    });
}

}  // namespace linli::casework
