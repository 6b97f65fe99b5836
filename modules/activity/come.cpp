// Registering, and coming.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "engines/access/access.hpp"
#include "engines/setting/setting.hpp"
#include "modules/activity/activity.sql.hpp"
#include "modules/activity/codes.hpp"
#include "modules/activity/row.hpp"
#include "modules/member/member.hpp"

namespace linli::activity {
namespace {

constexpr std::size_t sheet_most = 2000;
constexpr std::size_t sheet_files_most = 9;

struct Door {
  Id<linli::Activity> activity_id;
  Id<Unit> unit_id;
  std::string title;
  Instant starts_at, ends_at;
  State state{};
  Audience audience{};
  bool registration = false, serves = false, counted = false, check_location = false;
  std::optional<double> lat, lng;
  std::optional<std::int64_t> radius_m;
  bool late = false;

  booking::BookingId booking_id() const { return {activity_id.value}; }
  std::int64_t minutes() const { return (ends_at - starts_at) / minute_ms; }
  Occasion occasion() const { return {unit_id, day_of(starts_at), serves, counted}; }
};
BOOST_DESCRIBE_STRUCT(Door, (),
                      (activity_id, unit_id, title, starts_at, ends_at, state, audience, registration, serves,
                       counted, check_location, lat, lng, radius_m, late))

// Hundreds who come at once stand at the same door.
std::shared_ptr<const Door> door(Ctx& ctx, Id<linli::Activity> activity_id) {
  auto found = ctx.db.remembered<Door>(sql::door, db::arg("activity_id", activity_id));
  demand(found != nullptr, refusal::activity_not_found);
  return found;
}

void demand_open(Ctx& ctx, const Door& at) {
  if (at.state != State::noticed) throw Refused(refusal::state, {{"state", word(at.state)}});
  if (ctx.now >= at.starts_at && ctx.now <= at.ends_at) return;
  const Instant from = at.starts_at + -setting::integer(ctx, "activity.check_in_before_minutes") * minute_ms;
  if (ctx.now >= from && ctx.now <= at.ends_at) return;
  const Instant to = at.ends_at + setting::integer(ctx, "activity.check_in_after_minutes") * minute_ms;
  if (ctx.now < from || ctx.now > to)
    throw Refused(refusal::check_in_closed, {{"from", to_text(from)}, {"to", to_text(to)}});
}

double metres(double lat_a, double lng_a, double lat_b, double lng_b) {
  constexpr double radius_m = 6'371'000, degree = std::numbers::pi / 180;
  const double north = (lat_b - lat_a) * degree;
  const double east = (lng_b - lng_a) * degree * std::cos((lat_a + lat_b) / 2 * degree);
  return radius_m * std::hypot(north, east);
}

// Where somebody stands is asked for by nobody unless the county has switched it on, and is not kept.
void demand_place(Ctx& ctx, const Door& at, const CheckInHere& in) {
  const bool given = in.lat || in.lng;
  if (!given && !at.check_location) return;
  const bool on = setting::truth(ctx, "activity.location_check_in");
  demand(on || !given, refusal::location_is_off);
  if (!on || !at.check_location || !at.lat || !at.lng) return;
  demand(in.lat && in.lng, refusal::location_needed);
  const double far = metres(*at.lat, *at.lng, *in.lat, *in.lng);
  const auto most = at.radius_m.value_or(0);
  demand(std::isfinite(far) && far <= static_cast<double>(most), refusal::too_far, {{"metres", most}});
}

booking::CheckIn arrival(const Ctx& ctx, const Door& at, booking::How how) {
  return {
      .booking_id = at.booking_id(),
      .how = how,
      .at = ctx.now,
      .minutes = at.minutes(),
      .registered_only = at.audience == Audience::anybody && at.registration && how != booking::How::sheet};
}

CheckedIn come(Ctx& ctx, const Door& at, const CheckInHere& in) {
  demand_open(ctx, at);
  demand_place(ctx, at, in);
  const auto arriving = arrival(ctx, at, booking::How::code);
  auto entry = booking::check_in(ctx, arriving, guest_of(ctx.actor));
  if (!entry) {
    demand(at.audience == Audience::anybody, refusal::not_expected);
    entry = booking::check_in_anybody(ctx, arriving, who_of_actor(ctx));
  }
  if (!at.late) count_arrival(ctx, at.occasion(), *entry);
  ctx.about(entry->entry_id, at.unit_id, at.title);
  return {at.activity_id, entry->entry_id, at.title, ctx.now, arriving.minutes};
}

booking::Slot slot_asked(Ctx& ctx, const Row& row, std::optional<Id<BookingSlot>> asked) {
  const auto slots = booking::slots(ctx, row.booking_id());
  if (!asked) return slots.front();
  for (const auto& slot : slots)
    if (slot.slot_id == *asked) return slot;
  throw Refused(booking::refusal::slot_not_found);
}

void demand_registering(Ctx& ctx, const Row& row) {
  demand(may_see(ctx, row), refusal::activity_not_found);
  demand(row.registration, refusal::no_registration);
  demand_state(row, {State::noticed});
  demand(ctx.now < row.starts_at, refusal::registration_closed);
}

}  // namespace

Mine join(Ctx& ctx, const Register& in) {
  const auto found = row(ctx, in.activity_id);
  demand_registering(ctx, found);
  if (found.audience != Audience::anybody) {
    const auto called = booking::entry(ctx, found.booking_id(), guest_of(ctx.actor));
    demand(called && called->standing != booking::Standing::guest, refusal::not_expected);
  }
  const auto entry =
      booking::join(ctx, found.booking_id(), slot_asked(ctx, found, in.slot_id), who_of_actor(ctx));
  ctx.about(entry.entry_id, found.unit_id, found.title);
  return mine_of(entry);
}

Mine leave(Ctx& ctx, const OneActivity& in) {
  const auto found = row(ctx, in.activity_id);
  demand_registering(ctx, found);
  const auto left = booking::leave(ctx, found.booking_id(), guest_of(ctx.actor));
  if (left.moved_up) tell(ctx, found, left.moved_up->account_id, "activity.moved_up");
  ctx.about(left.entry.entry_id, found.unit_id, found.title);
  return mine_of(left.entry);
}

Code check_in_code(Ctx& ctx, const OneActivity& in) {
  const auto found = door(ctx, in.activity_id);
  const Door& at = *found;
  access::demand_within(ctx, can::keep, at.unit_id);
  demand_open(ctx, at);
  return code_of_activity(ctx, in.activity_id);
}

Code my_card(Ctx& ctx, const Nothing&) { return code_of_person(ctx); }

CheckedIn check_in(Ctx& ctx, const CheckIn& in) {
  if (is_short(in.code.value))
    read_short_code(ctx, in.activity_id, in.code.value);
  else
    demand(read_activity_code(ctx, in.code) == in.activity_id, refusal::code_of_another);
  return come(ctx, *door(ctx, in.activity_id), in);
}

CheckedIn check_in_here(Ctx& ctx, const CheckInHere& in) {
  return come(ctx, *door(ctx, read_activity_code(ctx, in.code)), in);
}

Scanned scan(Ctx& ctx, const Scan& in) {
  const auto found = door(ctx, in.activity_id);
  const Door& at = *found;
  access::demand_within(ctx, can::scan, at.unit_id);
  demand_open(ctx, at);
  const auto shown = read_person_code(ctx, in.code);
  const auto arriving = arrival(ctx, at, booking::How::scan);
  auto entry =
      booking::check_in(ctx, arriving, {shown.person_id ? shown.person_id.value : shown.account_id.value});
  if (!entry) {
    demand(at.audience == Audience::anybody, refusal::not_expected);
    booking::Who who{shown.person_id, shown.account_id, {}, {}, access::account_name(ctx, shown.account_id)};
    if (const auto member = member::member_of_account(ctx, shown.account_id)) {
      who.member_id = member->member_id;
      who.unit_id = member->branch_id;
    }
    entry = booking::check_in_anybody(ctx, arriving, who);
  }
  if (!at.late) count_arrival(ctx, at.occasion(), *entry);
  ctx.about(entry->entry_id, at.unit_id, at.title);
  return {entry->name, ctx.now};
}

namespace {

// Somebody who is on no list here comes from where this secretary keeps the lists; others are not his to
// know.
booking::Who on_sheet(Ctx& ctx, const Door& at, std::optional<Id<Member>> member_id,
                      std::optional<Id<Person>> person_id) {
  auto who = who_of(ctx, member_id, person_id);
  const bool known = booking::entry(ctx, at.booking_id(), who.id()).has_value();
  demand(known || access::may_within(ctx, can::keep, who.unit_id), refusal::person_not_found);
  return who;
}

}  // namespace

SheetEntered enter_sheet(Ctx& ctx, const Sheet& in) {
  const auto found = door(ctx, in.activity_id);
  const Door& at = *found;
  access::demand_within(ctx, can::keep, at.unit_id);
  demand(at.state == State::noticed || at.state == State::sent_back, refusal::state,
         {{"state", word(at.state)}});
  const Instant from = at.starts_at + -setting::integer(ctx, "activity.check_in_before_minutes") * minute_ms;
  demand(ctx.now >= from, refusal::not_yet);
  demand(at.late || ctx.now <= at.ends_at + setting::integer(ctx, "activity.sheet_days") * day_ms,
         refusal::sheet_closed);
  if (in.member_ids.size() + in.person_ids.size() > sheet_most)
    refuse_field("member_ids", "field.too_long", {{"max", static_cast<std::int64_t>(sheet_most)}});
  if (in.minutes && (*in.minutes < 1 || *in.minutes > minutes_most))
    refuse_field("minutes", "field.out_of_range", {{"min", 1}, {"max", minutes_most}});
  if (in.file_ids.size() > sheet_files_most)
    refuse_field("file_ids", "field.too_long", {{"max", static_cast<std::int64_t>(sheet_files_most)}});
  auto arriving = arrival(ctx, at, booking::How::sheet);
  // Written on the paper during the activity, typed in later.
  arriving.at = std::min(ctx.now, at.ends_at);
  arriving.minutes = in.minutes.value_or(at.minutes());
  SheetEntered made;
  const auto enter = [&](const booking::Who& who) {
    const auto before = booking::entry(ctx, at.booking_id(), who.id());
    if (before && before->checked_in_at) return void(made.before.push_back(who.person_id));
    const auto entry = booking::check_in_anybody(ctx, arriving, who);
    if (!at.late) count_arrival(ctx, at.occasion(), entry);
    ++made.checked_in;
  };
  for (const auto member_id : in.member_ids) enter(on_sheet(ctx, at, member_id, {}));
  for (const auto person_id : in.person_ids) enter(on_sheet(ctx, at, {}, person_id));
  for (const auto file_id : in.file_ids) files::attach(ctx, file_id, sheet_kind, in.activity_id.value);
  ctx.about(in.activity_id, at.unit_id, at.title);
  return made;
}

}  // namespace linli::activity
