// What may be reported: inside of this module.
#pragma once

#include "modules/casework/casework.hpp"
#include "platform/command/list.hpp"

namespace linli::casework {

struct CategoryRow {
  Id<CaseCategory> category_id;
  std::optional<Id<CaseCategory>> parent_id;
  std::optional<Id<Unit>> unit_id;
  std::string code, name_zh, name_en;
  std::optional<std::string> parent_zh, parent_en, hint_zh, hint_en;
  Tier tier{};
  bool is_private = false, sensitive = false, active = false;
  std::string source;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(CategoryRow, (),
                      (category_id, parent_id, unit_id, code, name_zh, name_en, parent_zh, parent_en, hint_zh,
                       hint_en, tier, is_private, sensitive, active, source, version))

// Refuses category_not_found.
CategoryRow category_row(Ctx& ctx, Id<CaseCategory> category_id);
// Refuses category_is_off, too, and a category that belongs to another town.
CategoryRow open_category(Ctx& ctx, Id<CaseCategory> category_id, Id<Unit> place_unit_id);

struct Categories {
  std::vector<CategoryBrief> items;
};
BOOST_DESCRIBE_STRUCT(Categories, (), (items))

struct CategoryFields {
  Text<1, 40> name_zh;
  std::optional<Text<1, 80>> name_en;
  std::optional<Text<1, 200>> hint_zh, hint_en;
  std::optional<Id<CaseCategory>> parent_id;
  Tier tier{};
  bool private_ = false;
  bool sensitive = false;
  std::optional<Text<1, 200>> source;
};
BOOST_DESCRIBE_STRUCT(CategoryFields, (),
                      (name_zh, name_en, hint_zh, hint_en, parent_id, tier, private_, sensitive, source))

struct CreateCategory : CategoryFields {
  Text<1, 40> code;
  std::optional<Id<Unit>> unit_id;
};
BOOST_DESCRIBE_STRUCT(CreateCategory, (CategoryFields), (code, unit_id))

struct ChangeCategory : CategoryFields {
  Id<CaseCategory> category_id;
  bool active = true;
};
BOOST_DESCRIBE_STRUCT(ChangeCategory, (CategoryFields), (category_id, active))

struct CategoryLine : CategoryBrief {
  std::string name_zh, name_en;
  std::optional<std::string> hint_zh, hint_en;
  std::optional<Id<Unit>> unit_id;
  bool active = true;
  std::string source;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(CategoryLine, (CategoryBrief),
                      (name_zh, name_en, hint_zh, hint_en, unit_id, active, source, version))

struct CategoryMade {
  Id<CaseCategory> category_id;
};
BOOST_DESCRIBE_STRUCT(CategoryMade, (), (category_id))

struct CategoriesAsked : Page {
  std::optional<bool> active;
};
BOOST_DESCRIBE_STRUCT(CategoriesAsked, (Page), (active))

Categories open_categories(Ctx& ctx, const Nothing&);
List<CategoryLine> categories(Ctx& ctx, const CategoriesAsked& in);
CategoryMade create_category(Ctx& ctx, const CreateCategory& in);
CategoryMade change_category(Ctx& ctx, const ChangeCategory& in);

// The categories that a county starts from, when it has none.
void seed_categories(App& app);

}  // namespace linli::casework
