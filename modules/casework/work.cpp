// The bench of a grid worker: what is in hand, what is near, and patrols.
#include <algorithm>
#include <set>

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/org/org.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/staff.hpp"
#include "modules/casework/team.hpp"

namespace linli::casework {
namespace {

constexpr std::size_t most_near = 20, most_units = 20;
constexpr std::int64_t points_most = 10'000;

struct Here {
  std::optional<place::Position> position;
};

std::optional<std::int64_t> distance(const Here& here, const CardRow& row) {
  if (!here.position || !row.lat || !row.lng) return {};
  return static_cast<std::int64_t>(place::metres_between(*here.position, {*row.lat, *row.lng}));
}

CaseCard with_offers(Ctx& ctx, const CardRow& row, const Here& here, Reader reader) {
  auto made = std::move(cards(ctx, {row}, reader).front());
  made.distance_m = distance(here, row);
  if (const auto item = workflow::item_of(ctx, subject_kind, row.case_id.value))
    made.offers = workflow::offers(ctx, *item);
  return made;
}

// What nobody has in hand yet around the actor, the nearest first.
std::vector<CaseCard> to_take(Ctx& ctx, const Here& here) {
  std::vector<CardRow> rows;
  auto units = units_of_actor(ctx, can::handle);
  if (units.size() > most_units) units.resize(most_units);
  for (const auto unit_id : units)
    for (const Stage stage : {Stage::establish, Stage::dispatch})
      for (auto& row :
           ctx.db.all<CardRow>(sql::to_take_around, db::arg("unit_id", unit_id), db::arg("stage", stage)))
        if (!row.sensitive) rows.push_back(std::move(row));
  std::stable_sort(rows.begin(), rows.end(), [&](const CardRow& a, const CardRow& b) {
    return distance(here, a).value_or(INT64_MAX) < distance(here, b).value_or(INT64_MAX);
  });
  if (rows.size() > most_near) rows.resize(most_near);
  std::vector<CaseCard> made;
  for (const CardRow& row : rows) made.push_back(with_offers(ctx, row, here, Reader::staff));
  return made;
}

// Once for each state that something stands in: what a handler may do does not depend on which case it is.
std::vector<workflow::OffersIn> further(Ctx& ctx, const Work& work) {
  std::vector<workflow::OffersIn> all;
  std::set<std::string> asked, known;
  for (const auto* list : {&work.today, &work.overdue, &work.near})
    for (const CaseCard& card : *list) {
      if (!asked.insert(card.state).second) continue;
      const auto item = workflow::item_of(ctx, subject_kind, card.case_id.value);
      if (!item) continue;
      for (auto& ahead : workflow::offers_ahead(ctx, *item, "handler"))
        if (known.insert(ahead.state).second) all.push_back(std::move(ahead));
    }
  return all;
}

PatrolLine patrol_line(Ctx& ctx, Id<Patrol> patrol_id) {
  return ctx.db.one<PatrolLine>(sql::patrol, refusal::patrol_not_found, db::arg("patrol_id", patrol_id));
}

}  // namespace

std::vector<Id<linli::Case>> in_hand(Ctx& ctx) {
  std::vector<Id<linli::Case>> all;
  const auto take = [&](std::vector<Id<linli::Case>> found) {
    all.insert(all.end(), found.begin(), found.end());
  };
  const auto me = db::arg("account_id", ctx.actor.account_id);
  take(ctx.db.all<Id<linli::Case>>(sql::led_by_account, me));
  take(ctx.db.all<Id<linli::Case>>(sql::tasks_of_account, me));
  for (const auto unit_id : units_of_actor(ctx, can::handle)) {
    take(ctx.db.all<Id<linli::Case>>(sql::led_by_unit, db::arg("unit_id", unit_id)));
    take(ctx.db.all<Id<linli::Case>>(sql::tasks_of_unit, db::arg("unit_id", unit_id)));
  }
  std::sort(all.begin(), all.end(), std::greater<>());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

Work my_work(Ctx& ctx, const WorkAsked& in) {
  Here here;
  if (in.lat && in.lng) {
    here.position = place::Position{*in.lat, *in.lng};
    if (in.coordinates == place::Coordinates::gcj02) here.position = place::from_gcj02(*here.position);
  }
  Work work;
  for (const auto case_id : in_hand(ctx)) {
    const auto row = card_row(ctx, case_id);
    if (!row) continue;
    auto& list = is_overdue(row->due_at, row->missed_at, row->stage, ctx.now) ? work.overdue : work.today;
    list.push_back(with_offers(ctx, *row, here, Reader::own));
  }
  // What is due first comes first.
  const auto sooner = [](const CaseCard& a, const CaseCard& b) {
    return a.due_at.value_or(Instant{INT64_MAX}) < b.due_at.value_or(Instant{INT64_MAX});
  };
  std::stable_sort(work.today.begin(), work.today.end(), sooner);
  std::stable_sort(work.overdue.begin(), work.overdue.end(), sooner);
  work.near = to_take(ctx, here);
  work.help_calls = help_for_actor(ctx);
  work.further = further(ctx, work);
  return work;
}

// The phone names the patrol, so that a start that was sent twice is one.
PatrolMade start_patrol(Ctx& ctx, const StartPatrol& in) {
  access::demand_within(ctx, can::handle, in.grid_id);
  const auto whose = db::arg("account_id", ctx.actor.account_id);
  if (const auto known = ctx.db.maybe<Id<Patrol>>(sql::patrol_of_client, whose, in)) return {*known};
  org::living_unit(ctx, in.grid_id);
  const PatrolMade made{ctx.new_id<Patrol>()};
  ctx.db.run(sql::patrol_add, made, in, whose, db::arg("now", ctx.now));
  ctx.about(made.patrol_id, in.grid_id);
  return made;
}

Nothing end_patrol(Ctx& ctx, const EndPatrol& in) {
  const auto patrol = patrol_line(ctx, in.patrol_id);
  demand(patrol.account_id == ctx.actor.account_id, refusal::patrol_not_found);
  if (in.points_checked && (*in.points_checked < 0 || *in.points_checked > points_most))
    refuse_field("points_checked", "field.out_of_range", {{"min", 0}, {"max", points_most}});
  if (patrol.ended_at) return {};
  ctx.db.run(sql::patrol_end, in, db::arg("now", ctx.now));
  figure::add(ctx, "patrols", patrol.grid_id, ctx.today());
  ctx.publish(Deed{"patrolled", ctx.actor.account_id, patrol.grid_id, in.patrol_id.value});
  ctx.about(in.patrol_id, patrol.grid_id);
  return {};
}

List<PatrolLine> my_patrols(Ctx& ctx, const Page& in) {
  const auto fetched = rows_to_fetch(ctx, in);
  return paged_by(ctx.db.all<PatrolLine>(sql::my_patrols, db::arg("account_id", ctx.actor.account_id),
                                         db::arg("before", before_number(in)), db::arg("limit", fetched)),
                  fetched, &PatrolLine::patrol_id);
}

List<PatrolLine> patrols(Ctx& ctx, const PatrolsAsked& in) {
  const auto unit_id = access::scope_unit(ctx, can::see, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  return paged_by(ctx.db.all<PatrolLine>(sql::patrols, db::arg("unit_id", unit_id),
                                         db::arg("before", before_number(in)), db::arg("limit", fetched)),
                  fetched, &PatrolLine::patrol_id);
}

}  // namespace linli::casework
