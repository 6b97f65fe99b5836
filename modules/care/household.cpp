// Households in hardship: what is known of them is sealed, and each opening is told to the person.
#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/care/care.sql.hpp"
#include "modules/care/dto.hpp"
#include "modules/care/texts.hpp"
#include "platform/crypto/key_ring.hpp"
#include "platform/crypto/masking.hpp"
#include "platform/crypto/sealed.hpp"

namespace linli::care {
namespace {

constexpr std::int64_t people_most = 50, amount_most_fen = 100'000'000, days_ahead = 31;
constexpr std::size_t photos_most = 9;
// How long an opening lets its opener look at the pictures of the record.
constexpr std::int64_t opening_ms = 30 * minute_ms;

// What is sealed as one.
struct Content {
  Kind kind{};
  std::string reason;
  std::optional<std::string> situation;
  std::int64_t people = 1;
  std::optional<std::string> end_reason;
};
BOOST_DESCRIBE_STRUCT(Content, (), (kind, reason, situation, people, end_reason))

struct VisitContent {
  std::string text;
  std::optional<std::string> goods;
};
BOOST_DESCRIBE_STRUCT(VisitContent, (), (text, goods))

struct Kept : HouseholdRow {
  std::optional<Bytes> content;
  Day consent_on;
  How consent_how{};
};
BOOST_DESCRIBE_STRUCT(Kept, (HouseholdRow), (content, consent_on, consent_how))

struct VisitRow {
  Id<CareVisit> visit_id;
  Id<CareHousehold> household_id;
  Day planned_on;
  std::optional<Day> visited_on;
  VisitState state{};
  std::optional<std::string> visitor_name;
  std::optional<std::int64_t> amount_fen;
  std::optional<Bytes> content;
};
BOOST_DESCRIBE_STRUCT(VisitRow, (),
                      (visit_id, household_id, planned_on, visited_on, state, visitor_name, amount_fen,
                       content))

struct VisitBrief {
  Id<CareVisit> visit_id;
  Id<CareHousehold> household_id;
  VisitState state{};
};
BOOST_DESCRIBE_STRUCT(VisitBrief, (), (visit_id, household_id, state))

struct PlanRow {
  Id<CareVisit> visit_id;
  Id<CareHousehold> household_id;
  Id<Person> person_id;
  std::string unit_name;
  Day planned_on;
};
BOOST_DESCRIBE_STRUCT(PlanRow, (), (visit_id, household_id, person_id, unit_name, planned_on))

template <class Thing>
std::string place(std::string_view what, Id<Thing> id) {
  return fmt::format("care.{}/{}", what, id.value);
}

template <class T>
Bytes sealed(App& app, const T& content, const std::string& where) {
  return {
      std::string(crypto::text_of(crypto::seal(app.get<crypto::KeyRing>(), json::encode(content), where)))};
}

template <class T>
T opened(App& app, const Bytes& column, const std::string& where) {
  return json::decode<T>(
      crypto::open_text(app.get<crypto::KeyRing>(), crypto::bytes_of(column.value), where));
}

std::string masked_name(Ctx& ctx, Id<Person> person_id) {
  return crypto::mask_name(member::person_name(ctx, person_id));
}

// The same answer for what is not there and what is another town's.
Kept kept(Ctx& ctx, const Permission& permission, Id<CareHousehold> household_id,
          const Refusal& otherwise = refusal::household_not_found) {
  auto row = ctx.db.one<Kept>(sql::household, otherwise, db::arg("household_id", household_id));
  demand(access::may_within(ctx, permission, row.unit_id), otherwise);
  // Somebody who has moved is seen from where he lives now.
  if (const auto home = member::unit_of_person(ctx, row.person_id); home && *home != row.unit_id)
    demand(access::may_within(ctx, permission, *home), otherwise);
  return row;
}

Kept kept_active(Ctx& ctx, Id<CareHousehold> household_id) {
  auto row = kept(ctx, can::keep, household_id);
  demand(row.state == State::active, refusal::household_ended);
  return row;
}

void check_people(std::int64_t people) {
  if (people < 1 || people > people_most)
    refuse_field("people", "field.out_of_range", {{"min", 1}, {"max", people_most}});
}

void demand_past(Ctx& ctx, const char* field, Day day) {
  if (day > ctx.today()) refuse_field(field, "field.out_of_range", {{"max", to_text(ctx.today())}});
}

template <class In>
Content content_of(const In& in) {
  return {in.kind,
          in.reason.value,
          in.situation ? std::optional(in.situation->value) : std::nullopt,
          in.people,
          {}};
}

Visit visit_of(Ctx& ctx, const VisitRow& row) {
  Visit visit{.visit_id = row.visit_id,
              .household_id = row.household_id,
              .planned_on = row.planned_on,
              .visited_on = row.visited_on,
              .state = row.state,
              .visitor_name = row.visitor_name,
              .text = {},
              .goods = {},
              .amount_fen = row.amount_fen,
              .photos = files::links(ctx, visit_kind, row.visit_id.value)};
  if (row.content) {
    auto content = opened<VisitContent>(ctx.app, *row.content, place("visit", row.visit_id));
    visit.text = std::move(content.text);
    visit.goods = std::move(content.goods);
  }
  return visit;
}

OpenedHousehold whole(Ctx& ctx, const Kept& row) {
  OpenedHousehold made;
  static_cast<HouseholdRow&>(made) = row;
  made.name = member::person_name(ctx, row.person_id);
  made.consent = {row.consent_on, row.consent_how};
  if (row.content) {
    auto content = opened<Content>(ctx.app, *row.content, place("household", row.household_id));
    made.kind = content.kind;
    made.reason = std::move(content.reason);
    made.situation = std::move(content.situation);
    made.people = content.people;
    made.end_reason = std::move(content.end_reason);
  }
  for (const auto& visit : ctx.db.all<VisitRow>(sql::visits, row))
    made.visit_list.push_back(visit_of(ctx, visit));
  return made;
}

std::int64_t whole_years(Day from, Day to) {
  const bool before = to.number % 10000 < from.number % 10000;
  return to.year() - from.year() - (before ? 1 : 0);
}

Id<Person> own_person(const Ctx& ctx) { return ctx.actor.person_id; }

// A record goes along with its person.
void go_along(Ctx& ctx, Id<Person> person_id) {
  const auto home = member::unit_of_person(ctx, person_id);
  if (!home) return;
  const auto person = db::arg("person_id", person_id), unit = db::arg("unit_id", *home);
  ctx.db.run(sql::households_move, person, unit);
  ctx.db.run(sql::visits_move, person, unit);
}

void moved(Ctx& ctx, const member::MemberMoved& event) {
  if (const auto member = member::find(ctx, event.member_id)) go_along(ctx, member->person_id);
}

void resident_moved(Ctx& ctx, const member::ResidentMoved& event) { go_along(ctx, event.person_id); }

}  // namespace

List<Household> households(Ctx& ctx, const HouseholdsAsked& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  auto rows = paged_by(ctx.db.all<HouseholdRow>(sql::households, db::arg("scope_id", scope),
                                                db::arg("before", before), db::arg("limit", limit), in),
                       limit, &HouseholdRow::household_id);
  List<Household> list{{}, rows.next};
  for (auto& row : rows.items) {
    Household& line = list.items.emplace_back();
    static_cast<HouseholdRow&>(line) = std::move(row);
    line.name_masked = masked_name(ctx, line.person_id);
  }
  return list;
}

HouseholdMade add_household(Ctx& ctx, const AddHousehold& in) {
  const auto unit_id = member::unit_of_person(ctx, in.person_id);
  demand(unit_id && access::may_within(ctx, can::keep, *unit_id), refusal::person_not_found);
  check_people(in.people);
  demand_past(ctx, "consent.given_on", in.consent.given_on);
  demand(!ctx.db.maybe<Id<CareHousehold>>(sql::active_of_person, in), refusal::already_kept);
  const HouseholdMade made{ctx.new_id<CareHousehold>()};
  const auto content = sealed(ctx.app, content_of(in), place("household", made.household_id));
  const Day today = ctx.today();
  ctx.db.run(sql::household_add, made, in, db::arg("unit_id", *unit_id), db::arg("content", content),
             db::arg("consent_on", in.consent.given_on), db::arg("consent_how", in.consent.how),
             db::arg("today", today), db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
  ctx.about(made.household_id, *unit_id);
  return made;
}

Nothing edit_household(Ctx& ctx, const EditHousehold& in) {
  const auto before = kept_active(ctx, in.household_id);
  demand(before.version == ctx.expected_version(), linli::refusal::changed_meanwhile);
  check_people(in.people);
  const auto content = sealed(ctx.app, content_of(in), place("household", in.household_id));
  ctx.db.run(sql::household_set, in, db::arg("content", content));
  ctx.about(in.household_id, before.unit_id);
  return {};
}

Nothing end_household(Ctx& ctx, const EndHousehold& in) {
  const auto before = kept_active(ctx, in.household_id);
  demand_past(ctx, "on", in.on);
  if (in.on < before.since_on) refuse_field("on", "field.out_of_range", {{"min", to_text(before.since_on)}});
  auto content = opened<Content>(ctx.app, *before.content, place("household", in.household_id));
  content.end_reason = in.reason.value;
  const auto column = sealed(ctx.app, content, place("household", in.household_id));
  ctx.db.run(sql::household_end, in, db::arg("content", column));
  ctx.db.run(sql::visits_cancel, in);
  ctx.about(in.household_id, before.unit_id);
  return {};
}

OpenedHousehold open_household(Ctx& ctx, const OpenHousehold& in) {
  const auto row = kept(ctx, can::see, in.household_id);
  ctx.db.run(sql::viewed, in, db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
  access::log_personal_view(ctx, row.person_id, {"hardship"}, in.reason.value,
                            masked_name(ctx, row.person_id));
  ctx.about(in.household_id, row.unit_id);
  return whole(ctx, row);
}

VisitMade plan_visit(Ctx& ctx, const PlanVisit& in) {
  const auto row = kept_active(ctx, in.household_id);
  const VisitMade made{ctx.new_id<CareVisit>()};
  ctx.db.run(sql::visit_add, made, in, db::arg("unit_id", row.unit_id));
  ctx.about(made.visit_id, row.unit_id);
  return made;
}

Nothing record_visit(Ctx& ctx, const RecordVisit& in) {
  const auto visit = ctx.db.one<VisitBrief>(sql::visit, refusal::visit_not_found, in);
  const auto household = kept(ctx, can::keep, visit.household_id, refusal::visit_not_found);
  demand_past(ctx, "visited_on", in.visited_on);
  if (in.amount_fen && (*in.amount_fen < 0 || *in.amount_fen > amount_most_fen))
    refuse_field("amount_fen", "field.out_of_range", {{"min", 0}, {"max", amount_most_fen}});
  if (in.photo_ids.size() > photos_most)
    refuse_field("photo_ids", "field.too_long", {{"max", static_cast<std::int64_t>(photos_most)}});
  const VisitContent content{in.text.value, in.goods ? std::optional(in.goods->value) : std::nullopt};
  const auto column = sealed(ctx.app, content, place("visit", in.visit_id));
  demand(ctx.db.run(sql::visit_record, in, db::arg("content", column),
                    db::arg("account_id", ctx.actor.account_id)) == 1,
         refusal::visit_over);
  files::replace(ctx, visit_kind, in.visit_id.value, in.photo_ids);
  ctx.about(in.visit_id, household.unit_id);
  return {};
}

Nothing cancel_visit(Ctx& ctx, const OneVisit& in) {
  const auto visit = ctx.db.one<VisitBrief>(sql::visit, refusal::visit_not_found, in);
  const auto household = kept(ctx, can::keep, visit.household_id, refusal::visit_not_found);
  demand(ctx.db.run(sql::visit_cancel, in) == 1, refusal::visit_over);
  ctx.about(in.visit_id, household.unit_id);
  return {};
}

List<PlannedVisit> plan(Ctx& ctx, const PlanAsked& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto after = after_number(in);
  const Day today = ctx.today(), from_on = in.from_on.value_or(Day{}),
            to_on = in.to_on.value_or(add_days(today, static_cast<int>(days_ahead)));
  auto rows = paged_by(
      ctx.db.all<PlanRow>(sql::plan, db::arg("scope_id", scope), db::arg("after", after),
                          db::arg("limit", limit), db::arg("from_on", from_on), db::arg("to_on", to_on)),
      limit, &PlanRow::visit_id);
  List<PlannedVisit> list{{}, rows.next};
  for (const auto& row : rows.items)
    list.items.push_back({row.visit_id, row.household_id, masked_name(ctx, row.person_id), row.unit_name,
                          row.planned_on, row.planned_on < today});
  return list;
}

Mine mine(Ctx& ctx, const Nothing&) {
  Mine made;
  if (!own_person(ctx)) return made;
  const auto person = db::arg("person_id", ctx.actor.person_id);
  made.birthday_message = wants_birthday_message(ctx, own_person(ctx));
  if (const auto member = member::member_of_account(ctx, ctx.actor.account_id)) {
    made.joined_on = member::joined_on(ctx, member->member_id);
    if (made.joined_on) made.years = whole_years(*made.joined_on, ctx.today());
  }
  if (const auto id = ctx.db.maybe<Id<CareHousehold>>(sql::last_of_person, person))
    made.household = whole(
        ctx, ctx.db.one<Kept>(sql::household, refusal::household_not_found, db::arg("household_id", *id)));
  return made;
}

Nothing withdraw(Ctx& ctx, const Nothing&) {
  demand(static_cast<bool>(own_person(ctx)), refusal::household_not_found);
  const auto person = db::arg("person_id", ctx.actor.person_id);
  const auto last = ctx.db.maybe<Id<CareHousehold>>(sql::last_of_person, person);
  demand(last.has_value(), refusal::household_not_found);
  for (const auto id : ctx.db.all<Id<CareHousehold>>(sql::households_of_person, person)) {
    const auto household = db::arg("household_id", id);
    for (const auto& visit : ctx.db.all<VisitRow>(sql::visits, household))
      files::replace(ctx, visit_kind, visit.visit_id.value, {});
    ctx.db.run(sql::visits_cancel, household);
    ctx.db.run(sql::visits_erase, household);
  }
  const Day today = ctx.today();
  ctx.db.run(sql::household_erase, person, db::arg("today", today));
  ctx.about(*last);
  return {};
}

bool visit_seen(Ctx& ctx, std::int64_t visit_id) {
  const auto visit = ctx.db.maybe<VisitBrief>(sql::visit, db::arg("visit_id", visit_id));
  if (!visit) return false;
  const auto household = ctx.db.maybe<Kept>(sql::household, db::arg("household_id", visit->household_id));
  if (!household) return false;
  if (own_person(ctx) && own_person(ctx) == household->person_id) return true;
  if (!access::may_within(ctx, can::see, household->unit_id)) return false;
  const auto at = ctx.db.maybe<Instant>(sql::view, *household, db::arg("account_id", ctx.actor.account_id));
  return at && ctx.now - *at <= opening_ms;
}

void follow_members(App& app) {
  app.on<member::MemberMoved>(moved);
  app.on<member::ResidentMoved>(resident_moved);
}

}  // namespace linli::care
