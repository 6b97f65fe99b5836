// One button that calls for help. It rings the grid workers, then the building group leaders, then the
// community, until somebody takes it.
#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/access/account.hpp"
#include "engines/notify/sms.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/dispatch.hpp"
#include "modules/casework/staff.hpp"
#include "modules/casework/team.hpp"
#include "modules/casework/texts.hpp"
#include "platform/crypto/masking.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::casework {
namespace {

constexpr std::int64_t last_level = 2;
constexpr std::int64_t shown_for_days = 7;

struct HelpRow {
  Id<HelpCall> help_call_id;
  Id<linli::Case> case_id;
  Id<Unit> unit_id;
  Id<Account> account_id;
  std::string state;
  std::int64_t level = 0;
  Instant at;
  std::optional<Id<Account>> taken_by;
  std::optional<Instant> taken_at;
  std::optional<std::string> taken_by_name;
};
BOOST_DESCRIBE_STRUCT(HelpRow, (),
                      (help_call_id, case_id, unit_id, account_id, state, level, at, taken_by, taken_at,
                       taken_by_name))

struct RingRow {
  Id<Account> account_id;
  std::string name, part;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(RingRow, (), (account_id, name, part, at))

struct LineRow {
  Id<HelpCall> help_call_id;
  Id<linli::Case> case_id;
  Instant at;
  std::string state, place_text, caller_name;
  std::int64_t level = 0;
  std::optional<Instant> taken_at;
  std::optional<std::string> taken_by_name;
  std::optional<Bytes> person_name;
};
BOOST_DESCRIBE_STRUCT(LineRow, (),
                      (help_call_id, case_id, at, state, place_text, caller_name, level, taken_at,
                       taken_by_name, person_name))

struct Climb {
  Id<HelpCall> help_call_id;
  std::int64_t level = 0;
};
BOOST_DESCRIBE_STRUCT(Climb, (), (help_call_id, level))

HelpRow help_row(Ctx& ctx, Id<HelpCall> help_call_id) {
  return ctx.db.one<HelpRow>(sql::help, refusal::help_call_not_found, db::arg("help_call_id", help_call_id));
}

HelpLine line_of(Ctx& ctx, const LineRow& row) {
  const std::string name =
      row.person_name ? opened(ctx, *row.person_name, "person_name", row.case_id) : row.caller_name;
  return {row.help_call_id,  row.case_id,  row.at,   crypto::mask_name(name), row.place_text, row.state,
          row.taken_by_name, row.taken_at, row.level};
}

HelpShown shown(Ctx& ctx, const HelpRow& row) {
  HelpShown made{row.help_call_id, row.case_id, row.state, row.taken_by_name, row.at, row.taken_at, {}};
  for (const auto& ring : ctx.db.all<RingRow>(sql::rings, db::arg("help_call_id", row.help_call_id)))
    made.rung.push_back({ring.name, ring.part, ring.at});
  return made;
}

const char* part_of(std::int64_t level) {
  return level == 0 ? "grid_worker" : level == 1 ? "building_leader" : "community";
}

std::vector<Id<Account>> people_at(Ctx& ctx, const HelpRow& call, std::int64_t level) {
  std::vector<Id<Account>> people;
  if (level < last_level)
    for (const auto& person : place::responsibles(ctx, part_of(level), call.unit_id))
      people.push_back(person.account_id);
  if (level == 0 && people.empty()) {
    // Nobody is named for the grid: whoever works in it.
    for (const auto account_id : accounts_with(ctx, can::take_help, call.unit_id))
      people.push_back(account_id);
  }
  if (level == last_level) people = accounts_with(ctx, can::take_help, first_level(ctx, call.unit_id));
  return people;
}

std::string link_to(Id<HelpCall> help_call_id) { return fmt::format("/help-calls/{}", help_call_id.value); }

void ring(Ctx& ctx, const HelpRow& call, const std::vector<Id<Account>>& people, std::int64_t level) {
  const auto row = case_row(ctx, call.case_id);
  const std::string event = fmt::format(R"({{"help_call_id":"{}"}})", call.help_call_id.value);
  for (const auto account_id : people) {
    if (account_id == call.account_id) continue;
    const auto fresh = ctx.db.run(sql::ring_add, db::arg("help_call_id", call.help_call_id),
                                  db::arg("account_id", account_id), db::arg("part", part_of(level)),
                                  db::arg("now", ctx.now));
    if (fresh == 0) continue;
    notify::send(ctx, account_id, "casework.help", {{"place", row.place_text}, {"number", row.number}},
                 link_to(call.help_call_id));
    notify::push(ctx, account_id, "help_call", event);
  }
}

// Whoever was rung and has not looked gets a text message, for as long as nobody comes.
void text_rung(jobs::JobRun& run) {
  const auto climb = run.payload_as<Climb>();
  run.app.write([&](Ctx& ctx) {
    const auto call = ctx.db.maybe<HelpRow>(sql::help, db::arg("help_call_id", climb.help_call_id));
    if (!call || call->state != "ringing") return;
    for (const auto& ring : ctx.db.all<RingRow>(sql::rings, db::arg("help_call_id", call->help_call_id)))
      if (ring.part == part_of(climb.level))
        notify::send_sms(ctx, ring.account_id, "casework.help", link_to(call->help_call_id));
  });
}

std::int64_t minutes_of(Ctx& ctx, std::int64_t level) {
  return setting::integer(ctx, level == 0 ? "casework.help_grid_minutes" : "casework.help_building_minutes");
}

// Rings the next rung that has anybody on it, and comes back for the one after.
void climb_from(Ctx& ctx, HelpRow call) {
  for (std::int64_t level = call.level + 1; level <= last_level; ++level) {
    const auto people = people_at(ctx, call, level);
    ctx.db.run(sql::help_level, db::arg("help_call_id", call.help_call_id), db::arg("level", level));
    ring(ctx, call, people, level);
    if (!people.empty())
      jobs::enqueue(ctx, "casework.text_rung", Climb{call.help_call_id, level},
                    ctx.now + setting::integer(ctx, "casework.help_sms_minutes") * minute_ms,
                    fmt::format("casework.text_rung:{}:{}", call.help_call_id.value, level));
    if (people.empty() && level < last_level) continue;
    if (level < last_level)
      jobs::enqueue(ctx, "casework.climb_help", Climb{call.help_call_id, level},
                    ctx.now + minutes_of(ctx, level) * minute_ms,
                    fmt::format("casework.climb_help:{}:{}", call.help_call_id.value, level));
    return;
  }
}

void climb_help(jobs::JobRun& run) {
  const auto climb = run.payload_as<Climb>();
  run.app.write([&](Ctx& ctx) {
    const auto call = ctx.db.maybe<HelpRow>(sql::help, db::arg("help_call_id", climb.help_call_id));
    if (call && call->state == "ringing" && call->level == climb.level) climb_from(ctx, *call);
  });
}

void push_to_all(Ctx& ctx, const HelpRow& call) {
  const std::string event = fmt::format(R"({{"help_call_id":"{}"}})", call.help_call_id.value);
  for (const auto& ring : ctx.db.all<RingRow>(sql::rings, db::arg("help_call_id", call.help_call_id)))
    notify::push(ctx, ring.account_id, "help_call", event);
  notify::push(ctx, call.account_id, "help_call", event);
}

bool may_take(Ctx& ctx, const HelpRow& call) {
  const bool rung = ctx.db
                        .maybe<std::int64_t>(sql::rung_here, db::arg("help_call_id", call.help_call_id),
                                             db::arg("account_id", ctx.actor.account_id))
                        .has_value();
  return rung || access::may_within(ctx, can::take_help, call.unit_id);
}

void case_closed(Ctx& ctx, const Closed& event) {
  const auto call = ctx.db.maybe<Id<HelpCall>>(sql::help_of_case, db::arg("case_id", event.case_id));
  if (!call) return;
  ctx.db.run(sql::help_close, db::arg("help_call_id", *call));
  push_to_all(ctx, help_row(ctx, *call));
}

}  // namespace

HelpShown call_help(Ctx& ctx, const CallHelp& in) {
  // Pressed twice is called once.
  if (const auto current =
          ctx.db.maybe<Id<HelpCall>>(sql::help_of_account, db::arg("account_id", ctx.actor.account_id))) {
    const auto row = help_row(ctx, *current);
    if (row.state == "ringing") return shown(ctx, row);
  }
  const auto category = category_by_code(ctx, texts::help_category);
  demand(category.has_value(), refusal::category_not_found);
  Reporting report;
  report.category_id = category->category_id;
  report.text = in.note                   ? in.note->value
                : ctx.call.locale == "en" ? texts::help_text_en
                                          : texts::help_text_zh;
  if (in.place) report.place = *in.place;
  if (in.for_person) {
    report.person_name = in.for_person->name.value;
    if (in.for_person->where && !report.place.text)
      report.place.text.emplace().value = in.for_person->where->value;
  }
  const bool nowhere =
      !report.place.lat && !report.place.estate_id && !report.place.building_id && !report.place.text;
  if (nowhere)
    report.place.text.emplace().value =
        org::unit_name(ctx, access::account(ctx, ctx.actor.account_id).home_unit_id);
  report.urgency = Urgency::urgent;
  report.channel = Channel::help;
  report.private_ = true;
  report.reporter_id = ctx.actor.account_id;
  const auto row = make_case(ctx, report);
  const auto help_call_id = ctx.new_id<HelpCall>();
  ctx.db.run(sql::help_add, db::arg("help_call_id", help_call_id), db::arg("case_id", row.case_id),
             db::arg("unit_id", row.unit_id), db::arg("account_id", ctx.actor.account_id),
             db::arg("now", ctx.now));
  climb_from(ctx, help_row(ctx, help_call_id));
  ctx.about(help_call_id, row.unit_id, row.number);
  return shown(ctx, help_row(ctx, help_call_id));
}

HelpShown my_help(Ctx& ctx, const Nothing&) {
  const auto current =
      ctx.db.maybe<Id<HelpCall>>(sql::help_of_account, db::arg("account_id", ctx.actor.account_id));
  if (!current) return {};
  return shown(ctx, help_row(ctx, *current));
}

// Who takes the call has the case in hand.
HelpShown take_help(Ctx& ctx, const OneHelpCall& in) {
  const auto call = help_row(ctx, in.help_call_id);
  demand(may_take(ctx, call), refusal::help_call_not_found);
  demand(call.state != "taken", refusal::help_call_taken, {{"taken_by", call.taken_by_name.value_or("")}});
  demand(call.state == "ringing", refusal::help_call_over);
  const auto row = case_row(ctx, call.case_id);
  ctx.db.run(sql::help_take, in, db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
  const auto unit_id = handling_unit(ctx, ctx.actor.account_id);
  const bool free =
      row.stage == Stage::establish || row.stage == Stage::dispatch || row.state == "dispatched";
  if (free && unit_id) {
    send_as_program(ctx, row, {*unit_id, ctx.actor.account_id});
    workflow::move_as_program(
        ctx, {.item_id = row.item_id, .move = "start", .form = {}, .note = {}, .file_ids = {}});
  }
  const auto after = help_row(ctx, in.help_call_id);
  notify::send(ctx, call.account_id, "casework.help_taken", {{"name", ctx.actor.name}},
               fmt::format("/cases/{}", call.case_id.value));
  push_to_all(ctx, after);
  ctx.about(in.help_call_id, call.unit_id);
  return shown(ctx, after);
}

HelpShown cancel_help(Ctx& ctx, const OneHelpCall& in) {
  const auto call = help_row(ctx, in.help_call_id);
  demand(call.account_id == ctx.actor.account_id, refusal::help_call_not_found);
  demand(call.state == "ringing", refusal::help_call_over);
  ctx.db.run(sql::help_close, in);
  const auto row = case_row(ctx, call.case_id);
  const auto item = workflow::item(ctx, row.item_id);
  if (!item.ended)
    workflow::move_as_program(
        ctx, {.item_id = row.item_id, .move = "withdraw", .form = {}, .note = {}, .file_ids = {}});
  const auto after = help_row(ctx, in.help_call_id);
  push_to_all(ctx, after);
  ctx.about(in.help_call_id, call.unit_id);
  return shown(ctx, after);
}

List<HelpLine> help_calls(Ctx& ctx, const HelpAsked& in) {
  const auto unit_id = access::scope_unit(ctx, can::take_help, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  const auto page =
      paged_by(ctx.db.all<LineRow>(sql::help_calls, db::arg("unit_id", unit_id), db::arg("state", in.state),
                                   db::arg("before", before_number(in)), db::arg("limit", fetched)),
               fetched, &LineRow::help_call_id);
  List<HelpLine> list{{}, page.next};
  for (const LineRow& row : page.items) list.items.push_back(line_of(ctx, row));
  return list;
}

std::vector<HelpLine> help_for_actor(Ctx& ctx) {
  const Id<HelpCall> first{first_id_at(ctx.now + -shown_for_days * day_ms)};
  std::vector<HelpLine> lines;
  for (const LineRow& row : ctx.db.all<LineRow>(sql::ringing_for, db::arg("account_id", ctx.actor.account_id),
                                                db::arg("first", first)))
    lines.push_back(line_of(ctx, row));
  return lines;
}

void declare_help(App& app) {
  app.on<Closed>(case_closed);
  app.get<jobs::Jobs>().kind("casework.climb_help", climb_help);
  app.get<jobs::Jobs>().kind("casework.text_rung", text_rung);
  notify::sms_text(app, "casework.help", "casework.help_sms_text");
}

}  // namespace linli::casework
