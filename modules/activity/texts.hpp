// Words of this module: the shipped kinds, sources of settings, titles of columns.
#pragma once

#include "engines/setting/setting.hpp"
#include "modules/activity/row.hpp"

namespace linli::activity::texts {

struct SeedKind {
  std::string kind, chinese, english;
  Audience audience = Audience::members;
  bool registration = false, is_public = false, votes = false, serves = false;
  std::int64_t minutes = 90;
  KindLists lists;
};
const std::vector<SeedKind>& seed_kinds();

struct DutyWords {
  Duty duty;
  const char* chinese;
  const char* english;
  const char* every;  // by default
};
const std::vector<DutyWords>& duties();

SectionWords summary_section();

std::vector<setting::Setting> settings();
void add_to(App& app);

extern const char* const my_calendar_zh;
extern const char* const my_calendar_en;
extern const char* const default_place_zh;
extern const char* const default_place_en;

}  // namespace linli::activity::texts
