#include "modules/dual_registration/texts.hpp"

#include "platform/export/export.hpp"

namespace linli::dual_registration::texts {

std::vector<setting::Setting> settings() {
  const auto number = [](const char* key, const char* otherwise, std::int64_t most, const char* unit) {
    return setting::Setting{.key = key,
                            .default_value = otherwise,
                            .min = 1,
                            .max = most,
                            .choices = {},
                            .unit = unit,
                            .source =
                                "在职党员“双报到”工作办法（示例）：每年到社区服务不少于四次，每次认定不超过八"
                                "小时，服务后三十日内登记"};
  };
  return {number("dual_registration.times_a_year", "4", 366, ""),
          number("dual_registration.hours_most", "8", 24, "hours"),
          number("dual_registration.record_days", "30", 366, "days")};
}

std::string total(std::string_view locale) { return locale == "en" ? "Total" : "合计"; }

void add_to(App& app) {
  app.get<exports::Texts>().add({
      {"list.get_dual_registrations", "双报到党员", "dual registrations"},
      {"list.get_dual_records", "双报到服务记录", "dual registration services"},
      {"list.get_dual_posts_one_claims", "服务岗位认领", "claims of a post"},
      {"list.get_dual_feedback", "双报到反馈", "dual registration feedback"},
      {"list.get_dual_table", "双报到情况", "dual registration"},
      {"list.get_dual_units", "双报到单位", "registered units"},
      {"column.home_unit_name", "所在党组织", "Home unit"},
      {"column.community_name", "报到社区", "Community"},
      {"column.get_dual_registrations.registered_on", "报到日期", "Registered on"},
      {"column.get_dual_feedback.registered_on", "报到日期", "Registered on"},
      {"column.get_dual_units.registered_on", "报到日期", "Registered on"},
      {"column.get_dual_registrations.ended_on", "结束日期", "Ended on"},
      {"column.get_dual_units.ended_on", "结束日期", "Ended on"},
      {"column.skills", "特长", "Skills"},
      {"column.times", "服务次数", "Times served"},
      {"column.served_on", "服务日期", "Served on"},
      {"column.last_served_on", "最近服务", "Last served on"},
      {"column.posts", "岗位数", "Posts"},
      {"column.brings", "带来的资源", "What it brings"},
      {"column.claimed_at", "认领时间", "Claimed at"},
      {"column.in_service", "在职党员数", "In-service members"},
      {"column.registered", "已报到", "Registered"},
      {"column.registered_percent", "报到率（%）", "Registered, %"},
      {"column.met_duty", "完成年度次数", "Met the year's duty"},
      {"column.get_dual_table.organisations", "报到单位数", "Units registered"},
      {"value.state.certified", "已认定", "certified"},
      {"value.state.withdrawn", "已撤回", "withdrawn"},
      {"value.skills.policy", "政策宣讲", "policy"},
      {"value.skills.law", "法律", "law"},
      {"value.skills.medical", "医疗健康", "medical"},
      {"value.skills.education", "教育辅导", "education"},
      {"value.skills.repair", "维修", "repair"},
      {"value.skills.arts", "文艺体育", "arts"},
      {"value.skills.computer", "电脑网络", "computers"},
      {"value.skills.elderly_care", "助老", "care of the old"},
      {"value.skills.mediation", "矛盾调解", "mediation"},
      {"value.skills.counselling", "心理疏导", "counselling"},
      {"value.skills.other", "其他", "other"},
  });
}

}  // namespace linli::dual_registration::texts
