// The day before: whoever is expected or has registered is reminded, once. Of what was noticed later than
// that the notice has reminded him.
#include "engines/setting/setting.hpp"
#include "modules/activity/activity.sql.hpp"
#include "modules/activity/row.hpp"

namespace linli::activity {
namespace {

constexpr std::int64_t reminders_at_once = 200;

bool comes(const booking::Entry& entry) {
  if (!entry.account_id || entry.checked_in_at) return false;
  if (entry.state == booking::State::registered) return true;
  return entry.state == booking::State::invited && entry.standing == booking::Standing::expected;
}

}  // namespace

void remind(Ctx& ctx) {
  const auto lead_ms = setting::integer(ctx, "activity.remind_hours") * hour_ms;
  if (lead_ms == 0) return;
  const auto from_key = key_at(ctx.now), to_key = key_at(ctx.now + lead_ms);
  for (const Row& row :
       ctx.db.all<Row>(sql::to_remind, db::arg("from_key", from_key), db::arg("to_key", to_key),
                       db::arg("lead_ms", lead_ms), db::arg("limit", reminders_at_once))) {
    each_entry(ctx, row, [&](const booking::Entry& entry) {
      if (comes(entry)) tell(ctx, row, entry.account_id, "activity.reminder");
    });
    ctx.db.run(sql::set_reminded, db::arg("activity_id", row.activity_id), db::arg("now", ctx.now));
  }
}

}  // namespace linli::activity
