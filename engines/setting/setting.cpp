#include "engines/setting/setting.hpp"

#include <charconv>

#include "engines/setting/setting.sql.hpp"
#include "engines/setting/settings.hpp"
#include "engines/setting/texts.hpp"
#include "platform/command/list.hpp"

namespace linli {
struct SettingChange;
}

namespace linli::setting {

struct SettingLine {
  std::string key;
  std::string value;
  std::string default_value;
  std::string unit;
  std::optional<std::int64_t> min, max;
  Type type = Type::integer;
  std::vector<std::string> choices;
  std::string source;
  bool compliance = false;
  std::optional<Instant> changed_at;
  std::optional<std::string> changed_by;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(SettingLine, (),
                      (key, value, default_value, unit, min, max, type, choices, source, compliance,
                       changed_at, changed_by, version))

// Anybody may know what the county has switched on; pages hide what is off.
struct Switch {
  std::string key;
  bool on = false;
};
BOOST_DESCRIBE_STRUCT(Switch, (), (key, on))

struct Switches {
  std::vector<Switch> items;
};
BOOST_DESCRIBE_STRUCT(Switches, (), (items))

struct SettingLines {
  std::vector<SettingLine> items;
};
BOOST_DESCRIBE_STRUCT(SettingLines, (), (items))

struct ChangeSetting {
  Text<1, 100> key;
  std::string value;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(ChangeSetting, (), (key, value, reason))

struct ChangesAsked : Page {
  Text<1, 100> key;
};
BOOST_DESCRIBE_STRUCT(ChangesAsked, (Page), (key))

struct ChangeLine {
  Id<SettingChange> change_id;
  std::string key;
  std::string old_value, new_value;
  std::string reason;
  Instant changed_at;
  std::string changed_by;
};
BOOST_DESCRIBE_STRUCT(ChangeLine, (), (change_id, key, old_value, new_value, reason, changed_at, changed_by))

namespace {

struct Stored {
  std::string key;
  std::string value;
  Instant changed_at;
  std::string changed_by;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Stored, (), (key, value, changed_at, changed_by, version))

std::string checked_value(Ctx& ctx, std::string_view key, Type type) {
  const auto& all = ctx.app.get<Settings>();
  const Setting& setting = all.find(key);
  ensure(setting.type == type, key);
  return all.value(ctx, setting);
}

SettingLine line_of(Ctx& ctx, const Setting& setting) {
  const std::string source(source_in(setting.source, ctx.call.locale));
  SettingLine line{setting.key, setting.default_value, setting.default_value, setting.unit,
                   setting.min, setting.max,           setting.type,          setting.choices,
                   source,      setting.compliance};
  if (auto stored = ctx.db.maybe<Stored>(sql::stored, db::arg("key", setting.key))) {
    line.value = std::move(stored->value);
    line.changed_at = stored->changed_at;
    line.changed_by = std::move(stored->changed_by);
    line.version = stored->version;
  }
  return line;
}

SettingLines settings(Ctx& ctx, const Nothing&) {
  SettingLines lines;
  for (const auto& [key, setting] : ctx.app.get<Settings>().all())
    lines.items.push_back(line_of(ctx, setting));
  return lines;
}

Switches compliance_switches(Ctx& ctx, const Nothing&) {
  const auto& all = ctx.app.get<Settings>();
  Switches made;
  for (const auto& [key, setting] : all.all())
    if (setting.compliance) made.items.push_back({key, all.value(ctx, setting) == "true"});
  return made;
}

Nothing put_setting(Ctx& ctx, const ChangeSetting& in) {
  change(ctx, in.key, in.value, in.reason);
  return {};
}

List<ChangeLine> changes(Ctx& ctx, const ChangesAsked& in) {
  demand(ctx.app.get<Settings>().maybe(in.key) != nullptr, refusal::unknown);
  const auto fetched = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  return paged_by(
      ctx.db.all<ChangeLine>(sql::changes, db::arg("before", before), db::arg("limit", fetched), in), fetched,
      &ChangeLine::change_id);
}

void declare_engine(App& app) {
  app.make<Settings>();
  std::vector<Setting> declared;
  for (const char* key :
       {"points.individual_ranking", "activity.location_check_in", "study.duration_scoring"})
    declared.push_back({.key = key,
                        .type = Type::boolean,
                        .default_value = "false",
                        .source = mobile_application_rules,
                        .compliance = true});
  declare(app, std::move(declared));
  app.routes.get("/public/compliance-switches", linli::can::anyone, compliance_switches,
                 "What national rules want off, and whether the county has switched it on");
  app.routes.get("/settings", can::see, settings, "Every setting with its default, limits and source");
  app.routes.put("/settings/{key}", can::change, put_setting, "Change a setting, saying why")
      .refuses(refusal::unknown);
  app.routes.get("/settings/{key}/changes", can::see, changes, "Who changed a setting, when and why")
      .refuses(refusal::unknown);
}

}  // namespace

void declare(App& app, std::vector<Setting> settings) {
  auto& all = app.get<Settings>();
  for (Setting& setting : settings) all.declare(std::move(setting));
}

std::int64_t integer(Ctx& ctx, std::string_view key) {
  const std::string value = checked_value(ctx, key, Type::integer);
  std::int64_t number = 0;
  std::from_chars(value.data(), value.data() + value.size(), number);
  return number;
}

bool truth(Ctx& ctx, std::string_view key) { return checked_value(ctx, key, Type::boolean) == "true"; }

std::string text(Ctx& ctx, std::string_view key) {
  const auto& all = ctx.app.get<Settings>();
  const Setting& setting = all.find(key);
  ensure(setting.type == Type::text || setting.type == Type::choice, key);
  return all.value(ctx, setting);
}

void change(Ctx& ctx, std::string_view key, std::string_view value, std::string_view reason) {
  const auto& all = ctx.app.get<Settings>();
  const Setting* setting = all.maybe(key);
  demand(setting != nullptr, refusal::unknown);
  if (const char* problem = problem_of(*setting, value)) {
    RefusalParams limits;
    if (setting->min) limits.emplace_back("min", *setting->min);
    if (setting->max) limits.emplace_back("max", *setting->max);
    refuse_field("value", problem, std::move(limits));
  }
  const auto stored = ctx.db.maybe<Stored>(sql::stored, db::arg("key", key));
  const std::int64_t version = stored ? stored->version : 0;
  demand(ctx.call.if_match.value_or(version) == version, linli::refusal::changed_meanwhile);
  const std::string old_value = stored ? stored->value : setting->default_value;
  const auto who = db::arg("account_id", ctx.actor.account_id);
  const auto name = db::arg("account_name", ctx.actor.name);
  ctx.db.run(sql::store, db::arg("key", key), db::arg("value", value), db::arg("now", ctx.now), who, name);
  const auto id = ctx.new_id<SettingChange>();
  ctx.db.run(sql::change_add, db::arg("id", id), db::arg("key", key), db::arg("old_value", old_value),
             db::arg("new_value", value), db::arg("reason", reason), db::arg("now", ctx.now), who, name);
  ctx.about(id, {}, setting->key + ": " + old_value + " -> " + std::string(value));
  ctx.publish(Changed{setting->key, std::string(value)});
}

Module module() { return {"setting", sql::migrations, sql::all, {&can::see, &can::change}, declare_engine}; }

}  // namespace linli::setting
