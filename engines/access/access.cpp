#include "engines/access/access.hpp"

#include <spdlog/spdlog.h>

#include "engines/access/access.sql.hpp"
#include "engines/access/audit.hpp"
#include "engines/access/roles.hpp"
#include "engines/access/routes.hpp"
#include "engines/access/session.hpp"
#include "engines/access/texts.hpp"
#include "engines/setting/setting.hpp"
#include "platform/crypto/masking.hpp"
#include "platform/crypto/sealed_columns.hpp"

namespace linli::access {
namespace {

setting::Setting number(std::string key, std::string value, std::int64_t min, std::int64_t max,
                        std::string unit) {
  setting::Setting made;
  made.key = std::move(key);
  made.default_value = std::move(value);
  made.min = min;
  made.max = max;
  made.unit = std::move(unit);
  made.source = texts::tender;
  return made;
}

setting::Setting truth(std::string key, bool value) {
  setting::Setting made;
  made.key = std::move(key);
  made.type = setting::Type::boolean;
  made.default_value = value ? "true" : "false";
  made.source = texts::tender;
  return made;
}

void declare_settings(App& app) {
  setting::declare(app, {
                            number("access.lock_after_failures", "5", 3, 20, "times"),
                            number("access.lock_minutes", "60", 5, 1440, "minutes"),
                            number("access.staff_idle_minutes", "30", 5, 480, "minutes"),
                            number("access.staff_session_hours", "12", 1, 72, "hours"),
                            number("access.resident_idle_days", "30", 1, 180, "days"),
                            number("access.resident_session_days", "365", 1, 730, "days"),
                            number("access.password_min_length", "8", 8, 64, "characters"),
                            number("access.code_minutes", "5", 1, 30, "minutes"),
                            // Visitors of the demo have no authenticator at hand.
                            truth("access.staff_second_factor", !app.options().demo),
                            truth("access.residents_may_register", true),
                        });
}

void send_to_log(Ctx& ctx, const std::string& phone, const std::string& code, Instant) {
  ctx.after_commit([phone, code] { spdlog::info("one-time code for {}: {}", phone, code); });
}

void name_sealed(Ctx&, const crypto::SealedColumns& sealed) {
  sealed.add({{"access_account", "phone", "access.phone"},
              {"access_account", "totp_secret", "access.totp"},
              {"access_account", "totp_asked", "access.totp"}});
}

void declare_engine(App& app) {
  app.on<crypto::SealedColumns>(name_sealed);
  auto& sessions = app.make<Sessions>();
  app.make<AuditChain>(app.store());
  app.make<MeFillers>();
  app.make<Newcomers>();
  app.make<DemoAccounts>();
  // Only the demo's operator may learn a code from the log.
  auto& sender = app.make<CodeSender>();
  if (app.options().demo) sender.send = send_to_log;
  app.gate.authenticate = [&sessions](Ctx& ctx, std::string_view token) {
    return sessions.authenticate(ctx, token);
  };
  app.gate.remembers = [&sessions](std::string_view token, Instant now) {
    return sessions.remembers(token, now);
  };
  app.gate.record = record_route;
  declare_settings(app);
  bring_roles_up_to_date(app);
  declare_sign_in(app.routes);
  declare_second_factor(app.routes);
  declare_me(app.routes);
  declare_accounts(app.routes);
  declare_grants(app.routes);
  declare_logs(app.routes);
}

}  // namespace

Module module() {
  return {"access",
          sql::migrations,
          sql::all,
          {&can::manage_accounts, &can::view_grants, &can::grant, &can::approve_grant, &can::audit,
           &can::personal_views},
          declare_engine};
}

}  // namespace linli::access
