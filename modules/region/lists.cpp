// The three lists: resources, needs, and the projects that join them.
#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "modules/region/region.sql.hpp"
#include "modules/region/row.hpp"

namespace linli::region {
namespace {

struct ItemKept {
  Id<RegionItem> item_id;
  Id<linli::Region> region_id;
  ListKind list{};
  std::optional<Id<RegionResident>> resident_id;
  std::optional<Id<Unit>> org_unit_id;
  std::string title;
  ItemState state{};
  std::optional<Day> due_on;
  std::optional<Id<RegionItem>> need_id, resource_id;
};
BOOST_DESCRIBE_STRUCT(ItemKept, (),
                      (item_id, region_id, list, resident_id, org_unit_id, title, state, due_on, need_id,
                       resource_id))

ItemKept item(Ctx& ctx, Id<RegionItem> item_id) {
  return ctx.db.one<ItemKept>(sql::item, refusal::item_not_found, db::arg("item_id", item_id));
}

void set_state(Ctx& ctx, Id<RegionItem> item_id, ItemState state) {
  ctx.db.run(sql::set_item_state, db::arg("item_id", item_id), db::arg("state", state));
}

struct ItemNew {
  Id<RegionItem> item_id;
  Id<linli::Region> region_id;
  ListKind list{};
  std::optional<Id<RegionResident>> resident_id;
  std::string title, text;
  std::optional<Day> due_on;
  std::optional<Id<RegionItem>> need_id, resource_id;
  Id<Account> account_id;
  Instant now;
};
BOOST_DESCRIBE_STRUCT(ItemNew, (),
                      (item_id, region_id, list, resident_id, title, text, due_on, need_id, resource_id,
                       account_id, now))

void demand_to_come(Ctx& ctx, const std::optional<Day>& due_on) {
  if (due_on && *due_on < ctx.today())
    refuse_field("due_on", "field.out_of_range", {{"min", to_text(ctx.today())}});
}

struct ItemRow {
  Id<RegionItem> item_id;
  ListKind list{};
  std::optional<Id<RegionResident>> resident_id;
  std::string resident_name, title, text;
  ItemState state{};
  std::optional<Day> due_on;
  std::optional<Id<RegionItem>> need_id, resource_id;
  std::optional<std::string> need_title, resource_title, result;
  std::optional<Day> done_on;
};
BOOST_DESCRIBE_STRUCT(ItemRow, (),
                      (item_id, list, resident_id, resident_name, title, text, state, due_on, need_id,
                       resource_id, need_title, resource_title, result, done_on))

}  // namespace

ItemMade add_item(Ctx& ctx, const AddItem& in) {
  const auto region = kept(ctx, in.region_id);
  std::optional<Id<Unit>> unit_id;
  if (in.resident_id) unit_id = resident_of(ctx, in.region_id, *in.resident_id).org_unit_id;
  // A resident may add to its own lists.
  demand(may_answer(ctx, region, unit_id), linli::refusal::not_allowed);
  demand(!region.ended_on, refusal::already_ended);
  demand_to_come(ctx, in.due_on);
  const ItemMade made{ctx.new_id<RegionItem>()};
  ctx.db.run(sql::add_item, ItemNew{made.item_id,
                                    in.region_id,
                                    in.list,
                                    in.resident_id,
                                    in.title.value,
                                    in.text ? in.text->value : "",
                                    in.due_on,
                                    {},
                                    {},
                                    ctx.actor.account_id,
                                    ctx.now});
  ctx.about(made.item_id, region.unit_id, in.title.value);
  return made;
}

ItemMade match_item(Ctx& ctx, const MatchItem& in) {
  const auto need = item(ctx, in.item_id);
  const auto region = keeping(ctx, need.region_id);
  const auto resource = item(ctx, in.resource_id);
  const bool fits = need.list == ListKind::need && resource.list == ListKind::resource &&
                    resource.region_id == need.region_id &&
                    !(need.resident_id && need.resident_id == resource.resident_id);
  demand(fits, refusal::not_a_match);
  demand(need.state == ItemState::open, refusal::not_open, {{"state", word(need.state)}});
  demand(resource.state == ItemState::open || resource.state == ItemState::matched, refusal::not_open,
         {{"state", word(resource.state)}});
  demand_to_come(ctx, in.due_on);
  const ItemMade made{ctx.new_id<RegionItem>()};
  ctx.db.run(sql::add_item,
             ItemNew{made.item_id, need.region_id, ListKind::project, resource.resident_id, in.title.value,
                     "", in.due_on, need.item_id, resource.item_id, ctx.actor.account_id, ctx.now});
  set_state(ctx, need.item_id, ItemState::matched);
  set_state(ctx, resource.item_id, ItemState::matched);
  tell(ctx, region, resource.org_unit_id, "region.project_begun",
       {{"title", in.title.value}, {"on", to_text(in.due_on)}});
  ctx.about(made.item_id, region.unit_id, in.title.value);
  return made;
}

Nothing finish_item(Ctx& ctx, const FinishItem& in) {
  const auto found = item(ctx, in.item_id);
  const auto region = kept(ctx, found.region_id);
  demand(may_answer(ctx, region, found.org_unit_id), linli::refusal::not_allowed);
  demand(found.state == ItemState::open || found.state == ItemState::matched, refusal::not_open,
         {{"state", word(found.state)}});
  const auto done_on = in.done_on.value_or(ctx.today());
  demand_past(ctx, "done_on", done_on);
  ctx.db.run(sql::finish_item, db::arg("done_on", done_on), in);
  if (found.list == ListKind::project) {
    // What was needed has come; what was lent is free for others.
    if (found.need_id)
      ctx.db.run(sql::finish_item, db::arg("item_id", *found.need_id), db::arg("done_on", done_on), in);
    if (found.resource_id) set_state(ctx, *found.resource_id, ItemState::open);
    figure::add(ctx, "region_activities", region.unit_id, done_on);
  }
  ctx.about(in.item_id, region.unit_id, found.title);
  return {};
}

Nothing withdraw_item(Ctx& ctx, const WithdrawItem& in) {
  const auto found = item(ctx, in.item_id);
  const auto region = kept(ctx, found.region_id);
  demand(may_answer(ctx, region, found.org_unit_id), linli::refusal::not_allowed);
  const bool running = found.state == ItemState::open ||
                       (found.list == ListKind::project && found.state == ItemState::matched);
  demand(running, refusal::not_open, {{"state", word(found.state)}});
  ctx.db.run(sql::withdraw_item, in);
  if (found.need_id) set_state(ctx, *found.need_id, ItemState::open);
  if (found.resource_id) set_state(ctx, *found.resource_id, ItemState::open);
  ctx.about(in.item_id, region.unit_id, found.title);
  return {};
}

List<ItemShown> items(Ctx& ctx, const ItemsAsked& in) {
  seeing(ctx, in.region_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  std::vector<ItemShown> shown;
  for (auto& row : ctx.db.all<ItemRow>(sql::items, in, db::arg("before", before), db::arg("limit", limit))) {
    std::optional<Light> shines;
    if (row.due_on && row.state != ItemState::withdrawn) shines = light(ctx, *row.due_on, row.done_on);
    shown.push_back({row.item_id, row.list, row.resident_id, std::move(row.resident_name),
                     std::move(row.title), std::move(row.text), row.state, row.due_on, shines, row.need_id,
                     row.resource_id, std::move(row.need_title), std::move(row.resource_title),
                     std::move(row.result), row.done_on});
  }
  return paged_by(std::move(shown), limit, &ItemShown::item_id);
}

}  // namespace linli::region
