#include "modules/activity/row.hpp"

#include <algorithm>

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/activity/activity.sql.hpp"
#include "modules/member/member.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::activity {
namespace {

constexpr std::int64_t batch = 1000;

std::vector<std::string> offers(Ctx& ctx, const Row& row, const std::optional<Mine>& mine) {
  std::vector<std::string> may;
  const bool begun = row.starts_at <= ctx.now, over = row.ends_at <= ctx.now;
  const bool has_place =
      mine && (mine->state == booking::State::registered || mine->state == booking::State::waiting);
  const bool is_here = mine && mine->checked_in_at;
  if (row.state == State::noticed && ctx.actor.signed_in()) {
    const bool called = mine && mine->standing != booking::Standing::guest;
    if (row.registration && !begun && !has_place && (row.audience == Audience::anybody || called))
      may.emplace_back("register");
    if (has_place && !begun && !is_here) may.emplace_back("unregister");
    if (!is_here && (row.audience == Audience::anybody || called)) may.emplace_back("check_in");
  }
  if (may_keep(ctx, row)) {
    if (row.state == State::planned || (row.state == State::noticed && !over)) may.emplace_back("edit");
    if (row.state == State::planned) may.emplace_back("notice");
    if (row.state == State::planned || row.state == State::noticed) may.emplace_back("cancel");
    if (row.open()) may.insert(may.end(), {"show_code", "scan", "sheet"});
    if (row.open() && begun) may.insert(may.end(), {"record", "archive"});
    if (row.state == State::archived || row.state == State::accepted || row.state == State::noticed)
      may.emplace_back("correct");
  }
  if (row.state == State::archived && is_reviewer(ctx, row)) may.insert(may.end(), {"accept", "send_back"});
  return may;
}

}  // namespace

void each_entry(Ctx& ctx, const Row& row, const std::function<void(const booking::Entry&)>& use) {
  booking::PeopleWanted wanted{.booking_id = row.booking_id(), .limit = batch};
  for (;;) {
    const auto page = booking::people(ctx, wanted);
    for (const auto& entry : page) use(entry);
    if (static_cast<std::int64_t>(page.size()) < batch) return;
    wanted.after = page.back().who_id;
  }
}

Row row(Ctx& ctx, Id<linli::Activity> activity_id) {
  return ctx.db.one<Row>(sql::row, refusal::activity_not_found, db::arg("activity_id", activity_id));
}

std::string word(State state) { return std::string(std::get<std::string_view>(db::value_of(state))); }

void demand_state(const Row& row, std::initializer_list<State> states) {
  demand(std::find(states.begin(), states.end(), row.state) != states.end(), refusal::state,
         {{"state", word(row.state)}});
}

std::string link_to(const Row& row) { return "/activities/" + std::to_string(row.activity_id.value); }

Id<Guest> guest_of(const Actor& actor) {
  return {actor.person_id ? actor.person_id.value : actor.account_id.value};
}

booking::Who who_of_actor(Ctx& ctx) {
  booking::Who who{ctx.actor.person_id, ctx.actor.account_id, {}, {}, ctx.actor.name};
  if (const auto member = member::member_of_account(ctx, ctx.actor.account_id)) {
    who.member_id = member->member_id;
    who.unit_id = member->branch_id;
  } else if (ctx.actor.person_id) {
    who.unit_id = member::unit_of_person(ctx, ctx.actor.person_id).value_or(Id<Unit>{});
  }
  return who;
}

booking::Who who_of(Ctx& ctx, std::optional<Id<Member>> member_id, std::optional<Id<Person>> person_id) {
  if (member_id) {
    const auto member = member::find(ctx, *member_id);
    demand(member.has_value(), refusal::person_not_found);
    return {member->person_id, member->account_id.value_or(Id<Account>{}), member->member_id,
            member->branch_id, member->name};
  }
  demand(person_id.has_value(), refusal::person_not_found);
  const auto unit_id = member::unit_of_person(ctx, *person_id);
  demand(unit_id.has_value(), refusal::person_not_found);
  booking::Who who{*person_id,
                   access::account_by_person(ctx, *person_id).value_or(Id<Account>{}),
                   {},
                   *unit_id,
                   member::person_name(ctx, *person_id)};
  if (who.account_id)
    if (const auto member = member::member_of_account(ctx, who.account_id)) who.member_id = member->member_id;
  return who;
}

bool may_keep(Ctx& ctx, const Row& row) { return access::may_within(ctx, can::keep, row.unit_id); }

bool may_see(Ctx& ctx, const Row& row) {
  if (row.is_public && row.state != State::planned) return true;
  if (access::may_within(ctx, can::see, row.unit_id) || access::may_within(ctx, can::scan, row.unit_id))
    return true;
  return row.state != State::planned && ctx.actor.signed_in() &&
         booking::entry(ctx, row.booking_id(), guest_of(ctx.actor)).has_value();
}

bool is_reviewer(Ctx& ctx, const Row& row) {
  if (row.archived_by == ctx.actor.account_id && !ctx.actor.program) return false;
  const auto above = org::unit(ctx, row.unit_id).parent_id;
  return access::may_within(ctx, can::review, above.value_or(row.unit_id));
}

