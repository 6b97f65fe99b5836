// What this module shows: the categories that a county starts from, column titles of its files, and the rules
// that its settings come from.
#pragma once

#include <vector>

#include "engines/setting/setting.hpp"
#include "modules/casework/casework.hpp"

namespace linli::casework::texts {

struct SeedCategory {
  const char* code;
  const char* chinese;
  const char* english;
  Tier tier = Tier::ordinary;
  bool below = false;  // belongs to the last one that does not
  bool is_private = false, sensitive = false;
  const char* hint_zh = nullptr;
  const char* hint_en = nullptr;
};
const std::vector<SeedCategory>& seed_categories();
extern const char* const category_source;
inline constexpr const char* help_category = "help";

extern const char *const feed_title_zh, *const feed_title_en, *const calendar_title_zh,
                                                                  *const calendar_title_en;
extern const char *const help_text_zh, *const help_text_en;
extern const char* const removed_zh;
extern const char *const reported_zh, *const reported_en;  // the first line of a history
extern const char *const reporter_zh, *const reporter_en;  // who is not named

std::vector<setting::Setting> settings();
void name_lines(App& app);  // of the history
void add_to(App& app);

}  // namespace linli::casework::texts
