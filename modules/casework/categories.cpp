#include "modules/casework/categories.hpp"

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/row.hpp"
#include "modules/casework/texts.hpp"

namespace linli::casework {
namespace {

CategoryBrief brief(Ctx& ctx, const CategoryRow& row) {
  CategoryBrief made{.category_id = row.category_id,
                     .code = row.code,
                     .name = localised(ctx, row.name_zh, row.name_en),
                     .parent_id = row.parent_id,
                     .parent_name = {},
                     .tier = row.tier,
                     .private_ = row.is_private,
                     .sensitive = row.sensitive,
                     .hint = {}};
  if (row.parent_zh) made.parent_name = localised(ctx, *row.parent_zh, row.parent_en.value_or(""));
  if (row.hint_zh) made.hint = localised(ctx, *row.hint_zh, row.hint_en.value_or(""));
  return made;
}

// What the whole county uses is kept at its top.
void demand_keeper(Ctx& ctx, std::optional<Id<Unit>> unit_id) {
  const auto unit = unit_id ? unit_id : org::root(ctx);
  if (unit) access::demand_within(ctx, can::keep, *unit);
}

void demand_parent(Ctx& ctx, std::optional<Id<CaseCategory>> parent_id) {
  if (!parent_id) return;
  if (category_row(ctx, *parent_id).parent_id) refuse_field("parent_id", "field.unknown_value");
}

}  // namespace

CategoryRow category_row(Ctx& ctx, Id<CaseCategory> category_id) {
  return ctx.db.one<CategoryRow>(sql::category, refusal::category_not_found,
                                 db::arg("category_id", category_id));
}

CategoryRow open_category(Ctx& ctx, Id<CaseCategory> category_id, Id<Unit> place_unit_id) {
  auto row = category_row(ctx, category_id);
  demand(row.active, refusal::category_is_off);
  demand(!row.unit_id || org::within(ctx, place_unit_id, *row.unit_id), refusal::category_is_off);
  return row;
}

std::vector<CategoryBrief> public_categories(Ctx& ctx) {
  std::vector<CategoryBrief> made;
  for (const auto& row : ctx.db.all<CategoryRow>(sql::categories_open)) made.push_back(brief(ctx, row));
  return made;
}

std::optional<CategoryBrief> category_by_code(Ctx& ctx, std::string_view code) {
  const auto row = ctx.db.maybe<CategoryRow>(sql::category_by_code, db::arg("code", code));
  if (!row) return {};
  return brief(ctx, *row);
}

Categories open_categories(Ctx& ctx, const Nothing&) { return {public_categories(ctx)}; }

List<CategoryLine> categories(Ctx& ctx, const CategoriesAsked& in) {
  const auto fetched = rows_to_fetch(ctx, in);
  auto page = paged_by(ctx.db.all<CategoryRow>(sql::categories, db::arg("after", after_number(in)),
                                               db::arg("limit", fetched), in),
                       fetched, &CategoryRow::category_id);
  List<CategoryLine> list{{}, page.next};
  for (const auto& row : page.items) {
    CategoryLine line;
    static_cast<CategoryBrief&>(line) = brief(ctx, row);
    line.name_zh = row.name_zh;
    line.name_en = row.name_en;
    line.hint_zh = row.hint_zh;
    line.hint_en = row.hint_en;
    line.unit_id = row.unit_id;
    line.active = row.active;
    line.source = row.source;
    line.version = row.version;
    list.items.push_back(std::move(line));
  }
  return list;
}

CategoryMade create_category(Ctx& ctx, const CreateCategory& in) {
  demand_keeper(ctx, in.unit_id);
  demand_parent(ctx, in.parent_id);
  demand(!category_by_code(ctx, in.code), refusal::code_taken);
  const CategoryMade made{ctx.new_id<CaseCategory>()};
  const std::string name_en = in.name_en ? in.name_en->value : std::string{};
  const std::string source = in.source ? in.source->value : std::string{};
  ctx.db.run(sql::category_add, made, in, db::arg("name_en", name_en), db::arg("source", source),
             db::arg("place", made.category_id));
  ctx.about(made.category_id, in.unit_id.value_or(Id<Unit>{}), in.name_zh.value);
  return made;
}

CategoryMade change_category(Ctx& ctx, const ChangeCategory& in) {
  const auto before = category_row(ctx, in.category_id);
  demand_keeper(ctx, before.unit_id);
  demand_parent(ctx, in.parent_id);
  if (in.parent_id == in.category_id) refuse_field("parent_id", "field.unknown_value");
  const std::int64_t version = ctx.expected_version();
  const std::string name_en = in.name_en ? in.name_en->value : before.name_en;
  const std::string source = in.source ? in.source->value : before.source;
  const auto changed = ctx.db.run(sql::category_change, in, db::arg("name_en", name_en),
                                  db::arg("source", source), db::arg("version", version));
  demand(changed == 1, linli::refusal::changed_meanwhile);
  ctx.about(in.category_id, before.unit_id.value_or(Id<Unit>{}), before.name_zh + " → " + in.name_zh.value);
  return {in.category_id};
}

void seed_categories(App& app) {
  bool empty = false;
  app.read([&](Ctx& ctx) { empty = !ctx.db.maybe<Id<CaseCategory>>(sql::any_category); });
  if (!empty) return;
  app.write([](Ctx& ctx) {
    Id<CaseCategory> parent;
    std::int64_t place = 0;
    for (const texts::SeedCategory& seed : texts::seed_categories()) {
      CategoryMade made{ctx.new_id<CaseCategory>()};
      CreateCategory in;
      in.name_zh.value = seed.chinese;
      if (seed.hint_zh) in.hint_zh.emplace().value = seed.hint_zh;
      if (seed.hint_en) in.hint_en.emplace().value = seed.hint_en;
      if (seed.below) in.parent_id = parent;
      if (!seed.below) parent = made.category_id;
      in.tier = seed.tier;
      in.private_ = seed.is_private;
      in.sensitive = seed.sensitive;
      in.code.value = seed.code;
      ctx.db.run(sql::category_add, made, in, db::arg("name_en", seed.english),
                 db::arg("source", texts::category_source), db::arg("place", ++place));
    }
  });
}

}  // namespace linli::casework