Card card(Ctx& ctx, const Row& from) {
  Card card{.activity_id = from.activity_id,
            .unit_id = from.unit_id,
            .unit_name = from.unit_name,
            .kind = from.kind,
            .kind_title = localised(ctx, from.title_zh, from.title_en),
            .title = from.title,
            .starts_at = from.starts_at,
            .ends_at = from.ends_at,
            .place = from.place_text,
            .state = from.state,
            .registration = from.registration,
            .public_ = from.is_public,
            .serves = from.serves,
            .places = {},
            .registered = 0,
            .waiting = 0,
            .checked_in = 0,
            .expected = from.expected};
  bool limited = true;
  std::int64_t places = 0;
  for (const auto& slot : booking::slots(ctx, from.booking_id())) {
    card.registered += slot.registered;
    card.waiting += slot.waiting;
    card.checked_in += slot.checked_in;
    limited = limited && slot.places;
    places += slot.places.value_or(0);
  }
  if (limited) card.places = places;
  return card;
}

Mine mine_of(const booking::Entry& entry) {
  return {entry.entry_id, entry.state, entry.standing, entry.slot_id, entry.checked_in_at, entry.minutes};
}

std::optional<Mine> mine(Ctx& ctx, const Row& row) {
  if (!ctx.actor.signed_in()) return {};
  const auto entry = booking::entry(ctx, row.booking_id(), guest_of(ctx.actor));
  if (!entry) return {};
  return mine_of(*entry);
}

// What was said and decided is for those whom it concerns; everybody reads of a public activity that it took
// place, and sees its pictures.
Full full(Ctx& ctx, const Row& from) {
  Full made;
  static_cast<Card&>(made) = card(ctx, from);
  const auto kind = kind_row(ctx, from.kind);
  for (const auto& part : kind.parsed().fixed_parts)
    made.parts.push_back({part.part, localised(ctx, part.zh, part.en)});
  for (const auto& own : json::decode<OwnParts>(from.own_parts).own_parts) made.parts.push_back({{}, own});
  made.text = from.text;
  made.leader = from.leader;
  made.slots = booking::slots(ctx, from.booking_id());
  made.notice_at = from.notice_at;
  made.cancel_reason = from.cancel_reason;
  made.check_location = from.check_location;
  made.lat = from.lat;
  made.lng = from.lng;
  made.radius_m = from.radius_m;
  made.mine = mine(ctx, from);
  made.version = from.version;
  made.may = offers(ctx, from, made.mine);
  made.photos = files::links(ctx, photo_kind, from.activity_id.value);
  const bool staff = access::may_within(ctx, can::see, from.unit_id);
  if (!staff && !made.mine) return made;
  const auto counts = booking::counts(ctx, from.booking_id());
  made.attended_expected = counts.expected_here;
  made.exempt = counts.exempt;
  made.voters = counts.voters;
  made.voters_present = counts.voters_here;
  made.archived_at = from.archived_at;
  made.reviewed_at = from.reviewed_at;
  made.sections = sections_of(ctx, from);
  made.resolutions = resolutions_of(ctx, from);
  if (!staff) return made;
  made.archived_by = from.archived_by_name;
  made.review_reason = from.review_reason;
  made.late_reason = from.late_reason;
  return made;
}

void tell(Ctx& ctx, const Row& row, Id<Account> account_id, std::string_view kind,
          const std::string& reason) {
  notify::Params params{{"title", row.title}, {"at", to_text(row.starts_at)}, {"place", row.place_text}};
  if (!reason.empty()) params.emplace_back("reason", reason);
  notify::send(ctx, account_id, kind, params, link_to(row));
}

void tell_all(Ctx& ctx, const Row& row, std::string_view kind, const std::string& reason) {
  each_entry(ctx, row, [&](const booking::Entry& entry) {
    const bool uninvited =
        entry.state == booking::State::invited && entry.standing == booking::Standing::guest;
    if (entry.account_id && entry.state != booking::State::cancelled && !uninvited)
      tell(ctx, row, entry.account_id, kind, reason);
  });
}

// ---- who should attend

