// A report becomes a case: where it is, who decides about it, and by when.
#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/access/account.hpp"
#include "engines/calendar/calendar.hpp"
#include "engines/figure/figure.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/casework/cases.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/categories.hpp"
#include "modules/casework/dispatch.hpp"
#include "modules/casework/search.hpp"
#include "platform/crypto/chinese_mobile.hpp"

namespace linli::casework {
namespace {

constexpr std::size_t most_photos = 9;

std::string next_number(Ctx& ctx) {
  const Day today = ctx.today();
  const auto last = ctx.db.only<std::int64_t>(sql::next_number, db::arg("on_day", today));
  return fmt::format("{}{:04}", today.number, last);
}

// Where whoever says nothing better is at home.
std::optional<Id<Unit>> home_of_actor(Ctx& ctx) {
  if (!ctx.actor.signed_in()) return org::root(ctx);
  return access::account(ctx, ctx.actor.account_id).home_unit_id;
}

std::string phone_of(std::string_view typed, const char* field) {
  auto phone = crypto::chinese_mobile(typed);
  if (!phone) refuse_field(field, "field.bad_format");
  return *std::move(phone);
}

// The reporter's own moves are written down under the program, so that nobody who works on the case reads his
// name in its history. The case itself knows who he is.
Id<WorkflowItem> start_hidden(Ctx& ctx, const workflow::Start& in) {
  Actor nobody;
  nobody.program = true;
  Ctx hidden{ctx.app, ctx.db, ctx.now, nobody, ctx.call, {}};
  return workflow::start(hidden, in);
}

Id<WorkflowItem> start_item(Ctx& ctx, Id<linli::Case> case_id, const Reporting& in, Id<Unit> unit_id,
                            const std::string& tier) {
  workflow::Start start{.definition = definition_name,
                        .subject_kind = subject_kind,
                        .subject_id = case_id.value,
                        .unit_id = unit_id,
                        .tier = tier};
  if (in.reporter_id) start.parts.push_back({"reporter", in.reporter_id, {}});
  return in.entered_by ? workflow::start(ctx, start) : start_hidden(ctx, start);
}

std::optional<Instant> first_due(Ctx& ctx, Id<WorkflowItem> item_id) {
  std::optional<Instant> first;
  for (const auto& deadline : workflow::deadlines(ctx, item_id))
    if (deadline.state == "running" && (!first || deadline.due_at < *first)) first = deadline.due_at;
  return first;
}

struct Insert {
  Id<linli::Case> case_id;
  std::string number;
  Id<WorkflowItem> item_id;
  Id<WorkflowVersion> version_id;
  Id<CaseCategory> category_id;
  Id<Unit> unit_id, level_unit_id;
  std::optional<Id<Unit>> grid_id;
  std::optional<Id<Estate>> estate_id;
  std::optional<Id<Building>> building_id;
  std::optional<double> lat, lng;
  std::optional<std::int64_t> cell;
  std::string place_text, text, state;
  Stage stage = Stage::establish;
  Tier tier{};
  Urgency urgency{};
  Channel channel{};
  bool anonymous = false, is_private = false, sensitive = false;
  Id<Account> reporter_id, entered_by;
  std::optional<Bytes> contact_phone, person_name;
  std::optional<std::string> extra;
  std::optional<Instant> happened_at, due_at;
  Instant now, response_due_at;
};
BOOST_DESCRIBE_STRUCT(Insert, (),
                      (case_id, number, item_id, version_id, category_id, unit_id, level_unit_id, grid_id,
                       estate_id, building_id, lat, lng, cell, place_text, text, state, stage, tier, urgency,
                       channel, anonymous, is_private, sensitive, reporter_id, entered_by, contact_phone,
                       person_name, extra, happened_at, due_at, now, response_due_at))

Insert insert_of(Ctx& ctx, const Reporting& in, const CategoryRow& category, const place::Located& at) {
  Insert row;
  row.case_id = ctx.new_id<linli::Case>();
  row.number = next_number(ctx);
  row.category_id = in.category_id;
  row.unit_id = at.unit_id;
  row.level_unit_id = first_level(ctx, at.unit_id);
  row.grid_id = at.grid_id;
  row.estate_id = at.estate_id;
  row.building_id = at.building_id;
  if (at.position) {
    row.lat = at.position->lat;
    row.lng = at.position->lng;
    row.cell = cell_of(*at.position);
  }
  row.place_text = at.text;
  row.text = in.text;
  row.tier = category.tier;
  row.urgency = in.urgency;
  row.channel = in.channel;
  row.sensitive = category.sensitive;
  row.anonymous = in.anonymous || category.sensitive;
  row.is_private = in.private_ || category.is_private || category.sensitive;
  row.reporter_id = in.reporter_id;
  row.entered_by = in.entered_by;
  if (in.contact_phone) row.contact_phone = sealed(ctx, *in.contact_phone, "contact_phone", row.case_id);
  if (in.person_name) row.person_name = sealed(ctx, *in.person_name, "person_name", row.case_id);
  row.extra = in.extra;
  row.happened_at = in.happened_at;
  row.now = ctx.now;
  const auto clock = category.tier == Tier::life ? calendar::Clock::wall : calendar::Clock::working;
  row.response_due_at =
      calendar::add_minutes(ctx, clock, ctx.now, setting::integer(ctx, "casework.response_minutes"));
  return row;
}

CaseMade made_of(Ctx& ctx, const CaseRow& row) {
  CaseMade made{row.case_id, row.number, row.state, row.due_at, {}, {}};
  if (row.handler_unit_id) made.handled_by_unit_name = org::unit_name(ctx, row.handler_unit_id);
  if (row.grid_id) made.grid_name = org::unit_name(ctx, *row.grid_id);
  return made;
}

}  // namespace

CaseRow make_case(Ctx& ctx, const Reporting& in) {
  const auto at = place::locate(ctx, in.place, home_of_actor(ctx));
  const auto category = open_category(ctx, in.category_id, at.unit_id);
  Insert row = insert_of(ctx, in, category, at);
  const std::string tier(std::get<std::string_view>(db::value_of(row.tier)));
  row.item_id = start_item(ctx, row.case_id, in, row.unit_id, tier);
  const auto item = workflow::item(ctx, row.item_id);
  row.version_id = item.version_id;
  row.state = item.state;
  row.due_at = first_due(ctx, row.item_id);
  ctx.db.run(sql::case_add, row);
  if (!row.sensitive) index_words(ctx, row.case_id, row.text, row.place_text);
  ctx.db.run(sql::scope_of_place, db::arg("case_id", row.case_id), db::arg("unit_id", row.unit_id),
             db::arg("stage", row.stage));
  if (in.reporter_id)
    ctx.db.run(sql::follower_add, db::arg("account_id", in.reporter_id), db::arg("case_id", row.case_id),
               db::arg("part", "reporter"), db::arg("text", std::optional<std::string>{}),
               db::arg("now", ctx.now));
  for (const auto photo_id : in.photo_ids) files::attach(ctx, photo_id, files_kind, row.case_id.value);
  figure::add(ctx, "cases_reported", row.unit_id, ctx.today());
  ctx.publish(Reported{row.case_id, row.unit_id});
  const auto fresh = case_row(ctx, row.case_id);
  if (const auto target = by_rules(ctx, fresh)) {
    send_as_program(ctx, fresh, *target);
  } else {
    tell_level(ctx, can::establish, "casework.reported", fresh);
    push_case(ctx, fresh);
  }
  ctx.about(row.case_id, row.unit_id, row.number);
  return case_row(ctx, row.case_id);
}

CaseMade report(Ctx& ctx, const NewCase& in) {
  Reporting full;
  static_cast<NewCase&>(full) = in;
  full.reporter_id = ctx.actor.account_id;
  return made_of(ctx, make_case(ctx, full));
}

CaseMade report_case(Ctx& ctx, const ReportCase& in) {
  if (in.photo_ids.size() > most_photos)
    refuse_field("photo_ids", "field.too_long", {{"max", std::int64_t{most_photos}}});
  if (in.happened_at && *in.happened_at > ctx.now) refuse_field("happened_at", "field.out_of_range");
  Reporting report;
  report.category_id = in.category_id;
  report.text = in.text.value;
  report.place = in.place;
  report.urgency = in.urgency.value_or(Urgency::normal);
  report.channel = in.channel.value_or(Channel::client);
  report.anonymous = in.anonymous.value_or(false);
  report.private_ = in.private_.value_or(false);
  report.photo_ids = in.photo_ids;
  report.happened_at = in.happened_at;
  if (in.extra) report.extra = in.extra->value;
  if (in.contact_phone) report.contact_phone = phone_of(*in.contact_phone, "contact_phone");
  const bool for_caller = report.channel == Channel::phone || report.channel == Channel::walk_in;
  if (report.channel == Channel::help || report.channel == Channel::open311)
    refuse_field("channel", "field.unknown_value");
  if (report.channel == Channel::patrol || for_caller) {
    const auto& permission = for_caller ? can::enter_for_caller : can::handle;
    demand(ctx.actor.may(permission), linli::refusal::not_allowed);
  }
  if (for_caller) {
    if (!in.for_person) refuse_field("for_person", "field.required");
    report.person_name = in.for_person->name.value;
    if (in.for_person->phone) report.contact_phone = phone_of(*in.for_person->phone, "for_person.phone");
    report.entered_by = ctx.actor.account_id;
    // A caller who has an account of that phone finds the case in his own list, too.
    if (report.contact_phone)
      report.reporter_id = access::account_by_phone(ctx, *report.contact_phone).value_or(Id<Account>{});
  } else {
    if (in.for_person) refuse_field("for_person", "field.unknown_value");
    report.reporter_id = ctx.actor.account_id;
  }
  return made_of(ctx, make_case(ctx, report));
}

}  // namespace linli::casework
