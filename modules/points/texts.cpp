#include "modules/points/texts.hpp"

#include "platform/export/export.hpp"

namespace linli::points {
namespace {

constexpr const char* bank_practice =
    "爱心银行积分管理办法（各地公开做法）：1 小时服务计 1 分，每次活动最多计 2 小时，1 分可换 1 元物品";
constexpr const char* vanguard_practice = "先锋亮绩积分管理（各地公开做法）：每年基础分 60 分";
constexpr const char* publicity_practice = "积分公示期不少于 7 天，期间可提出异议";
constexpr const char* own_choice = "本系统默认值";

setting::Setting number(const char* key, const char* value, std::int64_t min, std::int64_t max,
                        const char* unit, const char* source) {
  return {.key = key,
          .type = setting::Type::integer,
          .default_value = value,
          .min = min,
          .max = max,
          .unit = unit,
          .source = source};
}

}  // namespace

std::vector<setting::Setting> point_settings() {
  return {
      number("points.yearly_base", "60", 0, 1000, "points", vanguard_practice),
      number("points.hours_per_activity", "2", 1, 24, "hours", bank_practice),
      number("points.expiry_months", "24", 1, 1200, "months", own_choice),
      number("points.objection_days", "7", 7, 365, "days", publicity_practice),
      number("points.appeal_days", "15", 1, 365, "days", own_choice),
      number("points.appeal_answer_days", "15", 1, 365, "days", own_choice),
      // What a deduction leaves in a balance.
      number("points.deduction_floor", "0", 0, 100'000, "points", own_choice),
      // A single deed of this worth or more is certified by two persons.
      number("points.second_person_from", "50", 1, 1'000'000, "points", own_choice),
      // What may be carried into the next year; 0: all.
      number("points.carried_most", "0", 0, 1'000'000, "points", own_choice),
  };
}

void add_texts(App& app) {
  app.get<exports::Texts>().add({
      {"column.shortfall", "未扣足积分", "Shortfall"},
      {"column.proposed_by", "提出人", "Proposed by"},
      {"column.granted_by", "发放人", "Granted by"},
      {"column.name_masked", "姓名", "Name"},
      {"column.files", "佐证", "Evidence"},
      {"value.state.confirmed", "已确认", "confirmed"},
      {"value.state.reversed", "已冲正", "reversed"},
      {"value.kind.transfer", "积分明细", "line of a statement"},
      {"value.kind.application", "积分申请", "application"},
      {"value.kind.publication_line", "公示条目", "published line"},
  });
}

}  // namespace linli::points