namespace {

struct Called {
  booking::Who who;
  booking::Standing standing{};
  bool votes = false;
};

struct Rules {
  bool exempt_old = true, expect_in_service = false, expect_floating = false;
};

bool is_exempt(Ctx& ctx, const Row& row, const Rules& rules, const member::MemberBrief& member) {
  if (rules.exempt_old && member.tier == member::Tier::able_over_70) return true;
  if (!rules.expect_in_service && member.kind == member::Kind::in_service) return true;
  if (!rules.expect_floating && member.kind == member::Kind::floating) return true;
  return ctx.db.only<std::int64_t>(sql::is_exempt, db::arg("member_id", member.member_id),
                                   db::arg("on", row.on())) > 0;
}

bool is_called(const Row& row, const member::MemberBrief& member) {
  if (row.audience != Audience::committee) return true;
  return member.tier == member::Tier::secretary || member.tier == member::Tier::committee;
}

void each_called(Ctx& ctx, const Row& row, const std::function<void(const Called&)>& use) {
  if (row.audience == Audience::anybody) return;
  const Rules rules{setting::truth(ctx, "activity.exempt_old"),
                    setting::truth(ctx, "activity.expect_in_service"),
                    setting::truth(ctx, "activity.expect_floating")};
  // Of a day before anybody was registered here nothing is known: those of today stand for it.
  Day on = row.on();
  if (on < ctx.today() && member::each_of_unit_on(ctx, row.unit_id, on, {}, 1).empty()) on = ctx.today();
  for (Id<Member> after;;) {
    const auto page = member::each_of_unit_on(ctx, row.unit_id, on, after, batch);
    for (const auto& member : page) {
      if (!is_called(row, member)) continue;
      const bool exempt = is_exempt(ctx, row, rules, member);
      // A probationary member has no vote, and whoever belongs elsewhere votes there.
      const bool votes = member.status == member::Status::full &&
                         (member.kind != member::Kind::in_service || rules.expect_in_service);
      use({{member.person_id, member.account_id.value_or(Id<Account>{}), member.member_id, member.branch_id,
            member.name},
           exempt ? booking::Standing::exempt : booking::Standing::expected,
           votes});
    }
    if (static_cast<std::int64_t>(page.size()) < batch) return;
    after = page.back().member_id;
  }
}

}  // namespace

std::int64_t call_up(Ctx& ctx, const Row& row) {
  const auto slot = booking::slots(ctx, row.booking_id()).front();
  std::vector<Id<Guest>> called;
  std::int64_t expected = 0;
  each_called(ctx, row, [&](const Called& one) {
    booking::invite(ctx, row.booking_id(), slot, one.who, one.standing, one.votes);
    called.push_back(one.who.id());
    expected += one.standing == booking::Standing::expected;
  });
  std::sort(called.begin(), called.end());
  // Who belonged to the unit when he was told, but not on the day itself.
  std::vector<booking::Entry> gone;
  if (row.notice_at)
    each_entry(ctx, row, [&](const booking::Entry& entry) {
      if (entry.standing != booking::Standing::guest &&
          !std::binary_search(called.begin(), called.end(), entry.who_id))
        gone.push_back(entry);
    });
  for (const auto& entry : gone)
    booking::invite(ctx, row.booking_id(), slot,
                    {entry.person_id, entry.account_id, entry.member_id, entry.unit_id, entry.name},
                    booking::Standing::guest, false);
  ctx.db.run(sql::set_expected, db::arg("activity_id", row.activity_id), db::arg("expected", expected));
  return static_cast<std::int64_t>(called.size());
}

// ---- what counts

namespace {

void publish_deed(Ctx& ctx, const Occasion& of, const booking::Arrival& arrival, std::string_view kind,
                  double hours, const GivenBack& back = {}) {
  if (!arrival.member_id && !arrival.account_id) return;
  ctx.publish(Deed{kind, arrival.account_id, arrival.member_id, of.unit_id, arrival.entry_id.value, of.on,
                   hours, back.again_id, back.undone_id});
}

double hours_of(const booking::Arrival& arrival) { return static_cast<double>(arrival.minutes) / 60; }

}  // namespace

void count_arrival(Ctx& ctx, const Occasion& of, const booking::Arrival& arrival, const GivenBack& back) {
  figure::add(ctx, "person_times", of.unit_id, of.on);
  if (!of.serves) return publish_deed(ctx, of, arrival, "attended", 0, back);
  // Who is added when the service has been counted; the others are counted with it.
  if (!of.counted) return;
  figure::add(ctx, "activity_hours", of.unit_id, of.on, arrival.minutes / 60);
  publish_deed(ctx, of, arrival, "served", hours_of(arrival), back);
}

void uncount_arrival(Ctx& ctx, const Occasion& of, const booking::Entry& entry) {
  figure::add(ctx, "person_times", of.unit_id, of.on, -1);
  if (of.serves && of.counted)
    figure::add(ctx, "activity_hours", of.unit_id, of.on, -(entry.minutes.value_or(0) / 60));
}

void count_held(Ctx& ctx, const Row& row) {
  if (ctx.db.run(sql::set_counted, db::arg("activity_id", row.activity_id)) == 0) return;
  figure::add(ctx, "activities_held", row.unit_id, row.on());
  const bool late = row.late_reason.has_value();
  const Occasion of = occasion(row);
  std::int64_t minutes = 0;
  each_entry(ctx, row, [&](const booking::Entry& entry) {
    if (!entry.checked_in_at) return;
    const auto arrival = booking::arrival_of(entry);
    minutes += arrival.minutes;
    if (late) count_arrival(ctx, of, arrival);
    if (row.serves) publish_deed(ctx, of, arrival, "served", hours_of(arrival));
  });
  if (!row.serves) return;
  figure::add(ctx, "services_held", row.unit_id, row.on());
  figure::add(ctx, "activity_hours", row.unit_id, row.on(), minutes / 60);
}

}  // namespace linli::activity
