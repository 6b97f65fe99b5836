#include "apps/server/modules.hpp"

#include "engines/access/access.hpp"
#include "engines/ballot/ballot.hpp"
#include "engines/booking/booking.hpp"
#include "engines/calendar/calendar.hpp"
#include "engines/figure/figure.hpp"
#include "engines/ledger/ledger.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "engines/place/place.hpp"
#include "engines/setting/setting.hpp"
#include "engines/workflow/workflow.hpp"
#include "modules/activity/activity.hpp"
#include "modules/care/care.hpp"
#include "modules/casework/casework.hpp"
#include "modules/charity/charity.hpp"
#include "modules/circulation/circulation.hpp"
#include "modules/coverage/coverage.hpp"
#include "modules/deliberation/deliberation.hpp"
#include "modules/development/development.hpp"
#include "modules/dual_registration/dual_registration.hpp"
#include "modules/dues/dues.hpp"
#include "modules/exemplar/exemplar.hpp"
#include "modules/feedback/feedback.hpp"
#include "modules/market/market.hpp"
#include "modules/member/member.hpp"
#include "modules/open311/open311.hpp"
#include "modules/points/points.hpp"
#include "modules/post/post.hpp"
#include "modules/region/region.hpp"
#include "modules/transfer/transfer.hpp"
#include "modules/wish/wish.hpp"
#include "platform/command/command.sql.hpp"
#include "platform/command/idempotency.hpp"
#include "platform/export/export.hpp"
#include "platform/files/files.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/seal/seal.hpp"

namespace linli {
namespace {

constexpr int keys_kept_days = 8;  // one more than the oldest time that a key may carry

void forget_old_keys(jobs::JobRun& run) {
  run.app.write([](Ctx& ctx) { forget_keys_before(ctx, add_days(ctx.today(), -keys_kept_days)); });
}

// The dispatcher's own memory of keys.
Module command_module() {
  return {"command", command::sql::migrations, command::sql::all, {}, [](App& app) {
            auto& jobs = app.get<jobs::Jobs>();
            jobs.kind("command.forget_keys", forget_old_keys);
            jobs.every("command.forget_keys_daily", "command.forget_keys", jobs::daily(3));
          }};
}

}  // namespace

std::vector<Module> all_modules() {
  return {setting::module(),     org::module(),
          access::module(),      jobs::module(),
          seal::module(),        command_module(),
          files::module(),       exports::module(),
          ledger::module(),      figure::module(),
          notify::module(),      calendar::module(),
          place::module(),       workflow::module(),
          booking::module(),     ballot::module(),
          member::module(),      points::module(),
          market::module(),      casework::module(),
          feedback::module(),    charity::module(),
          circulation::module(), exemplar::module(),
          wish::module(),        activity::module(),
          open311::module(),     post::module(),
          region::module(),      development::module(),
          transfer::module(),    dues::module(),
          coverage::module(),    dual_registration::module(),
          care::module(),        deliberation::module()};
}

}  // namespace linli
