// From the plan to the notice.
#include <algorithm>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/activity/activity.sql.hpp"
#include "modules/activity/duties.hpp"
#include "modules/activity/row.hpp"
#include "modules/activity/texts.hpp"

namespace linli::activity {
namespace {

constexpr std::int64_t places_most = 100'000;
constexpr std::size_t slots_most = 48, parts_most = 20;
constexpr int years_ahead_most = 3;

struct Fields {
  std::string title;
  std::optional<std::string> text;
  std::string place_text;
  std::optional<std::string> leader;
  Instant starts_at, ends_at;
  std::int64_t start_key = 0;
  bool registration = false;
  std::string own_parts;
  bool check_location = false;
  std::optional<double> lat, lng;
  std::optional<std::int64_t> radius_m;
  Instant changed_at;
};
BOOST_DESCRIBE_STRUCT(Fields, (),
                      (title, text, place_text, leader, starts_at, ends_at, start_key, registration,
                       own_parts, check_location, lat, lng, radius_m, changed_at))

std::int64_t free_key(Ctx& ctx, Instant at) {
  const std::int64_t first = key_at(at), beyond = key_at(at + 1);
  return ctx.db.only<std::int64_t>(sql::start_key, db::arg("first", first), db::arg("beyond", beyond));
}

void demand_range(const char* field, std::int64_t value, std::int64_t least, std::int64_t most) {
  if (value < least || value > most)
    refuse_field(field, "field.out_of_range", {{"min", least}, {"max", most}});
}

void demand_time(const Ctx& ctx, const char* field, Instant at) {
  const Day today = ctx.today();
  const Day on = day_of(at);
  if (on.year() < today.year() - years_ahead_most || on.year() > today.year() + years_ahead_most)
    refuse_field(field, "field.out_of_range");
}

Fields fields_of(Ctx& ctx, const ActivityFields& in, const KindRow& kind, std::optional<Row> before) {
  demand_time(ctx, "starts_at", in.starts_at);
  const auto minutes = in.minutes.value_or(kind.minutes);
  demand_range("minutes", minutes, 1, minutes_most);
  if (in.places) demand_range("places", *in.places, 1, places_most);
  if (in.own_parts.size() > parts_most)
    refuse_field("own_parts", "field.too_long", {{"max", static_cast<std::int64_t>(parts_most)}});
  Fields made;
  made.title = in.title.value;
  if (in.text) made.text = in.text->value;
  made.place_text = in.place.value;
  if (in.leader) made.leader = in.leader->value;
  made.starts_at = in.starts_at;
  made.ends_at = in.starts_at + minutes * minute_ms;
  made.start_key =
      before && before->starts_at == in.starts_at ? before->start_key : free_key(ctx, in.starts_at);
  made.registration = in.registration.value_or(before ? before->registration : kind.registration);
  OwnParts own;
  for (const auto& part : in.own_parts) own.own_parts.push_back(part.value);
  made.own_parts = json::encode(own);
  made.check_location = in.check_location.value_or(false);
  if (made.check_location) {
    demand(setting::truth(ctx, "activity.location_check_in"), refusal::location_is_off);
    if (!in.lat) refuse_field("lat", "field.required");
    if (!in.lng) refuse_field("lng", "field.required");
    if (!(*in.lat >= -90 && *in.lat <= 90)) refuse_field("lat", "field.out_of_range");
    if (!(*in.lng >= -180 && *in.lng <= 180)) refuse_field("lng", "field.out_of_range");
    made.lat = in.lat;
    made.lng = in.lng;
    made.radius_m = in.radius_m.value_or(setting::integer(ctx, "activity.radius_metres"));
    demand_range("radius_m", *made.radius_m, 20, 5000);
  }
  made.changed_at = ctx.now;
  return made;
}

std::vector<booking::NewSlot> slots_of(const Ctx& ctx, const MakeActivity& in, const Fields& fields) {
  if (in.slots.empty()) return {{fields.starts_at, fields.ends_at, in.places}};
  if (in.slots.size() > slots_most)
    refuse_field("slots", "field.too_long", {{"max", static_cast<std::int64_t>(slots_most)}});
  std::vector<booking::NewSlot> slots;
  for (const SlotWanted& slot : in.slots) {
    demand_time(ctx, "slots", slot.starts_at);
    demand_range("slots", slot.minutes, 1, minutes_most);
    if (slot.places) demand_range("slots", *slot.places, 1, places_most);
    const Instant ends_at = slot.starts_at + slot.minutes * minute_ms;
    if (slot.starts_at < fields.starts_at || ends_at > fields.ends_at)
      refuse_field("slots", "field.out_of_range");
    slots.push_back({slot.starts_at, ends_at, slot.places});
  }
  return slots;
}

bool is_late(Ctx& ctx, Instant ends_at) {
  return ctx.now - ends_at > setting::integer(ctx, "activity.sheet_days") * day_ms;
}

Id<linli::Activity> insert(Ctx& ctx, const Fields& fields, const KindRow& kind, Id<Unit> unit_id,
                           const std::optional<std::string>& late_reason) {
  const auto activity_id = ctx.new_id<linli::Activity>();
  ctx.db.run(sql::add, fields, db::arg("activity_id", activity_id), db::arg("unit_id", unit_id),
             db::arg("kind", kind.kind), db::arg("state", State::planned), db::arg("audience", kind.audience),
             db::arg("is_public", kind.is_public), db::arg("votes", kind.votes),
             db::arg("serves", kind.serves), db::arg("late_reason", late_reason),
             db::arg("created_by", ctx.actor.account_id));
  return activity_id;
}

// Everybody who should come is told; a public one is public from now on.
void publish(Ctx& ctx, const Row& before) {
  const auto called = call_up(ctx, before);
  demand(before.audience == Audience::anybody || called > 0, refusal::nobody_called);
  ctx.db.run(sql::set_noticed, db::arg("activity_id", before.activity_id), db::arg("now", ctx.now));
  if (before.ends_at > ctx.now) tell_all(ctx, before, "activity.notice");
}

}  // namespace

ActivityMade make(Ctx& ctx, const MakeActivity& in) {
  access::demand_within(ctx, can::keep, in.unit_id);
  org::living_unit(ctx, in.unit_id);
  const auto kind = kind_row(ctx, in.kind.value);
  demand(kind.active, refusal::kind_is_off);
  const auto fields = fields_of(ctx, in, kind, {});
  std::optional<std::string> late_reason;
  if (is_late(ctx, fields.ends_at)) {
    demand(in.late_reason.has_value(), refusal::reason_needed,
           {{"days", setting::integer(ctx, "activity.sheet_days")}});
    late_reason = in.late_reason->value;
  }
  const ActivityMade made{insert(ctx, fields, kind, in.unit_id, late_reason)};
  booking::open(ctx, {made.activity_id.value}, slots_of(ctx, in, fields));
  ctx.about(made.activity_id, in.unit_id, in.title.value);
  if (in.notice.value_or(false)) publish(ctx, row(ctx, made.activity_id));
  return made;
}

Full change(Ctx& ctx, const ChangeActivity& in) {
  const auto before = row(ctx, in.activity_id);
  access::demand_within(ctx, can::keep, before.unit_id);
  demand_state(before, {State::planned, State::noticed});
  demand(before.state == State::planned || before.ends_at > ctx.now, refusal::state,
         {{"state", std::string("over")}});
  const std::int64_t version = ctx.expected_version();
  const auto fields = fields_of(ctx, in, kind_row(ctx, before.kind), before);
  if (before.state == State::noticed && is_late(ctx, fields.ends_at))
    refuse_field("starts_at", "field.out_of_range");
  const auto changed = ctx.db.run(sql::change, fields, in, db::arg("version", version));
  demand(changed == 1, linli::refusal::changed_meanwhile);
  const auto after = row(ctx, in.activity_id);
  const auto slots = booking::slots(ctx, after.booking_id());
  if (slots.size() == 1)
    for (const auto& up : booking::change_slot(ctx, after.booking_id(), slots.front().slot_id,
                                               {after.starts_at, after.ends_at, in.places}))
      tell(ctx, after, up.account_id, "activity.moved_up");
  const bool moved = before.starts_at != after.starts_at || before.place_text != after.place_text;
  if (moved && after.state == State::noticed) tell_all(ctx, after, "activity.changed");
  ctx.about(in.activity_id, after.unit_id, after.title);
  return full(ctx, after);
}

Full give_notice(Ctx& ctx, const OneActivity& in) {
  const auto before = row(ctx, in.activity_id);
  access::demand_within(ctx, can::keep, before.unit_id);
  demand_state(before, {State::planned});
  // What was planned and then forgotten for long is entered late, with a reason.
  demand(before.late_reason || !is_late(ctx, before.ends_at), refusal::reason_needed,
         {{"days", setting::integer(ctx, "activity.sheet_days")}});
  publish(ctx, before);
  ctx.about(in.activity_id, before.unit_id, before.title);
  return full(ctx, row(ctx, in.activity_id));
}

Full cancel(Ctx& ctx, const WithReason& in) {
  const auto before = row(ctx, in.activity_id);
  access::demand_within(ctx, can::keep, before.unit_id);
  demand_state(before, {State::planned, State::noticed});
  demand(booking::counts(ctx, before.booking_id()).here == 0, refusal::state,
         {{"state", std::string("held")}});
  ctx.db.run(sql::set_cancelled, in, db::arg("now", ctx.now));
  if (before.state == State::noticed && before.ends_at > ctx.now)
    tell_all(ctx, before, "activity.cancelled", in.reason.value);
  ctx.about(in.activity_id, before.unit_id, in.reason.value);
  return full(ctx, row(ctx, in.activity_id));
}

// One activity for each period of each duty of the unit that has none yet and is not over; the secretary
// moves them as he likes.
YearPlanned plan_year(Ctx& ctx, const PlanYear& in) {
  access::demand_within(ctx, can::keep, in.unit_id);
  const auto unit = org::living_unit(ctx, in.unit_id);
  const int year = ctx.today().year();
  demand_range("year", in.year, year, year + 1);
  const auto theme_day = in.theme_day.value_or(setting::integer(ctx, "activity.theme_day"));
  demand_range("theme_day", theme_day, 1, 28);
  const auto hour = in.hour.value_or(9);
  demand_range("hour", hour, 0, 23);
  const std::string place =
      in.place ? in.place->value : localised(ctx, texts::default_place_zh, texts::default_place_en);
  YearPlanned made;
  for (const DutyYear& duty : duties_of(ctx, unit, in.year)) {
    const auto kind = kind_of_duty(ctx, duty.duty);
    if (!kind) continue;
    for (const Fulfilment& period : duty.periods) {
      if (period.light == Light::done || period.light == Light::overdue || period.activity_id) continue;
      Day on = add_days(period.from_on, static_cast<int>(theme_day) - 1);
      while (on <= ctx.today()) on = add_months(on, 1);
      if (on > period.to_on) on = period.to_on;
      if (on <= ctx.today()) continue;
      ActivityFields fields;
      fields.title.value = localised(ctx, kind->title_zh, kind->title_en);
      fields.starts_at = start_of(on) + hour * hour_ms;
      fields.place.value = place;
      const auto filled = fields_of(ctx, fields, *kind, {});
      const auto activity_id = insert(ctx, filled, *kind, in.unit_id, {});
      booking::open(ctx, {activity_id.value}, {{filled.starts_at, filled.ends_at, {}}});
      ++made.planned;
    }
  }
  ctx.about(in.unit_id, in.unit_id, std::to_string(in.year));
  return made;
}

}  // namespace linli::activity
